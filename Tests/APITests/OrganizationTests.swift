import DriftModels
import Storage
import Testing

@testable import Server

@Suite("The organisation")
struct OrganizationTests {
  @Test("it tells its names, plan and features", arguments: Transport.allCases)
  func get(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server, plan: .team)
      let answer = try await server.send(.get(tenant.path, key: tenant.readKey))
      #expect(answer.status == 200)
      #expect(answer["Content-Type"] == "application/json")
      #expect(
        try answer.json().value == [
          "id": .string("\(tenant.id)"), "slug": .string("org-\(tenant.id)"), "display_name": "Größe 株式会社",
          "plan": "team", "features": ["audit_compliance"], "created_at": .string("\(server.time.now)"),
        ])
    }
  }
}
