public import DriftModels

/// One drifted resource of a drift result.
public struct DriftItemRecord: Hashable, Sendable {
  /// Its place in the result, 0 or more; items are read in this order.
  public var position: Int
  /// How the two sides relate.
  public var kind: DriftItemKind
  /// The cloud's id of the resource.
  public var providerResourceID: String
  /// Terraform resource type.
  public var resourceType: String
  /// Name for people.
  public var name: String
  /// The region; nil for global resources.
  public var region: String?
  /// Terraform address of the declared side.
  public var iacAddress: String?
  /// The source of the declared side.
  public var stateSourceID: StateSourceID?
  /// The live side.
  public var liveResourceID: LiveResourceID?
  /// Highest severity among the flags.
  public var riskLevel: RiskLevel
  /// Risk flags, a JSON array.
  public var flags: [UInt8]
  /// Attribute changes, a JSON array.
  public var changes: [UInt8]
  /// Terraform import block; only for extra resources.
  public var importBlock: String?
  /// What to do about it.
  public var remediation: String?

  /// Makes the record.
  public init(
    position: Int, kind: DriftItemKind, providerResourceID: String, resourceType: String, name: String,
    region: String? = nil, iacAddress: String? = nil, stateSourceID: StateSourceID? = nil,
    liveResourceID: LiveResourceID? = nil, riskLevel: RiskLevel, flags: [UInt8] = Array("[]".utf8),
    changes: [UInt8] = Array("[]".utf8), importBlock: String? = nil, remediation: String? = nil
  ) {
    self.position = position
    self.kind = kind
    self.providerResourceID = providerResourceID
    self.resourceType = resourceType
    self.name = name
    self.region = region
    self.iacAddress = iacAddress
    self.stateSourceID = stateSourceID
    self.liveResourceID = liveResourceID
    self.riskLevel = riskLevel
    self.flags = flags
    self.changes = changes
    self.importBlock = importBlock
    self.remediation = remediation
  }
}
