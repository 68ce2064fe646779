import DriftModels

/// A noise rule with its patterns compiled.
struct CompiledNoiseRule: Sendable {
  let id: String
  let actions: Set<CustomRuleAction>
  private let types: [Glob]
  private let attributes: [PathGlob]
  private let comparison: NoiseRule.Comparison
  private let beforeMatches: LinearRegex?
  private let afterMatches: LinearRegex?

  /// Nil for a rule whose patterns are none, which a test keeps from happening.
  init?(_ rule: NoiseRule) {
    guard let types = try? rule.resourceTypes.map({ try Glob($0) }),
      let attributes = try? rule.attributes.map({ try PathGlob($0) })
    else { return nil }
    self.types = types
    self.attributes = attributes
    id = rule.id
    actions = Set(rule.actions)
    comparison = rule.comparison
    beforeMatches = nil
    afterMatches = nil
  }

  init(_ custom: NoiseClassifier.Custom) {
    id = custom.id
    types = custom.rule.resourceTypes
    attributes = custom.rule.attributes
    actions = custom.rule.actions
    comparison = .any
    beforeMatches = custom.rule.beforeMatches
    afterMatches = custom.rule.afterMatches
  }

  func means(_ type: String) -> Bool { types.contains { $0.matches(type) } }

  /// Whether a difference is of no account. What is known only after apply is, where the attribute alone decides.
  func covers(_ leaf: DifferingLeaf, _ subject: RiskSubject) -> Bool {
    if comparison == .order { return coversOrder(leaf, subject) }
    guard attributes.contains(where: { $0.matches(leaf.path) }) else { return false }
    let after = subject.after.value(at: leaf.path)
    switch comparison {
    case .any: break
    case .letterCase:
      guard let one = leaf.before.knownText, let other = after.knownText, one.hasPrefix("/") else { return false }
      return one.lowercased() == other.lowercased()
    case .jsonLayout: return Self.sameJSON(leaf.before.knownText, after.knownText)
    case .emptiness: return leaf.before.isNothing && after.isNothing
    case .revision:
      guard let one = leaf.before.knownText, let other = after.knownText else { return false }
      return one.withoutRevision == other.withoutRevision && one.withoutRevision != one
    case .order: return false
    }
    return Self.fits(beforeMatches, leaf.before) && Self.fits(afterMatches, after)
  }

  private static func fits(_ regex: LinearRegex?, _ value: RiskValue) -> Bool {
    guard let regex else { return true }
    guard case .value(let view) = value.content else { return false }
    return regex.finds(in: view.plainText)
  }

  /// The list that the difference is in must hold the same elements on both sides.
  private func coversOrder(_ leaf: DifferingLeaf, _ subject: RiskSubject) -> Bool {
    guard let last = leaf.path.last, case .index = last else { return false }
    let list = Array(leaf.path.dropLast())
    guard attributes.contains(where: { $0.matches(list) }) else { return false }
    let before = subject.before.value(at: list)
    let after = subject.after.value(at: list)
    guard !after.unknown.coversSomething, let one = before.view?.elements, let other = after.view?.elements else {
      return false
    }
    var counts: [JSONView: Int] = [:]
    for element in one { counts[element, default: 0] += 1 }
    for element in other { counts[element, default: 0] -= 1 }
    return counts.values.allSatisfy { $0 == 0 }
  }

  private static func sameJSON(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other, one.isJSONContainer, other.isJSONContainer, let left = try? JSONDocument(one),
      let right = try? JSONDocument(other)
    else { return false }
    return left.root == right.root
  }
}

extension RiskValue {
  /// What stands at a path.
  func value(at path: [JSONPathStep]) -> RiskValue {
    var value = self
    for step in path {
      switch step {
      case .key(let name): value = value[name]
      case .index(let position):
        value = RiskValue(
          value.view?[position], unknown: value.unknown.element(position),
          sensitivity: value.sensitivity.element(position), isPartial: value.isPartial)
      }
    }
    return value
  }

  /// A text that is known.
  var knownText: String? {
    guard case .value(let view) = content else { return nil }
    return view.string
  }

  /// Whether there is nothing here, for certain.
  var isNothing: Bool {
    switch content {
    case .absent: true
    case .unknown: false
    case .value(let view): view.isBlank
    }
  }
}

extension String {
  /// Whether this may be a JSON object or array, seen from outside.
  fileprivate var isJSONContainer: Bool {
    let first = utf8.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The name without a number behind a colon at its end.
  fileprivate var withoutRevision: Substring {
    guard let colon = lastIndex(of: ":") else { return self[...] }
    let digits = self[index(after: colon)...]
    return !digits.isEmpty && digits.allSatisfy(\.isNumber) ? self[..<colon] : self[...]
  }
}
