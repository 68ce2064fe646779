/// Why a policy cannot be saved.
public enum PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which rule is meant: its id, or its position from 0 when it has none.
  public enum Place: Hashable, Sendable, CustomStringConvertible {
    case rule(id: String)
    case position(Int)

    /// The place as messages name it.
    public var description: String {
      switch self {
      case .rule(let id): "rule \"\(id)\""
      case .position(let position): "rule at index \(position)"
      }
    }
  }

  /// A rule is not one, and why.
  case invalidRule(Place, reason: String)
  /// The whole is no policy, and why.
  case invalid(reason: String)
  /// Somebody saved another version in between.
  case staleVersion(sent: Int, stored: Int)

  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .invalidRule(let place, let reason): "\(place): \(reason)"
    case .invalid(let reason): reason
    case .staleVersion(let sent, let stored): "version \(sent) was sent, and version \(stored) is stored"
    }
  }
}
