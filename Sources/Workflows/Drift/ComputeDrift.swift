public import DriftDiff
public import DriftModels
public import Storage

/// Compares the newest states of a scan's account with its live resources and stores what differs.
///
/// Live resources are read in batches. The result replaces an earlier one of the same scan, together with the pairs
/// of live and declared resources and with the warnings among the scan's errors: all of it or nothing.
///
/// ```swift
/// let compute = ComputeDrift(database: database, sealing: sealing, hashing: hashing)
/// let snapshot = try await compute(scan, in: scope)
/// ```
public struct ComputeDrift: Sendable {
  private let database: any Database
  private let sealing: any SecretSealing
  private let hashing: any ContentHashing
  private let clock: any TimeSource
  private let options: DriftOptions
  private let limits: DriftLimits

  /// Joins what a computation needs; `options` hold for every account, what a scan could not read is added to them.
  public init(
    database: any Database, sealing: any SecretSealing, hashing: any ContentHashing,
    clock: any TimeSource = SystemTime(), options: DriftOptions = DriftOptions(), limits: DriftLimits = DriftLimits()
  ) {
    self.database = database
    self.sealing = sealing
    self.hashing = hashing
    self.clock = clock
    self.options = options
    self.limits = limits
  }

  /// Computes the drift of a scan and gives the stored result; its items are read from storage.
  ///
  /// The narrative is the deterministic one and its status `skipped`, since no model has been asked.
  /// - Throws: ``WorkflowError`` (`scanNotDone`, `noStateSource`, `unreadableStates`), `StorageError` (`notFound` for
  ///   an unknown scan), `CancellationError`.
  public func callAsFunction(_ scan: ScanID, in scope: OrgScope) async throws -> DriftSnapshotRecord {
    do {
      let comparison = try await database.read { transaction in
        let org = transaction.org(scope)
        let rules = try await OrganizationRules.load(from: org, at: clock.now)
        let comparing = DriftComparing(
          org: org, sealing: sealing, hashing: hashing, options: options, limits: limits, organization: rules)
        return try await comparing.compare(scan, in: scope)
      }
      return try await store(comparison, in: scope)
    } catch WorkflowError.unreadableStates(let count) {
      try await noteFailure(of: scan, in: scope)
      throw WorkflowError.unreadableStates(count: count)
    }
  }

  private func store(_ comparison: DriftComparison, in scope: OrgScope) async throws -> DriftSnapshotRecord {
    let report = comparison.report
    let now = clock.now
    let snapshot = DriftSnapshotRecord(
      id: .new(at: now), scanID: comparison.scan.id, accountID: comparison.account, counts: DriftCounts(report),
      coverageBasisPoints: Int((report.coveragePercent * 100).rounded()), riskLevel: report.riskLevel,
      narrative: report.narrative, narrativeStatus: .skipped, createdAt: now)
    try await database.write { transaction in
      let org = transaction.org(scope)
      try await org.drift.replace(snapshot)
      try await append(comparison, to: snapshot.id, org)
      try await org.liveResources.replacePairings(comparison.pairs.pairs, account: comparison.account)
      try await note(comparison, org)
      try await DriftNoise.record(report.items, of: comparison.scan, in: org)
    }
    return snapshot
  }

  private func append(
    _ comparison: DriftComparison, to snapshot: DriftSnapshotID, _ org: any OrgWriter
  ) async throws {
    let items = comparison.report.items
    for start in stride(from: 0, to: items.count, by: limits.batchSize) {
      try Task.checkCancellation()
      let records = (start..<min(items.count, start + limits.batchSize)).map { position in
        DriftItemRecord(
          items[position], position: position, source: comparison.source(of: items[position]),
          live: comparison.pairs.liveID(of: items[position]))
      }
      try await org.drift.append(records, to: snapshot)
    }
  }

  /// What the scan itself tells about its drift.
  private func note(_ comparison: DriftComparison, _ org: any OrgWriter) async throws {
    let report = comparison.report
    // Read again: the scan may have changed since it was compared.
    let scan = try await org.scans.get(comparison.scan.id)
    try await org.scans.setDrift(
      scan.id,
      to: ScanDrift(
        status: report.items.isEmpty ? .clean : .drifted, changedCount: report.changedCount,
        missingCount: report.missingCount, extraCount: report.extraCount))
    try await org.scans.setIssues(
      scan.id,
      to: DriftIssue.removing(from: scan.issues)
        + DriftIssue.all(report.warnings, comparison.states, limit: limits.listedWarnings) + comparison.ruleIssues)
    try await org.scans.setResult(scan.id, to: hashing.body(ScanDriftCounts.json(report, into: scan.result)))
  }

  private func noteFailure(of scan: ScanID, in scope: OrgScope) async throws {
    try await database.write {
      try await $0.org(scope).scans.setDrift(
        scan, to: ScanDrift(status: .error, changedCount: 0, missingCount: 0, extraCount: 0))
    }
  }
}

extension DriftCounts {
  fileprivate init(_ report: DriftReport) {
    self.init(
      totalIaC: report.totalDeclared, totalLive: report.totalLive, matched: report.matchedCount,
      changed: report.changedCount, missing: report.missingCount, extra: report.extraCount,
      parseFailures: report.parseFailureCount)
  }
}
