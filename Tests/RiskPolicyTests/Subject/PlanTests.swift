import DriftModels
import PlanParser
import Testing

@testable import RiskPolicy

@Suite("Changes of a plan")
struct PlanTests {
  @Test("a change of a plan file makes a subject of its views and masks")
  func change() throws {
    let document = try JSONDocument(
      """
      {"before": {"publicly_accessible": false, "password": "old", "tags": {}},
       "after": {"publicly_accessible": true, "password": "new"},
       "after_unknown": {"tags": true}, "before_sensitive": {"password": true}, "after_sensitive": {"password": true}}
      """)
    let change = document.root
    var evaluator = RiskEvaluator()
    let verdict = evaluator.evaluate(
      RiskSubject(
        address: "aws_db_instance.it", resourceType: "aws_db_instance", action: .update,
        before: RiskValue(change["before"], sensitivity: Sensitivity(mask: change["before_sensitive"])),
        after: RiskValue(
          change["after"], unknown: Sensitivity(mask: change["after_unknown"]),
          sensitivity: Sensitivity(mask: change["after_sensitive"]))))
    #expect(verdict.level == .high)
    let flag = try #require(verdict.flags.first)
    #expect(flag.flagID == "public-exposure")
    #expect(flag.attribute == "publicly_accessible")
    #expect(flag.ruleID == "aws.rds.public-access")
    #expect(flag.references == ["CIS AWS 3.0.0 2.3.3", "FSBP RDS.2"])
    #expect(
      flag.message
        == "publicly_accessible is switched on: the database gets an address on the internet.")
  }
}
