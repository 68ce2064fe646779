public import DriftModels

/// One kind of object that a cloud makes by itself, or that another object makes: nobody declares it, and nothing is
/// amiss when nobody does.
///
/// A rule is asked only about live resources that nothing declares.
public struct CloudMadeRule: Sendable {
  /// Stable name, such as `aws.default-vpc-family`; rules are switched off by it.
  public let id: String
  /// What it is about, one sentence.
  public let summary: String
  /// Where the fact comes from.
  public let source: String
  /// The Terraform types it is about; nil for all.
  public let types: Set<String>?
  /// Other resources that it looks at: Terraform types with the attributes by which it finds them.
  public let reads: OtherResources.Reads
  /// Types among these of which the declared side says enough where a resource is on both: their live side is kept only
  /// when nothing declares them, which saves memory and time.
  public let declaredSuffices: Set<String>
  /// Whether the cloud, or another object, made the resource.
  public let isCloudMade: @Sendable (LiveResource, ResourceSurroundings) -> Bool

  /// A rule that looks at the resource alone.
  public init(
    id: String, summary: String, source: String, types: Set<String>? = nil,
    isCloudMade: @escaping @Sendable (LiveResource) -> Bool
  ) {
    self.init(id: id, summary: summary, source: source, types: types, reads: [:]) { resource, _ in isCloudMade(resource)
    }
  }

  /// A rule that looks at other resources too.
  public init(
    id: String, summary: String, source: String, types: Set<String>? = nil, reads: OtherResources.Reads,
    declaredSuffices: Set<String> = [],
    isCloudMade: @escaping @Sendable (LiveResource, ResourceSurroundings) -> Bool
  ) {
    self.id = id
    self.summary = summary
    self.source = source
    self.types = types
    self.reads = reads
    self.declaredSuffices = declaredSuffices
    self.isCloudMade = isCloudMade
  }
}

extension LiveResource {
  /// A top-level property that is text.
  func text(_ name: String) -> String { properties?[name]?.string ?? "" }

  /// Whether a top-level property is true, as a boolean or as its text.
  func flag(_ name: String) -> Bool {
    let value = properties?[name]
    return value?.bool == true || value?.string == "true"
  }

  /// The name that the cloud knows it by, else its display name.
  var ownName: String { text("name").isEmpty ? name : text("name") }
}
