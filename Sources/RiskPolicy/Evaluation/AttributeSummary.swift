import DriftModels

/// Gathers what differs by kind of attribute.
struct AttributeSummary {
  /// What is known of one kind.
  struct Group {
    var answer = Answer.no
    var path: [JSONPathStep]?

    mutating func note(_ path: [JSONPathStep], _ differs: Answer) {
      guard differs != .no else { return }
      if self.path == nil || answer == .unknown && differs == .yes { self.path = path }
      answer = answer.or(differs)
    }
  }

  private(set) var tags = Group()
  private(set) var descriptions = Group()
  private(set) var scaling = Group()
  private(set) var size = Group()
  private(set) var encryption = Group()
  /// What no other kind and no rule accounts for.
  private(set) var other = Group()
  /// What is neither a tag, a description nor a count.
  private(set) var weighty = Group()
  /// What is neither a tag nor a description.
  private(set) var beyondWords = Group()
  private let findings: [(names: [[String]], answer: Answer)]

  private init(findings: [(names: [[String]], answer: Answer)]) {
    self.findings = findings
  }

  /// Looks at all that differs in a change.
  static func of(
    _ subject: RiskSubject, findings: [(rule: AttributeRule, finding: Finding)]
  ) -> AttributeSummary {
    var summary = AttributeSummary(findings: findings.map { ($0.rule.coveredNames, $0.finding.answer) })
    // Once an attribute of no special kind differs for certain, another one adds nothing.
    DifferenceWalk.run(subject) { name in
      summary.other.answer == .yes && !AttributeKind.mayBeSpecial(name)
    } _: { leaf in
      summary.note(leaf, subject)
    }
    return summary
  }

  private mutating func note(_ leaf: DifferingLeaf, _ subject: RiskSubject) {
    let (path, differs) = (leaf.path, leaf.differs)
    let kind = AttributeKind(of: leaf, in: subject)
    switch kind {
    case .tag: return tags.note(path, differs)
    case .description: return descriptions.note(path, differs)
    case .scaling: scaling.note(path, differs)
    case .size, .encryption, .other: weighty.note(path, differs)
    }
    beyondWords.note(path, differs)
    let uncovered = findings.isEmpty ? differs : differs.and(covered(path).negated)
    switch kind {
    case .size: size.note(path, uncovered)
    case .encryption: encryption.note(path, uncovered)
    case .other: other.note(path, uncovered)
    case .tag, .description, .scaling: break
    }
  }

  /// Whether one of the rules that found something accounts for an attribute.
  private func covered(_ path: [JSONPathStep]) -> Answer {
    let names = path.compactMap { step in if case .key(let name) = step { name } else { nil } }
    var answer = Answer.no
    for finding in findings where finding.names.contains(where: { names.starts(with: $0) }) {
      answer = answer.or(finding.answer)
    }
    return answer
  }
}

extension AttributeKind {
  /// The kind of a difference. What had no value before was not resized, scaled or encrypted in another way.
  init(of leaf: DifferingLeaf, in subject: RiskSubject) {
    let kind = leaf.kind ?? AttributeKind(leaf.path, depth: leaf.depth, resourceType: subject.resourceType)
    switch kind {
    case .tag, .description, .other: self = kind
    case .scaling, .size, .encryption: self = Self.wasOn(leaf.before) ? kind : .other
    }
  }

  private static func wasOn(_ value: RiskValue) -> Bool {
    switch value.content {
    case .absent: false
    case .unknown: true
    case .value(let view): !view.isBlank && view.switchState != false
    }
  }
}

extension AttributeRule {
  /// The attributes that the rule accounts for, by the names that lead to them.
  var coveredNames: [[String]] {
    guard case .opensIngress(let layout) = condition else { return [path.map { PathName($0).key }] }
    if !layout.rules.isEmpty { return [layout.rules] }
    let names = layout.sources + [layout.protocolName] + layout.portNumbers + layout.portTexts
    return (names + [layout.portBlocks].compactMap(\.self)).map { [$0] }
  }
}
