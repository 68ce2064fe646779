public import DriftModels

/// What the registry says of a resource type.
public struct RegistryResource: Hashable, Sendable {
  /// The Terraform type.
  public let type: String
  /// Its page.
  public let documentation: String
  /// The newest version of its provider.
  public let latestVersion: String
  /// When that was found out.
  public let fetchedAt: Timestamp
}
