import DriftModels
import Storage

struct SQLiteStateSnapshots: StateSnapshotRepository {
  let session: SQLiteSession
  let org: OrgID

  func get(_ id: StateSnapshotID) async throws(StorageError) -> StateSnapshotRecord {
    let snapshot = try await first("WHERE id = ? AND org_id = ?", [.id(id), .id(org)])
    guard let snapshot else { throw .notFound(.stateSnapshot, id: "\(id)") }
    return snapshot
  }

  func sealedBody(of id: StateSnapshotID) async throws(StorageError) -> [UInt8] {
    try await session.run { [org] database in
      let body = try database.first(
        "SELECT sealed_body FROM state_snapshots WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
      ) { try $0.bytes() }
      guard let body else { throw StorageError.notFound(.stateSnapshot, id: "\(id)") }
      return body
    }
  }

  func newest(of source: StateSourceID, workspace: String) async throws(StorageError) -> StateSnapshotRecord? {
    try await first(
      """
      WHERE org_id = ? AND source_id = ? AND workspace = ?
      ORDER BY created_at DESC, serial DESC, id DESC LIMIT 1
      """, [.id(org), .id(source), .text(workspace)])
  }

  func newestPerWorkspace(of source: StateSourceID) async throws(StorageError) -> [StateSnapshotRecord] {
    try await session.run { [org] database in
      try database.rows(
        """
        SELECT \(StateSnapshotRecord.columns) FROM state_snapshots AS candidate
        WHERE org_id = ? AND source_id = ? AND id = (
          SELECT id FROM state_snapshots AS newest
          WHERE newest.org_id = candidate.org_id AND newest.source_id = candidate.source_id
            AND newest.workspace = candidate.workspace
          ORDER BY created_at DESC, serial DESC, id DESC LIMIT 1)
        ORDER BY workspace
        """, [.id(org), .id(source)]
      ) { try StateSnapshotRecord(&$0) }
    }
  }

  func highestSerial(
    of source: StateSourceID, workspace: String, lineage: String
  ) async throws(StorageError) -> UInt64? {
    try await session.run { [org] database in
      try database.first(
        """
        SELECT serial FROM state_snapshots WHERE org_id = ? AND source_id = ? AND workspace = ? AND lineage = ?
        ORDER BY serial DESC LIMIT 1
        """, [.id(org), .id(source), .text(workspace), .text(lineage)]
      ) { try $0.unsigned() }
    }
  }

  func find(
    contentHash: ContentHash, of source: StateSourceID, workspace: String
  ) async throws(StorageError) -> StateSnapshotRecord? {
    try await first(
      """
      WHERE org_id = ? AND source_id = ? AND workspace = ? AND content_hash = ?
      ORDER BY created_at DESC, id DESC LIMIT 1
      """, [.id(org), .id(source), .text(workspace), .hash(contentHash)])
  }

  func list(of source: StateSourceID, page: PageRequest) async throws(StorageError) -> Page<StateSnapshotRecord> {
    try await session.run { [org] database in
      var conditions = Conditions(org: .id(org))
      conditions.add("source_id = ?", .id(source))
      return try database.page(
        StateSnapshotRecord.columns, from: "state_snapshots", conditions, order: "created_at, id", page
      ) { try StateSnapshotRecord(&$0) }
    }
  }

  func append(_ snapshot: StateSnapshotRecord, sealedBody: [UInt8]) async throws(StorageError) {
    try await session.run { [org] database in
      try database.require(
        .stateSource, in: "state_sources", .id(snapshot.sourceID), org: .id(org), name: "\(snapshot.sourceID)")
      try database.insert(
        into: "state_snapshots", "org_id, \(StateSnapshotRecord.columns), sealed_body",
        rows: [
          [
            .id(org), .id(snapshot.id), .id(snapshot.sourceID), .text(snapshot.workspace),
            .unsigned(snapshot.serial), .text(snapshot.lineage), .hash(snapshot.contentHash),
            .integer(snapshot.size), .integer(snapshot.resourceCount), .integer(snapshot.parseFailureCount),
            .time(snapshot.createdAt), .blob(sealedBody),
          ]
        ])
    }
  }

  func keepNewest(
    _ count: Int, of source: StateSourceID, workspace: String
  ) async throws(StorageError) -> Int {
    try await session.run { [org] database in
      let place: [SQLValue] = [.id(org), .id(source), .text(workspace)]
      return try database.change(
        """
        DELETE FROM state_snapshots WHERE org_id = ? AND source_id = ? AND workspace = ? AND id NOT IN (
          SELECT id FROM state_snapshots WHERE org_id = ? AND source_id = ? AND workspace = ?
          ORDER BY created_at DESC, serial DESC, id DESC LIMIT ?)
        """, place + place + [.integer(max(0, count))])
    }
  }

  private func first(_ clause: String, _ arguments: [SQLValue]) async throws(StorageError) -> StateSnapshotRecord? {
    try await session.run { database in
      try database.first("SELECT \(StateSnapshotRecord.columns) FROM state_snapshots \(clause)", arguments) {
        try StateSnapshotRecord(&$0)
      }
    }
  }
}

extension StateSnapshotRecord {
  fileprivate static let columns = """
    id, source_id, workspace, serial, lineage, content_hash, size, resource_count, parse_failure_count, created_at
    """

  fileprivate init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), sourceID: try row.id(), workspace: try row.text(), serial: try row.unsigned(),
      lineage: try row.text(), contentHash: try row.hash(), size: try row.integer(),
      resourceCount: try row.integer(), parseFailureCount: try row.integer(), createdAt: try row.time())
  }
}
