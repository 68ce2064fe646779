public import DriftModels
public import Storage

/// Gives a rule another name, description and configuration; its kind, and whether it is asked, stay.
public struct ReplaceCustomRule: Sendable {
  private let database: any Database
  private let hashing: any ContentHashing
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, hashing: any ContentHashing, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.hashing = hashing
    self.clock = clock
  }

  /// Keeps the rule in its new form.
  /// - Parameter kind: The kind that the caller takes it for; nil when the caller does not say.
  /// - Throws: `StorageError` (`notFound`, `conflict` with `customRuleName`); `CustomRuleError` with the place in
  ///   `config`; ``WorkflowError`` (`invalidField` for another kind, and as in ``CreateCustomRule``).
  public func callAsFunction(
    _ id: CustomRuleID, with draft: CustomRuleDraft, kind: RuleKind? = nil, in scope: OrgScope
  ) async throws -> CustomRuleRecord {
    let now = clock.now
    return try await database.write { transaction in
      let org = transaction.org(scope)
      _ = try await org.organization.lock()
      var rule = try await org.rules.get(id)
      if let kind, kind != rule.kind {
        throw WorkflowError.invalidField("rule_type", reason: "can't change; the rule is \(rule.kind.rawValue)")
      }
      let flag = try draft.checkedFlag(of: rule.kind)
      try await org.rules.list(.risk).requireUnused(flag: flag, except: id)
      rule.name = draft.name
      rule.description = draft.description
      rule.config = draft.body(hashing)
      rule.updatedAt = now
      try await org.rules.update(rule)
      return rule
    }
  }
}
