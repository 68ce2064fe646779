import DriftModels
import PlanParser
import PlanRisk
import RiskPolicy
import Workflows

/// The changes of a plan with what is to say about each, worst first.
struct RiskReport {
  /// One change and its verdict.
  struct Entry {
    let address: String
    let type: String
    let actions: [String]
    let verdict: RiskVerdict
  }

  let entries: [Entry]

  init(_ plan: Plan, policy: Policy) {
    var evaluator = RiskEvaluator(policy: policy)
    var entries: [Entry] = []
    for change in plan.resourceChanges {
      guard let subject = RiskSubject(change) else { continue }
      entries.append(
        Entry(
          address: change.address, type: change.type, actions: change.actions, verdict: evaluator.evaluate(subject)))
    }
    self.entries = entries.enumerated().sorted {
      ($1.element.verdict.level, $0.offset) < ($0.element.verdict.level, $1.offset)
    }.map(\.element)
  }

  /// The highest level of all.
  var level: RiskLevel { entries.first?.verdict.level ?? .none }
}
