public import DriftModels

/// One observation in the form that a database keeps: this fingerprint, in this scan, at this address.
///
/// Rows are a set: the key is fingerprint, scan and address, and inserting one again changes nothing. A database may keep
/// what belongs to the fingerprint (type, attribute, action) and to the scan (time, repository) in tables of their own.
public struct NoiseRow: Hashable, Sendable {
  /// What was seen.
  public let fingerprint: NoiseFingerprint
  /// Terraform type; one for each fingerprint.
  public let resourceType: String
  /// Path with indexes as `[*]`; one for each fingerprint.
  public let attribute: String
  /// The action; one for each fingerprint.
  public let action: NoiseAction
  /// Where it was seen.
  public let scan: ScanID
  /// When that scan was made.
  public let createdAt: Timestamp
  /// The repository of that scan.
  public let repository: CodeRepository?
  /// On which resource it was seen.
  public let address: String

  /// Puts a row together as it was kept.
  ///
  /// The fingerprint must be that of type, attribute and action; it is not computed again.
  public init(
    fingerprint: NoiseFingerprint, resourceType: String, attribute: String, action: NoiseAction, scan: ScanID,
    createdAt: Timestamp, repository: CodeRepository?, address: String
  ) {
    self.fingerprint = fingerprint
    self.resourceType = resourceType
    self.attribute = attribute
    self.action = action
    self.scan = scan
    self.createdAt = createdAt
    self.repository = repository
    self.address = address
  }

  /// What to keep of a scan: its counted changes, each once, by fingerprint, then address. Costs that scan alone.
  public static func rows(of scan: NoiseScan) -> [NoiseRow] {
    var ledger = NoiseLedger()
    ledger.record(scan)
    return ledger.rows(of: scan.id)
  }
}
