import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Secrets")
struct SecrecyTests {
  private static let secret = "hunter2-s3cr3t"

  @Test("no sensitive value is in what a rule says", arguments: RuleExamples.all)
  func examples(_ example: RuleExample) throws {
    for (before, after) in [(example.safe, example.dangerous), (example.dangerous, example.safe)] {
      var evaluator = RiskEvaluator()
      let verdict = evaluator.evaluate(
        try Subjects.change(example.type, before: before, after: after, sensitive: "true"))
      let words = Self.words(try JSONDocument(after).root) + Self.words(try JSONDocument(before).root)
      for flag in verdict.flags {
        for word in words { #expect(!flag.message.contains("\"\(word)\""), "\(flag.message)") }
      }
    }
  }

  private static func words(_ view: JSONView) -> [String] {
    if let word = view.string { return [word] }
    return (view.elements ?? .none).flatMap(words) + (view.members ?? .none).flatMap { words($0.value) }
  }

  @Test("a value under the name of a secret is not shown, marked or not")
  func names() throws {
    let rule = try CustomRiskRule(
      config: JSONDocument(
        #"{"flag_id":"custom-x","severity":"low","resource_types":["*"],"attribute":"**","message":"It changed."}"#
      ).root)
    var evaluator = RiskEvaluator(customRules: [rule])
    let verdict = evaluator.evaluate(
      try Subjects.change(
        "aws_elasticache_replication_group", before: #"{"auth_token":"\#(Self.secret)","engine":"a"}"#,
        after: #"{"engine":"b"}"#))
    var writer = JSONWriter()
    writer.array { for flag in verdict.flags { flag.write(to: &$0) } }
    #expect(!String(decoding: writer.bytes, as: UTF8.self).contains(Self.secret))
    #expect(verdict.certain.contains("security-change"))
  }

  @Test("names from outside cannot move a terminal's cursor")
  func controls() throws {
    let verdict = try Subjects.verdict(
      "aws_s3_bucket_acl", .create, after: #"{"acl":"public-read\u001b[2J"}"#)
    #expect(verdict.flags.allSatisfy { !$0.message.unicodeScalars.contains("\u{1B}") })
  }
}
