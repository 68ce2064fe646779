public import DriftModels

/// Bounds that a plan is refused beyond.
public struct PlanLimits: Hashable, Sendable {
  /// Depth and bytes of the text. Default 512 containers and 4 GiB.
  public var json: JSONLimits
  /// Most entries of `resource_changes`, `resource_drift` and `deferred_changes`, each. Default 500,000.
  public var resourceChanges: Int

  /// Sets the bounds.
  public init(json: JSONLimits = JSONLimits(), resourceChanges: Int = 500_000) {
    self.json = json
    self.resourceChanges = resourceChanges
  }

  /// No bound on the number of changes: for a command line, where the file's size is bound enough.
  public static let unlimitedChanges = PlanLimits(resourceChanges: .max)
}
