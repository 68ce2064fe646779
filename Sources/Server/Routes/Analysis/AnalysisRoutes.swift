import DriftModels
import HTTPTypes
import Storage
import Workflows

/// What plans would do.
struct AnalysisRoutes: Sendable {
  /// How long a caller waits at most.
  static let deadline = Duration.seconds(120)

  let analyzePlan: AnalyzePlan
  let background: BackgroundWork

  func analyze(_ call: Call) async throws -> Reply {
    let isAsync = try call.query.flag("async") ?? false
    let includesNarrative = try call.query.flag("narrative") ?? true
    let reader = try await call.payload.embedded(AnalysisRequest.planField)
    var request = try AnalysisRequest(reader)
    request.includesNarrative = includesNarrative
    let prepared = try analyzePlan.prepare(request)
    if isAsync { return try await begin(prepared, call.scope) }
    if call.acceptsEvents { return events(prepared, call.scope) }
    let scan = try await Deadline.run(Self.deadline) { try await analyzePlan(prepared, in: call.scope) }
    return .json(parts: AnalysisDocument.parts(scan, org: call.scope.orgID))
  }

  /// Answers with the scan that will keep the analysis.
  private func begin(_ prepared: PreparedAnalysis, _ scope: OrgScope) async throws -> Reply {
    let (announced, scan) = try await analyzePlan.announce(prepared, in: scope)
    do {
      try await background.start(for: scope.orgID) { await complete(announced, scope) }
    } catch {
      try await analyzePlan.abandon(announced, because: .overloaded, in: scope)
      throw error
    }
    let location = "/api/v2/orgs/\(scope.orgID)/scans/\(scan.id)"
    return .json(.accepted, headers: [.location: location]) {
      $0.key("scan_run")
      $0.object { $0.members(of: scan, org: scope.orgID) }
    }
  }

  private func complete(_ prepared: PreparedAnalysis, _ scope: OrgScope) async {
    do {
      _ = try await Deadline.run(Self.deadline) { try await analyzePlan(prepared, in: scope) }
    } catch {
      let answer = ErrorMapping.answer(to: error)
      let issue = ScanIssue(code: answer.code, message: answer.message, isRetryable: answer.status.code >= 500)
      // Not in the task that was cancelled: this has to be kept all the same. Where even that fails, the scan is ended
      // by whoever finds it running for too long.
      await Task { try? await analyzePlan.abandon(prepared, because: issue, in: scope) }.value
    }
  }

  /// Tells how far the analysis is while it is made: `progress` events, then one `result` or `error`.
  private func events(_ prepared: PreparedAnalysis, _ scope: OrgScope) -> Reply {
    .events { stream in
      let (steps, feed) = AsyncStream.makeStream(of: AnalysisProgress.self, bufferingPolicy: .bufferingNewest(1))
      async let outcome = result(of: prepared, scope, feed)
      for await step in steps {
        var data = JSONWriter()
        data.object {
          $0.member("changes", step.changes)
          $0.member("total", step.total)
        }
        try await stream.send("progress", [data.bytes[...]])
      }
      switch await outcome {
      case .success(let scan): try await stream.send("result", AnalysisDocument.parts(scan, org: scope.orgID))
      case .failure(let error):
        let answer = ErrorMapping.answer(to: error)
        var data = JSONWriter()
        data.object {
          $0.member("error", answer.message)
          $0.member("code", answer.code)
        }
        try await stream.send("error", [data.bytes[...]])
      }
    }
  }

  private func result(
    of prepared: PreparedAnalysis, _ scope: OrgScope, _ feed: AsyncStream<AnalysisProgress>.Continuation
  ) async -> Result<ScanRecord, any Error> {
    defer { feed.finish() }
    do {
      return .success(
        try await background.withThreads {
          try await Deadline.run(Self.deadline) { try await analyzePlan(prepared, in: scope) { feed.yield($0) } }
        })
    } catch {
      return .failure(error)
    }
  }
}

extension ScanIssue {
  fileprivate static let overloaded = ScanIssue(
    code: "overloaded", message: "as many analyses were waiting as the server takes", isRetryable: true)
}

/// The analysis that a scan keeps, as it is answered.
enum AnalysisDocument {
  /// The stored document with one more member before its closing brace; large ones are sent from where they are.
  static func parts(_ scan: ScanRecord, org: OrgID) -> [ArraySlice<UInt8>] {
    var run = scan
    // The result is the document around it.
    run.result = nil
    var tail = JSONWriter()
    tail.object { $0.members(of: run, org: org) }
    let document: ArraySlice<UInt8> = scan.result?.bytes.dropLast() ?? []
    let rest = Array(",\"scan_run\":".utf8) + tail.bytes + [UInt8(ascii: "}")]
    return [document, rest[...]]
  }
}
