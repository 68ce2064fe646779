import DriftModels
import HTTPTypes
import NoiseAggregator

extension OperationDescription {
  static let listBuiltInRules = OperationDescription(
    tag: "policy", summary: "List built-in rules",
    query: [
      QueryParameter(
        name: "provider", schema: .choice(CatalogueProvider.self),
        note: "Only Terraform types of this cloud, and rules that apply to it.")
    ],
    success: .json(.builtInRules), refusals: [.validationFailed])
}

extension Schema {
  fileprivate static let builtInRules = Schema.component(
    "BuiltInRules",
    .object([
      Field("noise_rules", .list(noiseRule)), Field("risk_encryption_types", .list(.text)),
      Field("risk_iam_types", .list(.text)), Field("risk_network_types", .list(.text)),
      Field("risk_security_types", .list(.text)), Field("risk_stateful_types", .list(.text)),
      Field(
        "risk_rules", .object([Field("flags", .list(builtInFlag)), Field("attribute_rules", .list(attributeRule))]),
        "What can be disabled, and what raises some of it."),
    ]))

  private static let noiseRule = Schema.component(
    "BuiltInNoiseRule",
    .object([
      Field("id", .text), Field("name", .text), Field("description", .text),
      Field("provider", .choice(KnownNoise.Provider.self)), Field("resource_types", .list(.text)),
      Field("attributes", .list(.text), "Globs over attribute paths."),
      Field("actions", .list(.choice(NoiseAction.self))),
    ]))

  private static let builtInFlag = Schema.component(
    "BuiltInFlag",
    .object([
      Field("id", .text), Field("name", .text), Field("description", .text),
      Field("severity", .choice(RiskLevel.self), "Without a policy."),
    ]))

  private static let attributeRule = Schema.component(
    "BuiltInAttributeRule",
    .object([
      Field("id", .text), Field("flag", .text, "The flag that it raises."),
      Field("description", .text, "Why it is dangerous."), Field("resource_types", .list(.text)),
      Field("attribute", .nullable(.text), "Null where the resource as a whole counts."),
      Field("references", .list(.text), "The recommendations that it follows."),
    ]))
}
