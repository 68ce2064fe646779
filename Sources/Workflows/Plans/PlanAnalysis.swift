public import DriftModels
public import NoiseAggregator
public import PlanParser

/// What a plan would do, as one JSON object: `changes`, `narrative`, `plan_noise`, `risk_level` and `summary`.
///
/// The changes are written once, straight from the plan's text, and the same plan under the same rules gives the same
/// bytes. Masked values stand in it as `(sensitive)`.
///
/// ```swift
/// let analysis = try PlanAnalysis(Plan(file: "plan.json"), hashing: hashing)
/// analysis.json()
/// ```
public struct PlanAnalysis: Sendable {
  /// Changes between two looks at whether the task is cancelled.
  static let stride = 1_024

  /// The highest level among the changes that are no noise.
  public let riskLevel: RiskLevel
  /// The highest level that values known only after apply may bring about.
  public let possibleRiskLevel: RiskLevel
  /// How many changes there are of each kind.
  public let counts: PlanCounts
  /// The text in the document, Markdown; empty when none was asked for.
  public let narrative: String
  /// What must not be overlooked, one sentence each, Markdown.
  public let callouts: [String]
  /// How many changes are noise, those that are suppressed included.
  public let noiseCount: Int
  /// How many changes would be signal without suppressions.
  public let suppressedCount: Int
  /// How many changes need attention, drift that the plan reports included.
  public let signalCount: Int
  /// The attributes that change in place or by replacement: what a ``NoiseLedger`` counts. Empty for plans with more than
  /// the limit.
  public let observations: [NoiseChange]
  private let fingerprints: Set<NoiseFingerprint>
  private let openDocument: [UInt8]
  private let driftCount: Int
  private let completeness: Plan.Completeness

  /// Analyses a plan.
  /// - Parameters:
  ///   - repository: Where the plan comes from; some rules are about some repositories only.
  ///   - includesNarrative: False leaves the narrative empty.
  ///   - progress: Called now and then with the number of changes that are done.
  /// - Throws: `CancellationError`.
  public init(
    _ plan: Plan, rules: ReviewRules = ReviewRules(), repository: CodeRepository? = nil,
    includesNarrative: Bool = true, hashing: any ContentHashing, limits: AnalysisLimits = AnalysisLimits(),
    progress: (_ changes: Int) -> Void = { _ in }
  ) throws(CancellationError) {
    var writer = ChangeWriter(
      rules: rules, repository: repository, dependents: PlanDependents(plan, limit: limits.blastRadii),
      hashing: hashing, limits: limits)
    var highlights = PlanHighlights(limits: limits)
    var done = 0
    writer.begin()
    try Self.each(plan.resourceChanges, &done, progress) { highlights.note($0, writer.write($0)) }
    try Self.each(plan.resourceDrift, &done, progress) { highlights.noteDrift($0, writer.writeDrift($0)) }
    // Drift alone asks for nothing: a plan of no-ops has no risk.
    let isIdle = plan.counts.total == plan.counts.noOp
    riskLevel = isIdle ? .none : highlights.riskLevel
    possibleRiskLevel = isIdle ? .none : highlights.possibleRiskLevel
    narrative =
      includesNarrative
      ? PlanNarrative.text(for: plan, highlights, riskLevel, possible: possibleRiskLevel, limits: limits) : ""
    callouts = highlights.callouts
    noiseCount = highlights.noiseCount
    suppressedCount = highlights.suppressedCount
    counts = plan.counts
    driftCount = plan.driftCounts.total
    signalCount =
      counts.total - counts.noOp + plan.driftCounts.total - plan.driftCounts.noOp - highlights.noiseCount
    completeness = plan.completeness
    observations = writer.noise.observations
    fingerprints = writer.noise.fingerprints
    openDocument = writer.finish()
  }

  private static func each(
    _ changes: ListedEntries<ResourceChange>, _ done: inout Int, _ progress: (Int) -> Void,
    _ body: (ResourceChange) -> Void
  ) throws(CancellationError) {
    for change in changes {
      if done.isMultiple(of: stride) {
        if Task.isCancelled { throw CancellationError() }
        progress(done)
      }
      done += 1
      body(change)
    }
  }

  /// Whether one of ``observations`` has this fingerprint.
  func shows(_ fingerprint: NoiseFingerprint) -> Bool { fingerprints.contains(fingerprint) }

  /// The document in UTF-8, on one line.
  /// - Parameter patterns: What recurs of it, as far as anybody keeps count.
  public func json(patterns: [RecurringNoise] = []) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("narrative", narrative)
      $0.key("plan_noise")
      $0.object {
        $0.member("noise_count", noiseCount)
        $0.member("signal_count", signalCount)
        $0.member("suppressed_count", suppressedCount)
        $0.key("patterns")
        $0.array { for pattern in patterns { pattern.write(to: &$0) } }
      }
      if possibleRiskLevel > riskLevel { $0.member("possible_risk_level", possibleRiskLevel.rawValue) }
      $0.member("risk_level", riskLevel.rawValue)
      summary(&$0)
    }
    // The other members follow the changes, in place of the brace that opens them here.
    return openDocument + [UInt8(ascii: ",")] + writer.bytes.dropFirst()
  }

  private func summary(_ writer: inout JSONWriter) {
    writer.key("summary")
    writer.object {
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
      $0.member("resource_drift", driftCount)
      $0.member("noise", noiseCount)
      $0.member("completeness", completeness.rawValue)
      $0.key("callouts")
      $0.array { for callout in callouts { $0.value(callout) } }
    }
  }
}
