import DriftModels
import Storage
import Testing

@testable import Server

@Suite("Cloud accounts")
struct AccountTests {
  @Test("they are listed by age and got one by one", arguments: Transport.allCases)
  func read(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let second = try await tenant.addAccount(2, provider: .kubernetes)
      let first = try await tenant.addAccount(1)
      let list = try await tenant.get("/accounts").json()
      #expect(list["accounts"]?.elements?.map { $0["id"]?.string } == ["\(first.id)", "\(second.id)"])
      #expect(list["total"]?.int == 2)
      let answer = try await tenant.get("/accounts/\(first.id)")
      #expect(
        try answer.json().value == [
          "id": .string("\(first.id)"), "org_id": .string("\(tenant.id)"), "provider": "aws",
          "external_account_id": "account-1", "display_name": "Account 1", "credential_type": "aws_assume_role",
          "default_region": nil, "created_at": .string("\(first.createdAt)"), "last_validated_at": nil,
        ])
      #expect(try await tenant.get("/accounts/\(second.id)").json()["credential_type"]?.isNull == true)
    }
  }

  @Test("deleting one takes its live resources and leaves its scans")
  func delete() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let account = try await tenant.addAccount()
      let scan = try await tenant.addScan(account: account.id)
      try await tenant.addResources(3, account: account.id, scan: scan.id)
      let answer = try await tenant.delete("/accounts/\(account.id)")
      #expect(answer.status == 204)
      #expect(answer.body.isEmpty)
      #expect(try await tenant.get("/accounts/\(account.id)").verdict == "404 not_found")
      #expect(try await tenant.delete("/accounts/\(account.id)").verdict == "404 not_found")
      #expect(try await tenant.get("/resources").json()["total"]?.int == 0)
      #expect(try await tenant.get("/scans/\(scan.id)").json()["cloud_account_id"]?.isNull == true)
    }
  }

  @Test("one that is being scanned stays")
  func keepsScanned() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let account = try await tenant.addAccount()
      let scan = try await tenant.addScan(account: account.id, status: .running)
      #expect(try await tenant.delete("/accounts/\(account.id)").verdict == "409 scan_running")
      let end = server.time.now
      try await tenant.write { org in
        try await org.scans.finish(scan.id, with: ScanOutcome(isDone: true, resourceCount: 0, finishedAt: end))
      }
      #expect(try await tenant.delete("/accounts/\(account.id)").status == 204)
    }
  }

  @Test("those of others are not there")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let account = try await other.addAccount()
      #expect(try await tenant.get("/accounts").json()["total"]?.int == 0)
      #expect(try await tenant.get("/accounts/\(account.id)").verdict == "404 not_found")
      #expect(try await tenant.delete("/accounts/\(account.id)").verdict == "404 not_found")
      #expect(try await other.get("/accounts/\(account.id)").status == 200)
    }
  }
}
