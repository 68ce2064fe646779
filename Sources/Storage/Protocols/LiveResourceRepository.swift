public import DriftModels

/// Reads the live resources of one organisation.
public protocol LiveResourceReader: Sendable {
  /// The resource with this id; `notFound` when there is none.
  func get(_ id: LiveResourceID) async throws(StorageError) -> LiveResourceRecord
  /// Resources that match, by the time they were first seen, then id.
  func list(_ filter: LiveResourceFilter, page: PageRequest) async throws(StorageError) -> Page<LiveResourceRecord>
  /// How many resources match.
  func count(_ filter: LiveResourceFilter) async throws(StorageError) -> Int
  /// All matching resources in the order of `list`, in batches of `batchSize` (at least 1); memory holds one batch.
  func stream(_ filter: LiveResourceFilter, batchSize: Int) -> RecordBatches<LiveResourceRecord>
}

/// Reads and changes the live resources of one organisation.
public protocol LiveResourceRepository: LiveResourceReader {
  /// Adds or refreshes resources of an account, told apart by provider, provider type and provider resource id.
  ///
  /// A known resource keeps its id, its first sighting and its pairing, and is active again if it was gone.
  /// Of two equal identities in one call the later wins. `notFound` when account or scan is not of this organisation.
  func upsert(
    _ observations: [LiveResourceObservation], account: CloudAccountID, scan: ScanID, at time: Timestamp
  ) async throws(StorageError) -> UpsertCounts
  /// Marks as gone the active resources of an account that `scan` has not seen, in one scope or (nil) in all of it.
  ///
  /// Returns how many were marked. A scan that covers only some scopes calls this once for each it has read in full.
  func markGone(
    account: CloudAccountID, scopeKey: String?, notSeenBy scan: ScanID
  ) async throws(StorageError) -> Int
  /// Makes `pairings` the account's whole set of pairs with declared resources; all others lose theirs.
  /// `notFound` when a resource is not of this account.
  func replacePairings(
    _ pairings: [LiveResourceID: IaCResourceID], account: CloudAccountID
  ) async throws(StorageError)
  /// Records the result of reading a resource's full properties; nil properties keep the stored ones.
  func setEnrichment(
    _ id: LiveResourceID, status: EnrichmentStatus, failureReason: String?, properties: JSONBody?
  ) async throws(StorageError)
}
