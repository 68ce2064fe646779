import DriftModels
import NoiseAggregator
import Testing

@Suite("Changes that are marked as noise")
struct MarkingTests {
  private func reason(
    _ type: String, _ attributes: [(String, DriftValue, DriftValue)], action: NoiseAction = .update,
    risk: RiskLevel = .low, without disabled: Set<String> = []
  ) -> String? {
    var marking = NoiseMarking(
      resourceType: type, action: action, catalogue: NoiseCatalogue.builtIn.disabling(disabled))
    for (path, before, after) in attributes { marking.observe(path, before: before, after: after) }
    return marking.reason(riskLevel: risk)
  }

  private static let etag: [(String, DriftValue, DriftValue)] = [("etag", .json("1"), .json("2"))]

  @Test("carry the id of the rule of their first attribute")
  func reason() {
    #expect(reason("aws_s3_object", Self.etag) == "noise-etag")
    let two = Self.etag + [("version_id", .json("1"), .json("2"))]
    #expect(reason("aws_s3_object", two) == "noise-etag")
    #expect(reason("aws_s3_object", two.reversed()) == "noise-version-id")
  }

  @Test("are never high or critical", arguments: RiskLevel.allCases)
  func levels(level: RiskLevel) {
    #expect(reason("aws_s3_object", Self.etag, risk: level) == (level < .high ? "noise-etag" : nil))
  }

  @Test("are changes in place alone", arguments: NoiseAction.allCases)
  func actions(action: NoiseAction) {
    #expect(reason("aws_s3_object", Self.etag, action: action) == (action == .update ? "noise-etag" : nil))
  }

  @Test("have no attribute that no rule explains")
  func mixed() {
    #expect(reason("aws_s3_object", Self.etag + [("acl", .json("1"), .json("2"))]) == nil)
    #expect(reason("aws_s3_object", []) == nil)
    var marking = NoiseMarking(resourceType: "aws_s3_object", action: .update)
    marking.observe("etag", before: .json("1"), after: .json("2"))
    marking.observeOthers()
    #expect(marking.reason(riskLevel: .none) == nil)
  }

  @Test("follow what an organisation switched off")
  func disabled() {
    #expect(reason("aws_s3_object", Self.etag, without: ["noise-etag"]) == nil)
  }

  @Test("may have a value that is known after apply only where values do not matter")
  func unknown() {
    var etag = NoiseMarking(resourceType: "aws_s3_object", action: .update)
    etag.observe("etag", before: .json("1"), after: .absent, isUnknownAfter: true)
    #expect(etag.reason(riskLevel: .low) == "noise-etag")
    var description = NoiseMarking(resourceType: "aws_vpc", action: .update)
    description.observe("description", before: .json("\"\""), after: .absent, isUnknownAfter: true)
    #expect(description.reason(riskLevel: .low) == nil)
    var list = NoiseMarking(resourceType: "aws_x", action: .update)
    list.observe("subnet_ids[0]", before: .json("\"a\""), after: .json("\"a\""), isUnknownAfter: true)
    #expect(list.reason(riskLevel: .low) == nil)
  }

  @Test(
    "by layout hold the same JSON",
    arguments: [
      (#""{\"a\":1,\"b\":2}""#, #""{ \"b\": 2, \"a\": 1 }""#, true), (#""{\"a\":1}""#, #""{\"a\":2}""#, false),
      (#""[1,2]""#, #""[2,1]""#, false), (#""x""#, #"" x""#, false), (#""1""#, #""1.0""#, false),
      (#""{}""#, "null", false),
      ("1", "1", false), (#""{\"a\":""#, #""{\"a\":""#, false),
    ])
  func layout(before: String, after: String, isNoise: Bool) {
    let found = reason("aws_iam_policy", [("policy", .json(before), .json(after))])
    #expect(found == (isNoise ? "noise-json-whitespace" : nil))
  }

  @Test("by layout are not hidden, nor too long to be kept")
  func hiddenLayout() {
    for value in [DriftValue.sensitive, .digest(sha256: "ab", bytes: 9_000), .absent] {
      #expect(reason("aws_iam_policy", [("policy", value, .json(#""{}""#))]) == nil)
    }
  }

  @Test(
    "by order have the same elements in each list",
    arguments: [
      ([("subnet_ids[0]", "a", "b"), ("subnet_ids[1]", "b", "a")], true),
      ([("subnet_ids[0]", "a", "b"), ("subnet_ids[1]", "b", "c")], false),
      ([("subnet_ids[0]", "a", "b")], false),
      ([("subnet_ids[0]", "a", "b"), ("security_groups[1]", "b", "a")], false),
      ([("ingress[0].cidr_blocks[0]", "a", "b"), ("ingress[1].cidr_blocks[0]", "b", "a")], false),
      ([("ingress[0].cidr_blocks[0]", "a", "b"), ("ingress[0].cidr_blocks[1]", "b", "a")], true),
      ([("subnet_ids[0]", "a", "a"), ("subnet_ids[1]", "a", "b"), ("subnet_ids[2]", "b", "a")], true),
      ([("names[0]", "a", "b"), ("names[1]", "b", "a")], false),
    ] as [([(String, String, String)], Bool)])
  func order(changes: [(String, String, String)], isNoise: Bool) {
    let found = reason("aws_x", changes.map { ($0.0, .json("\"\($0.1)\""), .json("\"\($0.2)\"")) })
    #expect(found == (isNoise ? "noise-set-order" : nil))
  }

  @Test(
    "by emptiness are empty on both sides",
    arguments: [
      ("null", "\"\"", true), ("[]", "null", true), ("{}", "[]", true), ("\"\"", "\" \"", false), ("0", "null", false),
      ("false", "null", false), ("[]", "[null]", false),
    ])
  func emptiness(before: String, after: String, isNoise: Bool) {
    let found = reason("aws_x", [("a.b", .json(before), .json(after))])
    #expect(found == (isNoise ? "noise-null-empty" : nil))
  }

  @Test(
    "by revision name the same thing",
    arguments: [
      ("app:1", "app:2", true), ("app:1", "other:2", false), ("app:1", "app", false), ("app", "app", false),
      ("a:b:1", "a:b:22", true), ("app:1", "app:x", false), ("app:", "app:1", false),
    ])
  func revision(before: String, after: String, isNoise: Bool) {
    let found = reason(
      "aws_ecs_service", [("task_definition", .json("\"\(before)\""), .json("\"\(after)\""))])
    #expect(found == (isNoise ? "noise-task-definition-revision" : nil))
  }

  @Test("by a revision that is known after apply are of the same thing")
  func unknownRevision() {
    var marking = NoiseMarking(resourceType: "aws_ecs_service", action: .update)
    marking.observe("task_definition", before: .json("\"app:1\""), after: .absent, isUnknownAfter: true)
    #expect(marking.reason(riskLevel: .low) == "noise-task-definition-revision")
  }

  @Test("may be explained by rules from elsewhere, whatever is done", arguments: NoiseAction.allCases)
  func foreignRule(action: NoiseAction) {
    var marking = NoiseMarking(resourceType: "aws_x", action: action)
    marking.note(rule: "own")
    #expect(marking.mayBeNoise)
    #expect(marking.reason(riskLevel: .low) == "own")
    #expect(marking.reason(riskLevel: .high) == nil)
  }

  @Test("by letter case are ids of Azure")
  func letterCase() {
    let values = (DriftValue.json(#""/A/é""#), DriftValue.json(#""/a/é""#), DriftValue.json(#""/a/É""#))
    #expect(reason("azurerm_x", [("subnet_id", values.0, values.1)]) == "noise-self-link-case")
    #expect(reason("azurerm_x", [("subnet_id", values.0, values.2)]) == nil)
    #expect(reason("azurerm_x", [("subnet_name", values.0, values.1)]) == nil)
    #expect(reason("aws_x", [("subnet_id", values.0, values.1)]) == nil)
  }
}
