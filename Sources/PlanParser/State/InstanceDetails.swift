public import DriftModels

/// What a state says about one instance besides its attributes.
public struct InstanceDetails: Hashable, Sendable {
  /// Whether the object is marked to be replaced.
  public let isTainted: Bool
  /// Addresses of what the instance depends on, as written: without keys, in old files relative to the module.
  public let dependencies: [String]
  /// The provider as the state names it; ``ProviderAddress`` takes it apart.
  public let providerName: String?
  /// Version of the schema that the attributes follow; nil when the state does not say.
  public let schemaVersion: Int?
  /// The resource identity (Terraform 1.12 and later); nil when there is none.
  public let identity: JSONView?
  /// Whether a replacement creates the new object first; shown states do not say.
  public let createsBeforeDestroy: Bool
  /// Whether the attributes are left over from Terraform 0.11: every value a string, `list.0` and `map.key` as names,
  /// so that only those on the outermost level can be compared.
  public let hasFlatAttributesOnly: Bool
}
