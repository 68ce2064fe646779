import HTTPTypes

extension OperationDescription {
  static let listAccounts = OperationDescription(
    tag: "accounts", summary: "List cloud accounts", query: QueryParameter.paging(.long),
    success: .json(.page("accounts", of: .account)), refusals: [.validationFailed])

  static let getAccount = OperationDescription(
    tag: "accounts", summary: "Get a cloud account", success: .json(.account), refusals: [.notFound])

  static let deleteAccount = OperationDescription(
    tag: "accounts", summary: "Delete a cloud account and its live resources; its scans stay", success: .noContent,
    refusals: [.notFound, Refusal(.conflict, "scan_running")])
}

extension Schema {
  fileprivate static let account = Schema.component(
    "Account",
    .object([
      Field("created_at", .time),
      Field("credential_type", .nullable(.text), "Null for accounts that operator reports have made."),
      Field("default_region", .nullable(.text)), Field("display_name", .text), Field("external_account_id", .text),
      Field("id", .uuid), Field("last_validated_at", .nullable(.time)), Field("org_id", .uuid),
      Field("provider", .text, "aws, gcp, azure or kubernetes."),
    ]))
}
