/// Objects that every cluster makes by itself: nobody declares them, and their presence says nothing.
enum ClusterDefaults {
  private static let namespaces: Set<String> = ["kube-system", "kube-public", "kube-node-lease"]
  private static let objects: Set<String> = [
    "Namespace/default", "Namespace/kube-system", "Namespace/kube-public", "Namespace/kube-node-lease",
    "ConfigMap/kube-root-ca.crt", "ServiceAccount/default",
  ]

  /// `kubernetes` for an object that the cluster made; nil for others.
  static func manager(type: String, name: String, namespace: String) -> String? {
    let kind = type.split(separator: "/").last.map(String.init) ?? type
    let isService = namespace == "default" && kind == "Service" && name == "kubernetes"
    let isKnown = namespaces.contains(namespace) || objects.contains("\(kind)/\(name)")
    return isService || isKnown ? "kubernetes" : nil
  }
}
