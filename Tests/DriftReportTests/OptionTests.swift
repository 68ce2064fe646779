import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("Options of drift-report")
struct OptionTests {
  @Test(
    "the exit status follows the level that is asked for",
    arguments: [("any", 2), ("low", 2), ("medium", 2), ("high", 2), ("critical", 0), ("never", 0)])
  func failOn(level: String, status: Int32) throws {
    let run = try Scene().run("--state state.json --live live.json --fail-on \(level)")
    #expect(run.status == status && run.errors.isEmpty && run.output.hasPrefix("Drift: 1 changed"))
  }

  @Test("a level that does not exist is refused with those that do")
  func unknownLevel() throws {
    let run = try Scene().run("--state state.json --live live.json --fail-on severe")
    #expect(run.status == 1 && run.errors.contains("medium") && run.errors.contains("severe"))
  }

  @Test("a report goes into a file as a whole", arguments: ["json", "html", "markdown"])
  func output(format: String) throws {
    let scene = try Scene()
    let direct = try scene.run("--state state.json --live live.json --format \(format)")
    let run = try scene.run("--state state.json --live live.json --format \(format) -o report.out")
    #expect(run.status == 2 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try String(contentsOf: scene.folder.appending(path: "report.out"), encoding: .utf8) == direct.output)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scene.folder.path).allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test("a file that can't be written is an error with its name")
  func noOutput() throws {
    let run = try Scene().run("--state state.json --live live.json -o no/such/folder/report")
    #expect(run.status == 1 && run.errors.hasPrefix("error: cannot write to no/such/folder/report:"))
  }

  @Test("resource blocks come when they are asked for")
  func skeletons() throws {
    let scene = try Scene()
    #expect(!(try scene.run("--state state.json --live live.json")).output.contains("resource \"aws_sqs_queue\""))
    let run = try scene.run("--state state.json --live live.json --skeletons")
    #expect(run.output.contains("resource \"aws_sqs_queue\" \"q\" {"))
  }

  static let plan = #"""
    {"format_version":"1.2","terraform_version":"1.9.5","resource_changes":[
      {"address":"aws_vpc.main","mode":"managed","type":"aws_vpc","name":"main","change":{"actions":["update"],
       "before":{"id":"v","enable_dns_support":false},"after":{"id":"v","enable_dns_support":true},"after_unknown":{},
       "before_sensitive":{},"after_sensitive":{}}},
      {"address":"aws_sns_topic.same","mode":"managed","type":"aws_sns_topic","name":"same",
       "change":{"actions":["no-op"],"before":{"id":"t"},"after":{"id":"t"},"after_unknown":{},"before_sensitive":{},
       "after_sensitive":{}}}],
     "resource_drift":[
      {"address":"aws_vpc.main","mode":"managed","type":"aws_vpc","name":"main","change":{"actions":["update"],
       "before":{"id":"v","enable_dns_support":true,"key":"old-secret"},"after":{"id":"v","enable_dns_support":false,
       "key":"new-secret"},"after_unknown":{},"before_sensitive":{"key":true},"after_sensitive":{}}},
      {"address":"aws_sqs_queue.gone","mode":"managed","type":"aws_sqs_queue","name":"gone",
       "change":{"actions":["delete"],"before":{"id":"https://q/gone"},"after":null,"after_unknown":{},
       "before_sensitive":{},"after_sensitive":false}}],
     "relevant_attributes":[{"resource":"aws_vpc.main","attribute":["enable_dns_support"]}]}
    """#

  @Test("a plan tells what Terraform found to be different")
  func planned() throws {
    let scene = try Scene()
    try scene.write(Self.plan, "plan.json")
    let run = try scene.run("--plan plan.json --format json")
    let report = try JSONDocument(run.output).root
    #expect(run.status == 2 && report["changed_count"]?.int == 1 && report["missing_count"]?.int == 1)
    #expect(report["total_iac"]?.int == 3 && report["total_live"]?.int == 2)
    let items = try #require(report["items"]?.elements.map(Array.init))
    #expect(items.map { $0["address"]?.string } == ["aws_vpc.main", "aws_sqs_queue.gone"])
    let paths = items[0]["changes"]?.elements?.compactMap { $0["path"]?.string }
    #expect(paths == ["enable_dns_support", "key"])
    #expect(!run.output.contains("-secret") && run.output.contains("the plan follows from it"))
  }

  @Test("beside states and inventories a plan tells what the next apply settles")
  func configAhead() throws {
    let scene = try Scene()
    try scene.write(
      Self.plan.replacing("aws_vpc.main", with: "aws_s3_bucket.logs").replacing("enable_dns_support", with: "acl"),
      "plan.json")
    let run = try scene.run("--state state.json --live live.json --plan plan.json")
    #expect(run.status == 2 && run.output.contains("likely config-ahead: a plan holds a change of the same attribute"))
  }

  @Test(
    "files that do not go together are refused",
    arguments: ["--live live.json", "--state state.json", "", "--state - --live - --plan plan.json"])
  func incomplete(arguments: String) throws {
    let run = try Scene().run(arguments)
    #expect(run.status == 1 && run.errors.hasPrefix("error: ") && run.output.isEmpty)
  }

  @Test("a state given as a plan is named as one")
  func wrongKind() throws {
    let run = try Scene().run("--plan state.json")
    #expect(run.status == 1 && run.errors.contains("state"))
  }
}
