import DriftModels
import Storage

extension DriftSnapshotRecord {
  /// The columns, each with `prefix` before its name.
  static func columns(prefix: String = "") -> String {
    names.map { prefix + $0 }.joined(separator: ", ")
  }

  private static let names = [
    "id", "scan_id", "account_id", "total_iac", "total_live", "matched_count", "changed_count", "missing_count",
    "extra_count", "parse_failure_count", "coverage_basis_points", "risk_level", "narrative", "narrative_status",
    "created_at",
  ]

  /// The values of the columns.
  var values: [SQLValue] {
    [
      .id(id), .id(scanID), .id(accountID), .integer(counts.totalIaC), .integer(counts.totalLive),
      .integer(counts.matched), .integer(counts.changed), .integer(counts.missing), .integer(counts.extra),
      .integer(counts.parseFailures), .integer(coverageBasisPoints), .name(riskLevel), .text(narrative),
      .name(narrativeStatus), .time(createdAt),
    ]
  }

  init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), scanID: try row.id(), accountID: try row.optionalID(),
      counts: DriftCounts(
        totalIaC: try row.integer(), totalLive: try row.integer(), matched: try row.integer(),
        changed: try row.integer(), missing: try row.integer(), extra: try row.integer(),
        parseFailures: try row.integer()),
      coverageBasisPoints: try row.integer(), riskLevel: try row.name(), narrative: try row.optionalText(),
      narrativeStatus: try row.name(), createdAt: try row.time())
  }
}

extension DriftItemRecord {
  static let columns = """
    position, kind, provider_resource_id, resource_type, name, region, iac_address, state_source_id, \
    live_resource_id, risk_level, flags, changes, import_block, remediation
    """

  /// The values of ``columns``.
  var values: [SQLValue] {
    [
      .integer(position), .name(kind), .text(providerResourceID), .text(resourceType), .text(name), .text(region),
      .text(iacAddress), .id(stateSourceID), .id(liveResourceID), .name(riskLevel), .blob(flags), .blob(changes),
      .text(importBlock), .text(remediation),
    ]
  }

  init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      position: try row.integer(), kind: try row.name(), providerResourceID: try row.text(),
      resourceType: try row.text(), name: try row.text(), region: try row.optionalText(),
      iacAddress: try row.optionalText(), stateSourceID: try row.optionalID(),
      liveResourceID: try row.optionalID(), riskLevel: try row.name(), flags: try row.bytes(),
      changes: try row.bytes(), importBlock: try row.optionalText(), remediation: try row.optionalText())
  }
}

extension PostureRecord {
  /// Each account beside its newest scan and its newest drift result.
  static let query = """
    SELECT \(CloudAccountRecord.columns.split(separator: ", ").map { "account.\($0)" }.joined(separator: ", ")),
      scan.id, coalesce(scan.finished_at, scan.created_at), \(DriftSnapshotRecord.columns(prefix: "drift."))
    FROM cloud_accounts AS account
    LEFT JOIN scans AS scan ON scan.id = (
      SELECT id FROM scans AS newest WHERE newest.org_id = account.org_id AND newest.account_id = account.id
      ORDER BY created_at DESC, id DESC LIMIT 1)
    LEFT JOIN drift_snapshots AS drift ON drift.id = (
      SELECT id FROM drift_snapshots AS newest
      WHERE newest.org_id = account.org_id AND newest.account_id = account.id
      ORDER BY created_at DESC, id DESC LIMIT 1)
    WHERE account.org_id = ? ORDER BY account.created_at, account.id
    """

  init(_ row: inout RowReader) throws(StorageError) {
    let account = try CloudAccountRecord(&row)
    let lastScanID: ScanID? = try row.optionalID()
    let lastScanAt = try row.optionalTime()
    self.init(
      account: account, lastScanID: lastScanID, lastScanAt: lastScanAt,
      drift: row.isNextNull ? nil : try DriftSnapshotRecord(&row))
  }
}
