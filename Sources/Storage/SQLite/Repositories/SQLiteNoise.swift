import DriftModels
import Storage

struct SQLiteNoise: NoiseRepository {
  private static let columns =
    "id, fingerprint, address, duration, reason, is_false_positive, created_by, created_at, expires_at"

  let session: SQLiteSession
  let org: OrgID

  func settings() async throws(StorageError) -> NoiseSettingsRecord? {
    try await session.run { [org] database in
      try database.first(
        "SELECT window_days, recurrence_threshold FROM noise_settings WHERE org_id = ?", [.id(org)]
      ) { NoiseSettingsRecord(windowDays: try $0.integer(), recurrenceThreshold: try $0.integer()) }
    }
  }

  func suppressions(at time: Timestamp?) async throws(StorageError) -> [NoiseSuppressionRecord] {
    try await session.run { [org] database in
      var conditions = Conditions(org: .id(org))
      if let time { conditions.add("(expires_at IS NULL OR expires_at > ?)", .time(time)) }
      return try database.rows(
        "SELECT \(Self.columns) FROM noise_suppressions \(conditions.sql) ORDER BY created_at, id",
        conditions.arguments
      ) { try NoiseSuppressionRecord(&$0) }
    }
  }

  func suppression(_ id: SuppressionID) async throws(StorageError) -> NoiseSuppressionRecord {
    try await session.run { [org] database in
      let found = try database.first(
        "SELECT \(Self.columns) FROM noise_suppressions WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
      ) { try NoiseSuppressionRecord(&$0) }
      guard let found else { throw StorageError.notFound(.suppression, id: "\(id)") }
      return found
    }
  }

  func save(_ settings: NoiseSettingsRecord) async throws(StorageError) {
    try await session.run { [org] database in
      try database.change("DELETE FROM noise_settings WHERE org_id = ?", [.id(org)])
      try database.insert(
        into: "noise_settings", "org_id, window_days, recurrence_threshold",
        rows: [[.id(org), .integer(settings.windowDays), .integer(settings.recurrenceThreshold)]])
    }
  }

  func suppress(_ suppressions: [NoiseSuppressionRecord]) async throws(StorageError) {
    try await session.run { [org] database in
      for suppression in suppressions {
        try database.change(
          "DELETE FROM noise_suppressions WHERE org_id = ? AND fingerprint = ? AND address = ?",
          [.id(org), .hash(suppression.fingerprint), .text(suppression.address)])
        try database.insert(
          into: "noise_suppressions", "org_id, \(Self.columns)",
          rows: [
            [
              .id(org), .id(suppression.id), .hash(suppression.fingerprint), .text(suppression.address),
              .text(suppression.duration), .text(suppression.reason), .flag(suppression.isFalsePositive),
              .text(suppression.createdBy), .time(suppression.createdAt), .time(suppression.expiresAt),
            ]
          ])
      }
    }
  }

  func unsuppress(_ id: SuppressionID) async throws(StorageError) {
    try await session.run { [org] database in
      let changed = try database.change(
        "DELETE FROM noise_suppressions WHERE id = ? AND org_id = ?", [.id(id), .id(org)])
      guard changed == 1 else { throw StorageError.notFound(.suppression, id: "\(id)") }
    }
  }
}

extension NoiseSuppressionRecord {
  fileprivate init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), fingerprint: try row.hash(), address: try row.text(), duration: try row.text(),
      reason: try row.text(), isFalsePositive: try row.flag(), createdBy: try row.text(), createdAt: try row.time(),
      expiresAt: try row.optionalTime())
  }
}
