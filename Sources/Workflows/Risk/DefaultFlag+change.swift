import DriftModels
import PlanParser

extension DefaultFlag {
  /// The flag of a planned change; nil for what does nothing to a managed resource. An update counts as
  /// `config-change` until ``InPlaceChange`` knows better.
  ///
  /// Data sources never raise risk. A list of actions that this version does not know counts as an update at least.
  init?(_ change: ResourceChange, _ action: PlanAction) {
    if case .noOp = action { return nil }
    guard change.mode == .managed else { return nil }
    switch action {
    case .noOp, .read, .malformed, .forget: return nil
    case .create, .replaceByForgetting: self = .resourceCreation
    case .update: self = .configurationChange
    case .delete: self = StatefulTypes.all.contains(change.type) ? .statefulResourceDestruction : .resourceDeletion
    case .replace:
      self = StatefulTypes.all.contains(change.type) ? .statefulResourceDestruction : .resourceReplacement
    case .unknown where change.destroys:
      self = StatefulTypes.all.contains(change.type) ? .statefulResourceDestruction : .resourceDeletion
    case .unknown: self = .configurationChange
    }
  }
}
