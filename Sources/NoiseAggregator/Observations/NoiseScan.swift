public import DriftModels

/// What one scan shows: a plan that was analysed, or a drift result.
public struct NoiseScan: Sendable {
  /// The scan.
  public var id: ScanID
  /// When the scan was made: what windows are measured by.
  public var createdAt: Timestamp
  /// The repository that the plan was made from; nil where there is none.
  public var repository: CodeRepository?
  /// What changes, in any order; repetitions count once.
  public var changes: [NoiseChange]

  /// Makes a scan.
  public init(id: ScanID, createdAt: Timestamp, repository: CodeRepository? = nil, changes: [NoiseChange]) {
    self.id = id
    self.createdAt = createdAt
    self.repository = repository
    self.changes = changes
  }
}
