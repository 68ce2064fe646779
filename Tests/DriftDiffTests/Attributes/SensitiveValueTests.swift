import DriftDiff
import DriftModels
import Testing

@Suite("Sensitive values")
struct SensitiveValueTests {
  static let canary = "c4n4ry-v4lue"

  struct Row: Sendable, CustomTestStringConvertible {
    var type = "aws_thing"
    let declared: String
    let live: String
    var secrets: [[JSONPathStep]] = []
    var testDescription: String { "\(type) \(declared)" }
  }

  static let rows = [
    Row(declared: #"{"a":"\#(canary)"}"#, live: #"{"a":"x"}"#, secrets: [[.key("a")]]),
    Row(declared: #"{"a":"x"}"#, live: #"{"a":"\#(canary)"}"#, secrets: [[.key("a")]]),
    Row(declared: #"{"a":{"\#(canary)":1}}"#, live: #"{"a":{"\#(canary)":2}}"#, secrets: [[.key("a")]]),
    Row(
      declared: #"{"a":{"b":"\#(canary)","c":1}}"#, live: #"{"a":{"b":"\#(canary)2","c":2}}"#,
      secrets: [[.key("a"), .key("b")]]),
    Row(
      declared: #"{"a":["x","\#(canary)"]}"#, live: #"{"a":["x","y","\#(canary)"]}"#,
      secrets: [[.key("a"), .index(1)]]),
    Row(
      declared: #"{"a":[{"b":"\#(canary)"}]}"#, live: #"{"a":[{"b":"x"},{"b":"\#(canary)"}]}"#,
      secrets: [[.key("a"), .index(0), .key("b")]]),
    Row(
      type: "aws_security_group", declared: #"{"ingress":[{"from_port":1,"b":"\#(canary)"}]}"#,
      live: #"{"ingress":[{"from_port":2,"b":"\#(canary)"},{"from_port":3,"b":"\#(canary)"}]}"#,
      secrets: [[.key("ingress"), .index(0), .key("b")]]),
    Row(
      declared: #"{"tags":{"a":"x"},"tags_all":{"a":"x","b":"\#(canary)"}}"#, live: #"{"tags":{"a":"x","b":"y"}}"#,
      secrets: [[.key("tags_all"), .key("b")]]),
    Row(declared: #"{"password":"\#(canary)"}"#, live: #"{"password":"x"}"#),
    Row(declared: #"{"a":[{"master_password":"\#(canary)"}]}"#, live: #"{"a":[{"master_password":"x"}]}"#),
    Row(declared: #"{"a":{"client_secret":"\#(canary)"}}"#, live: #"{"a":"x"}"#),
    Row(declared: #"{"primary_access_key":"x"}"#, live: #"{"primary_access_key":"\#(canary)"}"#),
    Row(declared: #"{"a":"{\"b\":\"\#(canary)\"}"}"#, live: #"{"a":"{}"}"#, secrets: [[.key("a")]]),
    Row(declared: #"{"name":"\#(canary)","a":1}"#, live: #"{"name":"\#(canary)","a":2}"#, secrets: [[.key("name")]]),
  ]

  @Test("they are found to differ and never shown, in any form of the report", arguments: rows)
  func canaries(_ row: Row) throws {
    let report = try Make.report(row.type, declared: row.declared, live: row.live, secrets: row.secrets)
    #expect(report.changedCount == 1)
    try expectNoCanary(report)
  }

  @Test("an id that is sensitive is not shown either, of what is missing, claimed twice or matched")
  func ids() throws {
    let attributes = #"{"id":"\#(Self.canary)","name":"\#(Self.canary)"}"#
    let secrets: [[JSONPathStep]] = [[.key("id")], [.key("name")]]
    let declared = try ["a", "b"].map { try Make.declared("aws_thing.\($0)", attributes, secrets: secrets) }
    let live = try Make.live("aws_thing", Self.canary, #""name":"\#(Self.canary)","properties":{}"#)
    let options = DriftOptions(includesMatched: true)
    try expectNoCanary(DriftDiff.compute(declared: declared, live: [LiveResource](), options: options))
    try expectNoCanary(DriftDiff.compute(declared: declared, live: [live], options: options))
  }

  @Test(
    "one that the cloud does not return is not compared",
    arguments: [
      (#"{"password":"a"}"#, #"{"password":null}"#, []), (#"{"password":"a"}"#, #"{"password":"****"}"#, []),
      (#"{"password":"a"}"#, #"{"password":""}"#, []), (#"{"password_wo":"a"}"#, #"{"password_wo":"b"}"#, []),
      (#"{"password":"a"}"#, #"{"password":"b"}"#, ["password"]), (#"{"a":"x"}"#, #"{"a":"****"}"#, ["a"]),
    ] as [(String, String, [String])])
  func masked(declared: String, live: String, paths: [String]) throws {
    #expect(try Make.differences(declared: declared, live: live) == paths)
  }

  private func expectNoCanary(_ report: DriftReport) throws {
    #expect(!report.items.isEmpty)
    for format in ReportFormat.allCases {
      let text = String(decoding: format.render(report), as: UTF8.self)
      #expect(!text.contains(Self.canary), "\(format): \(text)")
    }
    #expect(!DriftNarrative.text(for: report).contains(Self.canary))
  }
}
