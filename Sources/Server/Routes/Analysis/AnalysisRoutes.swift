import DriftModels
import Storage
import Workflows

/// What plans would do.
struct AnalysisRoutes: Sendable {
  /// How long a caller waits at most.
  static let deadline = Duration.seconds(120)

  let analyzePlan: AnalyzePlan

  func analyze(_ call: Call) async throws -> Reply {
    let reader = try await call.payload.embedded(AnalysisRequest.planField)
    let request = try AnalysisRequest(reader)
    let scan = try await Deadline.run(Self.deadline) { try await analyzePlan(request, in: call.scope) }
    return Self.reply(scan, org: call.scope.orgID)
  }

  /// The stored document with one more member before its closing brace; large ones are sent from where they are.
  private static func reply(_ scan: ScanRecord, org: OrgID) -> Reply {
    var run = scan
    // The result is the document around it.
    run.result = nil
    var tail = JSONWriter()
    tail.object { $0.members(of: run, org: org) }
    let document: ArraySlice<UInt8> = scan.result?.bytes.dropLast() ?? []
    let rest = Array(",\"scan_run\":".utf8) + tail.bytes + [UInt8(ascii: "}")]
    return Reply.json(parts: [document, rest[...]])
  }
}
