import DriftModels
import HTTPTypes
import Storage
import Workflows

/// The built-in rules that an organisation does not want.
struct DisabledRuleRoutes: Sendable {
  let database: any Database
  let disableRule: DisableBuiltInRule

  func list(_ call: Call) async throws -> Reply {
    let kind = try call.query.choice("rule_type", of: RuleKind.self)
    let rules = try await database.read { try await $0.org(call.scope).rules.disabled(kind) }
    return Reply.list("rules", rules) { $0.members(of: $1) }
  }

  func create(_ call: Call) async throws -> Reply {
    let fields = try BodyFields(try await call.payload.document())
    let kind = try fields.choice("rule_type", of: RuleKind.self)
    guard let ruleID = try fields.text("builtin_rule_id") else {
      throw RequestFailure.invalid(field: "builtin_rule_id", problem: "it is required")
    }
    let rule = try await disableRule(
      ruleID, kind: kind, reason: fields.text("reason") ?? "", by: call.caller.identity.actor, in: call.scope)
    return Reply.json(.created) { body in
      body.members(of: rule)
      if let warning = DisableBuiltInRule.warning(for: rule) { body.member("warning", warning) }
    }
  }

  /// The rule counts again.
  func delete(_ call: Call) async throws -> Reply {
    let id = try call.id("disabled_rule_id", of: DisabledRuleID.self)
    try await database.write { try await $0.org(call.scope).rules.enable(id) }
    return .noContent
  }
}

extension JSONWriter {
  fileprivate mutating func members(of rule: DisabledRuleRecord) {
    member("builtin_rule_id", rule.ruleID)
    member("created_at", rule.createdAt.description)
    member("disabled_by", rule.disabledBy)
    member("id", rule.id.description)
    member("reason", rule.reason)
    member("rule_type", rule.kind.rawValue)
  }
}
