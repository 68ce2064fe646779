import DriftModels

extension NormalisationRule {
  /// `azure.aks-node-count`
  static let aksNodeCount = NormalisationRule(
    id: "azure.aks-node-count",
    summary: "The autoscaler moves the number of nodes between its limits, and clusters upgrade themselves.",
    source: "AzureRM provider documentation, azurerm_kubernetes_cluster; AKS documentation, automatic upgrades",
    scope: .types(["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"]),
    reads: ["azurerm_kubernetes_cluster": ["id"]]
  ) { pair in
    switch pair.name {
    case "node_count":
      guard let live = WholeNumber.of(pair.live), let pool = pair.declaredBlock, scales(pool),
        let least = WholeNumber.of(pool["min_count"]), let most = WholeNumber.of(pool["max_count"]),
        least <= live, live <= most
      else { return .undecided }
      return .noise(hint: "autoscaling")
    case "kubernetes_version", "orchestrator_version": return version(pair)
    default: return .undecided
    }
  }

  private static func scales(_ pool: JSONView) -> Bool {
    ["auto_scaling_enabled", "enable_auto_scaling"].contains { pool[$0]?.isTrue == true }
  }

  private static func version(_ pair: AttributePair) -> RuleVerdict {
    guard let (declared, live) = pair.texts, let mine = ComponentVersion(declared), let theirs = ComponentVersion(live)
    else { return .undecided }
    if mine.isPrefix(of: theirs) || theirs.isPrefix(of: mine) { return .equal }
    guard mine < theirs else { return .undecided }
    if mine.hasSame(2, as: theirs) { return .noise(hint: "patch upgrade") }
    let channel = upgradeChannel(pair)
    return channel == "stable" || channel == "rapid"
      ? .noise(hint: "automatic upgrade, channel \(channel)") : .undecided
  }

  /// That of the cluster; a pool names its own.
  private static func upgradeChannel(_ pair: AttributePair) -> String {
    let cluster =
      pair.type == "azurerm_kubernetes_cluster"
      ? pair.declaredRoot
      : pair.sibling("kubernetes_cluster_id")?.string.flatMap {
        pair.surroundings.others.declared("azurerm_kubernetes_cluster", "id", is: $0).first
      }
    let names = ["automatic_upgrade_channel", "automatic_channel_upgrade"]
    return names.lazy.compactMap { cluster?[$0]?.string }.first { !$0.isEmpty } ?? ""
  }
}
