import DriftModels

/// Which attributes hold policy documents.
enum PolicyAttributes {
  private static let names: Set<String> = [
    "access_policies", "access_policy", "assume_role_policy", "inline_policy", "permission_policy", "policy",
    "policy_document", "policy_text", "resource_policy",
  ]

  private static let byType: [String: Set<String>] = [
    "aws_organizations_policy": ["content"],
    "aws_organizations_resource_policy": ["content"],
    "aws_ram_permission": ["policy_template"],
  ]

  static func contains(_ pair: AttributePair) -> Bool {
    names.contains(pair.name) || byType[pair.type]?.contains(pair.name) == true
  }
}

extension NormalisationRule {
  /// A rule about policy documents; `rewrite` is applied to both sides alike.
  static func policy(
    _ id: String, _ summary: String, source: String,
    rewrite: @escaping @Sendable (AttributePair, JSONValue) -> JSONValue
  ) -> NormalisationRule {
    NormalisationRule(
      id: id, summary: summary, source: source, scope: .cloud(.aws),
      rewritingDocuments: { pair, document in
        guard PolicyAttributes.contains(pair), case .object(let members) = PolicyDocument.unwrapped(document),
          members["Statement"] != nil
        else { return document }
        return rewrite(pair, .object(members))
      })
  }
}
