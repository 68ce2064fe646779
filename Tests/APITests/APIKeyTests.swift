import DriftModels
import Hummingbird
import Storage
import Testing

@testable import Server

@Suite("API keys")
struct APIKeyTests {
  @Test("a new key is shown once, works at once, and is listed without its text", arguments: Transport.allCases)
  func create(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/api-keys", #"{"name":"Größe 🛰️","scopes":["write","read","write"]}"#)
      #expect(answer.status == 201)
      let key = try #require(try answer.json()["raw_key"]?.string)
      #expect(key.wholeMatch(of: /dw2_[0-9a-f]{64}/) != nil)
      #expect(try answer.json()["key_prefix"]?.string == String(key.prefix(12)))
      #expect(try answer.json()["scopes"]?.value == ["write", "read"])
      #expect(try await server.send(.get(tenant.path, key: key)).status == 200)
      let list = try await server.send(.get(tenant.path + "/api-keys", key: tenant.readKey))
      #expect(!list.text.contains(key))
      let newest = try #require(try list.json()["api_keys"]?.elements?.first { $0["name"]?.string == "Größe 🛰️" })
      #expect(newest["raw_key"]?.string == "")
      #expect(try list.json()["total"]?.int == 4)
    }
  }

  @Test("neither the answer nor the log nor the database keeps the text of a key")
  func keepsNoText() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let key = try #require(
        try await tenant.post("/api-keys", #"{"name":"n"}"#).json()["raw_key"]?.string)
      let stored = try await tenant.read { try await $0.apiKeys.list(page: PageRequest(limit: 10)).records }
      #expect(!"\(stored)".contains(key.dropFirst(12)))
      #expect(!server.log.lines.joined().contains(key.dropFirst(12)))
      #expect(!server.log.lines.joined().contains(tenant.key.dropFirst(12)))
    }
  }

  static let refusals: [(body: String, verdict: String)] = [
    ("", "400 invalid_json"), ("[]", "400 invalid_json"), (#"{"name":1}"#, "400 invalid_json"),
    (#"{"name":"n","scopes":"read"}"#, "400 invalid_json"), (#"{"name":"n","scopes":[1]}"#, "400 invalid_json"),
    (#"{"name":"n","name":"m"}"#, "400 invalid_json"), (#"{"name":"n"} {}"#, "400 invalid_json"),
    (String(repeating: "[", count: 65) + String(repeating: "]", count: 65), "400 invalid_json"),
    ("{}", "400 validation_failed"), (#"{"name":null}"#, "400 validation_failed"),
    (#"{"name":""}"#, "400 validation_failed"), (#"{"name":"a\u0000"}"#, "400 validation_failed"),
    (#"{"name":"a\nb"}"#, "400 validation_failed"),
    (#"{"name":"\#(String(repeating: "ß", count: 129))"}"#, "400 validation_failed"),
    (#"{"name":"n","scopes":["read","admin"]}"#, "400 invalid_scope"),
    (#"{"name":"n","scopes":["READ"]}"#, "400 invalid_scope"),
  ]

  @Test("a body that is wrong is refused with its place", arguments: refusals)
  func refuses(_ body: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/api-keys", body)
      #expect(answer.verdict == verdict)
      #expect(try answer.json()["details"] != nil)
      #expect(try await tenant.read { try await $0.apiKeys.count() } == 3)
    }
  }

  @Test("unknown members are ignored, null counts as absent")
  func tolerates() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/api-keys", #"{"name":"n","scopes":null,"colour":"red"}"#)
      #expect(answer.status == 201)
      #expect(try answer.json()["scopes"]?.count == 0)
    }
  }

  @Test(
    "a key makes no key that may do more than itself",
    arguments: [
      (#"["read"]"#, "201"), (#"["write"]"#, "201"), (#"["read","write"]"#, "201"), (#"["*"]"#, "403 scope_escalation"),
      ("[]", "403 scope_escalation"), ("null", "403 scope_escalation"), (#"["read","*"]"#, "403 scope_escalation"),
    ])
  func doesNotEscalate(_ scopes: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(
        .post(tenant.path + "/api-keys", key: tenant.writeKey, #"{"name":"n","scopes":\#(scopes)}"#))
      #expect(answer.verdict == verdict)
    }
  }

  @Test("the plan's limit is told with its numbers and the plan that has room")
  func planLimit() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server, plan: .free)
      let answer = try await tenant.post("/api-keys", #"{"name":"n"}"#)
      #expect(answer.verdict == "402 plan_limit_exceeded")
      let body = try answer.json()
      #expect(body["limit_name"]?.string == "max_api_keys")
      #expect(body["used"]?.int == 3)
      #expect(body["cap"]?.int == 2)
      #expect(body["plan"]?.string == "free")
      #expect(body["required_plan"]?.string == "team")
      #expect(body["message"]?.string == body["error"]?.string)
    }
  }

  @Test("creations side by side leave no more than the plan allows")
  func planLimitHolds() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server, plan: .team)
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 { group.addTask { try await tenant.post("/api-keys", #"{"name":"n"}"#).status } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.count { $0 == 201 } == 7)
      #expect(statuses.count { $0 == 402 } == 13)
      #expect(try await tenant.read { try await $0.apiKeys.count() } == 10)
    }
  }

  @Test("revoking needs a person, and works once for one")
  func revoke() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let id = try #require(
        try await tenant.read { try await $0.apiKeys.list(page: PageRequest(limit: 9)) }.records.first
      ).id
      #expect(try await tenant.delete("/api-keys/\(id)").verdict == "403 oidc_required")
      #expect(try await other.person(.owner).send(.delete, "/api-keys/\(id)").verdict == "404 not_found")
      #expect(try await tenant.person(.member).send(.delete, "/api-keys/\(id)").verdict == "403 insufficient_role")
      let admin = tenant.person(.admin)
      #expect(try await admin.send(.delete, "/api-keys/\(id)").status == 204)
      #expect(try await admin.send(.delete, "/api-keys/\(id)").verdict == "404 not_found")
      #expect(try await admin.send(.delete, "/api-keys/x").verdict == "400 invalid_id")
    }
  }
}
