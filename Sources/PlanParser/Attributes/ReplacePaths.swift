import DriftModels

/// The paths that force a replacement, as a tree to descend beside a value.
struct ReplacePaths: Sendable {
  /// Where a place stands to the paths.
  enum Relation {
    /// Beside all of them.
    case apart
    /// Above the end of some: this node of the tree.
    case above(Int)
    /// At or beneath the end of one.
    case covered
  }

  private var children: [[JSONPathStep: Int]] = [[:]]
  private var isEnd: [Bool] = [false]

  /// Reads `replace_paths`; what is no path is left out.
  init(_ list: JSONView) {
    for path in Self.paths(list) { insert(path) }
  }

  static func paths(_ list: JSONView) -> [[JSONPathStep]] {
    list.elements?.compactMap { $0.kind == .array ? JSONPathStep.path($0) : nil } ?? []
  }

  private mutating func insert(_ path: [JSONPathStep]) {
    var node = 0
    for step in path {
      if let next = children[node][step] {
        node = next
        continue
      }
      children[node][step] = children.count
      node = children.count
      children.append([:])
      isEnd.append(false)
    }
    isEnd[node] = true
  }

  var root: Relation { isEnd[0] ? .covered : .above(0) }

  /// Where the place one step further stands.
  func descend(_ relation: Relation, _ step: JSONPathStep) -> Relation {
    guard case .above(let node) = relation else { return relation }
    guard let next = children[node][step] else { return .apart }
    return isEnd[next] ? .covered : .above(next)
  }
}

extension ReplacePaths.Relation {
  /// Whether a change here is a reason for the replacement: at, beneath or, with its parts unlisted, above a path.
  var forces: Bool {
    if case .apart = self { return false }
    return true
  }
}
