import DriftModels

extension NormalisationRule {
  /// `k8s.service-account-tokens`
  static let serviceAccountTokens = NormalisationRule(
    id: "k8s.service-account-tokens",
    summary: "The token controller gives tokens to service accounts, and mounts them into pods.",
    source: "Kubernetes documentation, service account tokens and bound token volumes", scope: .cloud(.kubernetes)
  ) { pair in
    let field = KubernetesField(pair)
    if field.kind == "serviceaccount" {
      if field.names == ["default_secret_name"] { return .equal }
      guard field.names == ["secret"] || field.names == ["secrets"] else { return .undecided }
      let metadata = pair.declaredRoot.block("metadata") ?? pair.liveRoot.block("metadata")
      guard let account = metadata?["name"]?.string else { return .undecided }
      return pair.leavingOut { $0["name"]?.string?.hasPrefix("\(account)-token-") == true }
    }
    guard field.isOfPod, field.name == "volume" || field.name == "volume_mount" else { return .undecided }
    return pair.leavingOut { $0["name"]?.string?.hasPrefix("kube-api-access-") == true }
  }

  /// `k8s.injected-sidecars`
  static let injectedSidecars = NormalisationRule(
    id: "k8s.injected-sidecars", summary: "Admission puts proxies of service meshes and tolerations into pods.",
    source: "Kubernetes documentation, taint-based evictions; Istio and Linkerd documentation, sidecar injection",
    scope: .cloud(.kubernetes)
  ) { pair in
    let field = KubernetesField(pair)
    guard field.isOfPod else { return .undecided }
    if field.name == "toleration" { return pair.leavingOut(isEviction) }
    guard let names = injected[field.name] else { return .undecided }
    return pair.leavingOut { $0["name"]?.string.map(names.contains) ?? false }
  }

  /// Names of what service meshes add, by the list that they add to.
  private static let injected: [String: Set<String>] = [
    "container": ["istio-proxy", "linkerd-proxy"],
    "init_container": ["istio-init", "istio-proxy", "istio-validation", "linkerd-init", "linkerd-proxy"],
    "volume": [
      "credential-socket", "istio-data", "istio-envoy", "istio-podinfo", "istio-token", "istiod-ca-cert",
      "linkerd-identity-end-entity", "linkerd-identity-token", "linkerd-proxy-init-xtables-lock",
      "workload-certs", "workload-socket",
    ],
  ]

  /// Five minutes on a node that is lost.
  private static func isEviction(_ toleration: JSONView) -> Bool {
    ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"].contains(toleration["key"]?.string)
      && WholeNumber.of(toleration.field("toleration_seconds")) == 300
  }
}

extension AttributePair {
  /// To compare without what was put into the live list, so far as the declared one does not have it.
  func leavingOut(_ isInjected: (JSONView) -> Bool) -> RuleVerdict {
    guard let elements = live?.elements, declared.map({ $0.kind == .array || $0.isNull }) ?? true else {
      return .undecided
    }
    let mine = Set(declared?.elements?.filter(isInjected).map { $0["name"] ?? $0["key"] } ?? [])
    let kept = elements.filter { !isInjected($0) || mine.contains($0["name"] ?? $0["key"]) }
    guard kept.count < live?.count ?? 0 else { return .undecided }
    return .compare(declared: declared, live: EmbeddedJSON.view(of: .array(kept.map(\.value))))
  }
}
