import DriftModels
import PlanParser
import RiskPolicy

/// What in a plan depends on what, by the references of its configuration; nothing for plans without one.
struct PlanDependents {
  /// Most references between instances; where there are more, nobody is asked.
  private static let mostReferences = 2_000_000

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
    var left = Self.mostReferences
    for change in plan.resourceChanges where change.mode == .managed && change.deposedKey == nil {
      let address = change.resourceAddress?.configurationAddress ?? change.address
      let references = dependencies[address] ?? []
      left -= references.count
      guard left >= 0 else {
        self.graph = nil
        return
      }
      graph.add(change.address, dependsOn: references)
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
