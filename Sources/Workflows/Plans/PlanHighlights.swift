import DriftModels
import PlanParser

/// What a reader of a plan should see first, gathered while the changes go by: a bounded number of each sort.
struct PlanHighlights {
  /// A change worth naming.
  struct Named {
    let address: String
    let action: String
    let level: RiskLevel
    /// The first attributes that force a replacement.
    let reasons: [String]
  }

  private static let listedReasons = 3

  /// The highest level so far.
  private(set) var riskLevel = RiskLevel.none
  /// How many changes have a level.
  private(set) var riskyCount = 0
  /// What drifted, in the plan's order.
  private(set) var drifted: [String] = []
  private var named: [RiskLevel: [Named]] = [:]
  private var destroyed: [String] = []
  private var destroyedCount = 0
  private let limits: AnalysisLimits

  init(limits: AnalysisLimits) {
    self.limits = limits
  }

  /// The worst changes, in the plan's order within a level.
  var worst: [Named] {
    Array(RiskLevel.allCases.sorted(by: >).flatMap { named[$0] ?? [] }.prefix(limits.namedChanges))
  }

  /// What must not be overlooked, one sentence each, Markdown.
  var callouts: [String] {
    let rest = destroyedCount - destroyed.count
    return rest > 0 ? destroyed + ["\(rest) more resources that hold data would be destroyed."] : destroyed
  }

  /// Takes note of a planned change and its flag.
  mutating func note(_ change: ResourceChange, _ flag: DefaultFlag?) {
    guard let flag else { return }
    let level = flag.severity
    riskLevel = max(riskLevel, level)
    riskyCount += 1
    if (named[level]?.count ?? 0) < limits.namedChanges {
      named[level, default: []].append(Self.name(change, level))
    }
    if flag == .statefulResourceDestruction { noteDestruction(change) }
  }

  /// Takes note of what was changed outside Terraform.
  mutating func noteDrift(_ change: ResourceChange, _ flag: DefaultFlag?) {
    guard let flag else { return }
    riskLevel = max(riskLevel, flag.severity)
    if drifted.count < limits.namedChanges { drifted.append(change.address) }
  }

  private mutating func noteDestruction(_ change: ResourceChange) {
    destroyedCount += 1
    guard destroyed.count < limits.callouts else { return }
    let verb = if case .replace = change.action { "replaced" } else { "destroyed" }
    destroyed.append("\(PlanNarrative.title(change.address)) holds data and would be \(verb).")
  }

  private static func name(_ change: ResourceChange, _ level: RiskLevel) -> Named {
    var reasons: [String] = []
    if case .replace = change.action {
      reasons = change.replacePaths.prefix(listedReasons).map { JSONPath.text($0) }
    }
    return Named(address: change.address, action: change.action.name, level: level, reasons: reasons)
  }
}
