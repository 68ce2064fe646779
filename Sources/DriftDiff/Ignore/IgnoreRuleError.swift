/// A line of an ignore file that says nothing.
public struct IgnoreRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with a line.
  public enum Reason: Error, Hashable, Sendable, CustomStringConvertible {
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

    /// For people, as the end of a sentence that names the line.
    public var description: String {
      switch self {
      case .empty: "a pattern is expected"
      case .emptyPart: "a part between dots is empty; a dot that is meant is written \\."
      case .endsInBackslash: "nothing follows the backslash; a backslash that is meant is written \\\\"
      case .unclosedBracket: "[ has no ]; a bracket that is meant is written \\["
      case .reversedRange(let low, let high): "[\(low)-\(high)] runs backwards"
      case .unknownCondition(let name):
        "there is no condition \(name):, only address:, id:, path:, tag: and type:; a colon that is meant is written \\:"
      }
    }
  }

  /// The line's number, from 1.
  public let line: Int
  /// What is wrong.
  public let reason: Reason

  /// Builds an error from its parts.
  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// `line 3: a pattern is expected`.
  public var description: String { "line \(line): \(reason)" }
}
