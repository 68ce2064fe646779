import DriftModels
import Testing
import TestingTools

@testable import RiskPolicy

@Suite("Policies")
struct PolicyTests {
  private static func rules(_ json: String) throws -> [PolicyRule] {
    try Policy.rules(JSONDocument(json).root)
  }

  @Test("the first rule that matches decides, and an ignored flag stays in sight")
  func order() throws {
    let rules = try Self.rules(
      """
      [{"id": "a", "flag_pattern": "tag-*", "severity": "IGNORE ", "reason": " no one cares\\u0007 "},
       {"id": "b", "flag_pattern": "*", "resource_pattern": "aws_instance", "severity": "critical"}]
      """)
    #expect(rules[0].severity == .ignore)
    #expect(rules[0].reason == "no one cares")
    let policy = Policy(version: 1, rules: rules)
    let tags = try Subjects.verdict(
      "aws_instance", before: #"{"tags":{"a":"1"}}"#, after: #"{"tags":{"a":"2"}}"#, policy: policy)
    #expect(tags.level == .none)
    #expect(tags.flags.map(\.severity) == [.ignore])
    #expect(tags.flags.map(\.policyRuleID) == ["a"])
    let other = try Subjects.verdict(
      "aws_instance", before: #"{"ami":"1"}"#, after: #"{"ami":"2"}"#, policy: policy)
    #expect(other.level == .critical)
    #expect(other.flags[0].defaultSeverity == .medium)
    #expect(other.flags[0].policyRuleID == "b")
  }

  @Test(
    "what is no policy is refused with the rule's id or index",
    arguments: [
      (#"[{"flag_pattern": "*", "severity": "low"}]"#, "rule at index 0: id is missing"),
      (#"[{"id": "x", "severity": "low"}]"#, "rule \"x\": flag_pattern: the pattern is empty"),
      (
        #"[{"id": "x", "flag_pattern": "[a", "severity": "low"}]"#,
        "rule \"x\": flag_pattern: the bracket at character 0 is not closed"
      ),
      (
        #"[{"id": "x", "flag_pattern": "*", "severity": "none"}]"#,
        "rule \"x\": severity must be one of critical, high, medium, low, ignore"
      ),
      (#"[{"id": "x", "flag_pattern": "*"}]"#, "rule \"x\": severity is missing"),
      (#"[{"id": "x", "flag_pattern": 1, "severity": "low"}]"#, "rule \"x\": flag_pattern must be a string"),
      (
        #"[{"id": "x", "flag_pattern": "*", "resource_pattern": "a\\", "severity": "low"}]"#,
        "rule \"x\": resource_pattern: nothing follows the backslash at the end"
      ),
      (#"[1]"#, "rule at index 0: it must be an object"), (#"{}"#, "rules must be an array"),
      (
        #"[{"id": "x", "flag_pattern": "*", "severity": "low"}, {"id": " x", "flag_pattern": "*", "severity": "low"}]"#,
        "rule \"x\": another rule has this id"
      ),
    ])
  func invalid(_ json: String, _ message: String) throws {
    let error = #expect(throws: PolicyError.self) { try Self.rules(json) }
    #expect(error?.description == message)
  }

  @Test("200 rules are allowed")
  func limit() throws {
    func json(_ count: Int) -> String {
      "[" + (0..<count).map { #"{"id":"\#($0)","flag_pattern":"*","severity":"low"}"# }.joined(separator: ",") + "]"
    }
    #expect(try Self.rules(json(200)).count == 200)
    #expect(throws: PolicyError.self) { try Self.rules(json(201)) }
  }

  @Test("a stale version is refused, none and 0 overwrite")
  func versions() throws {
    let stored = Policy(version: 4, rules: [])
    #expect(try stored.replaced(by: [], sentVersion: 4).version == 5)
    #expect(try stored.replaced(by: [], sentVersion: nil).version == 5)
    #expect(try stored.replaced(by: [], sentVersion: 0).version == 5)
    #expect(throws: PolicyError.staleVersion(sent: 3, stored: 4)) { try stored.replaced(by: [], sentVersion: 3) }
    #expect(Policy.unsaved.version == 0)
  }

  @Test(
    "reasons lose likely secrets",
    arguments: [
      ("use AKIAIOSFODNN7EXAMPLE for it", "use [redacted] for it"),
      ("password=hunter2 here", "password=[redacted] here"),
      ("token: abc def", "token: [redacted] def"), ("see ticket OPS-1234", "see ticket OPS-1234"),
      ("key ghp_abcdefghijklmnopqrstuvwxyz0123", "key [redacted]"), ("a\nb\tc", "abc"),
    ])
  func reasons(_ text: String, _ expected: String) {
    #expect(ReasonText.cleaned(text) == expected)
  }

  @Test("reasons are cut to 200 characters")
  func longReason() {
    #expect(ReasonText.cleaned(String(repeating: "ab ", count: 100)).count <= 200)
  }

  @Test("the evaluator decides as one who reads the rules one by one", arguments: 0..<40)
  func naive(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let flagPatterns = [
      "*", "tag-*", "*-change", "[a-m]*", "config-change", "resource-*", "?ag-change", "iam*", "[!t]*",
    ]
    let typePatterns = ["", "aws_*", "*instance", "aws_iam_[a-r]*", "google_*", "aws_s3_bucket"]
    let rules = try (0..<Int.random(in: 0...8, using: &random)).map { index in
      let type = random.pick(typePatterns)
      return PolicyRule(
        id: "r\(index)", flagPattern: try Glob(random.pick(flagPatterns)),
        resourcePattern: type.isEmpty ? nil : try Glob(type), severity: random.pick(PolicySeverity.allCases))
    }
    var evaluator = RiskEvaluator(policy: Policy(version: 1, rules: rules))
    for _ in 0..<60 {
      let type = random.pick(["aws_instance", "aws_iam_role", "aws_s3_bucket", "google_compute_instance"])
      let action = random.pick([RiskAction.update, .delete, .replace, .create])
      let subject = try Subjects.change(
        type, action, before: action == .create ? nil : random.pick([#"{"tags":{"a":"1"}}"#, #"{"name":"x"}"#]),
        after: action == .delete ? nil : random.pick([#"{"tags":{"a":"2"}}"#, #"{"name":"y"}"#]))
      for flag in evaluator.evaluate(subject).flags {
        let rule = rules.first { rule in
          rule.flagPattern.matches(flag.flagID) && (rule.resourcePattern?.matches(type) ?? true)
        }
        #expect(flag.policyRuleID == rule?.id, "seed \(seed)")
        #expect(flag.severity == rule?.severity ?? PolicySeverity(flag.defaultSeverity), "seed \(seed)")
      }
    }
  }

  @Test("rules are asked once for each flag and type, however many changes there are")
  func cost() throws {
    let rules = try (0..<200).map {
      PolicyRule(id: "r\($0)", flagPattern: try Glob("custom-\($0)-*"), severity: .low)
    }
    var evaluator = RiskEvaluator(policy: Policy(version: 1, rules: rules))
    let subject = try Subjects.change("aws_instance", before: #"{"ami":"1"}"#, after: #"{"ami":"2"}"#)
    for _ in 0..<1_000 { _ = evaluator.evaluate(subject) }
    #expect(evaluator.policyRulesTried == 200)
  }

  @Test("a disabled flag is taken as not there, so that the next one steps in")
  func disabled() throws {
    var evaluator = RiskEvaluator(disabled: ["stateful-resource-destruction"])
    let verdict = evaluator.evaluate(try Subjects.change("aws_s3_bucket", .replace, before: "{}", after: "{}"))
    #expect(verdict.certain == ["resource-replacement"])
  }

  @Test("a dry run tells what would change and which rules would decide")
  func dryRun() throws {
    let rules = try Self.rules(
      """
      [{"id": "up", "flag_pattern": "tag-change", "severity": "high"},
       {"id": "down", "flag_pattern": "config-*", "severity": "ignore"},
       {"id": "never", "flag_pattern": "custom-*", "severity": "low"}]
      """)
    var dryRun = PolicyDryRun(policy: Policy(version: 1, rules: rules))
    dryRun.observe(
      address: "a", resourceType: "t", flags: [.init(flagID: "tag-change", defaultSeverity: .low, severity: .low)])
    dryRun.observe(
      address: "b", resourceType: "t",
      flags: [.init(flagID: "config-change", defaultSeverity: .medium, severity: .medium)])
    dryRun.observe(
      address: "c", resourceType: "t",
      flags: [.init(flagID: "tag-change", defaultSeverity: .low, severity: .low, isUnknown: true)])
    let result = dryRun.result
    #expect((result.changes, result.raised, result.lowered, result.ignoredFlags) == (3, 1, 1, 1))
    #expect(result.decisions == ["up": 2, "down": 1, "never": 0])
    #expect(result.level == .high)
    #expect(result.differences.map(\.address) == ["a", "b"])
  }
}
