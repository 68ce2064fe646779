import DriftModels

/// A pattern for paths of attributes: it fits a place and all that is inside.
///
/// A step fits one key or position, `**` any number of them. Positions may be left out, so that
/// `root_block_device.volume_size` fits `root_block_device[0].volume_size`.
struct IgnorePath: Sendable {
  private enum Step: Sendable {
    case one(Glob)
    case anyNumber
  }

  private let steps: [Step]

  /// Reads the parts of a pattern between its dots.
  init(_ parts: some Sequence<[IgnoreToken]>) throws(IgnoreRuleError.Reason) {
    var steps: [Step] = []
    for part in parts {
      guard !part.isEmpty else { throw .emptyPart }
      steps += Self.steps(part)
    }
    self.steps = steps
  }

  /// A part is a name, then keys in brackets.
  private static func steps(_ part: [IgnoreToken]) -> [Step] {
    var steps: [Step] = []
    var name: [Glob.Element] = []
    func close() {
      guard !name.isEmpty else { return }
      steps.append(name == [.anyText, .anyText] ? .anyNumber : .one(Glob(name)))
      name = []
    }
    for token in part {
      switch token {
      case .glob(let element): name.append(element)
      case .dot: close()
      case .key(_, let key):
        close()
        steps.append(.one(Glob(key.map { $0.unicodeScalars.map(Glob.Element.literal) } ?? [.anyText])))
      }
    }
    close()
    return steps
  }

  /// Whether the path leads to the place or inside it.
  func matches(_ path: [JSONPathStep]) -> Bool { Self.matches(steps[...], path[...]) }

  private static func matches(_ steps: ArraySlice<Step>, _ path: ArraySlice<JSONPathStep>) -> Bool {
    guard let step = steps.first else { return true }
    if case .anyNumber = step, matches(steps.dropFirst(), path) { return true }
    guard let place = path.first else { return false }
    switch (step, place) {
    case (.anyNumber, _): return matches(steps, path.dropFirst())
    case (.one(let glob), .key(let name)): return glob.matches(name) && matches(steps.dropFirst(), path.dropFirst())
    case (.one(let glob), .index(let position)):
      return glob.matches(String(position)) && matches(steps.dropFirst(), path.dropFirst())
        || matches(steps, path.dropFirst())
    }
  }
}
