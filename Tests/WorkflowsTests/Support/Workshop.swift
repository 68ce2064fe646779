import DriftModels
import Storage
import StorageSQLite
import Testing

@testable import Workflows

/// A database with one organisation, and the use cases over it.
struct Workshop: Sendable {
  let database: any Database
  let scope: OrgScope
  let clock = ManualTime()
  let sealing = TestSealing()

  /// Runs `body` on a database of its own.
  static func run<Result>(_ body: (Workshop) async throws -> Result) async throws -> Result {
    let database = try await SQLiteDatabase.temporary()
    do {
      let result = try await body(Workshop(database: database, scope: organization(in: database)))
      try await database.close()
      return result
    } catch {
      try await database.close()
      throw error
    }
  }

  /// The same database seen by an organisation that has nothing yet.
  func stranger() async throws -> Workshop {
    Workshop(database: database, scope: try await Self.organization(in: database))
  }

  private static func organization(in database: any Database) async throws -> OrgScope {
    let id = OrgID.new()
    try await database.write {
      try await $0.platform.organizations.insert(
        OrganizationRecord(id: id, slug: "org-\(id)", displayName: "Org", plan: .team, createdAt: .now))
    }
    return OrgScope(authorized: id)
  }

  var upload: UploadState { upload(sealing: sealing) }

  func upload(sealing: any SecretSealing, limits: StateLimits = StateLimits()) -> UploadState {
    UploadState(database: database, sealing: sealing, hashing: TestHashing(), clock: clock, limits: limits)
  }

  var record: RecordOperatorReport {
    RecordOperatorReport(database: database, hashing: TestHashing(), clock: clock)
  }

  var inventory: RecordInventory {
    RecordInventory(database: database, hashing: TestHashing(), clock: clock)
  }

  func compute(limits: DriftLimits = DriftLimits(), sealing: (any SecretSealing)? = nil) -> ComputeDrift {
    ComputeDrift(
      database: database, sealing: sealing ?? self.sealing, hashing: TestHashing(), clock: clock, limits: limits)
  }

  var analyze: AnalyzePlan { AnalyzePlan(database: database, hashing: TestHashing(), clock: clock) }

  /// What an analysis keeps.
  func analysis(_ request: AnalysisRequest) async throws -> ScanRecord {
    try await analyze(analyze.prepare(request), in: scope)
  }

  func read<Result: Sendable>(_ body: @Sendable (any OrgReader) async throws -> Result) async throws -> Result {
    try await database.read { try await body($0.org(scope)) }
  }

  func write(_ body: @Sendable (any OrgWriter) async throws -> Void) async throws {
    try await database.write { try await body($0.org(scope)) }
  }

  func addAccount(
    _ provider: CloudProviderKind = .aws, id externalID: String = "123456789012"
  ) async throws -> CloudAccountRecord {
    let account = CloudAccountRecord(
      id: .new(), provider: provider, externalAccountID: externalID, displayName: externalID, createdAt: clock.now)
    try await write { try await $0.cloudAccounts.insert(account) }
    return account
  }

  func addSource(
    _ kind: StateSourceKind = .upload, account: CloudAccountID? = nil
  ) async throws -> StateSourceID {
    let source = StateSourceRecord(
      id: .new(), kind: kind, displayName: "Source", config: TestHashing().body(Array("{}".utf8)),
      cloudAccountID: account, createdAt: clock.now)
    try await write { try await $0.stateSources.insert(source) }
    clock.advance()
    return source.id
  }

  func snapshots(of source: StateSourceID) async throws -> [StateSnapshotRecord] {
    try await read { try await $0.stateSnapshots.list(of: source, page: PageRequest(limit: 100)).records }
  }

  func resources(_ filter: LiveResourceFilter = LiveResourceFilter()) async throws -> [LiveResourceRecord] {
    try await read { try await $0.liveResources.list(filter, page: PageRequest(limit: 100)).records }
  }

  func items(of snapshot: DriftSnapshotID) async throws -> [DriftItemRecord] {
    try await read { org in
      var items: [DriftItemRecord] = []
      for try await batch in org.drift.items(of: snapshot, kind: nil, batchSize: 10) { items += batch }
      return items
    }
  }

  func scan(_ id: ScanID) async throws -> ScanRecord {
    try await read { try await $0.scans.get(id) }
  }
}

extension JSONSource {
  init(_ text: String) throws {
    self = try Array(text.utf8).withUnsafeBytes { try JSONSource(copying: $0) }
  }
}
