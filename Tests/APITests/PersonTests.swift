import DriftModels
import HTTPTypes
import Hummingbird
import Testing

@testable import Server

@Suite("People who have signed in")
struct PersonTests {
  @Test("one may do in each organisation what the role there allows", arguments: Transport.allCases)
  func roles(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let first = try await Tenant.make(in: server)
      let second = try await Tenant.make(in: server)
      let token = server.people.add("ada@example.org", [first.id: .viewer, second.id: .admin])
      let key = #"{"name":"n"}"#
      #expect(try await server.send(.of(.get, first.path, token: token)).status == 200)
      #expect(
        try await server.send(.of(.post, first.path + "/api-keys", token: token, key)).verdict
          == "403 insufficient_role")
      #expect(try await server.send(.of(.post, second.path + "/api-keys", token: token, key)).status == 201)
    }
  }

  @Test("the server that runs knows keys only: a token is a wrong credential")
  func productionKnowsKeys() async throws {
    try await TestServer.run { server in
      let source = Authenticator(database: server.database, hasher: server.hasher)
      for credential in [Credential.token(BearerToken("eyJ")), .unknown, .key(.random())] {
        await #expect(throws: RequestFailure.unauthorized) { try await source.caller(for: credential) }
      }
      let tenant = try await Tenant.make(in: server)
      #expect(try await server.send(.of(.get, tenant.path, token: "eyJ")).verdict == "401 unauthorized")
    }
  }

  @Test("what programs report is taken from programs")
  func keyRequired() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let token = tenant.person(.owner).token
      let answer = try await server.send(.of(.post, "/api/v2/operator/report", token: token, "{}"))
      #expect(answer.verdict == "403 api_key_required")
    }
  }

  @Test("requests of people are counted apart from those of others, and logged with their id")
  func counted() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      let (ada, bob) = (tenant.person(.viewer), tenant.person(.viewer, name: "bob@example.org"))
      #expect(try await ada.send(.get, "")["RateLimit-Remaining"] == "599")
      #expect(try await ada.send(.get, "")["RateLimit-Remaining"] == "598")
      #expect(try await bob.send(.get, "")["RateLimit-Remaining"] == "599")
      let line = try JSONDocument(try #require(server.log.lines.last)).root
      #expect(line["user_id"]?.string.flatMap(UserID.init) != nil)
      #expect(line["key_id"] == nil)
      #expect(!server.log.lines.joined().contains(bob.token))
    }
  }

  @Test("X-Org-ID beside a path without an organisation names one of the caller's")
  func orgHeader() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      for (org, verdict) in [(tenant.id, "200"), (other.id, "400 unexpected_org_header")] {
        let headers: HTTPFields = [.orgID: "\(org)"]
        let answer = try await server.send(.get("/api/v2/builtin-rules", key: tenant.key, headers: headers))
        #expect(answer.verdict == verdict)
      }
    }
  }

  @Test("a token is not printed by accident")
  func hidesToken() {
    let credential = Credential.token(BearerToken("secret"))
    #expect(!"\(credential) \(String(reflecting: credential))".contains("secret"))
  }
}
