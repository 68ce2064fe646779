/// A regular expression that is matched in time linear in the text.
///
/// The syntax is the common one: literals, `.`, classes, `\d \w \s \b` and their opposites, anchors, groups, alternatives
/// and quantifiers, `(?i)` at the beginning for any letter case. What cannot be matched in linear time, lookaround and
/// backreferences, is refused. Classes by name are those of ASCII; `^` and `$` stand for the ends of the text.
///
/// ```swift
/// let regex = try LinearRegex("^t[23]\\.(nano|micro)$")
/// regex.finds(in: "t3.micro")   // true
/// ```
public struct LinearRegex: Sendable {
  /// Most characters of an expression.
  public static let lengthLimit = 256

  /// The expression as written.
  public let pattern: String
  private let program: RegexProgram

  /// Compiles an expression.
  /// - Throws: ``RegexError`` with the place.
  public init(_ pattern: String) throws(RegexError) {
    let scalars = Array(pattern.unicodeScalars)
    guard scalars.count <= Self.lengthLimit else { throw .tooLong(limit: Self.lengthLimit) }
    var parser = RegexParser(scalars)
    let node = try parser.parse()
    self.pattern = pattern
    program = try RegexProgram(node, ignoresCase: parser.ignoresCase)
  }

  /// Whether it fits a part of the text.
  public func finds(in text: String) -> Bool {
    var steps = 0
    return program.run(text, steps: &steps)
  }

  /// The same with the number of steps that it took, at most the length of the text times that of the program.
  package func finds(in text: String, countingSteps steps: inout Int) -> Bool {
    program.run(text, steps: &steps)
  }

  /// Number of steps that one character may take at most.
  package var programSize: Int { program.count }
}

extension LinearRegex: Hashable {
  /// Equal when written in the same way.
  public static func == (left: LinearRegex, right: LinearRegex) -> Bool {
    left.pattern.utf8.elementsEqual(right.pattern.utf8)
  }

  /// Hashes the expression as written.
  public func hash(into hasher: inout Hasher) { hasher.combine(pattern) }
}
