import Storage

extension OperationDescription {
  static let listResources = OperationDescription(
    tag: "accounts", summary: "List live resources",
    query: [
      QueryParameter(name: "account_id", schema: .uuid, note: "Only those of this account."),
      QueryParameter(name: "provider", schema: .text, note: "Only those of this cloud."),
      QueryParameter(name: "type", schema: .text, note: "Only those of this type, as the cloud or Terraform names it."),
      QueryParameter(name: "status", schema: .choice(LiveResourceStatus.self), note: "Only those in this status."),
    ] + QueryParameter.paging(.long),
    success: .json(.page("resources", of: .resource)), refusals: [.validationFailed, .notFound])
}

extension Schema {
  fileprivate static let resource = Schema.component(
    "Resource",
    .object([
      Field("enrichment_failure_reason", .nullable(.text)),
      Field("enrichment_status", .choice(EnrichmentStatus.self)),
      Field(
        "iac_resource_id", .nullable(.uuid), "The declared resource that the last drift computation paired it with."),
      Field("id", .uuid), Field("last_seen_at", .time), Field("name", .text),
      Field("normalized_type", .text, "Terraform's type."), Field("properties", .anyObject), Field("provider", .text),
      Field("provider_resource_id", .text), Field("provider_type", .text), Field("region", .nullable(.text)),
      Field("status", .choice(LiveResourceStatus.self)),
    ]))
}
