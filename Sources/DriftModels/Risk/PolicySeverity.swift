/// What a policy rule makes of a flag.
public enum PolicySeverity: String, Hashable, Sendable, CaseIterable {
  case critical
  case high
  case medium
  case low
  /// The flag stays in the output and does not count.
  case ignore

  /// The level that the flag counts for.
  public var level: RiskLevel {
    switch self {
    case .critical: .critical
    case .high: .high
    case .medium: .medium
    case .low: .low
    case .ignore: .none
    }
  }

  /// The severity that counts for a level; nil for `none`.
  public init?(_ level: RiskLevel) {
    switch level {
    case .critical: self = .critical
    case .high: self = .high
    case .medium: self = .medium
    case .low: self = .low
    case .none: return nil
    }
  }
}
