/// What the caller of a mapping knows and an answer does not hold.
public struct MappingContext: Hashable, Sendable {
  /// AWS account or Azure subscription.
  public var account: String?
  /// Region that was asked.
  public var region: String?
  /// AWS partition.
  public var partition: String
  /// Google project.
  public var project: String?
  /// Kubernetes cluster.
  public var cluster: String?
  /// Scope that was asked, such as `REGIONAL` or `CLOUDFRONT` of web ACLs.
  public var scope: String?
  /// Id of the object that the list belongs to: the zone of a record, the cluster of a node group.
  public var parent: String?
  /// Name of that object.
  public var parentName: String?
  /// The cloud's full name of the object where discovery told it: an ARN, an asset name. Stands before a name that
  /// would have to be put together.
  public var fullName: String?

  /// Takes what is known; partition `aws` unless said otherwise.
  public init(
    account: String? = nil, region: String? = nil, partition: String = "aws", project: String? = nil,
    cluster: String? = nil, scope: String? = nil, parent: String? = nil, parentName: String? = nil,
    fullName: String? = nil
  ) {
    self.account = account
    self.region = region
    self.partition = partition
    self.project = project
    self.cluster = cluster
    self.scope = scope
    self.parent = parent
    self.parentName = parentName
    self.fullName = fullName
  }
}

/// A value of the context, by the word that mapping data use.
enum ContextValue: String, Hashable, Sendable {
  case account, region, partition, project, cluster, scope, parent
  case parentName = "parent_name"
  case fullName = "full_name"

  func text(in context: MappingContext) -> String? {
    switch self {
    case .account: context.account
    case .region: context.region
    case .partition: context.partition
    case .project: context.project
    case .cluster: context.cluster
    case .scope: context.scope
    case .parent: context.parent
    case .parentName: context.parentName
    case .fullName: context.fullName
    }
  }
}
