import DriftModels

extension OperationDescription {
  static let getPosture = OperationDescription(
    tag: "drift", summary: "Get the posture summary: one entry for each cloud account",
    success: .json(
      .component("Posture", .object([Field("accounts", .list(.postureEntry)), Field("org_id", .uuid)]))))
}

extension Schema {
  fileprivate static let postureEntry = Schema.component(
    "PostureEntry",
    .object([
      Field("account_id", .uuid), Field("display_name", .text), Field("provider", .text),
      Field("coverage_pct", .nullable(.number)), Field("risk_level", .choice(RiskLevel.self)),
      Field("undeclared_count", .nullable(.integer)), Field("last_scan_id", .nullable(.uuid)),
      Field("last_scan_at", .nullable(.time)), Field("last_drift_at", .nullable(.time)),
    ]))
}
