/// A pattern for a whole text, case-sensitive: `*` stands for any run of characters, `?` for one, `[abc]` and `[a-z]` for
/// one of some, `[!a]` for one of all others; a backslash takes away what a character means.
///
/// Compiled once. Matching takes time in proportion to the product of both lengths at worst and no memory.
public struct Glob: Sendable, Hashable {
  enum Element: Sendable, Hashable {
    case literal(Unicode.Scalar)
    case anyOne
    case anyText
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  /// Most characters of a pattern.
  public static let lengthLimit = 128

  /// The pattern as written.
  public let pattern: String
  let elements: [Element]
  /// The text that alone fits; nil where the pattern has a wildcard.
  let literal: String?

  /// Compiles a pattern.
  /// - Throws: ``GlobError``; an empty pattern is an error.
  public init(_ pattern: String) throws(GlobError) {
    let scalars = Array(pattern.unicodeScalars)
    guard !scalars.isEmpty else { throw .empty }
    guard scalars.count <= Self.lengthLimit else { throw .tooLong(limit: Self.lengthLimit) }
    var parser = GlobParser(scalars: scalars)
    self.pattern = pattern
    elements = try parser.parse()
    var text = String.UnicodeScalarView()
    var isLiteral = true
    for element in elements {
      if case .literal(let scalar) = element { text.append(scalar) } else { isLiteral = false }
    }
    literal = isLiteral ? String(text) : nil
  }

  /// Whether all of a text fits.
  public func matches(_ text: String) -> Bool {
    // Scalars, not characters: patterns are written in scalars, and equality of strings would unite spellings.
    if let literal { return literal.utf8.elementsEqual(text.utf8) }
    return matches(Array(text.unicodeScalars))
  }

  func matches(_ text: [Unicode.Scalar]) -> Bool {
    var (place, position) = (0, 0)
    // Where the last `*` stood and how far it reached: the only place that is worth going back to.
    var star: (place: Int, position: Int)?
    while position < text.count {
      if place < elements.count, elements[place] == .anyText {
        star = (place, position)
        place += 1
      } else if place < elements.count, elements[place].fits(text[position]) {
        place += 1
        position += 1
      } else if let last = star {
        star = (last.place, last.position + 1)
        (place, position) = (last.place + 1, last.position + 1)
      } else {
        return false
      }
    }
    return elements[place...].allSatisfy { $0 == .anyText }
  }
}

extension Glob.Element {
  /// Whether one character fits; a run of any length is no matter of one.
  func fits(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .literal(let wanted): wanted == scalar
    case .anyOne: true
    case .anyText: false
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
