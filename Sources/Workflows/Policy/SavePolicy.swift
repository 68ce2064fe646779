public import DriftModels
import RiskPolicy
public import Storage

/// Puts a risk policy in the place of the one that an organisation has.
///
/// ```swift
/// let save = SavePolicy(database: database, hashing: hashing)
/// let policy = try await save(document.root["rules"], over: 3, in: scope)
/// ```
public struct SavePolicy: Sendable {
  private let database: any Database
  private let hashing: any ContentHashing
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, hashing: any ContentHashing, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.hashing = hashing
    self.clock = clock
  }

  /// Keeps the rules, cleaned, as the next version.
  /// - Parameter version: The version that the editor began with; nil and 0 overwrite whatever is there.
  /// - Throws: `PolicyError`, which names the rule that is wrong, or both versions when somebody else saved in between.
  public func callAsFunction(
    _ rules: JSONView, over version: Int?, in scope: OrgScope
  ) async throws -> PolicyRecord {
    let rules = try Policy.rules(rules)
    let body = hashing.body(Self.written(rules))
    let now = clock.now
    return try await database.write { transaction in
      let repository = transaction.org(scope).policy
      let stored = Policy(version: try await repository.get()?.version ?? 0, rules: [])
      let next = try stored.replaced(by: rules, sentVersion: version)
      let record = PolicyRecord(version: next.version, rules: body, updatedAt: now)
      try await repository.save(record)
      return record
    }
  }

  private static func written(_ rules: [PolicyRule]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { list in
      for rule in rules {
        list.object { entry in
          entry.member("id", rule.id)
          entry.member("flag_pattern", rule.flagPattern.pattern)
          entry.member("resource_pattern", rule.resourcePattern?.pattern ?? "")
          entry.member("severity", rule.severity.rawValue)
          entry.member("reason", rule.reason)
        }
      }
    }
    return writer.bytes
  }
}
