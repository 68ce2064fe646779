import DriftModels

/// One place of either side of a change, a container or a leaf.
struct AttributeNode {
  let path: [JSONPathStep]
  let before: RiskValue
  let after: RiskValue
  /// Whether the resource goes away, so that there is no side after.
  let isWholeGone: Bool

  /// Whether the sides differ here or beneath.
  var differs: Answer {
    if before.unknown == .all, after.unknown == .all, before.isPartial { return .yes }
    if before.unknown.coversSomething || after.unknown.coversSomething {
      // Parts that are known may settle it; to look for them would cost depth times size.
      return .unknown
    }
    if let one = before.view, let other = after.view, one.hasSameSource(as: other) { return .no }
    return Answer(before.view != after.view)
  }
}

/// Walks all places of both sides; each once.
struct AttributeNodes {
  private var pending: [AttributeNode]
  private let isWholeGone: Bool

  init(_ subject: RiskSubject) {
    isWholeGone = !subject.after.exists && !subject.after.isPartial
    pending = []
    pending = children(
      AttributeNode(path: [], before: subject.before, after: subject.after, isWholeGone: isWholeGone))
  }

  mutating func next() -> AttributeNode? {
    guard let node = pending.popLast() else { return nil }
    pending += children(node)
    return node
  }

  /// In reverse, so that the stack gives them in order.
  private func children(_ node: AttributeNode) -> [AttributeNode] {
    let (before, after) = (node.before, node.after)
    var result: [AttributeNode] = []
    if before.isArray || after.isArray {
      let left = Dictionary(before.elements.map { ($0.position, $0.value) }) { first, _ in first }
      let right = Dictionary(after.elements.map { ($0.position, $0.value) }) { first, _ in first }
      for position in Set(left.keys).union(right.keys).sorted(by: >) {
        result.append(
          self.node(node.path + [.index(position)], left[position] ?? RiskValue(nil), right[position] ?? RiskValue(nil))
        )
      }
      return result
    }
    var names: Set<String> = []
    for value in [before, after] {
      for (name, _) in value.view?.members ?? .none { names.insert(name.description) }
      if case .mask(let mask) = value.unknown {
        for (name, _) in mask.members ?? .none { names.insert(name.description) }
      }
      if case .paths(let paths) = value.unknown {
        for path in paths { if case .key(let name)? = path.first { names.insert(name) } }
      }
    }
    for name in names.sorted(by: >) { result.append(self.node(node.path + [.key(name)], before[name], after[name])) }
    return result
  }

  private func node(_ path: [JSONPathStep], _ before: RiskValue, _ after: RiskValue) -> AttributeNode {
    AttributeNode(path: path, before: before, after: after, isWholeGone: isWholeGone)
  }
}
