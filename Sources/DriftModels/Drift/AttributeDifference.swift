/// An attribute that is declared one way and live another.
public struct AttributeDifference: Hashable, Sendable {
  /// How much a difference counts.
  public enum Weight: String, Hashable, Sendable, CaseIterable {
    /// As much as the attribute does.
    case full
    /// Without effect on what the resource does: a label inside a document, another way to write one permission.
    case low
    /// Made by a known actor within declared limits, such as a scaler.
    case noise
  }

  /// Steps from the resource's attributes to the place.
  public let path: [JSONPathStep]
  /// What the state says.
  public let declared: DriftValue
  /// What the cloud says.
  public let live: DriftValue
  /// Id of the normalisation rule that looked at the two and found them different; nil for a plain comparison.
  public let rule: String?
  /// How much it counts.
  public let weight: Weight
  /// What is likely behind it, a few words; nil when nothing is known.
  public let hint: String?

  /// Builds a difference from its parts.
  public init(
    path: [JSONPathStep], declared: DriftValue, live: DriftValue, rule: String? = nil, weight: Weight = .full,
    hint: String? = nil
  ) {
    self.path = path
    self.declared = declared
    self.live = live
    self.rule = rule
    self.weight = weight
    self.hint = hint
  }

  /// The path as text: `ingress[0].cidr_blocks[1]`.
  public var pathText: String { JSONPath.text(path) }

  /// Whether it is noise.
  public var isNoise: Bool { weight == .noise }
}
