import DriftModels

extension NormalisationRule {
  /// `gcp.labels`
  static let googleLabels = NormalisationRule(
    id: "gcp.labels",
    summary: "Labels that Google Cloud sets by itself are its own; since provider 5 those of others are left alone.",
    source: "Google provider documentation, labels, terraform_labels and effective_labels; version 5 upgrade guide",
    scope: .cloud(.gcp)
  ) { pair in
    guard pair.declared == nil, pair.map(among: GoogleLabelMaps.names) != nil else { return .undecided }
    if GoogleLabelMaps.isReserved(pair.name) { return .equal }
    let isLeftAlone = pair.path.count == 2 && GoogleLabelMaps.hasForeignLabels(pair.declaredRoot)
    return isLeftAlone ? .noise(hint: "label set outside Terraform, which leaves it alone") : .undecided
  }
}

/// The maps of labels.
enum GoogleLabelMaps {
  static let names: Set<String> = ["labels", "resource_labels", "user_labels"]

  private static let reserved = ["goog-", "gke-", "k8s-", "cloud.googleapis.com/", "run.googleapis.com/"]

  static func isReserved(_ key: String) -> Bool { reserved.contains(where: key.hasPrefix) }

  /// Whether a state is of a provider that leaves labels of others alone: it keeps all labels apart from its own.
  static func hasForeignLabels(_ attributes: JSONView) -> Bool {
    ["terraform_labels", "effective_labels"].contains { attributes[$0]?.kind == .object }
  }
}
