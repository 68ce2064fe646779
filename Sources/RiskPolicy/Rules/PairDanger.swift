import DriftModels

extension RuleCondition {
  /// What a condition that needs both sides says; nil for those that look at one side.
  func finding(_ before: [AttributePlace], _ after: [AttributePlace]) -> Finding? {
    switch self {
    case .lowers(let absent, let zeroIsEndless):
      Self.amounts(before, after, absent: absent) { Self.length($0, zeroIsEndless) > Self.length($1, zeroIsEndless) }
    case .raises(let absent): Self.amounts(before, after, absent: absent) { $0 < $1 }
    case .lowersRank(let words, let absent): Self.ranks(before, after, words, absent: absent)
    case .isRemoved: Self.removal(before, after)
    case .changes: Self.difference(before, after)
    case .loses(let words): Self.loss(before, after, words)
    case .turnsOn, .turnsOff, .isOneOf, .isNoneOf, .hasPrefix, .contains, .isSet, .admitsWorld, .grants, .opensIngress,
      .resourceGoes:
      nil
    }
  }

  private static func length(_ number: Double, _ zeroIsEndless: Bool) -> Double {
    zeroIsEndless && number == 0 ? .infinity : number
  }

  /// Compares the least number of each side, so that one of several that is lowered counts.
  private static func amounts(
    _ before: [AttributePlace], _ after: [AttributePlace], absent: Int?, _ isWorse: (Double, Double) -> Bool
  ) -> Finding {
    compare(before, after) { value in
      guard let value else { return absent.map(Double.init) }
      return value.amount
    } isWorse: {
      isWorse($0, $1)
    }
  }

  private static func ranks(
    _ before: [AttributePlace], _ after: [AttributePlace], _ words: [String], absent: String?
  ) -> Finding {
    compare(before, after) { value in
      let word = value.map { $0.word ?? "" } ?? absent
      return word.flatMap { words.firstIndex(of: $0.lowercased()) }.map(Double.init)
    } isWorse: {
      $0 > $1
    }
  }

  private static func compare(
    _ before: [AttributePlace], _ after: [AttributePlace], _ number: (JSONView?) -> Double?,
    isWorse: (Double, Double) -> Bool
  ) -> Finding {
    guard let old = side(before, number), let new = side(after, number) else { return .no() }
    let path = new.path
    guard !old.isUnknown, !new.isUnknown else { return Finding(answer: .unknown, path: path) }
    guard let oldNumber = old.number, let newNumber = new.number, isWorse(oldNumber, newNumber) else {
      return .no(path)
    }
    return Finding(answer: .yes, path: path, detail: FindingDetail(before: old.value, after: new.value))
  }

  private struct Side {
    let number: Double?
    let isUnknown: Bool
    let value: RiskValue
    let path: [JSONPathStep]
  }

  /// The lowest number of a side; nil where nobody looked.
  private static func side(_ places: [AttributePlace], _ number: (JSONView?) -> Double?) -> Side? {
    var lowest: Side?
    for place in places where !place.value.isUnseen {
      let found: Side
      switch place.value.content {
      case .unknown: return Side(number: nil, isUnknown: true, value: place.value, path: place.path)
      case .absent: found = Side(number: number(nil), isUnknown: false, value: place.value, path: place.path)
      case .value(let view):
        found = Side(number: number(view.isBlank ? nil : view), isUnknown: false, value: place.value, path: place.path)
      }
      guard let known = lowest, let knownNumber = known.number else {
        lowest = found
        continue
      }
      if let number = found.number, number < knownNumber { lowest = found }
    }
    return lowest
  }

  private static func removal(_ before: [AttributePlace], _ after: [AttributePlace]) -> Finding {
    let path = before.first?.path ?? []
    guard hadValue(before) == .yes else { return .no(path) }
    let after = after.filter { !$0.value.isUnseen }
    guard !after.isEmpty else { return .no(path) }
    return Finding(answer: hadValue(after).negated, path: path)
  }

  private static func hadValue(_ places: [AttributePlace]) -> Answer {
    var answer = Answer.no
    for place in places { answer = answer.or(RuleCondition.isSet.danger(place.value) ?? .no) }
    return answer
  }

  /// A value that is there for the first time is none that changed.
  private static func difference(_ before: [AttributePlace], _ after: [AttributePlace]) -> Finding {
    guard hadValue(before) == .yes else { return .no(before.first?.path ?? []) }
    let after = after.filter { !$0.value.isUnseen }
    guard let first = after.first ?? before.first, !after.isEmpty else { return .no() }
    var old = Set<String>()
    for place in before { if let text = text(place) { old.insert(text) } }
    var isUnknown = false
    var kept = Set<String>()
    for place in after {
      if isOpen(place) {
        isUnknown = true
        continue
      }
      guard let text = text(place) else { continue }
      if !old.contains(text) {
        return Finding(answer: .yes, path: place.path, detail: FindingDetail(before: nil, after: place.value))
      }
      kept.insert(text)
    }
    if kept == old, !isUnknown { return .no(first.path) }
    return Finding(answer: isUnknown ? .unknown : .yes, path: first.path)
  }

  private static func loss(_ before: [AttributePlace], _ after: [AttributePlace], _ words: [String]) -> Finding {
    let path = before.first?.path ?? []
    var lost = Set(before.compactMap(text))
    if !words.isEmpty { lost = lost.filter(words.contains) }
    let after = after.filter { !$0.value.isUnseen }
    guard !lost.isEmpty, !after.isEmpty else { return .no(path) }
    lost.subtract(after.compactMap(text))
    guard !lost.isEmpty else { return .no(path) }
    let isUnknown = after.contains(where: isOpen)
    return Finding(answer: isUnknown ? .unknown : .yes, path: path)
  }

  /// Whether a value, or a part of it, is not known yet.
  private static func isOpen(_ place: AttributePlace) -> Bool {
    if case .unknown = place.value.content { return true }
    return place.value.unknown.coversSomething
  }

  private static func text(_ place: AttributePlace) -> String? {
    guard case .value(let view) = place.value.content, !view.isBlank else { return nil }
    if let word = view.word { return word }
    return view.withSource { String(decoding: $0, as: UTF8.self) }
  }
}
