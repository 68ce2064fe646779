/// A provider of the public Terraform registry that the server can tell something of.
public enum RegistryProvider: String, Hashable, Sendable, CaseIterable {
  case aws, google, azurerm, azapi

  /// Who publishes it.
  public var namespace: String {
    switch self {
    case .aws, .google, .azurerm: "hashicorp"
    case .azapi: "Azure"
    }
  }

  /// The provider of a Terraform type, told by its prefix; nil for types of others.
  public init?(resourceType: String) {
    self.init(rawValue: String(resourceType.prefix { $0 != "_" }))
    guard resourceType.utf8.count > rawValue.utf8.count + 1 else { return nil }
  }

  /// The page of the registry that describes a type of this provider.
  func page(of resourceType: String) -> RegistryPage {
    RegistryPage(provider: self, name: String(resourceType.dropFirst(rawValue.count + 1)))
  }
}

/// A page of the registry about one resource type.
struct RegistryPage: Hashable, Sendable {
  let provider: RegistryProvider
  /// The type without the prefix of its provider.
  let name: String

  var url: String {
    "https://registry.terraform.io/providers/\(provider.namespace)/\(provider.rawValue)/latest/docs/resources/\(name)"
  }
}
