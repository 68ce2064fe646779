import DriftModels
import Foundation
import PlanParser
import Testing

@testable import Workflows

@Suite("Analysing a plan")
struct PlanAnalysisTests {
  @Test(
    "the document of a plan is the reviewed one",
    arguments: ["masks-and-unknowns", "imports", "drift-only"])
  func matchesGolden(_ name: String) throws {
    let analysis = try PlanAnalysis(Fixtures.plan("\(name).plan.json"), hashing: TestHashing())
    try Fixtures.expectGolden(analysis.readable, "\(name).analysis.json")
  }

  @Test("the same plan gives the same bytes, whatever was analysed before")
  func isDeterministic() throws {
    let plan = try Fixtures.plan("github-and-random.plan.json")
    let first = try PlanAnalysis(plan, hashing: TestHashing())
    _ = try PlanAnalysis(Fixtures.plan("imports.plan.json"), hashing: TestHashing())
    #expect(try PlanAnalysis(plan, hashing: TestHashing()).json() == first.json())
  }

  static let actions: [(actions: String, type: String, mode: String, action: String, flag: String?, level: String)] = [
    (#"["no-op"]"#, "aws_xray_group", "managed", "no-op", nil, "none"),
    (#"["create"]"#, "aws_xray_group", "managed", "create", "resource-creation", "low"),
    (#"["read"]"#, "aws_ami", "data", "read", nil, "none"),
    (#"["update"]"#, "aws_xray_group", "managed", "update", "config-change", "medium"),
    (#"["delete"]"#, "aws_xray_group", "managed", "delete", "resource-deletion", "medium"),
    (#"["delete"]"#, "aws_db_instance", "managed", "delete", "stateful-resource-destruction", "critical"),
    (#"["delete"]"#, "aws_db_instance", "data", "delete", nil, "none"),
    (#"["delete","create"]"#, "aws_xray_group", "managed", "replace", "resource-replacement", "medium"),
    (
      #"["create","delete"]"#, "google_sql_database_instance", "managed", "replace", "stateful-resource-destruction",
      "critical"
    ),
    (#"["forget"]"#, "aws_s3_bucket", "managed", "forget", nil, "none"),
    (#"["create","forget"]"#, "aws_s3_bucket", "managed", "forget", "resource-creation", "low"),
    (#"["suspend"]"#, "aws_xray_group", "managed", "update", "config-change", "medium"),
    (#"["suspend","delete"]"#, "aws_s3_bucket", "managed", "update", "stateful-resource-destruction", "critical"),
    ("[]", "aws_xray_group", "managed", "no-op", nil, "none"),
  ]

  @Test("actions decide the word, the worst flag and the level of a change", arguments: actions)
  func classifies(
    _ actions: String, _ type: String, _ mode: String, _ action: String, _ flag: String?, _ level: String
  ) throws {
    let analysis = try PlanAnalysis(Plans.text(Plans.change(type, actions: actions, mode: mode)))
    let change = try #require(try analysis.document["changes"]?[0])
    #expect(change["action"]?.string == action)
    #expect(change["flags"]?[0]?["flag_id"]?.string == flag)
    #expect(change["risk_level"]?.string == level)
    #expect(analysis.riskLevel.rawValue == level)
    #expect(change["actions"] == (try JSONDocument(actions).root))
  }

  @Test("an import is an action of its own only when nothing else happens, and a move is noted")
  func exceptions() throws {
    let importing = #", "importing": {"id": "x"}"#
    let analysis = try PlanAnalysis(
      Plans.text(
        Plans.change("aws_vpc", "a", actions: #"["no-op"]"#, change: importing),
        Plans.change("aws_vpc", "b", actions: #"["update"]"#, change: importing),
        Plans.change("aws_vpc", "c", actions: #"["no-op"]"#, extra: #", "previous_address": "aws_vpc.old""#),
        Plans.change("aws_vpc", "d", actions: #"["delete"]"#, extra: #", "deposed": "3f0c9a1b""#)))
    let changes = try Array(#require(try analysis.document["changes"]?.elements))
    #expect(changes.map { $0["action"]?.string } == ["import", "update", "no-op", "delete"])
    #expect(changes.map { $0["import"]?.bool } == [true, true, nil, nil])
    #expect(changes.map { $0["previous_address"]?.string } == [nil, nil, "aws_vpc.old", nil])
    #expect(changes.map { $0["deposed"]?.string } == [nil, nil, nil, "3f0c9a1b"])
  }

  @Test(
    "a change of tags or of a description alone is a small one",
    arguments: [
      (#"{"tags": {"a": 1}}"#, #"{"tags": {"a": 2}, "tags_all": {"a": 2}}"#, "tag-change"),
      (#"{"description": "a"}"#, #"{"description": "b"}"#, "description-change"),
      (#"{"tags": {"a": 1}, "description": "a"}"#, #"{"tags": {}, "description": "b"}"#, "description-change"),
      (#"{"tags": {"a": 1}, "ami": "a"}"#, #"{"tags": {}, "ami": "b"}"#, "config-change"),
      (#"{"tagset": 1}"#, #"{"tagset": 2}"#, "config-change"),
    ])
  func smallChanges(before: String, after: String, flag: String) throws {
    let entry = Plans.change("aws_xray_group", actions: #"["update"]"#)
      .replacingOccurrences(
        of: #""before": {"a": 1}, "after": {"a": 2}"#, with: #""before": \#(before), "after": \#(after)"#)
    let change = try #require(try PlanAnalysis(Plans.text(entry)).document["changes"]?[0])
    #expect(change["flags"]?[0]?["flag_id"]?.string == flag)
    #expect(change["risk_level"]?.string == (flag == "config-change" ? "medium" : "low"))
  }

  @Test("attributes carry both values, what is unknown, secret, and what forces a replacement")
  func attributes() throws {
    let change = """
      , "before": {"ami": "a", "n": 12345678901234567890, "list": [1, 2], "secret": "canary-1", "note": "canary-2"}, \
      "after": {"ami": "b", "n": 12345678901234567891, "list": [1, 3], "secret": "canary-3", "note": "canary-4"}, \
      "after_unknown": {"id": true}, "before_sensitive": {"note": true}, "after_sensitive": {}, \
      "replace_paths": [["ami"]]
      """
    let entry = Plans.change("aws_instance", actions: #"["delete","create"]"#)
      .replacingOccurrences(of: #", "before": {"a": 1}, "after": {"a": 2}"#, with: change)
    let analysis = try PlanAnalysis(Plans.text(entry))
    let expected = """
      [{"path":"ami","before":"a","after":"b","unknown_after_apply":false,"sensitive":false,"forces_replacement":true},\
      {"path":"id","before":null,"after":null,"unknown_after_apply":true,"sensitive":false,"forces_replacement":false},\
      {"path":"list[1]","before":2,"after":3,"unknown_after_apply":false,"sensitive":false,"forces_replacement":false},\
      {"path":"n","before":12345678901234567890,"after":12345678901234567891,"unknown_after_apply":false,\
      "sensitive":false,"forces_replacement":false},\
      {"path":"note","before":"(sensitive)","after":"(sensitive)","unknown_after_apply":false,"sensitive":true,\
      "forces_replacement":false},\
      {"path":"secret","before":"(sensitive)","after":"(sensitive)","unknown_after_apply":false,"sensitive":true,\
      "forces_replacement":false}]
      """
    let attributes = try #require(try analysis.document["changes"]?[0]?["attributes"])
    #expect(attributes.withSource { String(decoding: $0, as: UTF8.self) } == expected)
    #expect(!String(decoding: analysis.json(), as: UTF8.self).contains("canary"))
    #expect(analysis.narrative.contains("because of `ami`"))
  }

  @Test("attributes beyond a limit are left out, and the change says so")
  func limitsAttributes() throws {
    let text = Plans.text(
      Plans.change("aws_vpc", "a", actions: #"["update"]"#), Plans.change("aws_vpc", "b", actions: #"["update"]"#))
    let table: [(AnalysisLimits, [Int], [Bool?])] = [
      (AnalysisLimits(), [1, 1], [nil, nil]), (AnalysisLimits(attributesPerChange: 0), [0, 0], [true, true]),
      (AnalysisLimits(attributeBytes: 10), [1, 0], [nil, true]),
    ]
    for (limits, counts, marks) in table {
      let changes = try Array(#require(try PlanAnalysis(text, limits: limits).document["changes"]?.elements))
      #expect(changes.map { $0["attributes"]?.count } == counts)
      #expect(changes.map { $0["attributes_truncated"]?.bool } == marks)
    }
  }

  @Test("a long value is told by its digest")
  func digests() throws {
    let analysis = try PlanAnalysis(
      Plans.text(
        Plans.change(actions: #"["update"]"#).replacingOccurrences(of: #"{"a": 2}"#, with: #"{"a": "0123456789"}"#)),
      limits: AnalysisLimits(longestValue: 11))
    let after = try analysis.document["changes"]?[0]?["attributes"]?[0]?["after"]?.string
    let digest = Array(#""0123456789""#.utf8).withUnsafeBytes(TestHashing().sha256)
    #expect(after == "sha256:\(digest) (12 bytes)")
  }

  @Test("the summary of every plan of the corpus agrees with its manifest", .enabled(if: Fixtures.corpus != nil))
  func agreesWithManifest() throws {
    let folder = try #require(Fixtures.corpus)
    let manifest = try String(contentsOf: folder.appendingPathComponent("MANIFEST.tsv"), encoding: .utf8)
    let rows = manifest.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let names = try #require(rows.first)
    var plans = 0
    for row in rows.dropFirst() where row[1] == "plan" {
      let plan = try Plan(file: folder.appendingPathComponent(row[0]).path)
      let analysis = try PlanAnalysis(plan, hashing: TestHashing())
      let summary = try #require(try analysis.document["summary"])
      for name in [
        "create", "update", "delete", "replace", "read", "no_op", "forget", "import", "move", "resource_drift",
      ] {
        let expected = names.firstIndex(of: name).flatMap { Int(row[$0]) }
        #expect(summary[name]?.int == expected, "\(name) of \(row[0])")
      }
      #expect(try analysis.document["changes"]?.count == plan.resourceChanges.count + plan.resourceDrift.count)
      plans += 1
    }
    #expect(plans > 30)
  }
}
