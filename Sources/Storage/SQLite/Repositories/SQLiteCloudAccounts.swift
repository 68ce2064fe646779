import DriftModels
import GRDB
import Storage

struct SQLiteCloudAccounts: CloudAccountRepository {
  let session: SQLiteSession
  let org: OrgID

  func list(page: PageRequest) async throws(StorageError) -> Page<CloudAccountRecord> {
    try await session.run { [org] database in
      try database.page(
        CloudAccountRecord.columns, from: "cloud_accounts", Conditions(org: .id(org)), order: "created_at, id", page
      ) { try CloudAccountRecord(&$0) }
    }
  }

  func get(_ id: CloudAccountID) async throws(StorageError) -> CloudAccountRecord {
    try await session.run { [org] database in
      let account = try database.first(
        "SELECT \(CloudAccountRecord.columns) FROM cloud_accounts WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
      ) { try CloudAccountRecord(&$0) }
      guard let account else { throw StorageError.notFound(.cloudAccount, id: "\(id)") }
      return account
    }
  }

  func find(
    provider: CloudProviderKind, externalAccountID: String
  ) async throws(StorageError) -> CloudAccountRecord? {
    try await session.run { try find(provider, externalAccountID, $0) }
  }

  func count() async throws(StorageError) -> Int {
    try await session.run { [org] database in
      try database.integer(
        "SELECT count(*) FROM cloud_accounts WHERE org_id = ? AND provider <> ?",
        [.id(org), .name(CloudProviderKind.kubernetes)])
    }
  }

  func insert(_ account: CloudAccountRecord) async throws(StorageError) {
    try await session.run { try insert(account, $0) }
  }

  func ensureSynthetic(_ candidate: CloudAccountRecord) async throws(StorageError) -> CloudAccountRecord {
    try await session.run { database in
      if let account = try find(candidate.provider, candidate.externalAccountID, database) { return account }
      try insert(candidate, database)
      return candidate
    }
  }

  func delete(_ id: CloudAccountID) async throws(StorageError) {
    try await session.run { [org] database in
      let link: [SQLValue] = [.id(org), .id(id)]
      try database.change("UPDATE scans SET account_id = NULL WHERE org_id = ? AND account_id = ?", link)
      try database.change("UPDATE drift_snapshots SET account_id = NULL WHERE org_id = ? AND account_id = ?", link)
      try database.change(
        "UPDATE state_sources SET cloud_account_id = NULL WHERE org_id = ? AND cloud_account_id = ?", link)
      let deleted = try database.change("DELETE FROM cloud_accounts WHERE org_id = ? AND id = ?", link)
      guard deleted == 1 else { throw StorageError.notFound(.cloudAccount, id: "\(id)") }
    }
  }

  private func find(
    _ provider: CloudProviderKind, _ externalAccountID: String, _ database: GRDB.Database
  ) throws -> CloudAccountRecord? {
    try database.first(
      """
      SELECT \(CloudAccountRecord.columns) FROM cloud_accounts
      WHERE org_id = ? AND provider = ? AND external_account_id = ?
      """, [.id(org), .name(provider), .text(externalAccountID)]
    ) { try CloudAccountRecord(&$0) }
  }

  private func insert(_ account: CloudAccountRecord, _ database: GRDB.Database) throws {
    try database.insert(
      into: "cloud_accounts", "org_id, \(CloudAccountRecord.columns)",
      rows: [
        [
          .id(org), .id(account.id), .name(account.provider), .text(account.externalAccountID),
          .text(account.displayName), .text(account.credentialType), .text(account.defaultRegion),
          .time(account.createdAt), .time(account.lastValidatedAt),
        ]
      ])
  }
}
