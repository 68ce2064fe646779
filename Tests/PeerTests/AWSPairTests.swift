import CloudEnum
import DriftDiff
import DriftModels
import Testing

@Suite("Objects made on an emulator of AWS, mapped and compared with their state")
struct AWSPairTests {
  @Test(
    "an object as it was declared gives no change, and one changed attribute is the only one found",
    .enabled(if: AWSPairs.isInstalled), arguments: AWSPairTypes.all)
  func pair(_ type: String) throws {
    let pairs = try #require(try AWSPairs.byType.get()[type], "no case for \(type)")
    for pair in pairs {
      try #require(pair.error == nil, "\(pair.error ?? "")")
      let report = try Self.compare(pair)
      #expect(report.matchedCount == 1, "the object is not found by its id")
      let changes = report.items.flatMap(\.changes)
      let found = changes.map(\.pathText)
      if let expected = pair.expected {
        // A change inside a member of a set may be told as a change of the set.
        let isThere = found.count == 1 && (found[0] == expected || expected.hasPrefix(found[0] + "["))
        #expect(isThere, "expected \(expected), found \(changes)")
      } else {
        #expect(found.isEmpty, "\(changes)")
      }
    }
    #expect(pairs.count == 2, "a case has one reading before the change and one after")
  }

  @Test("at least sixty types are paired")
  func count() {
    #expect(Set(AWSPairTypes.all).count >= 60)
  }

  private static func compare(_ pair: AWSPair) throws -> DriftReport {
    let catalogue = try MappingCatalogue.standard(for: .aws)
    let mapping = try #require(catalogue.mapping(terraformType: pair.terraformType))
    #expect(mapping.selects(item: pair.item, details: pair.details))
    let live = try mapping.map(item: pair.item, details: pair.details, context: AWSPairs.context(pair.context))
    let declared = DeclaredResource(
      address: try ResourceAddress("\(pair.terraformType).pair"), attributes: pair.state)
    return DriftDiff.compute(
      declared: [declared], live: [live], options: DriftOptions(includesManagedElsewhere: true))
  }
}
