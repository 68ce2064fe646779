public import DriftModels
import NoiseAggregator
import PlanParser
public import Storage

/// Says what a plan would do, by the rules of an organisation, and keeps the answer as a scan.
///
/// What the plan changes in place is remembered, so that what recurs can be told from what is new.
///
/// ```swift
/// let analyze = AnalyzePlan(database: database, hashing: hashing)
/// let scan = try await analyze(analyze.prepare(request), in: scope)
/// scan.result?.bytes   // {"changes":[…],"narrative":"…",…}: see PlanAnalysis
/// ```
public struct AnalyzePlan: Sendable {
  private let database: any Database
  private let hashing: any ContentHashing
  private let clock: any TimeSource
  private let limits: AnalysisLimits

  /// Joins what an analysis needs.
  public init(
    database: any Database, hashing: any ContentHashing, clock: any TimeSource = SystemTime(),
    limits: AnalysisLimits = AnalysisLimits()
  ) {
    self.database = database
    self.hashing = hashing
    self.clock = clock
    self.limits = limits
  }

  /// Reads the plan of a request.
  /// - Throws: ``WorkflowError`` (`invalidPlan`, `tooLarge`).
  public func prepare(_ request: AnalysisRequest) throws(WorkflowError) -> PreparedAnalysis {
    let start = clock.now
    return PreparedAnalysis(id: .new(at: start), start: start, plan: try read(request.plan), request: request)
  }

  /// Analyses a plan and gives the scan that keeps it, done, with the document of ``PlanAnalysis`` as its result.
  ///
  /// - Parameter progress: Called now and then with what is done so far.
  /// - Throws: `StorageError`, `CancellationError`.
  public func callAsFunction(
    _ prepared: PreparedAnalysis, in scope: OrgScope, progress: (AnalysisProgress) -> Void = { _ in }
  ) async throws -> ScanRecord {
    let rules = try await database.read {
      try await OrganizationRules.load(from: $0.org(scope), at: prepared.start)
    }
    let analysis = try await analyse(prepared, rules.rules, progress)
    try Task.checkCancellation()
    return try await database.write { transaction in
      let org = transaction.org(scope)
      var scan = prepared.scan(.done)
      scan.resourceCount = analysis.counts.total
      scan.issues = rules.issues
      scan.finishedAt = clock.now
      if prepared.isAnnounced {
        try await org.scans.finish(
          scan.id,
          with: ScanOutcome(
            isDone: true, resourceCount: scan.resourceCount, issues: scan.issues,
            finishedAt: scan.finishedAt ?? prepared.start))
      } else {
        try await org.scans.insert(scan)
      }
      let patterns = try await remember(analysis, of: prepared, rules, org)
      scan.result = hashing.body(analysis.json(patterns: patterns))
      try await org.scans.setResult(scan.id, to: scan.result)
      return scan
    }
  }

  /// Keeps a scan that is running, for an analysis that follows, and gives what to go on with.
  /// - Throws: `StorageError`.
  public func announce(
    _ prepared: PreparedAnalysis, in scope: OrgScope
  ) async throws -> (prepared: PreparedAnalysis, scan: ScanRecord) {
    var prepared = prepared
    prepared.isAnnounced = true
    let scan = prepared.scan(.running)
    try await database.write { try await $0.org(scope).scans.insert(scan) }
    return (prepared, scan)
  }

  /// Ends the scan of an analysis that was announced and could not be made.
  /// - Throws: `StorageError`.
  public func abandon(_ prepared: PreparedAnalysis, because issue: ScanIssue, in scope: OrgScope) async throws {
    let outcome = ScanOutcome(isDone: false, resourceCount: 0, issues: [issue], finishedAt: clock.now)
    try await database.write { try await $0.org(scope).scans.finish(prepared.id, with: outcome) }
  }

  /// Keeps what the plan changes in place, and gives what of it recurs.
  private func remember(
    _ analysis: PlanAnalysis, of prepared: PreparedAnalysis, _ rules: OrganizationRules, _ org: any OrgWriter
  ) async throws -> [RecurringNoise] {
    guard !analysis.observations.isEmpty else { return [] }
    try await org.noise.record(
      NoiseScan(
        id: prepared.id, createdAt: prepared.start, repository: prepared.repository, changes: analysis.observations))
    return try await RecurringNoise.all(
      in: org.noise, settings: rules.settings, suppressions: rules.rules.suppressions, now: prepared.start
    ) { analysis.shows($0.fingerprint) }
  }

  private func analyse(
    _ prepared: PreparedAnalysis, _ rules: ReviewRules, _ progress: (AnalysisProgress) -> Void
  ) async throws -> PlanAnalysis {
    let total = prepared.plan.counts.total + prepared.plan.driftCounts.total
    return try await PlanAnalysis.concurrent(
      prepared.plan, rules: rules, repository: prepared.repository,
      includesNarrative: prepared.request.includesNarrative, hashing: hashing, limits: limits
    ) { progress(AnalysisProgress(changes: $0, total: total)) }
  }

  private func read(_ text: JSONSource) throws(WorkflowError) -> Plan {
    do {
      return try Plan(
        source: text,
        limits: PlanLimits(
          json: JSONLimits(depth: limits.depth, bytes: limits.planBytes), entries: limits.entries))
    } catch .tooManyEntries(let count, let limit) {
      throw .tooLarge("entries in one list of the plan", count: count, limit: limit)
    } catch {
      if case .json(let cause) = error, case .tooLarge(let bytes, let limit) = cause.reason {
        throw .tooLarge("bytes of plan", count: bytes, limit: limit)
      }
      throw .invalidPlan(error)
    }
  }
}
