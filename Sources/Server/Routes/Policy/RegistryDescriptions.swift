import HTTPTypes

extension OperationDescription {
  static let getRegistryMeta = OperationDescription(
    tag: "policy", summary: "Get Terraform registry metadata of a resource type",
    query: [
      QueryParameter(
        name: "provider", schema: .choice(CatalogueProvider.self), note: "The cloud of the type.", isRequired: true),
      QueryParameter(
        name: "resource_type", schema: .text, note: "A Terraform type, such as aws_instance.", isRequired: true),
    ],
    success: .json(.registryMeta),
    refusals: [.validationFailed, .notFound, Refusal(.badGateway, "upstream_error")])
}

extension Schema {
  fileprivate static let registryMeta = Schema.component(
    "RegistryMeta",
    .object([
      Field("docs_url", .text), Field("fetched_at", .time, "When the registry was asked."),
      Field("latest_version", .text, "Of the provider."),
      Field("min_version", .nullable(.text), "Null: the registry does not say since when a type exists."),
      Field("provider", .choice(CatalogueProvider.self)), Field("resource_type", .text),
    ]))
}
