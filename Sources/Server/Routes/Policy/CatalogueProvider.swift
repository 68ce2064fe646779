/// The clouds that the catalogues of the API know apart.
enum CatalogueProvider: String, CaseIterable, Sendable {
  case aws, gcp, azure

  /// How the Terraform types of the cloud begin.
  var typePrefixes: [String] {
    switch self {
    case .aws: ["aws_"]
    case .gcp: ["google_"]
    case .azure: ["azurerm_", "azapi_"]
    }
  }

  /// Whether a Terraform type belongs to the cloud.
  func owns(_ type: String) -> Bool { typePrefixes.contains { type.hasPrefix($0) } }

  /// Whether a glob can match a type of the cloud, told by what stands before its first star.
  func canOwnMatch(of glob: String) -> Bool {
    let beginning = glob.prefix { $0 != "*" }
    guard beginning.utf8.count < glob.utf8.count else { return owns(glob) }
    return typePrefixes.contains { beginning.hasPrefix($0) || $0.hasPrefix(beginning) }
  }
}
