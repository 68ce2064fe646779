import DriftModels

extension CloudMadeRule {
  /// `gcp.gke-owned`
  static let gkeOwned = CloudMadeRule(
    id: "gcp.gke-owned", summary: "Clusters make their nodes, and what these and their services need.",
    source: "Google Kubernetes Engine documentation, cluster architecture and resource labels",
    types: [
      "google_compute_address", "google_compute_backend_service", "google_compute_disk", "google_compute_firewall",
      "google_compute_forwarding_rule", "google_compute_global_forwarding_rule", "google_compute_health_check",
      "google_compute_http_health_check", "google_compute_instance", "google_compute_instance_group",
      "google_compute_instance_group_manager", "google_compute_instance_template",
      "google_compute_network_endpoint_group", "google_compute_region_backend_service",
      "google_compute_region_disk", "google_compute_region_instance_group_manager",
      "google_compute_region_instance_template", "google_compute_route", "google_compute_target_http_proxy",
      "google_compute_target_https_proxy", "google_compute_target_pool", "google_compute_url_map",
    ],
    reads: ["google_container_cluster": ["name"], "google_container_node_pool": []]
  ) { resource, surroundings in
    GKEClusters(surroundings.others).own(resource)
  }
}

/// The clusters that are known, and what shows that a resource is of one of them.
struct GKEClusters {
  private let others: OtherResources

  init(_ others: OtherResources) {
    self.others = others
  }

  /// Whether a cluster that is declared or live made the resource. Its name alone does not show that.
  func own(_ resource: LiveResource) -> Bool {
    let name = resource.ownName
    if let cluster = labelledCluster(of: resource) { return isKnown(cluster) && isNamedFor(cluster, name) }
    guard let cluster = knownNames.first(where: { name.hasPrefix(nodePrefix(of: $0)) }) else {
      return isServicePart(resource)
    }
    return hasReservedLabel(resource) || isTagged(resource, cluster: cluster) || isRouteToNode(resource, cluster)
      || isGroupOfPool(named: name)
  }

  private func isKnown(_ cluster: String) -> Bool { others.has("google_container_cluster", "name", is: cluster) }

  private var knownNames: [String] {
    (others.declared("google_container_cluster") + others.live("google_container_cluster")).compactMap {
      $0["name"]?.string
    }
  }

  /// GKE cuts long names of clusters in the names of nodes.
  private func nodePrefix(of cluster: String) -> String {
    cluster.utf8.count <= 15 ? "gke-\(cluster)-" : "gke-\(cluster.prefix(15))"
  }

  /// A volume's disk is named for its claim, and a service's parts for the service.
  private func isNamedFor(_ cluster: String, _ name: String) -> Bool {
    name.hasPrefix(nodePrefix(of: cluster)) || Self.partPrefixes.contains(where: name.hasPrefix)
  }

  private static let partPrefixes = ["pvc-", "k8s-", "k8s1-", "k8s2-", "gke-pvc-", "gkegw1-", "mcrt-"]

  /// Labels that only Google Cloud can set.
  private func hasReservedLabel(_ resource: LiveResource) -> Bool {
    ["goog-gke-", "goog-k8s-"].contains { prefix in
      labels(of: resource).contains { $0.contains { $0.key.hasPrefix(prefix) } }
    }
  }

  private func labelledCluster(of resource: LiveResource) -> String? {
    for labels in labels(of: resource) {
      for name in ["goog-k8s-cluster-name", "goog-gke-cluster", "goog-gke-cluster-name"] {
        if let value = labels[name], !value.isEmpty { return value }
      }
    }
    return nil
  }

  private func labels(of resource: LiveResource) -> [[String: String]] {
    [resource.properties?["labels"], resource.properties?["effective_labels"], resource.tags].compactMap { view in
      view?.members.map { members in
        Dictionary(members.map { ($0.key.description, $0.value.string ?? "") }) { $1 }
      }
    }
  }

  /// `gke-CLUSTER-HASH-node`, the network tag of all nodes of a cluster. A firewall rule has the same beginning.
  private func isTagged(_ resource: LiveResource, cluster: String) -> Bool {
    let prefix = nodePrefix(of: cluster)
    return ["tags", "target_tags"].contains { attribute in
      resource.properties?[attribute]?.elements?.contains { tag in
        guard let tag = tag.string, tag.hasPrefix(prefix), tag.hasSuffix("-node") else { return false }
        return attribute == "tags" || resource.ownName.hasPrefix(tag.dropLast(4))
      } ?? false
    }
  }

  private func isRouteToNode(_ resource: LiveResource, _ cluster: String) -> Bool {
    guard resource.type == "google_compute_route" else { return false }
    let node = resource.text("next_hop_instance").split(separator: "/").last ?? ""
    return node.hasPrefix(nodePrefix(of: cluster))
  }

  /// Pools list the groups of their nodes.
  private func isGroupOfPool(named name: String) -> Bool {
    let pools = others.declared("google_container_node_pool") + others.live("google_container_node_pool")
    let inline = (others.declared("google_container_cluster") + others.live("google_container_cluster"))
      .flatMap { Array($0["node_pool"]?.elements ?? .none) }
    return (pools + inline).contains { pool in
      ["instance_group_urls", "managed_instance_group_urls"].contains { list in
        pool[list]?.elements?.contains { $0.string?.hasSuffix("/\(name)") == true } ?? false
      }
    }
  }

  /// Load balancers of services say in their description which service they are for; firewall rules of these are for
  /// the nodes of a cluster.
  private func isServicePart(_ resource: LiveResource) -> Bool {
    guard !knownNames.isEmpty else { return false }
    let name = resource.ownName
    let isServiceName = name.hasPrefix("k8s") || name.utf8.count == 32 && name.hasPrefix("a") && isHexadecimal(name)
    guard isServiceName || name.hasPrefix("pvc-") else { return false }
    let note = try? JSONDocument(resource.text("description"))
    let isExplained = note?.root.members?.contains { $0.key.hasPrefix("kubernetes.io/") } ?? false
    return isExplained || isForNodes(resource)
  }

  private func isForNodes(_ resource: LiveResource) -> Bool {
    resource.properties?["target_tags"]?.elements?.contains { tag in
      guard let tag = tag.string, tag.hasSuffix("-node") else { return false }
      return knownNames.contains { tag.hasPrefix(nodePrefix(of: $0)) }
    } ?? false
  }

  private func isHexadecimal(_ text: String) -> Bool { text.utf8.allSatisfy { Hexadecimal.digit($0) != nil } }
}
