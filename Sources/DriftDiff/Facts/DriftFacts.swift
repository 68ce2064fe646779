public import DriftModels

/// What is known beside the two sides and can't be read from them: configuration of providers, life cycles, accounts.
///
/// ```swift
/// var facts = DriftFacts()
/// facts.defaultTags[.aws] = ["Team": "core"]
/// facts.ignoredChanges["aws_ecs_service.web"] = ["desired_count"]
/// ```
///
/// All of it is optional. What a rule does not know makes it find a difference, never an equality.
public struct DriftFacts: Sendable {
  /// Tags or labels that the configuration of a provider adds to each resource, by cloud.
  public var defaultTags: [CloudProviderKind: [String: String]] = [:]
  /// What `lifecycle.ignore_changes` lists, by address with or without an instance key: paths such as
  /// `tags["Name"]`, or `all`.
  public var ignoredChanges: [String: [String]] = [:]
  /// Ids or ARNs of keys by the names of their aliases, such as `alias/app`.
  public var keyAliases: [String: String] = [:]
  /// What the special versions of a launch template stand for, by the template's id or name.
  public var templateVersions: [String: TemplateVersions] = [:]
  /// What scales a resource by itself, by the resource's address, cloud id or name.
  public var scalers: [String: ScalingLimits] = [:]
  /// Ids of objects that a replacement left behind.
  public var replacedIDs: Set<String> = []
  /// How old, in minutes, such an object may be before it counts as extra.
  public var replacementGraceMinutes = 15
  /// The account that live resources are in where their records do not tell; 12 digits for AWS.
  public var account: String?
  /// The region that live resources are in where their records do not tell.
  public var region: String?
  /// What an audit trail says of objects, by the cloud's id; tells who is behind an item.
  public var trail: [String: TrailEvent] = [:]
  /// States that were not given and declare an object, by the cloud's id.
  public var otherStates: [String: String] = [:]
  /// Paths of attributes that a plan is about to change, by address.
  public var plannedPaths: [String: Set<String>] = [:]

  /// Nothing known.
  public init() {}
}

/// The numbers behind `$Latest` and `$Default`.
public struct TemplateVersions: Hashable, Sendable {
  /// The version that `$Latest` stands for.
  public var latest: Int?
  /// The version that `$Default` stands for.
  public var standard: Int?

  /// Builds the pair.
  public init(latest: Int? = nil, standard: Int? = nil) {
    self.latest = latest
    self.standard = standard
  }
}

/// Between which numbers a scaler moves a capacity; where one is nil the resource's own limits count.
public struct ScalingLimits: Hashable, Sendable {
  /// Least capacity.
  public var minimum: Int?
  /// Greatest capacity.
  public var maximum: Int?

  /// Builds the limits.
  public init(minimum: Int? = nil, maximum: Int? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}
