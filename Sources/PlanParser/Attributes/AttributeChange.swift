public import DriftModels

/// One attribute that a change touches, at a leaf of its value.
public struct AttributeChange: Hashable, Sendable {
  /// Steps from the resource's value to the attribute.
  public let path: [JSONPathStep]
  /// The value before.
  public let before: AttributeValue
  /// The value after.
  public let after: AttributeValue
  /// Whether this attribute is a reason for replacing the object.
  public let forcesReplacement: Bool
  /// Whether the value stays and only its being sensitive changes.
  public let isSensitivityChangeOnly: Bool

  /// The path as text: `ingress[0].cidr_blocks[1]`; empty for the whole value.
  public var pathText: String { JSONPath.text(path) }
}
