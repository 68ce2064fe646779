import GRDB
import Storage
import Synchronization

/// One transaction on a leased connection.
final class SQLiteSession: Sendable {
  enum Kind: Sendable { case read, write }

  private let connection: SQLiteConnection
  private let number: UInt64
  /// The first conflict; once set, the transaction can only be undone.
  private let conflict = Mutex<StorageError?>(nil)

  private init(connection: SQLiteConnection, number: UInt64) {
    self.connection = connection
    self.number = number
  }

  static func begin(_ kind: Kind, on connection: SQLiteConnection) async throws(StorageError) -> SQLiteSession {
    try await connection.run { database in
      switch kind {
      case .write: try database.beginTransaction(.immediate)
      case .read:
        try database.beginTransaction(.deferred)
        // A deferred transaction takes its snapshot at its first look, which has to be now.
        _ = try database.integer("SELECT count(*) FROM sqlite_schema WHERE rowid = 1")
      }
    }
    let (number, _) = connection.nextSession.add(1, ordering: .relaxed)
    connection.currentSession.store(number, ordering: .releasing)
    return SQLiteSession(connection: connection, number: number)
  }

  /// Runs `work` inside the transaction.
  ///
  /// - Throws: `unavailable` when the transaction has ended: a repository was kept past its closure.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable (GRDB.Database) throws -> Result
  ) async throws(StorageError) -> Result {
    do {
      return try await connection.run { [connection, number] database in
        guard connection.currentSession.load(ordering: .acquiring) == number else {
          throw StorageError.unavailable(reason: "the transaction has ended")
        }
        return try work(database)
      }
    } catch {
      if case .conflict = error { conflict.withLock { $0 = $0 ?? error } }
      throw error
    }
  }

  /// Keeps what was written.
  func commit() async throws(StorageError) {
    if let conflict = conflict.withLock({ $0 }) {
      await rollback()
      throw conflict
    }
    connection.currentSession.store(0, ordering: .releasing)
    do {
      try await connection.run { try $0.commit() }
    } catch {
      await rollback()
      throw error
    }
  }

  /// Undoes what was written; an engine that has already undone it is fine too.
  func rollback() async {
    connection.currentSession.store(0, ordering: .releasing)
    try? await connection.run { database in
      if database.isInsideTransaction { try database.rollback() }
    }
  }
}
