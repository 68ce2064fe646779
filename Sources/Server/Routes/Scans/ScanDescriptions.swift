import Storage

extension OperationDescription {
  static let listScans = OperationDescription(
    tag: "scans", summary: "List scan runs inside the history window of the plan, newest first",
    query: [
      QueryParameter(name: "account_id", schema: .uuid, note: "Only those of this account."),
      QueryParameter(name: "scan_type", schema: .choice(ScanType.self), note: "Only those started this way."),
    ] + QueryParameter.paging(.short),
    success: .json(.page("scans", of: .scan)), refusals: [.validationFailed])

  static let getScan = OperationDescription(
    tag: "scans", summary: "Get a scan run", success: .json(.scan), refusals: [.notFound])
}

extension Schema {
  /// A scan run.
  static let scan = Schema.component(
    "Scan",
    .object([
      Field("branch", .nullable(.text)), Field("changed_count", .nullable(.integer)),
      Field("cloud_account_id", .nullable(.uuid)), Field("commit_sha", .nullable(.text)), Field("created_at", .time),
      Field("drift_status", .nullable(.choice(DriftStatus.self)), "Null before drift is computed."),
      Field("finished_at", .nullable(.time)), Field("id", .uuid), Field("missing_count", .nullable(.integer)),
      Field("new_count", .nullable(.integer), "The extra_count of the drift result."), Field("org_id", .uuid),
      Field("pr_number", .nullable(.integer)), Field("provider", .nullable(.text)),
      Field("repo_name", .nullable(.text)),
      Field("repo_owner", .nullable(.text)), Field("repo_url", .nullable(.text)), Field("resource_count", .integer),
      Field("result_json", .any), Field("scan_errors", .list(.scanError)), Field("scan_type", .choice(ScanType.self)),
      Field("started_at", .nullable(.time)), Field("status", .choice(ScanStatus.self)),
      Field("status_kind", .nullable(.choice(ScanStatusKind.self)), "Null while pending or running."),
    ]))

  private static let scanError = Schema.object([
    Field("code", .text), Field("message", .text), Field("region", .nullable(.text)),
    Field("service", .nullable(.text)), Field("retryable", .flag),
  ])
}
