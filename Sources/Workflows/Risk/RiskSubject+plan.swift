import DriftModels
public import PlanParser
public import RiskPolicy

extension RiskSubject {
  /// What a plan does to a resource; nil for what has no risk of its own: nothing, a data source, a malformed entry.
  public init?(_ change: ResourceChange) {
    guard let action = RiskAction(change) else { return nil }
    let sides = change.sides
    self.init(
      address: change.address, resourceType: change.type, action: action,
      before: RiskValue(sides.before, sensitivity: sides.sensitivity),
      after: RiskValue(sides.after, unknown: sides.unknown, sensitivity: sides.sensitivity))
  }
}

extension RiskAction {
  /// What a plan does to a resource; nil for what has no risk of its own.
  init?(_ change: ResourceChange) {
    guard change.mode == .managed else { return nil }
    self.init(change.action, destroys: change.destroys)
  }

  /// A list of actions that this version does not know counts as an update at least.
  fileprivate init?(_ action: PlanAction, destroys: Bool) {
    switch action {
    case .noOp, .read, .malformed: return nil
    case .create, .replaceByForgetting: self = .create
    case .update: self = .update
    case .delete: self = .delete
    case .replace: self = .replace
    case .forget: self = .forget
    case .unknown: self = destroys ? .delete : .update
    }
  }
}
