import DriftModels

extension NormalisationRule {
  /// A rule for texts that can be written in several forms: equal when both can be read and mean the same.
  ///
  /// What a text means is never told by its look: the rule holds for the named attributes alone, by type.
  static func form<Meaning: Equatable & SendableMetatype>(
    _ id: String, _ summary: String, source: String, of attributes: [String: Set<String>],
    where isMarked: @escaping @Sendable (AttributePair) -> Bool = { _ in true },
    reading read: @escaping @Sendable (String) -> Meaning?
  ) -> NormalisationRule {
    NormalisationRule(id: id, summary: summary, source: source, scope: .types(Set(attributes.keys))) { pair in
      guard attributes[pair.type]?.contains(pair.name) == true, isMarked(pair), let declared = pair.declared?.string,
        let live = pair.live?.string, let mine = read(declared), let theirs = read(live)
      else { return .undecided }
      return mine == theirs ? .equal : .undecided
    }
  }
}

/// Rules for texts that can be written in several forms.
enum FormRules {
  static let all: [NormalisationRule] =
    addresses + quantities + names + keys + [.jsonNullMembers]
}
