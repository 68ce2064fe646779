import DriftModels
import HTTPTypes
import Storage
import Workflows

/// States that come by upload.
struct StateUploadRoutes: Sendable {
  let uploadState: UploadState

  func upload(_ call: Call) async throws -> Reply {
    let source = try call.id("source_id", of: StateSourceID.self)
    let workspace = call.query.text("workspace") ?? "default"
    let snapshot = try await uploadState(
      try await call.payload.source(), to: source, workspace: workspace, in: call.scope)
    return Reply.json(.created) { body in
      body.member("snapshot_id", snapshot.id.description)
      body.key("serial")
      body.value(JSONNumber("\(snapshot.serial)"))
      body.member("lineage", snapshot.lineage)
      body.member("resource_count", snapshot.resourceCount)
      body.member("parse_failure_count", snapshot.parseFailureCount)
    }
  }
}

extension OperationDescription {
  static let uploadState = OperationDescription(
    tag: "state-sources", summary: "Upload a state file",
    query: [
      QueryParameter(
        name: "workspace", schema: .text, note: "The workspace that it is the state of; `default` if left out.")
    ], request: .anyObject, success: .created(.uploadedState),
    refusals: [
      .notFound, .validationFailed, Refusal(.badRequest, "state_invalid"), Refusal(.conflict, "wrong_kind"),
      Refusal(.conflict, "stale_serial"),
    ])
}

extension Schema {
  fileprivate static let uploadedState = Schema.component(
    "UploadedState",
    .object([
      Field("snapshot_id", .uuid, "The same again for the state that is the newest already."),
      Field("serial", .integer), Field("lineage", .text),
      Field("resource_count", .integer, "Managed instances with a current object."),
      Field("parse_failure_count", .integer, "Those of them without attributes that can be read."),
    ]))
}
