import DriftModels

/// Compares the attributes of one pair under a set of rules.
struct AttributeComparison {
  /// Left-over set members up to this many a side are compared with each other one by one.
  private static let pairwiseLimit = 64

  private let type: String
  private let rules: [NormalisationRule]
  private let declaredRoot: JSONView
  private let values: DriftValues
  private(set) var differences: [AttributeDifference] = []
  /// How often each rule made two values equal.
  private(set) var applied: [String: Int] = [:]

  init(type: String, rules: [NormalisationRule], declaredRoot: JSONView, values: DriftValues) {
    self.type = type
    self.rules = rules
    self.declaredRoot = declaredRoot
    self.values = values
  }

  /// Compares what stands under one top-level name on both sides.
  mutating func attribute(_ name: String, declared: JSONView, live: JSONView, sensitivity: Sensitivity) {
    visit([.key(name)], declared, live, sensitivity.member(name), rule: nil)
  }

  private mutating func visit(
    _ path: [JSONPathStep], _ declared: JSONView?, _ live: JSONView?, _ sensitivity: Sensitivity, rule: String?
  ) {
    if let declared, let live, declared == live { return }
    let pair = AttributePair(
      type: type, path: path, declared: declared, live: live, declaredRoot: declaredRoot,
      isSensitive: sensitivity == .all)
    for candidate in rules {
      switch candidate.verdict(pair) {
      case .undecided: continue
      case .equal:
        applied[candidate.id, default: 0] += 1
        return
      case .different:
        append(path, declared, live, sensitivity, candidate.id)
        return
      case .compare(let left, let right):
        let found = differences.count
        visit(path, left, right, sensitivity, rule: candidate.id)
        if differences.count == found { applied[candidate.id, default: 0] += 1 }
        return
      case .compareAsSets:
        if sameSets(declared, live) {
          applied[candidate.id, default: 0] += 1
        } else {
          append(path, declared, live, sensitivity, candidate.id)
        }
        return
      }
    }
    descend(path, declared, live, sensitivity, rule: rule)
  }

  private mutating func descend(
    _ path: [JSONPathStep], _ declared: JSONView?, _ live: JSONView?, _ sensitivity: Sensitivity, rule: String?
  ) {
    guard sensitivity != .all else { return append(path, declared, live, sensitivity, rule) }
    let isMap = Self.couldBe(.object, declared) && Self.couldBe(.object, live)
    if isMap, declared?.kind == .object || live?.kind == .object {
      descendMembers(path, declared, live, sensitivity, rule: rule)
    } else if let declared, let live, declared.kind == .array, live.kind == .array, Self.holdsBlocks(declared, live) {
      descendElements(path, declared, live, sensitivity, rule: rule)
    } else {
      append(path, declared, live, sensitivity, rule)
    }
  }

  /// Inside a map or block, missing and null are the same.
  private mutating func descendMembers(
    _ path: [JSONPathStep], _ declared: JSONView?, _ live: JSONView?, _ sensitivity: Sensitivity, rule: String?
  ) {
    var join = JSONMemberJoin([declared, live])
    while let name = join.next()?.description {
      visit(path + [.key(name)], join.value(0), join.value(1), sensitivity.member(name), rule: rule)
    }
  }

  /// Blocks in order: by position on the declared side; what only the live side has is one difference of the list.
  private mutating func descendElements(
    _ path: [JSONPathStep], _ declared: JSONView, _ live: JSONView, _ sensitivity: Sensitivity, rule: String?
  ) {
    var left = declared.elements?.makeIterator()
    var right = live.elements?.makeIterator()
    var position = 0
    while let mine = left?.next() {
      visit(path + [.index(position)], mine, right?.next(), sensitivity.element(position), rule: rule)
      position += 1
    }
    var surplus: [JSONView] = []
    while let theirs = right?.next() { surplus.append(theirs) }
    if surplus.contains(where: { !NormalisationRule.isNothing($0) }) { append(path, declared, live, sensitivity, rule) }
  }

  /// Each member of one side has an equal one on the other; how often does not count.
  private func sameSets(_ declared: JSONView?, _ live: JSONView?) -> Bool {
    let left = declared?.elements.map(Array.init) ?? []
    let right = live?.elements.map(Array.init) ?? []
    let known = Set(left)
    let met = Set(right)
    let restLeft = known.subtracting(met)
    let restRight = met.subtracting(known)
    if restLeft.isEmpty, restRight.isEmpty { return true }
    guard restLeft.count <= Self.pairwiseLimit, restRight.count <= Self.pairwiseLimit else { return false }
    let leftCovered = restLeft.allSatisfy { one in right.contains { sameMember(one, $0) } }
    return leftCovered && restRight.allSatisfy { one in left.contains { sameMember($0, one) } }
  }

  /// Equality of set members under the rules.
  private func sameMember(_ declared: JSONView, _ live: JSONView) -> Bool {
    var comparison = AttributeComparison(type: type, rules: rules, declaredRoot: declaredRoot, values: values)
    comparison.visit([], declared, live, .none, rule: nil)
    return comparison.differences.isEmpty
  }

  private mutating func append(
    _ path: [JSONPathStep], _ declared: JSONView?, _ live: JSONView?, _ sensitivity: Sensitivity, _ rule: String?
  ) {
    let hides = sensitivity.coversSomething || values.isSecret(path)
    differences.append(
      AttributeDifference(
        path: path, declared: values.value(declared, hides: hides), live: values.value(live, hides: hides), rule: rule))
  }

  private static func couldBe(_ kind: JSONKind, _ view: JSONView?) -> Bool {
    guard let view else { return true }
    return view.kind == kind || view.isNull
  }

  private static func holdsBlocks(_ left: JSONView, _ right: JSONView) -> Bool {
    let isContainer = { (view: JSONView) in view.kind == .object || view.kind == .array }
    return left.elements?.contains(where: isContainer) == true || right.elements?.contains(where: isContainer) == true
  }
}
