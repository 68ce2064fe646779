import DriftDiff
import DriftModels
import Testing

@Suite("Golden reports")
struct GoldenReportTests {
  /// The page's script and style are no part of a report.
  private static let formats = ReportFormat.allCases.filter { $0 != .html }

  @Test("each format writes the hostile report as reviewed", arguments: formats)
  func hostile(_ format: ReportFormat) throws {
    try GoldenFile.expect(format.render(HostileReport.report), toBe: "hostile.\(format.rawValue).txt")
  }

  @Test("colour is written when asked for")
  func colour() throws {
    let bytes = ReportFormat.text.render(HostileReport.report, colour: true)
    try GoldenFile.expect(bytes, toBe: "hostile.colour.txt")
  }

  @Test("each format writes a report without drift as reviewed", arguments: formats)
  func clean(_ format: ReportFormat) throws {
    var report = DriftReport()
    report.matchedCount = 3
    report.narrative = DriftNarrative.text(for: report)
    try GoldenFile.expect(format.render(report), toBe: "clean.\(format.rawValue).txt")
  }
}
