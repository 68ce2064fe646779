/// How the id that `terraform import` wants follows from the cloud's own id.
///
/// Each case is one shape that the providers' "Import" sections ask for. A rule gives nil rather than an id that
/// could name something else.
enum ImportIDRule: Hashable, Sendable {
  /// The ARN itself.
  case arn
  /// The ARN's resource without its type, which ends at the first `/` or `:`: `table/orders` gives `orders`.
  case arnResource
  /// The last `/` part of the ARN's resource: `role/service/ci` gives `ci`.
  case arnName
  /// The ARN's resource with its type: `alias/app`.
  case arnTypedResource
  /// What follows a marker inside the ARN, without a final `:*`: for names that hold separators themselves.
  case arnAfter(String)
  /// Given parts of the ARN's resource, counted from its type at 0, joined by a text: `nodegroup/prod/blue/uuid` with
  /// `[1, 2]` and `:` gives `prod:blue`. The resource has exactly `count` parts.
  case arnParts([Int], count: Int, joined: String)
  /// The account of the ARN, a colon, and the resource without its type.
  case arnAccountResource
  /// The name of a parameter, whose ARN drops the first `/` of names that are paths.
  case ssmParameter
  /// The URL of a queue.
  case queueURL
  /// `id/name/SCOPE` of a web ACL and its relatives.
  case wafScoped
  /// The display name, since the cloud's id does not carry it.
  case name
  /// `projects/…` of a full resource name, self link or path.
  case googlePath
  /// The same with `zones` and `regions` read as `locations`.
  case googleLocationPath
  /// The last part of a full resource name, self link or path.
  case googleName
  /// An ARM id of this resource type below a resource group, written in the provider's letter case. Empty for the
  /// resource group itself.
  case azure(String)
  /// `namespace/name`, with the number of parts that the object's `apiVersion` has.
  case kubernetesNamespaced(versionParts: Int)
  /// `name` of an object without a namespace.
  case kubernetesCluster
}
