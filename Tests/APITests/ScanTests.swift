import DriftModels
import Storage
import Testing

@testable import Server

@Suite("Scan runs")
struct ScanTests {
  @Test("they are listed newest first, by account and by what started them", arguments: Transport.allCases)
  func list(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let account = try await tenant.addAccount().id
      let first = try await tenant.addScan(1, account: account)
      let second = try await tenant.addScan(2, type: .operatorReport)
      let cases: [(String, [ScanID])] = [
        ("", [second.id, first.id]), ("?account_id=\(account)", [first.id]), ("?scan_type=operator", [second.id]),
        ("?scan_type=webhook", []), ("?account_id=\(CloudAccountID.new())", []),
      ]
      for (query, expected) in cases {
        let list = try await tenant.get("/scans" + query).json()
        #expect(list["scans"]?.elements?.map { $0["id"]?.string } == expected.map { "\($0)" }, "\(query)")
      }
      #expect(try await tenant.get("/scans?scan_type=x").verdict == "400 validation_failed")
      #expect(try await tenant.get("/scans?account_id=x").verdict == "400 invalid_id")
    }
  }

  @Test("what is not known yet is null, and how it ended follows from what happened")
  func shows() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let scan = try await tenant.addScan(status: .running)
      let before = try await tenant.get("/scans/\(scan.id)").json()
      for name in ["status_kind", "drift_status", "new_count", "finished_at", "result_json", "branch"] {
        #expect(before[name]?.isNull == true, "\(name)")
      }
      let end = server.time.now
      try await tenant.write { org in
        try await org.scans.finish(
          scan.id,
          with: ScanOutcome(
            isDone: true, resourceCount: 7,
            issues: [ScanIssue(code: "denied", message: "no right", region: "eu-central-1", isRetryable: true)],
            result: JSONBody(hashing: Array(#"{"n": 1.0}"#.utf8)), finishedAt: end))
        try await org.scans.setDrift(
          scan.id, to: ScanDrift(status: .drifted, changedCount: 1, missingCount: 2, extraCount: 3))
      }
      let answer = try await tenant.get("/scans/\(scan.id)")
      #expect(answer.text.contains(#""result_json":{"n": 1.0}"#))
      let after = try answer.json()
      #expect(after["status_kind"]?.string == "partial")
      #expect(after["drift_status"]?.string == "drifted")
      #expect(after["new_count"]?.int == 3)
      #expect(
        after["scan_errors"]?[0]?.value == [
          "code": "denied", "message": "no right", "region": "eu-central-1", "service": nil, "retryable": true,
        ])
    }
  }

  @Test("the free plan shows a day of them, the others all", arguments: PlanTier.allCases)
  func history(_ plan: PlanTier) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server, plan: plan)
      let old = try await tenant.addScan(at: server.time.now)
      server.time.advance(by: .seconds(86_401))
      let new = try await tenant.addScan(at: server.time.now)
      let isShown = plan != .free
      #expect(try await tenant.get("/scans").json()["total"]?.int == (isShown ? 2 : 1))
      #expect(try await tenant.get("/scans/\(old.id)").verdict == (isShown ? "200" : "404 not_found"))
      #expect(
        try await tenant.get("/scans/\(old.id)/drift").verdict
          == (isShown ? "404 drift_not_computed" : "404 not_found"))
      #expect(try await tenant.get("/scans/\(new.id)").status == 200)
    }
  }

  @Test("those of others are not there")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let scan = try await other.addScan()
      #expect(try await tenant.get("/scans").json()["total"]?.int == 0)
      #expect(try await tenant.get("/scans/\(scan.id)").verdict == "404 not_found")
      #expect(try await tenant.get("/scans/\(ScanID.new())").verdict == "404 not_found")
    }
  }
}
