import DriftModels
import Storage

/// The organisation itself.
struct OrganizationRoutes: Sendable {
  let database: any Database

  func get(_ call: Call) async throws -> Reply {
    let organization = try await database.read { try await $0.org(call.scope).organization.get() }
    return Reply.json { $0.members(of: organization) }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of organization: OrganizationRecord) {
    member("created_at", organization.createdAt.description)
    member("display_name", organization.displayName)
    key("features")
    array { list in
      for feature in organization.features { list.value(feature) }
    }
    member("id", organization.id.description)
    member("plan", organization.plan.rawValue)
    member("slug", organization.slug)
  }
}
