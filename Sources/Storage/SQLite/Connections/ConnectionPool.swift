import Storage

/// Lends connections to transactions, first come, first served.
actor ConnectionPool {
  private struct Waiter {
    let number: UInt64
    let continuation: CheckedContinuation<SQLiteConnection, any Error>
  }

  private let all: [SQLiteConnection]
  private var idle: [SQLiteConnection]
  private var waiters: [Waiter] = []
  private var nextNumber: UInt64 = 0
  private var isClosed = false
  private var closers: [CheckedContinuation<Void, Never>] = []

  init(_ connections: [SQLiteConnection]) {
    all = connections
    idle = connections
  }

  /// A connection that is the caller's alone until it is given back.
  ///
  /// - Throws: `CancellationError` when the task is cancelled before its turn; `unavailable` once closed.
  func lease() async throws -> SQLiteConnection {
    try Task.checkCancellation()
    guard !isClosed else { throw ConnectionPool.closed }
    if let connection = idle.popLast() { return connection }
    nextNumber += 1
    let number = nextNumber
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        waiters.append(Waiter(number: number, continuation: continuation))
      }
    } onCancel: {
      Task { await self.abandon(number) }
    }
  }

  func giveBack(_ connection: SQLiteConnection) {
    if waiters.isEmpty {
      idle.append(connection)
    } else {
      waiters.removeFirst().continuation.resume(returning: connection)
    }
    finishClosingIfIdle()
  }

  /// Refuses new leases, waits for the ones that run, then closes every connection.
  func close() async {
    isClosed = true
    for waiter in waiters { waiter.continuation.resume(throwing: ConnectionPool.closed) }
    waiters = []
    if idle.count < all.count {
      await withCheckedContinuation { closers.append($0) }
    } else {
      for connection in all { connection.close() }
    }
  }

  private func finishClosingIfIdle() {
    guard isClosed, idle.count == all.count else { return }
    for connection in all { connection.close() }
    for closer in closers { closer.resume() }
    closers = []
  }

  private func abandon(_ number: UInt64) {
    guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
    waiters.remove(at: index).continuation.resume(throwing: CancellationError())
  }

  private static let closed = StorageError.unavailable(reason: "the database has been closed")
}
