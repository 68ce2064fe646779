import DriftModels
import Foundation
import Testing
import TestingTools

/// The contract of the program: output, messages and exit status.
@Suite("risk-check")
struct RiskCheckTests {
  /// A plan with one change of each of some kinds.
  static let plan = #"""
    {"format_version":"1.2","terraform_version":"1.9.5","timestamp":"2026-01-02T03:04:05Z","resource_changes":[
      {"address":"aws_sqs_queue.q","mode":"managed","type":"aws_sqs_queue","name":"q","change":{"actions":["update"],
       "before":{"name":"q","tags":{"a":"1"}},"after":{"name":"q","tags":{"a":"2"}},"after_unknown":{},
       "before_sensitive":{},"after_sensitive":{}}},
      {"address":"aws_security_group.web","mode":"managed","type":"aws_security_group","name":"web",
       "change":{"actions":["update"],
       "before":{"name":"web","ingress":[{"from_port":22,"to_port":22,"protocol":"tcp","cidr_blocks":["10.0.0.0/8"]}]},
       "after":{"name":"web","ingress":[{"from_port":22,"to_port":22,"protocol":"tcp","cidr_blocks":["0.0.0.0/0"]}]},
       "after_unknown":{},"before_sensitive":{},"after_sensitive":{}}},
      {"address":"aws_db_instance.main","mode":"managed","type":"aws_db_instance","name":"main",
       "change":{"actions":["delete","create"],"before":{"identifier":"main","password":"hunter2"},
       "after":{"identifier":"main2","password":"hunter3"},"after_unknown":{},"before_sensitive":{"password":true},
       "after_sensitive":{"password":true}}},
      {"address":"data.aws_ami.x","mode":"data","type":"aws_ami","name":"x","change":{"actions":["read"],"before":null,
       "after":{},"after_unknown":{},"before_sensitive":false,"after_sensitive":{}}},
      {"address":"aws_vpc.same","mode":"managed","type":"aws_vpc","name":"same","change":{"actions":["no-op"],
       "before":{"id":"v"},"after":{"id":"v"},"after_unknown":{},"before_sensitive":{},"after_sensitive":{}}}]}
    """#

  private func run(_ arguments: [String], plan: String = plan, policy: String = "[]") throws -> Program {
    let folder = FileManager.default.temporaryDirectory.appending(path: "risk-check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(plan.utf8).write(to: folder.appending(path: "plan.json"))
    try Data(policy.utf8).write(to: folder.appending(path: "policy.json"))
    return try Program("risk-check", arguments, in: folder)
  }

  @Test("the worst change comes first, with what is wrong and where, and status 2 from high upwards")
  func json() throws {
    let run = try run(["--format", "json", "plan.json"])
    #expect(run.status == 2 && run.errors.isEmpty)
    let report = try JSONDocument(run.output).root
    #expect(report["risk_level"]?.string == "critical")
    let changes = try #require(report["changes"]?.elements.map(Array.init))
    #expect(
      changes.map { $0["address"]?.string } == ["aws_db_instance.main", "aws_security_group.web", "aws_sqs_queue.q"])
    #expect(changes.map { $0["risk_level"]?.string } == ["critical", "high", "low"])
    #expect(changes[0]["type"]?.string == "aws_db_instance" && changes[0]["actions"]?.count == 2)
    let reasons = try #require(changes[1]["reasons"]?.elements.map(Array.init))
    let ingress = try #require(reasons.first { $0["flag_id"]?.string == "public-ingress" })
    #expect(ingress["path"]?.string?.hasPrefix("ingress[0]") == true)
    #expect(ingress["rule_id"]?.string?.isEmpty == false && ingress["message"]?.string?.isEmpty == false)
    #expect(!run.output.contains("hunter"))
  }

  @Test("a policy decides how grave a flag is")
  func policy() throws {
    let policy = #"""
      {"rules":[{"id":"ours","flag_pattern":"public-*","resource_pattern":"aws_security_group","severity":"low"},
                {"id":"rest","flag_pattern":"*","severity":"ignore","reason":"trial"}]}
      """#
    let run = try run(["--policy", "policy.json", "--format", "json", "plan.json"], policy: policy)
    #expect(run.status == 0)
    let report = try JSONDocument(run.output).root
    #expect(report["risk_level"]?.string == "low")
    #expect(run.output.contains(#""policy_rule_id": "ours""#) && run.output.contains(#""severity": "ignore""#))
  }

  @Test("text says the same for people, without a way for names to reach the terminal")
  func text() throws {
    let run = try run(["plan.json"], plan: Self.plan.replacing("aws_sqs_queue.q", with: "aws_sqs_queue.q\\u001b[31m"))
    #expect(run.status == 2 && run.output.hasPrefix("Risk: critical\n") && !run.output.contains("\u{1B}"))
    #expect(run.output.contains("aws_db_instance.main (delete, create)"))
  }

  @Test(
    "what can't be used ends in status 1 and one line",
    arguments: [
      (["nope.json"], "nope.json"), (["--policy", "policy.json", "plan.json"], "policy.json: "),
      ([], "Missing expected"),
      (["--format", "xml", "plan.json"], "'xml' is invalid"),
    ])
  func failures(arguments: [String], message: String) throws {
    let run = try run(arguments, policy: #"{"rules":[{"id":"x","flag_pattern":"[a","severity":"low"}]}"#)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.hasPrefix("error: ") && run.errors.contains(message))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("a plan that changes nothing has no risk")
  func nothing() throws {
    let run = try run(["plan.json"], plan: #"{"format_version":"1.2","resource_changes":[]}"#)
    #expect(run.status == 0 && run.output == "No changes.\n")
  }
}
