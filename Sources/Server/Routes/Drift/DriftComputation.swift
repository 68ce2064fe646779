import DriftModels
import HTTPTypes
import Storage
import Workflows

/// Computes drift while the caller waits.
struct DriftComputation: Sendable {
  let computeDrift: ComputeDrift
  let drift: DriftRoutes

  /// Answers with the result as it is read afterwards.
  func compute(_ call: Call) async throws -> Reply {
    let id = try call.id("scan_id", of: ScanID.self)
    try await drift.requireVisible(id, call)
    _ = try await computeDrift(id, in: call.scope)
    return try await drift.get(call)
  }
}

extension OperationDescription {
  static let computeDrift = OperationDescription(
    tag: "drift", summary: "Compute the drift of a scan, in place of an earlier result", success: .json(.drift),
    refusals: [
      .notFound, Refusal(.notFound, "drift_not_computed"), Refusal(.conflict, "scan_not_done"),
      Refusal(.conflict, "no_state_source"), Refusal(.unprocessableContent, "states_unreadable"),
    ])
}
