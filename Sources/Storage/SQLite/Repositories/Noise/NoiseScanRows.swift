import DriftModels
import GRDB
import NoiseAggregator
import Storage

/// What the scans of one organisation showed: one row for each.
struct NoiseScanRows {
  private struct Kept {
    let createdAt: Timestamp
    let repository: CodeRepository?
    let packed: PackedRows
  }

  let database: GRDB.Database
  let org: OrgID

  func record(_ scan: NoiseScan, _ recording: NoiseRecording) throws {
    try database.require(.scan, in: "scans", .id(scan.id), org: .id(org), name: "\(scan.id)")
    let kept = try find(scan.id)
    let names = NoiseNames(database: database, org: org)
    let (changes, addresses) = (try names.changes(of: recording), try names.addresses(of: recording))
    let joined = try PackedRows(
      sorted: recording.rows(changes: changes, addresses: addresses, joining: kept?.packed.rows() ?? []))
    if let kept {
      let repository = [kept.repository, scan.repository].compactMap { $0 }.min()
      let values = Self.values(createdAt: min(kept.createdAt, scan.createdAt), repository, joined)
      try database.change(
        """
        UPDATE noise_scans SET created_at = ?, repository_owner = ?, repository_name = ?, folded_owner = ?,
          folded_name = ?, changes = ?, places = ?
        WHERE org_id = ? AND scan_id = ?
        """, values + [.id(org), .id(scan.id)])
    } else {
      let values = Self.values(createdAt: scan.createdAt, scan.repository, joined)
      try database.insert(
        into: "noise_scans",
        "org_id, scan_id, created_at, repository_owner, repository_name, folded_owner, folded_name, changes, places",
        rows: [[.id(org), .id(scan.id)] + values])
    }
    let samples = NoiseSampleRows(database: database, org: org)
    for sample in recording.samples {
      let row = NoiseSampleRows.Sample(
        change: changes[sample.change], address: addresses[sample.address], values: sample.values)
      try samples.keep(row, of: scan.id, isFirstRecord: kept == nil)
    }
  }

  private func find(_ scan: ScanID) throws -> Kept? {
    try database.first(
      """
      SELECT created_at, repository_owner, repository_name, changes, places FROM noise_scans
      WHERE org_id = ? AND scan_id = ?
      """, [.id(org), .id(scan)]
    ) {
      Kept(
        createdAt: try $0.time(), repository: try $0.repository(),
        packed: PackedRows(changes: try $0.bytes(), places: try $0.bytes()))
    }
  }

  private static func values(
    createdAt: Timestamp, _ repository: CodeRepository?, _ packed: PackedRows
  ) -> [SQLValue] {
    let folded = repository?.folded
    return [
      .time(createdAt), .bytes(of: repository?.owner), .bytes(of: repository?.name), .bytes(of: folded?.owner),
      .bytes(of: folded?.name), .blob(packed.changes), .blob(packed.places),
    ]
  }
}
