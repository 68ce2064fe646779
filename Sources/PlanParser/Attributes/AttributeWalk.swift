import DriftModels

/// Walks a change's values beside their masks and stops at each leaf that differs.
///
/// A stack of its own instead of recursion: depth is bounded by nothing but the parser. Each place is visited once.
/// Containers are compared as a whole at the two outermost levels only, where it passes by what does not change at
/// all; further in, that would cost bytes times depth.
struct AttributeWalk {
  /// Levels at which containers are compared byte for byte before being entered.
  private static let comparedLevels = 2

  private(set) var visits = 0
  private var stack: [Level] = []
  private var start: ValuePair?
  private let replacePaths: ReplacePaths?

  init(_ change: Change?) {
    replacePaths = change?[.replacePaths].flatMap { $0.count == 0 ? nil : ReplacePaths($0) }
    guard let change else { return }
    start = ValuePair(
      before: change[.before], after: change[.after], unknown: change[.afterUnknown], masks: change.masks)
  }

  mutating func next() -> AttributeChange? {
    if let root = start {
      start = nil
      if let found = visit(root, step: nil, relation: replacePaths?.root ?? .apart) { return found }
    }
    while !stack.isEmpty {
      guard let (step, pair) = stack[stack.count - 1].next() else {
        if let whole = leave() { return whole }
        continue
      }
      let relation = descend(step)
      if let found = visit(pair, step: step, relation: relation) { return found }
    }
    return nil
  }

  /// Steps are made into values only where there are paths to compare them with.
  private func descend(_ step: Step) -> ReplacePaths.Relation {
    guard let replacePaths, let level = stack.last else { return .apart }
    guard case .above = level.relation else { return level.relation }
    return replacePaths.descend(level.relation, step.pathStep)
  }

  private mutating func visit(_ pair: ValuePair, step: Step?, relation: ReplacePaths.Relation) -> AttributeChange? {
    visits += 1
    let isSecret = pair.masks.coverAll || (step?.isSecretName ?? false)
    switch pair.verdict(isSecret: isSecret, comparesContainers: stack.count < Self.comparedLevels) {
    case .same: return nil
    case .sensitivity: return report(pair, step, relation, isSecret: true, onlySensitivity: true)
    case .differs: return report(pair, step, relation, isSecret: isSecret)
    case .enter(let isArray):
      stack.append(Level(pair, step: step, isArray: isArray, relation: relation))
      return nil
    }
  }

  /// Closes the innermost container. One that came or went without any leaf to show for it is itself the change.
  private mutating func leave() -> AttributeChange? {
    let level = stack.removeLast()
    if level.hasReported || stack.isEmpty || (level.pair.before == nil) == (level.pair.after == nil) { return nil }
    return report(level.pair, level.step, level.relation, isSecret: false)
  }

  private mutating func report(
    _ pair: ValuePair, _ step: Step?, _ relation: ReplacePaths.Relation, isSecret: Bool, onlySensitivity: Bool = false
  ) -> AttributeChange {
    let prefix = prefixOfInnermost()
    for index in stack.indices.reversed() {
      if stack[index].hasReported { break }
      stack[index].hasReported = true
    }
    return AttributeChange(
      prefix: prefix, last: step?.pathStep, before: pair.side(pair.before, isSecret: isSecret),
      after: pair.isUnknown ? .unknown : pair.side(pair.after, isSecret: isSecret),
      forcesReplacement: relation.forces && !onlySensitivity, isSensitivityChangeOnly: onlySensitivity)
  }

  /// The path of the innermost container, made once and shared by all that is found in it.
  private mutating func prefixOfInnermost() -> [JSONPathStep] {
    guard let last = stack.indices.last else { return [] }
    if let known = stack[last].prefix { return known }
    let known = stack.lastIndex { $0.prefix != nil }
    var path = known.flatMap { stack[$0].prefix } ?? []
    for index in (known.map { $0 + 1 } ?? 0)..<stack.count {
      if let step = stack[index].step { path.append(step.pathStep) }
    }
    stack[last].prefix = path
    return path
  }
}

/// One step of the walk; its name is not copied until it is reported.
enum Step {
  case member(JSONText)
  case element(Int)

  var pathStep: JSONPathStep {
    switch self {
    case .member(let name): .key(name.description)
    case .element(let position): .index(position)
    }
  }

  var isSecretName: Bool {
    if case .member(let name) = self { return SecretName.matches(name) }
    return false
  }
}

/// A container that the walk is inside of.
private struct Level {
  let pair: ValuePair
  let step: Step?
  let relation: ReplacePaths.Relation
  var hasReported = false
  var prefix: [JSONPathStep]?
  private var children: Children

  private enum Children {
    case members(JSONMemberJoin)
    case elements([JSONElements.Iterator?], position: Int)
  }

  init(_ pair: ValuePair, step: Step?, isArray: Bool, relation: ReplacePaths.Relation) {
    self.pair = pair
    self.step = step
    self.relation = relation
    let trees = [pair.before, pair.after, pair.unknown, pair.masks.before, pair.masks.after]
    children =
      isArray
      ? .elements(trees.map { $0?.elements?.makeIterator() }, position: 0) : .members(JSONMemberJoin(trees))
  }

  mutating func next() -> (Step, ValuePair)? {
    switch children {
    case .members(var join):
      // The join leaves its place while it moves, or each row would copy it.
      children = .elements([], position: 0)
      defer { children = .members(join) }
      guard let name = join.next() else { return nil }
      let masks = ValueMasks(join.value(3), join.value(4))
      return (
        .member(name), ValuePair(before: join.value(0), after: join.value(1), unknown: join.value(2), masks: masks)
      )
    case .elements(var iterators, let position):
      children = .elements([], position: 0)
      defer { children = .elements(iterators, position: position + 1) }
      let before = iterators[0]?.next()
      let after = iterators[1]?.next()
      let unknown = iterators[2]?.next()
      let masks = ValueMasks(iterators[3]?.next(), iterators[4]?.next())
      // Masks may go on where no value stands any more.
      guard before != nil || after != nil || unknown != nil else { return nil }
      return (
        .element(position),
        ValuePair(before: before, after: after, unknown: unknown, masks: masks, isElement: true)
      )
    }
  }
}
