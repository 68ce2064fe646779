import DriftModels
import Foundation
import Testing
import TestingTools

/// The contract of the program: output, messages and exit status.
@Suite("drift-report")
struct DriftReportTests {
  @Test("what drifted is told as JSON, with status 2")
  func json() throws {
    let run = try Scene().run("--state state.json --live live.json --format json")
    #expect(run.status == 2 && run.errors.isEmpty)
    let report = try JSONDocument(run.output).root
    #expect(
      report.members?.map(\.key.description) == [
        "total_iac", "total_live", "matched_count", "changed_count", "missing_count", "extra_count", "coverage_pct",
        "parse_failure_count", "untracked_count", "cloud_managed_count", "out_of_scope_count", "identity_only_count",
        "ignored_count", "ignored_change_count", "risk_level", "narrative", "warnings", "comparable_pct",
        "coverage_by_type", "coverage_by_state", "items",
      ])
    let items = try #require(report["items"]?.elements.map(Array.init))
    #expect(items.compactMap { $0["kind"]?.string } == ["changed", "missing", "extra"])
    #expect(items[0]["address"]?.string == "aws_s3_bucket.logs" && items[2]["address"]?.isNull == true)
    #expect(items.compactMap { $0["resource_type"]?.string } == ["aws_s3_bucket", "aws_vpc", "aws_sqs_queue"])
    #expect(items[1]["provider_resource_id"]?.string == "arn:aws:ec2:eu-west-1:111111111111:vpc/v")
    let changes = items[0]["changes"]?.elements.map(Array.init)
    #expect(changes?.map { $0["path"]?.string } == ["acl"])
    #expect(changes?.first?["declared"]?.string == "private" && changes?.first?["live"]?.string == "public-read")
    #expect(items[0]["state"]?.string == "state.json")
    #expect(report["total_iac"]?.int == 2 && report["total_live"]?.int == 2 && report["coverage_pct"]?.int == 50)
  }

  @Test(
    "nothing that drifted is status 0, in each form", arguments: ["json", "text", "markdown", "html", "sarif", "junit"])
  func clean(format: String) throws {
    let scene = try Scene()
    try scene.write(#"{"version":4,"serial":1,"lineage":"l","resources":[]}"#, "empty.json")
    let run = try scene.run("--state empty.json --live - --format \(format)", input: "[]")
    #expect(run.status == 0 && run.errors.isEmpty && run.output.hasSuffix("\n"))
  }

  @Test(
    "each form begins as it should, and text is what nobody asked otherwise for",
    arguments: [
      ("", "Drift: 1 changed, 1 missing, 1 extra"), ("--format text", "Drift: 1 changed"),
      ("--format markdown", "## Drift found"), ("--format sarif", "{\n  \"$schema\""),
      ("--format junit", "<?xml version=\"1.0\""), ("--format html", "<!doctype html>"),
    ])
  func forms(option: String, start: String) throws {
    let run = try Scene().run("--state state.json --live live.json \(option)")
    #expect(run.status == 2 && run.errors.isEmpty && run.output.hasPrefix(start))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("each item says why it has its level, and a policy changes that")
  func policy() throws {
    let scene = try Scene()
    let run = try scene.run("--state state.json --live live.json --format json")
    let item = try #require(try JSONDocument(run.output).root["items"]?[0])
    #expect(item["risk_level"]?.string == "high")
    #expect(item["flags"]?[0]?["flag_id"]?.string == "public-exposure")
    #expect(item["flags"]?[0]?["attribute"]?.string == "acl")
    try scene.write(#"[{"id": "p", "flag_pattern": "public-*", "severity": "low"}]"#, "policy.json")
    let other = try scene.run("--state state.json --live live.json --format json --policy policy.json")
    let same = try #require(
      try JSONDocument(other.output).root["items"]?.elements?.first { $0["address"]?.string == "aws_s3_bucket.logs" })
    #expect(same["risk_level"]?.string == "low")
    #expect(same["flags"]?[0]?["policy_rule_id"]?.string == "p")
    try scene.write(#"[{"id": "p", "flag_pattern": "", "severity": "low"}]"#, "policy.json")
    let broken = try scene.run("--state state.json --live live.json --policy policy.json")
    #expect(broken.status == 1 && broken.errors.contains("policy.json: "))
  }

  @Test("SARIF names the state's file")
  func sarif() throws {
    let run = try Scene().run("--state state.json --live live.json --format sarif")
    #expect(run.output.contains(#""uri": "state.json""#))
  }

  @Test("standard input may be either side", arguments: ["--state - --live live.json", "--state state.json --live -"])
  func standardInput(arguments: String) throws {
    let text = arguments.hasPrefix("--state -") ? Scene.state : Scene.live
    let run = try Scene().run(arguments, input: text)
    #expect(run.status == 2 && run.output.hasPrefix("Drift: 1 changed, 1 missing, 1 extra"))
  }

  @Test("an inventory may be an object, a bare array or lines", arguments: [0, 1, 2])
  func inventories(form: Int) throws {
    let lines = [Scene.bucket, Scene.queue].map { $0.replacing("\n", with: "") }
    let text = [Scene.live, "[\(lines.joined(separator: ","))]", lines.joined(separator: "\n") + "\n"][form]
    let run = try Scene().run("--state state.json --live -", input: text)
    #expect(run.output.hasPrefix("Drift: 1 changed, 1 missing, 1 extra"))
  }

  @Test(
    "several states and several inventories are compared together",
    arguments: [
      "--state a.json b.json --live a.live b.live", "--state a.json --state b.json --live a.live --live b.live",
    ])
  func several(arguments: String) throws {
    let scene = try Scene()
    for name in ["a", "b"] {
      let instance = #"{"attributes":{"id":"\#(name)"}}"#
      let block = #"{"mode":"managed","type":"aws_vpc","name":"\#(name)","instances":[\#(instance)]}"#
      try scene.write(#"{"version":4,"serial":1,"lineage":"\#(name)","resources":[\#(block)]}"#, "\(name).json")
      try scene.write(#"[{"provider_resource_id":"\#(name)","normalized_type":"aws_vpc"}]"#, "\(name).live")
    }
    #expect(try scene.run(arguments).status == 0)
    #expect(
      try scene.run("--state a.json --live a.live b.live").output.hasPrefix("Drift: 0 changed, 0 missing, 1 extra"))
  }

  @Test(
    "what is declared in another account than the inventory's is nothing to miss",
    arguments: [
      (#""provider":"aws","account":"222222222222""#, 0), (#""provider":"aws","account":"111111111111""#, 1), ("", 1),
    ])
  func accounts(head: String, missing: Int) throws {
    let comma = head.isEmpty ? "" : ","
    let text = #"{\#(head)\#(comma)"resources":[\#(Scene.bucket)]}"#
    let run = try Scene().run("--state state.json --live - --format json", input: text)
    let report = try JSONDocument(run.output).root
    #expect(report["missing_count"]?.int == missing && report["out_of_scope_count"]?.int == 1 - missing)
  }

  @Test(
    "an explanation counts the rules that were applied, and is there only when asked for", arguments: [true, false])
  func explained(isAsked: Bool) throws {
    let flag = isAsked ? "--explain" : ""
    let run = try Scene().run("--state state.json --live live.json --format json \(flag)")
    let rules = try JSONDocument(run.output).root["applied_rules"]
    #expect(rules?["generic.scalar-encoding"]?.int == (isAsked ? 1 : nil))
    #expect((rules == nil) == !isAsked)
  }

  @Test("a record that makes no sense is told about, counted and left out")
  func unreadableRecord() throws {
    let text = #"[\#(Scene.bucket),{"name":7},{"provider_resource_id":null}]"#
    let run = try Scene().run("--state state.json --live - --format json", input: text)
    #expect(run.status == 2)
    #expect(try JSONDocument(run.output).root["parse_failure_count"]?.int == 2)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("warning: standard input: ") })
    #expect(lines.first?.contains("[1].name: expected a string, found a number") == true)
  }

  @Test(
    "what can't be done ends in status 1 and one line that says why",
    arguments: [
      ("", "--state needs a file, or --plan one"), ("--state state.json", "--live needs a file"),
      ("--state state.json --live nope.json", "cannot read: nope.json: No such file"),
      ("--state nope.json --live live.json", "cannot read: nope.json: No such file"),
      ("--state live.json --live live.json", "live.json: "),
      ("--state plan.json --live live.json", "plan.json: plan given where a state is expected"),
      ("--state v3.json --live live.json", "v3.json: unsupported version"),
      ("--state state.json --live state.json", "state.json: not a live inventory: missing key: resources[0]"),
      ("--state state.json --live cut.json", "cut.json: syntax: resources[0]: the input ends inside a value"),
      ("--state cut.json --live live.json", "cut.json: syntax: "),
      ("--state state.json --live kind.json", "kind.json: wrong type: resources: expected an array, found a number"),
      ("--state state.json --live none.json", "none.json: empty input"),
      ("--state - --live -", "standard input (-) can be read for one file only"),
      ("--state state.json --live live.json --format pdf", "The value 'pdf' is invalid for '--format"),
      ("--state state.json --live live.json --bogus", "Unknown option '--bogus'"),
      ("--state state.json --live", "Missing value for '--live"),
    ])
  func failures(arguments: String, message: String) throws {
    let scene = try Scene()
    try scene.write(#"{"format_version":"1.2","resource_changes":[]}"#, "plan.json")
    try scene.write(#"{"version":3,"serial":1,"modules":[]}"#, "v3.json")
    try scene.write(#"{"resources":["#, "cut.json")
    try scene.write(#"{"resources":5}"#, "kind.json")
    try scene.write("", "none.json")
    let run = try scene.run(arguments)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: " + message), "\(run.errors)")
    #expect(run.errors.count { $0 == "\n" } == 1)
  }

  @Test("--help and --version say what they should, with status 0", arguments: ["--help", "--version"])
  func help(flag: String) throws {
    let run = try Scene().run(flag)
    #expect(run.status == 0 && run.errors.isEmpty)
    if flag == "--help" {
      for option in [
        "--state", "--live", "--ignore", "--no-ignore", ".driftignore", "--disable-rule", "--explain", "--format",
        "Exit status",
      ] {
        #expect(run.output.contains(option))
      }
    }
  }
}
