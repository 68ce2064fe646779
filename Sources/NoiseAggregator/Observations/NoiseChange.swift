public import DriftModels

/// One attribute that a scan shows to change.
///
/// Where whole objects come or go, one change with an empty attribute stands for all of the object.
public struct NoiseChange: Hashable, Sendable {
  /// Terraform type, such as `aws_s3_object`.
  public var resourceType: String
  /// Address of the instance.
  public var address: String
  /// Path of the attribute as `JSONPath` writes it, with or without indexes; empty for the whole object.
  public var attribute: String
  /// What the change does.
  public var action: NoiseAction
  /// The level of the flags that the change has; from high upwards it never becomes a pattern.
  public var riskLevel: RiskLevel
  /// An example for people, with all that is sensitive hidden; makes no difference to what is counted. A ledger in memory
  /// drops it.
  public var values: NoiseValues?

  /// Makes a change.
  public init(
    resourceType: String, address: String, attribute: String, action: NoiseAction, riskLevel: RiskLevel = .low,
    values: NoiseValues? = nil
  ) {
    self.resourceType = resourceType
    self.address = address
    self.attribute = attribute
    self.action = action
    self.riskLevel = riskLevel
    self.values = values
  }

  /// Whether it may become part of a pattern.
  public var isCounted: Bool { riskLevel < .high }
}
