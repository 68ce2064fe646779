/// What a resource block declares. Unknown words of newer versions are kept.
public enum ResourceMode: Hashable, Sendable, RawRepresentable {
  case managed, data, ephemeral
  case other(String)

  /// Maps the word used in plans and states; never fails.
  public init(rawValue: String) {
    switch rawValue {
    case "managed": self = .managed
    case "data": self = .data
    case "ephemeral": self = .ephemeral
    default: self = .other(rawValue)
    }
  }

  /// The word used in plans and states.
  public var rawValue: String {
    switch self {
    case .managed: "managed"
    case .data: "data"
    case .ephemeral: "ephemeral"
    case .other(let word): word
    }
  }
}
