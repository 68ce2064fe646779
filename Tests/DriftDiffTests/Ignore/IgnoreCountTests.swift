import DriftDiff
import DriftModels
import Testing

@Suite("Counts of what is ignored")
struct IgnoreCountTests {
  private static let file = """
    # Not ours
    aws_vpc

    aws_sqs_queue.*.delay   # scaled by hand
    aws_sqs_queue.*.kind
    !aws_vpc.kept
    aws_lambda_function.*
    """

  private static func report(_ file: String, explains: Bool = false, includesMatched: Bool = false) throws
    -> DriftReport
  {
    let declared = try [
      Make.declared("aws_vpc.a", #"{"id":"a","cidr_block":"10.0.0.0/8"}"#),
      Make.declared("aws_vpc.gone", #"{"id":"g"}"#), Make.declared("aws_vpc.kept", #"{"id":"kept"}"#),
      Make.declared("aws_sqs_queue.q", #"{"id":"q","delay":1,"kind":1,"tags":{}}"#),
    ]
    let live = try [
      Make.live("aws_vpc", "a", #""properties":{"cidr_block":"10.1.0.0/16"}"#), Make.live("aws_vpc", "new"),
      Make.live("aws_sqs_queue", "q", #""properties":{"delay":2,"kind":2,"tags":{"a":"b"}}"#),
    ]
    let rules = try IgnoreRules(parsing: file, file: "rules")
    return DriftDiff.compute(
      declared: declared, live: live,
      options: DriftOptions(ignore: rules, includesMatched: includesMatched, explains: explains))
  }

  @Test("missing and extra resources take no part, and a pair without a difference left is unchanged")
  func totals() throws {
    let report = try Self.report(Self.file, includesMatched: true)
    #expect(report.ignoredItemCount == 2 && report.ignoredDifferenceCount == 3)
    #expect(report.matchedCount == 2 && report.changedCount == 1 && report.missingCount == 1 && report.extraCount == 0)
    #expect(report.totalLive == 2 && report.totalDeclared == 3 && report.coveragePercent == 100)
    #expect(report.items.map(\.kind) == [.changed, .missing, .matched])
    #expect(report.items.map(\.address) == ["aws_sqs_queue.q", "aws_vpc.kept", "aws_vpc.a"])
    #expect(report.items.first?.changes.map(\.pathText) == ["tags.a"] && report.items.first?.riskLevel == .low)
  }

  @Test("an explanation tells for each line what it decided, those that decide nothing included")
  func lines() throws {
    let lines = try Self.report(Self.file, explains: true).ignoreLines
    #expect(lines.map(\.line) == [2, 4, 5, 6, 7] && lines.allSatisfy { $0.file == "rules" })
    #expect(lines.map(\.pattern)[1...3] == ["aws_sqs_queue.*.delay", "aws_sqs_queue.*.kind", "!aws_vpc.kept"])
    #expect(lines.map(\.resources) == [2, 0, 0, 1, 0] && lines.map(\.differences) == [1, 1, 1, 0, 0])
    #expect(try Self.report(Self.file).ignoreLines.isEmpty)
  }

  @Test("files that are put together keep their lines apart, and the later one counts")
  func append() throws {
    var rules = try IgnoreRules(parsing: "aws_vpc", file: "a")
    rules.append(try IgnoreRules(parsing: "\n!aws_vpc.a", file: "b"))
    let live = try [Make.live("aws_vpc", "a"), Make.live("aws_vpc", "b")]
    let report = DriftDiff.compute(
      declared: [DeclaredResource](), live: live, options: DriftOptions(ignore: rules, explains: true))
    #expect(report.items.map(\.providerResourceID) == ["a"])
    #expect(
      report.ignoreLines.map { [$0.file ?? "", "\($0.line)", "\($0.resources)"] } == [
        ["a", "1", "1"], ["b", "2", "1"],
      ])
  }

  @Test("each report for people tells the counts")
  func reports() throws {
    let report = try Self.report(Self.file, explains: true)
    #expect(TextReport.render(report).contains("\n2 resources and 3 differences ignored\n"))
    #expect(TextReport.render(report).contains("\n  rules:2 aws_vpc: 2 resources and 1 difference ignored\n"))
    #expect(TextReport.render(report).contains("\n  rules:6 !aws_vpc.kept: 1 resource kept\n"))
    #expect(TextReport.render(report).contains("\n  rules:7 aws_lambda_function.*: nothing ignored\n"))
    #expect(MarkdownReport.render(report).contains("\n2 resources and 3 differences ignored.\n"))
    #expect(report.narrative.contains("Ignore rules left out 2 resources and 3 differences."))
    let json = try JSONDocument(JSONReport.render(report)).root
    #expect(json["ignored_count"]?.int == 2 && json["ignored_change_count"]?.int == 3)
    #expect(
      json["ignore_lines"]?[0]?.value
        == ["file": "rules", "line": 2, "pattern": "aws_vpc", "resources": 2, "changes": 1])
  }

  @Test("without rules nothing is said of them")
  func none() throws {
    let report = try Self.report("", explains: true)
    #expect(report.ignoredItemCount == 0 && report.ignoredDifferenceCount == 0 && report.ignoreLines.isEmpty)
    #expect(!TextReport.render(report).contains("gnore") && !MarkdownReport.render(report).contains("gnored"))
  }
}
