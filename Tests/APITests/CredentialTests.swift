import DriftModels
import HTTPTypes
import Hummingbird
import Storage
import Testing

@testable import Server

@Suite("Credentials")
struct CredentialTests {
  @Test("a key opens its organisation in either header field", arguments: Transport.allCases)
  func opens(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.get("")
      #expect(answer.status == 200)
      #expect(answer["Cache-Control"] == "no-store")
      for scheme in ["Bearer", "bearer", "BEARER"] {
        let answer = try await server.send(
          .get(tenant.path, headers: [.authorization: "\(scheme) \(tenant.key)"]))
        #expect(answer.status == 200)
      }
    }
  }

  static let wrong: [HTTPFields] = [
    [:], [.apiKey: ""], [.apiKey: "dw2_"], [.apiKey: "dw2_" + String(repeating: "0", count: 64)],
    [.apiKey: "dw2_" + String(repeating: "0", count: 63)], [.apiKey: "dw2_" + String(repeating: "A", count: 64)],
    [.authorization: "Bearer"], [.authorization: "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln"],
    [.authorization: "Basic dXNlcjpwYXNz"], [.authorization: "Bearer dw2_" + String(repeating: "0", count: 64)],
  ]

  @Test("what opens nothing is 401 with a challenge", arguments: wrong)
  func refuses(_ headers: HTTPFields) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(.get(tenant.path, headers: headers))
      #expect(answer.verdict == "401 unauthorized")
      #expect(answer["WWW-Authenticate"] == "Bearer realm=\"driftwise\"")
    }
  }

  @Test("two credentials at once are refused, equal or not")
  func refusesTwo() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      var twice = HTTPFields()
      for key in [tenant.key, tenant.readKey] { twice.append(HTTPField(name: .apiKey, value: key)) }
      let both: [HTTPFields] = [
        [.apiKey: tenant.key, .authorization: "Bearer \(tenant.key)"],
        [.apiKey: tenant.key, .authorization: "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln"], twice,
      ]
      for headers in both {
        let answer = try await server.send(.get(tenant.path, headers: headers))
        #expect(answer.verdict == "400 ambiguous_credentials")
      }
    }
  }

  @Test("a revoked key is refused from that moment on")
  func refusesRevoked() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await server.send(.get(tenant.path, key: tenant.readKey)).status == 200)
      let now = server.time.now
      try await tenant.write { org in
        let keys = try await org.apiKeys.list(page: PageRequest(limit: 10)).records
        try await org.apiKeys.revoke(try #require(keys.first { $0.scopes == [.read] }).id, at: now)
      }
      #expect(try await server.send(.get(tenant.path, key: tenant.readKey)).verdict == "401 unauthorized")
      #expect(try await tenant.get("").status == 200)
    }
  }

  @Test("a key works under the pepper it was made with and no other")
  func peppers() async throws {
    let old = Secret.random()
    let new = Secret.random()
    let text = APIKeyText.random()
    let hash = APIKeyHasher(current: old).hash(text)
    #expect(APIKeyHasher(current: new, previous: old).candidates(text).contains(hash))
    #expect(!APIKeyHasher(current: new).candidates(text).contains(hash))
    #expect(APIKeyHasher.matches(hash, hash))
    #expect(!APIKeyHasher.matches(hash, APIKeyHasher(current: new).hash(text)))
  }

  @Test("X-Org-ID may repeat the organisation of the path and name no other")
  func orgHeader() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for (value, verdict) in [
        (tenant.id.description, "200"), (tenant.id.description.uppercased(), "200"),
        (OrgID.new().description, "400 unexpected_org_header"), ("x", "400 unexpected_org_header"),
      ] {
        let answer = try await server.send(.get(tenant.path, key: tenant.key, headers: [.orgID: value]))
        #expect(answer.verdict == verdict)
      }
    }
  }

  @Test("no text of a key and no pepper is printed by accident")
  func hidesSecrets() {
    let text = APIKeyText.random()
    #expect("\(text)" == "\(text.prefix)…")
    #expect(!String(reflecting: text).contains(text.revealed))
    let secret = Secret.random()
    #expect("\(secret) \(String(reflecting: secret))" == "(secret) (secret)")
    #expect(!"\(Credential.key(text))".contains(text.revealed))
  }
}
