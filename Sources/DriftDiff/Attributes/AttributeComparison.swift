import DriftModels

/// What the comparison of one pair of resources looks at besides the values.
struct ComparisonContext {
  let declared: DeclaredResource
  let live: LiveResource
  let rules: RuleSet
  let declaredRoot: JSONView
  let liveRoot: JSONView
  let surroundings: ResourceSurroundings
  let values: DriftValues
  /// Where the live side was not read, as paths without positions.
  let unread: Set<String>

  /// Whether nothing at a place only means that nobody looked there.
  func isUnread(_ place: AttributePlace) -> Bool {
    !unread.isEmpty && unread.contains(place.path.pattern)
  }

  func pair(_ place: AttributePlace, _ mine: JSONView?, _ theirs: JSONView?) -> AttributePair {
    AttributePair(
      type: declared.type, path: place.path, declared: mine, live: theirs, declaredRoot: declaredRoot,
      liveRoot: liveRoot, declaredResource: declared, liveResource: live, surroundings: surroundings,
      isSensitive: place.isSecret)
  }
}

/// Compares attributes of one pair of resources under a set of rules, and collects what differs.
struct AttributeComparison {
  let context: ComparisonContext
  private(set) var differences: [AttributeDifference] = []
  /// How often each rule made two values equal.
  private(set) var applied: [String: Int] = [:]
  /// Whether a rule has to see all live resources first; what was found does not count then.
  private(set) var isPostponed = false

  init(_ context: ComparisonContext) {
    self.context = context
  }

  /// Compares two values that stand at one place; `rule` is the one that put them there.
  mutating func visit(_ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, rule: String? = nil) {
    if let declared, let live, declared == live { return }
    judge(place, declared, live, rule: rule)
  }

  /// Compares a value with one that the cloud has under a newer name.
  mutating func visitRenamed(_ place: AttributePlace, _ declared: JSONView, _ live: JSONView, rule: String) {
    let before = differences.count
    visit(place, declared, live, rule: rule)
    if differences.count == before { note(rule) }
  }

  /// Asks the rules from one on, then compares plainly.
  mutating func judge(
    _ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, rule: String?, from first: Int = 0
  ) {
    if live == nil, context.isUnread(place) { return note(NormalisationRule.notEnrichedID) }
    let pair = context.pair(place, declared, live)
    let rules = context.rules.attributes
    for index in first..<rules.count {
      let asked = rules[index]
      switch asked.verdict(pair) {
      case .undecided: continue
      case .equal: note(asked.id)
      case .different: append(place, declared, live, asked.id)
      case .compare(let left, let right):
        let before = differences.count
        if let left, let right, left == right {
          note(asked.id)
        } else {
          judge(place, left, right, rule: asked.id, from: index + 1)
          if differences.count == before { note(asked.id) } else { showOriginals(place, declared, live, from: before) }
        }
      case .compareAsSets: compareSets(place, declared, live, rule: asked.id)
      case .compareByKey(let key): compareByKey(place, declared, live, rule: asked.id, key: key)
      case .differences(let parts):
        if parts.isEmpty { note(asked.id) }
        for part in parts { append(place.inside(part.path), part.declared, part.live, asked.id) }
      case .noise(let hint):
        append(place, declared, live, asked.id, DifferenceRemark(weight: .noise, hint: hint))
      case .postponed: isPostponed = true
      case .compareAsDocuments(let left, let right):
        switch verdict(on: pair, left, right, rule: asked.id) {
        case .equal(let rule): note(rule)
        case .different(let remark): append(place, declared, live, asked.id, remark)
        }
      }
      return
    }
    descend(place, declared, live, rule: rule)
  }

  mutating func descend(
    _ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, rule: String?
  ) {
    guard !place.isSecret else { return append(place, declared, live, rule) }
    if Self.isObjectOrNothing(declared), Self.isObjectOrNothing(live),
      declared?.kind == .object || live?.kind == .object
    {
      compareMembers(place, declared, live, rule: rule)
    } else if let declared, let live, declared.kind == .array, live.kind == .array {
      compareElements(place, declared, live, rule: rule)
    } else {
      append(place, declared, live, rule)
    }
  }

  /// Inside a map or block, missing and null are the same.
  private mutating func compareMembers(
    _ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, rule: String?
  ) {
    var join = JSONMemberJoin([declared, live])
    while let name = join.next()?.description {
      visit(place.member(name), join.value(0), join.value(1), rule: rule)
    }
  }

  /// In order. Lists of blocks differ where their blocks do, by position on the declared side; what only the live side
  /// has is one difference of the list, and so is any difference of a list of plain values.
  private mutating func compareElements(
    _ place: AttributePlace, _ declared: JSONView, _ live: JSONView, rule: String?
  ) {
    var inside = AttributeComparison(context)
    var left = declared.elements?.makeIterator()
    var right = live.elements?.makeIterator()
    var position = 0
    var holdsBlocks = false
    while let mine = left?.next() {
      let theirs = right?.next()
      holdsBlocks = holdsBlocks || Self.isContainer(mine) || theirs.map(Self.isContainer) == true
      inside.visitElement(place.element(position), mine, theirs, rule: rule)
      position += 1
    }
    var hasSurplus = false
    while let theirs = right?.next() {
      holdsBlocks = holdsBlocks || Self.isContainer(theirs)
      hasSurplus = hasSurplus || !Emptiness.isNothing(element: theirs)
    }
    guard hasSurplus || !inside.differences.isEmpty else { return note(inside) }
    guard holdsBlocks else { return append(place, declared, live, rule) }
    take(inside)
    if hasSurplus { append(place, declared, live, rule) }
  }

  /// An element that has no counterpart differs as a whole.
  mutating func visitElement(_ place: AttributePlace, _ declared: JSONView, _ live: JSONView?, rule: String?) {
    guard let live else {
      if !Emptiness.isNothing(element: declared) { append(place, declared, nil, rule) }
      return
    }
    visit(place, declared, live, rule: rule)
  }

  /// Adds what another comparison found.
  mutating func take(_ other: AttributeComparison) {
    differences += other.differences
    note(other)
  }

  /// Adds the rules that another comparison applied.
  mutating func note(_ other: AttributeComparison) {
    isPostponed = isPostponed || other.isPostponed
    applied.merge(other.applied, uniquingKeysWith: +)
  }

  mutating func note(_ rule: String) { applied[rule, default: 0] += 1 }

  mutating func append(
    _ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, _ rule: String?,
    _ remark: DifferenceRemark? = nil
  ) {
    differences.append(difference(place, declared, live, rule, remark))
  }

  private func difference(
    _ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, _ rule: String?, _ remark: DifferenceRemark?
  ) -> AttributeDifference {
    let hides = place.holdsSecret
    return AttributeDifference(
      path: place.path, declared: context.values.value(declared, hides: hides),
      live: context.values.value(live, hides: hides), rule: rule, weight: remark?.weight ?? .full, hint: remark?.hint)
  }

  /// A text that a rule rewrote is shown as it was.
  private mutating func showOriginals(
    _ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, from first: Int
  ) {
    guard declared?.kind == .string || live?.kind == .string else { return }
    for index in first..<differences.count where differences[index].path == place.path {
      let found = differences[index]
      let remark = DifferenceRemark(weight: found.weight, hint: found.hint)
      differences[index] = difference(place, declared, live, found.rule, remark)
    }
  }

  static func isContainer(_ view: JSONView) -> Bool { view.kind == .object || view.kind == .array }

  private static func isObjectOrNothing(_ view: JSONView?) -> Bool {
    view.map { $0.kind == .object || $0.isNull } ?? true
  }
}
