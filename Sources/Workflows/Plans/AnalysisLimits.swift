/// Bounds on plans that are analysed, and on what an analysis lists.
public struct AnalysisLimits: Hashable, Sendable {
  /// Most bytes of a plan. Default 256 MiB.
  public var planBytes: Int
  /// Most containers of a plan that may be open at once. Default 256.
  public var depth: Int
  /// Most entries of `resource_changes`, `resource_drift` and each other list of a plan. Default 500,000.
  public var entries: Int
  /// Most attributes that are listed of one change; the change then carries `attributes_truncated`. Default 1,000.
  public var attributesPerChange: Int
  /// Most bytes of attributes that are listed in all. Changes beyond are listed without attributes and carry
  /// `attributes_truncated`. Default 64 MiB.
  public var attributeBytes: Int
  /// Values with a longer JSON text, in bytes, are given by SHA-256 and length. Default 64 KiB.
  public var longestValue: Int
  /// Most attributes of changes in place that are remembered for what recurs; of a plan with more, none is. Default
  /// 50,000: what is remembered is written while no other organisation can write.
  public var observations: Int
  /// Most resources for which it is found out what depends on them. Default 200.
  public var blastRadii: Int
  /// Most changes that the narrative names. Default 10.
  public var namedChanges: Int
  /// Longest narrative, in characters. Default 4,000.
  public var narrativeLength: Int
  /// Most callouts; one more says how many were left out. Default 20.
  public var callouts: Int

  /// Sets the bounds.
  public init(
    planBytes: Int = 256 << 20, depth: Int = 256, entries: Int = 500_000, attributesPerChange: Int = 1_000,
    attributeBytes: Int = 64 << 20, longestValue: Int = 64 << 10,
    observations: Int = 50_000, blastRadii: Int = 200, namedChanges: Int = 10, narrativeLength: Int = 4_000,
    callouts: Int = 20
  ) {
    self.planBytes = planBytes
    self.depth = depth
    self.entries = entries
    self.attributesPerChange = attributesPerChange
    self.attributeBytes = attributeBytes
    self.longestValue = longestValue
    self.observations = observations
    self.blastRadii = blastRadii
    self.namedChanges = namedChanges
    self.narrativeLength = narrativeLength
    self.callouts = callouts
  }
}
