import DriftDiff
import DriftModels
import Testing

@Suite("JSON reports")
struct JSONReportTests {
  @Test("the members are those of the drift snapshot")
  func members() throws {
    let root = try JSONDocument(JSONReport.render(HostileReport.report)).root
    #expect(root["total_iac"]?.number?.int == 5)
    #expect(root["total_live"]?.number?.int == 8)
    #expect(root["coverage_pct"]?.number?.text == "50")
    #expect(root["risk_level"]?.string == "critical")
    #expect(root["items"]?.elements.map(Array.init)?.count == HostileReport.report.items.count)
  }

  @Test("names come back as they went in, and values are JSON")
  func values() throws {
    let root = try JSONDocument(JSONReport.render(HostileReport.report)).root
    let items = try #require(root["items"]?.elements.map(Array.init))
    #expect(items.map { $0["name"]?.string } == HostileReport.report.items.map(\.name))
    let changes = try #require(items[0]["changes"]?.elements.map(Array.init))
    #expect(changes[0]["declared"]?.string == "(sensitive)")
    #expect(changes[1]["live"]?.number?.int == 100)
    #expect(changes[1]["rule"]?.string == "generic.scalar-encoding")
    #expect(changes[2]["live"]?.kind == .null)
    #expect(changes[2]["rule"] == nil)
  }

  @Test("parts joined are the whole, and no part is much longer than 64 KiB", arguments: [0, 2])
  func parts(indent: Int) {
    var report = HostileReport.report
    report.items = Array(repeating: HostileReport.changed, count: 500).flatMap(\.self)
    var parts: [[UInt8]] = []
    JSONReport.write(report, indent: indent) { parts.append($0) }
    #expect(parts.count > 3)
    #expect(parts.allSatisfy { $0.count < 1 << 17 })
    #expect(Array(parts.joined()) == JSONReport.render(report, indent: indent))
  }

  @Test("an output that fails ends the writing")
  func failure() {
    struct Closed: Error {}
    var calls = 0
    var report = HostileReport.report
    report.items = Array(repeating: HostileReport.changed, count: 500).flatMap(\.self)
    #expect(throws: Closed.self) {
      try JSONReport.write(report) { (_: [UInt8]) throws(Closed) in
        calls += 1
        throw Closed()
      }
    }
    #expect(calls == 1)
  }
}
