/// Where "now" comes from, so that tests choose it.
public protocol TimeSource: Sendable {
  /// The current moment.
  var now: Timestamp { get }
}

/// The machine's clock.
public struct SystemTime: TimeSource {
  /// Makes the source; it has no state.
  public init() {}
  /// The current moment of the system clock.
  public var now: Timestamp { .now }
}
