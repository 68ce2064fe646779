/// Colours of a terminal, or none.
public struct TerminalStyle: Sendable {
  /// Whether there are colours.
  public let isColoured: Bool

  /// With colours or without.
  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Text that stands out.
  public func bold(_ text: String) -> String { wrap(text, "1") }

  /// Text in the colour of a level.
  public func paint(_ text: String, for level: RiskLevel) -> String {
    switch level {
    case .none: text
    case .low: wrap(text, "36")
    case .medium: wrap(text, "33")
    case .high: wrap(text, "31")
    case .critical: wrap(text, "1;31")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
