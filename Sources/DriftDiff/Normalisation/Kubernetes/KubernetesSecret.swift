import DriftModels

/// Secrets of Kubernetes: their values are never shown, whether the state marks them or not.
enum KubernetesSecret {
  private static let values: Set<String> = ["binary_data", "data", "string_data"]

  /// Whether an attribute holds values of a secret.
  static func holdsValues(_ name: String, of resource: DeclaredResource) -> Bool {
    switch resource.type {
    case "kubernetes_secret", "kubernetes_secret_v1", "kubernetes_secret_v1_data": values.contains(name)
    case "kubernetes_manifest", "kubectl_manifest": isManifest(resource.attributes)
    default: false
    }
  }

  /// Whether a manifest is one of a secret. Raw states keep it beside its type.
  private static func isManifest(_ attributes: JSONView?) -> Bool {
    let manifest = attributes?["manifest"]
    return (manifest?["kind"] ?? manifest?["value"]?["kind"] ?? attributes?["kind"])?.string == "Secret"
  }
}
