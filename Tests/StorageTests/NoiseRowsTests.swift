import DriftModels
import GRDB
import NoiseAggregator
import Storage
import Testing

@testable import StorageSQLite

/// What the engine holds of noise, beneath the repositories.
@Suite("Rows of noise in an embedded database")
struct NoiseRowsTests {
  private static let tables = ["noise_scans", "noise_samples", "noise_changes", "noise_addresses"]

  /// A file with two scans, each with a change of its own and one that both show.
  private func withScans(
    _ body: (SQLiteDatabase, DatabaseQueue, OrgScope, [ScanID]) async throws -> Void
  ) async throws {
    try await withTemporaryDirectory { directory in
      let database = try await SQLiteDatabase.open(path: directory + "/a.db")
      let scope = OrgScope(authorized: .new())
      let time = Timestamp(microseconds: 1_767_225_600_000_000)
      let scans = (0..<2).map { _ in ScanID.new(at: time) }
      try await database.write { transaction in
        try await transaction.platform.organizations.insert(
          OrganizationRecord(id: scope.orgID, slug: "a", displayName: "", plan: .free, createdAt: time))
        let org = transaction.org(scope)
        for (number, id) in scans.enumerated() {
          try await org.scans.insert(
            ScanRecord(id: id, accountID: nil, provider: nil, scanType: .manual, createdAt: time))
          let changes = ["same", "own\(number)"].map {
            NoiseChange(
              resourceType: "t", address: "t.\($0)", attribute: $0, action: .update,
              values: NoiseValues(before: [0x31], after: [0x32]))
          }
          try await org.noise.record(
            NoiseScan(id: id, createdAt: time.advanced(by: .seconds(number)), changes: changes))
        }
      }
      let raw = try DatabaseQueue(path: database.path)
      try await body(database, raw, scope, scans)
      try raw.close()
      try await database.close()
    }
  }

  private func counts(_ raw: DatabaseQueue) async throws -> [Int] {
    try await raw.read { database in
      try Self.tables.map { try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? -1 }
    }
  }

  @Test("go with their scan, and all of them with their organisation")
  func cascade() async throws {
    try await withScans { _, raw, scope, scans in
      #expect(try await counts(raw) == [2, 4, 3, 3])
      try await raw.write { try $0.execute(sql: "DELETE FROM scans WHERE id = ?", arguments: [scans[0].uuid]) }
      #expect(try await counts(raw) == [1, 2, 3, 3])
      try await raw.write {
        try $0.execute(sql: "DELETE FROM organizations WHERE id = ?", arguments: [scope.orgID.uuid])
      }
      #expect(try await counts(raw) == [0, 0, 0, 0])
    }
  }

  @Test("leave no names behind that nothing uses")
  func names() async throws {
    try await withScans { database, raw, scope, scans in
      try await database.write { transaction in
        try await transaction.org(scope).noise.forget(before: Timestamp(microseconds: 1_767_225_600_000_001))
      }
      #expect(try await counts(raw) == [1, 2, 2, 2])
      let left = try await database.read { transaction in
        try await transaction.org(scope).noise.patterns(
          settings: NoiseSettings(windowDays: 1, recurrenceThreshold: 1), filter: NoiseFilter(),
          now: Timestamp(microseconds: 1_767_225_601_000_000))
      }
      #expect(Set(left.map(\.attribute)) == ["same", "own1"])
      #expect(left.allSatisfy { $0.sample.scan == scans[1] })
    }
  }

  @Test(
    "that are damaged are corrupt, not a trap",
    arguments: [
      "UPDATE noise_scans SET changes = x'05'", "UPDATE noise_scans SET changes = x'8080808080'",
      "UPDATE noise_scans SET places = x''", "UPDATE noise_scans SET changes = x'7F01'",
      "UPDATE noise_scans SET places = x'7F7F'", "UPDATE noise_changes SET action = 'x'",
      "DELETE FROM noise_addresses WHERE number = 1",
    ])
  func damage(statement: String) async throws {
    try await withScans { database, raw, scope, _ in
      try await raw.write { try $0.execute(sql: statement) }
      let error = await #expect(throws: StorageError.self) {
        _ = try await database.read { transaction in
          try await transaction.org(scope).noise.patterns(
            settings: NoiseSettings(windowDays: 1, recurrenceThreshold: 1), filter: NoiseFilter(),
            now: Timestamp(microseconds: 1_767_225_601_000_000))
        }
      }
      guard case .corrupt = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }
}
