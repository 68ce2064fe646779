import DriftModels

/// Counts requests of this process, in memory.
actor RateLimiter {
  private struct Subject: Hashable {
    /// The operation, or nil for the count that operations without a limit of their own share.
    let operation: APIOperation?
    let name: String
  }

  private let time: any TimeSource
  private var windows: [Subject: RateWindow] = [:]
  private var nextSweep: Timestamp

  init(time: any TimeSource) {
    self.time = time
    nextSweep = time.now
  }

  /// Counts a request of a caller against the limit of the operation.
  func take(_ operation: APIOperation, _ limit: RateLimit, subject: String) -> RateLimitStatus {
    let now = time.now
    sweep(now)
    let subject = Subject(operation: limit == .general ? nil : operation, name: subject)
    var window = windows[subject].flatMap { $0.hasEnded(by: now) ? nil : $0 } ?? RateWindow(limit, at: now)
    defer { windows[subject] = window }
    return window.take(limit, at: now)
  }

  /// Forgets what has ended, once a minute, so that memory follows the callers of the last windows.
  private func sweep(_ now: Timestamp) {
    guard nextSweep <= now else { return }
    windows = windows.filter { !$0.value.hasEnded(by: now) }
    nextSweep = now.advanced(by: .seconds(60))
  }
}
