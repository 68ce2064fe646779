import DriftModels
import Storage

struct SQLiteDrift: DriftRepository {
  let session: SQLiteSession
  let org: OrgID

  func get(_ id: DriftSnapshotID) async throws(StorageError) -> DriftSnapshotRecord {
    let snapshot = try await first("WHERE id = ? AND org_id = ?", [.id(id), .id(org)])
    guard let snapshot else { throw .notFound(.driftSnapshot, id: "\(id)") }
    return snapshot
  }

  func newest(forScan scan: ScanID) async throws(StorageError) -> DriftSnapshotRecord? {
    try await first("WHERE org_id = ? AND scan_id = ?", [.id(org), .id(scan)])
  }

  func newest(forAccount account: CloudAccountID) async throws(StorageError) -> DriftSnapshotRecord? {
    try await first(
      "WHERE org_id = ? AND account_id = ? ORDER BY created_at DESC, id DESC LIMIT 1", [.id(org), .id(account)])
  }

  func items(
    of snapshot: DriftSnapshotID, kind: DriftItemKind?, batchSize: Int
  ) -> RecordBatches<DriftItemRecord> {
    RecordBatches(batchSize: batchSize) { [session, org] (last, limit) async throws(StorageError) in
      try await session.run { database in
        var conditions = Conditions(org: .id(org))
        conditions.add("snapshot_id = ?", .id(snapshot))
        if let kind { conditions.add("kind = ?", .name(kind)) }
        if let last { conditions.add("position > ?", .integer(last.position)) }
        return try database.rows(
          "SELECT \(DriftItemRecord.columns) FROM drift_items \(conditions.sql) ORDER BY position LIMIT ?",
          conditions.arguments + [.integer(limit)]
        ) { try DriftItemRecord(&$0) }
      }
    }
  }

  func posture() async throws(StorageError) -> [PostureRecord] {
    try await session.run { [org] database in
      try database.rows(PostureRecord.query, [.id(org)]) { try PostureRecord(&$0) }
    }
  }

  func replace(_ snapshot: DriftSnapshotRecord) async throws(StorageError) {
    try await session.run { [org] database in
      try database.require(.scan, in: "scans", .id(snapshot.scanID), org: .id(org), name: "\(snapshot.scanID)")
      if let account = snapshot.accountID {
        try database.require(.cloudAccount, in: "cloud_accounts", .id(account), org: .id(org), name: "\(account)")
      }
      try database.change(
        "DELETE FROM drift_snapshots WHERE org_id = ? AND scan_id = ?", [.id(org), .id(snapshot.scanID)])
      try database.insert(
        into: "drift_snapshots", "org_id, \(DriftSnapshotRecord.columns())", rows: [[.id(org)] + snapshot.values])
    }
  }

  func append(_ items: [DriftItemRecord], to snapshot: DriftSnapshotID) async throws(StorageError) {
    try await session.run { [org] database in
      try database.require(.driftSnapshot, in: "drift_snapshots", .id(snapshot), org: .id(org), name: "\(snapshot)")
      try database.insert(
        into: "drift_items", "org_id, snapshot_id, \(DriftItemRecord.columns)",
        rows: items.lazy.map { [.id(org), .id(snapshot)] + $0.values })
    }
  }

  func setNarrative(
    _ id: DriftSnapshotID, text: String?, status: NarrativeStatus
  ) async throws(StorageError) {
    try await session.run { [org] database in
      let changed = try database.change(
        "UPDATE drift_snapshots SET narrative = ?, narrative_status = ? WHERE id = ? AND org_id = ?",
        [.text(text), .name(status), .id(id), .id(org)])
      guard changed == 1 else { throw StorageError.notFound(.driftSnapshot, id: "\(id)") }
    }
  }

  private func first(_ clause: String, _ arguments: [SQLValue]) async throws(StorageError) -> DriftSnapshotRecord? {
    try await session.run { database in
      try database.first("SELECT \(DriftSnapshotRecord.columns()) FROM drift_snapshots \(clause)", arguments) {
        try DriftSnapshotRecord(&$0)
      }
    }
  }
}
