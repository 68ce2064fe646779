import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("What makes a drift result less certain")
struct DriftCertaintyTests {
  @Test("the first of two claims in pull order counts, the other is a warning until it is gone")
  func duplicateClaims() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let first = try await shop.addSource(account: account)
      let second = try await shop.addSource(account: account)
      try await shop.declare(States.text(States.bucket("a", acl: "second")), in: second)
      try await shop.declare(States.text(States.bucket("a", acl: "first")), in: first, workspace: "z")
      let own = ScanIssue(code: "aws.throttled", message: "slow", region: "eu-north-1", isRetryable: true)
      let scan = try await shop.see([.bucket("a", acl: "live")], of: account, issues: [own])
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      let items = try await shop.items(of: snapshot.id)
      #expect(items.map(\.stateSourceID) == [first])
      #expect(String(decoding: items[0].changes, as: UTF8.self).contains(#""iac":"first""#))
      let record = try await shop.scan(scan)
      #expect(record.issues.map(\.code) == ["aws.throttled", "duplicate_claim"])
      #expect(record.statusKind == .partial)

      try await shop.declare(States.text(serial: "2"), in: second)
      _ = try await shop.compute()(scan, in: shop.scope)
      #expect(try await shop.scan(scan).issues == [own])
    }
  }

  @Test("warnings are listed up to a limit, and the rest is counted")
  func limitsWarnings() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let nameless = (1...5).map { States.resource("aws_vpc", "v\($0)", "{}") }.joined(separator: ", ")
      try await shop.declare(States.text(nameless), for: account)
      let scan = try await shop.see([], of: account)
      _ = try await shop.compute(limits: DriftLimits(listedWarnings: 2))(scan, in: shop.scope)
      let issues = try await shop.scan(scan).issues
      #expect(issues.map(\.code) == ["no_identity", "no_identity", "more_warnings"])
      #expect(issues.last?.message.contains("3 more") == true)
    }
  }

  @Test("a state that can't be read and instances that can't be decoded are counted, and reading goes on")
  func parseFailures() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let sources = [try await shop.addSource(account: account), try await shop.addSource(account: account)]
      try await shop.declare(
        States.text(States.bucket("a"), States.resource("aws_vpc", "v", "null")), in: sources[0])
      let lost = shop.upload(sealing: TestSealing())
      _ = try await lost(JSONSource(States.text(States.bucket("b"))), to: sources[1], in: shop.scope)
      let scan = try await shop.see([.bucket("a"), .bucket("b")], of: account)
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      #expect(snapshot.counts.parseFailures == 2)
      #expect(snapshot.counts.matched == 1)
      #expect(snapshot.narrative?.contains("could not be read") == true)
      let codes = try await shop.scan(scan).issues.map(\.code)
      #expect(codes.contains("state_unreadable") && codes.contains("no_attributes"))
    }
  }

  static let gaps: [(issue: ScanIssue, missing: Set<String>)] = [
    (ScanIssue(code: "aws.throttled", message: "", region: "eu-west-1", isRetryable: true), ["logs", "pay"]),
    (ScanIssue(code: "aws.timeout", message: "", region: "global", isRetryable: true), ["logs", "web"]),
    (ScanIssue(code: "aws.denied", message: "", service: "S3", isRetryable: false), ["pay", "web"]),
    (
      ScanIssue(code: "aws.denied", message: "", region: "eu-west-1", service: "iam", isRetryable: false),
      ["logs", "web"]
    ),
    (ScanIssue(code: "aws.denied", message: "", service: "quantum", isRetryable: false), []),
    (ScanIssue(code: "aws.timeout", message: "", isRetryable: true), []),
    (ScanIssue(code: "gcp.timeout", message: "", isRetryable: true), ["logs", "pay", "web"]),
    (ScanIssue(code: "custom_rule_failed", message: "", isRetryable: false), ["logs", "pay", "web"]),
  ]

  @Test("nothing is missing where the scan could not look", arguments: gaps)
  func partialScans(_ issue: ScanIssue, _ missing: Set<String>) async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(
        States.text(
          States.resource("aws_s3_bucket", "logs", #"{"id": "logs", "name": "logs", "region": "us-east-1"}"#),
          States.resource("aws_iam_role", "pay", #"{"id": "pay", "name": "pay"}"#),
          States.resource("aws_instance", "web", #"{"id": "web", "name": "web", "region": "eu-west-1"}"#)),
        for: account)
      let scan = try await shop.see([], of: account, issues: [issue])
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      #expect(Set(try await shop.items(of: snapshot.id).map(\.name)) == missing)
      #expect(try await shop.scan(scan).issues == [issue])
    }
  }

  @Test("what takes no part is counted in the scan's result, beside what stands there already")
  func tellsOutsiders() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(
        States.text(States.bucket("a"), States.resource("random_pet", "p", #"{"id": "x"}"#)), for: account)
      let scan = try await shop.see(
        [.bucket("a"), .live("aws_vpc", id: "vpc-1", managedBy: "aws")], of: account)
      try await shop.write {
        try await $0.scans.setResult(scan, to: TestHashing().body(Array(#"{"kept":[1.0],"untracked_count":9}"#.utf8)))
      }
      let snapshot = try await shop.compute()(scan, in: shop.scope)
      #expect(snapshot.counts.totalLive == 1)
      let result = String(decoding: try #require(try await shop.scan(scan).result).bytes, as: UTF8.self)
      #expect(
        result
          == #"{"kept":[1.0],"untracked_count":1,"cloud_managed_count":1,"out_of_scope_count":0,"identity_only_count":0}"#
      )
    }
  }
}
