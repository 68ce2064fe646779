import DriftModels

extension NormalisationRule {
  /// `k8s.server-metadata`
  static let serverMetadata = NormalisationRule(
    id: "k8s.server-metadata", summary: "Some metadata and the status of an object are the API server's.",
    source: "Kubernetes API reference, ObjectMeta", scope: .cloud(.kubernetes)
  ) { pair in
    let field = KubernetesField(pair)
    if field.names == ["status"] { return .equal }
    return field.parent == "metadata" && ownedByServer.contains(field.name) ? .equal : .undecided
  }

  private static let ownedByServer: Set<String> = [
    "creation_timestamp", "deletion_timestamp", "generation", "managed_fields", "resource_version", "self_link", "uid",
  ]

  /// `k8s.server-annotations`
  static let serverAnnotations = NormalisationRule(
    id: "k8s.server-annotations", summary: "Kubernetes keeps notes of its own among the annotations of an object.",
    source: "Kubernetes documentation, well-known labels, annotations and taints", scope: .cloud(.kubernetes)
  ) { pair in
    guard pair.declared == nil, pair.map(among: ["annotations"]) != nil else { return .undecided }
    let isOwn =
      TagMaps.isReserved(pair.name, type: pair.type) || pair.name == "deprecated.daemonset.template.generation"
    return isOwn ? .equal : .undecided
  }

  /// `k8s.restarted-at`
  static let restartedAt = NormalisationRule(
    id: "k8s.restarted-at", summary: "A manual restart leaves its time in the annotations of the pod template.",
    source: "Kubernetes documentation, kubectl rollout restart", scope: .cloud(.kubernetes)
  ) { pair in
    guard pair.map(among: ["annotations"]) != nil, KubernetesField(pair).names.contains("template") else {
      return .undecided
    }
    if pair.name == "kubectl.kubernetes.io/restartedAt" { return .equal }
    // Only people and their tools write to templates, under whatever names.
    return pair.declared == nil ? .different : .undecided
  }

  /// `k8s.service-cluster-ip`
  static let serviceClusterIP = NormalisationRule(
    id: "k8s.service-cluster-ip", summary: "Addresses, ports, volumes and nodes are assigned where none is declared.",
    source: "Kubernetes documentation, services, persistent volume claims and scheduling", scope: .cloud(.kubernetes)
  ) { pair in
    let field = KubernetesField(pair)
    guard assigned.contains(field.name), !field.isUserEntry, isNotChosen(pair.declared), !isHeadless(pair.live) else {
      return .undecided
    }
    return .equal
  }

  private static let assigned: Set<String> = [
    "cluster_ip", "cluster_ips", "health_check_node_port", "ip_families", "node_name", "node_port", "volume_name",
  ]

  private static func isNotChosen(_ view: JSONView?) -> Bool {
    Emptiness.isNothing(view) || WholeNumber.of(view) == 0
  }

  private static func isHeadless(_ view: JSONView?) -> Bool {
    view?.string == "None" || view?.elements?.contains { $0.string == "None" } == true
  }
}
