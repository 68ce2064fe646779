/// How much a change can hurt, lowest first.
public enum RiskLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  /// No change.
  case none
  /// No effect on safety or data: tags, descriptions, scaling numbers.
  case low
  /// May affect availability or dependents.
  case medium
  /// Touches security or access.
  case high
  /// Data loss, or forced replacement of something that holds state.
  case critical

  /// Order of severity.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    case .critical: 4
    }
  }
}
