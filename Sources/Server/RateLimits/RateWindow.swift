import DriftModels

/// The requests counted since a window began: the arithmetic of a limit, without clock or storage.
struct RateWindow: Hashable, Sendable {
  /// When the count starts again.
  private(set) var end: Timestamp
  private(set) var used = 0

  /// Begins with the first request.
  init(_ limit: RateLimit, at now: Timestamp) {
    end = now.advanced(by: limit.window)
  }

  /// Whether the window is over.
  func hasEnded(by now: Timestamp) -> Bool { end <= now }

  /// Counts one request, unless the limit is reached.
  mutating func take(_ limit: RateLimit, at now: Timestamp) -> RateLimitStatus {
    let isExceeded = used >= limit.count
    if !isExceeded { used += 1 }
    return RateLimitStatus(
      limit: limit.count, remaining: limit.count - used, resetSeconds: Self.seconds(from: now, to: end),
      isExceeded: isExceeded)
  }

  /// Whole seconds, rounded up, at least one.
  static func seconds(from now: Timestamp, to end: Timestamp) -> Int {
    max(1, Int((end.microseconds - now.microseconds + 999_999) / 1_000_000))
  }
}
