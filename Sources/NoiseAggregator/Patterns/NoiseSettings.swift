/// How often within which time something must recur to be a pattern.
///
/// Settings act when patterns are asked for; nothing is computed again when they change.
public struct NoiseSettings: Hashable, Sendable {
  /// Allowed days, from 1 to 365.
  public static let windowDaysAllowed = 1...365
  /// Allowed numbers of scans, from 1 to 1,000.
  public static let thresholdAllowed = 1...1_000

  /// How many days back from now scans are counted.
  public let windowDays: Int
  /// In how many scans a pattern must be seen.
  public let recurrenceThreshold: Int

  /// What holds where nothing was saved: three scans in 14 days.
  public init() {
    windowDays = 14
    recurrenceThreshold = 3
  }

  /// Checks both numbers.
  /// - Throws: ``NoiseError/outOfRange(field:value:allowed:)`` with the field, `recurrence_threshold` first.
  public init(windowDays: Int, recurrenceThreshold: Int) throws(NoiseError) {
    guard Self.thresholdAllowed.contains(recurrenceThreshold) else {
      throw .outOfRange(
        field: "recurrence_threshold", value: recurrenceThreshold, allowed: Self.thresholdAllowed)
    }
    guard Self.windowDaysAllowed.contains(windowDays) else {
      throw .outOfRange(field: "window_days", value: windowDays, allowed: Self.windowDaysAllowed)
    }
    self.windowDays = windowDays
    self.recurrenceThreshold = recurrenceThreshold
  }
}
