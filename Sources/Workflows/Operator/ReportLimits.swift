/// Bounds on operator reports.
public struct ReportLimits: Hashable, Sendable {
  /// Most resources of one report. Default 5,000.
  public var resources: Int
  /// Longest name, type or id, in characters. Default 2,048.
  public var textLength: Int
  /// Longest wish for the model, in characters. Default 4,000.
  public var promptLength: Int

  /// Sets the bounds.
  public init(resources: Int = 5_000, textLength: Int = 2_048, promptLength: Int = 4_000) {
    self.resources = resources
    self.textLength = textLength
    self.promptLength = promptLength
  }
}
