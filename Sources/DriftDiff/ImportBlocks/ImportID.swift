import DriftModels

/// The id for an import block, by the table of known types.
enum ImportID {
  /// The id; nil when the type is not in the table or the cloud's id does not have the shape that its rule reads.
  static func of(_ item: DriftItem) -> String? {
    guard let rule = ImportIDTable.rules[item.resourceType] else { return nil }
    guard let id = apply(rule, to: item), !id.isEmpty else { return nil }
    return id
  }

  private static func apply(_ rule: ImportIDRule, to item: DriftItem) -> String? {
    let id = item.providerResourceID
    return switch rule {
    case .name: item.name
    case .googlePath: GoogleImportID.path(id)
    case .googleLocationPath: GoogleImportID.locationPath(id)
    case .googleName: GoogleImportID.name(id)
    case .azure(let type): AzureImportID.canonical(id, type: type)
    case .kubernetesNamespaced(let versionParts): KubernetesImportID.namespaced(id, versionParts: versionParts)
    case .kubernetesCluster: KubernetesImportID.name(id)
    default: AWSImportID.of(item, by: rule)
    }
  }
}
