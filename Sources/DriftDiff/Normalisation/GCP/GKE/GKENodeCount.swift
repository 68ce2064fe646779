import DriftModels

extension NormalisationRule {
  /// `gcp.gke-node-count`
  static let gkeNodeCount = NormalisationRule(
    id: "gcp.gke-node-count", summary: "The cluster autoscaler moves the number of nodes between its limits.",
    source: "Google provider documentation, google_container_node_pool",
    scope: .types(["google_container_cluster", "google_container_node_pool"])
  ) { pair in
    switch pair.name {
    // Counts when the pool is made, and never again.
    case "initial_node_count": return .equal
    // That of a pool which the provider takes away at once.
    case "node_config" where pair.isTopLevel && pair.type == "google_container_cluster":
      return pair.declaredRoot["remove_default_node_pool"]?.isTrue == true ? .equal : .undecided
    case "node_count":
      guard let live = WholeNumber.of(pair.live), let pool = pair.declaredBlock, let limits = NodeLimits(pool, pair),
        limits.allow(live)
      else { return .undecided }
      return .noise(hint: "autoscaling")
    default: return .undecided
    }
  }
}

/// Between which numbers of nodes the autoscaler of a pool moves.
struct NodeLimits {
  private let least: Int
  private let most: Int

  /// Nil for a pool without autoscaling. Limits are those of each zone, or of all zones together.
  init?(_ pool: JSONView, _ pair: AttributePair) {
    guard let scaling = pool["autoscaling"] else { return nil }
    let zones = Self.zones(of: pool, pair.declaredRoot)
    if let most = WholeNumber.of(scaling.inBlock("max_node_count")), most > 0 {
      least = WholeNumber.of(scaling.inBlock("min_node_count")) ?? 0
      self.most = most.multipliedReportingOverflow(by: zones).partialValue
    } else if let most = WholeNumber.of(scaling.inBlock("total_max_node_count")), most > 0 {
      least = (WholeNumber.of(scaling.inBlock("total_min_node_count")) ?? 0) / zones
      self.most = most
    } else {
      return nil
    }
  }

  func allow(_ count: Int) -> Bool { least <= count && count <= most }

  private static func zones(of pool: JSONView, _ root: JSONView) -> Int {
    if let listed = (pool["node_locations"] ?? root["node_locations"])?.count, listed > 0 { return listed }
    // A region has three zones unless others are chosen.
    let location = root["location"]?.string ?? ""
    return GoogleReference.isRegionOrZone(location) && location.split(separator: "-").count == 2 ? 3 : 1
  }
}
