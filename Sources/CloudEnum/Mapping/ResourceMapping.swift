public import DriftModels

/// How objects of one cloud type are read as resources of one Terraform type.
///
/// ```swift
/// let mapping = try MappingCatalogue.standard(for: .aws).mapping(terraformType: "aws_sqs_queue")
/// let queue = try mapping?.map(item: url, details: ["get": attributes, "tags": tags], context: context)
/// ```
public struct ResourceMapping: Hashable, Sendable {
  /// Which places objects of a type live in, and so how often their list is asked for.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Listed for each region.
    case regional
    /// Listed once.
    case global
    /// Listed once; each object tells its region.
    case globalList = "global_list"
    /// Listed for each region, and once more for CloudFront.
    case regionalAndCloudFront = "regional+cloudfront"
    /// Google: in a zone.
    case zonal
    /// Google: in a region, a zone or a multi-region.
    case location
    /// Kubernetes: in a namespace.
    case namespaced
    /// Kubernetes: in the cluster.
    case cluster
  }

  /// The cloud.
  public let cloud: CloudProviderKind
  /// The Terraform type.
  public let terraformType: String
  /// Other Terraform types of the same objects.
  public let aliases: [String]
  /// The cloud's name of the type: CloudFormation type, asset type, ARM type, `apiVersion/Kind`.
  public let providerType: String
  /// Where objects live.
  public let scope: Scope
  /// The Terraform type that has to be listed first; nil when the list stands alone.
  public let parent: String?
  /// The attributes that can be read.
  public let attributes: [AttributeMapping]
  /// Attributes that are never compared and therefore never read: set by the cloud alone, write-only, or settings of
  /// the provider.
  public let excludedAttributes: Set<String>
  /// The calls that list the objects and read their details, as the mapping data give them.
  public let calls: JSONView

  let selection: [MappingCondition]
  let idRule: TextRule
  let keyRule: TextRule?
  let nameRule: NameRule
  let regionRule: TextRule?
  let tagRule: TagRule?
  let makerRules: [MakerRule]

  /// Whether this cloud object is one of this Terraform type: several types may share one cloud type, and some
  /// objects count as gone.
  public func selects(item: JSONView, details: [String: JSONView] = [:]) -> Bool {
    guard !selection.isEmpty else { return true }
    let scope = MappingScope(
      item: item.value, details: details.mapValues(\.value), context: MappingContext())
    let object = MappedObject(scope: scope, name: "", tags: nil)
    return selection.allSatisfy { $0.holds(object) }
  }
}
