import DriftModels
import PlanParser
import RiskPolicy

/// What a reader of a plan should see first, gathered while the changes go by: a bounded number of each sort.
struct PlanHighlights {
  /// A change worth naming.
  struct Named {
    let address: String
    let action: String
    let level: RiskLevel
    /// The worst reason for its level; nil where there is none.
    let why: String?
    /// The first attributes that force a replacement.
    let replacePaths: [String]
    /// How many resources depend on it.
    let dependents: Int
  }

  private static let listedReasons = 3

  /// The highest level so far.
  private(set) var riskLevel = RiskLevel.none
  /// The highest level that values known only after apply may bring about.
  private(set) var possibleRiskLevel = RiskLevel.none
  /// How many changes have a level.
  private(set) var riskyCount = 0
  /// How many changes are noise, those that are suppressed included.
  private(set) var noiseCount = 0
  /// How many changes are noise because somebody put at least one of their attributes aside.
  private(set) var suppressedCount = 0
  /// What drifted, in the plan's order.
  private(set) var drifted: [String] = []
  private var named: [RiskLevel: [Named]] = [:]
  private var calledOut: [String] = []
  private var calledOutCount = 0
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
    let rest = calledOutCount - calledOut.count
    return rest > 0 ? calledOut + ["\(rest) more changes that must not be overlooked are left out here."] : calledOut
  }

  /// Takes note of a planned change and of what was found about it.
  mutating func note(_ change: ResourceChange, _ judgement: ChangeWriter.Judgement) {
    if let noise = judgement.noise {
      noiseCount += 1
      if noise.isSuppressed { suppressedCount += 1 }
      return
    }
    let verdict = judgement.verdict
    possibleRiskLevel = max(possibleRiskLevel, verdict.possibleLevel)
    if let flag = verdict.flags.first(where: Self.isCalledOut) { callOut(change, flag) }
    guard verdict.level > .none else { return }
    riskLevel = max(riskLevel, verdict.level)
    riskyCount += 1
    if (named[verdict.level]?.count ?? 0) < limits.namedChanges {
      named[verdict.level, default: []].append(Self.name(change, judgement))
    }
  }

  /// Takes note of what was changed outside Terraform.
  mutating func noteDrift(_ change: ResourceChange, _ judgement: ChangeWriter.Judgement) {
    guard !judgement.verdict.flags.isEmpty else { return }
    riskLevel = max(riskLevel, judgement.verdict.level)
    possibleRiskLevel = max(possibleRiskLevel, judgement.verdict.possibleLevel)
    if drifted.count < limits.namedChanges { drifted.append(change.address) }
  }

  /// Flags that a reader is told about by themselves, whatever else the plan does.
  private static let calledOutFlags: Set<String> = Set(
    [
      BuiltInFlag.publicIngress, .publicExposure, .iamWildcard, .statefulResourceDestruction, .encryptionChange,
      .encryptionDisabled,
    ].map(\.id))

  private static func isCalledOut(_ flag: RaisedFlag) -> Bool {
    flag.severity != .ignore && calledOutFlags.contains(flag.flagID)
  }

  private mutating func callOut(_ change: ResourceChange, _ flag: RaisedFlag) {
    calledOutCount += 1
    guard calledOut.count < limits.callouts else { return }
    calledOut.append("\(PlanNarrative.title(change.address)): \(MarkdownText.prose(flag.message))")
  }

  private static func name(_ change: ResourceChange, _ judgement: ChangeWriter.Judgement) -> Named {
    var reasons: [String] = []
    if case .replace = change.action {
      reasons = change.replacePaths.prefix(listedReasons).map { JSONPath.text($0) }
    }
    let why = judgement.verdict.flags.first { $0.counts }?.message
    return Named(
      address: change.address, action: change.action.name, level: judgement.verdict.level, why: why,
      replacePaths: reasons, dependents: judgement.dependents?.count ?? 0)
  }
}
