import DriftModels
import HTTPTypes
import NoiseAggregator
import Testing

@testable import Server

@Suite("What recurs")
struct NoisePatternTests {
  private static let fingerprint = NoiseFingerprint(
    resourceType: "aws_s3_object", attribute: "etag", action: .update)

  /// A plan in which an attribute differs, as the body of an analysis.
  private static func body(_ type: String = "aws_s3_object", _ attribute: String = "etag", owner: String? = nil)
    -> String
  {
    let plan = """
      {"format_version": "1.2", "resource_changes": [{"address": "\(type).a", "mode": "managed", "type": "\(type)",
       "name": "a", "change": {"actions": ["update"], "before": {"\(attribute)": "1"}, "after": {"\(attribute)": "2"}}}]}
      """
    let ci = owner.map { #", "ci": {"repo_owner": "\#($0)", "repo_name": "Infra"}"# } ?? ""
    return "{\"plan_json\": \(quoted(plan))\(ci)}"
  }

  private static func analyse(_ tenant: Tenant, _ count: Int, _ body: String = body()) async throws {
    for _ in 0..<count {
      tenant.server.time.advance(by: .seconds(60))
      #expect(try await tenant.post("/analyze", body).status == 200)
    }
  }

  @Test("is listed once it was in enough scans, with the settings that say how many", arguments: Transport.allCases)
  func lists(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      try await Self.analyse(tenant, 2)
      let few = try await tenant.get("/plan-noise").json()
      #expect(few.value == ["patterns": [], "settings": ["recurrence_threshold": 3, "window_days": 14]])
      try await Self.analyse(tenant, 1)
      let found = try await tenant.send(.get, "/plan-noise", key: tenant.readKey).json()
      let pattern = try #require(found["patterns"]?[0])
      #expect(found["patterns"]?.count == 1)
      #expect(pattern["fingerprint"]?.string == "\(Self.fingerprint)")
      #expect(pattern["occurrences"]?.int == 3)
      #expect(pattern["builtin_rule_id"]?.string == "noise-etag")
      #expect(pattern["sample_after"]?.string == "2")
      #expect(pattern["last_seen_at"]?.string == "\(server.time.now)")
      let other = try await Tenant.make(in: server)
      #expect(try await other.get("/plan-noise").json()["patterns"]?.count == 0)
      _ = try await tenant.send(.put, "/plan-noise/settings", #"{"recurrence_threshold": 4, "window_days": 14}"#)
      #expect(try await tenant.get("/plan-noise").json()["patterns"]?.count == 0)
      server.time.advance(by: .seconds(14 * 86_400 + 1))
      _ = try await tenant.send(.put, "/plan-noise/settings", #"{"recurrence_threshold": 1, "window_days": 14}"#)
      #expect(try await tenant.get("/plan-noise").json()["patterns"]?.count == 0)
    }
  }

  @Test("is counted by repository before it is compared with the threshold")
  func filters() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      try await Self.analyse(tenant, 2, Self.body(owner: "Acme"))
      try await Self.analyse(tenant, 3, Self.body(owner: "umbrella"))
      for (query, occurrences) in [
        ("", 5), ("?repo_owner=UMBRELLA", 3), ("?repo_owner=acme", nil), ("?repo_name=infra", 5),
        ("?repo_owner=umbrella&repo_name=other", nil), ("?repo_owner=umb", nil),
      ] as [(String, Int?)] {
        let patterns = try await tenant.get("/plan-noise" + query).json()["patterns"]
        #expect(patterns?[0]?["occurrences"]?.int == occurrences, "\(query)")
      }
    }
  }

  @Test("has three fixes, which need no model")
  func fixes() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      try await Self.analyse(tenant, 3)
      let answer = try await tenant.post("/plan-noise/\(Self.fingerprint)/fix", "")
      #expect(answer.status == 200)
      let fixes = try answer.json()
      #expect(fixes["confidence"]?.string == "medium")
      #expect(fixes["trace_id"]?.string == "")
      let tiers = fixes["fixes"]?.elements?.map { $0["tier"]?.string }
      #expect(tiers == ["quick_patch", "structural_refactor", "long_term_rework"])
      #expect(fixes["fixes"]?[0]?["code"]?.string?.contains("ignore_changes") == true)
    }
  }

  @Test("is not found where nothing recurs, and not asked for by anything but a fingerprint")
  func refusals() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      try await Self.analyse(tenant, 3)
      let path = "/plan-noise/\(Self.fingerprint)/fix"
      let other = try await Tenant.make(in: server)
      #expect(try await other.post(path, "").verdict == "404 not_found")
      #expect(
        try await tenant.post("/plan-noise/\(String(repeating: "0", count: 64))/fix", "").verdict == "404 not_found")
      for text in ["x", String(repeating: "g", count: 64), String(repeating: "0", count: 63)] {
        #expect(try await tenant.post("/plan-noise/\(text)/fix", "").verdict == "400 validation_failed")
      }
      #expect(try await tenant.send(.post, path, "", key: tenant.readKey).verdict == "403 insufficient_scope")
      #expect(try await tenant.person(.viewer).send(.post, path, "").verdict == "403 insufficient_role")
    }
  }

  @Test("is put aside by a person, counts no more in the next plan, and does again once that is taken back")
  func walk() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let body = Self.body("aws_xray_group", "filter")
      try await Self.analyse(tenant, 3, body)
      let pattern = try #require(try await tenant.get("/plan-noise").json()["patterns"]?[0])
      #expect(pattern["suppressed"]?.bool == false && pattern["builtin_rule_id"]?.isNull == true)
      let fingerprint = try #require(pattern["fingerprint"]?.string)
      let made = try await tenant.person(.member).send(
        .post, "/plan-noise/suppress",
        """
        {"fingerprints": ["\(fingerprint)"], "resource_addresses": ["aws_xray_group.a"], "duration": "30d",
         "reason": "another tool writes it"}
        """)
      let id = try #require(try made.json()["suppressions"]?[0]?["id"]?.string)
      let listed = try #require(try await tenant.get("/plan-noise").json()["patterns"]?[0])
      #expect(listed["suppressed"]?.bool == true && listed["suppression_ids"]?[0]?.string == id)
      server.time.advance(by: .seconds(60))
      let quiet = try await tenant.post("/analyze", body).json()
      #expect(quiet["risk_level"]?.string == "none")
      #expect(quiet["plan_noise"]?["suppressed_count"]?.int == 1)
      #expect(quiet["plan_noise"]?["patterns"]?[0]?["occurrences"]?.int == 4)
      #expect(quiet["changes"]?[0]?["noise_reason"]?.string == id)
      #expect(try await tenant.delete("/plan-noise/suppressions/\(id)").status == 204)
      server.time.advance(by: .seconds(60))
      let loud = try await tenant.post("/analyze", body).json()
      #expect(loud["risk_level"]?.string == "medium")
      #expect(loud["plan_noise"]?["suppressed_count"]?.int == 0)
    }
  }
}
