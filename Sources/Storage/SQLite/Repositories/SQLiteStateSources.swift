import DriftModels
import Storage

struct SQLiteStateSources: StateSourceRepository {
  let session: SQLiteSession
  let org: OrgID

  func list(
    _ filter: StateSourceFilter, page: PageRequest
  ) async throws(StorageError) -> Page<StateSourceRecord> {
    try await session.run { [org] database in
      var conditions = Conditions(org: .id(org))
      if let account = filter.accountID { conditions.add("cloud_account_id = ?", .id(account)) }
      return try database.page(
        StateSourceRecord.readColumns, from: "state_sources", conditions, order: "created_at, id", page
      ) { try StateSourceRecord(&$0) }
    }
  }

  func get(_ id: StateSourceID) async throws(StorageError) -> StateSourceRecord {
    try await session.run { [org] database in
      let source = try database.first(
        "SELECT \(StateSourceRecord.readColumns) FROM state_sources WHERE id = ? AND org_id = ?",
        [.id(id), .id(org)]
      ) { try StateSourceRecord(&$0) }
      guard let source else { throw StorageError.notFound(.stateSource, id: "\(id)") }
      return source
    }
  }

  func count() async throws(StorageError) -> Int {
    try await session.run { [org] database in
      try database.integer("SELECT count(*) FROM state_sources WHERE org_id = ?", [.id(org)])
    }
  }

  func insert(_ source: StateSourceRecord) async throws(StorageError) {
    try await session.run { [org] database in
      if let account = source.cloudAccountID {
        try database.require(.cloudAccount, in: "cloud_accounts", .id(account), org: .id(org), name: "\(account)")
      }
      let values: [SQLValue] = [
        .id(org), .id(source.id), .name(source.kind), .text(source.displayName), .id(source.cloudAccountID),
        .time(source.createdAt), .time(source.lastFetchedAt),
      ]
      try database.insert(
        into: "state_sources", "org_id, \(StateSourceRecord.columns)", rows: [values + SQLValue.body(source.config)])
    }
  }

  func noteFetch(_ id: StateSourceID, at time: Timestamp) async throws(StorageError) {
    try await session.run { [org] database in
      let changed = try database.change(
        "UPDATE state_sources SET last_fetched_at = ? WHERE id = ? AND org_id = ?", [.time(time), .id(id), .id(org)])
      guard changed == 1 else { throw StorageError.notFound(.stateSource, id: "\(id)") }
    }
  }

  func delete(_ id: StateSourceID) async throws(StorageError) {
    try await session.run { [org] database in
      let deleted = try database.change(
        "DELETE FROM state_sources WHERE id = ? AND org_id = ?", [.id(id), .id(org)])
      guard deleted == 1 else { throw StorageError.notFound(.stateSource, id: "\(id)") }
    }
  }
}

extension StateSourceRecord {
  fileprivate static let columns = """
    id, kind, display_name, cloud_account_id, created_at, last_fetched_at, config, config_sha256
    """

  /// The stored columns and the derived ones.
  fileprivate static let readColumns = """
    \(columns),
    (SELECT json_group_array(workspace) FROM (
      SELECT DISTINCT workspace FROM state_snapshots AS snapshot
      WHERE snapshot.org_id = state_sources.org_id AND snapshot.source_id = state_sources.id ORDER BY workspace)),
    (SELECT snapshot.id FROM state_snapshots AS snapshot
      WHERE snapshot.org_id = state_sources.org_id AND snapshot.source_id = state_sources.id
      ORDER BY snapshot.created_at DESC, snapshot.id DESC LIMIT 1)
    """

  fileprivate init(_ row: inout RowReader) throws(StorageError) {
    let id: StateSourceID = try row.id()
    let kind: StateSourceKind = try row.name()
    let displayName = try row.text()
    let account: CloudAccountID? = try row.optionalID()
    let createdAt = try row.time()
    let lastFetchedAt = try row.optionalTime()
    self.init(
      id: id, kind: kind, displayName: displayName, config: try row.body(), cloudAccountID: account,
      createdAt: createdAt, lastFetchedAt: lastFetchedAt, workspaces: try row.coded([String].self),
      latestSnapshotID: try row.optionalID())
  }
}
