/// Why a text is no pattern.
public enum GlobError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It must not be empty.
  case empty
  /// It has more characters than are allowed.
  case tooLong(limit: Int)
  /// A bracket is not closed; the offset counts characters from 0.
  case openBracket(offset: Int)
  /// A range ends before it begins, such as `[z-a]`.
  case reversedRange(offset: Int)
  /// Nothing follows the backslash at its end.
  case trailingBackslash

  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .empty: "the pattern is empty"
    case .tooLong(let limit): "the pattern has more than \(limit) characters"
    case .openBracket(let offset): "the bracket at character \(offset) is not closed"
    case .reversedRange(let offset): "the range in the bracket at character \(offset) ends before it begins"
    case .trailingBackslash: "nothing follows the backslash at the end"
    }
  }
}
