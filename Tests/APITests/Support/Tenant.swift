import DriftModels
import Storage
import Testing

@testable import Server

/// An organisation with keys, and what tests put into it.
struct Tenant: Sendable {
  let server: TestServer
  let id: OrgID
  /// A key without restriction.
  let key: String
  let readKey: String
  let writeKey: String

  var scope: OrgScope { OrgScope(authorized: id) }
  /// The path of the organisation.
  var path: String { "/api/v2/orgs/\(id)" }

  static func make(in server: TestServer, plan: PlanTier = .enterprise) async throws -> Tenant {
    let id = OrgID.new(at: server.time.now)
    let keys = (0..<3).map { _ in APIKeyText.random() }
    try await server.database.write { transaction in
      try await transaction.platform.organizations.insert(
        OrganizationRecord(
          id: id, slug: "org-\(id)", displayName: "Größe 株式会社", plan: plan, features: ["audit_compliance"],
          createdAt: server.time.now))
      let org = transaction.org(OrgScope(authorized: id))
      for (text, scopes) in zip(keys, [[], [.read], [.write]] as [[APIKeyScope]]) {
        try await org.apiKeys.insert(
          APIKeyRecord(
            id: .new(at: server.time.now), name: "key", prefix: text.prefix, hash: server.hasher.hash(text),
            scopes: scopes, createdAt: server.time.now))
      }
    }
    return Tenant(
      server: server, id: id, key: keys[0].revealed, readKey: keys[1].revealed, writeKey: keys[2].revealed)
  }

  @discardableResult
  func write<Result: Sendable>(_ body: @Sendable (any OrgWriter) async throws -> Result) async throws -> Result {
    try await server.database.write { try await body($0.org(scope)) }
  }

  func read<Result: Sendable>(_ body: @Sendable (any OrgReader) async throws -> Result) async throws -> Result {
    try await server.database.read { try await body($0.org(scope)) }
  }

  /// Asks for something of this organisation with its unrestricted key.
  func get(_ path: String) async throws -> Answer {
    try await server.send(.get(self.path + path, key: key))
  }

  func post(_ path: String, _ json: String) async throws -> Answer {
    try await server.send(.post(self.path + path, key: key, json))
  }

  func delete(_ path: String) async throws -> Answer {
    try await server.send(.delete(self.path + path, key: key))
  }
}
