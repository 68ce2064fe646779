import DriftModels
import NoiseAggregator
import PlanParser
import RiskPolicy

/// An analysis while the changes of a plan go by.
struct PlanReview {
  /// Changes between two looks at whether the task is cancelled.
  static let stride = 1_024

  private let plan: Plan
  private let limits: AnalysisLimits
  private var writer: ChangeWriter
  private var highlights: PlanHighlights
  private var done = 0

  init(
    _ plan: Plan, rules: ReviewRules, repository: CodeRepository?, hashing: any ContentHashing, limits: AnalysisLimits
  ) {
    self.plan = plan
    self.limits = limits
    highlights = PlanHighlights(limits: limits)
    writer = ChangeWriter(
      rules: rules, repository: repository, dependents: PlanDependents(plan, limit: limits.blastRadii),
      hashing: hashing, limits: limits, size: plan.document.byteCount)
    writer.begin()
  }

  /// Takes the next planned change with what was said of it.
  mutating func add(
    _ change: ResourceChange, _ verdict: RiskVerdict, _ progress: (Int) -> Void
  ) throws(CancellationError) {
    try step(progress)
    highlights.note(change, writer.write(change, verdict))
  }

  /// Takes what refreshing found, and gives the analysis.
  consuming func finish(includesNarrative: Bool, _ progress: (Int) -> Void) throws(CancellationError) -> PlanAnalysis {
    for change in plan.resourceDrift {
      try step(progress)
      highlights.noteDrift(change, writer.writeDrift(change))
    }
    // Drift alone asks for nothing: a plan of no-ops has no risk.
    let isIdle = plan.counts.total == plan.counts.noOp
    let level = isIdle ? RiskLevel.none : highlights.riskLevel
    let possible = isIdle ? RiskLevel.none : highlights.possibleRiskLevel
    let narrative =
      includesNarrative ? PlanNarrative.text(for: plan, highlights, level, possible: possible, limits: limits) : ""
    let noise = writer.noise
    return PlanAnalysis(
      plan, highlights, narrative: narrative, riskLevel: level, possibleRiskLevel: possible, noise: noise,
      openDocument: writer.finish())
  }

  private mutating func step(_ progress: (Int) -> Void) throws(CancellationError) {
    if done.isMultiple(of: Self.stride) {
      if Task.isCancelled { throw CancellationError() }
      progress(done)
    }
    done += 1
  }
}

extension RiskEvaluator {
  /// What is to be said of a planned change; nothing of what has no risk of its own.
  mutating func verdict(on change: ResourceChange) -> RiskVerdict {
    RiskSubject(change).map { evaluate($0) } ?? .none
  }
}
