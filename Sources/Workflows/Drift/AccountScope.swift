import DriftModels
import Storage

/// Tells which declared resources belong to an account.
///
/// A state may declare resources of several accounts. One takes part unless its own cloud, or an account, project or
/// subscription that it names, is another one; what names none is taken to be of this account.
struct AccountScope {
  private let provider: CloudProviderKind
  private let externalAccountID: String
  /// The account's own cloud, and those that its live resources are of: operators report resources of other clouds.
  private let clouds: Set<CloudProviderKind>

  init(_ account: CloudAccountRecord, liveTypes: Set<String> = []) {
    provider = account.provider
    externalAccountID = account.externalAccountID
    clouds = Set(liveTypes.compactMap(CloudProviderKind.init(terraformType:))).union([account.provider])
  }

  func contains(_ resource: DeclaredResource) -> Bool {
    guard let cloud = CloudProviderKind(terraformType: resource.type) else { return true }
    guard clouds.contains(cloud) else { return false }
    guard cloud == provider, let attributes = resource.attributes, let owner = Self.owner(attributes, cloud) else {
      return true
    }
    return owner == (cloud == .azure ? externalAccountID.lowercased() : externalAccountID)
  }

  /// The account, project or subscription that attributes name; nil where they name none.
  private static func owner(_ attributes: JSONView, _ cloud: CloudProviderKind) -> String? {
    switch cloud {
    case .aws:
      [segment(4, of: attributes["arn"]?.string, separator: ":"), attributes["owner_id"]?.string]
        .compactMap(\.self).first { $0.count == 12 && $0.allSatisfy(\.isNumber) }
    case .gcp:
      // A number stands for a project too, and nothing here knows for which.
      (attributes["project"]?.string ?? project(attributes["self_link"]?.string ?? attributes["id"]?.string))
        .flatMap { $0.isEmpty || $0.allSatisfy(\.isNumber) ? nil : $0 }
    case .azure:
      segment(after: "subscriptions", of: attributes["id"]?.string)?.lowercased()
    case .kubernetes, .other: nil
    }
  }

  private static func segment(_ position: Int, of text: String?, separator: Character) -> String? {
    guard let parts = text?.split(separator: separator, omittingEmptySubsequences: false), parts.count > position else {
      return nil
    }
    return String(parts[position])
  }

  private static func project(_ name: String?) -> String? { segment(after: "projects", of: name) }

  /// What follows a segment of a path, in whatever case that is written.
  private static func segment(after name: String, of path: String?) -> String? {
    let parts = path?.split(separator: "/") ?? []
    guard let place = parts.firstIndex(where: { $0.lowercased() == name }), place + 1 < parts.count else { return nil }
    return String(parts[place + 1])
  }
}
