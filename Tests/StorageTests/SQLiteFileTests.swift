import DriftModels
import Foundation
import GRDB
import Storage
import Testing

@testable import StorageSQLite

@Suite("An embedded database as a file")
struct SQLiteFileTests {
  private static func organization(_ slug: String) -> OrganizationRecord {
    OrganizationRecord(id: .new(), slug: slug, displayName: slug, plan: .free, createdAt: .now)
  }

  private static func writeFile(_ bytes: Data, _ path: String) throws {
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  @Test("data is there after closing and opening again")
  func reopens() async throws {
    try await withTemporaryDirectory { directory in
      let organization = Self.organization("kept")
      let first = try await SQLiteDatabase.open(path: directory + "/a.db")
      try await first.write { try await $0.platform.organizations.insert(organization) }
      try await first.close()
      let second = try await SQLiteDatabase.open(path: directory + "/a.db")
      #expect(try await second.read { try await $0.platform.organizations.find(slug: "kept") } == organization)
      try await second.close()
    }
  }

  @Test("eight openings of one new file at once all succeed and share their data")
  func opensConcurrently() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a.db"
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<8 {
          group.addTask {
            // Patient: the one that has the lock may wait long for its turn where many tests share two cores.
            let database = try await SQLiteDatabase.open(
              path: path, configuration: SQLiteConfiguration(busyTimeout: .seconds(300)))
            try await database.write {
              try await $0.platform.organizations.insert(Self.organization("slug-\(number)"))
            }
            try await database.close()
          }
        }
        try await group.waitForAll()
      }
      let database = try await SQLiteDatabase.open(path: path)
      let page = try await database.read { try await $0.platform.organizations.list(page: PageRequest(limit: 10)) }
      #expect(page.total == 8)
      try await database.close()
    }
  }

  @Test("a new file and its side files are for their owner only")
  func permissions() async throws {
    try await withTemporaryDirectory { directory in
      let database = try await SQLiteDatabase.open(path: directory + "/a.db")
      try await database.write { try await $0.platform.organizations.insert(Self.organization("x")) }
      for file in ["a.db", "a.db-wal", "a.db-shm"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: directory + "/" + file)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
      }
      try await database.close()
    }
  }

  @Test("a temporary database leaves nothing behind")
  func temporary() async throws {
    let database = try await SQLiteDatabase.temporary()
    let directory = URL(fileURLWithPath: database.path).deletingLastPathComponent().path
    #expect(FileManager.default.fileExists(atPath: database.path))
    try await database.close()
    #expect(!FileManager.default.fileExists(atPath: directory))
  }

  @Test("a file that is no database is corrupt and stays as it is")
  func notADatabase() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a.db"
      let bytes = Data("this is a shopping list, not a database\n".utf8)
      try Self.writeFile(bytes, path)
      let error = await #expect(throws: StorageError.self) { _ = try await SQLiteDatabase.open(path: path) }
      guard case .corrupt = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
  }

  @Test("another program's database is refused and not changed")
  func foreignDatabase() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a.db"
      let foreign = try DatabaseQueue(path: path)
      try await foreign.write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
      try foreign.close()
      await #expect(throws: StorageError.corrupt(reason: "the file is a database of another program")) {
        _ = try await SQLiteDatabase.open(path: path)
      }
      let tables = try await DatabaseQueue(path: path).read {
        try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema")
      }
      #expect(tables == ["recipes"])
    }
  }

  @Test("a schema from a newer version is refused")
  func newerSchema() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a.db"
      try await SQLiteDatabase.open(path: path).close()
      let raw = try DatabaseQueue(path: path)
      try await raw.write { try $0.execute(sql: "PRAGMA user_version = 999") }
      try raw.close()
      let reason = "the database has schema version 999; this program knows up to \(Migrator.migrations.count)"
      await #expect(throws: StorageError.unavailable(reason: reason)) {
        _ = try await SQLiteDatabase.open(path: path)
      }
    }
  }

  @Test("a directory that does not exist is unavailable")
  func missingDirectory() async throws {
    try await withTemporaryDirectory { directory in
      let error = await #expect(throws: StorageError.self) {
        _ = try await SQLiteDatabase.open(path: directory + "/none/a.db")
      }
      #expect(error == .unavailable(reason: "can't create the database file: No such file or directory"))
    }
  }

  @Test("damaged pages are corrupt when they are read")
  func damagedPages() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a.db"
      let first = try await SQLiteDatabase.open(path: path)
      try await first.write { try await $0.platform.organizations.insert(Self.organization("x")) }
      try await first.close()
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      // Bytes 16 and 17 of the file's header (SQLite file format, section 1.3.2).
      let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
      // The pages of the schema have to stay readable, or opening would fail first.
      let schemaPages = try await Self.schemaPages(path)
      for page in 0..<bytes.count / pageSize where !schemaPages.contains(page + 1) {
        bytes.replaceSubrange(page * pageSize..<(page + 1) * pageSize, with: Data(repeating: 0xFF, count: pageSize))
      }
      try Self.writeFile(bytes, path)
      let second = try await SQLiteDatabase.open(path: path)
      let error = await #expect(throws: StorageError.self) {
        _ = try await second.read { try await $0.platform.organizations.list(page: PageRequest(limit: 9)) }
      }
      guard case .corrupt = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      try await second.close()
    }
  }

  private static func schemaPages(_ path: String) async throws -> Set<Int> {
    try await DatabaseQueue(path: path).read { database in
      let roots = try Set(Int.fetchAll(database, sql: "SELECT rootpage FROM sqlite_schema"))
      let count = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      return Set(1...count).subtracting(roots)
    }
  }

  @Test("a stored value that can't be read back is corrupt, not a trap")
  func unknownName() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a.db"
      let database = try await SQLiteDatabase.open(path: path)
      try await database.write { try await $0.platform.organizations.insert(Self.organization("x")) }
      let raw = try DatabaseQueue(path: path)
      try await raw.write { try $0.execute(sql: "UPDATE organizations SET plan = 'platinum'") }
      try raw.close()
      await #expect(throws: StorageError.corrupt(reason: "column plan does not hold a known name")) {
        _ = try await database.read { try await $0.platform.organizations.find(slug: "x") }
      }
      try await database.close()
    }
  }
}
