import Workflows

extension OperationDescription {
  static let recordOperatorReport = OperationDescription(
    tag: "accounts", summary: "Take in what a Kubernetes operator saw in one namespace", request: .operatorReport,
    success: .created(.recordedReport), refusals: [.validationFailed])
}

extension Schema {
  fileprivate static let operatorReport = Schema.component(
    "OperatorReport",
    .object([
      Field("cluster_id", .text, "Its account is found or made by this."),
      Field("namespace", .text, "Empty for objects of the whole cluster."),
      Field("resources", .list(.operatorResource), "All that is there: what is missing here is gone."),
      .optional("generate_iac", .nullable(.flag)),
      .optional("iac_format", .nullable(.choice(OperatorReport.ConfigurationFormat.self))),
      .optional("custom_prompt", .nullable(.text), "At most 4,000 characters."),
    ]))

  private static let operatorResource = Schema.component(
    "OperatorResource",
    .object([
      Field("provider_resource_id", .text), Field("provider_type", .text, "apiVersion/Kind."), Field("name", .text),
      .optional("normalized_type", .nullable(.text), "The Terraform type; follows from the kind if left out."),
      .optional("region", .nullable(.text)),
      .optional("properties", .nullable(.anyObject), "The whole object, without secrets."),
    ]))

  fileprivate static let recordedReport = Schema.component(
    "RecordedReport",
    .object([Field("report_id", .uuid, "The id of the scan run."), Field("resource_count", .integer)]))
}
