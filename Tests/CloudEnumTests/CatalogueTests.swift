import CloudEnum
import DriftModels
import Testing

@Suite("The mappings that come with the library")
struct CatalogueTests {
  private static let clouds: [(CloudProviderKind, Int)] = [(.aws, 45), (.gcp, 25), (.azure, 25), (.kubernetes, 15)]

  @Test("each cloud has at least as many types as it is said to have", arguments: clouds)
  func counts(_ cloud: CloudProviderKind, _ minimum: Int) throws {
    let catalogue = try MappingCatalogue.standard(for: cloud)
    #expect(catalogue.cloud == cloud)
    #expect(catalogue.mappings.count >= minimum)
    #expect(Set(catalogue.mappings.map(\.terraformType)).count == catalogue.mappings.count)
  }

  @Test("no attribute is marked as unchecked", arguments: clouds.map(\.0))
  func checked(_ cloud: CloudProviderKind) throws {
    for mapping in try MappingCatalogue.standard(for: cloud).mappings {
      let unchecked = mapping.attributes.filter(\.isUnverified).map(\.name)
      #expect(unchecked.isEmpty, "\(mapping.terraformType)")
    }
  }
}
