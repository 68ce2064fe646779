import DriftModels
import NoiseAggregator
import Storage
import Testing

@testable import Workflows

@Suite("Noise in plans")
struct PlanNoiseTests {
  private static func update(
    _ type: String, _ before: String, _ after: String, named name: String = "a", rest: String = ""
  ) -> String {
    """
    {"address": "\(type).\(name)", "mode": "managed", "type": "\(type)", "name": "\(name)",
     "change": {"actions": ["update"], "before": \(before), "after": \(after)\(rest)}}
    """
  }

  private static let etag = update("aws_cloudfront_distribution", #"{"etag": "a"}"#, #"{"etag": "b"}"#)
  private static let other = update("aws_xray_group", #"{"filter": "a"}"#, #"{"filter": "b"}"#)

  @Test("a change that a rule of the catalogue explains is noise, and counts neither as signal nor for the level")
  func builtIn() async throws {
    try await Workshop.run { shop in
      let result = try await shop.result(of: Self.etag)
      #expect(result["changes"]?[0]?["noise"]?.bool == true)
      #expect(result["changes"]?[0]?["noise_reason"]?.string == "noise-etag")
      #expect(result["changes"]?[0]?["flags"]?.count == 1)
      #expect(result["risk_level"]?.string == "none")
      #expect(result["plan_noise"]?["noise_count"]?.int == 1)
      #expect(result["plan_noise"]?["signal_count"]?.int == 0)
      #expect(result["plan_noise"]?["suppressed_count"]?.int == 0)
      #expect(result["summary"]?["noise"]?.int == 1)
      #expect(result["narrative"]?.string?.contains("1 change is noise") == true)
      let both = try await shop.result(of: Self.etag, Self.other)
      #expect(both["risk_level"]?.string == "medium")
      #expect(both["plan_noise"]?["signal_count"]?.int == 1)
    }
  }

  @Test("a rule that the organisation switched off explains nothing")
  func disabled() async throws {
    try await Workshop.run { shop in
      try await shop.write {
        try await $0.rules.disable(
          DisabledRuleRecord(
            id: .new(), kind: .noise, ruleID: "noise-etag", reason: "", disabledBy: "me", createdAt: shop.clock.now))
        try await $0.rules.disable(
          DisabledRuleRecord(
            id: .new(), kind: .risk, ruleID: "config-change", reason: "", disabledBy: "me", createdAt: shop.clock.now))
      }
      let result = try await shop.result(of: Self.etag, Self.other)
      #expect(result["changes"]?[0]?["noise"]?.bool == false)
      #expect(result["changes"]?[1]?["flags"]?.count == 0)
      #expect(result["risk_level"]?.string == "none")
    }
  }

  @Test("rules of the organisation come first, for their repositories, actions and values")
  func custom() async throws {
    try await Workshop.run { shop in
      let rule = try await shop.addRule(
        .noise,
        """
        {"resource_types": ["aws_*"], "attributes": ["filter", "etag"], "after_matches": "^b", "repo_owner": "ac*",
         "actions": ["update", "create"]}
        """)
      let here = SourceRevision(repositoryOwner: "acme", repositoryName: "infra")
      let result = try await shop.result(of: Self.etag, Self.other, revision: here)
      #expect(result["changes"]?.elements?.map { $0["noise_reason"]?.string } == ["\(rule)", "\(rule)"])
      let elsewhere = try await shop.result(of: Self.etag, Self.other)
      #expect(elsewhere["changes"]?.elements?.map { $0["noise_reason"]?.string } == ["noise-etag", nil])
      let otherValue = Self.update("aws_xray_group", #"{"filter": "a"}"#, #"{"filter": "c"}"#)
      let secret = Self.update(
        "aws_xray_group", #"{"filter": "a"}"#, #"{"filter": "bb"}"#, named: "s",
        rest: #", "after_sensitive": {"filter": true}"#)
      let create = """
        {"address": "aws_xray_group.n", "type": "aws_xray_group", "name": "n",
         "change": {"actions": ["create"], "before": null, "after": {"filter": "b"}}}
        """
      let more = try await shop.result(of: otherValue, secret, create, revision: here)
      #expect(more["changes"]?.elements?.map { $0["noise"]?.bool } == [false, false, true])
    }
  }

  @Test("nothing of a high or critical level is noise, whoever says so")
  func high() async throws {
    try await Workshop.run { shop in
      _ = try await shop.addRule(.noise, #"{"resource_types": ["*"], "attributes": ["**"]}"#)
      let open = Self.update(
        "aws_security_group_rule",
        #"{"type": "ingress", "cidr_blocks": ["10.0.0.0/8"], "from_port": 22, "to_port": 22}"#,
        #"{"type": "ingress", "cidr_blocks": ["0.0.0.0/0"], "from_port": 22, "to_port": 22}"#)
      let result = try await shop.result(of: open)
      #expect(result["changes"]?[0]?["noise"]?.bool == false)
      #expect(result["risk_level"]?.string == "high")
      try await shop.suppress("aws_security_group_rule", "cidr_blocks[0]", at: "aws_security_group_rule.a")
      let again = try await shop.result(of: open)
      #expect(again["changes"]?[0]?["noise"]?.bool == false)
      #expect(again["plan_noise"]?["suppressed_count"]?.int == 0)
    }
  }

  @Test("what was suppressed at an address is noise there, until that is over")
  func suppressed() async throws {
    try await Workshop.run { shop in
      let elsewhere = Self.update("aws_xray_group", #"{"filter": "a"}"#, #"{"filter": "b"}"#, named: "b")
      let id = try await shop.suppress("aws_xray_group", "filter", at: "aws_xray_group.a", for: .week)
      let result = try await shop.result(of: Self.other, elsewhere)
      #expect(result["changes"]?.elements?.map { $0["noise"]?.bool } == [true, false])
      #expect(result["changes"]?[0]?["noise_reason"]?.string == "\(id)")
      #expect(result["changes"]?[0]?["suppressed"]?.bool == true)
      #expect(result["plan_noise"]?["suppressed_count"]?.int == 1)
      #expect(result["plan_noise"]?["signal_count"]?.int == 1)
      shop.clock.advance(by: .seconds(7 * 86_400))
      let later = try await shop.result(of: Self.other)
      #expect(later["changes"]?[0]?["noise"]?.bool == false)
    }
  }

  @Test("elements of a list that were put aside are noise, also where they did not only move")
  func suppressedList() async throws {
    try await Workshop.run { shop in
      let change = Self.update(
        "aws_xray_group", #"{"subnet_ids": ["a", "b"], "zones": ["1", "2"]}"#,
        #"{"subnet_ids": ["b", "c"], "zones": ["2", "1"]}"#)
      #expect(try await shop.result(of: change)["changes"]?[0]?["noise"]?.bool == false)
      try await shop.suppress("aws_xray_group", "subnet_ids[*]", at: "aws_xray_group.a")
      let result = try await shop.result(of: change)
      #expect(result["changes"]?[0]?["noise"]?.bool == true)
      #expect(result["changes"]?[0]?["suppressed"]?.bool == true)
    }
  }

  @Test("what was seen in enough scans is a pattern of the next, with an example and its suppressions")
  func patterns() async throws {
    try await Workshop.run { shop in
      let revision = SourceRevision(repositoryOwner: "Acme", repositoryName: "infra")
      for number in 1...2 {
        let result = try await shop.result(of: Self.other, revision: revision)
        #expect(result["plan_noise"]?["patterns"]?.count == 0, "scan \(number)")
      }
      let id = try await shop.suppress("aws_xray_group", "filter", at: "aws_xray_group.a")
      let result = try await shop.result(of: Self.other, Self.etag, revision: revision)
      let pattern = try #require(result["plan_noise"]?["patterns"]?[0])
      #expect(result["plan_noise"]?["patterns"]?.count == 1)
      #expect(pattern["occurrences"]?.int == 3)
      #expect(pattern["attribute"]?.string == "filter")
      #expect(pattern["resource_addresses"]?.elements?.map(\.string) == ["aws_xray_group.a"])
      #expect(pattern["sample_before"]?.string == "a")
      #expect(pattern["sample_after"]?.string == "b")
      #expect(pattern["repos"]?[0]?["repo_owner"]?.string?.lowercased() == "acme")
      #expect(pattern["suppressed"]?.bool == true)
      #expect(pattern["suppression_ids"]?[0]?.string == "\(id)")
      let stranger = try await shop.stranger()
      #expect(try await stranger.result(of: Self.other)["plan_noise"]?["patterns"]?.count == 0)
    }
  }

  @Test("values that must not be shown are no example")
  func secrets() async throws {
    try await Workshop.run { shop in
      let secret = Self.update(
        "aws_xray_group", #"{"password": "canary-1"}"#, #"{"password": "canary-2"}"#)
      for _ in 1...2 { _ = try await shop.result(of: secret) }
      let pattern = try #require(try await shop.result(of: secret)["plan_noise"]?["patterns"]?[0])
      #expect(pattern["sample_before"]?.string == "(sensitive)")
      #expect(pattern["sample_after"]?.string == "(sensitive)")
      let contents = try await shop.contents()
      #expect(!contents.contains { $0.contains("canary") })
    }
  }

  @Test("a stored rule that can't be read is told and skipped")
  func broken() async throws {
    try await Workshop.run { shop in
      let rule = try await shop.addRule(.risk, #"{"flag_id": "custom-x"}"#)
      let scan = try await shop.analysis(AnalysisRequest(plan: JSONSource(Plans.text(Self.other))))
      #expect(scan.issues.map(\.code) == ["custom_rule_skipped"])
      #expect(scan.issues[0].message.contains("\(rule)"))
      #expect(scan.statusKind == .partial)
    }
  }

  @Test("custom risk rules and the policy of the organisation hold")
  func risk() async throws {
    try await Workshop.run { shop in
      _ = try await shop.addRule(
        .risk,
        """
        {"flag_id": "custom-filter", "severity": "high", "resource_types": ["aws_xray_*"], "attribute": "filter",
         "message": "Filters decide what is seen."}
        """)
      #expect(try await shop.result(of: Self.other)["risk_level"]?.string == "high")
      let policy =
        #"[{"id": "p", "flag_pattern": "custom-*", "resource_pattern": "", "severity": "ignore", "reason": ""}]"#
      try await shop.write {
        try await $0.policy.save(
          PolicyRecord(version: 1, rules: TestHashing().body(Array(policy.utf8)), updatedAt: shop.clock.now))
      }
      let result = try await shop.result(of: Self.other)
      let flags = try Array(#require(result["changes"]?[0]?["flags"]?.elements))
      let ignored = try #require(flags.first { $0["flag_id"]?.string == "custom-filter" })
      #expect(ignored["severity"]?.string == "ignore")
      #expect(ignored["policy_rule_id"]?.string == "p")
      #expect(result["risk_level"]?.string != "high")
    }
  }
}

extension Workshop {
  /// The document of an analysis of these changes, made a moment later than the one before.
  fileprivate func result(of changes: String..., revision: SourceRevision = SourceRevision()) async throws -> JSONView {
    clock.advance()
    let plan = try JSONSource(Plans.text(changes.joined(separator: ", ")))
    let scan = try await analysis(AnalysisRequest(plan: plan, revision: revision))
    return try JSONDocument(#require(scan.result).bytes).root
  }
}
