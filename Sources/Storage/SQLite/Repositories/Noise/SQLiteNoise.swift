import DriftModels
import NoiseAggregator
import Storage

struct SQLiteNoise: NoiseRepository {
  let session: SQLiteSession
  let org: OrgID

  func settings() async throws(StorageError) -> NoiseSettingsRecord? {
    try await session.run { [org] database in
      try database.first(
        "SELECT window_days, recurrence_threshold FROM noise_settings WHERE org_id = ?", [.id(org)]
      ) { NoiseSettingsRecord(windowDays: try $0.integer(), recurrenceThreshold: try $0.integer()) }
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

  func suppressions(at time: Timestamp?) async throws(StorageError) -> [NoiseSuppression] {
    try await session.run { [org] database in try NoiseSuppressionRows(database: database, org: org).list(at: time) }
  }

  func suppression(_ id: SuppressionID) async throws(StorageError) -> NoiseSuppression {
    try await session.run { [org] database in try NoiseSuppressionRows(database: database, org: org).get(id) }
  }

  func suppress(_ suppressions: [NoiseSuppression]) async throws(StorageError) -> [NoiseSuppression] {
    try await session.run { [org] database in
      let rows = NoiseSuppressionRows(database: database, org: org)
      return try suppressions.map(rows.keep)
    }
  }

  func unsuppress(_ id: SuppressionID) async throws(StorageError) {
    try await session.run { [org] database in try NoiseSuppressionRows(database: database, org: org).delete(id) }
  }

  func patterns(
    settings: NoiseSettings, filter: NoiseFilter, now: Timestamp
  ) async throws(StorageError) -> [NoisePattern] {
    try await session.run { [org] database in
      try NoisePatternQuery(database: database, org: org, settings: settings, filter: filter, now: now).patterns()
    }
  }

  func pattern(
    _ fingerprint: NoiseFingerprint, settings: NoiseSettings, filter: NoiseFilter, now: Timestamp
  ) async throws(StorageError) -> NoisePattern? {
    try await session.run { [org] database in
      try NoisePatternQuery(database: database, org: org, settings: settings, filter: filter, now: now)
        .pattern(fingerprint)
    }
  }

  func values(of patterns: [NoisePattern]) async throws(StorageError) -> [NoiseFingerprint: NoiseValues] {
    try await session.run { [org] database in
      let rows = NoiseSampleRows(database: database, org: org)
      var values: [NoiseFingerprint: NoiseValues] = [:]
      for pattern in patterns { values[pattern.fingerprint] = try rows.values(of: pattern) }
      return values
    }
  }

  func record(_ scan: NoiseScan) async throws(StorageError) {
    let recording = NoiseRecording(scan)
    try await session.run { [org] database in
      try NoiseScanRows(database: database, org: org).record(scan, recording)
    }
  }

  func forget(_ scan: ScanID) async throws(StorageError) {
    _ = try await session.run { [org] database in
      try database.change("DELETE FROM noise_scans WHERE org_id = ? AND scan_id = ?", [.id(org), .id(scan)])
    }
  }

  func forget(before time: Timestamp) async throws(StorageError) {
    try await session.run { [org] database in
      try database.change("DELETE FROM noise_scans WHERE org_id = ? AND created_at < ?", [.id(org), .time(time)])
      try NoiseNames(database: database, org: org).removeUnused()
    }
  }
}
