import DriftModels
import Storage

/// Cloud accounts; credentials are in none of the answers.
struct AccountRoutes: Sendable {
  let database: any Database

  func list(_ call: Call) async throws -> Reply {
    let paging = try Paging(call.query, .long)
    let page = try await database.read { try await $0.org(call.scope).cloudAccounts.list(page: paging.request) }
    return Reply.page("accounts", page, paging) { $0.members(of: $1, org: call.scope.orgID) }
  }

  func get(_ call: Call) async throws -> Reply {
    let id = try call.id("account_id", of: CloudAccountID.self)
    let account = try await database.read { try await $0.org(call.scope).cloudAccounts.get(id) }
    return Reply.json { $0.members(of: account, org: call.scope.orgID) }
  }

  /// Removes the account with its live resources; its scans stay.
  func delete(_ call: Call) async throws -> Reply {
    let id = try call.id("account_id", of: CloudAccountID.self)
    try await database.write { transaction in
      let org = transaction.org(call.scope)
      _ = try await org.cloudAccounts.get(id)
      let running = try await org.scans.count(ScanFilter(accountID: id, statuses: [.running]))
      guard running == 0 else { throw RequestFailure.scanRunning }
      try await org.cloudAccounts.delete(id)
    }
    return .noContent
  }
}

extension JSONWriter {
  fileprivate mutating func members(of account: CloudAccountRecord, org: OrgID) {
    member("created_at", account.createdAt.description)
    member("credential_type", account.credentialType)
    member("default_region", account.defaultRegion)
    member("display_name", account.displayName)
    member("external_account_id", account.externalAccountID)
    member("id", account.id.description)
    member("last_validated_at", account.lastValidatedAt?.description)
    member("org_id", org.description)
    member("provider", account.provider.rawValue)
  }
}
