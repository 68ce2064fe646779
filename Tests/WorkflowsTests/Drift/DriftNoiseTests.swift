import DriftModels
import NoiseAggregator
import Storage
import Testing

@testable import Workflows

@Suite("Noise in drift")
struct DriftNoiseTests {
  private static func queue(_ seconds: Int) -> String {
    States.resource(
      "aws_sqs_queue", "jobs",
      #"{"id": "q", "arn": "arn:aws:sqs:eu-west-1:123456789012:jobs", "visibility_timeout_seconds": \#(seconds)}"#)
  }

  private static func live(_ seconds: Int) -> LiveResourceObservation {
    .live(
      "aws_sqs_queue", id: "arn:aws:sqs:eu-west-1:123456789012:jobs", name: "jobs",
      #"{"visibility_timeout_seconds": \#(seconds)}"#)
  }

  /// Drift of a queue whose time-out moved, and of a bucket that was opened.
  private static func drift(_ shop: Workshop, _ account: CloudAccountID) async throws -> DriftSnapshotRecord {
    let scan = try await shop.see([live(60), .bucket("open", acl: "public-read")], of: account)
    return try await shop.compute()(scan, in: shop.scope)
  }

  private static func run(_ body: (Workshop, CloudAccountID) async throws -> Void) async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(queue(30), States.bucket("open")), for: account)
      try await body(shop, account)
    }
  }

  @Test("what a rule of the organisation explains is no change, unless it is high or critical")
  func rules() async throws {
    try await Self.run { shop, account in
      #expect(try await Self.drift(shop, account).counts.changed == 2)
      _ = try await shop.addRule(.noise, #"{"resource_types": ["*"], "attributes": ["**"]}"#)
      let quiet = try await Self.drift(shop, account)
      #expect(quiet.counts.changed == 1)
      #expect(quiet.counts.matched == 2)
      #expect(try await shop.items(of: quiet.id).map(\.resourceType) == ["aws_s3_bucket"])
    }
  }

  @Test("what was put aside at an address is no change there, until that is over")
  func suppressed() async throws {
    try await Self.run { shop, account in
      try await shop.suppress(
        "aws_sqs_queue", "visibility_timeout_seconds", at: "aws_sqs_queue.jobs", for: .week)
      try await shop.suppress("aws_s3_bucket", "acl", at: "aws_s3_bucket.open")
      let quiet = try await Self.drift(shop, account)
      #expect(try await shop.items(of: quiet.id).map(\.resourceType) == ["aws_s3_bucket"])
      shop.clock.advance(by: .seconds(7 * 86_400))
      #expect(try await Self.drift(shop, account).counts.changed == 2)
    }
  }

  @Test("what differs in scan after scan is a pattern, however often each is computed, and nothing high is")
  func patterns() async throws {
    try await Self.run { shop, account in
      for _ in 0..<3 {
        let snapshot = try await Self.drift(shop, account)
        _ = try await shop.compute()(snapshot.scanID, in: shop.scope)
      }
      let (patterns, _) = try await NoisePatterns(database: shop.database, clock: shop.clock).list(in: shop.scope)
      #expect(patterns.map(\.pattern.resourceType) == ["aws_sqs_queue"])
      #expect(patterns.first?.pattern.occurrences == 3)
      #expect(patterns.first?.values == NoiseValues(before: Array("30".utf8), after: Array("60".utf8)))
    }
  }

  @Test("what no window looks back to is forgotten, of all organisations, and nothing else is")
  func forgets() async throws {
    try await Self.run { shop, account in
      _ = try await Self.drift(shop, account)
      let forget = ForgetOldNoise(database: shop.database, clock: shop.clock)
      let settings = try NoiseSettings(windowDays: 365, recurrenceThreshold: 1)
      func patterns(at now: Timestamp) async throws -> Int {
        try await shop.read {
          try await $0.noise.patterns(settings: settings, filter: NoiseFilter(), now: now).count
        }
      }
      let then = shop.clock.now
      try await forget()
      #expect(try await patterns(at: then) == 1)
      shop.clock.advance(by: .seconds(366 * 86_400))
      try await forget()
      #expect(try await patterns(at: then) == 0)
    }
  }

  @Test("a stored rule that can't be read is told once, however often drift is computed")
  func broken() async throws {
    try await Self.run { shop, account in
      _ = try await shop.addRule(.risk, #"{"flag_id": "custom-x"}"#)
      let snapshot = try await Self.drift(shop, account)
      _ = try await shop.compute()(snapshot.scanID, in: shop.scope)
      #expect(try await shop.scan(snapshot.scanID).issues.map(\.code) == ["custom_rule_skipped"])
    }
  }

  @Test("the policy and the exceptions of the organisation hold for drift as well")
  func policy() async throws {
    try await Self.run { shop, account in
      let policy =
        #"[{"id": "p", "flag_pattern": "public-*", "resource_pattern": "", "severity": "low", "reason": ""}]"#
      try await shop.write {
        try await $0.policy.save(
          PolicyRecord(version: 1, rules: TestHashing().body(Array(policy.utf8)), updatedAt: shop.clock.now))
        for flag in ["config-change", "security-change"] {
          try await $0.rules.disable(
            DisabledRuleRecord(
              id: .new(), kind: .risk, ruleID: flag, reason: "", disabledBy: "me", createdAt: shop.clock.now))
        }
      }
      let snapshot = try await Self.drift(shop, account)
      #expect(snapshot.riskLevel == .low)
      let levels = try await shop.items(of: snapshot.id).map(\.riskLevel)
      #expect(levels == [.low, .none])
    }
  }
}
