import DriftModels

extension NormalisationRule {
  /// `gcp.gke-version`
  static let gkeVersion = NormalisationRule(
    id: "gcp.gke-version",
    summary: "A version that leaves its end out means the newest one; channels upgrade clusters.",
    source: "Google provider documentation, google_container_cluster; GKE documentation, release channels",
    scope: .types(["google_container_cluster", "google_container_node_pool"])
  ) { pair in
    guard ["min_master_version", "node_version", "version"].contains(pair.name), let (declared, live) = pair.texts
    else {
      return .undecided
    }
    let newest: Set<String> = ["latest", "-"]
    if newest.contains(declared) || newest.contains(live) { return .equal }
    guard let mine = ComponentVersion(declared), let theirs = ComponentVersion(live) else { return .undecided }
    if mine.isPrefix(of: theirs) || theirs.isPrefix(of: mine) { return .equal }
    guard mine < theirs else { return .undecided }
    if pair.declaredRoot.hasReleaseChannel { return .noise(hint: "release channel upgrade") }
    if pair.name == "min_master_version" { return .noise(hint: "control plane upgrade") }
    let upgrades = pair.declaredBlock?["management"]?.inBlock("auto_upgrade")?.isTrue == true
    return upgrades ? .noise(hint: "automatic node upgrade") : .undecided
  }
}

extension JSONView {
  fileprivate var hasReleaseChannel: Bool {
    let channel = self["release_channel"]?.inBlock("channel")?.string ?? ""
    return !channel.isEmpty && channel != "UNSPECIFIED"
  }
}
