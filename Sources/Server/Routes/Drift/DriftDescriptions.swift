import DriftModels
import HTTPTypes
import Storage

extension OperationDescription {
  static let getDrift = OperationDescription(
    tag: "drift", summary: "Get the drift result of a scan", success: .json(.drift),
    refusals: [.notFound, .driftNotComputed])

  static let getImportBlocks = OperationDescription(
    tag: "drift", summary: "Get Terraform import blocks for the resources that nobody declared", success: .text,
    refusals: [.notFound, .driftNotComputed])
}

extension Refusal {
  fileprivate static let driftNotComputed = Refusal(.notFound, "drift_not_computed")
}

extension Schema {
  /// A drift result with its items.
  static let drift = Schema.component(
    "Drift",
    .object([
      Field("changed_count", .integer), Field("coverage_pct", .number), Field("created_at", .time),
      Field("extra_count", .integer), Field("id", .uuid), Field("matched_count", .integer),
      Field("missing_count", .integer), Field("narrative", .nullable(.text)),
      Field("narrative_status", .choice(NarrativeStatus.self)), Field("parse_failure_count", .integer),
      Field("risk_level", .choice(RiskLevel.self)), Field("scan_run_id", .uuid), Field("total_iac", .integer),
      Field("total_live", .integer), Field("items", .list(.driftItem), "By risk, then kind, then id."),
    ]))

  private static let driftItem = Schema.component(
    "DriftItem",
    .object([
      Field("kind", .choice(["extra", "changed", "missing"])), Field("provider_resource_id", .text),
      Field("resource_type", .text), Field("name", .text), Field("region", .nullable(.text)),
      Field("iac_address", .nullable(.text)), Field("state_source_id", .nullable(.uuid)),
      Field("live_resource_id", .nullable(.uuid)), Field("risk_level", .choice(RiskLevel.self)),
      Field("flags", .list(.flagDetails)), Field("changes", .list(.attributeChange)),
      Field("import_block", .nullable(.text), "Only for extra resources."), Field("remediation", .nullable(.text)),
    ]))

  /// A reason for a level of risk.
  static let flagDetails = Schema.component(
    "Flag",
    .object([
      Field("flag_id", .text), Field("default_severity", .choice(RiskLevel.self)),
      Field("severity", .choice(RiskLevel.allCases.map(\.rawValue) + ["ignore"])),
      Field("policy_rule_id", .nullable(.text)), Field("message", .text), Field("attribute", .nullable(.text)),
      Field("certainty", .choice(["yes", "unknown"]), "Unknown where it depends on values known only after apply."),
      Field("rule_id", .text, "The rule that raised it."),
      Field("references", .list(.text), "Recommendations behind the rule: CIS, NIST 800-53, AWS FSBP."),
    ]))

  private static let attributeChange = Schema.component(
    "AttributeChange",
    .object([Field("path", .text), Field("iac", .any), Field("live", .any), Field("sensitive", .flag)]))
}
