/// A regular expression as steps of a machine that is in several of them at once (Thompson, 1968).
struct RegexProgram: Sendable {
  private enum Step: Sendable {
    case one(ScalarSet)
    case assertion(RegexAssertion)
    /// Goes on at both places.
    case fork(Int, Int)
    case jump(Int)
    case found
  }

  private static let sizeLimit = 4_096

  private var steps: [Step] = []
  private let ignoresCase: Bool

  var count: Int { steps.count }

  init(_ node: RegexNode, ignoresCase: Bool) throws(RegexError) {
    self.ignoresCase = ignoresCase
    try emit(node)
    steps.append(.found)
  }

  private mutating func append(_ step: Step) throws(RegexError) {
    guard steps.count < Self.sizeLimit else { throw .tooLarge(limit: Self.sizeLimit) }
    steps.append(step)
  }

  private mutating func emit(_ node: RegexNode) throws(RegexError) {
    switch node {
    case .empty: break
    case .one(let set): try append(.one(ignoresCase ? set.inAnyCase : set))
    case .assertion(let assertion): try append(.assertion(assertion))
    case .sequence(let nodes): for node in nodes { try emit(node) }
    case .either(let nodes): try emitEither(nodes[...])
    case .repeated(let node, let least, let most): try emitRepeated(node, least, most)
    }
  }

  private mutating func emitEither(_ nodes: ArraySlice<RegexNode>) throws(RegexError) {
    var ends: [Int] = []
    for (offset, node) in nodes.enumerated() {
      guard offset < nodes.count - 1 else {
        try emit(node)
        break
      }
      let fork = steps.count
      try append(.fork(0, 0))
      try emit(node)
      ends.append(steps.count)
      try append(.jump(0))
      steps[fork] = .fork(fork + 1, steps.count)
    }
    for end in ends { steps[end] = .jump(steps.count) }
  }

  private mutating func emitRepeated(_ node: RegexNode, _ least: Int, _ most: Int?) throws(RegexError) {
    for _ in 0..<least { try emit(node) }
    guard let most else {
      let fork = steps.count
      try append(.fork(0, 0))
      try emit(node)
      try append(.jump(fork))
      steps[fork] = .fork(fork + 1, steps.count)
      return
    }
    var forks: [Int] = []
    for _ in least..<max(most, least) {
      forks.append(steps.count)
      try append(.fork(0, 0))
      try emit(node)
    }
    for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
  }

  /// Whether the expression fits a part of the text. Each character visits each step at most once.
  func run(_ text: String, steps taken: inout Int) -> Bool {
    var machine = RegexMachine(size: steps.count)
    var previous: UInt32?
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()?.value
    while true {
      // A match may begin at each character.
      if enter(0, &machine, previous, next, &taken) { return true }
      guard let value = next else { return false }
      let following = scalars.next()?.value
      if advance(&machine, value, following, &taken) { return true }
      previous = value
      next = following
    }
  }

  private func advance(_ machine: inout RegexMachine, _ value: UInt32, _ following: UInt32?, _ taken: inout Int) -> Bool
  {
    let places = machine.turn()
    for place in places {
      taken += 1
      guard case .one(let set) = steps[place], set.contains(value) else { continue }
      if enter(place + 1, &machine, value, following, &taken) { return true }
    }
    return false
  }

  /// Follows what takes no character; whether the end is reached.
  private func enter(
    _ start: Int, _ machine: inout RegexMachine, _ previous: UInt32?, _ next: UInt32?, _ taken: inout Int
  ) -> Bool {
    var pending = [start]
    while let place = pending.popLast() {
      guard machine.visit(place) else { continue }
      taken += 1
      switch steps[place] {
      case .one: machine.wait(at: place)
      case .found: return true
      case .jump(let target): pending.append(target)
      case .fork(let one, let other): pending += [other, one]
      case .assertion(let assertion):
        if Self.holds(assertion, previous, next) { pending.append(place + 1) }
      }
    }
    return false
  }

  private static func holds(_ assertion: RegexAssertion, _ previous: UInt32?, _ next: UInt32?) -> Bool {
    switch assertion {
    case .start: return previous == nil
    case .end: return next == nil
    case .wordBoundary, .noWordBoundary:
      let isBoundary =
        (previous.map(ScalarSet.words.contains) ?? false) != (next.map(ScalarSet.words.contains) ?? false)
      return isBoundary == (assertion == .wordBoundary)
    }
  }
}

/// The steps that a machine is in.
private struct RegexMachine {
  /// The character at which each step was last visited.
  private var visited: [Int]
  private var round = 1
  private var waiting: [Int] = []

  init(size: Int) {
    visited = [Int](repeating: 0, count: size)
  }

  /// Whether this is the first visit at the current character.
  mutating func visit(_ place: Int) -> Bool {
    guard visited[place] != round else { return false }
    visited[place] = round
    return true
  }

  mutating func wait(at place: Int) { waiting.append(place) }

  /// Goes to the next character and gives the steps that wait for the current one.
  mutating func turn() -> [Int] {
    round += 1
    defer { waiting.removeAll(keepingCapacity: true) }
    return waiting
  }
}
