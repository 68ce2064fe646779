/// A line of an ignore file that can't be understood.
public struct IgnoreRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with a line.
  public enum Reason: Hashable, Sendable, CustomStringConvertible {
    /// There is nothing behind `!`, or behind the name of a condition.
    case empty
    /// There is nothing before, between or behind two dots.
    case emptyPart
    /// A backslash has nothing behind it.
    case endsInBackslash
    /// `[` without `]`.
    case unclosedBracket
    /// `[z-a]`.
    case reversedRange(from: Unicode.Scalar, to: Unicode.Scalar)
    /// A word and a colon that are no condition.
    case unknownCondition(String)
    /// The pattern has more characters than ``IgnoreRules/longestLine``.
    case tooLong
    /// There are more patterns than ``IgnoreRules/mostLines``.
    case tooMany

    /// For people, as the end of a sentence that names the place.
    public var description: String {
      switch self {
      case .empty: "a pattern is expected"
      case .emptyPart: "a part between dots is empty; a dot that is meant is written \\."
      case .endsInBackslash: "nothing follows the backslash; a backslash that is meant is written \\\\"
      case .unclosedBracket: "[ has no ]; a bracket that is meant is written \\["
      case .reversedRange(let low, let high): "[\(low)-\(high)] runs backwards"
      case .unknownCondition(let name):
        "there is no condition \(name):, only address:, id:, path:, tag: and type:; a colon that is meant is written \\:"
      case .tooLong: "a pattern has at most \(IgnoreRules.longestLine) characters"
      case .tooMany: "there are at most \(IgnoreRules.mostLines) patterns"
      }
    }
  }

  /// The line's number, from 1.
  public let line: Int
  /// The number of the character in the line that the reason is about, from 1; one past the end where something lacks.
  public let column: Int
  /// What is wrong.
  public let reason: Reason

  /// Builds an error from its parts.
  public init(line: Int, column: Int, reason: Reason) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// `line 3, column 2: a pattern is expected`.
  public var description: String { "line \(line), column \(column): \(reason)" }
}
