public import DriftModels

/// Bounds that a plan is refused beyond.
public struct PlanLimits: Hashable, Sendable {
  /// Depth and bytes of the text. Default 512 containers and 4 GiB.
  public var json: JSONLimits
  /// Most entries of `resource_changes`, `resource_drift` and each other list of the plan. Default 500,000.
  public var entries: Int

  /// Sets the bounds.
  public init(json: JSONLimits = JSONLimits(), entries: Int = 500_000) {
    self.json = json
    self.entries = entries
  }

  /// No bound on the number of entries: for a command line, where the file's size is bound enough.
  public static let unlimitedEntries = PlanLimits(entries: .max)
}
