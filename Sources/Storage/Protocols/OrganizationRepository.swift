/// Reads the organisation of the scope.
public protocol OrganizationReader: Sendable {
  /// The organisation; `notFound` when it has been removed.
  func get() async throws(StorageError) -> OrganizationRecord
}

/// Reads and locks the organisation of the scope.
public protocol OrganizationRepository: OrganizationReader {
  /// Reads the organisation and keeps other transactions from locking it until this one ends.
  ///
  /// Whoever inserts under a plan limit locks first, counts, then inserts: ten parallel creations at a limit of one
  /// leave exactly one.
  func lock() async throws(StorageError) -> OrganizationRecord
}
