/// Reads the risk policy of one organisation.
public protocol PolicyReader: Sendable {
  /// The policy; nil when none was ever saved.
  func get() async throws(StorageError) -> PolicyRecord?
}

/// Reads and replaces the risk policy of one organisation.
public protocol PolicyRepository: PolicyReader {
  /// Keeps the next version. `conflict` with `policyVersion` when the version is not one more than the stored one.
  func save(_ policy: PolicyRecord) async throws(StorageError)
}
