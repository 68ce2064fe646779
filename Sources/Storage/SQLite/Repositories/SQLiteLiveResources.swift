import DriftModels
import GRDB
import Storage

struct SQLiteLiveResources: LiveResourceRepository {
  let session: SQLiteSession
  let org: OrgID

  func get(_ id: LiveResourceID) async throws(StorageError) -> LiveResourceRecord {
    try await session.run { [org] database in
      let resource = try database.first(
        "SELECT \(LiveResourceRecord.columns) FROM live_resources WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
      ) { try LiveResourceRecord(&$0) }
      guard let resource else { throw StorageError.notFound(.liveResource, id: "\(id)") }
      return resource
    }
  }

  func list(
    _ filter: LiveResourceFilter, page: PageRequest
  ) async throws(StorageError) -> Page<LiveResourceRecord> {
    try await session.run { database in
      try database.page(
        LiveResourceRecord.columns, from: "live_resources", conditions(filter), order: "first_seen_at, id", page
      ) { try LiveResourceRecord(&$0) }
    }
  }

  func count(_ filter: LiveResourceFilter) async throws(StorageError) -> Int {
    try await session.run { database in
      let conditions = conditions(filter)
      return try database.integer("SELECT count(*) FROM live_resources \(conditions.sql)", conditions.arguments)
    }
  }

  func stream(_ filter: LiveResourceFilter, batchSize: Int) -> RecordBatches<LiveResourceRecord> {
    let conditions = conditions(filter)
    return RecordBatches(batchSize: batchSize) { [session] (last, limit) async throws(StorageError) in
      try await session.run { database in
        var conditions = conditions
        if let last { conditions.add("(first_seen_at, id) > (?, ?)", .time(last.firstSeenAt), .id(last.id)) }
        return try database.rows(
          """
          SELECT \(LiveResourceRecord.columns) FROM live_resources \(conditions.sql)
          ORDER BY first_seen_at, id LIMIT ?
          """, conditions.arguments + [.integer(limit)]
        ) { try LiveResourceRecord(&$0) }
      }
    }
  }

  func upsert(
    _ observations: [LiveResourceObservation], account: CloudAccountID, scan: ScanID, at time: Timestamp
  ) async throws(StorageError) -> UpsertCounts {
    try await session.run { [org] database in
      try requireAccount(account, database)
      try database.require(.scan, in: "scans", .id(scan), org: .id(org), name: "\(scan)")
      let statement = try database.cachedStatement(sql: LiveResourceRecord.upsert)
      var inserted = 0
      for observation in observations {
        let record = LiveResourceRecord(
          id: .new(at: time), accountID: account, observation: observation, status: .active, lastScanID: scan,
          firstSeenAt: time, lastSeenAt: time)
        let arguments = try GRDB.Database.arguments([.id(org)] + record.values())
        let stored = try Row.fetchOne(statement, arguments: arguments)
        var reader = RowReader(stored ?? Row())
        if try reader.id() == record.id { inserted += 1 }
      }
      return UpsertCounts(inserted: inserted, updated: observations.count - inserted)
    }
  }

  func markGone(
    account: CloudAccountID, scopeKey: String?, notSeenBy scan: ScanID
  ) async throws(StorageError) -> Int {
    try await session.run { [org] database in
      try requireAccount(account, database)
      var conditions = Conditions(org: .id(org))
      conditions.add("account_id = ?", .id(account))
      if let scopeKey { conditions.add("scope_key = ?", .text(scopeKey)) }
      conditions.add("status = ?", .name(LiveResourceStatus.active))
      conditions.add("last_scan_id <> ?", .id(scan))
      return try database.change(
        "UPDATE live_resources SET status = ? \(conditions.sql)",
        [.name(LiveResourceStatus.gone)] + conditions.arguments)
    }
  }

  func replacePairings(
    _ pairings: [LiveResourceID: IaCResourceID], account: CloudAccountID
  ) async throws(StorageError) {
    try await session.run { [org] database in
      try requireAccount(account, database)
      try database.change(
        """
        UPDATE live_resources SET iac_resource_id = NULL
        WHERE org_id = ? AND account_id = ? AND iac_resource_id IS NOT NULL
        """, [.id(org), .id(account)])
      for (live, declared) in pairings {
        let changed = try database.change(
          "UPDATE live_resources SET iac_resource_id = ? WHERE id = ? AND org_id = ? AND account_id = ?",
          [.id(declared), .id(live), .id(org), .id(account)])
        guard changed == 1 else { throw StorageError.notFound(.liveResource, id: "\(live)") }
      }
    }
  }

  func setEnrichment(
    _ id: LiveResourceID, status: EnrichmentStatus, failureReason: String?, properties: JSONBody?
  ) async throws(StorageError) {
    try await session.run { [org] database in
      let changed = try database.change(
        """
        UPDATE live_resources SET enrichment_status = ?, enrichment_failure_reason = ?,
          properties = coalesce(?, properties), properties_sha256 = coalesce(?, properties_sha256)
        WHERE id = ? AND org_id = ?
        """, [.name(status), .text(failureReason)] + SQLValue.body(properties) + [.id(id), .id(org)])
      guard changed == 1 else { throw StorageError.notFound(.liveResource, id: "\(id)") }
    }
  }

  private func requireAccount(_ account: CloudAccountID, _ database: GRDB.Database) throws {
    try database.require(.cloudAccount, in: "cloud_accounts", .id(account), org: .id(org), name: "\(account)")
  }

  private func conditions(_ filter: LiveResourceFilter) -> Conditions {
    var conditions = Conditions(org: .id(org))
    if let account = filter.accountID { conditions.add("account_id = ?", .id(account)) }
    if let provider = filter.provider { conditions.add("provider = ?", .name(provider)) }
    if let type = filter.type { conditions.add("(normalized_type = ? OR provider_type = ?)", .text(type), .text(type)) }
    if let status = filter.status { conditions.add("status = ?", .name(status)) }
    return conditions
  }
}
