import DriftModels
import Storage
import Testing

@testable import Server

@Suite("Drift results")
struct DriftTests {
  @Test("a result is shown with its counts and items in order", arguments: Transport.allCases)
  func get(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let account = try await tenant.addAccount().id
      let scan = try await tenant.addScan(account: account)
      let drift = try await tenant.addDrift(of: scan.id, account: account)
      let answer = try await server.send(.get("\(tenant.path)/scans/\(scan.id)/drift", key: tenant.readKey))
      #expect(answer.status == 200)
      let body = try answer.json()
      #expect(body["id"]?.string == "\(drift.id)")
      #expect(body["scan_run_id"]?.string == "\(scan.id)")
      #expect(body["coverage_pct"]?.number?.text == "50.33")
      #expect(body["items"]?.elements?.map { $0["name"]?.string } == ["web", "bucket", "x", "other"])
      #expect(body["items"]?[0]?["iac_address"]?.string == "aws_instance.web[\"ß\"]")
      #expect(body["items"]?[0]?["changes"]?[0]?["live"]?.string == "ami-2")
    }
  }

  @Test("import blocks come as text, with an empty line between them", arguments: Transport.allCases)
  func importBlocks(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let scan = try await tenant.addScan()
      _ = try await tenant.addDrift(of: scan.id, account: nil)
      let answer = try await tenant.get("/scans/\(scan.id)/drift/import-blocks")
      #expect(answer["Content-Type"] == "text/plain; charset=utf-8")
      #expect(
        answer.text == """
          import {
            to = aws_s3_bucket.bucket
            id = "bucket"
          }

          import {
            to = aws_s3_bucket.other
            id = "other"
          }

          """)
    }
  }

  @Test("a scan without a result, an unknown scan and one of others are told apart as far as they may be")
  func absent() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let scan = try await tenant.addScan()
      let foreign = try await other.addScan()
      _ = try await other.addDrift(of: foreign.id, account: nil)
      for (id, verdict) in [
        (scan.id, "404 drift_not_computed"), (.new(), "404 not_found"), (foreign.id, "404 not_found"),
      ] {
        #expect(try await tenant.get("/scans/\(id)/drift").verdict == verdict)
        #expect(try await tenant.get("/scans/\(id)/drift/import-blocks").verdict == verdict)
      }
    }
  }
}
