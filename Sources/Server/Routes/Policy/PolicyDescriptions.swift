import DriftModels
import HTTPTypes
import RiskPolicy

extension OperationDescription {
  static let getPolicy = OperationDescription(
    tag: "policy", summary: "Get the risk policy", success: .json(.policy))

  static let replacePolicy = OperationDescription(
    tag: "policy", summary: "Replace the risk policy", request: .newPolicy, success: .json(.policy),
    refusals: [
      Refusal(.conflict, "version_conflict"), Refusal(.unprocessableContent, "policy_invalid"),
    ])
}

extension Schema {
  private static let severity = Schema.choice(PolicySeverity.self)

  fileprivate static let policy = Schema.component(
    "Policy",
    .object([
      Field("rules", .list(policyRule), "The first that matches a flag decides."),
      Field("updated_at", .nullable(.time), "Null for a policy that nobody saved."),
      Field("version", .integer, "Grows by one on each save; 0 when nobody saved one."),
    ]))

  private static let policyRule = Schema.component(
    "PolicyRule",
    .object([
      Field("id", .text), Field("flag_pattern", .text, "A glob over the ids of flags."),
      Field("resource_pattern", .text, "A glob over resource types; empty matches all."),
      Field("severity", severity), Field("reason", .boundedText(0...200)),
    ]))

  fileprivate static let newPolicy = Schema.component(
    "NewPolicy",
    .object([
      Field(
        "rules",
        .list(
          .object([
            Field("id", .boundedText(1...128), "Unique in the policy."),
            Field("flag_pattern", .boundedText(1...Glob.lengthLimit), "A glob over the ids of flags."),
            .optional(
              "resource_pattern", .nullable(.boundedText(0...Glob.lengthLimit)),
              "A glob over resource types; empty matches all."),
            Field("severity", severity, "In any letter case."),
            .optional("reason", .nullable(.text), "Cleaned, and cut to 200 characters."),
          ])), "All of them: what is left out is gone. At most \(Policy.ruleLimit)."),
      .optional("updated_at", .any, "Ignored."),
      .optional("version", .nullable(.integer), "The version that was edited; 0 or none overwrites whatever is there."),
    ]))
}
