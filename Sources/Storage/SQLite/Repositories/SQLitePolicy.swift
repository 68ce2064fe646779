import DriftModels
import Storage

struct SQLitePolicy: PolicyRepository {
  let session: SQLiteSession
  let org: OrgID

  func get() async throws(StorageError) -> PolicyRecord? {
    try await session.run { [org] database in
      try database.first(
        "SELECT version, updated_at, rules, rules_sha256 FROM policies WHERE org_id = ?", [.id(org)]
      ) { row in
        let (version, updatedAt) = (try row.integer(), try row.time())
        return PolicyRecord(version: version, rules: try row.body(), updatedAt: updatedAt)
      }
    }
  }

  func save(_ policy: PolicyRecord) async throws(StorageError) {
    try await session.run { [org] database in
      let stored = try database.integer("SELECT version FROM policies WHERE org_id = ?", [.id(org)])
      guard policy.version == stored + 1 else { throw StorageError.conflict(constraint: .policyVersion) }
      try database.change("DELETE FROM policies WHERE org_id = ?", [.id(org)])
      try database.insert(
        into: "policies", "org_id, version, updated_at, rules, rules_sha256",
        rows: [[.id(org), .integer(policy.version), .time(policy.updatedAt)] + SQLValue.body(policy.rules)])
    }
  }
}
