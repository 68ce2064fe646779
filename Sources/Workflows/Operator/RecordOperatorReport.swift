public import DriftModels
public import Storage

/// Takes in what a Kubernetes operator saw.
///
/// The cluster's account is found or made, the report becomes a scan that is done, its resources are added or
/// refreshed, and what the namespace no longer has is marked as gone: all of it or nothing.
///
/// ```swift
/// let record = RecordOperatorReport(database: database, hashing: hashing)
/// let scan = try await record(OperatorReport(JSONDocument(body)), in: scope)
/// ```
public struct RecordOperatorReport: Sendable {
  private let database: any Database
  private let hashing: any ContentHashing
  private let clock: any TimeSource

  /// Joins what a report needs.
  public init(database: any Database, hashing: any ContentHashing, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.hashing = hashing
    self.clock = clock
  }

  /// Stores a report and gives the scan that stands for it; its id is the id of the report.
  /// - Throws: `StorageError`, `CancellationError`.
  public func callAsFunction(_ report: OperatorReport, in scope: OrgScope) async throws -> ScanRecord {
    let now = clock.now
    let observations = report.resources.map { observation(of: $0, namespace: report.namespace) }
    let candidate = CloudAccountRecord(
      id: .new(at: now), provider: .kubernetes, externalAccountID: report.clusterID, displayName: report.clusterID,
      createdAt: now)
    let count = Set(observations.map { [$0.providerType, $0.providerResourceID] }).count
    let result = hashing.body(Self.result(of: report))
    return try await database.write { transaction in
      let org = transaction.org(scope)
      let account = try await org.cloudAccounts.ensureSynthetic(candidate)
      let scan = ScanRecord(
        id: .new(at: now), accountID: account.id, provider: .kubernetes, scanType: .operatorReport, status: .done,
        resourceCount: count, result: result, createdAt: now, startedAt: now, finishedAt: now)
      try await org.scans.insert(scan)
      _ = try await org.liveResources.upsert(observations, account: account.id, scan: scan.id, at: now)
      _ = try await org.liveResources.markGone(
        account: account.id, scopeKey: report.namespace, notSeenBy: scan.id)
      return scan
    }
  }

  private func observation(of resource: OperatorResource, namespace: String) -> LiveResourceObservation {
    LiveResourceObservation(
      provider: .kubernetes, providerType: resource.type, providerResourceID: resource.id,
      normalizedType: resource.normalizedType, scopeKey: namespace, name: resource.name, region: resource.region,
      tags: resource.labels, managedBy: resource.manager,
      properties: hashing.body(resource.properties?.withSource { Array($0) } ?? Array("{}".utf8)),
      enrichmentStatus: .notApplicable)
  }

  /// What the scan tells beside its counts: the part of the cluster that it covers, and that configuration was asked
  /// for where no model can write it.
  private static func result(of report: OperatorReport) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("cluster_id", report.clusterID)
      $0.member("namespace", report.namespace)
      guard report.generatesConfiguration else { return }
      $0.key("iac")
      $0.object {
        $0.member("format", report.configurationFormat.rawValue)
        $0.member("status", "skipped")
        $0.member("reason", "no model is configured")
      }
    }
    return writer.bytes
  }
}
