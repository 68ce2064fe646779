public import DriftModels

/// For how long a pattern is put aside.
public enum SuppressionDuration: String, Hashable, Sendable, CaseIterable {
  /// Seven days.
  case week = "7d"
  /// Thirty days.
  case month = "30d"
  /// Ninety days.
  case quarter = "90d"
  /// Until somebody takes it back.
  case forever

  /// When it is over, counted from its beginning in days of 24 hours; nil for ever.
  public func end(from start: Timestamp) -> Timestamp? {
    switch self {
    case .week: start.advanced(by: .seconds(7 * 86_400))
    case .month: start.advanced(by: .seconds(30 * 86_400))
    case .quarter: start.advanced(by: .seconds(90 * 86_400))
    case .forever: nil
    }
  }
}
