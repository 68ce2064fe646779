import Foundation
import GRDB
public import Storage

/// The embedded backend: one file, one writer at a time, any number of processes on one machine.
///
/// ```swift
/// let database = try await SQLiteDatabase.open(path: "./var/driftwise.db")
/// try await database.write { try await $0.platform.organizations.insert(organization) }
/// try await database.close()
/// ```
///
/// Readers run beside the writer (write-ahead log) and each sees the data as it was when it began.
public final class SQLiteDatabase: Storage.Database {
  /// Where the file is.
  public let path: String
  private let writers: ConnectionPool
  private let readers: ConnectionPool
  private let attempts: Int
  private let ownedDirectory: URL?

  private init(
    path: String, writers: ConnectionPool, readers: ConnectionPool, attempts: Int, ownedDirectory: URL?
  ) {
    self.path = path
    self.writers = writers
    self.readers = readers
    self.attempts = attempts
    self.ownedDirectory = ownedDirectory
  }

  /// Opens the file at `path` and brings its schema up to date; makes the file, readable by its owner only, when
  /// there is none. The directory must exist.
  ///
  /// Safe to call from several processes at once: one migrates, the others wait.
  /// - Throws: `corrupt` when the file is no database or belongs to another program; `unavailable` when it can't be
  ///   opened or was written by a newer version.
  public static func open(
    path: String, configuration: SQLiteConfiguration = SQLiteConfiguration()
  ) async throws(StorageError) -> SQLiteDatabase {
    try await open(path: path, configuration: configuration, ownedDirectory: nil)
  }

  /// Opens a new database in a directory of its own under the system's temporary one; `close()` removes it.
  public static func temporary(
    configuration: SQLiteConfiguration = SQLiteConfiguration()
  ) async throws(StorageError) -> SQLiteDatabase {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("driftwise-\(UUID().uuidString)", isDirectory: true)
    do {
      try FileManager.default.createDirectory(
        at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unavailable(reason: "can't make a temporary directory")
    }
    return try await open(
      path: directory.appendingPathComponent("driftwise.db").path, configuration: configuration,
      ownedDirectory: directory)
  }

  private static func open(
    path: String, configuration: SQLiteConfiguration, ownedDirectory: URL?
  ) async throws(StorageError) -> SQLiteDatabase {
    try DatabaseFile.ensureExists(path: path)
    let writer = try await SQLiteConnection.openWriter(path: path, configuration: configuration)
    try await Migrator.migrate(writer)
    var readers: [SQLiteConnection] = []
    for _ in 0..<configuration.readers {
      readers.append(try SQLiteConnection.openReader(path: path, configuration: configuration))
    }
    return SQLiteDatabase(
      path: path, writers: ConnectionPool([writer]), readers: ConnectionPool(readers),
      attempts: configuration.attempts, ownedDirectory: ownedDirectory)
  }

  /// Runs `body` on one unchanging snapshot of the data.
  public func read<Result: Sendable>(
    _ body: @Sendable (any ReadTransaction) async throws -> Result
  ) async throws -> Result {
    try await withSession(of: readers, beginning: .read) { try await body(SQLiteReadTransaction(session: $0)) }
  }

  /// Runs `body` and keeps all it wrote, or nothing when it throws.
  public func write<Result: Sendable>(
    _ body: @Sendable (any WriteTransaction) async throws -> Result
  ) async throws -> Result {
    for _ in 1..<attempts {
      do {
        return try await writeOnce(body)
      } catch StorageError.serialization {
        continue
      }
    }
    do {
      return try await writeOnce(body)
    } catch StorageError.serialization {
      throw StorageError.serialization(attempts: attempts)
    }
  }

  /// Waits for running transactions, then closes the file; later calls throw `unavailable`.
  public func close() async throws(StorageError) {
    await readers.close()
    await writers.close()
    guard let ownedDirectory else { return }
    try? FileManager.default.removeItem(at: ownedDirectory)
  }

  private func writeOnce<Result: Sendable>(
    _ body: @Sendable (any WriteTransaction) async throws -> Result
  ) async throws -> Result {
    try await withSession(of: writers, beginning: .write) { try await body(SQLiteWriteTransaction(session: $0)) }
  }

  private func withSession<Result: Sendable>(
    of pool: ConnectionPool, beginning kind: SQLiteSession.Kind,
    _ body: (SQLiteSession) async throws -> Result
  ) async throws -> Result {
    let connection = try await pool.lease()
    do {
      let session = try await SQLiteSession.begin(kind, on: connection)
      let result: Result
      do {
        result = try await body(session)
      } catch {
        await session.rollback()
        throw error
      }
      try await session.commit()
      await pool.giveBack(connection)
      return result
    } catch {
      await pool.giveBack(connection)
      throw error
    }
  }
}
