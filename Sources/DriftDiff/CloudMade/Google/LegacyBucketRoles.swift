import DriftModels

extension CloudMadeRule {
  /// `gcp.legacy-bucket-roles`
  static let legacyBucketRoles = CloudMadeRule(
    id: "gcp.legacy-bucket-roles", summary: "A new bucket gives legacy roles to the basic roles of its project.",
    source: "Cloud Storage documentation, IAM roles and convenience values",
    types: ["google_storage_bucket_iam_member", "google_storage_bucket_iam_binding"]
  ) { resource in
    let grants = LiveGrant.all(of: resource)
    return !grants.isEmpty && grants.allSatisfy { isGivenToNewBuckets($0) }
  }

  private static func isGivenToNewBuckets(_ grant: LiveGrant) -> Bool {
    let prefix = "roles/storage.legacy"
    guard grant.role.hasPrefix(prefix), !grant.isConditional else { return false }
    let role = grant.role.dropFirst(prefix.count)
    guard role.hasPrefix("Bucket") || role.hasPrefix("Object") else { return false }
    if grant.member.hasPrefix("projectViewer:") { return role.hasSuffix("Reader") }
    return ["projectOwner:", "projectEditor:"].contains(where: grant.member.hasPrefix)
  }
}

/// One role that one member has.
struct LiveGrant {
  let role: String
  let member: String
  let isConditional: Bool

  /// Of a resource that gives one role to one member or to several.
  static func all(of resource: LiveResource) -> [LiveGrant] {
    let isConditional = !Emptiness.isNothing(resource.properties?["condition"])
    let single = resource.text("member")
    let members = resource.properties?["members"]?.elements?.compactMap(\.string) ?? (single.isEmpty ? [] : [single])
    return members.map { LiveGrant(role: resource.text("role"), member: $0, isConditional: isConditional) }
  }
}
