import DriftModels
import HTTPTypes
import Storage

/// The places that states come from.
struct StateSourceRoutes: Sendable {
  let database: any Database
  let time: any TimeSource

  func list(_ call: Call) async throws -> Reply {
    let paging = try Paging(call.query, .long)
    let page = try await database.read { transaction in
      try await transaction.org(call.scope).stateSources.list(StateSourceFilter(), page: paging.request)
    }
    return Reply.page("state_sources", page, paging) { $0.members(of: $1, org: call.scope.orgID) }
  }

  func create(_ call: Call) async throws -> Reply {
    let wish = try NewStateSource(BodyFields(try await call.payload.document()))
    let now = time.now
    let source = StateSourceRecord(
      id: .new(at: now), kind: wish.kind, displayName: wish.displayName, config: wish.config,
      cloudAccountID: wish.cloudAccountID, createdAt: now)
    try await database.write { transaction in
      let org = transaction.org(call.scope)
      let plan = try await org.organization.lock().plan
      if let account = source.cloudAccountID { _ = try await org.cloudAccounts.get(account) }
      try PlanLimit.stateSources.requireRoom(used: try await org.stateSources.count(), plan: plan)
      try await org.stateSources.insert(source)
    }
    return Reply.json(.created) { $0.members(of: source, org: call.scope.orgID) }
  }

  func get(_ call: Call) async throws -> Reply {
    let id = try call.id("source_id", of: StateSourceID.self)
    let source = try await database.read { try await $0.org(call.scope).stateSources.get(id) }
    return Reply.json { $0.members(of: source, org: call.scope.orgID) }
  }

  /// Removes the source with its states.
  func delete(_ call: Call) async throws -> Reply {
    let id = try call.id("source_id", of: StateSourceID.self)
    try await database.write { try await $0.org(call.scope).stateSources.delete(id) }
    return .noContent
  }
}

extension JSONWriter {
  fileprivate mutating func members(of source: StateSourceRecord, org: OrgID) {
    member("cloud_account_id", source.cloudAccountID?.description)
    key("config")
    value(json: source.config.bytes)
    member("created_at", source.createdAt.description)
    member("display_name", source.displayName)
    member("id", source.id.description)
    member("kind", source.kind.rawValue)
    member("last_fetched_at", source.lastFetchedAt?.description)
    member("latest_snapshot_id", source.latestSnapshotID?.description)
    member("org_id", org.description)
    key("workspaces")
    array { list in
      for workspace in source.workspaces { list.value(workspace) }
    }
  }
}
