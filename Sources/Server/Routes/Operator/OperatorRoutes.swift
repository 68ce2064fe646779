import DriftModels
import HTTPTypes
import Storage
import Workflows

/// What Kubernetes operators report.
struct OperatorRoutes: Sendable {
  /// Objects of a cluster nest deeper than other requests: definitions of resources hold schemas.
  private static let depth = 256

  let recordReport: RecordOperatorReport

  func report(_ call: Call) async throws -> Reply {
    let report = try OperatorReport(try await call.payload.document(depth: Self.depth))
    let scan = try await recordReport(report, in: call.scope)
    return Reply.json(.created) { body in
      body.member("report_id", scan.id.description)
      body.member("resource_count", scan.resourceCount)
    }
  }
}
