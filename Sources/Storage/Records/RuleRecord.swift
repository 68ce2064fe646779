public import DriftModels

/// What a rule is about.
public enum RuleKind: String, Hashable, Sendable, CaseIterable {
  /// Changes that come back without a meaning.
  case noise
  /// Changes that can hurt.
  case risk
}

/// A rule that an organisation wrote.
public struct CustomRuleRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: CustomRuleID
  /// What it is about.
  public let kind: RuleKind
  /// Name for people; unique in the organisation for its kind.
  public var name: String
  /// What it is for.
  public var description: String
  /// What it says: a JSON object in the schema of its kind.
  public var config: JSONBody
  /// Whether it is asked.
  public var isEnabled: Bool
  /// Who made it.
  public let createdBy: String
  /// When it was made.
  public let createdAt: Timestamp
  /// When it was changed last.
  public var updatedAt: Timestamp

  /// Makes the record.
  public init(
    id: CustomRuleID, kind: RuleKind, name: String, description: String, config: JSONBody, isEnabled: Bool = true,
    createdBy: String, createdAt: Timestamp, updatedAt: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.description = description
    self.config = config
    self.isEnabled = isEnabled
    self.createdBy = createdBy
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}

/// A built-in rule that an organisation does not want.
public struct DisabledRuleRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: DisabledRuleID
  /// What the rule is about.
  public let kind: RuleKind
  /// Id of the built-in rule; one exception for each.
  public let ruleID: String
  /// Why.
  public let reason: String
  /// Who wants it so.
  public let disabledBy: String
  /// Since when.
  public let createdAt: Timestamp

  /// Makes the record.
  public init(
    id: DisabledRuleID, kind: RuleKind, ruleID: String, reason: String, disabledBy: String, createdAt: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.ruleID = ruleID
    self.reason = reason
    self.disabledBy = disabledBy
    self.createdAt = createdAt
  }
}
