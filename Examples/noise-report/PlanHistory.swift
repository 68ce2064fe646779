import DriftModels
import NoiseAggregator
import PlanParser
import PlanRisk
import RiskPolicy
import Workflows

/// What changed in plans that were made one after another.
struct PlanHistory {
  private(set) var rows: [NoiseRow] = []
  /// When the newest plan was made.
  private(set) var now = Timestamp.now
  private var last: Timestamp?
  private var evaluator = RiskEvaluator()

  /// Adds the next plan. One that does not say when it was made counts as made a second after the one before.
  mutating func add(_ plan: Plan) {
    let time = plan.timestamp.flatMap(Timestamp.init(rfc3339:)) ?? last.map { $0.advanced(by: .seconds(1)) } ?? .now
    last = time
    now = rows.isEmpty ? time : max(now, time)
    var changes: [NoiseChange] = []
    for change in plan.resourceChanges {
      guard let subject = RiskSubject(change), let action = NoiseAction(subject.action),
        action == .update || action == .replace
      else { continue }
      let level = evaluator.evaluate(subject).level
      for attribute in change.attributeChanges {
        changes.append(
          NoiseChange(
            resourceType: change.type, address: change.address, attribute: attribute.pathText, action: action,
            riskLevel: level))
      }
    }
    rows += NoiseRow.rows(of: NoiseScan(id: .new(at: time), createdAt: time, changes: changes))
  }
}
