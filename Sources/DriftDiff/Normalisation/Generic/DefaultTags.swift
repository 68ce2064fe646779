import DriftModels

extension NormalisationRule {
  /// `generic.default-tags`
  static let defaultTags = NormalisationRule(
    id: "generic.default-tags",
    summary: "Tags that the provider's configuration adds are live beside those of the resource.",
    source: "AWS provider documentation, default_tags; Google provider documentation, default_labels"
  ) { pair in
    guard pair.isTopLevel, pair.name == "tags" || pair.name == "labels",
      TagMaps.complete(pair.name, in: pair.declaredRoot) == nil,
      let cloud = CloudProviderKind(terraformType: pair.type), let added = pair.surroundings.facts.defaultTags[cloud],
      !added.isEmpty, pair.declared.map({ $0.kind == .object || $0.isNull }) ?? true
    else { return .undecided }
    var tags = added.mapValues(JSONValue.string)
    for (key, value) in pair.declared?.members ?? .none { tags[key.description] = value.value }
    let merged = EmbeddedJSON.view(of: .object(tags))
    guard merged != pair.declared else { return .undecided }
    return .compare(declared: merged, live: pair.live)
  }
}
