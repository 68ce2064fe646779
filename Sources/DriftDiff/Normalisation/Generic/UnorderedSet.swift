import DriftModels

extension NormalisationRule {
  /// `generic.unordered-set`
  static let unorderedSet = NormalisationRule(
    id: "generic.unordered-set", summary: "Sets of plain values in the provider's schema have no order.",
    source: "provider documentation and schemas, set attributes"
  ) { pair in
    SetAttributes.contains(pair) && !holdsBlock(pair) ? .compareAsSets : .undecided
  }

  /// `generic.block-set-assignment`
  static let blockSetAssignment = NormalisationRule(
    id: "generic.block-set-assignment",
    summary: "Blocks of a set are paired so that as few leaves as possible differ.",
    source: "provider documentation and schemas, set blocks"
  ) { pair in
    SetAttributes.contains(pair) && holdsBlock(pair) ? .compareAsSets : .undecided
  }

  /// `generic.list-unordered-by-api`
  static let listUnorderedByAPI = NormalisationRule(
    id: "generic.list-unordered-by-api", summary: "Some lists come back from their service in any order.",
    source: "provider documentation; service API references"
  ) { pair in
    UnorderedLists.contains(pair) ? .compareAsSets : .undecided
  }

  private static func holdsBlock(_ pair: AttributePair) -> Bool {
    [pair.declared, pair.live].contains { $0?.elements?.contains { $0.kind == .object } == true }
  }
}

extension AttributePair {
  /// Whether each side is a list, and one of them at least is there.
  var isListPair: Bool {
    let sides = [declared, live].compactMap { $0?.isNull == true ? nil : $0 }
    return !sides.isEmpty && sides.allSatisfy { $0.kind == .array }
  }
}
