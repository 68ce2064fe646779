public import DriftModels

/// Reads the cloud accounts of one organisation.
public protocol CloudAccountReader: Sendable {
  /// Accounts by creation time, then id.
  func list(page: PageRequest) async throws(StorageError) -> Page<CloudAccountRecord>
  /// The account with this id; `notFound` when there is none.
  func get(_ id: CloudAccountID) async throws(StorageError) -> CloudAccountRecord
  /// The account with this identity in its cloud, nil when there is none.
  func find(
    provider: CloudProviderKind, externalAccountID: String
  ) async throws(StorageError) -> CloudAccountRecord?
  /// How many accounts count against plan limits: synthetic ones don't.
  func count() async throws(StorageError) -> Int
}

/// Reads and changes the cloud accounts of one organisation.
public protocol CloudAccountRepository: CloudAccountReader {
  /// Adds an account; `conflict` when the provider and external id, or the id, are in use.
  func insert(_ account: CloudAccountRecord) async throws(StorageError)
  /// Returns the account with the candidate's provider and external id, adding the candidate when there is none.
  ///
  /// For the accounts that operator reports make, one for each cluster.
  func ensureSynthetic(_ candidate: CloudAccountRecord) async throws(StorageError) -> CloudAccountRecord
  /// Removes an account and its live resources; scans, drift results and state sources stay, unlinked from it.
  /// `notFound` when there is none.
  func delete(_ id: CloudAccountID) async throws(StorageError)
}
