/// Why a text is no regular expression of ours.
public enum RegexError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It has more characters than are allowed.
  case tooLong(limit: Int)
  /// It stands for more steps than are allowed, by nested counts such as `(a{50}){50}`.
  case tooLarge(limit: Int)
  /// Groups are nested too deeply.
  case tooDeep(limit: Int)
  /// It cannot be matched in linear time, or is not part of the syntax; the offset counts characters from 0.
  case unsupported(String, offset: Int)
  /// It is malformed at this character.
  case malformed(String, offset: Int)

  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .tooLong(let limit): "the expression has more than \(limit) characters"
    case .tooLarge(let limit): "the expression stands for more than \(limit) steps"
    case .tooDeep(let limit): "groups are nested more than \(limit) deep"
    case .unsupported(let what, let offset): "\(what) at character \(offset) is not supported"
    case .malformed(let what, let offset): "\(what) at character \(offset)"
    }
  }
}
