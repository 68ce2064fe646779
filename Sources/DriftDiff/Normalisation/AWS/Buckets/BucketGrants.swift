import DriftModels

extension NormalisationRule {
  /// `aws.s3-acl-grants`
  static let s3ACLGrants = NormalisationRule(
    id: "aws.s3-acl-grants", summary: "A canned ACL is a name for a list of grants.",
    source: "AWS documentation, S3 access control list overview",
    scope: .types(["aws_s3_bucket", "aws_s3_bucket_acl"]),
    reads: ["aws_s3_bucket_ownership_controls": ["bucket"]]
  ) { pair in
    guard pair.isTopLevel, ["acl", "grant", "access_control_policy"].contains(pair.name) else { return .undecided }
    if BucketGrants.areSwitchedOff(pair) { return .equal }
    guard let declared = BucketGrants(pair.declaredRoot), let live = BucketGrants(pair.liveRoot) else {
      // Where nothing is known of the grants, a bucket is as private as it started.
      let acl = [pair.declared?.string, pair.live?.string].compactMap { $0 }.filter { !$0.isEmpty }
      return pair.name == "acl" && acl == ["private"] ? .equal : .undecided
    }
    if declared == live { return .equal }
    return pair.name == "acl" ? .different : .undecided
  }
}

/// Who may do what with a bucket.
struct BucketGrants: Equatable {
  private struct Grant: Hashable {
    let grantee: String
    let permission: String
  }

  private let grants: Set<Grant>

  private static let owner = Grant(grantee: "owner", permission: "FULL_CONTROL")
  private static let groups = "http://acs.amazonaws.com/groups/"
  private static let everybody = groups + "global/AllUsers"

  private static let canned: [String: [Grant]] = [
    "private": [],
    "public-read": [Grant(grantee: everybody, permission: "READ")],
    "public-read-write": [
      Grant(grantee: everybody, permission: "READ"), Grant(grantee: everybody, permission: "WRITE"),
    ],
    "authenticated-read": [Grant(grantee: groups + "global/AuthenticatedUsers", permission: "READ")],
    "log-delivery-write": [
      Grant(grantee: groups + "s3/LogDelivery", permission: "WRITE"),
      Grant(grantee: groups + "s3/LogDelivery", permission: "READ_ACP"),
    ],
  ]

  /// Of a bucket or its ACL: from the list of grants, else from the canned name; nil where there is neither.
  init?(_ root: JSONView) {
    let policy = root["access_control_policy"].flatMap { $0[0] ?? $0 }
    if let list = policy?["grant"] ?? root["grant"], !Emptiness.isNothing(list) {
      let owner = (policy?["owner"].flatMap { $0[0] ?? $0 }?["id"] ?? policy?["owner_id"])?.string
      grants = Self.read(list, owner: owner)
    } else if let name = root["acl"]?.string, let known = Self.canned[name] {
      grants = Set(known + [Self.owner])
    } else {
      return nil
    }
  }

  /// Whether nobody but the owner may do anything.
  var isPrivate: Bool { grants == [Self.owner] }

  /// The grants, one text each, in order.
  var texts: [String] { grants.map { "\($0.grantee) \($0.permission)" }.sorted() }

  private static func read(_ list: JSONView, owner: String?) -> Set<Grant> {
    var grants: Set<Grant> = []
    for grant in list.elements ?? .none {
      let grantee = grant["grantee"].flatMap { $0[0] ?? $0 } ?? grant
      let id = ["grantee_id", "id"].lazy.compactMap { grantee[$0]?.string }.first { !$0.isEmpty }
      let uri = ["grantee_uri", "uri", "email_address"].lazy.compactMap { grantee[$0]?.string }.first { !$0.isEmpty }
      let name = id.map { $0 == owner || owner == nil && isAlone(list) ? "owner" : $0 } ?? uri ?? ""
      let many = grant["permissions"]?.elements?.compactMap(\.string) ?? []
      for permission in many + [grant["permission"]?.string].compactMap({ $0 }) {
        grants.insert(Grant(grantee: name, permission: permission))
      }
    }
    return grants
  }

  /// A list that does not tell the owner and has one grant by id is that of the owner.
  private static func isAlone(_ list: JSONView) -> Bool {
    list.elements?.count { !Emptiness.isNothing($0["id"]) || !Emptiness.isNothing($0["grantee_id"]) } == 1
  }

  /// Whether the bucket's owner owns all in it, so that ACLs do nothing.
  static func areSwitchedOff(_ pair: AttributePair) -> Bool {
    guard let bucket = pair.sibling("bucket")?.string else { return false }
    let others = pair.surroundings.others
    let controls =
      others.declared("aws_s3_bucket_ownership_controls", "bucket", is: bucket)
      + others.live("aws_s3_bucket_ownership_controls", "bucket", is: bucket)
    return !controls.isEmpty
      && controls.allSatisfy { $0["rule"]?[0]?["object_ownership"]?.string == "BucketOwnerEnforced" }
  }
}
