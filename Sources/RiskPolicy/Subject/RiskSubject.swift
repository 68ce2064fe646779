import DriftModels

/// What happens to one resource: all that a verdict is made of.
///
/// ```swift
/// let subject = RiskSubject(
///   address: "aws_s3_bucket.logs", resourceType: "aws_s3_bucket", action: .update,
///   before: RiskValue(change["before"]),
///   after: RiskValue(change["after"], unknown: Sensitivity(mask: change["after_unknown"])))
/// ```
public struct RiskSubject: Sendable {
  /// Terraform address; the cloud's id for what nothing declares.
  public let address: String
  /// Terraform type.
  public let resourceType: String
  /// What happens.
  public let action: RiskAction
  /// The value before; what is declared, for drift.
  public let before: RiskValue
  /// The value after; what is live, for drift.
  public let after: RiskValue

  /// Builds a subject from its parts.
  public init(
    address: String, resourceType: String, action: RiskAction, before: RiskValue = .none, after: RiskValue = .none
  ) {
    self.address = address
    self.resourceType = resourceType
    self.action = action
    self.before = before
    self.after = after
  }

  /// Whether only differing attributes are known.
  var isPartial: Bool { before.isPartial || after.isPartial }

  /// Whether a value at this place must not be shown.
  func hides(_ path: [JSONPathStep]) -> Bool {
    var masks = (before.sensitivity, after.sensitivity)
    for step in path {
      switch step {
      case .key(let name):
        if SecretName.matches(name) { return true }
        masks = (masks.0.member(name), masks.1.member(name))
      case .index(let position):
        masks = (masks.0.element(position), masks.1.element(position))
      }
    }
    return masks.0.coversSomething || masks.1.coversSomething
  }
}
