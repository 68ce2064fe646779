/// How many requests are taken in a span of time, and whose are counted together.
struct RateLimit: Hashable, Sendable {
  /// Whose requests count together.
  enum Subject: String, Hashable, Sendable {
    case organization = "org"
    /// A key or a person.
    case caller
  }

  let count: Int
  let window: Duration
  let subject: Subject

  /// For operations that have no limit of their own; these share one count.
  static let general = RateLimit.perCaller(600, each: .seconds(60))

  static func perOrganization(_ count: Int, each window: Duration) -> RateLimit {
    RateLimit(count: count, window: window, subject: .organization)
  }

  static func perCaller(_ count: Int, each window: Duration) -> RateLimit {
    RateLimit(count: count, window: window, subject: .caller)
  }
}

extension RateLimit: CustomStringConvertible {
  /// Such as `20/3600s per org`.
  var description: String { "\(count)/\(window.components.seconds)s per \(subject.rawValue)" }
}

/// How a limit stands after a request.
struct RateLimitStatus: Hashable, Sendable {
  let limit: Int
  let remaining: Int
  /// Whole seconds until the count starts again, rounded up.
  let resetSeconds: Int
  let isExceeded: Bool
}
