import DriftModels
import Foundation
import Testing
import TestingTools

@testable import Workflows

@Suite("Laws of every report of a plan, whatever resources are called")
struct PlanReportLawTests {
  static let seeds = Array(1...30 as ClosedRange<UInt64>)

  @Test("text for people has no control, bidi or invisible character", arguments: seeds)
  func visible(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let report = try plans.report(20)
    for format in [PlanReportFormat.text, .markdown, .junit] {
      let text = String(decoding: format.render(report), as: UTF8.self)
      #expect(HostileText.hidden(in: text).isEmpty, "\(format)")
    }
    #expect(HostileText.hidden(in: report.narrative).isEmpty)
    #expect(report.callouts.allSatisfy { HostileText.hidden(in: $0).isEmpty && !$0.contains("\n") })
  }

  @Test("a comment stays in its length and closes what it opens", arguments: seeds)
  func comment(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let text = PlanMarkdownReport.render(try plans.report(400))
    #expect(text.utf8.count <= PlanMarkdownReport.lengthLimit)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0 == "<details>" } == lines.count { $0 == "</details>" })
  }

  @Test("each row of the table has four cells", arguments: seeds)
  func cells(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let text = PlanMarkdownReport.render(try plans.report(30))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 2)
    for row in rows { #expect(row.count { $0 == "|" } == 5, "\(row)") }
  }

  @Test("nothing but code holds a character that Markdown or HTML reads", arguments: seeds)
  func neutral(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let report = try plans.report(30)
    let texts = [PlanMarkdownReport.render(report), report.narrative, report.callouts.joined(separator: "\n")]
    for line in texts.joined(separator: "\n").split(separator: "\n") {
      let outside = Self.outsideCode(String(line))
      let words = outside.replacing("<br>", with: "").replacing("**", with: "").replacing(/&#(96|124);/, with: "")
      #expect(Self.isOurs(outside) || !words.unicodeScalars.contains { Self.marks.contains($0) }, "\(line)")
      #expect(line.unicodeScalars.count { $0 == "`" }.isMultiple(of: 2), "\(line)")
    }
  }

  /// What the report says by itself, and its one link.
  private static func isOurs(_ line: String) -> Bool {
    ["<details>", "</details>", "### Do not overlook", "[The whole analysis](https://ci.example/run/1?a=b#c)"]
      .contains(line) || line.hasPrefix("<summary>") && line.hasSuffix("</summary>") || line.hasPrefix("## Plan of ")
  }

  private static let marks = Set("<>@[]\\*_~#&".unicodeScalars)

  /// A line without its code spans. Scalars count: a mark above a backtick makes no other character of it.
  private static func outsideCode(_ line: String) -> String {
    let parts = line.unicodeScalars.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
  }

  @Test("a link leads where it was told to, or is not there")
  func links() throws {
    for seed in Self.seeds {
      var plans = HostilePlan(seed: seed)
      let report = try plans.report(3)
      let text = PlanMarkdownReport.render(report)
      let isGood = report.link == "https://ci.example/run/1?a=b#c"
      #expect(text.contains("](https://ci.example/run/1?a=b#c)") == isGood)
      #expect(!Self.outsideCode(text).contains("](java"))
    }
  }

  @Test(
    "text that asks for no colour has no escape sequence, and coloured text differs by these alone", arguments: seeds)
  func colour(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let report = try plans.report(20)
    let coloured = PlanTextReport.render(report, colour: true).replacing(
      /\u{1B}\[[0-9;]*m/.matchingSemantics(.unicodeScalar), with: "")
    #expect(coloured == PlanTextReport.render(report))
  }

  @Test("a line of text begins as the report begins lines, so that no name can pose as a verdict", arguments: seeds)
  func lines(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let report = try plans.report(20)
    let levels = RiskLevel.allCases.map(\.rawValue)
    for line in PlanTextReport.render(report).split(separator: "\n") where !line.hasPrefix("    ") {
      let isVerdict = levels.contains { line.hasPrefix($0) }
      #expect(
        isVerdict || line.hasPrefix("Plan: ") || line.hasPrefix("Noise: ") || line == PlanPhrases.doubt, "\(line)")
    }
  }

  @Test("JSON and SARIF reports are JSON, and SARIF has a result for each flag that counts", arguments: seeds)
  func json(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let report = try plans.report(20)
    #expect(try JSONDocument(PlanReportFormat.json.render(report)).root == report.document)
    let sarif = try JSONDocument(PlanSARIFReport.render(report)).root["runs"]?[0]
    #expect(sarif?["results"]?.count == report.changes.flatMap(\.flags).count { $0.severity != "ignore" })
    for result in sarif?["results"]?.elements ?? .none {
      let index = try #require(result["ruleIndex"]?.int)
      #expect(sarif?["tool"]?["driver"]?["rules"]?[index]?["id"] == result["ruleId"])
    }
  }

  @Test(
    "a SARIF report is valid against the schema of 2.1.0", .enabled(if: PeerValidator.sarifSchema != nil),
    arguments: [0, 1, 2, 3] as [UInt64])
  func sarif(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let schema = try #require(PeerValidator.sarifSchema)
    let document = PlanSARIFReport.render(try plans.report(seed == 0 ? 0 : 20))
    #expect(try PeerValidator.violations(kind: "json", schema: schema, document: document) == "")
  }

  @Test(
    "a JUnit report is valid, and has a failure for each change from the level on",
    .enabled(if: PeerValidator.isInstalled), arguments: [0, 1, 2, 3] as [UInt64])
  func junit(seed: UInt64) throws {
    var plans = HostilePlan(seed: seed)
    let report = try plans.report(seed == 0 ? 0 : 20)
    let schema = PeerValidator.root.appending(path: "Tests/DriftDiffTests/Fixtures/junit.xsd")
    for level in [nil, RiskLevel.low, .critical] {
      let text = PlanJUnitReport.render(report, failing: level)
      #expect(try PeerValidator.violations(kind: "xml", schema: schema, document: Array(text.utf8)) == "")
      let failing = report.changes.count { change in
        !change.isIdle && !change.isNoise && level.map { change.riskLevel >= $0 } == true
      }
      #expect(text.components(separatedBy: "<failure ").count - 1 == failing)
    }
  }
}
