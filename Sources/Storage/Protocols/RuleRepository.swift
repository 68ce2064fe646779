public import DriftModels

/// Reads the rules of one organisation, and its exceptions from built-in ones.
public protocol RuleReader: Sendable {
  /// The rules of a kind, or all, by the time they were made, then id; enabled or not.
  func list(_ kind: RuleKind?) async throws(StorageError) -> [CustomRuleRecord]
  /// The rule with this id; `notFound` when there is none.
  func get(_ id: CustomRuleID) async throws(StorageError) -> CustomRuleRecord
  /// The exceptions of a kind, or all, by the time they were made, then id.
  func disabled(_ kind: RuleKind?) async throws(StorageError) -> [DisabledRuleRecord]
}

/// Reads and changes the rules of one organisation, and its exceptions from built-in ones.
public protocol RuleRepository: RuleReader {
  /// Adds a rule; `conflict` with `customRuleName` when its kind has one of this name.
  func insert(_ rule: CustomRuleRecord) async throws(StorageError)
  /// Replaces name, description, configuration, flag and time of a rule; `notFound`, or `conflict` as above.
  func update(_ rule: CustomRuleRecord) async throws(StorageError)
  /// Takes a rule away; `notFound` when there is none.
  func delete(_ id: CustomRuleID) async throws(StorageError)
  /// Adds an exception; `conflict` with `disabledRule` when the rule has one.
  func disable(_ rule: DisabledRuleRecord) async throws(StorageError)
  /// Takes an exception away; `notFound` when there is none.
  func enable(_ id: DisabledRuleID) async throws(StorageError)
}
