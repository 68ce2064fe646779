public import DriftModels
import PlanParser
public import Storage

/// Says what a plan would do and keeps the answer as a scan.
///
/// ```swift
/// let analyze = AnalyzePlan(database: database, hashing: hashing)
/// let scan = try await analyze(request, in: scope)
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

  /// Analyses a plan and gives the scan that keeps it, done, with the document of ``PlanAnalysis`` as its result.
  /// - Throws: ``WorkflowError`` (`invalidPlan`, `tooLarge`), `StorageError`, `CancellationError`.
  public func callAsFunction(_ request: AnalysisRequest, in scope: OrgScope) async throws -> ScanRecord {
    let start = clock.now
    let plan = try read(request.plan)
    let analysis = try PlanAnalysis(plan, hashing: hashing, limits: limits)
    let result = hashing.body(analysis.json)
    try Task.checkCancellation()
    let scan = ScanRecord(
      id: .new(at: start), accountID: nil, provider: nil, scanType: .manual, status: .done,
      resourceCount: analysis.counts.total, result: result, revision: request.revision, createdAt: start,
      startedAt: start, finishedAt: clock.now)
    try await database.write { try await $0.org(scope).scans.insert(scan) }
    return scan
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
