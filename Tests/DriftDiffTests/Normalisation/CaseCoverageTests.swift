import DriftDiff
import Testing

@Suite("Every rule of the design")
struct CaseCoverageTests {
  static let ids = Set(NormalisationCase.given.map(\.rule)).sorted()

  @Test("is in the registry", arguments: ids)
  func known(_ rule: String) {
    #expect(RuleRegistry.standard.ids.contains(rule))
  }

  @Test("has cases of ours beside those of the design", arguments: ids)
  func covered(_ rule: String) {
    let own = NormalisationCase.ours.filter { $0.rule == rule }
    #expect(own.count >= 2)
    #expect(own.contains(where: \.isEqual) && own.contains { !$0.isEqual })
  }

  @Test("is the rule of each case of ours")
  func belongs() {
    #expect(NormalisationCase.ours.allSatisfy { Self.ids.contains($0.rule) && $0.id.hasPrefix($0.rule + "/") })
    #expect(Self.ids.count == 160)
  }
}
