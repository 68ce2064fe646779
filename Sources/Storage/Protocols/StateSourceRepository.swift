public import DriftModels

/// Reads the state sources of one organisation.
public protocol StateSourceReader: Sendable {
  /// Sources that match, by creation time, then id.
  func list(_ filter: StateSourceFilter, page: PageRequest) async throws(StorageError) -> Page<StateSourceRecord>
  /// The source with this id; `notFound` when there is none.
  func get(_ id: StateSourceID) async throws(StorageError) -> StateSourceRecord
  /// How many sources there are, for plan limits.
  func count() async throws(StorageError) -> Int
}

/// Reads and changes the state sources of one organisation.
public protocol StateSourceRepository: StateSourceReader {
  /// Adds a source. `workspaces` and `latestSnapshotID` are derived from its snapshots and ignored here.
  /// `notFound` when its account is not of this organisation, `conflict` on an id in use.
  func insert(_ source: StateSourceRecord) async throws(StorageError)
  /// Notes when the source was last fetched or uploaded to; `notFound` when there is none.
  func noteFetch(_ id: StateSourceID, at time: Timestamp) async throws(StorageError)
  /// Removes a source with its snapshots; `notFound` when there is none.
  func delete(_ id: StateSourceID) async throws(StorageError)
}
