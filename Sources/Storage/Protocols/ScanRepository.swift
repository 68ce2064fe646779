public import DriftModels

/// Reads the scan runs of one organisation.
public protocol ScanReader: Sendable {
  /// The scan with this id; `notFound` when there is none.
  func get(_ id: ScanID) async throws(StorageError) -> ScanRecord
  /// Scans that match, newest first: creation time, then id, both descending.
  func list(_ filter: ScanFilter, page: PageRequest) async throws(StorageError) -> Page<ScanRecord>
  /// How many scans match.
  func count(_ filter: ScanFilter) async throws(StorageError) -> Int
}

/// Reads and changes the scan runs of one organisation.
public protocol ScanRepository: ScanReader {
  /// Adds a scan in any status; `notFound` when its account is not of this organisation, `conflict` on an id in use.
  func insert(_ scan: ScanRecord) async throws(StorageError)
  /// Moves a pending scan to running; `conflict` with `scanStatus` when it is not pending.
  func start(_ id: ScanID, at time: Timestamp) async throws(StorageError)
  /// Moves a pending or running scan to done or error; `conflict` with `scanStatus` when it has ended before.
  func finish(_ id: ScanID, with outcome: ScanOutcome) async throws(StorageError)
  /// Replaces what the last drift computation said about the scan.
  func setDrift(_ id: ScanID, to drift: ScanDrift) async throws(StorageError)
  /// Replaces what went wrong on the way, to which later work on the scan may add.
  func setIssues(_ id: ScanID, to issues: [ScanIssue]) async throws(StorageError)
  /// Replaces the result document, which background work fills in after the scan has ended.
  func setResult(_ id: ScanID, to result: JSONBody?) async throws(StorageError)
}
