public import DriftModels
public import Storage

/// Switches a rule on or off and keeps what it says.
public struct SwitchCustomRule: Sendable {
  private let database: any Database
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.clock = clock
  }

  /// Sets whether the rule is asked; one that is so already is left alone.
  /// - Throws: `StorageError` (`notFound`).
  public func callAsFunction(_ id: CustomRuleID, isEnabled: Bool, in scope: OrgScope) async throws {
    let now = clock.now
    try await database.write { transaction in
      let rules = transaction.org(scope).rules
      var rule = try await rules.get(id)
      guard rule.isEnabled != isEnabled else { return }
      rule.isEnabled = isEnabled
      rule.updatedAt = now
      try await rules.update(rule)
    }
  }
}
