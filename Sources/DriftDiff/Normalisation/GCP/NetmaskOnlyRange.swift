import DriftModels

extension NormalisationRule {
  /// `gcp.netmask-only-range`
  static let netmaskOnlyRange = NormalisationRule(
    id: "gcp.netmask-only-range",
    summary: "Where only the size of an address range is declared, only that is compared.",
    source: "Google Cloud documentation, alias IP ranges and VPC-native clusters", scope: .cloud(.gcp)
  ) { pair in
    guard pair.name.contains("cidr") || pair.name.contains("range"), let (declared, live) = pair.texts,
      declared.hasPrefix("/") != live.hasPrefix("/")
    else { return .undecided }
    let (size, range) = declared.hasPrefix("/") ? (declared, live) : (live, declared)
    guard let network = IPNetwork(range), let length = network.prefixLength else { return .undecided }
    return size == "/\(length)" ? .equal : .undecided
  }
}
