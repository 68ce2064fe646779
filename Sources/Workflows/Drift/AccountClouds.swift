import DriftModels
import Storage

/// Tells which declared resources are of the clouds that an account holds resources of.
///
/// A state may declare resources of several clouds. Those of an account's own cloud take part; a cluster's account
/// holds those of other clouds too as soon as an operator reports one, since controllers make resources anywhere.
/// Which account, project or subscription a resource is of, is for the comparison to tell.
struct AccountClouds {
  private let clouds: Set<CloudProviderKind>

  init(_ account: CloudAccountRecord, liveTypes: Set<String> = []) {
    clouds = Set(liveTypes.compactMap(CloudProviderKind.init(terraformType:))).union([account.provider])
  }

  /// Types of no cloud take part, so that they can be counted.
  func contain(_ type: String) -> Bool {
    CloudProviderKind(terraformType: type).map(clouds.contains) ?? true
  }
}
