import DriftModels

extension CloudMadeRule {
  /// `k8s.service-account-tokens`
  static let tokenSecrets = CloudMadeRule(
    id: "k8s.service-account-tokens", summary: "The token controller makes secrets.",
    source: "Kubernetes documentation, service account tokens", types: ["kubernetes_secret", "kubernetes_secret_v1"]
  ) { resource in
    resource.text("type") == "kubernetes.io/service-account-token"
  }
}
