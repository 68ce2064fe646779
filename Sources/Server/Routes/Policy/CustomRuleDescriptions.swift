import HTTPTypes
import Storage
import Workflows

extension OperationDescription {
  static let listCustomRules = OperationDescription(
    tag: "policy", summary: "List custom rules, enabled or not", query: [.ruleType],
    success: .json(.object([Field("rules", .list(.customRule))])), refusals: [.validationFailed])

  static let createCustomRule = OperationDescription(
    tag: "policy", summary: "Create a custom rule, which is enabled", request: .newCustomRule,
    success: .created(.customRule), refusals: [.validationFailed, .conflict])

  static let getCustomRule = OperationDescription(
    tag: "policy", summary: "Get a custom rule", success: .json(.customRule), refusals: [.notFound])

  static let toggleCustomRule = OperationDescription(
    tag: "policy", summary: "Enable or disable a custom rule", request: .customRuleToggle, success: .noContent,
    refusals: [.notFound])

  static let replaceCustomRule = OperationDescription(
    tag: "policy", summary: "Replace name, description and config of a custom rule", request: .customRuleUpdate,
    success: .json(.customRule), refusals: [.validationFailed, .notFound, .conflict])

  static let deleteCustomRule = OperationDescription(
    tag: "policy", summary: "Delete a custom rule", success: .noContent, refusals: [.notFound])
}

extension QueryParameter {
  /// Only rules of one kind.
  static let ruleType = QueryParameter(
    name: "rule_type", schema: .choice(RuleKind.self), note: "Only rules of this kind.")
}

extension Refusal {
  static let conflict = Refusal(.conflict, "conflict")
}

extension Schema {
  fileprivate static let customRule = Schema.component(
    "CustomRule",
    .object([
      Field("config", .anyObject, "Its schema depends on rule_type."), Field("created_at", .time),
      Field("created_by", .text), Field("description", .text), Field("enabled", .flag), Field("id", .uuid),
      Field("name", .text), Field("rule_type", .choice(RuleKind.self)), Field("updated_at", .time),
    ]))

  private static let changeable = [
    Field("config", .anyObject, "Up to 16 KiB; its schema depends on rule_type, and other keys are refused."),
    Field("description", .boundedText(0...CustomRuleDraft.descriptionLimit)), Field("name", .boundedText(1...128)),
  ]

  fileprivate static let newCustomRule = Schema.component(
    "NewCustomRule", .object(changeable + [Field("rule_type", .choice(RuleKind.self))]))

  fileprivate static let customRuleUpdate = Schema.component(
    "CustomRuleUpdate",
    .object(changeable + [.optional("rule_type", .choice(RuleKind.self), "That of the rule, if it is sent at all.")]))

  fileprivate static let customRuleToggle = Schema.component(
    "CustomRuleToggle", .object([Field("enabled", .flag)]))
}
