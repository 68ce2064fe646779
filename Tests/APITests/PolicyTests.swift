import DriftModels
import HTTPTypes
import Hummingbird
import Testing

@testable import Server

@Suite("The risk policy")
struct PolicyTests {
  static func policy(_ rules: String..., version: String? = nil) -> String {
    let version = version.map { #","version":\#($0)"# } ?? ""
    return #"{"rules":[\#(rules.joined(separator: ","))]\#(version)}"#
  }

  static let rule = #"{"id":"a","flag_pattern":"tag-*","severity":"ignore"}"#

  @Test("where nobody saved one it is version 0 without rules", arguments: Transport.allCases)
  func unsaved(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.send(.get, "/policy", key: tenant.readKey)
      #expect(answer.status == 200)
      #expect(try answer.json().value == ["rules": [], "updated_at": nil, "version": 0])
    }
  }

  @Test("saving cleans the rules, replaces all of them and counts up", arguments: Transport.allCases)
  func save(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let rules = """
        {"id": " prod ", "flag_pattern": "*-change ", "resource_pattern": " aws_db_* ", "severity": " HIGH\\n",
         "reason": " agreed\\u0007 password: hunter2 ", "unknown": 1}
        """
      let saved = try await tenant.send(.put, "/policy", Self.policy(rules, Self.rule))
      #expect(saved.status == 200)
      let expected: JSONValue = [
        "rules": [
          [
            "id": "prod", "flag_pattern": "*-change", "resource_pattern": "aws_db_*", "severity": "high",
            "reason": "agreed password: [redacted]",
          ],
          ["id": "a", "flag_pattern": "tag-*", "resource_pattern": "", "severity": "ignore", "reason": ""],
        ], "updated_at": .string("\(server.time.now)"), "version": 1,
      ]
      #expect(try saved.json().value == expected)
      #expect(try await tenant.get("/policy").body == saved.body)
      let emptied = try await tenant.send(.put, "/policy", Self.policy())
      #expect(try emptied.json()["version"]?.int == 2)
      #expect(try await tenant.get("/policy").json()["rules"]?.count == 0)
    }
  }

  @Test("a reason is cut to two hundred characters")
  func cutsReason() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let long = String(repeating: "wort ", count: 100)
      let rule = #"{"id":"a","flag_pattern":"*","severity":"low","reason":"\#(long)"}"#
      let reason = try await tenant.send(.put, "/policy", Self.policy(rule)).json()["rules"]?[0]?["reason"]?.string
      #expect(reason?.count == 199, "two hundred and the blank at the end cut")
    }
  }

  @Test(
    "who names the version that was read is told of others; who names none or zero overwrites",
    arguments: [
      (nil, "200"), ("null", "200"), ("0", "200"), ("2", "200"), ("1", "409 version_conflict"),
      ("3", "409 version_conflict"), ("-1", "409 version_conflict"), ("1.5", "400 invalid_json"),
      (#""2""#, "400 invalid_json"),
    ] as [(String?, String)])
  func versions(_ version: String?, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for _ in 0..<2 { try await tenant.send(.put, "/policy", Self.policy()) }
      let answer = try await tenant.send(.put, "/policy", Self.policy(Self.rule, version: version))
      #expect(answer.verdict == verdict)
      if answer.status == 409 { #expect(try answer.json()["details"]?["stored_version"]?.int == 2) }
      #expect(try await tenant.get("/policy").json()["version"]?.int == (answer.status == 200 ? 3 : 2))
    }
  }

  @Test("of editors that began with the same version one wins")
  func race() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      try await tenant.send(.put, "/policy", Self.policy())
      let verdicts = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<8 {
          group.addTask { try await tenant.send(.put, "/policy", Self.policy(Self.rule, version: "1")).verdict }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(verdicts.count { $0 == "200" } == 1)
      #expect(verdicts.count { $0 == "409 version_conflict" } == 7)
    }
  }

  static let invalid: [(rules: String, member: String, value: JSONValue)] = [
    (#"{"flag_pattern":"*","severity":"low"}"#, "index", 1),
    (#"{"id":"","flag_pattern":"*","severity":"low"}"#, "index", 1),
    ("7", "index", 1),
    (#"{"id":"b","flag_pattern":"*","severity":"severe"}"#, "rule_id", "b"),
    (#"{"id":"b","flag_pattern":"*"}"#, "rule_id", "b"),
    (#"{"id":"b","flag_pattern":"[a","severity":"low"}"#, "rule_id", "b"),
    (#"{"id":"b","flag_pattern":"","severity":"low"}"#, "rule_id", "b"),
    (#"{"id":"b","flag_pattern":"*","resource_pattern":"a\\","severity":"low"}"#, "rule_id", "b"),
    (#"{"id":"a","flag_pattern":"*","severity":"low"}"#, "rule_id", "a"),
  ]

  @Test("a rule that is none is refused by its name or place, and the policy stays", arguments: invalid)
  func refuses(_ rule: String, _ member: String, _ value: JSONValue) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.send(.put, "/policy", Self.policy(Self.rule, rule))
      #expect(answer.verdict == "422 policy_invalid")
      #expect(try answer.json()["details"]?[member]?.value == value)
      #expect(try await tenant.get("/policy").json()["version"]?.int == 0)
    }
  }

  @Test("two hundred rules are taken, one more is not")
  func limit() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let rules = (0..<201).map { #"{"id":"r\#($0)","flag_pattern":"*","severity":"low"}"# }
      for (count, verdict) in [(200, "200"), (201, "422 policy_invalid")] {
        let body = #"{"rules":[\#(rules.prefix(count).joined(separator: ","))]}"#
        #expect(try await tenant.send(.put, "/policy", body).verdict == verdict)
      }
    }
  }

  @Test("a body without rules is no policy", arguments: ["", "[]", "{}", #"{"rules":null}"#, #"{"rules":{}}"#])
  func refusesBody(_ body: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await tenant.send(.put, "/policy", body).verdict == "400 invalid_json")
    }
  }

  @Test("an organisation has its own, which admins change and nobody below")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      #expect(try await tenant.person(.admin).send(.put, "/policy", Self.policy(Self.rule)).status == 200)
      #expect(try await other.get("/policy").json()["version"]?.int == 0)
      #expect(try await tenant.person(.member).send(.put, "/policy", "{").verdict == "403 insufficient_role")
      #expect(
        try await tenant.send(.put, "/policy", "{", key: tenant.readKey).verdict == "403 insufficient_scope")
      #expect(try await tenant.send(.get, "/policy", key: other.key).verdict == "403 forbidden")
    }
  }
}
