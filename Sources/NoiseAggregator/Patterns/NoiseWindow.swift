public import DriftModels

/// The time in which scans are counted, both ends included.
public struct NoiseWindow: Hashable, Sendable {
  /// The earliest moment that counts.
  public let start: Timestamp
  /// The latest moment that counts.
  public let end: Timestamp

  /// The days that settings ask for, up to now.
  public init(_ settings: NoiseSettings, now: Timestamp) {
    let length = Int64(settings.windowDays) * 86_400_000_000
    let (start, isBeforeTime) = now.microseconds.subtractingReportingOverflow(length)
    self.start = Timestamp(microseconds: isBeforeTime ? .min : start)
    end = now
  }

  /// Whether a scan of this moment counts.
  public func contains(_ time: Timestamp) -> Bool { start <= time && time <= end }
}
