import DriftModels

/// A pattern for paths of attributes: it fits a place and all that is inside.
///
/// A step fits one key or position, `**` any number of them. Positions may be left out, so that
/// `root_block_device.volume_size` fits `root_block_device[0].volume_size`.
struct IgnorePath: Sendable {
  fileprivate enum Step: Sendable {
    case one(Glob)
    case anyNumber
  }

  private let steps: [Step]

  /// Reads the parts of a pattern between its dots.
  init(_ parts: some Sequence<ArraySlice<IgnoreToken>>) {
    steps = parts.flatMap(Self.steps)
  }

  /// A part is a name, then keys in brackets.
  private static func steps(_ part: ArraySlice<IgnoreToken>) -> [Step] {
    var steps: [Step] = []
    var name: [Glob.Element] = []
    func close() {
      guard !name.isEmpty else { return }
      steps.append(name == [.anyText, .anyText] ? .anyNumber : .one(Glob(name)))
      name = []
    }
    for token in part {
      guard case .key(_, let key) = token.kind else {
        name += token.elements
        continue
      }
      close()
      steps.append(.one(Glob(key.map { $0.unicodeScalars.map(Glob.Element.literal) } ?? [.anyText])))
    }
    close()
    return steps
  }

  /// Whether the path leads to the place or inside it. Asks each step at most once at each place of the path, however
  /// many `**` there are.
  func matches(_ path: [JSONPathStep]) -> Bool {
    // Steps that the path may have come to.
    var reached = [Bool](repeating: false, count: steps.count + 1)
    reached[0] = true
    passOver(&reached)
    for place in path where !reached[steps.count] {
      var next = [Bool](repeating: false, count: steps.count + 1)
      for (number, step) in steps.enumerated() where reached[number] {
        if step.fits(place) { next[step.isAnyNumber ? number : number + 1] = true }
        if case .index = place { next[number] = true }
      }
      passOver(&next)
      reached = next
    }
    return reached[steps.count]
  }

  private func passOver(_ reached: inout [Bool]) {
    for (number, step) in steps.enumerated() where reached[number] && step.isAnyNumber { reached[number + 1] = true }
  }
}

extension IgnorePath.Step {
  fileprivate var isAnyNumber: Bool { if case .anyNumber = self { true } else { false } }

  fileprivate func fits(_ place: JSONPathStep) -> Bool {
    switch (self, place) {
    case (.anyNumber, _): true
    case (.one(let glob), .key(let name)): glob.matches(name)
    case (.one(let glob), .index(let position)): glob.matches(String(position))
    }
  }
}
