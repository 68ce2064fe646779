import Storage

extension OperationDescription {
  static let getOrganization = OperationDescription(
    tag: "admin", summary: "Get org metadata", success: .json(.organization))
}

extension Schema {
  fileprivate static let organization = Schema.component(
    "Organization",
    .object([
      Field("created_at", .time), Field("display_name", .text),
      Field("features", .list(.text), "What is switched on for it: audit_compliance, slack, sso, scim."),
      Field("id", .uuid), Field("plan", .choice(PlanTier.self)), Field("slug", .text),
    ]))
}
