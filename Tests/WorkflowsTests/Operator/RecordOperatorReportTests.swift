import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Recording an operator report")
struct RecordOperatorReportTests {
  @Test("a report becomes a scan that is done, of the cluster's own account")
  func makesScan() async throws {
    try await Workshop.run { shop in
      let scan = try await shop.record(
        OperatorReport(Reports.text(Reports.deployment("a"), Reports.deployment("b"))), in: shop.scope)
      #expect(scan.scanType == .operatorReport)
      #expect(scan.statusKind == .ok)
      #expect(scan.provider == .kubernetes)
      #expect(scan.resourceCount == 2)
      #expect(scan.startedAt == shop.clock.now)
      #expect(scan.finishedAt == shop.clock.now)
      #expect(try await shop.scan(scan.id) == scan)
      let account = try await shop.read { try await $0.cloudAccounts.get(try #require(scan.accountID)) }
      #expect(account.externalAccountID == "prod-1")
      #expect(account.isSynthetic)
      #expect(try await shop.read { try await $0.cloudAccounts.count() } == 0)
    }
  }

  @Test("a cluster keeps its account, another one gets its own")
  func oneAccountEach() async throws {
    try await Workshop.run { shop in
      var accounts: [CloudAccountID?] = []
      for cluster in ["a", "b", "a"] {
        accounts.append(try await shop.record(OperatorReport(Reports.text(cluster: cluster)), in: shop.scope).accountID)
      }
      #expect(accounts[0] == accounts[2])
      #expect(accounts[0] != accounts[1])
    }
  }

  @Test("resources are stored as reported")
  func storesResources() async throws {
    try await Workshop.run { shop in
      let properties = #"{"metadata": {"labels": {"app": "web"}}, "big": 12345678901234567890}"#
      let scan = try await shop.record(
        OperatorReport(Reports.text(Reports.deployment("web", properties: properties))), in: shop.scope)
      let stored = try #require(try await shop.resources().first)
      #expect(stored.observation.provider == .kubernetes)
      #expect(stored.observation.providerResourceID == "shop/web")
      #expect(stored.observation.normalizedType == "kubernetes_deployment")
      #expect(stored.observation.scopeKey == "shop")
      #expect(stored.observation.tags == ["app": "web"])
      #expect(stored.observation.enrichmentStatus == .notApplicable)
      #expect(String(decoding: stored.observation.properties.bytes, as: UTF8.self) == properties)
      #expect(stored.lastScanID == scan.id)
      #expect(stored.status == .active)
    }
  }

  @Test("what a namespace no longer has is gone, and comes back when it is seen again")
  func marksGone() async throws {
    try await Workshop.run { shop in
      let both = Reports.text(Reports.deployment("a"), Reports.deployment("b"))
      let steps: [(report: String, active: Set<String>)] = [
        (both, ["shop/a", "shop/b"]),
        (Reports.text(namespace: "ops", Reports.deployment("c", namespace: "ops")), ["shop/a", "shop/b", "ops/c"]),
        (Reports.text(Reports.deployment("b")), ["shop/b", "ops/c"]),
        (Reports.text(cluster: "other"), ["shop/b", "ops/c"]),
        (Reports.text(namespace: ""), ["shop/b", "ops/c"]),
        (both, ["shop/a", "shop/b", "ops/c"]),
        (Reports.text(), ["ops/c"]),
      ]
      for step in steps {
        _ = try await shop.record(OperatorReport(step.report), in: shop.scope)
        shop.clock.advance()
        let active = try await shop.resources(LiveResourceFilter(status: .active))
        #expect(Set(active.map(\.observation.providerResourceID)) == step.active, "after \(step.report)")
      }
    }
  }

  @Test("of two resources with one identity the later counts, once")
  func duplicates() async throws {
    try await Workshop.run { shop in
      let scan = try await shop.record(
        OperatorReport(
          Reports.text(
            Reports.deployment("a", properties: #"{"n":1}"#), Reports.deployment("a", properties: #"{"n":2}"#))),
        in: shop.scope)
      #expect(scan.resourceCount == 1)
      #expect(
        try await shop.resources().map { String(decoding: $0.observation.properties.bytes, as: UTF8.self) }
          == [#"{"n":2}"#])
    }
  }

  @Test("the scan tells what part of which cluster it covers, and that configuration was asked for in vain")
  func tellsResult() async throws {
    try await Workshop.run { shop in
      let plain = try await shop.record(OperatorReport(Reports.text()), in: shop.scope)
      #expect(Self.text(plain) == #"{"cluster_id":"prod-1","namespace":"shop"}"#)
      let asking = try await shop.record(
        OperatorReport(#"{"cluster_id": "c", "namespace": "", "generate_iac": true, "resources": []}"#),
        in: shop.scope)
      #expect(
        Self.text(asking)
          == #"{"cluster_id":"c","namespace":"","iac":{"format":"terraform","status":"skipped","reason":"no model is configured"}}"#
      )
    }
  }

  @Test("clusters of the same name in two organisations have nothing to do with each other")
  func isolation() async throws {
    try await Workshop.run { shop in
      let other = try await shop.stranger()
      let report = try OperatorReport(Reports.text(Reports.deployment("a")))
      let mine = try await shop.record(report, in: shop.scope)
      let theirs = try await other.record(report, in: other.scope)
      #expect(mine.accountID != theirs.accountID)
      _ = try await other.record(OperatorReport(Reports.text()), in: other.scope)
      #expect(try await shop.resources().map(\.status) == [.active])
      #expect(try await other.resources().map(\.status) == [.gone])
    }
  }

  @Test("whichever step of storing a report fails, nothing is kept")
  func allOrNothing() async throws {
    try await Workshop.run { shop in
      _ = try await shop.record(OperatorReport(Reports.text(Reports.deployment("a"))), in: shop.scope)
      let next = try OperatorReport(Reports.text(Reports.deployment("b")))
      let steps = try await shop.failEachStep { database in
        let record = RecordOperatorReport(database: database, hashing: TestHashing(), clock: shop.clock)
        _ = try await record(next, in: shop.scope)
      }
      #expect(steps == 4)
      #expect(try await shop.resources(LiveResourceFilter(status: .active)).map(\.observation.name) == ["b"])
    }
  }

  private static func text(_ scan: ScanRecord) -> String {
    String(decoding: scan.result?.bytes ?? [], as: UTF8.self)
  }
}
