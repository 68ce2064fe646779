public import DriftModels

/// Reads the stored states of one organisation.
public protocol StateSnapshotReader: Sendable {
  /// What is known of the snapshot with this id, without its body; `notFound` when there is none.
  func get(_ id: StateSnapshotID) async throws(StorageError) -> StateSnapshotRecord
  /// The body exactly as appended, still sealed; `notFound` when there is none.
  func sealedBody(of id: StateSnapshotID) async throws(StorageError) -> [UInt8]
  /// The snapshot that speaks for a workspace: the one stored last; of several stored at one moment the one with the
  /// highest serial, then id.
  ///
  /// Not the highest serial of all: a state that was made anew counts from 1 under another lineage.
  func newest(of source: StateSourceID, workspace: String) async throws(StorageError) -> StateSnapshotRecord?
  /// The newest snapshot of each workspace of a source, by workspace name in byte order.
  func newestPerWorkspace(of source: StateSourceID) async throws(StorageError) -> [StateSnapshotRecord]
  /// The highest serial that is stored of one lineage in a workspace; nil when there is none.
  func highestSerial(of source: StateSourceID, workspace: String, lineage: String) async throws(StorageError) -> UInt64?
  /// The newest snapshot with this content in a workspace: the same state uploaded before.
  func find(
    contentHash: ContentHash, of source: StateSourceID, workspace: String
  ) async throws(StorageError) -> StateSnapshotRecord?
  /// All snapshots of a source by time, then id.
  func list(of source: StateSourceID, page: PageRequest) async throws(StorageError) -> Page<StateSnapshotRecord>
}

/// Reads, appends and retires states; a stored state never changes.
public protocol StateSnapshotRepository: StateSnapshotReader {
  /// Adds a state; `notFound` when its source is not of this organisation, `conflict` on an id in use.
  ///
  /// States hold secrets, so the caller seals (encrypts) the body first: storage keeps and returns `sealedBody`
  /// untouched and can't read it.
  func append(_ snapshot: StateSnapshotRecord, sealedBody: [UInt8]) async throws(StorageError)
  /// Removes all but the `count` newest snapshots of a workspace, in the order of ``newest(of:workspace:)``;
  /// returns how many went.
  @discardableResult
  func keepNewest(_ count: Int, of source: StateSourceID, workspace: String) async throws(StorageError) -> Int
}
