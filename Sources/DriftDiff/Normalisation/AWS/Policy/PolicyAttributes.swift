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

/// What the meaning of a policy depends on beside its text.
struct PolicyPlace: Sendable {
  let partition: String
  /// Whether `*` as principal and all AWS principals are not the same here.
  let tellsEverybodyApart: Bool
}

extension NormalisationRule {
  /// Rewrites a document that has statements.
  typealias PolicyRewriting = @Sendable (PolicyPlace, JSONValue) -> JSONValue

  /// A rule about policy documents; `rewrite` is applied to both sides alike.
  static func policy(
    _ id: String, _ summary: String, source: String, rewrite: @escaping PolicyRewriting
  ) -> NormalisationRule {
    NormalisationRule(id: id, summary: summary, source: source, scope: .cloud(.aws), action: .policy(rewrite))
  }

  /// Applies a rewriting of policies where an attribute holds one.
  static func rewriting(_ rewrite: @escaping PolicyRewriting) -> Rewriting {
    { pair, document in
      guard PolicyAttributes.contains(pair), case .object(let members) = PolicyDocument.unwrapped(document),
        members["Statement"] != nil
      else { return document }
      // Lambda tells the two apart, and who may take on a role is not a resource's policy.
      let place = PolicyPlace(
        partition: pair.partition,
        tellsEverybodyApart: pair.type.hasPrefix("aws_lambda_") || pair.name == "assume_role_policy")
      return rewrite(place, .object(members))
    }
  }
}
