/// All families of parts.
enum PartFamilies {
  static let all: [PartFamily] = [
    .securityGroupRules, .networkACLEntries, .routes, .policyAttachments, .inlinePolicies, .addressAssociations,
    .azureSecurityRules, .azureSubnets, .azureRoutes, .googleBindings, .bucketSettings,
    .resourcePolicies, .azureAssociations,
  ]

  /// Whether resources of a canonical type are parts.
  static func isPart(_ type: String) -> Bool { all.contains { $0.isSeparate(type) } }

  /// Whether parts stand inside resources of a canonical type.
  static func isObject(_ type: String) -> Bool { all.contains { $0.objects[type] != nil } }

  /// Attributes of a canonical type that hold lists of parts.
  static func lists(of type: String) -> Set<String> { Set(all.flatMap { $0.lists(of: type) }) }
}
