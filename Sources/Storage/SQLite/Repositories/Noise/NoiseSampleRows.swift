import DriftModels
import GRDB
import NoiseAggregator
import Storage

/// Examples of values: at most one for each change of a scan, at the first address that came with one.
///
/// Where a scan was recorded in parts, that may be another address than the sample of a pattern; ``values(of:)`` then finds
/// nothing, as it would had the scan been recorded at once.
struct NoiseSampleRows {
  /// An example, by numbers of the database.
  struct Sample {
    let change: Int
    let address: Int
    let values: NoiseValues
  }

  let database: GRDB.Database
  let org: OrgID

  func values(of pattern: NoisePattern) throws -> NoiseValues? {
    try database.first(
      """
      SELECT sample.before, sample.after
      FROM noise_changes AS change
      JOIN noise_samples AS sample ON sample.org_id = change.org_id AND sample.scan_id = ?
        AND sample.change = change.number
      JOIN noise_addresses AS address ON address.org_id = sample.org_id AND address.number = sample.address
      WHERE change.org_id = ? AND change.fingerprint = ? AND address.address = ?
      """,
      [
        .id(pattern.sample.scan), .id(org), .fingerprint(pattern.fingerprint), .bytes(of: pattern.sample.address),
      ]
    ) { NoiseValues(before: try $0.optionalBytes(), after: try $0.optionalBytes()) }
  }

  /// Keeps an example, unless the scan has one for the change that comes before it.
  func keep(_ sample: Sample, of scan: ScanID, isFirstRecord: Bool) throws {
    var values = sample.values
    if !isFirstRecord, let earlier = try find(sample.change, of: scan) {
      if earlier.address == sample.address {
        values = NoiseValues.first(earlier.values, values) ?? values
      } else if try !precedes(sample.address, earlier.address) {
        return
      }
      try database.change(
        "DELETE FROM noise_samples WHERE org_id = ? AND scan_id = ? AND change = ?",
        [.id(org), .id(scan), .integer(sample.change)])
    }
    try database.change(
      "INSERT INTO noise_samples (org_id, scan_id, change, address, before, after) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .id(org), .id(scan), .integer(sample.change), .integer(sample.address), .bytes(values.before),
        .bytes(values.after),
      ])
  }

  private func find(_ change: Int, of scan: ScanID) throws -> Sample? {
    try database.first(
      "SELECT address, before, after FROM noise_samples WHERE org_id = ? AND scan_id = ? AND change = ?",
      [.id(org), .id(scan), .integer(change)]
    ) {
      Sample(
        change: change, address: try $0.integer(),
        values: NoiseValues(before: try $0.optionalBytes(), after: try $0.optionalBytes()))
    }
  }

  private func precedes(_ left: Int, _ right: Int) throws -> Bool {
    try database.integer(
      """
      SELECT one.address < other.address FROM noise_addresses AS one, noise_addresses AS other
      WHERE one.org_id = ? AND one.number = ? AND other.org_id = one.org_id AND other.number = ?
      """, [.id(org), .integer(left), .integer(right)]) == 1
  }
}
