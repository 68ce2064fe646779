import DriftModels
import HTTPTypes
import Storage
import Testing

@testable import Server

@Suite("Operator reports over HTTP")
struct OperatorReportTests {
  @Test("a report becomes a scan, an account and resources", arguments: Transport.allCases)
  func report(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(
        .post(
          "/api/v2/operator/report", key: tenant.writeKey,
          Tenant.report([Tenant.deployment("web", replicas: 2), Tenant.deployment("db", replicas: 1)])))
      #expect(answer.status == 201)
      #expect(try answer.json()["resource_count"]?.int == 2)
      let id = try #require(try answer.json()["report_id"]?.string)

      let scan = try await tenant.get("/scans/\(id)").json()
      #expect(scan["scan_type"]?.string == "operator")
      #expect(scan["status"]?.string == "done")
      #expect(scan["status_kind"]?.string == "ok")
      #expect(scan["provider"]?.string == "kubernetes")
      #expect(scan["resource_count"]?.int == 2)
      let accounts = try await tenant.get("/accounts").json()["accounts"]
      #expect(accounts?[0]?["id"] == scan["cloud_account_id"])
      #expect(accounts?[0]?["external_account_id"]?.string == "c1")
      let resources = try await tenant.get("/resources").json()["resources"]
      #expect(Set((resources?.elements ?? .none).map { $0["name"]?.string }) == ["web", "db"])
      #expect(resources?[0]?["enrichment_status"]?.string == "n/a")
      #expect(resources?[0]?["normalized_type"]?.string == "kubernetes_deployment")
    }
  }

  @Test("what a namespace no longer has is gone")
  func gone() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      _ = try await tenant.report(
        Tenant.report([Tenant.deployment("web", replicas: 1), Tenant.deployment("db", replicas: 1)]))
      _ = try await tenant.report(Tenant.report([Tenant.deployment("db", replicas: 1)]))
      let resources = try await tenant.get("/resources").json()["resources"]?.elements ?? .none
      #expect(
        Set(resources.map { "\($0["name"]?.string ?? "") \($0["status"]?.string ?? "")" }) == ["web gone", "db active"])
    }
  }

  static let refused: [(body: String, verdict: String)] = [
    ("", "400 invalid_json"), ("[]", "400 invalid_json"), (#"{"cluster_id": 1}"#, "400 invalid_json"),
    ("{}", "400 validation_failed"), (#"{"cluster_id": "c", "namespace": "n"}"#, "400 validation_failed"),
    (Tenant.report([#"{"provider_type": "v1/Pod", "name": "p"}"#]), "400 validation_failed"),
    (
      Tenant.report(
        Array(repeating: #"{"provider_resource_id":"i","provider_type":"v1/Pod","name":"p"}"#, count: 5_001)),
      "413 payload_too_large"
    ),
  ]

  @Test("a report that can't be taken leaves nothing behind", arguments: refused)
  func refuses(_ body: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(.post("/api/v2/operator/report", key: tenant.key, body))
      #expect(answer.verdict == verdict)
      #expect(try await tenant.get("/accounts").json()["total"]?.int == 0)
      #expect(try await tenant.get("/scans").json()["total"]?.int == 0)
    }
  }

  @Test("a missing field is named")
  func namesField() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(
        .post(
          "/api/v2/operator/report", key: tenant.key,
          Tenant.report([Tenant.deployment("web", replicas: 1), #"{"provider_type": "v1/Pod", "name": "p"}"#])))
      #expect(try answer.json()["details"]?["field"]?.string == "resources[1].provider_resource_id")
    }
  }

  @Test("the organisation is that of the key")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let scan = try await tenant.report(Tenant.report([Tenant.deployment("web", replicas: 1)]))
      #expect(try await other.get("/scans/\(scan)").verdict == "404 not_found")
      _ = try await other.report(Tenant.report([]))
      let resources = try await tenant.get("/resources").json()["resources"]
      #expect(resources?[0]?["status"]?.string == "active")
      let header = try #require(HTTPField.Name("X-Org-ID"))
      let crossed = try await server.send(
        .post(
          "/api/v2/operator/report", key: tenant.key, Tenant.report([]), headers: [header: other.id.description]))
      #expect(crossed.verdict == "400 unexpected_org_header")
    }
  }

  @Test("a key may report sixty times in a minute")
  func rateLimit() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      for _ in 0..<60 { _ = try await tenant.report(Tenant.report([])) }
      let answer = try await server.send(.post("/api/v2/operator/report", key: tenant.key, Tenant.report([])))
      #expect(answer.verdict == "429 rate_limited")
      #expect(answer["Retry-After"] == "60")
      #expect(
        try await server.send(.post("/api/v2/operator/report", key: tenant.writeKey, Tenant.report([]))).status == 201)
    }
  }
}
