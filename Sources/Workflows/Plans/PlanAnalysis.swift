public import DriftModels
public import NoiseAggregator
public import PlanParser
import RiskPolicy

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
  /// How many changes are noise because somebody put at least one of their attributes aside.
  public let suppressedCount: Int
  /// How many changes need attention, drift that the plan reports included.
  public let signalCount: Int
  /// The attributes that change in place or by replacement: what a ``NoiseLedger`` counts. Empty for plans with more than
  /// the limit.
  public let observations: [NoiseChange]
  private let fingerprints: Set<NoiseFingerprint>
  private var openDocument: [UInt8]
  private let driftCount: Int
  private let completeness: Plan.Completeness

  /// Analyses a plan on one thread.
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
    var review = PlanReview(plan, rules: rules, repository: repository, hashing: hashing, limits: limits)
    var evaluator = rules.evaluator
    for change in plan.resourceChanges {
      try review.add(change, evaluator.verdict(on: change), progress)
    }
    self = try review.finish(includesNarrative: includesNarrative, progress)
  }

  /// Analyses a plan and finds the same, on two threads where there are two: one judges how much each change can hurt, the
  /// other one writes.
  /// - Throws: `CancellationError`.
  static func concurrent(
    _ plan: Plan, rules: ReviewRules, repository: CodeRepository?, includesNarrative: Bool,
    hashing: any ContentHashing, limits: AnalysisLimits, progress: (_ changes: Int) -> Void
  ) async throws -> PlanAnalysis {
    let judged = plan.apart
    let (verdicts, feed) = AsyncStream.makeStream(of: [RiskVerdict].self)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { feed.finish() }
        var evaluator = rules.evaluator
        var batch: [RiskVerdict] = []
        for change in judged.resourceChanges {
          batch.append(evaluator.verdict(on: change))
          guard batch.count == PlanReview.stride else { continue }
          try Task.checkCancellation()
          feed.yield(batch)
          batch.removeAll(keepingCapacity: true)
        }
        feed.yield(batch)
      }
      var review = PlanReview(plan, rules: rules, repository: repository, hashing: hashing, limits: limits)
      var changes = plan.resourceChanges.makeIterator()
      for await batch in verdicts {
        for verdict in batch {
          guard let change = changes.next() else { break }
          try review.add(change, verdict, progress)
        }
      }
      try await group.waitForAll()
      return try review.finish(includesNarrative: includesNarrative, progress)
    }
  }

  init(
    _ plan: Plan, _ highlights: PlanHighlights, narrative: String, riskLevel: RiskLevel,
    possibleRiskLevel: RiskLevel, noise: PlanNoise, openDocument: [UInt8]
  ) {
    self.riskLevel = riskLevel
    self.possibleRiskLevel = possibleRiskLevel
    self.narrative = narrative
    self.openDocument = openDocument
    callouts = highlights.callouts
    noiseCount = highlights.noiseCount
    suppressedCount = highlights.suppressedCount
    counts = plan.counts
    driftCount = plan.driftCounts.total
    signalCount =
      counts.total - counts.noOp + plan.driftCounts.total - plan.driftCounts.noOp - highlights.noiseCount
    completeness = plan.completeness
    observations = noise.observations
    fingerprints = noise.fingerprints
  }

  /// Whether one of ``observations`` has this fingerprint.
  func shows(_ fingerprint: NoiseFingerprint) -> Bool { fingerprints.contains(fingerprint) }

  /// The document in UTF-8. Values stand in it as the plan has them, with their white space.
  /// - Parameter patterns: What recurs of it, as far as anybody keeps count.
  public consuming func json(patterns: [RecurringNoise] = []) -> [UInt8] {
    // Nobody else holds the changes where the analysis ends here, so they need not be copied.
    var document: [UInt8] = []
    swap(&document, &openDocument)
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
    document.append(UInt8(ascii: ","))
    document.append(contentsOf: writer.bytes.dropFirst())
    return document
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
