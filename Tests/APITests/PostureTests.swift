import DriftModels
import Storage
import Testing

@testable import Server

@Suite("Posture")
struct PostureTests {
  @Test("each account stands there with its newest numbers, or with null before there are any")
  func get() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      _ = try await other.addAccount()
      let scanned = try await tenant.addAccount(1)
      let fresh = try await tenant.addAccount(2)
      let scan = try await tenant.addScan(account: scanned.id)
      let drift = try await tenant.addDrift(of: scan.id, account: scanned.id)
      let answer = try await server.send(.get(tenant.path + "/posture", key: tenant.readKey))
      #expect(
        try answer.json().value == [
          "org_id": .string("\(tenant.id)"),
          "accounts": [
            [
              "account_id": .string("\(scanned.id)"), "display_name": "Account 1", "provider": "aws",
              "coverage_pct": .number(try #require(JSONNumber("50.33"))), "risk_level": "high", "undeclared_count": 2,
              "last_scan_id": .string("\(scan.id)"), "last_scan_at": .string("\(scan.createdAt)"),
              "last_drift_at": .string("\(drift.createdAt)"),
            ],
            [
              "account_id": .string("\(fresh.id)"), "display_name": "Account 2", "provider": "aws",
              "coverage_pct": nil, "risk_level": "none", "undeclared_count": nil, "last_scan_id": nil,
              "last_scan_at": nil, "last_drift_at": nil,
            ],
          ],
        ])
    }
  }
}
