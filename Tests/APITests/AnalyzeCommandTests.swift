import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("driftwise analyze")
struct AnalyzeCommandTests {
  private static let plan = """
    {"format_version": "1.2", "resource_changes": [
      {"address": "aws_security_group_rule.ssh", "mode": "managed", "type": "aws_security_group_rule", "name": "ssh",
       "change": {"actions": ["update"],
        "before": {"type": "ingress", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]},
        "after": {"type": "ingress", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}}},
      {"address": "aws_cloudfront_distribution.cdn", "mode": "managed", "type": "aws_cloudfront_distribution",
       "name": "cdn", "change": {"actions": ["update"], "before": {"etag": "a"}, "after": {"etag": "b"}}}]}
    """
  private static let maybe = """
    {"format_version": "1.2", "resource_changes": [
      {"address": "aws_s3_bucket_acl.a", "mode": "managed", "type": "aws_s3_bucket_acl", "name": "a",
       "change": {"actions": ["update"], "before": {"acl": "private"}, "after": {}, "after_unknown": {"acl": true}}}]}
    """

  /// Runs the command in a folder with plans and a policy.
  private func run(
    _ arguments: String, policy: String = "", input: String = ""
  ) throws -> (TestingTools.Program, report: String?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "driftwise-analyze-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [("plan.json", Self.plan), ("maybe.json", Self.maybe), ("policy.json", policy)] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let program = try TestingTools.Program(
      "driftwise", ["analyze"] + arguments.split(separator: " ").map(String.init), input: input, in: folder)
    return (program, try? String(contentsOf: folder.appending(path: "report"), encoding: .utf8))
  }

  @Test("it is the analysis of the server, without one")
  func json() throws {
    let (run, _) = try run("plan.json --format json")
    #expect(run.status == 2 && run.errors.isEmpty)
    let analysis = try JSONDocument(run.output).root
    #expect(analysis["risk_level"]?.string == "high")
    #expect(analysis["changes"]?.elements?.map { $0["noise_reason"]?.string } == [nil, "noise-etag"])
    #expect(analysis["plan_noise"]?["signal_count"]?.int == 1)
  }

  @Test(
    "each form begins as it should",
    arguments: [
      ("", "Plan: 2 to update; risk high"), ("--format text", "Plan: 2 to update"),
      ("--format markdown", "## Plan of `plan.json`: risk high"), ("--format sarif", "{\n  \"$schema\""),
      ("--format junit", "<?xml version=\"1.0\""), ("--format markdown --name x", "## Plan of `x`"),
    ])
  func forms(option: String, start: String) throws {
    let (run, _) = try run("plan.json \(option)")
    #expect(run.status == 2 && run.errors.isEmpty && run.output.hasPrefix(start), "\(run.output)")
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(
    "the level that fails a pipeline can be chosen, and may be one that values known only after apply bring about",
    arguments: [
      ("plan.json --fail-on low", 2), ("plan.json --fail-on high", 2), ("plan.json --fail-on critical", 0),
      ("plan.json --fail-on never", 0), ("maybe.json", 0), ("maybe.json --strict", 2),
      ("maybe.json --fail-on medium", 2),
    ] as [(String, Int32)])
  func failOn(arguments: String, status: Int32) throws {
    let (run, report) = try run(arguments + " --output report")
    #expect(run.status == status && run.output.isEmpty && report?.hasPrefix("Plan: ") == true, "\(run.errors)")
  }

  @Test("a policy and switched-off rules hold")
  func rules() throws {
    let policy = """
      {"rules": [{"id": "ours", "flag_pattern": "*", "resource_pattern": "aws_security_group*", "severity": "ignore"}]}
      """
    let (run, _) = try run(
      "plan.json --policy policy.json --disable-noise-rule noise-etag --format json", policy: policy)
    #expect(run.status == 0, "\(run.errors)")
    let analysis = try JSONDocument(run.output).root
    #expect(analysis["risk_level"]?.string == "medium")
    #expect(analysis["changes"]?[0]?["flags"]?[0]?["policy_rule_id"]?.string == "ours")
    #expect(analysis["changes"]?[1]?["noise"]?.bool == false)
    let (other, _) = try self.run("plan.json --disable-flag public-ingress --disable-flag security-change")
    #expect(other.status == 0 && !other.output.contains("public-ingress"))
  }

  @Test("standard input may be the plan")
  func standardInput() throws {
    let (run, _) = try run("-", input: Self.plan)
    #expect(run.status == 2 && run.output.hasPrefix("Plan: 2 to update"))
  }

  @Test(
    "what can't be read is an error of one line",
    arguments: [
      ("nope.json", "nope.json: No such file"), ("policy.json", "policy.json: "),
      ("plan.json --policy nope.json", "nope.json: No such file"), ("plan.json --policy plan.json", "plan.json: "),
    ])
  func unreadable(arguments: String, message: String) throws {
    let (run, _) = try run(arguments)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "wrong usage is told with what there is",
    arguments: [
      ("", "plan"), ("plan.json --fail-on bad", "there are low, medium"),
      ("plan.json --format bad", "no format called bad"),
      ("plan.json --disable-flag ingress", "near are public-ingress"),
      ("plan.json --disable-noise-rule etag", "near are noise-etag"), ("- --policy -", "one file only"),
    ])
  func usage(arguments: String, message: String) throws {
    let (run, _) = try run(arguments)
    #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
  }
}
