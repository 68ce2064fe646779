import DriftModels
import Storage

/// What the clouds hold.
struct ResourceRoutes: Sendable {
  let database: any Database

  func list(_ call: Call) async throws -> Reply {
    let paging = try Paging(call.query, .long)
    let filter = LiveResourceFilter(
      accountID: try call.query.id("account_id", of: CloudAccountID.self),
      provider: call.query.text("provider").map(CloudProviderKind.init(rawValue:)), type: call.query.text("type"),
      status: try call.query.choice("status", of: LiveResourceStatus.self))
    let page = try await database.read { transaction in
      let org = transaction.org(call.scope)
      if let account = filter.accountID { _ = try await org.cloudAccounts.get(account) }
      return try await org.liveResources.list(filter, page: paging.request)
    }
    return Reply.page("resources", page, paging) { $0.members(of: $1) }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of resource: LiveResourceRecord) {
    let seen = resource.observation
    member("enrichment_failure_reason", resource.enrichmentFailureReason)
    member("enrichment_status", seen.enrichmentStatus.rawValue)
    member("iac_resource_id", resource.iacResourceID?.description)
    member("id", resource.id.description)
    member("last_seen_at", resource.lastSeenAt.description)
    member("name", seen.name)
    member("normalized_type", seen.normalizedType)
    key("properties")
    value(json: seen.properties.bytes)
    member("provider", seen.provider.rawValue)
    member("provider_resource_id", seen.providerResourceID)
    member("provider_type", seen.providerType)
    member("region", seen.region)
    member("status", resource.status.rawValue)
  }
}
