import DriftModels
import HTTPTypes
import Hummingbird
import Storage
import Testing

@testable import Server

@Suite("Custom rules")
struct CustomRuleTests {
  static func risk(_ flag: String = "custom-size", more: String = "") -> String {
    """
    {"flag_id": "\(flag)", "severity": "high", "resource_types": ["aws_instance"], "attribute": "instance_type",
     "message": "sizes are agreed on"\(more)}
    """
  }

  static let noise = #"{"resource_types": ["aws_*"], "attributes": ["tags.**"], "after_matches": "^ci-"}"#

  static func rule(_ name: String, _ config: String, type: String? = "risk", description: String = "d") -> String {
    let type = type.map { #","rule_type":"\#($0)""# } ?? ""
    return #"{"name":\#(quoted(name)),"description":\#(quoted(description)),"config":\#(config)\#(type)}"#
  }

  @Test("one is created, listed, got, replaced, switched and deleted", arguments: Transport.allCases)
  func lifecycle(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let created = try await tenant.person(.admin).send(.post, "/custom-rules", Self.rule("Größe", Self.risk()))
      #expect(created.status == 201)
      let id = try #require(try created.json()["id"]?.string)
      #expect(
        try created.json().value == [
          "config": try JSONDocument(Self.risk()).root.value, "created_at": .string("\(server.time.now)"),
          "created_by": "ada@example.org", "description": "d", "enabled": true, "id": .string(id), "name": "Größe",
          "rule_type": "risk", "updated_at": .string("\(server.time.now)"),
        ])
      #expect(try await tenant.send(.get, "/custom-rules/\(id)", key: tenant.readKey).body == created.body)
      #expect(try await tenant.get("/custom-rules").json()["rules"]?.value == [created.json().value])
      #expect(try await tenant.get("/custom-rules?rule_type=noise").json()["rules"]?.count == 0)

      server.time.advance(by: .seconds(60))
      let off = try await tenant.send(.patch, "/custom-rules/\(id)", #"{"enabled":false}"#)
      #expect(off.status == 204)
      #expect(off.body.isEmpty)
      let switched = try await tenant.get("/custom-rules/\(id)").json()
      #expect(switched["enabled"]?.bool == false)
      #expect(switched["updated_at"]?.string == "\(server.time.now)")

      server.time.advance(by: .seconds(60))
      #expect(try await tenant.send(.patch, "/custom-rules/\(id)", #"{"enabled":false}"#).status == 204)
      #expect(
        try await tenant.get("/custom-rules/\(id)").json() == switched, "nothing is changed by what is so already")

      let replaced = try await tenant.send(
        .put, "/custom-rules/\(id)", Self.rule("Size", Self.risk("custom-other"), type: "risk", description: ""))
      #expect(replaced.status == 200)
      let body = try replaced.json()
      #expect(body["name"]?.string == "Size")
      #expect(body["description"]?.string == "")
      #expect(body["config"]?["flag_id"]?.string == "custom-other")
      #expect(body["enabled"]?.bool == false)
      #expect(body["created_at"]?.string != body["updated_at"]?.string)
      #expect(try await tenant.get("/custom-rules/\(id)").body == replaced.body)

      #expect(try await tenant.delete("/custom-rules/\(id)").status == 204)
      for answer in [
        try await tenant.get("/custom-rules/\(id)"), try await tenant.delete("/custom-rules/\(id)"),
        try await tenant.send(.patch, "/custom-rules/\(id)", #"{"enabled":true}"#),
        try await tenant.send(.put, "/custom-rules/\(id)", Self.rule("Size", Self.risk(), type: nil)),
      ] {
        #expect(answer.verdict == "404 not_found")
      }
    }
  }

  @Test("somebody has to stand behind a new rule, and a key has nobody")
  func userRequired() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for (key, verdict) in [
        (tenant.key, "403 user_required"), (tenant.writeKey, "403 user_required"),
        (tenant.readKey, "403 insufficient_scope"),
      ] {
        #expect(try await tenant.send(.post, "/custom-rules", "no JSON", key: key).verdict == verdict)
      }
      let member = try await tenant.person(.member).send(.post, "/custom-rules", "no JSON")
      #expect(member.verdict == "403 insufficient_role")
    }
  }

  static let refusals: [(body: String, verdict: String, place: String?)] = [
    ("", "400 invalid_json", nil), ("[]", "400 invalid_json", nil),
    (#"{"name":1,"description":"d","rule_type":"risk","config":{}}"#, "400 invalid_json", nil),
    (#"{"description":"d","rule_type":"risk","config":{}}"#, "400 validation_failed", "name"),
    (#"{"name":"n","rule_type":"risk","config":{}}"#, "400 validation_failed", "description"),
    (#"{"name":"n","description":"d","config":{}}"#, "400 validation_failed", "rule_type"),
    (#"{"name":"n","description":"d","rule_type":"Risk","config":{}}"#, "400 validation_failed", "rule_type"),
    (#"{"name":"n","description":"d","rule_type":"risk"}"#, "400 validation_failed", "config"),
    (rule("n", "[]"), "400 validation_failed", "config"),
    (rule("", risk()), "400 validation_failed", "name"),
    (rule(String(repeating: "n", count: 129), risk()), "400 validation_failed", "name"),
    (rule("n", risk(), description: String(repeating: "d", count: 1_001)), "400 validation_failed", "description"),
    (rule("n", risk("size")), "400 validation_failed", "config.flag_id"),
    (rule("n", risk(more: #","colour": 1"#)), "400 validation_failed", "config.colour"),
    (rule("n", risk(more: #","operator": "equals""#)), "400 validation_failed", "config.value"),
    (rule("n", risk(more: #","severity": "ignore""#)), "400 validation_failed", "config.severity"),
    (rule("n", noise), "400 validation_failed", "config.attributes"),
    (rule("n", risk(), type: "noise"), "400 validation_failed", "config.flag_id"),
    (
      rule("n", #"{"resource_types": ["aws_*", "["], "attributes": ["a"]}"#, type: "noise"), "400 validation_failed",
      "config.resource_types[1]"
    ),
    (
      rule("n", #"{"resource_types": ["*"], "attributes": ["a"], "after_matches": "("}"#, type: "noise"),
      "400 validation_failed", "config.after_matches"
    ),
    (
      rule("n", risk(more: #","value":"\#(String(repeating: "v", count: 16 << 10))","operator":"equals""#)),
      "400 validation_failed", "config"
    ),
  ]

  @Test("a rule that is none is refused with its place, and nothing is kept", arguments: refusals)
  func refuses(_ body: String, _ verdict: String, _ place: String?) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.person(.admin).send(.post, "/custom-rules", body)
      #expect(answer.verdict == verdict)
      if let place { #expect(try answer.json()["details"]?["field"]?.string == place) }
      #expect(try await tenant.get("/custom-rules").json()["rules"]?.count == 0)
    }
  }

  @Test("a name is taken once for each kind, a flag once in the organisation")
  func unique() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let admin = tenant.person(.admin)
      let first = try await admin.send(.post, "/custom-rules", Self.rule("n", Self.risk("custom-a")))
      let second = try await admin.send(.post, "/custom-rules", Self.rule("m", Self.risk("custom-b")))
      #expect([first.status, second.status] == [201, 201])
      #expect(try await admin.send(.post, "/custom-rules", Self.rule("n", Self.noise, type: "noise")).status == 201)
      let sameName = try await admin.send(.post, "/custom-rules", Self.rule("n", Self.risk("custom-c")))
      #expect(sameName.verdict == "409 conflict")
      let sameFlag = try await admin.send(.post, "/custom-rules", Self.rule("o", Self.risk("custom-a")))
      #expect(sameFlag.verdict == "400 validation_failed")
      #expect(try sameFlag.json()["details"]?["field"]?.string == "config.flag_id")

      let id = try #require(try second.json()["id"]?.string)
      let path = "/custom-rules/\(id)"
      #expect(try await admin.send(.put, path, Self.rule("n", Self.risk("custom-b"))).verdict == "409 conflict")
      #expect(
        try await admin.send(.put, path, Self.rule("m", Self.risk("custom-a"))).verdict == "400 validation_failed")
      #expect(try await admin.send(.put, path, Self.rule("m2", Self.risk("custom-b"))).status == 200, "its own flag")
      let other = try await Tenant.make(in: server)
      #expect(
        try await other.person(.admin).send(.post, "/custom-rules", Self.rule("n", Self.risk("custom-a"))).status == 201
      )
    }
  }

  static let replacements: [(body: String, verdict: String, place: String?)] = [
    (rule("n", noise, type: "noise"), "400 validation_failed", "rule_type"),
    (rule("n", noise, type: nil), "400 validation_failed", "config.attributes"),
    (rule("n", risk(), type: "other"), "400 validation_failed", "rule_type"),
    (#"{"name":"n","config":{}}"#, "400 validation_failed", "description"),
    ("{", "400 invalid_json", nil),
  ]

  @Test("a replacement is held against the kind that the rule has", arguments: replacements)
  func refusesReplacement(_ body: String, _ verdict: String, _ place: String?) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let created = try await tenant.person(.admin).send(.post, "/custom-rules", Self.rule("n", Self.risk()))
      let id = try #require(try created.json()["id"]?.string)
      let answer = try await tenant.send(.put, "/custom-rules/\(id)", body)
      #expect(answer.verdict == verdict)
      if let place { #expect(try answer.json()["details"]?["field"]?.string == place) }
      #expect(try await tenant.get("/custom-rules/\(id)").body == created.body)
    }
  }

  @Test("switching needs to be told which way", arguments: ["{}", #"{"enabled":null}"#, #"{"enabled":"no"}"#, "[]"])
  func refusesSwitch(_ body: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.send(.patch, "/custom-rules/\(CustomRuleID.new())", body)
      #expect(answer.verdict == "400 invalid_json")
    }
  }

  @Test("an organisation has two hundred and no more, also when they are added side by side")
  func limit() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let now = server.time.now
      try await tenant.write { org in
        for number in 0..<195 {
          try await org.rules.insert(
            CustomRuleRecord(
              id: .new(at: now), kind: .noise, name: "rule \(number)", description: "",
              config: JSONBody(hashing: Array(Self.noise.utf8)), createdBy: "a", createdAt: now, updatedAt: now))
        }
      }
      let admin = tenant.person(.admin)
      let verdicts = try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<10 {
          group.addTask {
            try await admin.send(.post, "/custom-rules", Self.rule("n\(number)", Self.risk("custom-\(number)"))).verdict
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(verdicts.count { $0 == "201" } == 5)
      #expect(verdicts.count { $0 == "400 validation_failed" } == 5)
    }
  }

  @Test("those of others are not there")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let created = try await other.person(.admin).send(.post, "/custom-rules", Self.rule("n", Self.risk()))
      let path = "/custom-rules/\(try #require(try created.json()["id"]?.string))"
      for (method, body) in [
        (.get, nil), (.delete, nil), (.patch, #"{"enabled":false}"#), (.put, Self.rule("m", Self.risk())),
      ] as [(HTTPRequest.Method, String?)] {
        #expect(try await tenant.send(method, path, body).verdict == "404 not_found", "\(method)")
        #expect(try await tenant.send(method, "/custom-rules/x", body).verdict == "400 invalid_id", "\(method)")
      }
      #expect(try await tenant.get("/custom-rules").json()["rules"]?.count == 0)
      #expect(try await tenant.get("/custom-rules?rule_type=all").verdict == "400 validation_failed")
      #expect(try await other.get(path).body == created.body)
    }
  }
}
