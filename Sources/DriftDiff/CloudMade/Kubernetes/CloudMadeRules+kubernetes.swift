import DriftModels

extension CloudMadeRules {
  private static let systemNamespaces: Set<String> = ["kube-system", "kube-public", "kube-node-lease"]

  static let kubernetes: [CloudMadeRule] = [
    .init(
      id: "k8s.system-objects", summary: "Every cluster has these namespaces and objects.",
      source: "Kubernetes documentation, initial namespaces and default roles"
    ) { resource in
      guard resource.cloud == .kubernetes, let object = KubernetesIdentity(live: resource, type: resource.type) else {
        return false
      }
      return systemNamespaces.contains(object.namespace) || isStock(CloudType.canonical(resource.type), object)
    },
    .init(
      id: "k8s.owner-references", summary: "Controllers make objects and name themselves as owners.",
      source: "Kubernetes documentation, owners and dependents"
    ) { resource in
      guard resource.cloud == .kubernetes else { return false }
      let metadata = resource.properties?["metadata"]
      let owners = (metadata?[0] ?? metadata).flatMap { $0["owner_references"] ?? $0["ownerReferences"] }
      return owners?.elements?.contains { $0["controller"]?.bool == true } ?? false
    },
    .init(
      id: "k8s.service-account-tokens", summary: "The token controller makes secrets.",
      source: "Kubernetes documentation, service account tokens",
      types: ["kubernetes_secret", "kubernetes_secret_v1"]
    ) { resource in
      resource.text("type") == "kubernetes.io/service-account-token"
    },
  ]

  private static func isStock(_ type: String, _ object: KubernetesIdentity) -> Bool {
    let name = object.name
    return switch type {
    case "kubernetes_namespace": name == "default" || systemNamespaces.contains(name)
    case "kubernetes_service", "kubernetes_endpoints", "kubernetes_endpoint_slice":
      name == "kubernetes" && object.namespace == "default"
    case "kubernetes_config_map": name == "kube-root-ca.crt"
    case "kubernetes_service_account": name == "default"
    case "kubernetes_cluster_role":
      name.hasPrefix("system:") || ["admin", "cluster-admin", "edit", "view"].contains(name)
    case "kubernetes_cluster_role_binding": name.hasPrefix("system:") || name == "cluster-admin"
    case "kubernetes_role", "kubernetes_role_binding": name.hasPrefix("system:")
    case "kubernetes_priority_class": name.hasPrefix("system-")
    default: false
    }
  }
}
