public import DriftModels
public import Storage

/// Adds a rule to those that an organisation wrote; it is asked from then on.
///
/// ```swift
/// let create = CreateCustomRule(database: database, hashing: hashing)
/// let rule = try await create(draft, kind: .risk, by: "ada@example.org", in: scope)
/// ```
public struct CreateCustomRule: Sendable {
  /// Most rules of an organisation, of both kinds together.
  public static let limit = 200

  private let database: any Database
  private let hashing: any ContentHashing
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, hashing: any ContentHashing, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.hashing = hashing
    self.clock = clock
  }

  /// Keeps a rule.
  /// - Throws: `CustomRuleError` with the place in `config`; ``WorkflowError`` (`invalidField` for a configuration that
  ///   is too long, a flag that another rule raises, or one rule too many); `StorageError` (`conflict` with
  ///   `customRuleName`).
  public func callAsFunction(
    _ draft: CustomRuleDraft, kind: RuleKind, by author: String, in scope: OrgScope
  ) async throws -> CustomRuleRecord {
    let flag = try draft.checkedFlag(of: kind)
    let now = clock.now
    let rule = CustomRuleRecord(
      id: .new(at: now), kind: kind, name: draft.name, description: draft.description, config: draft.body(hashing),
      createdBy: author, createdAt: now, updatedAt: now)
    try await database.write { transaction in
      let org = transaction.org(scope)
      // Two that are added side by side must see each other.
      _ = try await org.organization.lock()
      let others = try await org.rules.list(nil)
      guard others.count < Self.limit else {
        throw WorkflowError.invalidField("rules", reason: "can't be more than \(Self.limit) in an organisation")
      }
      try others.requireUnused(flag: flag, except: nil)
      try await org.rules.insert(rule)
    }
    return rule
  }
}
