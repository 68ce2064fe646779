public import DriftModels

/// The mappings of one cloud, by Terraform type and by the cloud's own type.
///
/// The data of this library are compiled in, parsed when they are first asked for, and kept.
public struct MappingCatalogue: Sendable {
  /// The cloud.
  public let cloud: CloudProviderKind
  /// The Terraform provider and version whose schema the names come from.
  public let provider: String
  /// All mappings, in the order of the data: a type stands after the one it has to be listed after.
  public let mappings: [ResourceMapping]
  private let byTerraformType: [String: Int]
  private let byProviderType: [String: [Int]]

  /// The mappings of this library for a cloud.
  /// - Throws: ``MappingError/noMappings(cloud:)`` for a cloud that is not one of the four.
  public static func standard(for cloud: CloudProviderKind) throws(MappingError) -> MappingCatalogue {
    switch cloud {
    case .aws: try aws.get()
    case .gcp: try gcp.get()
    case .azure: try azure.get()
    case .kubernetes: try kubernetes.get()
    case .other: throw .noMappings(cloud: cloud)
    }
  }

  /// Reads mapping data, for mappings of one's own.
  /// - Throws: ``MappingError`` with the place of the fault.
  public init(_ document: JSONDocument) throws(MappingError) {
    let reader = MappingDataReader(view: document.root)
    cloud = CloudProviderKind(rawValue: try reader.string("cloud"))
    provider = try reader.string("provider")
    var mappings: [ResourceMapping] = []
    var byTerraformType: [String: Int] = [:]
    var byProviderType: [String: [Int]] = [:]
    for entry in try MappingDataReader.list(reader.required("types")) {
      let mapping = try ResourceMapping(entry, cloud: cloud)
      for type in [mapping.terraformType] + mapping.aliases { byTerraformType[type] = mappings.count }
      byProviderType[mapping.providerType.lowercased(), default: []].append(mappings.count)
      mappings.append(mapping)
    }
    self.mappings = mappings
    self.byTerraformType = byTerraformType
    self.byProviderType = byProviderType
  }

  /// The mapping of a Terraform type, an alias included.
  public func mapping(terraformType: String) -> ResourceMapping? {
    byTerraformType[terraformType].map { mappings[$0] }
  }

  /// The mappings that share a type of the cloud; letter case does not count. ``ResourceMapping/selects(item:details:)``
  /// tells which one an object belongs to.
  public func mappings(providerType: String) -> [ResourceMapping] {
    byProviderType[providerType.lowercased()]?.map { mappings[$0] } ?? []
  }

  private static let aws = load(MappingData.aws)
  private static let gcp = load(MappingData.gcp)
  private static let azure = load(MappingData.azure)
  private static let kubernetes = load(MappingData.kubernetes)

  private static func load(_ data: StaticString) -> Result<MappingCatalogue, MappingError> {
    let document = data.withUTF8Buffer { bytes in Result { () throws(JSONError) in try JSONDocument(bytes) } }
    return document.mapError(MappingError.data).flatMap { document in
      Result { () throws(MappingError) in try MappingCatalogue(document) }
    }
  }
}
