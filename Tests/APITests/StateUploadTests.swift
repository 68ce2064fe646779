import DriftModels
import HTTPTypes
import Storage
import Testing
import Workflows

@testable import Server

@Suite("Uploading states over HTTP")
struct StateUploadTests {
  @Test("a state is taken in and told", arguments: Transport.allCases)
  func upload(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let source = try await tenant.source()
      let state = Tenant.state(
        serial: "18446744073709551615", [Tenant.declared("web", replicas: 1), Tenant.declared("db", replicas: 1)])
      let answer = try await server.send(
        .post("\(tenant.path)/state-sources/\(source)/upload?workspace=prod", key: tenant.writeKey, state))
      #expect(answer.status == 201)
      let body = try answer.json()
      #expect(body["serial"]?.number?.text == "18446744073709551615")
      #expect(body["lineage"]?.string == "a")
      #expect(body["resource_count"]?.int == 2)
      #expect(body["parse_failure_count"]?.int == 0)
      let stored = try await tenant.get("/state-sources/\(source)").json()
      #expect(stored["latest_snapshot_id"] == body["snapshot_id"])
      #expect(stored["workspaces"]?.elements?.map(\.string) == ["prod"])
      #expect(stored["last_fetched_at"]?.string == server.time.now.description)
    }
  }

  @Test("the same state again is the same snapshot, of the workspace `default` unless one is named")
  func again() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let path = "/state-sources/\(try await tenant.source())/upload"
      let first = try await tenant.post(path, Tenant.state())
      let second = try await tenant.post(path + "?workspace=default", Tenant.state())
      #expect([first.status, second.status] == [201, 201])
      #expect(try first.json()["snapshot_id"] == second.json()["snapshot_id"])
    }
  }

  static let refused: [(body: String, verdict: String)] = [
    ("", "400 invalid_json"), ("{", "400 invalid_json"), ("[]", "400 state_invalid"), ("{}", "400 state_invalid"),
    (#"{"version": 3, "serial": 1, "modules": []}"#, "400 state_invalid"),
    (#"{"format_version": "1.2", "resource_changes": []}"#, "400 state_invalid"),
    (Tenant.state(serial: "4"), "409 stale_serial"),
  ]

  @Test("what can't be taken is refused, and the state before stays", arguments: refused)
  func refuses(_ body: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let source = try await tenant.source()
      let first = try await tenant.post("/state-sources/\(source)/upload", Tenant.state(serial: "5"))
      #expect(try await tenant.post("/state-sources/\(source)/upload", body).verdict == verdict)
      let latest = try await tenant.get("/state-sources/\(source)").json()["latest_snapshot_id"]
      #expect(try latest == first.json()["snapshot_id"])
    }
  }

  @Test("only upload sources of one's own take states")
  func sources() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let foreign = try await other.source()
      let fetched = StateSourceRecord(
        id: .new(), kind: .s3, displayName: "s", config: JSONBody(hashing: Array("{}".utf8)),
        createdAt: server.time.now)
      try await tenant.write { try await $0.stateSources.insert(fetched) }
      for (source, verdict) in [
        (foreign, "404 not_found"), ("\(StateSourceID.new())", "404 not_found"), ("x", "400 invalid_id"),
        ("\(fetched.id)", "409 wrong_kind"),
      ] {
        #expect(try await tenant.post("/state-sources/\(source)/upload", Tenant.state()).verdict == verdict)
      }
      let long = String(repeating: "x", count: 257)
      let own = try await tenant.source()
      #expect(
        try await tenant.post("/state-sources/\(own)/upload?workspace=\(long)", Tenant.state()).verdict
          == "400 validation_failed")
    }
  }

  @Test("the limit of states is their own", arguments: Transport.allCases)
  func limits(_ transport: Transport) async throws {
    try await TestServer.run(transport, bodyLimits: BodyLimits(standard: 100, state: 300)) { server in
      let tenant = try await Tenant.make(in: server)
      let path = "/state-sources/\(try await tenant.source())/upload"
      let state = Tenant.state()
      for (size, status) in [(300, 201), (301, 413)] {
        let padded = state + String(repeating: " ", count: size - state.utf8.count)
        #expect(try await tenant.post(path, padded).status == status)
      }
      let typed = try await server.send(
        .post(tenant.path + path, key: tenant.key, state, headers: [.contentType: "application/octet-stream"]))
      #expect(typed.verdict == "415 unsupported_media_type")
    }
  }

  @Test("states sealed under the key before can be read, under a lost key not")
  func keyRotation() throws {
    let (old, new) = (Secret.random(), Secret.random())
    let secret = Array("a state".utf8)
    let place = SealedPlace(org: .new(), kind: "k", id: "i")
    let sealed = try secret.withUnsafeBytes {
      try AESGCMSealing(SealingKeys(current: old, previous: nil)).seal($0, for: place)
    }
    let rotated = AESGCMSealing(SealingKeys(current: new, previous: old))
    #expect(try rotated.open(sealed, for: place) == secret)
    #expect(throws: SealingError.keyUnavailable) {
      try AESGCMSealing(SealingKeys(current: new, previous: nil)).open(sealed, for: place)
    }
    for index in sealed.indices {
      var broken = sealed
      broken[index] ^= 1
      #expect(throws: SealingError.self, "byte \(index)") { try rotated.open(broken, for: place) }
    }
    for length in 0..<sealed.count {
      #expect(throws: SealingError.self) { try rotated.open(Array(sealed[..<length]), for: place) }
    }
    #expect(throws: SealingError.notAuthentic) {
      try rotated.open(sealed, for: SealedPlace(org: .new(), kind: "k", id: "i"))
    }
  }
}
