public import DriftModels
public import PlanParser

/// What a plan would do, as one JSON object: `changes`, `narrative`, `plan_noise`, `risk_level` and `summary`.
///
/// The document is written once, straight from the plan's text, and the same plan gives the same bytes. Masked
/// values stand in it as `(sensitive)`.
///
/// ```swift
/// let analysis = try PlanAnalysis(Plan(file: "plan.json"), hashing: hashing)
/// ```
public struct PlanAnalysis: Sendable {
  /// Changes between two looks at whether the task is cancelled.
  private static let stride = 1_024

  /// The document in UTF-8, on one line.
  public let json: [UInt8]
  /// The highest level among the changes.
  public let riskLevel: RiskLevel
  /// How many changes there are of each kind.
  public let counts: PlanCounts
  /// The text in the document, Markdown.
  public let narrative: String

  /// Analyses a plan.
  /// - Throws: `CancellationError`.
  public init(
    _ plan: Plan, hashing: any ContentHashing, limits: AnalysisLimits = AnalysisLimits()
  ) throws(CancellationError) {
    var writer = ChangeWriter(hashing: hashing, limits: limits)
    var highlights = PlanHighlights(limits: limits)
    writer.begin()
    try Self.each(plan.resourceChanges) { change in
      highlights.note(change, writer.write(change))
    }
    try Self.each(plan.resourceDrift) { change in
      highlights.noteDrift(change, writer.writeDrift(change))
    }
    // Drift alone asks for nothing: a plan of no-ops has no risk.
    let riskLevel = plan.counts.total == plan.counts.noOp ? RiskLevel.none : highlights.riskLevel
    let narrative = PlanNarrative.text(for: plan, highlights, riskLevel, limits: limits)
    json = writer.finish {
      $0.member("narrative", narrative)
      $0.noise(of: plan)
      $0.member("risk_level", riskLevel.rawValue)
      $0.summary(of: plan, callouts: highlights.callouts)
    }
    self.narrative = narrative
    self.riskLevel = riskLevel
    counts = plan.counts
  }

  private static func each(
    _ changes: ListedEntries<ResourceChange>, _ body: (ResourceChange) -> Void
  ) throws(CancellationError) {
    var count = 0
    for change in changes {
      if count.isMultiple(of: stride), Task.isCancelled { throw CancellationError() }
      count += 1
      body(change)
    }
  }
}

extension JSONWriter {
  /// Nothing recurs and nothing is suppressed as long as nobody keeps count: all changes are signal.
  fileprivate mutating func noise(of plan: Plan) {
    key("plan_noise")
    object {
      $0.member("noise_count", 0)
      $0.member("signal_count", plan.counts.total - plan.counts.noOp + plan.driftCounts.total - plan.driftCounts.noOp)
      $0.member("suppressed_count", 0)
      $0.key("patterns")
      $0.array { _ in }
    }
  }

  fileprivate mutating func summary(of plan: Plan, callouts: [String]) {
    let counts = plan.counts
    key("summary")
    object {
      $0.member("total", counts.total)
      $0.member("create", counts.create)
      $0.member("update", counts.update)
      $0.member("delete", counts.delete)
      $0.member("replace", counts.replace)
      $0.member("read", counts.read)
      $0.member("no_op", counts.noOp)
      $0.member("forget", counts.forget)
      $0.member("import", counts.importing)
      $0.member("move", counts.move)
      $0.member("resource_drift", plan.driftCounts.total)
      $0.member("noise", 0)
      $0.member("completeness", plan.completeness.rawValue)
      $0.key("callouts")
      $0.array { for callout in callouts { $0.value(callout) } }
    }
  }
}
