import DriftModels
import PlanParser
import Testing

@testable import Workflows

@Suite("The narrative of a plan")
struct PlanNarrativeTests {
  @Test(
    "a plan that does nothing says so and has no risk",
    arguments: [
      #"{"format_version": "1.2", "planned_values": {}}"#, Plans.text(),
      Plans.text(Plans.change(actions: #"["no-op"]"#)),
    ])
  func nothing(_ text: String) throws {
    let analysis = try PlanAnalysis(text)
    #expect(analysis.narrative == "**Nothing changes.**")
    #expect(analysis.riskLevel == .none)
  }

  @Test("drift alone is told, and has no risk for the plan")
  func driftOnly() throws {
    let analysis = try PlanAnalysis(Fixtures.plan("drift-only.plan.json"), hashing: TestHashing())
    #expect(
      analysis.narrative == """
        **Nothing changes.**

        2 resources changed outside Terraform since the last apply: `aws_sqs_queue.jobs`, `aws_sqs_queue.lost`.
        """)
    #expect(analysis.riskLevel == .none)
    let changes = try Array(#require(try analysis.document["changes"]?.elements))
    #expect(changes.map { $0["flags"]?[0]?["flag_id"]?.string } == ["out-of-band-change", "out-of-band-change", nil])
  }

  @Test("the worst changes come first, in the plan's order within a level")
  func worstFirst() throws {
    let analysis = try PlanAnalysis(
      Plans.text(
        Plans.change("aws_xray_group", "new", actions: #"["create"]"#),
        Plans.change("aws_xray_group", "b", actions: #"["update"]"#),
        Plans.change("aws_xray_group", "a", actions: #"["delete"]"#),
        Plans.change("aws_db_instance", "db", actions: #"["delete"]"#),
        Plans.change("aws_ami", "x", actions: #"["read"]"#)))
    #expect(
      analysis.narrative == """
        **1 to create, 1 to update, 2 to destroy, 1 to read**, of 5 resources in the plan. The highest risk is **critical**.

        Look at these first:

        - `aws_db_instance.db`: delete, risk critical. `aws_db_instance` holds data, and this one goes away.
        - `aws_xray_group.b`: update, risk medium. Attributes differ in place.
        - `aws_xray_group.a`: delete, risk medium. The resource goes away.
        - `aws_xray_group.new`: create, risk low. The resource is created.
        """)
    #expect(
      try analysis.document["summary"]?["callouts"]?.elements?.map(\.string)
        == ["`aws_db_instance.db`: `aws_db_instance` holds data, and this one goes away."])
  }

  @Test("what is not named is counted")
  func countsRest() throws {
    let changes = (0..<30).map { Plans.change("aws_s3_bucket", "b\($0)", actions: #"["delete","create"]"#) }
    let analysis = try PlanAnalysis(Plans.text(changes.joined(separator: ", ")))
    #expect(analysis.narrative.hasSuffix("\n\n20 more changes of the same or lower risk."))
    let callouts = try Array(#require(try analysis.document["summary"]?["callouts"]?.elements)).map(\.string)
    #expect(callouts.count == 21)
    #expect(
      callouts.first == "`aws_s3_bucket.b0`: `aws_s3_bucket` holds data, and this one is destroyed and made anew.")
    #expect(callouts.last == "10 more changes that must not be overlooked are left out here.")
  }

  @Test(
    "a plan that is cut short is never told as complete",
    arguments: [
      (#", "errored": true"#, "Planning stopped on an error"), (#", "complete": false"#, "covers a part"),
      (#", "complete": true"#, nil), ("", nil),
    ] as [(String, String?)])
  func completeness(_ rest: String, _ warning: String?) throws {
    let analysis = try PlanAnalysis(Plans.text(Plans.change(actions: #"["update"]"#), rest: rest))
    for phrase in ["Planning stopped on an error", "covers a part"] {
      #expect(analysis.narrative.contains(phrase) == (phrase == warning))
    }
  }

  @Test(
    "a hostile address stays inside its code span, on its line",
    arguments: [
      #"x\n# owned"#, "x` **bold**", "@everyone", "<img src=x>", #"\u202Ex"#, "[a](http://b)",
    ])
  func hostileNames(_ name: String) throws {
    let analysis = try PlanAnalysis(
      Plans.text(Plans.change("aws_s3_bucket", name, actions: #"["delete"]"#)))
    let lines = analysis.narrative.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 5)
    let callouts = try Array(#require(try analysis.document["summary"]?["callouts"]?.elements)).compactMap(\.string)
    for line in [String(lines[4]), callouts[0]] {
      // What stands outside of code spans is ours.
      let outside = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
      #expect(!outside.contains("@") && !outside.contains("<") && !outside.contains("[") && !outside.contains("*"))
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .format })
    }
  }

  @Test("the text is never longer than its limit", arguments: [0, 80, 400, 4_000])
  func bounded(_ limit: Int) throws {
    let long = String(repeating: "|", count: 400)
    let changes = (0..<20).map { Plans.change("aws_s3_bucket", "b\($0)\(long)", actions: #"["delete"]"#) }
    let analysis = try PlanAnalysis(
      Plans.text(changes.joined(separator: ", ")), limits: AnalysisLimits(narrativeLength: limit))
    #expect(analysis.narrative.unicodeScalars.count <= limit)
  }
}
