import DriftModels
import Storage

/// An organisation of its own for one case, so that cases may share a database and run side by side.
struct Tenant: Sendable {
  let database: any Database
  let organization: OrganizationRecord
  let scope: OrgScope

  static func make(in database: any Database) async throws -> Tenant {
    let organization = Sample.organization()
    try await database.write { try await $0.platform.organizations.insert(organization) }
    return Tenant(database: database, organization: organization, scope: OrgScope(authorized: organization.id))
  }

  func read<Result: Sendable>(_ body: @Sendable (any OrgReader) async throws -> Result) async throws -> Result {
    try await database.read { try await body($0.org(scope)) }
  }

  @discardableResult
  func write<Result: Sendable>(_ body: @Sendable (any OrgWriter) async throws -> Result) async throws -> Result {
    try await database.write { try await body($0.org(scope)) }
  }

  func addAccount(_ number: Int = 1, provider: CloudProviderKind = .aws) async throws -> CloudAccountRecord {
    let account = Sample.account(number, provider: provider)
    try await write { try await $0.cloudAccounts.insert(account) }
    return account
  }

  func addScan(_ number: Int = 1, account: CloudAccountID?) async throws -> ScanRecord {
    let scan = Sample.scan(number, account: account)
    try await write { try await $0.scans.insert(scan) }
    return scan
  }

  func addSource(_ number: Int = 1, account: CloudAccountID? = nil) async throws -> StateSourceRecord {
    let source = Sample.source(number, account: account)
    try await write { try await $0.stateSources.insert(source) }
    return source
  }

  /// An account with a scan that has seen `count` resources.
  func addResources(_ count: Int) async throws -> (account: CloudAccountID, scan: ScanID) {
    let account = try await addAccount().id
    let scan = try await addScan(account: account).id
    try await write { org in
      _ = try await org.liveResources.upsert(
        (0..<count).map { Sample.observation($0) }, account: account, scan: scan, at: Sample.time(1))
    }
    return (account, scan)
  }
}
