import DriftModels
import Testing

@testable import RiskPolicy

/// The evaluator agrees with an interpreter that reads a policy line by line, letter by letter, and remembers nothing.
@Suite("Policies and a naive interpreter")
struct PolicyLawTests {
  /// A line of a policy as text.
  struct Line: CustomStringConvertible {
    let id: String
    let flagPattern: String
    let resourcePattern: String
    let severity: PolicySeverity

    var description: String { "\(id): \(flagPattern) on \(resourcePattern) is \(severity)" }
  }

  /// What a policy makes of a flag, told by trying each line in its order.
  static func interpret(_ lines: [Line], flag: String, type: String, default severity: RiskLevel) -> (
    String?, RiskLevel
  ) {
    for line in lines {
      let meansType = line.resourcePattern.isEmpty || fits(line.resourcePattern, type)
      if fits(line.flagPattern, flag), meansType { return (line.id, level(line.severity)) }
    }
    return (nil, severity)
  }

  private static func level(_ severity: PolicySeverity) -> RiskLevel {
    switch severity {
    case .critical: .critical
    case .high: .high
    case .medium: .medium
    case .low: .low
    case .ignore: .none
    }
  }

  /// Patterns of letters, `*`, `?`, and brackets with members, ranges and `!`; no escapes.
  static func fits(_ pattern: String, _ text: String) -> Bool { fits(Array(pattern)[...], Array(text)[...]) }

  private static func fits(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      return fits(pattern.dropFirst(), text) || !text.isEmpty && fits(pattern, text.dropFirst())
    }
    guard let letter = text.first else { return false }
    if first == "[", let end = pattern.dropFirst(2).firstIndex(of: "]") {
      let members = pattern[(pattern.startIndex + 1)..<end]
      return isMember(letter, members) && fits(pattern[(end + 1)...], text.dropFirst())
    }
    return (first == "?" || first == letter) && fits(pattern.dropFirst(), text.dropFirst())
  }

  private static func isMember(_ letter: Character, _ members: ArraySlice<Character>) -> Bool {
    guard members.first != "!" else { return !isMember(letter, members.dropFirst()) }
    let members = Array(members)
    var index = 0
    while index < members.count {
      if index + 2 < members.count, members[index + 1] == "-" {
        if members[index] <= letter, letter <= members[index + 2] { return true }
        index += 3
      } else {
        if members[index] == letter { return true }
        index += 1
      }
    }
    return false
  }

  @Test("random policies on random changes", arguments: 0..<60)
  func law(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let lines = (0..<Int.random(in: 0...12, using: &random)).map { index in
      Line(
        id: "r\(index)", flagPattern: Self.pattern(BuiltInFlag.allCases.map(\.id) + ["custom-noted"], &random),
        resourcePattern: random.chance(3) ? "" : Self.pattern(RuleExamples.all.map(\.type), &random),
        severity: random.pick(PolicySeverity.allCases))
    }
    let custom = try CustomRiskRule(
      config: JSONDocument(
        #"{"flag_id":"custom-noted","severity":"low","resource_types":["*"],"message":"It was noted."}"#
      ).root)
    let policy = Policy(version: 1, rules: try Policy.rules(JSONDocument(Self.json(lines)).root))
    var evaluator = RiskEvaluator(policy: policy, customRules: [custom])
    var plain = RiskEvaluator(customRules: [custom])
    for _ in 0..<40 {
      let example = random.pick(RuleExamples.all)
      let action = random.pick([RiskAction.create, .update, .delete, .replace])
      let subject = try Subjects.change(
        example.type, action, before: action == .create ? nil : example.safe,
        after: action == .delete ? nil : example.dangerous)
      let place = "seed \(seed): \(example.id) \(action) under \(lines)"
      let unpoliced = plain.evaluate(subject)
      let verdict = evaluator.evaluate(subject)
      #expect(verdict.flags.map(\.ruleID).sorted() == unpoliced.flags.map(\.ruleID).sorted(), "\(place)")
      var level = RiskLevel.none
      for flag in verdict.flags {
        let (rule, expected) = Self.interpret(
          lines, flag: flag.flagID, type: example.type, default: flag.defaultSeverity)
        #expect(flag.policyRuleID == rule && flag.severity.level == expected, "\(flag.flagID), \(place)")
        if flag.answer == .yes { level = max(level, expected) }
      }
      if !verdict.isUndecided { #expect(verdict.level == level, "\(place)") }
    }
  }

  /// A name with some of its letters made into patterns.
  private static func pattern(_ names: [String], _ random: inout SeededGenerator) -> String {
    if random.chance(8) { return "*" }
    var letters = Array(random.pick(names)).map(String.init)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let position = Int.random(in: 0..<letters.count, using: &random)
      letters[position] = random.pick(["?", "*", "[a-m]", "[!x]", "[\(letters[position].first ?? "a")z]"])
    }
    if random.chance(2) { letters = Array(letters.prefix(Int.random(in: 1...letters.count, using: &random))) + ["*"] }
    return letters.joined()
  }

  private static func json(_ lines: [Line]) -> String {
    var writer = JSONWriter()
    writer.array { writer in
      for line in lines {
        writer.object {
          $0.member("id", line.id)
          $0.member("flag_pattern", line.flagPattern)
          $0.member("resource_pattern", line.resourcePattern)
          $0.member("severity", line.severity.rawValue)
        }
      }
    }
    return String(decoding: writer.take(), as: UTF8.self)
  }
}
