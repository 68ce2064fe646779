import DriftModels
import HTTPTypes
import Hummingbird
import Storage
import Testing

@testable import Server

@Suite("Disabled rules")
struct DisabledRuleTests {
  static func rule(_ id: String, _ type: String = "risk", more: String = "") -> String {
    #"{"builtin_rule_id":"\#(id)","rule_type":"\#(type)"\#(more)}"#
  }

  @Test("one is disabled, listed and enabled again", arguments: Transport.allCases)
  func lifecycle(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let created = try await tenant.person(.admin).send(
        .post, "/disabled-rules", Self.rule("tag-change", more: #","reason":"tags are set by others""#))
      #expect(created.status == 201)
      let id = try #require(try created.json()["id"]?.string)
      #expect(
        try created.json().value == [
          "builtin_rule_id": "tag-change", "created_at": .string("\(server.time.now)"),
          "disabled_by": "ada@example.org", "id": .string(id), "reason": "tags are set by others", "rule_type": "risk",
        ])
      let listed = try await tenant.send(.get, "/disabled-rules?rule_type=risk", key: tenant.readKey)
      #expect(try listed.json()["rules"]?.value == [created.json().value])
      #expect(try await tenant.get("/disabled-rules?rule_type=noise").json()["rules"]?.count == 0)
      #expect(try await tenant.post("/disabled-rules", Self.rule("tag-change")).verdict == "409 conflict")
      #expect(try await tenant.delete("/disabled-rules/\(id)").status == 204)
      #expect(try await tenant.delete("/disabled-rules/\(id)").verdict == "404 not_found")
      let again = try await tenant.post("/disabled-rules", Self.rule("tag-change"))
      #expect(again.status == 201)
      #expect(try again.json()["id"]?.string != id)
    }
  }

  @Test("a key is written down by its name")
  func actorOfKey() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.send(
        .post, "/disabled-rules", Self.rule("noise-etag", "noise"), key: tenant.writeKey)
      #expect(answer.status == 201)
      #expect(try answer.json()["disabled_by"]?.string == "api-key:key")
      #expect(try answer.json()["reason"]?.string == "")
    }
  }

  @Test("whoever gives up the warning about destroyed data is warned")
  func warning() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/disabled-rules", Self.rule("stateful-resource-destruction"))
      #expect(answer.status == 201)
      #expect(try answer.json()["warning"]?.string?.isEmpty == false)
      #expect(try await tenant.get("/disabled-rules").json()["rules"]?[0]?["warning"] == nil)
      #expect(try await tenant.post("/disabled-rules", Self.rule("iam-change")).json()["warning"] == nil)
    }
  }

  static let refusals: [(body: String, verdict: String, place: String?)] = [
    (rule("noise-etag"), "400 validation_failed", "builtin_rule_id"),
    (rule("tag-change", "noise"), "400 validation_failed", "builtin_rule_id"),
    (rule("custom-mine"), "400 validation_failed", "builtin_rule_id"),
    (rule(""), "400 validation_failed", "builtin_rule_id"),
    (#"{"rule_type":"risk"}"#, "400 validation_failed", "builtin_rule_id"),
    (#"{"builtin_rule_id":"tag-change"}"#, "400 validation_failed", "rule_type"),
    (rule("tag-change", "all"), "400 validation_failed", "rule_type"),
    (
      rule("tag-change", more: #","reason":"\#(String(repeating: "r", count: 501))""#), "400 validation_failed",
      "reason"
    ),
    (rule("tag-change", more: #","reason":"\u0000""#), "400 validation_failed", nil),
    (rule("tag-change", more: #","reason":7"#), "400 invalid_json", nil),
    ("", "400 invalid_json", nil),
  ]

  @Test("a wish that is wrong is refused and nothing is kept", arguments: refusals)
  func refuses(_ body: String, _ verdict: String, _ place: String?) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/disabled-rules", body)
      #expect(answer.verdict == verdict)
      if let place { #expect(try answer.json()["details"]?["field"]?.string == place) }
      #expect(try await tenant.get("/disabled-rules").json()["rules"]?.count == 0)
    }
  }

  @Test("only the own organisation is affected")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let created = try await other.post("/disabled-rules", Self.rule("tag-change"))
      let id = try #require(try created.json()["id"]?.string)
      #expect(try await tenant.get("/disabled-rules").json()["rules"]?.count == 0)
      #expect(try await tenant.delete("/disabled-rules/\(id)").verdict == "404 not_found")
      #expect(try await tenant.delete("/disabled-rules/1").verdict == "400 invalid_id")
      #expect(try await tenant.get("/disabled-rules?rule_type=x").verdict == "400 validation_failed")
      #expect(try await tenant.post("/disabled-rules", Self.rule("tag-change")).status == 201)
      #expect(try await other.get("/disabled-rules").json()["rules"]?.count == 1)
    }
  }
}
