/// Reads a regular expression.
struct RegexParser {
  private static let depthLimit = 32
  /// Most repetitions in braces.
  private static let countLimit = 100

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private(set) var ignoresCase = false

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func parse() throws(RegexError) -> RegexNode {
    if scalars.starts(with: "(?i)".unicodeScalars) {
      ignoresCase = true
      position = 4
    }
    let node = try alternatives()
    guard position == scalars.count else {
      throw .malformed("a closing parenthesis without an opening one", offset: position)
    }
    return node
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func ahead(_ text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars)
  }

  private mutating func alternatives() throws(RegexError) -> RegexNode {
    var branches = [try sequence()]
    while current == "|" {
      position += 1
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .either(branches)
  }

  private mutating func sequence() throws(RegexError) -> RegexNode {
    var nodes: [RegexNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let atom = try atom(scalar)
      nodes.append(try quantified(atom))
    }
    return nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func atom(_ scalar: Unicode.Scalar) throws(RegexError) -> RegexNode {
    let start = position
    position += 1
    switch scalar {
    case "(": return try group(start)
    case "[": return .one(try bracket(start))
    case ".": return .one(.dot)
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "\\": return try escape(start)
    case "*", "+", "?": throw .malformed("nothing to repeat", offset: start)
    default: return .one(ScalarSet(scalar))
    }
  }

  private mutating func group(_ start: Int) throws(RegexError) -> RegexNode {
    if current == "?" {
      for (mark, name) in [("?=", "lookahead"), ("?!", "lookahead"), ("?<=", "lookbehind"), ("?<!", "lookbehind")]
      where ahead(mark) {
        throw .unsupported(name, offset: start)
      }
      guard ahead("?:") else { throw .unsupported("this kind of group", offset: start) }
      position += 2
    }
    depth += 1
    guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
    let node = try alternatives()
    guard current == ")" else { throw .malformed("a parenthesis that is not closed", offset: start) }
    position += 1
    depth -= 1
    return node
  }

  private mutating func quantified(_ node: RegexNode) throws(RegexError) -> RegexNode {
    guard let scalar = current else { return node }
    let start = position
    let bounds: (Int, Int?)
    switch scalar {
    case "*": bounds = (0, nil)
    case "+": bounds = (1, nil)
    case "?": bounds = (0, 1)
    case "{":
      guard let counts = try counts() else { return node }
      bounds = counts
      position -= 1
    default: return node
    }
    position += 1
    // A lazy quantifier finds the same texts; only where it finds them differs.
    if current == "?" { position += 1 }
    if current == "+" { throw .unsupported("a possessive quantifier", offset: start) }
    if current == "*" || current == "?" { throw .malformed("a repeated quantifier", offset: position) }
    if case .assertion = node { throw .malformed("nothing to repeat", offset: start) }
    return .repeated(node, least: bounds.0, most: bounds.1)
  }

  /// Reads `{n}`, `{n,}` or `{n,m}`; nil, and nothing read, for braces that are plain characters.
  private mutating func counts() throws(RegexError) -> (Int, Int?)? {
    let start = position
    var place = position + 1
    func number() -> Int? {
      var value: Int?
      while place < scalars.count, ("0"..."9").contains(scalars[place]) {
        value = min((value ?? 0) * 10 + Int(scalars[place].value - 0x30), 1_000_000)
        place += 1
      }
      return value
    }
    guard let least = number() else { throw .malformed("a brace without a count", offset: start) }
    var most: Int? = least
    if place < scalars.count, scalars[place] == "," {
      place += 1
      most = number()
    }
    guard place < scalars.count, scalars[place] == "}" else {
      throw .malformed("a brace that is not closed", offset: start)
    }
    guard least <= most ?? .max else { throw .malformed("a count that ends before it begins", offset: start) }
    guard max(least, most ?? 0) <= Self.countLimit else {
      throw .unsupported("a count above \(Self.countLimit)", offset: start)
    }
    position = place + 1
    return (least, most)
  }

  private mutating func escape(_ start: Int) throws(RegexError) -> RegexNode {
    guard let scalar = current else { throw .malformed("nothing follows the backslash", offset: start) }
    if scalar == "b" || scalar == "B" {
      position += 1
      return .assertion(scalar == "b" ? .wordBoundary : .noWordBoundary)
    }
    if ("1"..."9").contains(scalar) || scalar == "k" { throw .unsupported("a backreference", offset: start) }
    return .one(try escapedSet(start))
  }

  private mutating func escapedSet(_ start: Int) throws(RegexError) -> ScalarSet {
    guard let scalar = current else { throw .malformed("nothing follows the backslash", offset: start) }
    position += 1
    switch scalar {
    case "d": return .digits
    case "D": return ScalarSet.digits.negated
    case "w": return .words
    case "W": return ScalarSet.words.negated
    case "s": return .spaces
    case "S": return ScalarSet.spaces.negated
    case "n": return ScalarSet("\n")
    case "r": return ScalarSet("\r")
    case "t": return ScalarSet("\t")
    default:
      let isLetterOrDigit = scalar.isASCII && ScalarSet.words.contains(scalar.value) && scalar != "_"
      guard !isLetterOrDigit else { throw .unsupported("the escape \\\(scalar)", offset: start) }
      return ScalarSet(scalar)
    }
  }

  private mutating func bracket(_ start: Int) throws(RegexError) -> ScalarSet {
    var isNegated = false
    if current == "^" {
      isNegated = true
      position += 1
    }
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while let scalar = current {
      if scalar == "]", !isFirst {
        position += 1
        return ScalarSet(ranges: ranges, isNegated: isNegated)
      }
      isFirst = false
      guard !ahead("[:") else { throw .unsupported("a named class", offset: position) }
      let low = try member(start)
      guard let lowScalar = low.single, current == "-", position + 1 < scalars.count, scalars[position + 1] != "]"
      else {
        ranges += low.plainRanges
        continue
      }
      position += 1
      let high = try member(start)
      guard let highScalar = high.single, lowScalar <= highScalar else {
        throw .malformed("a range that ends before it begins", offset: start)
      }
      ranges.append(lowScalar...highScalar)
    }
    throw .malformed("a bracket that is not closed", offset: start)
  }

  private mutating func member(_ start: Int) throws(RegexError) -> ScalarSet {
    guard let scalar = current else { throw .malformed("a bracket that is not closed", offset: start) }
    position += 1
    return scalar == "\\" ? try escapedSet(position - 1) : ScalarSet(scalar)
  }
}

extension ScalarSet {
  /// The one character in it; nil for other sets.
  fileprivate var single: UInt32? {
    guard !isNegated, ranges.count == 1, ranges[0].lowerBound == ranges[0].upperBound else { return nil }
    return ranges[0].lowerBound
  }
}
