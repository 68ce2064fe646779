import DriftModels
import HTTPTypes
import Storage
import Testing

@testable import Server

@Suite("Computing drift over HTTP")
struct DriftComputationTests {
  @Test("a report and a state become drift, posture and pairs", arguments: Transport.allCases)
  func compute(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let scan = try await tenant.report(
        Tenant.report([
          Tenant.deployment("same", replicas: 1), Tenant.deployment("web", replicas: 5),
          Tenant.deployment("stray", replicas: 1),
        ]))
      let source = try await tenant.source(ofScan: scan)
      let state = Tenant.state([
        Tenant.declared("same", replicas: 1), Tenant.declared("web", replicas: 2), Tenant.declared("lost", replicas: 1),
      ])
      #expect(try await tenant.post("/state-sources/\(source)/upload", state).status == 201)

      let answer = try await server.send(
        Ask(method: .post, path: "\(tenant.path)/scans/\(scan)/drift/compute", key: tenant.writeKey))
      #expect(answer.status == 200)
      let drift = try answer.json()
      for (name, count) in [
        ("total_iac", 3), ("total_live", 3), ("matched_count", 2), ("changed_count", 1), ("missing_count", 1),
        ("extra_count", 1), ("parse_failure_count", 0),
      ] {
        #expect(drift[name]?.int == count, "\(name)")
      }
      #expect(drift["coverage_pct"]?.number == JSONNumber("66.67"))
      #expect(drift["scan_run_id"]?.string == scan)
      #expect(drift["narrative_status"]?.string == "skipped")
      #expect(drift["narrative"]?.string?.isEmpty == false)
      let items = try #require(drift["items"])
      #expect((items.elements ?? .none).map { $0["kind"]?.string } == ["missing", "changed", "extra"])
      #expect(items[1]?["iac_address"]?.string == "kubernetes_deployment.web")
      #expect(items[1]?["state_source_id"]?.string == source)
      #expect(items[1]?["changes"]?[0]?["iac"]?.int == 2)
      #expect(items[1]?["changes"]?[0]?["live"]?.int == 5)
      #expect(items[1]?["flags"]?[0]?["flag_id"]?.string == "scaling-change")
      #expect(items[2]?["flags"]?[0]?["flag_id"]?.string == "unmanaged-resource")

      #expect(try await tenant.get("/scans/\(scan)/drift").body == answer.body)
      let run = try await tenant.get("/scans/\(scan)").json()
      #expect(run["drift_status"]?.string == "drifted")
      #expect(run["new_count"]?.int == 1)
      let posture = try await tenant.get("/posture").json()["accounts"]?[0]
      #expect(posture?["undeclared_count"]?.int == 1)
      let resources = try await tenant.get("/resources").json()["resources"]?.elements ?? .none
      #expect(resources.count { $0["iac_resource_id"]?.isNull == false } == 2)
    }
  }

  @Test("a second computation takes the place of the first")
  func again() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let scan = try await tenant.report(Tenant.report([Tenant.deployment("web", replicas: 1)]))
      let source = try await tenant.source(ofScan: scan)
      for (serial, resources, status) in [
        ("1", [], "drifted"), ("2", [Tenant.declared("web", replicas: 1)], "clean"),
      ] as [(String, [String], String)] {
        server.time.advance(by: .seconds(1))
        _ = try await tenant.post("/state-sources/\(source)/upload", Tenant.state(serial: serial, resources))
        #expect(try await tenant.post("/scans/\(scan)/drift/compute", "").status == 200)
        #expect(try await tenant.get("/scans/\(scan)").json()["drift_status"]?.string == status)
      }
      #expect(try await tenant.get("/scans/\(scan)/drift").json()["items"]?.count == 0)
    }
  }

  @Test("what has no drift is refused")
  func refuses() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let pending = try await tenant.addScan(status: .pending)
      let foreign = try await other.addScan()
      let scan = try await tenant.report(Tenant.report([]))
      for (id, verdict) in [
        ("x", "400 invalid_id"), ("\(ScanID.new())", "404 not_found"), ("\(foreign.id)", "404 not_found"),
        ("\(pending.id)", "409 scan_not_done"), (scan, "409 no_state_source"),
      ] {
        #expect(try await tenant.post("/scans/\(id)/drift/compute", "").verdict == verdict)
      }
      _ = try await tenant.source(ofScan: scan)
      #expect(try await tenant.post("/scans/\(scan)/drift/compute", "").verdict == "409 no_state_source")
    }
  }

  @Test("a scan that the plan no longer shows has no drift to compute")
  func historyWindow() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server, plan: .free)
      let scan = try await tenant.report(Tenant.report([]))
      let source = try await tenant.source(ofScan: scan)
      _ = try await tenant.post("/state-sources/\(source)/upload", Tenant.state())
      server.time.advance(by: .seconds(24 * 3_600 + 1))
      #expect(try await tenant.post("/scans/\(scan)/drift/compute", "").verdict == "404 not_found")
    }
  }

  @Test("an organisation may compute ten times in a minute")
  func rateLimit() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      let path = "/scans/\(ScanID.new())/drift/compute"
      for _ in 0..<10 { #expect(try await tenant.post(path, "").status == 404) }
      #expect(try await tenant.post(path, "").verdict == "429 rate_limited")
    }
  }
}
