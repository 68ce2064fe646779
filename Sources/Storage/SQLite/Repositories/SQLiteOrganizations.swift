import DriftModels
import Storage

struct SQLiteOrganizationDirectory: OrganizationDirectory {
  let session: SQLiteSession

  func get(_ id: OrgID) async throws(StorageError) -> OrganizationRecord {
    try await session.run { try OrganizationRecord.fetch(id, $0) }
  }

  func find(slug: String) async throws(StorageError) -> OrganizationRecord? {
    try await session.run { database in
      try database.first(
        "SELECT \(OrganizationRecord.columns) FROM organizations WHERE slug = ?", [.text(slug)]
      ) { try OrganizationRecord(&$0) }
    }
  }

  func list(page: PageRequest) async throws(StorageError) -> Page<OrganizationRecord> {
    try await session.run { database in
      let total = try database.integer("SELECT count(*) FROM organizations")
      let records = try database.rows(
        "SELECT \(OrganizationRecord.columns) FROM organizations ORDER BY created_at, id LIMIT ? OFFSET ?",
        [.integer(page.limit), .integer(page.offset)]
      ) { try OrganizationRecord(&$0) }
      return Page(records: records, total: total)
    }
  }

  func insert(_ organization: OrganizationRecord) async throws(StorageError) {
    try await session.run { database in
      try database.insert(
        into: "organizations", OrganizationRecord.columns,
        rows: [
          [
            .id(organization.id), .text(organization.slug), .text(organization.displayName),
            .name(organization.plan), try .coded(organization.features), .time(organization.createdAt),
          ]
        ])
    }
  }
}

struct SQLiteOrganization: OrganizationRepository {
  let session: SQLiteSession
  let org: OrgID

  func get() async throws(StorageError) -> OrganizationRecord {
    try await session.run { [org] in try OrganizationRecord.fetch(org, $0) }
  }

  /// The engine has one writer at a time, so a writing transaction holds every lock from its start.
  func lock() async throws(StorageError) -> OrganizationRecord {
    try await get()
  }
}
