import Storage

extension OperationDescription {
  static let listStateSources = OperationDescription(
    tag: "state-sources", summary: "List state sources", query: QueryParameter.paging(.long),
    success: .json(.page("state_sources", of: .stateSource)), refusals: [.validationFailed])

  static let createStateSource = OperationDescription(
    tag: "state-sources", summary: "Register a state source", request: .newStateSource,
    success: .created(.stateSource), refusals: [.validationFailed, .planLimitExceeded, .notFound])

  static let getStateSource = OperationDescription(
    tag: "state-sources", summary: "Get a state source", success: .json(.stateSource), refusals: [.notFound])

  static let deleteStateSource = OperationDescription(
    tag: "state-sources", summary: "Delete a state source and its states", success: .noContent, refusals: [.notFound])
}

extension Schema {
  fileprivate static let stateSource = Schema.component(
    "StateSource",
    .object([
      Field("cloud_account_id", .nullable(.uuid)), Field("config", .anyObject), Field("created_at", .time),
      Field("display_name", .text), Field("id", .uuid), Field("kind", .choice(StateSourceKind.self)),
      Field("last_fetched_at", .nullable(.time)), Field("latest_snapshot_id", .nullable(.uuid)),
      Field("org_id", .uuid), Field("workspaces", .list(.text)),
    ]))

  fileprivate static let newStateSource = Schema.component(
    "NewStateSource",
    .object([
      Field("kind", .choice([StateSourceKind.upload.rawValue])), Field("display_name", .boundedText(1...128)),
      Field("config", .anyObject, "Empty for kind upload."),
      .optional("cloud_account_id", .nullable(.uuid), "The account whose resources the states declare."),
    ]))
}
