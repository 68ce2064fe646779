import DriftDiff
import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("Reports against schemas that others wrote")
struct SchemaTests {
  private static let junit = GoldenFile.tests.appending(path: "Fixtures/junit.xsd")
  private static let names = ["empty", "hostile", "computed"]

  private static func report(_ name: String) throws -> DriftReport {
    switch name {
    case "hostile": return HostileReport.report
    case "computed":
      let sides = try RandomSides(seed: 11)
      return DriftDiff.compute(
        declared: sides.declared, live: sides.live, options: DriftOptions(includesMatched: true, explains: true))
    default: return DriftReport()
    }
  }

  @Test(
    "a SARIF report is valid against the schema of 2.1.0", .enabled(if: PeerValidator.sarifSchema != nil),
    arguments: names)
  func sarif(_ name: String) throws {
    var report = try Self.report(name)
    report.stateNames = ["prod state:1.json", "b/terraform.tfstate"]
    let document = SARIFReport.render(report)
    let schema = try #require(PeerValidator.sarifSchema)
    #expect(try PeerValidator.violations(kind: "json", schema: schema, document: document) == "")
  }

  @Test("a JUnit report is valid", .enabled(if: PeerValidator.isInstalled), arguments: names)
  func junit(_ name: String) throws {
    let report = try Self.report(name)
    let document = Array(JUnitReport.render(report).utf8)
    #expect(try PeerValidator.violations(kind: "xml", schema: Self.junit, document: document) == "")
  }

  @Test("the validator does refuse", .enabled(if: PeerValidator.isInstalled))
  func refuses() throws {
    let document = Array("<testsuites/>".utf8)
    #expect(try PeerValidator.violations(kind: "xml", schema: Self.junit, document: document) != "")
  }
}
