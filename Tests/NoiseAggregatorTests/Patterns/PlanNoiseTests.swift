import DriftModels
import NoiseAggregator
import PlanParser
import Testing

@Suite("Noise of plans")
struct PlanNoiseTests {
  private func plan(size: Int, order: [String]) throws -> Plan {
    let subnets = order.map { "\"\($0)\"" }.joined(separator: ",")
    return try Plan(
      document: JSONDocument(
        """
        {"format_version":"1.2","terraform_version":"1.9.0","resource_changes":[
          {"address":"aws_autoscaling_group.web","mode":"managed","type":"aws_autoscaling_group","name":"web",
           "change":{"actions":["update"],"before":{"desired_capacity":\(size),"subnet_ids":["a","b"]},
                     "after":{"desired_capacity":2,"subnet_ids":[\(subnets)]},"after_unknown":{}}}]}
        """))
  }

  private func value(_ value: AttributeValue) -> DriftValue {
    switch value {
    case .absent, .unknown: .absent
    case .masked: .sensitive
    case .shown(let view): .json(view.withSource { String(decoding: $0, as: UTF8.self) })
    }
  }

  @Test("is found from one plan to the next, and marked in each")
  func plans() throws {
    var ledger = NoiseLedger()
    for (day, size) in [3, 5, 4].enumerated() {
      for change in try plan(size: size, order: ["b", "a"]).resourceChanges {
        var marking = NoiseMarking(resourceType: change.type, action: .update)
        for attribute in change.attributeChanges {
          marking.observe(
            attribute.pathText, before: value(attribute.before), after: value(attribute.after),
            isUnknownAfter: attribute.isUnknownAfterApply)
        }
        #expect(marking.reason(riskLevel: .low) == "noise-desired-count")
        let changes = change.attributeChanges.map {
          NoiseChange(
            resourceType: change.type, address: change.address, attribute: $0.pathText, action: .update)
        }
        ledger.record(Make.scan(day, day: Double(day), changes))
      }
    }
    let patterns = ledger.patterns(now: Make.day(2))
    #expect(Set(patterns.map(\.attribute)) == ["desired_capacity", "subnet_ids[*]"])
    #expect(patterns.allSatisfy { $0.occurrences == 3 && $0.addresses == ["aws_autoscaling_group.web"] })
  }
}
