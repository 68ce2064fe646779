public import DriftModels

/// Reads the drift results of one organisation.
public protocol DriftReader: Sendable {
  /// The result with this id; `notFound` when there is none.
  func get(_ id: DriftSnapshotID) async throws(StorageError) -> DriftSnapshotRecord
  /// The result of a scan, nil when drift has not been computed for it.
  func newest(forScan scan: ScanID) async throws(StorageError) -> DriftSnapshotRecord?
  /// The newest result of an account by time, then id; nil when there is none.
  func newest(forAccount account: CloudAccountID) async throws(StorageError) -> DriftSnapshotRecord?
  /// The items of a result by position, in batches of `batchSize` (at least 1); nil reads all kinds.
  func items(
    of snapshot: DriftSnapshotID, kind: DriftItemKind?, batchSize: Int
  ) -> RecordBatches<DriftItemRecord>
  /// One entry for each cloud account, by the account's creation time, then id.
  func posture() async throws(StorageError) -> [PostureRecord]
}

/// Reads and changes the drift results of one organisation.
public protocol DriftRepository: DriftReader {
  /// Makes `snapshot` the result of its scan; an earlier result of the same scan goes, with its items.
  ///
  /// Items follow through ``append(_:to:)`` in the same transaction, in as many batches as suit the caller.
  /// `notFound` when scan or account is not of this organisation.
  func replace(_ snapshot: DriftSnapshotRecord) async throws(StorageError)
  /// Adds items; `notFound` when the result is not of this organisation, `conflict` on a position in use.
  func append(_ items: [DriftItemRecord], to snapshot: DriftSnapshotID) async throws(StorageError)
  /// Fills in the narrative; `notFound` when there is no such result.
  func setNarrative(
    _ id: DriftSnapshotID, text: String?, status: NarrativeStatus
  ) async throws(StorageError)
}

extension DriftRepository {
  /// Stores a result whose items fit in memory.
  public func replace(_ snapshot: DriftSnapshotRecord, items: [DriftItemRecord]) async throws(StorageError) {
    try await replace(snapshot)
    try await append(items, to: snapshot.id)
  }
}
