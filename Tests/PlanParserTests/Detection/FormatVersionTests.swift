import DriftModels
import PlanParser
import Testing

/// Which versions of the format are read.
@Suite struct FormatVersionTests {
  @Test(
    "majors 0 and 1 are read with any minor and with keys nobody knows",
    arguments: ["0.1", "0.2", "1.0", "1.1", "1.2", "1.99", "0.99", "1"])
  func accepted(_ version: String) throws {
    let plan = try Plan(
      document: JSONDocument(#"{"format_version":"\#(version)","resource_changes":[],"next_year":{"a":[1]}}"#))
    #expect(plan.formatVersion == version)
    let state = try StateSnapshot(document: JSONDocument(#"{"format_version":"\#(version)","values":{"next_year":1}}"#))
    #expect(state.instances.isEmpty)
  }

  @Test(
    "another major is refused by name",
    arguments: ["2.0", "10.1", "", "1.", ".1", "1.x", "v1.0", "-1.0", "01.0", "1 .0", "\u{0661}.0"])
  func refused(_ version: String) throws {
    let expected = "unsupported version: format_version is \"\(version)\", this reads 0.x and 1.x"
    for members in [#""resource_changes":[]"#, #""values":{}"#] {
      let document = try JSONDocument(#"{"format_version":"\#(version)",\#(members)}"#)
      let error = try #require(throws: PlanParserError.self) {
        if members.hasPrefix("\"v") {
          _ = try StateSnapshot(document: document)
        } else {
          _ = try Plan(document: document)
        }
      }
      #expect(error.description == expected)
    }
  }

  @Test("a hostile version does not break the line of the message or fill it")
  func hostile() throws {
    let document = try JSONDocument(
      #"{"format_version":"\n\u001b[31m\#(String(repeating: "9", count: 500))","resource_changes":[]}"#)
    let error = try #require(throws: PlanParserError.self) { try Plan(document: document) }
    #expect(!error.description.contains { $0.isNewline || $0 == "\u{1B}" } && error.description.count < 140)
  }

  @Test("versions of the producer are kept as they are", arguments: ["1.6.0-dev", "0.13.0-beta1", "1.10.0"])
  func producer(_ version: String) throws {
    #expect(try Sample.plan(#""resource_changes":[],"terraform_version":"\#(version)""#).terraformVersion == version)
  }
}
