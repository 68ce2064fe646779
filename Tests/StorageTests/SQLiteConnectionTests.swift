import DriftModels
import GRDB
import Storage
import Testing

@testable import StorageSQLite

@Suite("Connections of an embedded database")
struct SQLiteConnectionTests {
  @Test("the writer checks references, logs ahead and syncs at each commit")
  func writerSettings() async throws {
    try await withTemporaryDirectory { directory in
      let connection = try await SQLiteConnection.openWriter(
        path: directory + "/a.db", configuration: SQLiteConfiguration(busyTimeout: .milliseconds(1_500)))
      let settings = try await connection.run { database in
        try ["foreign_keys", "synchronous", "busy_timeout", "trusted_schema", "page_size"].map {
          try database.integer("PRAGMA \($0)")
        }
      }
      #expect(settings == [1, 2, 1_500, 0, 8_192])
      let mode = try await connection.run { try $0.first("PRAGMA journal_mode") { try $0.text() } }
      #expect(mode == "wal")
      connection.close()
    }
  }

  @Test("a writer that never gets the lock gives up after its attempts")
  func busy() async throws {
    try await withTemporaryDirectory { directory in
      let configuration = SQLiteConfiguration(busyTimeout: .zero, attempts: 2)
      let (one, two) = (
        try await SQLiteDatabase.open(path: directory + "/a.db", configuration: configuration),
        try await SQLiteDatabase.open(path: directory + "/a.db", configuration: configuration)
      )
      try await one.write { _ in
        _ = await #expect(throws: StorageError.serialization(attempts: 2)) { try await two.write { _ in } }
      }
      try await two.write { _ in }
      try await one.close()
      try await two.close()
    }
  }

  @Test("two databases on one file take turns")
  func twoInstances() async throws {
    try await withTemporaryDirectory { directory in
      let databases = [
        try await SQLiteDatabase.open(path: directory + "/a.db"),
        try await SQLiteDatabase.open(path: directory + "/a.db"),
      ]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<40 {
          group.addTask {
            let organization = OrganizationRecord(
              id: .new(), slug: "s\(number)", displayName: "", plan: .free, createdAt: .now)
            try await databases[number % 2].write { try await $0.platform.organizations.insert(organization) }
          }
        }
        try await group.waitForAll()
      }
      let total = try await databases[0].read {
        try await $0.platform.organizations.list(page: PageRequest(limit: 0)).total
      }
      #expect(total == 40)
      for database in databases { try await database.close() }
    }
  }

  @Test("more readers than connections wait for their turn")
  func readersWait() async throws {
    let database = try await SQLiteDatabase.temporary(configuration: SQLiteConfiguration(readers: 2))
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask {
          try await database.read { try await $0.platform.organizations.list(page: PageRequest(limit: 1)).total }
        }
      }
      let total = try await group.reduce(0, +)
      #expect(total == 0)
    }
    try await database.close()
  }

  @Test("a task that is cancelled while it waits for its turn gives up, and the turn passes on")
  func cancelledWaiting() async throws {
    let database = try await SQLiteDatabase.temporary()
    try await database.write { _ in
      let waiting = Task { try await database.write { _ in } }
      await Task.yield()
      waiting.cancel()
      _ = await #expect(throws: CancellationError.self) { try await waiting.value }
    }
    try await database.write { _ in }
    try await database.close()
  }

  @Test("closing waits for the transaction that runs; later ones are refused")
  func closing() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a.db"
      let database = try await SQLiteDatabase.open(path: path)
      let organization = OrganizationRecord(
        id: .new(), slug: "s", displayName: "", plan: .free, createdAt: .now)
      let closer = try await database.write { transaction in
        let closer = Task { try await database.close() }
        while (try? await database.read { _ in }) != nil { await Task.yield() }
        try await transaction.platform.organizations.insert(organization)
        return closer
      }
      try await closer.value
      await #expect(throws: StorageError.unavailable(reason: "the database has been closed")) {
        try await database.write { _ in }
      }
      let again = try await SQLiteDatabase.open(path: path)
      #expect(try await again.read { try await $0.platform.organizations.get(organization.id) } == organization)
      try await again.close()
    }
  }
}
