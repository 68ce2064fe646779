import DriftModels

extension NormalisationRule {
  /// `azure.hidden-tags`
  static let azureHiddenTags = NormalisationRule(
    id: "azure.hidden-tags",
    summary: "Tags that Azure hides are its own; the names of tags have no letter case, their values have.",
    source: "Azure documentation, tag limits and hidden tags", scope: .cloud(.azure)
  ) { pair in
    guard pair.name == "tags", pair.live?.kind == .object,
      pair.declared.map({ $0.kind == .object || $0.isNull }) ?? true
    else { return .undecided }
    let spellings = spellings(of: pair.declared)
    var tags: [String: JSONValue] = [:]
    var hasChanged = false
    for (key, value) in pair.live?.members ?? .none {
      let name = key.description
      let spelling = spellings[LetterCase.folded(name)] ?? name
      if pair.declared?[spelling] == nil, TagMaps.isReserved(name, type: pair.type) {
        hasChanged = true
        continue
      }
      hasChanged = hasChanged || spelling != name
      // Two names of one spelling can't both be live.
      guard tags.updateValue(value.value, forKey: spelling) == nil else { return .undecided }
    }
    return hasChanged ? .compare(declared: pair.declared, live: EmbeddedJSON.view(of: .object(tags))) : .undecided
  }

  /// Declared names by their folded form, those left out that differ in nothing but case.
  private static func spellings(of tags: JSONView?) -> [String: String] {
    var names: [String: Set<String>] = [:]
    for (key, _) in tags?.members ?? .none {
      names[LetterCase.folded(key.description), default: []].insert(key.description)
    }
    return names.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
