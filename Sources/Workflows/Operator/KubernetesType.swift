/// The Terraform types of Kubernetes objects.
enum KubernetesType {
  /// API groups of Kubernetes itself, besides the core group without a name.
  private static let groups: Set<String> = [
    "apps", "autoscaling", "batch", "extensions", "policy", "admissionregistration.k8s.io", "apiregistration.k8s.io",
    "certificates.k8s.io", "coordination.k8s.io", "discovery.k8s.io", "networking.k8s.io", "node.k8s.io",
    "rbac.authorization.k8s.io", "scheduling.k8s.io", "storage.k8s.io",
  ]
  /// Kinds that begin with an acronym.
  private static let exceptions: [Substring: String] = [
    "APIService": "kubernetes_api_service", "CSIDriver": "kubernetes_csi_driver",
  ]

  /// The type that an object of `apiVersion/Kind` is declared as: one of its own for the kinds of Kubernetes itself,
  /// `kubernetes_manifest` for all that a cluster was extended by.
  static func terraformType(of providerType: String) -> String {
    let parts = providerType.split(separator: "/")
    guard let kind = parts.last, parts.count < 3 || groups.contains(String(parts[0])) else {
      return "kubernetes_manifest"
    }
    return exceptions[kind] ?? "kubernetes_" + snakeCase(kind)
  }

  private static func snakeCase(_ kind: Substring) -> String {
    var name = ""
    for character in kind {
      if character.isUppercase, !name.isEmpty { name += "_" }
      name += character.lowercased()
    }
    return name
  }
}
