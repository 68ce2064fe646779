public import DriftModels

/// Where one account stands: its latest scan and its latest drift result.
public struct PostureRecord: Hashable, Sendable {
  /// The account.
  public let account: CloudAccountRecord
  /// The scan made last, whatever its status; nil before the first.
  public let lastScanID: ScanID?
  /// When that scan ended, or was made while it has not; nil before the first.
  public let lastScanAt: Timestamp?
  /// The newest drift result; nil before the first.
  public let drift: DriftSnapshotRecord?

  /// Makes the record.
  public init(
    account: CloudAccountRecord, lastScanID: ScanID?, lastScanAt: Timestamp?, drift: DriftSnapshotRecord?
  ) {
    self.account = account
    self.lastScanID = lastScanID
    self.lastScanAt = lastScanAt
    self.drift = drift
  }
}
