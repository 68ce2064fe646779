/// Why a custom rule is none.
public struct CustomRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The key in question, such as `config.attributes[2]`.
  public let place: String
  /// What is wrong with it, without a full stop.
  public let reason: String

  /// Both, for people.
  public var description: String { "\(place): \(reason)" }

  init(_ place: String, _ reason: String) {
    self.place = place
    self.reason = reason
  }
}
