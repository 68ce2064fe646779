import DriftModels
import HTTPTypes
import Storage
import Workflows

/// The rules that an organisation wrote for itself.
struct CustomRuleRoutes: Sendable {
  let database: any Database
  let createRule: CreateCustomRule
  let replaceRule: ReplaceCustomRule
  let switchRule: SwitchCustomRule

  func list(_ call: Call) async throws -> Reply {
    let kind = try call.query.choice("rule_type", of: RuleKind.self)
    let rules = try await database.read { try await $0.org(call.scope).rules.list(kind) }
    return Reply.list("rules", rules) { $0.members(of: $1) }
  }

  func create(_ call: Call) async throws -> Reply {
    let fields = try BodyFields(try await call.payload.document())
    let kind = try fields.choice("rule_type", of: RuleKind.self)
    let rule = try await createRule(
      CustomRuleDraft(fields), kind: kind, by: call.caller.identity.actor, in: call.scope)
    return Reply.json(.created) { $0.members(of: rule) }
  }

  func get(_ call: Call) async throws -> Reply {
    let id = try call.id("rule_id", of: CustomRuleID.self)
    let rule = try await database.read { try await $0.org(call.scope).rules.get(id) }
    return Reply.json { $0.members(of: rule) }
  }

  /// Switches a rule on or off.
  func update(_ call: Call) async throws -> Reply {
    let id = try call.id("rule_id", of: CustomRuleID.self)
    let fields = try BodyFields(try await call.payload.document())
    guard let isEnabled = try fields.value("enabled", .bool)?.bool else { throw JSONError(.missingKey("enabled")) }
    try await switchRule(id, isEnabled: isEnabled, in: call.scope)
    return .noContent
  }

  func replace(_ call: Call) async throws -> Reply {
    let id = try call.id("rule_id", of: CustomRuleID.self)
    let fields = try BodyFields(try await call.payload.document())
    let kind = try fields.value("rule_type") == nil ? nil : fields.choice("rule_type", of: RuleKind.self)
    let rule = try await replaceRule(id, with: CustomRuleDraft(fields), kind: kind, in: call.scope)
    return Reply.json { $0.members(of: rule) }
  }

  func delete(_ call: Call) async throws -> Reply {
    let id = try call.id("rule_id", of: CustomRuleID.self)
    try await database.write { try await $0.org(call.scope).rules.delete(id) }
    return .noContent
  }
}

extension CustomRuleDraft {
  /// Most characters of a description.
  static let descriptionLimit = 1_000

  fileprivate init(_ fields: BodyFields) throws {
    let name = try fields.name("name")
    let description = try fields.text("description", atMost: Self.descriptionLimit)
    guard let config = fields.value("config") else {
      throw RequestFailure.invalid(field: "config", problem: "it is required")
    }
    self.init(name: name, description: description, config: config)
  }
}

extension JSONWriter {
  fileprivate mutating func members(of rule: CustomRuleRecord) {
    key("config")
    value(json: rule.config.bytes)
    member("created_at", rule.createdAt.description)
    member("created_by", rule.createdBy)
    member("description", rule.description)
    member("enabled", rule.isEnabled)
    member("id", rule.id.description)
    member("name", rule.name)
    member("rule_type", rule.kind.rawValue)
    member("updated_at", rule.updatedAt.description)
  }
}
