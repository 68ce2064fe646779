import DriftModels
import Storage

struct SQLiteAPIKeyDirectory: APIKeyDirectoryReader {
  let session: SQLiteSession

  func find(hash: ContentHash) async throws(StorageError) -> APIKeyMatch? {
    try await session.run { database in
      try database.first(
        "SELECT org_id, \(APIKeyRecord.columns) FROM api_keys WHERE hash = ? AND revoked_at IS NULL", [.hash(hash)]
      ) { APIKeyMatch(orgID: try $0.id(), key: try APIKeyRecord(&$0)) }
    }
  }
}

struct SQLiteAPIKeys: APIKeyRepository {
  let session: SQLiteSession
  let org: OrgID

  func list(page: PageRequest) async throws(StorageError) -> Page<APIKeyRecord> {
    try await session.run { [org] database in
      var conditions = Conditions(org: .id(org))
      conditions.add("revoked_at IS NULL")
      return try database.page(
        APIKeyRecord.columns, from: "api_keys", conditions, order: "created_at, id", page
      ) { try APIKeyRecord(&$0) }
    }
  }

  func get(_ id: APIKeyID) async throws(StorageError) -> APIKeyRecord {
    try await session.run { [org] database in
      let key = try database.first(
        "SELECT \(APIKeyRecord.columns) FROM api_keys WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
      ) { try APIKeyRecord(&$0) }
      guard let key else { throw StorageError.notFound(.apiKey, id: "\(id)") }
      return key
    }
  }

  func count() async throws(StorageError) -> Int {
    try await session.run { [org] database in
      try database.integer("SELECT count(*) FROM api_keys WHERE org_id = ? AND revoked_at IS NULL", [.id(org)])
    }
  }

  func insert(_ key: APIKeyRecord) async throws(StorageError) {
    try await session.run { [org] database in
      try database.insert(
        into: "api_keys", "org_id, \(APIKeyRecord.columns)",
        rows: [
          [
            .id(org), .id(key.id), .text(key.name), .text(key.prefix), .hash(key.hash),
            try .coded(key.scopes.map(\.rawValue)), .time(key.createdAt), .time(key.lastUsedAt),
            .time(key.revokedAt),
          ]
        ])
    }
  }

  func revoke(_ id: APIKeyID, at time: Timestamp) async throws(StorageError) {
    try await change("revoked_at = ? WHERE revoked_at IS NULL AND", [.time(time)], id)
  }

  func noteUse(_ id: APIKeyID, at time: Timestamp) async throws(StorageError) {
    try await change("last_used_at = max(coalesce(last_used_at, ?1), ?1) WHERE", [.time(time)], id)
  }

  private func change(_ clause: String, _ values: [SQLValue], _ id: APIKeyID) async throws(StorageError) {
    try await session.run { [org] database in
      let changed = try database.change(
        "UPDATE api_keys SET \(clause) id = ?2 AND org_id = ?3", values + [.id(id), .id(org)])
      guard changed == 1 else { throw StorageError.notFound(.apiKey, id: "\(id)") }
    }
  }
}
