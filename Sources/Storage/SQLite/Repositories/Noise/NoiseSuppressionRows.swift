import DriftModels
import GRDB
import NoiseAggregator
import Storage

/// The suppressions of one organisation.
struct NoiseSuppressionRows {
  private static let columns =
    "id, fingerprint, address, duration, reason, is_false_positive, created_by, created_at, expires_at"

  let database: GRDB.Database
  let org: OrgID

  func list(at time: Timestamp?) throws -> [NoiseSuppression] {
    var conditions = Conditions(org: .id(org))
    if let time { conditions.add("(expires_at IS NULL OR expires_at > ?)", .time(time)) }
    return try database.rows(
      "SELECT \(Self.columns) FROM noise_suppressions \(conditions.sql) ORDER BY created_at, id",
      conditions.arguments
    ) { try NoiseSuppression(&$0) }
  }

  func get(_ id: SuppressionID) throws -> NoiseSuppression {
    let found = try database.first(
      "SELECT \(Self.columns) FROM noise_suppressions WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
    ) { try NoiseSuppression(&$0) }
    guard let found else { throw StorageError.notFound(.suppression, id: "\(id)") }
    return found
  }

  /// Returns what is now kept for the pair.
  func keep(_ suppression: NoiseSuppression) throws -> NoiseSuppression {
    let earlier = try database.first(
      "SELECT \(Self.columns) FROM noise_suppressions WHERE org_id = ? AND fingerprint = ? AND address = ?",
      [.id(org), .fingerprint(suppression.fingerprint), .text(suppression.resourceAddress)]
    ) { try NoiseSuppression(&$0) }
    guard let earlier else { return try insert(suppression) }
    guard earlier.isActive(at: suppression.createdAt) else {
      try delete(earlier.id)
      return try insert(suppression)
    }
    let kept = earlier.extended(by: suppression)
    try database.change(
      """
      UPDATE noise_suppressions SET duration = ?, reason = ?, is_false_positive = ?, expires_at = ?
      WHERE id = ? AND org_id = ?
      """,
      [
        .name(kept.duration), .text(kept.reason), .flag(kept.isFalsePositive), .time(kept.expiresAt), .id(kept.id),
        .id(org),
      ])
    return kept
  }

  func delete(_ id: SuppressionID) throws {
    let changed = try database.change(
      "DELETE FROM noise_suppressions WHERE id = ? AND org_id = ?", [.id(id), .id(org)])
    guard changed == 1 else { throw StorageError.notFound(.suppression, id: "\(id)") }
  }

  private func insert(_ suppression: NoiseSuppression) throws -> NoiseSuppression {
    try database.insert(
      into: "noise_suppressions", "org_id, \(Self.columns)",
      rows: [
        [
          .id(org), .id(suppression.id), .fingerprint(suppression.fingerprint), .text(suppression.resourceAddress),
          .name(suppression.duration), .text(suppression.reason), .flag(suppression.isFalsePositive),
          .text(suppression.createdBy), .time(suppression.createdAt), .time(suppression.expiresAt),
        ]
      ])
    return suppression
  }
}

extension NoiseSuppression {
  fileprivate init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), fingerprint: try row.fingerprint(), resourceAddress: try row.text(), duration: try row.name(),
      reason: try row.text(), isFalsePositive: try row.flag(), createdBy: try row.text(), createdAt: try row.time(),
      expiresAt: try row.optionalTime())
  }
}
