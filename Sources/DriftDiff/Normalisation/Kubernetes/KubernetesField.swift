import DriftModels

/// Where a value stands in a Kubernetes object, in the words of the typed resources: `spec`, `template`, `container`.
///
/// Manifests write `spec.containers[0].imagePullPolicy` for what is `spec[0].container[0].image_pull_policy` in typed
/// resources.
struct KubernetesField {
  /// Names on the way, positions left out.
  let names: [String]
  /// Whether the value stands in a manifest.
  let isInManifest: Bool
  /// Kind of the object, in lowercase: `statefulset`.
  let kind: String

  init(_ pair: AttributePair) {
    isInManifest = Self.manifests.contains(pair.type)
    var keys = pair.path.compactMap { if case .key(let name) = $0 { name } else { nil } }
    if isInManifest, let first = keys.first, ["manifest", "object"].contains(first) { keys.removeFirst() }
    names = keys.map(Self.typed)
    kind = Self.kind(of: pair.declaredRoot, type: pair.type)
  }

  static let manifests: Set<String> = ["kubectl_manifest", "kubernetes_manifest"]

  private init(names: [String], isInManifest: Bool, kind: String) {
    self.names = names
    self.isInManifest = isInManifest
    self.kind = kind
  }

  /// A member of the block that stands here.
  func inside(_ name: String) -> KubernetesField {
    KubernetesField(names: names + [Self.typed(name)], isInManifest: isInManifest, kind: kind)
  }

  var name: String { names.last ?? "" }

  /// The name of the block or map around.
  var parent: String { names.dropLast().last ?? "" }

  /// Whether the object is a pod, which admission changes, and not a template of pods.
  var isOfPod: Bool { kind == "pod" && !names.contains("template") }

  /// Maps whose entries are named by people.
  private static let userMaps: Set<String> = [
    "annotations", "binary_data", "data", "labels", "match_labels", "node_selector", "parameters", "selector",
    "string_data", "volume_attributes",
  ]

  /// Whether the value is an entry of such a map.
  var isUserEntry: Bool { Self.userMaps.contains(parent) }

  /// Kind of an object, from its type or its manifest.
  static func kind(of attributes: JSONView, type: String) -> String {
    guard manifests.contains(type) else {
      return CloudType.canonical(type).split(separator: "_").dropFirst().joined()
    }
    let manifest = attributes["manifest"]
    let kind = manifest?["kind"] ?? manifest?["value"]?["kind"] ?? attributes["kind"]
    return LetterCase.folded(kind?.string ?? "")
  }

  /// Blocks that typed resources name in the singular.
  private static let singular: [String: String] = [
    "containers": "container", "ephemeral_containers": "ephemeral_container", "host_aliases": "host_aliases",
    "image_pull_secrets": "image_pull_secrets", "init_containers": "init_container", "metrics": "metric",
    "paths": "path", "ports": "port", "rules": "rule", "subjects": "subject", "tolerations": "toleration",
    "topology_spread_constraints": "topology_spread_constraint", "volume_claim_templates": "volume_claim_template",
    "volume_devices": "volume_device", "volume_mounts": "volume_mount", "volumes": "volume",
  ]

  /// `image_pull_policy` for `imagePullPolicy`, `cluster_ips` for `clusterIPs`.
  static func typed(_ name: String) -> String {
    guard !name.contains("/"), !name.contains(".") else { return name }
    var typed = ""
    var followsLower = false
    for character in name.replacing("IPs", with: "Ips") {
      if character.isUppercase, followsLower { typed += "_" }
      followsLower = character.isLowercase || character.isNumber
      typed += character.lowercased()
    }
    return singular[typed] ?? typed
  }
}

extension JSONView {
  /// A member of a Kubernetes object by its typed name, however it is written.
  func field(_ name: String) -> JSONView? {
    if let found = self[name] { return found }
    return members?.first { KubernetesField.typed($0.key.description) == name }?.value
  }

  /// A member of a block that typed resources keep in a list of one.
  func block(_ name: String) -> JSONView? { field(name).map { $0.kind == .array ? $0[0] ?? $0 : $0 } }
}
