import DriftDiff
import DriftModels
import Testing

@Suite("The registry of rules")
struct RuleRegistryTests {
  /// Rules without a case in the file: each has a test of its own.
  static let testedElsewhere: Set<String> = ["aws.iam-policy-remarks", "generic.dynamic-value"]
  /// Rules whose case another rule, or the way of comparing, makes equal as well.
  static let doublyKept: Set<String> = [
    "aws.apigw-deployment", "aws.cloudfront-volatile", "aws.instance-public-address", "aws.lambda-volatile",
    "aws.rds-cluster-instance", "aws.rds-volatile", "azure.managed-groups", "generic.deposed-instance",
    "generic.moved-address",
    "generic.hash-vs-content", "generic.not-enriched", "generic.number-form", "generic.renamed-type",
    "generic.schema-version", "generic.set-duplicates", "generic.block-set-assignment", "aws.s3-lifecycle-forms",
    "gcp.labels", "gcp.volatile", "gcp.cloud-run-annotations", "k8s.server-annotations", "k8s.restarted-at",
    "k8s.server-metadata", "k8s.int-or-string",
  ]

  @Test("every rule has a case that it makes equal and one that it must not")
  func covered() {
    for rule in RuleRegistry.standard.rules where !Self.testedElsewhere.contains(rule.id) {
      let cases = NormalisationCase.given.filter { $0.rule == rule.id }
      #expect(cases.contains(where: \.isEqual) && cases.contains { !$0.isEqual }, "\(rule.id)")
    }
  }

  @Test("each rule says what it does and where that comes from")
  func described() {
    let rules = RuleRegistry.standard.rules
    let made = RuleRegistry.standard.cloudMade
    #expect(rules.allSatisfy { $0.summary.hasSuffix(".") && !$0.source.isEmpty })
    #expect(made.allSatisfy { $0.summary.hasSuffix(".") && !$0.source.isEmpty })
  }

  @Test(
    "a rule that is switched off by its id no longer makes its case equal",
    arguments: NormalisationCase.given.filter { example in
      example.isEqual && example.id.hasSuffix("/equal-1") && !doublyKept.contains(example.rule)
        && (RuleRegistry.standard.rules.map(\.id) + RuleRegistry.standard.cloudMade.map(\.id)).contains(example.rule)
    })
  func disabled(_ example: NormalisationCase) throws {
    var rules = RuleRegistry.standard
    let isKnown = rules.disable(example.rule)
    #expect(isKnown)
    #expect(try !example.isRight(rules: rules))
  }

  @Test("switching off says whether there was such a rule")
  func unknown() {
    var rules = RuleRegistry.standard
    let results = [rules.disable("generic.tags-all"), rules.disable("generic.tags-all"), rules.disable("no.rule")]
    #expect(results == [true, false, false])
  }

  @Test("without rules values are compared as JSON")
  func none() throws {
    let options = DriftOptions(rules: RuleRegistry([]))
    let paths = try Make.differences(
      declared: #"{"a":1,"b":"1","c":null,"d":[1.0]}"#, live: #"{"a":1.0,"b":1,"c":"","d":[1]}"#, options: options)
    #expect(paths == ["b", "c"])
  }

  static let build = NormalisationRule(
    id: "acme.build", summary: "Builds count up.", source: "ACME", scope: .types(["acme_app"])
  ) { pair in
    pair.name == "build" ? .equal : .undecided
  }

  @Test("an embedder's rule holds for its types alone", arguments: [("acme_app", []), ("acme_other", ["build"])])
  func added(type: String, paths: [String]) throws {
    var options = DriftOptions()
    options.rules.add(Self.build)
    let found = try Make.differences(type, declared: #"{"build":1}"#, live: #"{"build":2}"#, options: options)
    #expect(found == paths)
  }

  @Test(
    "rules of a cloud hold for its types, and a rule replaces the one with its id",
    arguments: [("aws_app", []), ("google_app", ["build"])])
  func replaced(type: String, paths: [String]) throws {
    var options = DriftOptions()
    options.rules.add(Self.build)
    options.rules.add(
      NormalisationRule(id: "acme.build", summary: "All of AWS.", source: "ACME", scope: .cloud(.aws)) { pair in
        pair.name == "build" ? .equal : .undecided
      })
    #expect(options.rules.rules.count { $0.id == "acme.build" } == 1)
    let found = try Make.differences(type, declared: #"{"build":1}"#, live: #"{"build":2}"#, options: options)
    #expect(found == paths)
  }

  @Test("a rule that finds a difference is named, and one that compares other values does so in their place")
  func verdicts() throws {
    var options = DriftOptions()
    options.rules.add(
      NormalisationRule(id: "acme.strict", summary: "Case counts.", source: "ACME") { pair in
        pair.name == "a" ? .different : .undecided
      })
    options.rules.add(
      NormalisationRule(id: "acme.inner", summary: "Only the inside counts.", source: "ACME") { pair in
        pair.name == "b" && pair.isTopLevel
          ? .compare(declared: pair.declared?["in"], live: pair.live?["in"]) : .undecided
      })
    let report = try Make.report(
      declared: #"{"a":"1","b":{"in":"x","out":1},"c":{"a":1}}"#,
      live: #"{"a":1,"b":{"in":"y","out":2},"c":{"a":1.0}}"#,
      options: options)
    let changes = report.items.flatMap(\.changes)
    #expect(changes.map(\.pathText) == ["a", "b"])
    #expect(changes.map(\.rule) == ["acme.strict", "acme.inner"])
    #expect(changes.last?.declared == .json(#""x""#))
  }

  @Test("an explanation counts what rules made equal, and is there only when asked for", arguments: [true, false])
  func explained(explains: Bool) throws {
    let report = try Make.report(
      declared: #"{"a":"1","b":null,"c":[null],"timeouts":{"create":"1h"}}"#,
      live: #"{"a":1,"b":"","c":[],"timeouts":null}"#, options: DriftOptions(explains: explains))
    #expect(report.items.isEmpty)
    let expected = ["generic.null-empty": 2, "generic.scalar-encoding": 1, "generic.timeouts": 1]
    #expect(report.appliedRules == (explains ? expected : [:]))
  }

  @Test(
    "a value of any type is compared without the type that a raw state keeps beside it",
    arguments: [("1", []), ("2", ["manifest.spec"])] as [(String, [String])])
  func dynamicValue(spec: String, paths: [String]) throws {
    let declared = #"{"manifest":{"value":{"spec":1},"type":["object",{"spec":"number"}]}}"#
    let found = try Make.differences(
      "kubernetes_manifest", declared: declared, live: #"{"manifest":{"spec":\#(spec)}}"#)
    #expect(found == paths)
  }

  @Test(
    "an empty policy equals none, and one with a statement does not",
    arguments: [
      (#"{"policy":""}"#, #"{"policy":"{}"}"#, []), (#"{"policy":null}"#, #"{"policy":"{\"Statement\":[]}"}"#, []),
      (#"{"policy":""}"#, #"{"policy":"{\"Statement\":[{\"Effect\":\"Deny\"}]}"}"#, ["policy"]),
      (#"{"other":""}"#, #"{"other":"{}"}"#, ["other"]),
    ] as [(String, String, [String])])
  func noPolicy(declared: String, live: String, paths: [String]) throws {
    #expect(try Make.differences("aws_ecr_repository", declared: declared, live: live) == paths)
  }
}
