public import DriftModels
import NoiseAggregator
import RiskPolicy
public import Storage

/// Makes an exception from a built-in rule for one organisation; the rule itself stays as it is.
///
/// Rules of kind `risk` are named by the id of a flag, those of kind `noise` by the id of an entry of the catalogue of
/// known noise.
public struct DisableBuiltInRule: Sendable {
  /// Most characters of a reason.
  public static let reasonLimit = 500

  private let database: any Database
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.clock = clock
  }

  /// Keeps the exception.
  /// - Throws: ``WorkflowError`` (`invalidField` for an id that no rule of the kind has, or a reason that is too long);
  ///   `StorageError` (`conflict` with `disabledRule`).
  public func callAsFunction(
    _ ruleID: String, kind: RuleKind, reason: String, by actor: String, in scope: OrgScope
  ) async throws -> DisabledRuleRecord {
    guard Self.isKnown(ruleID, kind) else {
      throw WorkflowError.invalidField("builtin_rule_id", reason: "must be the id of a built-in \(kind.rawValue) rule")
    }
    guard reason.unicodeScalars.count <= Self.reasonLimit else {
      throw WorkflowError.invalidField("reason", reason: "must have at most \(Self.reasonLimit) characters")
    }
    let now = clock.now
    let rule = DisabledRuleRecord(
      id: .new(at: now), kind: kind, ruleID: ruleID, reason: reason, disabledBy: actor, createdAt: now)
    try await database.write { try await $0.org(scope).rules.disable(rule) }
    return rule
  }

  /// What to tell somebody who switches a rule off; nil where nothing needs to be said.
  public static func warning(for rule: DisabledRuleRecord) -> String? {
    guard rule.kind == .risk else { return nil }
    return FlagCatalogue.flag(id: rule.ruleID).flatMap(FlagCatalogue.warningWhenDisabled)
  }

  private static func isKnown(_ id: String, _ kind: RuleKind) -> Bool {
    switch kind {
    case .risk: FlagCatalogue.flag(id: id) != nil
    case .noise: NoiseCatalogue.builtIn[id] != nil
    }
  }
}
