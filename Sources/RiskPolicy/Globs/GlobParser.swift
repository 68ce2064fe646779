/// Reads the elements of a glob.
struct GlobParser {
  let scalars: [Unicode.Scalar]
  private var position = 0

  init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func parse() throws(GlobError) -> [Glob.Element] {
    var elements: [Glob.Element] = []
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      switch scalar {
      case "*" where elements.last == .anyText: break
      case "*": elements.append(.anyText)
      case "?": elements.append(.anyOne)
      case "[": elements.append(try bracket())
      case "\\": elements.append(.literal(try escaped()))
      default: elements.append(.literal(scalar))
      }
    }
    return elements
  }

  private mutating func escaped() throws(GlobError) -> Unicode.Scalar {
    guard position < scalars.count else { throw .trailingBackslash }
    defer { position += 1 }
    return scalars[position]
  }

  /// Reads on behind an opening bracket. A closing bracket that comes first is a member, as in the shell.
  private mutating func bracket() throws(GlobError) -> Glob.Element {
    let start = position - 1
    var isNegated = false
    if position < scalars.count, scalars[position] == "!" {
      isNegated = true
      position += 1
    }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while position < scalars.count {
      if scalars[position] == "]", !ranges.isEmpty {
        position += 1
        return .oneOf(ranges, isNegated: isNegated)
      }
      let low = try member()
      // A dash before the closing bracket is a member.
      guard position + 1 < scalars.count, scalars[position] == "-", scalars[position + 1] != "]" else {
        ranges.append(low...low)
        continue
      }
      position += 1
      let high = try member()
      guard low <= high else { throw .reversedRange(offset: start) }
      ranges.append(low...high)
    }
    throw .openBracket(offset: start)
  }

  private mutating func member() throws(GlobError) -> Unicode.Scalar {
    let scalar = scalars[position]
    position += 1
    return scalar == "\\" ? try escaped() : scalar
  }
}
