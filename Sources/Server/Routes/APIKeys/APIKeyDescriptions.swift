import HTTPTypes
import Storage

extension OperationDescription {
  static let listAPIKeys = OperationDescription(
    tag: "api-keys", summary: "List API keys", query: QueryParameter.paging(.long),
    success: .json(.page("api_keys", of: .apiKey)), refusals: [.validationFailed])

  static let createAPIKey = OperationDescription(
    tag: "api-keys", summary: "Create an API key", request: .newAPIKey, success: .created(.apiKey),
    refusals: [
      .validationFailed, Refusal(.badRequest, "invalid_scope"), .planLimitExceeded,
      Refusal(.forbidden, "scope_escalation"),
    ])

  static let revokeAPIKey = OperationDescription(
    tag: "api-keys", summary: "Revoke an API key", success: .noContent, refusals: [.notFound])
}

extension Schema {
  fileprivate static let apiKey = Schema.component(
    "APIKey",
    .object([
      Field("created_at", .time), Field("id", .uuid), Field("key_prefix", .text), Field("name", .text),
      Field("raw_key", .text, "The key itself, in the answer that creates it; empty everywhere else."),
      Field("scopes", .list(.choice(APIKeyScope.self)), "Empty means unrestricted."),
    ]))

  fileprivate static let newAPIKey = Schema.component(
    "NewAPIKey",
    .object([
      Field("name", .boundedText(1...128)),
      .optional("scopes", .nullable(.list(.choice(APIKeyScope.self))), "Left out or empty means unrestricted."),
    ]))
}
