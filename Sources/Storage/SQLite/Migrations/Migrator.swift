import GRDB
import Storage

/// One step of the schema; a step that has been released never changes.
struct Migration: Sendable {
  /// 1 for the first, without gaps.
  let version: Int
  let sql: String
}

/// Brings a file's schema up to date, forward only.
enum Migrator {
  /// Marks a file as ours (`DrWs` in ASCII), so that another program's database is refused and not changed.
  static let applicationID = 0x4472_5773

  static let migrations: [Migration] = [initialSchema, policySchema, noiseSchema]

  /// Applies what is missing in one transaction, under the write lock: of two processes one waits, then finds
  /// nothing left to do.
  static func migrate(_ connection: SQLiteConnection) async throws(StorageError) {
    try await connection.run { database in
      try database.inTransaction(.immediate) {
        let version = try database.integer("PRAGMA user_version")
        try checkOwner(database, version: version)
        for migration in migrations where migration.version > version {
          try database.execute(sql: migration.sql)
          try database.execute(sql: "PRAGMA user_version = \(migration.version)")
        }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        return .commit
      }
    }
  }

  private static func checkOwner(_ database: GRDB.Database, version: Int) throws {
    let owner = try database.integer("PRAGMA application_id")
    let tables = try database.integer("SELECT count(*) FROM sqlite_schema")
    guard owner == applicationID || (owner == 0 && tables == 0) else {
      throw StorageError.corrupt(reason: "the file is a database of another program")
    }
    guard version <= migrations.count else {
      throw StorageError.unavailable(
        reason: "the database has schema version \(version); this program knows up to \(migrations.count)")
    }
  }
}
