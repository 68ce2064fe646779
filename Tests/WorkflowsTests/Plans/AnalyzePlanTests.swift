import DriftModels
import PlanParser
import Storage
import Testing

@testable import Workflows

@Suite("Keeping the analysis of a plan")
struct AnalyzePlanTests {
  @Test("the analysis is the result of a scan that is done")
  func stores() async throws {
    try await Workshop.run { shop in
      let revision = SourceRevision(repositoryOwner: "o", repositoryName: "n", pullRequestNumber: 7)
      let source = try Fixtures.source("github-and-random.plan.json")
      let scan = try await shop.analysis(AnalysisRequest(plan: source, revision: revision))
      let expected = try PlanAnalysis(Plan(source: source), hashing: TestHashing()).json()
      #expect(scan.result == TestHashing().body(expected))
      #expect(scan.scanType == .manual)
      #expect(scan.statusKind == .ok)
      #expect(scan.accountID == nil)
      #expect(scan.revision == revision)
      #expect(scan.resourceCount == 8)
      #expect(scan.createdAt == shop.clock.now)
      #expect(try await shop.scan(scan.id) == scan)
      let stranger = try await shop.stranger()
      await #expect(throws: StorageError.notFound(.scan, id: "\(scan.id)")) { try await stranger.scan(scan.id) }
    }
  }

  @Test(
    "what is no plan is refused by name, and leaves no scan",
    arguments: [
      ("", "empty input"), ("{}", "not a plan"), ("[1]", "not an object"),
      (#"{"version": 4, "serial": 1, "lineage": "a", "resources": []}"#, "state given"),
      (#"{"format_version": "2.0", "resource_changes": []}"#, "2.0"),
      (#"{"format_version": "1.2", "resource_changes": [{"change": 7}]}"#, "resource_changes[0]"),
      ("resource \"a\" \"b\" {}", "configuration text"), ("PK\u{3}\u{4}", "binary plan"),
      (String(repeating: "[", count: 300), "too deep"),
    ])
  func refuses(_ text: String, _ message: String) async throws {
    try await Workshop.run { shop in
      await #expect {
        try await shop.analysis(AnalysisRequest(plan: JSONSource(text)))
      } throws: { error in
        if case WorkflowError.invalidPlan = error { "\(error)".contains(message) } else { false }
      }
      let contents = try await shop.contents()
      #expect(contents.isEmpty)
    }
  }

  @Test("more changes or bytes than the limit are too large")
  func tooLarge() async throws {
    try await Workshop.run { shop in
      let text = Plans.text(Plans.change(actions: #"["update"]"#), Plans.change(actions: #"["update"]"#))
      let size = text.utf8.count
      let table: [(AnalysisLimits, WorkflowError)] = [
        (AnalysisLimits(entries: 1), .tooLarge("entries in one list of the plan", count: 2, limit: 1)),
        (AnalysisLimits(planBytes: size - 1), .tooLarge("bytes of plan", count: size, limit: size - 1)),
      ]
      for (limits, error) in table {
        let analyze = AnalyzePlan(
          database: shop.database, hashing: TestHashing(), clock: shop.clock, limits: limits)
        #expect(throws: error) {
          _ = try analyze.prepare(AnalysisRequest(plan: JSONSource(text)))
        }
      }
    }
  }

  @Test("a cancelled analysis leaves no scan")
  func cancelled() async throws {
    try await Workshop.run { shop in
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        let text = Plans.text(Plans.change(actions: #"["update"]"#))
        return try await shop.analysis(AnalysisRequest(plan: JSONSource(text)))
      }
      await #expect(throws: CancellationError.self) { try await task.value }
      let contents = try await shop.contents()
      #expect(contents.isEmpty)
    }
  }

  @Test("when the scan can't be stored, nothing is kept")
  func allOrNothing() async throws {
    try await Workshop.run { shop in
      let steps = try await shop.failEachStep { database in
        let analyze = AnalyzePlan(database: database, hashing: TestHashing(), clock: shop.clock)
        _ = try await analyze(
          analyze.prepare(AnalysisRequest(plan: JSONSource(Plans.text()))), in: shop.scope)
      }
      #expect(steps == 2)
    }
  }
}
