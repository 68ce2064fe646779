/// When changes of an organisation count as noise.
public struct NoiseSettingsRecord: Hashable, Sendable {
  /// How many days back scans are looked at.
  public var windowDays: Int
  /// In how many scans of that time a change has to show up.
  public var recurrenceThreshold: Int

  /// Makes the record.
  public init(windowDays: Int, recurrenceThreshold: Int) {
    self.windowDays = windowDays
    self.recurrenceThreshold = recurrenceThreshold
  }
}
