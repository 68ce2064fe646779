/// Which cloud a resource lives in.
///
/// Unknown names are kept, so that a newer file read by an older program loses nothing.
public enum CloudProviderKind: Hashable, Sendable, RawRepresentable {
  case aws, gcp, azure, kubernetes
  case other(String)

  /// Maps the wire name; never fails.
  public init(rawValue: String) {
    switch rawValue {
    case "aws": self = .aws
    case "gcp": self = .gcp
    case "azure": self = .azure
    case "kubernetes": self = .kubernetes
    default: self = .other(rawValue)
    }
  }

  /// The wire name.
  public var rawValue: String {
    switch self {
    case .aws: "aws"
    case .gcp: "gcp"
    case .azure: "azure"
    case .kubernetes: "kubernetes"
    case .other(let name): name
    }
  }

  /// The cloud that a Terraform resource type belongs to, told by its prefix; nil for types of no cloud.
  public init?(terraformType type: some StringProtocol) {
    if type.hasPrefix("aws_") {
      self = .aws
    } else if type.hasPrefix("google_") {
      self = .gcp
    } else if type.hasPrefix("azurerm_") || type.hasPrefix("azapi_") || type.hasPrefix("azuread_") {
      self = .azure
    } else if type.hasPrefix("kubernetes_") || type.hasPrefix("helm_") || type.hasPrefix("kubectl_") {
      self = .kubernetes
    } else {
      return nil
    }
  }
}
