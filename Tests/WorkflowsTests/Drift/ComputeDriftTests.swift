import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Computing drift")
struct ComputeDriftTests {
  @Test("what differs, is missing and is undeclared becomes counts, items and the scan's verdict")
  func tellsDrift() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let source = try await shop.declare(
        States.text(States.bucket("same"), States.bucket("open"), States.bucket("lost")), for: account)
      let scan = try await shop.see(
        [.bucket("same"), .bucket("open", acl: "public-read"), .bucket("wild")], of: account)
      let snapshot = try await shop.compute()(scan, in: shop.scope)

      #expect(
        snapshot.counts
          == DriftCounts(totalIaC: 3, totalLive: 3, matched: 2, changed: 1, missing: 1, extra: 1, parseFailures: 0))
      #expect(snapshot.coverageBasisPoints == 6_667)
      #expect(snapshot.riskLevel == .critical)
      #expect(snapshot.narrativeStatus == .skipped)
      #expect(snapshot.narrative?.hasPrefix("3 resources differ (1 changed, 1 missing, 1 extra)") == true)
      #expect(snapshot.createdAt == shop.clock.now)
      #expect(try await shop.read { try await $0.drift.newest(forScan: scan) } == snapshot)

      let live = try await shop.resources()
      let ids = Dictionary(uniqueKeysWithValues: live.map { ($0.observation.name, $0.id) })
      let items = try await shop.items(of: snapshot.id)
      #expect(items.map(\.kind) == [.missing, .changed, .extra])
      #expect(items.map(\.riskLevel) == [.critical, .high, .low])
      #expect(items.map(\.iacAddress) == ["aws_s3_bucket.lost", "aws_s3_bucket.open", nil])
      #expect(items.map(\.stateSourceID) == [source, source, nil])
      #expect(items.map(\.liveResourceID) == [nil, ids["open"], ids["wild"]])
      #expect(
        String(decoding: items[1].changes, as: UTF8.self)
          == #"[{"path":"acl","iac":"private","live":"public-read","sensitive":false}]"#)
      #expect(items[2].importBlock == "import {\n  to = aws_s3_bucket.wild\n  id = \"wild\"\n}")
      #expect(
        items.map { Self.flags($0) } == ["stateful-resource-destruction", "public-exposure", "unmanaged-resource"])

      let record = try await shop.scan(scan)
      #expect(record.drift == ScanDrift(status: .drifted, changedCount: 1, missingCount: 1, extraCount: 1))
      #expect(record.issues.isEmpty)
      #expect(try await Self.pairedNames(shop) == ["open", "same"])
      #expect(
        try await shop.read { try await $0.drift.posture().first?.drift } == snapshot)
    }
  }

  @Test("two sides that agree are clean")
  func clean() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(States.bucket("a")), for: account)
      let scan = try await shop.see([.bucket("a")], of: account)
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      #expect(snapshot.riskLevel == .none)
      #expect(snapshot.coverageBasisPoints == 10_000)
      #expect(try await shop.items(of: snapshot.id).isEmpty)
      #expect(try await shop.scan(scan).drift?.status == .clean)
    }
  }

  @Test("a second computation replaces the first, with items, pairs and verdict")
  func replaces() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let source = try await shop.declare(States.text(States.bucket("a"), States.bucket("b")), for: account)
      let scan = try await shop.see([.bucket("a"), .bucket("c")], of: account)
      let first = try await shop.compute()(scan, in: shop.scope)
      #expect(try await Self.pairedNames(shop) == ["a"])
      try await shop.declare(States.text(serial: "2", States.bucket("c")), in: source)
      let second = try await shop.compute()(scan, in: shop.scope)
      #expect(second.id != first.id)
      #expect(try await shop.read { try await $0.drift.newest(forScan: scan) } == second)
      #expect(try await shop.items(of: first.id).isEmpty)
      #expect(try await shop.items(of: second.id).map(\.name) == ["a"])
      #expect(try await Self.pairedNames(shop) == ["c"])
    }
  }

  @Test("a declared resource has the same id in every computation")
  func stablePairs() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(States.bucket("a"), States.bucket("b")), for: account)
      let scan = try await shop.see([.bucket("a"), .bucket("b")], of: account)
      _ = try await shop.compute()(scan, in: shop.scope)
      let first = try await shop.resources().map(\.iacResourceID)
      _ = try await shop.compute()(scan, in: shop.scope)
      #expect(try await shop.resources().map(\.iacResourceID) == first)
      #expect(first[0] != nil && first[0] != first[1])
    }
  }

  @Test("batches of one give what one batch gives", arguments: [1, 2, 1_000])
  func batches(size: Int) async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let names = ["a", "b", "c", "d", "e"]
      try await shop.declare(
        States.text(names.map { States.bucket($0) }.joined(separator: ", ")), for: account)
      let scan = try await shop.see(
        names.dropFirst().map { .bucket($0, acl: $0) } + [.bucket("x"), .bucket("y")], of: account)
      let snapshot = try await shop.compute(limits: DriftLimits(batchSize: size))(scan, in: shop.scope)
      let items = try await shop.items(of: snapshot.id)
      #expect(items.map(\.position) == Array(0...6))
      #expect(items.map { $0.iacAddress?.last ?? $0.name.last } == ["a", "b", "c", "d", "e", "x", "y"])
    }
  }

  @Test("resources that are gone take no part")
  func ignoresGone() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(States.bucket("a")), for: account)
      try await shop.see([.bucket("a"), .bucket("old")], of: account)
      let scan = try await shop.see([.bucket("new")], of: account)
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      #expect(try await shop.items(of: snapshot.id).map(\.name) == ["a", "new"])
    }
  }

  @Test("a pair that only the last part of its ids tells is a pair with its resource")
  func latePairs() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let attributes = #"{"id": "i-1", "instance_type": "t3.small"}"#
      try await shop.declare(States.text(States.resource("aws_instance", "web", attributes)), for: account)
      let arn = "arn:aws:ec2:eu-west-1:123456789012:instance/i-1"
      let scan = try await shop.see(
        [.live("aws_instance", id: arn, #"{"instance_type": "t3.large"}"#)], of: account)
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      let live = try #require(try await shop.resources().first)
      let items = try await shop.items(of: snapshot.id)
      #expect(items.map(\.kind) == [.changed])
      #expect(items.first?.liveResourceID == live.id)
      #expect(live.iacResourceID != nil)
    }
  }

  @Test("a value marked as sensitive never reaches storage")
  func hidesSecrets() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let state = """
        {"version": 4, "serial": 1, "lineage": "a", "resources": [{"mode": "managed", "type": "aws_ssm_parameter", \
        "name": "p", "provider": "x", "instances": [{"attributes": {"id": "p", "note": "canary-1", \
        "token": "canary-2"}, "sensitive_attributes": [[{"type": "get_attr", "value": "note"}]]}]}]}
        """
      try await shop.declare(state, for: account)
      let scan = try await shop.see(
        [.live("aws_ssm_parameter", id: "p", #"{"note": "canary-3", "token": "canary-4"}"#)], of: account)
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      let items = try await shop.items(of: snapshot.id)
      let changes = String(decoding: try #require(items.first).changes, as: UTF8.self)
      #expect(!"\(changes)\(snapshot)".contains("canary"))
      #expect(changes.contains(#""iac":"(sensitive)","live":"(sensitive)","sensitive":true"#))
    }
  }

  @Test("names that databases can't hold as text are stored all the same")
  func hostileNames() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(
        States.text(States.resource("aws_vpc", "v", #"{"id": "vpc-\u0000", "name": "a\u0000b"}"#)), for: account)
      let scan = try await shop.see([], of: account)
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      #expect(try await shop.items(of: snapshot.id).map(\.name) == ["a\u{FFFD}b"])
    }
  }

  private static func pairedNames(_ shop: Workshop) async throws -> [String] {
    try await shop.resources().filter { $0.iacResourceID != nil }.map(\.observation.name).sorted()
  }

  private static func flags(_ item: DriftItemRecord) -> String? {
    let flags = try? JSONDocument(item.flags).root
    return flags?[0]?["flag_id"]?.string
  }
}
