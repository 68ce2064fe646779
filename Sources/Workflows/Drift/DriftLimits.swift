/// How a drift computation works through large accounts, and how much it lists.
public struct DriftLimits: Hashable, Sendable {
  /// Live resources and items that are handled together. Default 1,000.
  public var batchSize: Int
  /// Most warnings that are listed among the scan's errors; one more says how many were left out. Default 100.
  public var listedWarnings: Int
  /// Most containers of a stored state that may be open at once. Default 256.
  public var stateDepth: Int

  /// Sets the bounds; a batch has at least one resource.
  public init(batchSize: Int = 1_000, listedWarnings: Int = 100, stateDepth: Int = 256) {
    self.batchSize = max(1, batchSize)
    self.listedWarnings = max(0, listedWarnings)
    self.stateDepth = stateDepth
  }
}
