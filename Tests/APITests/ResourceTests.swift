import DriftModels
import Storage
import Testing

@testable import Server

@Suite("Live resources")
struct ResourceTests {
  static let filters: [(query: String, total: Int)] = [
    ("", 6), ("?account_id=ACCOUNT", 5), ("?provider=aws", 6), ("?provider=gcp", 0), ("?provider=", 6),
    ("?type=aws_instance", 4), ("?type=AWS::S3::Bucket", 2), ("?type=AWS%3A%3AS3%3A%3ABucket", 2),
    ("?type=aws_instance&account_id=ACCOUNT", 3), ("?status=active", 6), ("?status=gone", 0),
    ("?status=active&type=nothing", 0), ("?colour=red", 6),
  ]

  @Test("filters narrow the list, all that are given", arguments: filters)
  func filter(_ query: String, _ total: Int) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let account = try await tenant.addAccount(1).id
      let second = try await tenant.addAccount(2).id
      let scan = try await tenant.addScan(account: account).id
      try await tenant.addResources(5, account: account, scan: scan)
      try await tenant.addResources(1, account: second, scan: scan)
      let answer = try await tenant.get("/resources" + query.replacing("ACCOUNT", with: "\(account)"))
      #expect(try answer.json()["total"]?.int == total)
      #expect(try answer.json()["resources"]?.count == total)
    }
  }

  @Test("one is shown with its properties digit by digit")
  func shows() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let account = try await tenant.addAccount().id
      try await tenant.addResources(1, account: account, scan: try await tenant.addScan(account: account).id)
      let answer = try await tenant.get("/resources")
      #expect(answer.text.contains(#""properties":{"big":12345678901234567890,"n":0}"#))
      let resource = try #require(try answer.json()["resources"]?[0])
      #expect(resource["enrichment_status"]?.string == "pending")
      #expect(resource["provider_resource_id"]?.string == "arn:0")
      #expect(resource["last_seen_at"]?.string == "\(server.time.now)")
    }
  }

  @Test(
    "a filter that can't be is refused",
    arguments: [
      ("?account_id=x", "400 invalid_id"), ("?account_id=", "400 invalid_id"), ("?status=x", "400 validation_failed"),
      ("?status=", "400 validation_failed"), ("?account_id=\(CloudAccountID.new())", "404 not_found"),
      ("?type=%00", "400 validation_failed"),
    ])
  func refuses(_ query: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await tenant.get("/resources" + query).verdict == verdict)
    }
  }

  @Test("those of others are not there, nor are their accounts")
  func isolation() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let account = try await other.addAccount().id
      try await other.addResources(2, account: account, scan: try await other.addScan(account: account).id)
      #expect(try await tenant.get("/resources").json()["total"]?.int == 0)
      #expect(try await tenant.get("/resources?account_id=\(account)").verdict == "404 not_found")
    }
  }
}
