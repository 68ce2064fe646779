import DriftModels

/// What a plan does to one output of the root module.
public struct OutputChange: Sendable {
  /// The output's name.
  public let name: String
  private let change: Change

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type.
  init(_ name: JSONText, _ entry: JSONView) throws(PlanParserError) {
    self.name = name.description
    change = try Change(entry)
  }

  /// The actions classified.
  public var action: PlanAction { change.action }
  /// The value before; masked when the output is marked or named as a secret.
  public var before: PlannedValue { change.before(isSecret: SecretName.matches(name)) }
  /// The value after; masked when the output is marked or named as a secret.
  public var after: PlannedValue { change.after(isSecret: SecretName.matches(name)) }
}
