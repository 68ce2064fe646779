import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Attribute rules")
struct AttributeRuleTests {
  @Test("every rule has an example, and every example a rule")
  func complete() {
    let examples = RuleExamples.all.map(\.id)
    #expect(Set(examples).count == examples.count)
    #expect(Set(examples) == Set(AttributeRules.all.map(\.id)))
    #expect(AttributeRules.all.count >= 600)
  }

  @Test("every rule names its source, its types and why")
  func described() {
    for rule in AttributeRules.all {
      #expect(!rule.references.isEmpty, "\(rule.id)")
      #expect(!rule.types.isEmpty && Set(rule.types).count == rule.types.count, "\(rule.id)")
      #expect(!rule.why.isEmpty && !rule.why.hasSuffix("."), "\(rule.id)")
      for reference in rule.references {
        let isKnown = ["CIS AWS 3.0.0 ", "CIS GCP 2.0.0 ", "CIS Azure 2.0.0 ", "CIS Kubernetes 1.8 ", "FSBP ", "NIST "]
          .contains(where: reference.hasPrefix)
        #expect(isKnown, "\(rule.id): \(reference)")
      }
    }
  }

  @Test("a rule finds what gets worse", arguments: RuleExamples.all)
  func positive(_ example: RuleExample) throws {
    let rule = try #require(AttributeRules.rule(id: example.id))
    let isDeletion = rule.condition == .resourceGoes
    let found = try Self.answer(
      example, isDeletion ? .delete : .update, example.safe, isDeletion ? nil : example.dangerous)
    #expect(found == .yes)
    if rule.countsAtCreation { #expect(try Self.answer(example, .create, nil, example.dangerous) == .yes) }
  }

  @Test("a rule finds it in each of its types", arguments: RuleExamples.all)
  func types(_ example: RuleExample) throws {
    let rule = try #require(AttributeRules.rule(id: example.id))
    let isDeletion = rule.condition == .resourceGoes
    #expect(rule.types.contains(example.type) || rule.types.contains { $0.hasSuffix("*") })
    for type in rule.types {
      let type = type.hasSuffix("*") ? type.dropLast() + "made_up" : type
      let other = RuleExample(example.id, type, example.safe, example.dangerous)
      let found = try Self.answer(
        other, isDeletion ? .delete : .update, example.safe, isDeletion ? nil : example.dangerous)
      #expect(found == .yes, "\(type)")
      #expect(try Self.answer(other, .update, example.dangerous, example.safe) == .no, "\(type)")
    }
  }

  @Test("a rule for all types of a provider leaves those alone of which another rule knows more")
  func general() {
    let rules = RuleCatalogue.standard.rules(for: "azurerm_iothub").filter {
      $0.path == ["public_network_access_enabled"]
    }
    #expect(rules.map(\.id) == ["azure.public-network-as-set"])
    #expect(RuleCatalogue.standard.rules(for: "azurerm_made_up").contains { $0.id == "azure.public-network" })
    #expect(!RuleCatalogue.standard.rules(for: "aws_made_up").contains { $0.id == "azure.public-network" })
  }

  @Test("a rule says nothing of what gets better, stays as it is or is made safe", arguments: RuleExamples.all)
  func negative(_ example: RuleExample) throws {
    let rule = try #require(AttributeRules.rule(id: example.id))
    #expect(try Self.answer(example, .update, example.dangerous, example.safe) == .no)
    #expect(try Self.answer(example, .update, example.dangerous, example.dangerous) == .no)
    #expect(try Self.answer(example, .update, example.safe, example.safe) == .no)
    #expect(try Self.answer(example, .create, nil, example.safe) == .no)
    if !rule.countsAtCreation { #expect(try Self.answer(example, .create, nil, example.dangerous) == .no) }
    if rule.condition != .resourceGoes {
      #expect(try Self.answer(example, .delete, example.dangerous, nil) == .no)
    }
  }

  @Test("a rule does not know what is known only after apply", arguments: RuleExamples.all)
  func unknown(_ example: RuleExample) throws {
    let rule = try #require(AttributeRules.rule(id: example.id))
    guard rule.condition != .resourceGoes else { return }
    let names = try #require(JSONDocument(example.dangerous == "{}" ? example.safe : example.dangerous).root.members)
    let mask = "{" + names.map { "\"\($0.key)\":true" }.joined(separator: ",") + "}"
    let planned = try Self.answer(example, .update, example.safe, "{}", unknown: mask)
    #expect(planned == .unknown)
  }

  private static func answer(
    _ example: RuleExample, _ action: RiskAction, _ before: String?, _ after: String?, unknown: String? = nil
  ) throws -> Answer {
    let verdict = try Subjects.verdict(example.type, action, before: before, after: after, unknown: unknown)
    return verdict.flags.first { $0.ruleID == example.id }?.answer ?? .no
  }
}
