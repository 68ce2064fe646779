public import DriftModels

/// The lists of Terraform types that decide which flags a change of a resource raises.
///
/// A type may be in several lists. The lists are names in a text for each cloud, since arrays of that many literals
/// take the compiler long.
public struct BuiltInTypes: Hashable, Sendable {
  /// Types whose destruction loses data or what cannot be made again.
  public let stateful: Set<String>
  /// Types that say who may do what.
  public let iam: Set<String>
  /// Types of networks, routes and load balancers.
  public let network: Set<String>
  /// Types that guard others: firewalls, policies of resources, detectors.
  public let security: Set<String>
  /// Keys, secrets and certificates.
  public let encryption: Set<String>

  /// The lists over all clouds.
  public static let standard = BuiltInTypes(clouds: [.aws, .google, .azure, .kubernetes])

  init(clouds: [TypeLists]) {
    func all(_ list: KeyPath<TypeLists, String>) -> Set<String> {
      Set(clouds.flatMap { $0[keyPath: list].split { $0 == " " || $0 == "\n" }.map(String.init) })
    }
    stateful = all(\.stateful)
    iam = all(\.iam)
    network = all(\.network)
    security = all(\.security)
    encryption = all(\.encryption)
  }

  private init(
    stateful: Set<String>, iam: Set<String>, network: Set<String>, security: Set<String>, encryption: Set<String>
  ) {
    self.stateful = stateful
    self.iam = iam
    self.network = network
    self.security = security
    self.encryption = encryption
  }

  /// The lists with the types of one cloud only.
  public func only(_ provider: CloudProviderKind) -> BuiltInTypes {
    func kept(_ types: Set<String>) -> Set<String> {
      types.filter { CloudProviderKind(terraformType: $0) == provider }
    }
    return BuiltInTypes(
      stateful: kept(stateful), iam: kept(iam), network: kept(network), security: kept(security),
      encryption: kept(encryption))
  }

  /// Whether a type says who may do what: those of the list, and of Google Cloud the three that go with nearly every
  /// other type and are told by their endings, unless another list has them.
  func saysWhoMay(_ type: String) -> Bool {
    if iam.contains(type) { return true }
    guard type.hasPrefix("google_"), Self.accessEndings.contains(where: type.hasSuffix) else { return false }
    return !security.contains(type) && !encryption.contains(type)
  }

  private static let accessEndings = ["_iam_audit_config", "_iam_binding", "_iam_member", "_iam_policy"]

  /// Every type of any list.
  public var all: Set<String> { stateful.union(iam).union(network).union(security).union(encryption) }
}

/// The lists of one cloud, names divided by blanks.
struct TypeLists: Sendable {
  let stateful: String
  let iam: String
  let network: String
  let security: String
  let encryption: String
}
