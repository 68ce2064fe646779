import DriftModels

extension NormalisationRule {
  /// `k8s.api-version-alias`
  static let apiVersionAlias = NormalisationRule(
    id: "k8s.api-version-alias", summary: "One object is seen through several versions of the API, and former groups.",
    source: "Kubernetes documentation, deprecated API migration guide", scope: .cloud(.kubernetes)
  ) { pair in
    let field = KubernetesField(pair)
    if field.names == ["api_version"], let (declared, live) = pair.texts {
      let group = APIGroup.family(of: declared, kind: field.kind)
      return group == APIGroup.family(of: live, kind: field.kind) ? .equal : .undecided
    }
    guard field.kind == "ingress" else { return .undecided }
    if field.names == ["spec"] { return IngressForms.withSameBackends(pair) }
    guard field.name == "backend" || field.name == "default_backend", let declared = IngressBackend(pair.declared),
      let live = IngressBackend(pair.live), declared.isFormer != live.isFormer
    else { return .undecided }
    return declared.isSame(as: live) ? .equal : .different
  }
}

/// Groups of the API.
enum APIGroup {
  /// Kinds that have moved, with the group that they are in now.
  private static let current: [String: String] = [
    "controllerrevision": "apps", "cronjob": "batch", "daemonset": "apps", "deployment": "apps",
    "event": "events.k8s.io", "horizontalpodautoscaler": "autoscaling", "ingress": "networking.k8s.io",
    "ingressclass": "networking.k8s.io", "job": "batch", "networkpolicy": "networking.k8s.io",
    "poddisruptionbudget": "policy", "podsecuritypolicy": "policy", "replicaset": "apps", "statefulset": "apps",
  ]

  private static let former: Set<String> = ["", "apps", "batch", "extensions"]

  /// The group of `GROUP/VERSION`, that of today where the kind has moved.
  static func family(of version: String, kind: String) -> String {
    let group = version.contains("/") ? String(version.prefix { $0 != "/" }) : ""
    return former.contains(group) ? current[kind] ?? group : group
  }
}

/// The service that an ingress leads to: `service_name` and `service_port`, or since `networking.k8s.io/v1` a `service`.
struct IngressBackend {
  let isFormer: Bool
  private let service: String
  private let port: String

  /// Nil for a backend that is no service.
  init?(_ view: JSONView?) {
    guard let view, let block = view.kind == .array ? view[0] : view, block.kind == .object else { return nil }
    if let name = block.field("service_name")?.string, !name.isEmpty {
      isFormer = true
      service = name
      port = Self.text(block.field("service_port"))
    } else if let named = block.block("service"), let name = named["name"]?.string {
      isFormer = false
      service = name
      let ports = named.block("port")
      port = Self.text(ports?["number"]).isEmpty ? Self.text(ports?["name"]) : Self.text(ports?["number"])
    } else {
      return nil
    }
  }

  func isSame(as other: IngressBackend) -> Bool { service == other.service && port == other.port }

  private static func text(_ view: JSONView?) -> String {
    let text = view?.string ?? view?.int.map(String.init) ?? ""
    return text == "0" ? "" : text
  }
}

/// The specification of an ingress.
enum IngressForms {
  /// To compare with the default backend under its declared name: it was called `backend` before.
  static func withSameBackends(_ pair: AttributePair) -> RuleVerdict {
    guard let mine = names(pair.declared), let theirs = names(pair.live), mine != theirs,
      case .object(var members)? = (pair.live?.kind == .array ? pair.live?[0] : pair.live)?.value,
      let backend = members.removeValue(forKey: theirs)
    else { return .undecided }
    members[mine] = backend
    let spec = JSONValue.object(members)
    return .compare(
      declared: pair.declared, live: EmbeddedJSON.view(of: pair.live?.kind == .array ? .array([spec]) : spec))
  }

  private static func names(_ spec: JSONView?) -> String? {
    let block = spec?.kind == .array ? spec?[0] : spec
    return ["backend", "default_backend", "defaultBackend"].first { !Emptiness.isNothing(block?[$0]) }
  }
}
