public import DriftModels
public import Storage

/// Takes in a live inventory: what a program saw in one account.
///
/// The inventory becomes a scan that is done, its resources are added or refreshed, and what it no longer has is marked
/// as gone: all of it or nothing. It is read in batches, so memory does not grow with its length.
///
/// ```swift
/// let record = RecordInventory(database: database, hashing: hashing)
/// let scan = try await record(JSONSource(file: "live.json"), of: account, in: scope)
/// ```
public struct RecordInventory: Sendable {
  private let database: any Database
  private let hashing: any ContentHashing
  private let clock: any TimeSource
  private let batchSize: Int

  /// Joins what an inventory needs; a batch holds at least one resource.
  public init(
    database: any Database, hashing: any ContentHashing, clock: any TimeSource = SystemTime(), batchSize: Int = 1_000
  ) {
    self.database = database
    self.hashing = hashing
    self.clock = clock
    self.batchSize = max(1, batchSize)
  }

  /// Stores an inventory in any of the forms that `LiveInventory` reads, and gives the scan that stands for it.
  /// - Throws: ``WorkflowError`` (`invalidJSON` with the resource's place), `StorageError` (`notFound` for an unknown
  ///   account), `CancellationError`.
  public func callAsFunction(
    _ inventory: JSONSource, of account: CloudAccountID, in scope: OrgScope
  ) async throws -> ScanRecord {
    let now = clock.now
    return try await database.write { transaction in
      let org = transaction.org(scope)
      let provider = try await org.cloudAccounts.get(account).provider
      let id = ScanID.new(at: now)
      try await org.scans.insert(
        ScanRecord(
          id: id, accountID: account, provider: provider, scanType: .manual, status: .running, createdAt: now,
          startedAt: now))
      let count = try await store(inventory, account: account, scan: id, at: now, org)
      _ = try await org.liveResources.markGone(account: account, scopeKey: nil, notSeenBy: id)
      try await org.scans.finish(
        id, with: ScanOutcome(isDone: true, resourceCount: count, finishedAt: clock.now))
      return try await org.scans.get(id)
    }
  }

  private func store(
    _ inventory: JSONSource, account: CloudAccountID, scan: ScanID, at now: Timestamp, _ org: any OrgWriter
  ) async throws -> Int {
    var batches = try InventoryBatches(inventory, size: batchSize)
    var count = 0
    while let batch = try batches.next() {
      try Task.checkCancellation()
      let counts = try await org.liveResources.upsert(
        batch.map { LiveResourceObservation($0, hashing: hashing) }, account: account, scan: scan, at: now)
      count += counts.inserted + counts.updated
    }
    return count
  }
}

/// The resources of an inventory, some at a time.
private struct InventoryBatches {
  private var inventory: LiveInventory
  private let size: Int

  init(_ source: JSONSource, size: Int) throws(WorkflowError) {
    do { inventory = try LiveInventory(source) } catch { throw .invalidJSON(error) }
    self.size = size
  }

  /// The next resources; nil after the last.
  mutating func next() throws(WorkflowError) -> [LiveResource]? {
    var batch: [LiveResource] = []
    do {
      while batch.count < size, let resource = try inventory.next() { batch.append(resource) }
    } catch {
      throw .invalidJSON(error)
    }
    return batch.isEmpty ? nil : batch
  }
}

extension LiveResourceObservation {
  /// What an inventory says about a resource; its region is the part of the account that one look covers.
  init(_ resource: LiveResource, hashing: some ContentHashing) {
    var tags: [String: String] = [:]
    for (name, value) in resource.tags?.members ?? JSONMembers.none { tags[name.description] = value.string }
    self.init(
      provider: resource.provider, providerType: resource.providerType,
      providerResourceID: resource.providerResourceID,
      normalizedType: resource.terraformType ?? resource.normalizedType, scopeKey: resource.region ?? "",
      name: resource.name, region: resource.region, tags: tags, managedBy: resource.managedBy,
      properties: hashing.body(resource.properties?.withSource { Array($0) } ?? Array("{}".utf8)),
      enrichmentStatus: resource.properties == nil ? .notApplicable : .enriched)
  }
}
