import DriftModels
import GRDB
import Storage

struct SQLiteScans: ScanRepository {
  let session: SQLiteSession
  let org: OrgID

  func get(_ id: ScanID) async throws(StorageError) -> ScanRecord {
    try await session.run { [org] database in
      let scan = try database.first(
        "SELECT \(ScanRecord.columns) FROM scans WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
      ) { try ScanRecord(&$0) }
      guard let scan else { throw StorageError.notFound(.scan, id: "\(id)") }
      return scan
    }
  }

  func list(_ filter: ScanFilter, page: PageRequest) async throws(StorageError) -> Page<ScanRecord> {
    try await session.run { database in
      try database.page(
        ScanRecord.columns, from: "scans", conditions(filter), order: "created_at DESC, id DESC", page
      ) { try ScanRecord(&$0) }
    }
  }

  func count(_ filter: ScanFilter) async throws(StorageError) -> Int {
    try await session.run { database in
      let conditions = conditions(filter)
      return try database.integer("SELECT count(*) FROM scans \(conditions.sql)", conditions.arguments)
    }
  }

  func insert(_ scan: ScanRecord) async throws(StorageError) {
    try await session.run { [org] database in
      if let account = scan.accountID {
        try database.require(.cloudAccount, in: "cloud_accounts", .id(account), org: .id(org), name: "\(account)")
      }
      try database.insert(into: "scans", "org_id, \(ScanRecord.columns)", rows: [[.id(org)] + scan.values()])
    }
  }

  func start(_ id: ScanID, at time: Timestamp) async throws(StorageError) {
    try await step(
      id, from: [.pending],
      "UPDATE scans SET status = ?, started_at = ?", [.name(ScanStatus.running), .time(time)])
  }

  func finish(_ id: ScanID, with outcome: ScanOutcome) async throws(StorageError) {
    let status: ScanStatus = outcome.isDone ? .done : .error
    try await step(
      id, from: [.pending, .running],
      """
      UPDATE scans SET status = ?, resource_count = ?, issues = ?, finished_at = ?, result = ?, result_sha256 = ?
      """,
      [
        .name(status), .integer(outcome.resourceCount), try .coded(outcome.issues.map(CodedScanIssue.init)),
        .time(outcome.finishedAt),
      ] + SQLValue.body(outcome.result))
  }

  func setDrift(_ id: ScanID, to drift: ScanDrift) async throws(StorageError) {
    try await step(
      id, from: ScanStatus.allCases,
      "UPDATE scans SET drift_status = ?, changed_count = ?, missing_count = ?, extra_count = ?", drift.values)
  }

  func setIssues(_ id: ScanID, to issues: [ScanIssue]) async throws(StorageError) {
    try await step(
      id, from: ScanStatus.allCases, "UPDATE scans SET issues = ?", [try .coded(issues.map(CodedScanIssue.init))])
  }

  func setResult(_ id: ScanID, to result: JSONBody?) async throws(StorageError) {
    try await step(
      id, from: ScanStatus.allCases, "UPDATE scans SET result = ?, result_sha256 = ?", SQLValue.body(result))
  }

  private func step(
    _ id: ScanID, from statuses: [ScanStatus], _ update: String, _ values: [SQLValue]
  ) async throws(StorageError) {
    try await session.run { [org] database in
      try database.require(.scan, in: "scans", .id(id), org: .id(org), name: "\(id)")
      let changed = try database.change(
        "\(update) WHERE id = ? AND org_id = ? AND status IN (\(Self.marks(statuses.count)))",
        values + [.id(id), .id(org)] + statuses.map { .name($0) })
      guard changed == 1 else { throw StorageError.conflict(constraint: .scanStatus) }
    }
  }

  private func conditions(_ filter: ScanFilter) -> Conditions {
    var conditions = Conditions(org: .id(org))
    if let account = filter.accountID { conditions.add("account_id = ?", .id(account)) }
    if let type = filter.scanType { conditions.add("scan_type = ?", .name(type)) }
    if let from = filter.createdFrom { conditions.add("created_at >= ?", .time(from)) }
    if !filter.statuses.isEmpty {
      // A fixed order keeps the text of the statement, and with it the prepared statement, the same.
      let statuses = ScanStatus.allCases.filter(filter.statuses.contains)
      conditions.add("status IN (\(Self.marks(statuses.count)))", values: statuses.map { .name($0) })
    }
    return conditions
  }

  private static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }
}
