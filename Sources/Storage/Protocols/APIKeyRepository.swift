public import DriftModels

/// Finds API keys before the organisation is known.
public protocol APIKeyDirectoryReader: Sendable {
  /// The key with this hash and its owner; nil when there is none or it has been revoked.
  func find(hash: ContentHash) async throws(StorageError) -> APIKeyMatch?
}

/// Reads the API keys of one organisation.
public protocol APIKeyReader: Sendable {
  /// Keys in use, without revoked ones, by creation time, then id.
  func list(page: PageRequest) async throws(StorageError) -> Page<APIKeyRecord>
  /// The key with this id, revoked or not; `notFound` when there is none.
  func get(_ id: APIKeyID) async throws(StorageError) -> APIKeyRecord
  /// How many keys are in use, for plan limits.
  func count() async throws(StorageError) -> Int
}

/// Reads and changes the API keys of one organisation.
public protocol APIKeyRepository: APIKeyReader {
  /// Adds a key; `conflict` on a hash or id in use.
  func insert(_ key: APIKeyRecord) async throws(StorageError)
  /// Ends a key's life; `notFound` when it is unknown or already revoked.
  func revoke(_ id: APIKeyID, at time: Timestamp) async throws(StorageError)
  /// Notes the last use, never moving it back; `notFound` when the key is unknown.
  func noteUse(_ id: APIKeyID, at time: Timestamp) async throws(StorageError)
}
