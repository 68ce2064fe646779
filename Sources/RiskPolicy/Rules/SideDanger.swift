import DriftModels

extension RuleCondition {
  /// Whether one place of one side is dangerous by itself; nil for conditions that need both sides.
  func danger(_ place: RiskValue) -> Answer? {
    switch self {
    case .turnsOn(let absent): state(place, absent: absent)
    case .turnsOff(let absent): state(place, absent: absent).negated
    case .isOneOf(let words, let absent): word(place, absent: absent) { words.contains($0) }
    case .isNoneOf(let words, let absent): word(place, absent: absent) { !words.contains($0) }
    case .hasPrefix(let words): word(place, absent: false) { word in words.contains { word.hasPrefix($0) } }
    case .contains(let words): word(place, absent: false) { word in words.contains { word.contains($0) } }
    case .isSet:
      switch place.content {
      case .absent: .no
      case .unknown: .unknown
      case .value(let view) where view.isBlank && place.unknown.coversSomething: .unknown
      // A block with nothing in it is one all the same.
      case .value(let view): Answer(view.kind == .object || !view.isBlank)
      }
    case .admitsWorld: word(place, absent: false) { WorldAddress.matches($0) }
    case .grants, .lowers, .raises, .lowersRank, .isRemoved, .loses, .changes, .opensIngress, .resourceGoes: nil
    }
  }

  /// Whether a switch is on.
  private func state(_ place: RiskValue, absent: Bool) -> Answer {
    switch place.content {
    case .absent: Answer(absent)
    case .unknown: .unknown
    case .value(let view): Answer(view.switchState ?? absent)
    }
  }

  private func word(_ place: RiskValue, absent: Bool, _ isDangerous: (String) -> Bool) -> Answer {
    switch place.content {
    case .absent: Answer(absent)
    case .unknown: .unknown
    case .value(let view) where view.isBlank && place.unknown.coversSomething: .unknown
    case .value(let view): Answer(view.isBlank ? absent : view.word.map(isDangerous) ?? false)
    }
  }

  /// Whether a side is dangerous: one dangerous place is enough, except where a safe value is asked for.
  func danger(_ places: [AttributePlace]) -> Finding {
    if case .isNoneOf = self { return missingWord(places) }
    var result = Finding.no(places.first?.path ?? [])
    for place in places where !place.value.isUnseen {
      switch danger(place.value) {
      case .yes: return Finding(answer: .yes, path: place.path, detail: FindingDetail(before: nil, after: place.value))
      case .unknown where result.answer == .no: result = Finding(answer: .unknown, path: place.path)
      case .unknown, .no, nil: break
      }
    }
    return result
  }

  /// One safe value is enough to be safe.
  private func missingWord(_ places: [AttributePlace]) -> Finding {
    let places = places.filter { !$0.value.isUnseen }
    var answer = Answer(!places.isEmpty)
    for place in places { answer = answer.and(danger(place.value) ?? .no) }
    let first = places.first
    return Finding(
      answer: answer, path: first?.path ?? [],
      detail: first.map { FindingDetail(before: nil, after: $0.value) })
  }
}
