public import DriftModels

/// What is to be said of one change.
public struct RiskVerdict: Hashable, Sendable {
  /// The level for certain: whatever the unknown values turn out to be, it is not lower.
  public let level: RiskLevel
  /// The highest level that the unknown values can bring about; equal to `level` where nothing is unknown.
  public let possibleLevel: RiskLevel
  /// The reasons, the worst first; those that depend on unknown values are marked, and those that a policy ignores are
  /// kept.
  public let flags: [RaisedFlag]

  /// Nothing to say.
  public static let none = RiskVerdict(level: .none, possibleLevel: .none, flags: [])

  /// Whether the level depends on values that are known only after apply.
  public var isUndecided: Bool { possibleLevel > level }
}
