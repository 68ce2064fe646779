import DriftModels

extension CustomRiskRule {
  /// What the rule finds in a change; nil where it does not mean such changes.
  func finding(_ subject: RiskSubject) -> (answer: Answer, path: [JSONPathStep]?)? {
    guard let action = subject.action.customRuleWord, actions.contains(action) else { return nil }
    guard let attribute else { return (.yes, nil) }
    var result: (answer: Answer, path: [JSONPathStep]?) = (.no, nil)
    var nodes = AttributeNodes(subject)
    while result.answer != .yes, let node = nodes.next() {
      guard attribute.matches(node.path) else {
        // What will stand in there is not known yet.
        let isOpen = node.after.unknown == .all && result.answer == .no && attribute.mayFit(beneath: node.path)
        if isOpen { result = (.unknown, node.path) }
        continue
      }
      let answer = answer(node)
      if answer == .yes || answer == .unknown && result.answer == .no { result = (answer, node.path) }
    }
    return result
  }

  private func answer(_ node: AttributeNode) -> Answer {
    switch operation {
    case .changed: return node.differs
    case .added: return Self.isThere(node.before).negated.and(Self.isThere(node.after))
    case .removed: return Self.isThere(node.before).and(Self.isThere(node.after).negated)
    case .increased: return Self.compare(node) { $0 < $1 }
    case .decreased: return Self.compare(node) { $0 > $1 }
    case .equals, .notEquals, .contains, .matches: break
    }
    // What goes away is looked at as it was.
    let side = node.isWholeGone ? node.before : node.after
    switch side.content {
    case .absent: return Answer(operation == .notEquals && value != .null).and(node.differs)
    case .unknown: return .unknown
    case .value where side.unknown.coversSomething: return .unknown
    case .value(let view): return Answer(holds(view)).and(node.differs)
    }
  }

  private func holds(_ view: JSONView) -> Bool {
    switch operation {
    case .equals: view.value == value
    case .notEquals: view.value != value
    case .contains: contains(view)
    case .matches: view.kind == .array || view.kind == .object ? false : pattern?.finds(in: view.plainText) ?? false
    case .changed, .added, .removed, .increased, .decreased: false
    }
  }

  private func contains(_ view: JSONView) -> Bool {
    guard let value else { return false }
    switch view.kind {
    case .array: return (view.elements ?? .none).contains { $0.value == value }
    case .object:
      if case .string(let name) = value { return view[name] != nil }
      return false
    case .string, .number, .bool:
      guard case .string(let part) = value else { return view.value == value }
      return Array(view.plainText.utf8).holds(Array(part.utf8))
    case .null: return false
    }
  }

  private static func isThere(_ value: RiskValue) -> Answer {
    switch value.content {
    case .absent: .no
    case .unknown: value.unknown == .all || value.isUnseen ? .unknown : .yes
    case .value: .yes
    }
  }

  private static func compare(_ node: AttributeNode, _ holds: (Double, Double) -> Bool) -> Answer {
    if case .unknown = node.after.content { return .unknown }
    guard case .value(let before) = node.before.content, case .value(let after) = node.after.content,
      let old = before.amount, let new = after.amount
    else { return .no }
    return Answer(holds(old, new))
  }
}

extension JSONView {
  /// A string as it is, and other values as they are written.
  var plainText: String { string ?? withSource { String(decoding: $0, as: UTF8.self) } }
}

extension [UInt8] {
  /// Whether a part stands anywhere in it; in time proportional to both lengths (Knuth, Morris and Pratt).
  func holds(_ part: [UInt8]) -> Bool {
    guard !part.isEmpty else { return true }
    var fallback = [0]
    var length = 0
    for byte in part.dropFirst() {
      while length > 0, part[length] != byte { length = fallback[length - 1] }
      if part[length] == byte { length += 1 }
      fallback.append(length)
    }
    length = 0
    for byte in self {
      while length > 0, part[length] != byte { length = fallback[length - 1] }
      if part[length] == byte { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
