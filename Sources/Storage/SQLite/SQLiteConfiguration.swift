/// How an embedded database is opened.
public struct SQLiteConfiguration: Hashable, Sendable {
  /// How many reading transactions may run at once; at least 1.
  public var readers: Int
  /// How long to wait for another process's lock before giving up one attempt.
  public var busyTimeout: Duration
  /// How often a writing transaction is tried before ``StorageError/serialization(attempts:)``; at least 1.
  public var attempts: Int

  /// Defaults suit one server on one machine.
  public init(readers: Int = 4, busyTimeout: Duration = .seconds(5), attempts: Int = 3) {
    self.readers = max(1, readers)
    self.busyTimeout = busyTimeout
    self.attempts = max(1, attempts)
  }
}
