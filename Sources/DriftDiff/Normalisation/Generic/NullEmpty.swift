import DriftModels

extension NormalisationRule {
  /// `generic.null-empty`
  static let nullEmpty = NormalisationRule(
    id: "generic.null-empty",
    summary: "Null, nothing, empty text, empty lists and maps, and blocks of only such members mean the same.",
    source: "Terraform language, null and empty blocks"
  ) { pair in
    guard Emptiness.isNothing(pair.declared), Emptiness.isNothing(pair.live) else { return .undecided }
    // A tag without a value is a tag all the same.
    if TagMaps.names.contains(pair.name) { return hasTags(pair.declared) || hasTags(pair.live) ? .undecided : .equal }
    if pair.map(among: TagMaps.names) != nil { return isTag(pair.declared) == isTag(pair.live) ? .equal : .undecided }
    return .equal
  }

  private static func isTag(_ view: JSONView?) -> Bool { view.map { !$0.isNull } ?? false }

  private static func hasTags(_ view: JSONView?) -> Bool { view?.members?.contains { isTag($0.value) } ?? false }
}
