import DriftModels

extension NormalisationRule {
  /// `generic.tags-all`
  static let tagsAll = NormalisationRule(
    id: "generic.tags-all",
    summary: "Live tags hold those of the provider block too: they are compared with tags_all, and reported once.",
    source: "AWS provider documentation, default_tags"
  ) { pair in
    guard pair.isTopLevel else { return .undecided }
    if pair.name == "tags_all" { return .equal }
    guard pair.name == "tags", pair.declared?.kind != .array, let all = pair.declaredRoot["tags_all"],
      all.kind == .object, all.tapePosition != pair.declared?.tapePosition
    else { return .undecided }
    return .compare(declared: all, live: pair.live)
  }

  /// `generic.system-tags`
  static let systemTags = NormalisationRule(
    id: "generic.system-tags", summary: "Keys under a reserved prefix that only the live side has are the platform's.",
    source: "AWS documentation, tag naming limits; Google Cloud and Kubernetes documentation, reserved label keys"
  ) { pair in
    guard pair.path.count >= 2, pair.declared == nil, case .key(let key)? = pair.path.last,
      case .key(let map) = pair.path[pair.path.count - 2], mapNames.contains(map)
    else { return .undecided }
    return isReserved(key, type: pair.type) ? .equal : .undecided
  }

  private static let mapNames: Set<String> = ["tags", "labels", "annotations", "metadata"]

  private static func isReserved(_ key: String, type: String) -> Bool {
    switch CloudProviderKind(terraformType: type) {
    case .aws: return key.hasPrefix("aws:")
    case .gcp: return key.hasPrefix("goog-")
    case .azure: return key.hasPrefix("hidden-") || key.hasPrefix("ms-resource-usage")
    case .kubernetes:
      let domain = key.split(separator: "/", maxSplits: 1).first ?? ""
      return key.contains("/") && (domain == "kubernetes.io" || domain.hasSuffix(".kubernetes.io"))
    default: return false
    }
  }
}
