/// How sure it is that fixes meet the cause.
public enum FixConfidence: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Little more than a guess.
  case low
  /// Likely.
  case medium
  /// As good as certain.
  case high

  /// One step less sure; low stays low.
  public var lowered: FixConfidence { self == .high ? .medium : .low }

  /// Order of certainty.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}
