/// One resource in a drift report.
public struct DriftItem: Hashable, Sendable {
  /// How the two sides relate.
  public var kind: DriftItemKind
  /// Terraform address; nil for what nothing declares.
  public var address: String?
  /// Terraform type.
  public var resourceType: String
  /// The cloud's id, as live or else as declared; empty when the state has none.
  public var providerResourceID: String
  /// Display name.
  public var name: String
  /// Region; nil for global resources and where unknown.
  public var region: String?
  /// Which of the given states declares it, from 0; nil for what nothing declares.
  public var stateIndex: Int?
  /// How much this can hurt.
  public var riskLevel: RiskLevel
  /// Why, the worst reason first; empty until a policy has looked at the item.
  public var flags: [RaisedFlag] = []
  /// Differing attributes, by path; empty unless the kind is `changed`.
  public var changes: [AttributeDifference]
  /// Configuration that would adopt the resource; nil unless the kind is `extra` and its import id is known.
  public var importBlock: String?
  /// A resource block with what is live, for the address of the import block; nil unless asked for.
  public var resourceBlock: String?
  /// What the inventory says made the resource, such as a controller; nil when it does not tell.
  public var managedBy: String?
  /// When the cloud says that the live resource was made; nil when it does not tell.
  public var createdAt: Timestamp?
  /// What is likely behind it, at most two, the likeliest first; empty when nothing tells.
  public var causes: [LikelyCause] = []
  /// What to do about it, one sentence.
  public var remediation: String?

  /// Builds an item from its parts.
  public init(
    kind: DriftItemKind, address: String?, resourceType: String, providerResourceID: String, name: String,
    region: String? = nil, stateIndex: Int? = nil, riskLevel: RiskLevel = .none,
    changes: [AttributeDifference] = [], importBlock: String? = nil, remediation: String? = nil
  ) {
    self.kind = kind
    self.address = address
    self.resourceType = resourceType
    self.providerResourceID = providerResourceID
    self.name = name
    self.region = region
    self.stateIndex = stateIndex
    self.riskLevel = riskLevel
    self.changes = changes
    self.importBlock = importBlock
    self.remediation = remediation
  }

  /// Whether a known actor changed it within declared limits, and nothing else did; never so from a high level upwards.
  public var isNoise: Bool {
    kind == .changed && riskLevel < .high && !changes.isEmpty && changes.allSatisfy(\.isNoise)
  }
}
