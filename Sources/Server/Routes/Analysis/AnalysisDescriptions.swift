import DriftModels
import HTTPTypes

extension OperationDescription {
  static let analyzePlan = OperationDescription(
    tag: "drift", summary: "Analyse a Terraform or OpenTofu plan",
    query: [
      QueryParameter(name: "narrative", schema: .flag, note: "False leaves the narrative empty."),
      QueryParameter(
        name: "async", schema: .flag,
        note: "True answers 202 with a scan that is running; the analysis is its result once it is done."),
    ],
    request: .analysisRequest, success: .json(.analysis), isStreamed: true,
    accepted: .object([Field("scan_run", .scan)]),
    refusals: [
      .validationFailed, Refusal(.badRequest, "plan_invalid"), Refusal(.gatewayTimeout, "analysis_timeout"),
      Refusal(.serviceUnavailable, "overloaded"),
    ])
}

extension Schema {
  fileprivate static let analysisRequest = Schema.component(
    "AnalysisRequest",
    .object([
      Field("plan_json", .text, "The output of `terraform show -json PLAN` as text."),
      .optional("ci", .nullable(.revision), "The change in version control that the plan belongs to."),
    ]))

  private static let revision = Schema.component(
    "CIMetadata",
    .object([
      .optional("repo_owner", .nullable(.text)), .optional("repo_name", .nullable(.text)),
      .optional("repo_url", .nullable(.text)), .optional("pr_number", .nullable(.integer)),
      .optional("branch", .nullable(.text)), .optional("commit_sha", .nullable(.text), "7 to 64 hexadecimal digits."),
    ]))

  fileprivate static let analysis = Schema.component(
    "PlanAnalysis",
    .object([
      Field("changes", .list(.planChange), "What is planned, then what refreshing found changed outside Terraform."),
      Field("narrative", .text, "Markdown."), Field("plan_noise", .planNoise),
      Field("risk_level", .choice(RiskLevel.self)), .possibleRiskLevel, Field("summary", .planSummary),
      Field("scan_run", .scan, "The scan that keeps the analysis; its result is this document."),
    ]))

  private static let planChange = Schema.component(
    "PlanChange",
    .object([
      Field("address", .text), Field("resource_type", .text), Field("name", .text), Field("provider", .text),
      Field("actions", .list(.text)),
      Field("action", .choice(["create", "read", "update", "delete", "replace", "no-op", "forget", "import"])),
      Field("attributes", .list(.plannedAttribute)), Field("risk_level", .choice(RiskLevel.self)),
      Field("flags", .list(.flagDetails)), Field("noise", .flag), Field("noise_reason", .nullable(.text)),
      .possibleRiskLevel, .optional("suppressed", .flag, "True where somebody put one of its attributes aside."),
      .optional("blast_radius", .blastRadius, "What depends on it, where the plan has its configuration."),
      .optional("import", .flag, "True where an existing object is brought under management; else left out."),
      .optional("previous_address", .text, "The address before a move."),
      .optional("deposed", .text, "The key of a deposed object."),
      .optional("attributes_truncated", .flag, "True where not all attributes are listed; else left out."),
    ]))

  private static let plannedAttribute = Schema.component(
    "PlannedAttribute",
    .object([
      Field("path", .text), Field("before", .any), Field("after", .any), Field("unknown_after_apply", .flag),
      Field("sensitive", .flag), Field("forces_replacement", .flag),
    ]))

  private static let blastRadius = Schema.component(
    "BlastRadius",
    .object([Field("direct", .integer), Field("total", .integer), Field("nearest", .list(.text))]))

  private static let planNoise = Schema.component(
    "PlanNoise",
    .object([
      Field("noise_count", .integer), Field("signal_count", .integer), Field("suppressed_count", .integer),
      Field("patterns", .list(.noisePattern)),
    ]))

  static let noisePattern = Schema.component(
    "NoisePattern",
    .object([
      Field("fingerprint", .text, "64 hexadecimal digits."), Field("resource_type", .text),
      Field("attribute", .text, "Path with indexes as [*]."),
      Field("action", .choice(["create", "update", "delete", "replace"])),
      Field("occurrences", .integer, "Distinct scans of the window."),
      Field("resource_addresses", .list(.text), "At most 50."), Field("resource_address_count", .integer),
      Field("repos", .list(.object([Field("repo_owner", .text), Field("repo_name", .text)]))),
      Field("first_seen_at", .time), Field("last_seen_at", .time), Field("sample_before", .any),
      Field("sample_after", .any), Field("builtin_rule_id", .nullable(.text)), Field("suppressed", .flag),
      Field("suppression_ids", .list(.uuid)),
    ]))

  private static let planSummary = Schema.component(
    "PlanSummary",
    .object(
      [
        "total", "create", "update", "delete", "replace", "read", "no_op", "forget", "import", "move",
        "resource_drift", "noise",
      ].map { Field($0, .integer) } + [
        Field("completeness", .choice(["complete", "partial", "errored", "unstated"])),
        Field("callouts", .list(.text), "What must not be overlooked; Markdown."),
      ]))
}

extension Field {
  fileprivate static let possibleRiskLevel = Field.optional(
    "possible_risk_level", .choice(RiskLevel.self),
    "The level that values known only after apply may bring about, where it is higher.")
}
