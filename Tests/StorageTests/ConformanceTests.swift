import Storage
import StorageConformance
import StorageSQLite
import Testing

@Suite("The SQLite backend keeps the storage contract")
struct SQLiteConformanceTests {
  @Test("the contract holds", arguments: ConformanceSuite.cases)
  func holds(_ conformance: ConformanceCase) async throws {
    let database = try await SQLiteDatabase.temporary()
    try await conformance.run(database)
    try await database.close()
  }

  @Test("all cases hold side by side on one database")
  func sideBySide() async throws {
    let database = try await SQLiteDatabase.temporary()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for conformance in ConformanceSuite.cases { group.addTask { try await conformance.run(database) } }
      try await group.waitForAll()
    }
    try await database.close()
  }
}
