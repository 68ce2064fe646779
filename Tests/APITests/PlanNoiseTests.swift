import DriftModels
import HTTPTypes
import Hummingbird
import NoiseAggregator
import Testing

@testable import Server

@Suite("What counts as noise")
struct PlanNoiseTests {
  static let fingerprint = NoiseFingerprint(resourceType: "aws_s3_object", attribute: "etag", action: .update)
  static let second = NoiseFingerprint(resourceType: "aws_instance", attribute: "ami", action: .update)

  static func wish(
    _ fingerprints: [String] = [fingerprint.description], _ addresses: [String] = ["aws_s3_object.a"],
    duration: String = "7d", reason: String = "known", more: String = ""
  ) -> String {
    let fingerprints = fingerprints.map(quoted).joined(separator: ",")
    let addresses = addresses.map(quoted).joined(separator: ",")
    return """
      {"fingerprints": [\(fingerprints)], "resource_addresses": [\(addresses)], "duration": "\(duration)",
       "reason": \(quoted(reason))\(more)}
      """
  }

  @Test("settings are the defaults until some are saved", arguments: Transport.allCases)
  func settings(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let path = "/plan-noise/settings"
      let first = try await tenant.send(.get, path, key: tenant.readKey)
      #expect(try first.json().value == ["recurrence_threshold": 3, "window_days": 14])
      let saved = try await tenant.send(.put, path, #"{"recurrence_threshold":1000,"window_days":365}"#)
      #expect(saved.status == 200)
      #expect(try saved.json().value == ["recurrence_threshold": 1_000, "window_days": 365])
      #expect(try await tenant.get(path).body == saved.body)
      let other = try await Tenant.make(in: server)
      #expect(try await other.get(path).body == first.body)
      #expect(try await tenant.person(.member).send(.put, path, "{").verdict == "403 insufficient_role")
    }
  }

  @Test(
    "settings out of bounds are refused",
    arguments: [
      (#"{"recurrence_threshold":0,"window_days":14}"#, "400 validation_failed"),
      (#"{"recurrence_threshold":1001,"window_days":14}"#, "400 validation_failed"),
      (#"{"recurrence_threshold":3,"window_days":0}"#, "400 validation_failed"),
      (#"{"recurrence_threshold":3,"window_days":366}"#, "400 validation_failed"),
      (#"{"recurrence_threshold":3,"window_days":1e99}"#, "400 validation_failed"),
      (#"{"recurrence_threshold":3}"#, "400 validation_failed"), (#"{"window_days":3}"#, "400 validation_failed"),
      (#"{"recurrence_threshold":"3","window_days":14}"#, "400 invalid_json"), ("", "400 invalid_json"),
    ])
  func refusesSettings(_ body: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await tenant.send(.put, "/plan-noise/settings", body).verdict == verdict)
      #expect(try await tenant.get("/plan-noise/settings").json()["window_days"]?.int == 14)
    }
  }

  @Test("a pattern is put aside, listed, and taken back", arguments: Transport.allCases)
  func lifecycle(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let made = try await tenant.person(.member).send(
        .post, "/plan-noise/suppress",
        Self.wish(
          [Self.fingerprint.description, Self.second.description.uppercased()], ["aws_s3_object.a", "aws_instance.ü"],
          more: #","is_false_positive":true"#))
      #expect(made.status == 201)
      let first = try #require(try made.json()["suppressions"]?[0])
      let id = try #require(first["id"]?.string)
      #expect(
        first.value == [
          "id": .string(id), "fingerprint": .string("\(Self.fingerprint)"), "resource_address": "aws_s3_object.a",
          "duration": "7d", "reason": "known", "is_false_positive": true, "created_by": "ada@example.org",
          "created_at": .string("\(server.time.now)"),
          "expires_at": .string("\(server.time.now.advanced(by: .seconds(7 * 86_400)))"),
        ])
      #expect(try made.json()["suppressions"]?[1]?["fingerprint"]?.string == "\(Self.second)")
      let listed = try await tenant.send(.get, "/plan-noise/suppressions", key: tenant.readKey)
      #expect(
        Set(try #require(listed.json()["suppressions"]?.elements))
          == Set(
            try #require(made.json()["suppressions"]?.elements)))
      #expect(try await tenant.delete("/plan-noise/suppressions/\(id)").status == 204)
      #expect(try await tenant.delete("/plan-noise/suppressions/\(id)").verdict == "404 not_found")
      #expect(try await tenant.get("/plan-noise/suppressions").json()["suppressions"]?.count == 1)
    }
  }

  @Test("what is over is listed on request only, for ever has no end")
  func expired() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let member = tenant.person(.member)
      try await member.send(.post, "/plan-noise/suppress", Self.wish())
      let forever = try await member.send(
        .post, "/plan-noise/suppress", Self.wish([Self.second.description], ["a"], duration: "forever"))
      #expect(try forever.json()["suppressions"]?[0]?["expires_at"]?.isNull == true)
      server.time.advance(by: .seconds(7 * 86_400))
      for (query, count) in [("", 1), ("?include_expired=false", 1), ("?include_expired=true", 2)] {
        #expect(
          try await tenant.get("/plan-noise/suppressions" + query).json()["suppressions"]?.count == count, "\(query)")
      }
      #expect(try await tenant.get("/plan-noise/suppressions?include_expired=maybe").verdict == "400 validation_failed")
    }
  }

  @Test("a pair that is put aside already takes the new end and reason, and stays one")
  func replaces() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let first = try await tenant.person(.member).send(.post, "/plan-noise/suppress", Self.wish())
      server.time.advance(by: .seconds(3_600))
      let pair = Self.fingerprint.description
      let again = try await tenant.person(.member, name: "bob@example.org").send(
        .post, "/plan-noise/suppress",
        Self.wish([pair, pair], ["aws_s3_object.a", "aws_s3_object.a"], duration: "90d", reason: "still"))
      #expect(again.status == 201)
      let kept = try #require(try again.json()["suppressions"])
      #expect(kept.count == 1)
      #expect(kept[0]?["id"]?.string == (try first.json()["suppressions"]?[0]?["id"]?.string))
      #expect(kept[0]?["reason"]?.string == "still")
      #expect(kept[0]?["created_by"]?.string == "ada@example.org")
      #expect(kept[0]?["expires_at"]?.string == "\(server.time.now.advanced(by: .seconds(90 * 86_400)))")
      #expect(try await tenant.get("/plan-noise/suppressions").body == again.body)
    }
  }

  static let refusals: [(body: String, verdict: String)] = [
    (wish([], []), "400 validation_failed"),
    (wish([fingerprint.description], []), "400 validation_failed"),
    (wish([fingerprint.description], ["a", "b"]), "400 validation_failed"),
    (wish(["x"], ["a"]), "400 validation_failed"),
    (wish([fingerprint.description], [""]), "400 validation_failed"),
    (wish([fingerprint.description], ["a\u{0}"]), "400 validation_failed"),
    (
      wish([String](repeating: fingerprint.description, count: 101), (0..<101).map { "a\($0)" }),
      "400 validation_failed"
    ),
    (wish(duration: "8d"), "400 validation_failed"), (wish(reason: ""), "400 validation_failed"),
    (wish(reason: String(repeating: "r", count: 501)), "400 validation_failed"),
    ("{}", "400 validation_failed"), (wish(more: #","is_false_positive":1"#), "400 invalid_json"),
    (#"{"duration":"7d","reason":"r","fingerprints":[1],"resource_addresses":["a"]}"#, "400 invalid_json"),
    ("[", "400 invalid_json"),
  ]

  @Test("a wish that is wrong is refused and nothing is put aside", arguments: refusals)
  func refuses(_ body: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await tenant.person(.member).send(.post, "/plan-noise/suppress", body).verdict == verdict)
      let kept = try await tenant.get("/plan-noise/suppressions?include_expired=true")
      #expect(try kept.json()["suppressions"]?.count == 0)
    }
  }

  @Test("somebody has to stand behind it, and a key has nobody")
  func userRequired() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for (key, verdict) in [
        (tenant.key, "403 user_required"), (tenant.writeKey, "403 user_required"),
        (tenant.readKey, "403 insufficient_scope"),
      ] {
        #expect(try await tenant.send(.post, "/plan-noise/suppress", Self.wish(), key: key).verdict == verdict)
      }
      let viewer = try await tenant.person(.viewer).send(.post, "/plan-noise/suppress", Self.wish())
      #expect(viewer.verdict == "403 insufficient_role")
    }
  }

  @Test("what others have put aside is not there")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let made = try await other.person(.member).send(.post, "/plan-noise/suppress", Self.wish())
      let id = try #require(try made.json()["suppressions"]?[0]?["id"]?.string)
      #expect(try await tenant.get("/plan-noise/suppressions").json()["suppressions"]?.count == 0)
      #expect(try await tenant.delete("/plan-noise/suppressions/\(id)").verdict == "404 not_found")
      #expect(try await tenant.delete("/plan-noise/suppressions/x").verdict == "400 invalid_id")
      #expect(try await other.get("/plan-noise/suppressions").json()["suppressions"]?.count == 1)
    }
  }
}
