import DriftModels
import Storage
import Testing

@testable import Server

@Suite("State sources")
struct StateSourceTests {
  private static let upload = #"{"kind":"upload","display_name":"prod","config":{}}"#

  @Test("one is created, listed, got and deleted", arguments: Transport.allCases)
  func lifecycle(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let account = try await tenant.addAccount().id
      let created = try await tenant.post(
        "/state-sources",
        #"{"kind":"upload","display_name":"prod","config":{},"cloud_account_id":"\#(account)"}"#)
      #expect(created.status == 201)
      let id = try #require(try created.json()["id"]?.string)
      #expect(
        try created.json().value == [
          "id": .string(id), "org_id": .string("\(tenant.id)"), "kind": "upload", "display_name": "prod", "config": [:],
          "cloud_account_id": .string("\(account)"), "created_at": .string("\(server.time.now)"),
          "last_fetched_at": nil, "latest_snapshot_id": nil, "workspaces": [],
        ])
      #expect(try await tenant.get("/state-sources/\(id)").body == created.body)
      #expect(try await tenant.get("/state-sources").json()["state_sources"]?[0] == created.json())
      #expect(try await tenant.delete("/state-sources/\(id)").status == 204)
      #expect(try await tenant.delete("/state-sources/\(id)").verdict == "404 not_found")
      #expect(try await tenant.get("/state-sources/\(id)").verdict == "404 not_found")
    }
  }

  static let refusals: [(body: String, verdict: String)] = [
    (#"{"display_name":"d","config":{}}"#, "400 validation_failed"),
    (#"{"kind":"ftp","display_name":"d","config":{}}"#, "400 validation_failed"),
    (#"{"kind":"s3","display_name":"d","config":{"bucket":"b"}}"#, "400 validation_failed"),
    (#"{"kind":"upload","config":{}}"#, "400 validation_failed"),
    (#"{"kind":"upload","display_name":"d"}"#, "400 validation_failed"),
    (#"{"kind":"upload","display_name":"d","config":{"token":"t"}}"#, "400 validation_failed"),
    (#"{"kind":"upload","display_name":"d","config":{},"cloud_account_id":"x"}"#, "400 validation_failed"),
    (#"{"kind":"upload","display_name":"d","config":[]}"#, "400 invalid_json"),
    (#"{"kind":"upload","display_name":7,"config":{}}"#, "400 invalid_json"),
    (#"{"kind":"upload","display_name":"d","config":{},"cloud_account_id":7}"#, "400 invalid_json"),
    (
      #"{"kind":"upload","display_name":"d","config":{},"cloud_account_id":"\#(CloudAccountID.new())"}"#,
      "404 not_found"
    ),
  ]

  @Test("a wrong wish is refused and nothing is kept", arguments: refusals)
  func refuses(_ body: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await tenant.post("/state-sources", body).verdict == verdict)
      #expect(try await tenant.get("/state-sources").json()["total"]?.int == 0)
    }
  }

  @Test("ten creations side by side at a limit of one leave exactly one")
  func planLimit() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server, plan: .free)
      let verdicts = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<10 { group.addTask { try await tenant.post("/state-sources", Self.upload).verdict } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(verdicts.count { $0 == "201" } == 1)
      #expect(verdicts.count { $0 == "402 plan_limit_exceeded" } == 9)
      #expect(try await tenant.get("/state-sources").json()["total"]?.int == 1)
    }
  }

  @Test("those of others are not there, nor can their accounts be named")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let account = try await other.addAccount().id
      let id = try #require(try await other.post("/state-sources", Self.upload).json()["id"]?.string)
      #expect(try await tenant.get("/state-sources/\(id)").verdict == "404 not_found")
      #expect(try await tenant.delete("/state-sources/\(id)").verdict == "404 not_found")
      let stolen = try await tenant.post(
        "/state-sources", #"{"kind":"upload","display_name":"d","config":{},"cloud_account_id":"\#(account)"}"#)
      #expect(stolen.verdict == "404 not_found")
      #expect(try await other.get("/state-sources/\(id)").status == 200)
    }
  }
}
