public import DriftModels
public import Storage

/// Takes in a live inventory: everything that an account holds, as a file of the live inventory format has it.
///
/// The inventory becomes a scan that is done, its resources are added or refreshed, and what it no longer has is
/// marked as gone: all of it or nothing. Of two resources with one identity the later counts.
///
/// ```swift
/// let record = RecordInventory(database: database, hashing: hashing)
/// let scan = try await record(JSONSource(file: "live.json"), of: account.id, in: scope)
/// ```
public struct RecordInventory: Sendable {
  private static let batchSize = 1_000

  private let database: any Database
  private let hashing: any ContentHashing
  private let clock: any TimeSource

  /// Joins what an inventory needs.
  public init(database: any Database, hashing: any ContentHashing, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.hashing = hashing
    self.clock = clock
  }

  /// Stores an inventory of an account and gives the scan that stands for it.
  /// - Throws: ``WorkflowError/invalidJSON(_:)`` with the place of the first resource that can't be read,
  ///   `StorageError` (`notFound` for an unknown account), `CancellationError`.
  public func callAsFunction(
    _ inventory: JSONSource, of account: CloudAccountID, in scope: OrgScope
  ) async throws -> ScanRecord {
    let now = clock.now
    return try await database.write { transaction in
      let org = transaction.org(scope)
      let scan = ScanRecord(
        id: .new(at: now), accountID: account, provider: try await org.cloudAccounts.get(account).provider,
        scanType: .manual, status: .running, createdAt: now, startedAt: now)
      try await org.scans.insert(scan)
      let count = try await store(inventory, scan.id, account, now, org)
      _ = try await org.liveResources.markGone(account: account, scopeKey: nil, notSeenBy: scan.id)
      try await org.scans.finish(
        scan.id, with: ScanOutcome(isDone: true, resourceCount: count, finishedAt: clock.now))
      return try await org.scans.get(scan.id)
    }
  }

  private func store(
    _ source: JSONSource, _ scan: ScanID, _ account: CloudAccountID, _ now: Timestamp, _ org: any OrgWriter
  ) async throws -> Int {
    var reader = InventoryReader(source, hashing: hashing)
    var identities: Set<[String]> = []
    while let batch = try reader.next(Self.batchSize) {
      try Task.checkCancellation()
      _ = try await org.liveResources.upsert(batch, account: account, scan: scan, at: now)
      for resource in batch {
        identities.insert([resource.provider.rawValue, resource.providerType, resource.providerResourceID])
      }
    }
    return identities.count
  }
}
