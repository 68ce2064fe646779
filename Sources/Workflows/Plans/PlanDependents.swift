import DriftModels
import PlanParser
import RiskPolicy

/// What in a plan depends on what, by the references of its configuration; nothing for plans without one.
struct PlanDependents {
  private let graph: DependencyGraph?
  private var room: Int

  /// - Parameter limit: How many resources are asked about; each question costs a look at all resources.
  init(_ plan: Plan, limit: Int) {
    room = limit
    guard limit > 0, let dependencies = plan.configuration?.dependencies, dependencies.contains(where: { !$1.isEmpty })
    else {
      graph = nil
      return
    }
    var graph = DependencyGraph()
    for change in plan.resourceChanges where change.mode == .managed && change.deposedKey == nil {
      let address = change.resourceAddress?.configurationAddress ?? change.address
      graph.add(change.address, dependsOn: dependencies[address] ?? [])
    }
    self.graph = graph
  }

  /// What depends on a resource; nil when nothing does, or when it is not known.
  mutating func radius(of address: String) -> BlastRadius? {
    guard let graph, room > 0 else { return nil }
    room -= 1
    let radius = graph.radius(of: address)
    return radius.count > 0 ? radius : nil
  }
}
