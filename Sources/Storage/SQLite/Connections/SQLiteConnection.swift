import Foundation
import GRDB
import Storage
import Synchronization

/// One connection to the file with its own serial queue.
final class SQLiteConnection: Sendable {
  private let queue: DatabaseQueue
  /// Number of the transaction that may use the connection; 0 when none may.
  let currentSession = Atomic<UInt64>(0)
  let nextSession = Atomic<UInt64>(1)

  private init(queue: DatabaseQueue) {
    self.queue = queue
  }

  /// Opens the writing connection and sets the file to write-ahead logging.
  static func openWriter(
    path: String, configuration: SQLiteConfiguration
  ) async throws(StorageError) -> SQLiteConnection {
    // Changing the journal mode fails at once, whatever the busy timeout, while another process does the same.
    let pause = Duration.milliseconds(50)
    for _ in 0..<max(20, Int(configuration.busyTimeout / pause)) {
      do {
        return try await openWriterOnce(path: path, configuration: configuration)
      } catch .serialization {
        try? await Task.sleep(for: pause)
      }
    }
    return try await openWriterOnce(path: path, configuration: configuration)
  }

  /// Opens a connection that can't write.
  static func openReader(path: String, configuration: SQLiteConfiguration) throws(StorageError) -> SQLiteConnection {
    var settings = commonSettings(configuration)
    settings.readonly = true
    return try open(path: path, settings: settings)
  }

  /// Runs `work` on the connection's queue, to its end even when the task is cancelled.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable (GRDB.Database) throws -> Result
  ) async throws(StorageError) -> Result {
    let outcome: Swift.Result<Result, StorageError> = await withCheckedContinuation { continuation in
      queue.asyncWriteWithoutTransaction { database in
        do {
          continuation.resume(returning: .success(try work(database)))
        } catch {
          continuation.resume(returning: .failure(StorageError(engine: error)))
        }
      }
    }
    return try outcome.get()
  }

  /// Closes the connection; nothing may be running on it.
  func close() {
    try? queue.close()
  }

  private static func open(path: String, settings: Configuration) throws(StorageError) -> SQLiteConnection {
    do {
      return SQLiteConnection(queue: try DatabaseQueue(path: path, configuration: settings))
    } catch {
      throw StorageError(engine: error)
    }
  }

  private static func openWriterOnce(
    path: String, configuration: SQLiteConfiguration
  ) async throws(StorageError) -> SQLiteConnection {
    var settings = commonSettings(configuration)
    settings.journalMode = .wal
    // Counts for a new file only. States and analyses are megabytes in one row: with pages of 4 KiB, writing 26 MB
    // took 0.115 s of processor time, with these 0.065 s.
    settings.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = 8192") }
    let connection = try open(path: path, settings: settings)
    // GRDB lowers this as it turns write-ahead logging on, after all its hooks; what has been committed, audit events
    // among it, must outlive a power cut.
    try await connection.run { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return connection
  }

  private static func commonSettings(_ configuration: SQLiteConfiguration) -> Configuration {
    let (seconds, attoseconds) = configuration.busyTimeout.components
    var settings = Configuration()
    settings.busyMode = .timeout(Double(seconds) + Double(attoseconds) / 1e18)
    settings.foreignKeysEnabled = true
    // A transaction spans several visits to the queue, one for each awaited repository call.
    settings.allowsUnsafeTransactions = true
    settings.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    return settings
  }
}
