import DriftModels
import PlanParser
import Testing

@testable import Workflows

@Suite("Reports of a plan")
struct PlanReportTests {
  /// A plan with a change of every sort: risky, unsure, noisy, suppressed by nobody, drifted, and one others depend on.
  private static func report() throws -> PlanReport {
    let analysis = try PlanAnalysis(Fixtures.plan("every-sort.plan.json"), hashing: TestHashing())
    return try PlanReport(
      JSONDocument(analysis.json()).root, name: "network.json", file: "plans/network.json",
      link: "https://ci.example/runs/7")
  }

  @Test("each form is the reviewed one", arguments: PlanReportFormat.allCases)
  func golden(_ format: PlanReportFormat) throws {
    let text = String(decoding: format.render(try Self.report()), as: UTF8.self)
    try Fixtures.expectGolden(text, "every-sort.\(format.rawValue)")
  }

  @Test(
    "what is no analysis is refused", arguments: ["{}", "[]", #"{"changes": []}"#, #"{"changes": 1, "summary": {}}"#])
  func refuses(_ text: String) throws {
    let root = try JSONDocument(text).root
    #expect(throws: WorkflowError.self) { try PlanReport(root) }
  }
}
