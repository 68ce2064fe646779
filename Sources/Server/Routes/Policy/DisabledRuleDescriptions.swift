import HTTPTypes
import Storage
import Workflows

extension OperationDescription {
  static let listDisabledRules = OperationDescription(
    tag: "policy", summary: "List disabled built-in rules", query: [.ruleType],
    success: .json(.object([Field("rules", .list(.component("DisabledRule", .object(Schema.disabledRule))))])),
    refusals: [.validationFailed])

  static let disableRule = OperationDescription(
    tag: "policy", summary: "Disable a built-in rule for this organisation", request: .newDisabledRule,
    success: .created(
      .component(
        "NewlyDisabledRule",
        .object(
          Schema.disabledRule + [
            .optional("warning", .text, "What is lost without the rule, where that needs to be said.")
          ]))),
    refusals: [.validationFailed, .conflict])

  static let enableRule = OperationDescription(
    tag: "policy", summary: "Enable a built-in rule again", success: .noContent, refusals: [.notFound])
}

extension Schema {
  fileprivate static let disabledRule = [
    Field("builtin_rule_id", .text), Field("created_at", .time),
    Field("disabled_by", .text, "A person, or `api-key:` and the name of the key."), Field("id", .uuid),
    Field("reason", .text), Field("rule_type", .choice(RuleKind.self)),
  ]

  fileprivate static let newDisabledRule = Schema.component(
    "NewDisabledRule",
    .object([
      Field("builtin_rule_id", .text, "The id of a flag for risk, of known noise for noise."),
      .optional("reason", .nullable(.boundedText(0...DisableBuiltInRule.reasonLimit))),
      Field("rule_type", .choice(RuleKind.self)),
    ]))
}
