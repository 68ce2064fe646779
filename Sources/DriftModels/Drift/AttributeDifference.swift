/// An attribute that is declared one way and live another.
public struct AttributeDifference: Hashable, Sendable {
  /// Steps from the resource's attributes to the place.
  public let path: [JSONPathStep]
  /// What the state says.
  public let declared: DriftValue
  /// What the cloud says.
  public let live: DriftValue
  /// Id of the normalisation rule that looked at the two and found them different; nil for a plain comparison.
  public let rule: String?

  /// Builds a difference from its parts.
  public init(path: [JSONPathStep], declared: DriftValue, live: DriftValue, rule: String? = nil) {
    self.path = path
    self.declared = declared
    self.live = live
    self.rule = rule
  }

  /// The path as text: `ingress[0].cidr_blocks[1]`.
  public var pathText: String { JSONPath.text(path) }
}
