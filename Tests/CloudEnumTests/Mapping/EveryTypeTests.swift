import DriftModels
import Testing

@testable import CloudEnum

@Suite("Every type of every cloud")
struct EveryTypeTests {
  static let clouds: [CloudProviderKind] = [.aws, .gcp, .azure, .kubernetes]

  @Test("a full answer gives an identity and every attribute that the provider requires", arguments: clouds)
  func required(_ cloud: CloudProviderKind) throws {
    for mapping in try MappingCatalogue.standard(for: cloud).mappings {
      let sample = SampleItem(mapping)
      let live = try mapping.map(
        item: Self.view(sample.item), details: try sample.details.mapValues(Self.view), context: SampleItem.context)
      #expect(live.normalizedType == mapping.terraformType)
      #expect(!live.providerResourceID.isEmpty && !live.name.isEmpty, "\(mapping.terraformType)")
      for attribute in mapping.attributes where attribute.isRequired && attribute.api != nil {
        #expect(live.properties?[attribute.name] != nil, "\(mapping.terraformType).\(attribute.name)")
      }
    }
  }

  @Test("attributes that are never compared are never given", arguments: clouds)
  func excluded(_ cloud: CloudProviderKind) throws {
    for mapping in try MappingCatalogue.standard(for: cloud).mappings {
      let given = Set(mapping.attributes.map(\.name))
      #expect(given.isDisjoint(with: mapping.excludedAttributes), "\(mapping.terraformType)")
    }
  }

  @Test("an empty answer gives no attribute but those whose absence has a meaning", arguments: clouds)
  func empty(_ cloud: CloudProviderKind) throws {
    for mapping in try MappingCatalogue.standard(for: cloud).mappings {
      let context = MappingContext(fullName: "something")
      let live = try mapping.map(item: JSONDocument("{}").root, context: context)
      for (key, value) in live.properties?.members ?? .none {
        let name = key.description
        guard name != "id", name != mapping.tagRule?.attribute,
          let attribute = mapping.attributes.first(where: { $0.name == name })
        else { continue }
        let hasMeaning = attribute.api?.transforms.contains { if case .absent = $0 { true } else { false } } ?? false
        #expect(hasMeaning || attribute.kind == .block, "\(mapping.terraformType).\(name) is \(value.value)")
      }
    }
  }

  @Test("no answer traps: disturbed samples give a record or say that there is no id", arguments: clouds)
  func disturbed(_ cloud: CloudProviderKind) throws {
    var random = RandomJSON(seed: 20_260)
    for mapping in try MappingCatalogue.standard(for: cloud).mappings {
      let sample = SampleItem(mapping)
      for _ in 0..<4 {
        let item = try Self.view(random.disturb(sample.item))
        var details: [String: JSONView] = [:]
        for (key, value) in sample.details { details[key] = try Self.view(random.disturb(value)) }
        do throws(MappingError) {
          let live = try mapping.map(item: item, details: details, context: SampleItem.context)
          #expect(live.provider == cloud)
        } catch {
          #expect(error == .noIdentity(terraformType: mapping.terraformType))
        }
        _ = mapping.selects(item: item, details: details)
        _ = try? mapping.map(cloudControl: item, identifier: "x", context: SampleItem.context)
      }
    }
  }

  @Test("a type stands after the one that has to be listed first, and every parent is a type", arguments: clouds)
  func order(_ cloud: CloudProviderKind) throws {
    var met: Set<String> = []
    for mapping in try MappingCatalogue.standard(for: cloud).mappings {
      if let parent = mapping.parent { #expect(met.contains(parent), "\(mapping.terraformType) before \(parent)") }
      met.insert(mapping.terraformType)
    }
  }

  private static func view(_ value: JSONValue) throws -> JSONView {
    var writer = JSONWriter()
    writer.value(value)
    return try JSONDocument(writer.bytes).root
  }
}
