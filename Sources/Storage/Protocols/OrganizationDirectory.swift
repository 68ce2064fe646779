public import DriftModels

/// Finds organisations across the platform.
public protocol OrganizationDirectoryReader: Sendable {
  /// The organisation with this id; `notFound` when there is none.
  func get(_ id: OrgID) async throws(StorageError) -> OrganizationRecord
  /// The organisation with this slug (case-sensitive), nil when there is none.
  func find(slug: String) async throws(StorageError) -> OrganizationRecord?
  /// All organisations by creation time, then id.
  func list(page: PageRequest) async throws(StorageError) -> Page<OrganizationRecord>
}

/// Finds and creates organisations.
public protocol OrganizationDirectory: OrganizationDirectoryReader {
  /// Adds an organisation; `conflict` on a slug or id in use.
  func insert(_ organization: OrganizationRecord) async throws(StorageError)
}
