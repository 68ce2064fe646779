import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Custom rules")
struct CustomRuleTests {
  private static func config(_ members: String) throws -> JSONView {
    try JSONDocument(
      #"{"flag_id":"custom-a","severity":"high","resource_types":["aws_*"],"message":"Look."\#(members)}"#
    ).root
  }

  @Test(
    "a config that is none is refused at the place in question",
    arguments: [
      (#"{"severity":"low","resource_types":["*"],"message":"m"}"#, "config.flag_id: it is missing"),
      (
        #"{"flag_id":"a","severity":"low","resource_types":["*"],"message":"m"}"#,
        "config.flag_id: it must be custom- and 1 to 60 of the characters a-z, 0-9 and -"
      ),
      (
        #"{"flag_id":"custom-A","severity":"low","resource_types":["*"],"message":"m"}"#,
        "config.flag_id: it must be custom- and 1 to 60 of the characters a-z, 0-9 and -"
      ),
      (
        #"{"flag_id":"custom-a","severity":"ignore","resource_types":["*"],"message":"m"}"#,
        "config.severity: it must be one of critical, high, medium, low"
      ),
      (
        #"{"flag_id":"custom-a","severity":"low","resource_types":[],"message":"m"}"#,
        "config.resource_types: it must have 1 to 50 elements"
      ),
      (
        #"{"flag_id":"custom-a","severity":"low","resource_types":["a","[b"],"message":"m"}"#,
        "config.resource_types[1]: the bracket at character 0 is not closed"
      ),
      (
        #"{"flag_id":"custom-a","severity":"low","resource_types":["*"],"message":"m","colour":1}"#,
        "config.colour: this key is not known; known are actions, attribute, flag_id, message, operator, resource_types, severity, value"
      ),
      (
        #"{"flag_id":"custom-a","severity":"low","resource_types":["*"],"message":"m","actions":["drop"]}"#,
        "config.actions[0]: it must be one of create, update, delete, replace"
      ),
      (
        #"{"flag_id":"custom-a","severity":"low","resource_types":["*"],"message":"m","attribute":"a","operator":"equals"}"#,
        "config.value: the operator equals needs it"
      ),
      (
        #"{"flag_id":"custom-a","severity":"low","resource_types":["*"],"message":"m","attribute":"a","operator":"matches","value":"(a"}"#,
        "config.value: a parenthesis that is not closed at character 0"
      ),
      (
        #"{"flag_id":"custom-a","severity":"low","resource_types":["*"],"message":"m","operator":"changed"}"#,
        "config.attribute: an operator or value needs an attribute to look at"
      ),
      (#"{"flag_id":"custom-a","severity":"low","resource_types":["*"],"message":" "}"#, "config.message: it is empty"),
      (#"[]"#, "config: it must be an object"),
    ])
  func refused(_ json: String, _ message: String) throws {
    let error = #expect(throws: CustomRuleError.self) { try CustomRiskRule(config: JSONDocument(json).root) }
    #expect(error?.description == message)
  }

  @Test(
    "an operator answers for the attribute that it names",
    arguments: [
      (#","attribute":"engine""#, #"{"engine":"a"}"#, #"{"engine":"b"}"#, Answer.yes),
      (#","attribute":"engine""#, #"{"engine":"a","x":1}"#, #"{"engine":"a","x":2}"#, .no),
      (#","attribute":"a","operator":"added""#, #"{}"#, #"{"a":1}"#, .yes),
      (#","attribute":"a","operator":"added""#, #"{"a":2}"#, #"{"a":1}"#, .no),
      (#","attribute":"a","operator":"removed""#, #"{"a":2}"#, #"{}"#, .yes),
      (#","attribute":"a","operator":"equals","value":5"#, #"{"a":2}"#, #"{"a":5.0}"#, .yes),
      (#","attribute":"a","operator":"equals","value":5"#, #"{"a":5}"#, #"{"a":5,"b":1}"#, .no),
      (#","attribute":"a","operator":"not_equals","value":5"#, #"{"a":5}"#, #"{"a":6}"#, .yes),
      (#","attribute":"a","operator":"contains","value":"x""#, #"{"a":["y"]}"#, #"{"a":["y","x"]}"#, .yes),
      (#","attribute":"a","operator":"contains","value":"bc""#, #"{"a":"x"}"#, #"{"a":"abcd"}"#, .yes),
      (#","attribute":"a","operator":"matches","value":"^t2\\.""#, #"{"a":"m5.x"}"#, #"{"a":"t2.x"}"#, .yes),
      (#","attribute":"a","operator":"matches","value":"^t2\\.""#, #"{"a":"t2.x"}"#, #"{"a":"m5.x"}"#, .no),
      (#","attribute":"a","operator":"increased""#, #"{"a":2}"#, #"{"a":"10"}"#, .yes),
      (#","attribute":"a","operator":"decreased""#, #"{"a":2}"#, #"{"a":10}"#, .no),
      (
        #","attribute":"**.port","operator":"equals","value":22"#, #"{"in":[{"port":1}]}"#, #"{"in":[{"port":22}]}"#,
        .yes
      ),
      (#","actions":["delete"]"#, #"{"a":2}"#, #"{"a":10}"#, .no),
      ("", #"{"a":2}"#, #"{"a":10}"#, .yes),
    ])
  func operators(_ members: String, _ before: String, _ after: String, _ expected: Answer) throws {
    #expect(try Self.answer(members, before, after) == expected)
  }

  @Test("values that are known only after apply leave the rule undecided, containers too")
  func unknown() throws {
    #expect(
      try Self.answer(#","attribute":"a","operator":"equals","value":5"#, #"{"a":2}"#, "{}", #"{"a":true}"#) == .unknown
    )
    #expect(try Self.answer(#","attribute":"a.b""#, #"{"a":{"b":1}}"#, "{}", #"{"a":true}"#) == .unknown)
    #expect(try Self.answer(#","attribute":"c.b""#, #"{"a":{"b":1}}"#, "{}", #"{"a":true}"#) == .no)
  }

  @Test("a rule for deletions looks at what goes away")
  func deletion() throws {
    let rule = try CustomRiskRule(config: Self.config(#","attribute":"tags.env","operator":"equals","value":"prod""#))
    var evaluator = RiskEvaluator(customRules: [rule])
    let verdict = evaluator.evaluate(try Subjects.change("aws_instance", .delete, before: #"{"tags":{"env":"prod"}}"#))
    #expect(verdict.certain == ["custom-a", "resource-deletion"])
    #expect(verdict.flags.first?.attribute == "tags.env")
  }

  private static func answer(_ members: String, _ before: String, _ after: String, _ unknown: String? = nil) throws
    -> Answer
  {
    var evaluator = RiskEvaluator(customRules: [try CustomRiskRule(config: config(members))])
    let verdict = evaluator.evaluate(
      try Subjects.change("aws_instance", before: before, after: after, unknown: unknown))
    return verdict.flags.first { $0.flagID == "custom-a" }?.answer ?? .no
  }

  @Test("a noise rule is read and refused by the same means")
  func noise() throws {
    let rule = try CustomNoiseRule(
      config: JSONDocument(
        #"{"resource_types":["*"],"attributes":["**.etag"],"before_matches":"^a","repo_owner":"acme"}"#
      ).root)
    #expect(rule.actions == [.update])
    for config in [
      #"{"resource_types":["*"]}"#, #"{"resource_types":["*"],"attributes":["a"],"x":1}"#,
      #"{"resource_types":["*"],"attributes":["a"],"after_matches":"(?=a)"}"#,
    ] {
      #expect(throws: CustomRuleError.self) { try CustomNoiseRule(config: JSONDocument(config).root) }
    }
  }
}
