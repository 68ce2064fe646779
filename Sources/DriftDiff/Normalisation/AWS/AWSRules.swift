/// Rules for what AWS writes in several ways.
enum AWSRules {
  static let all: [NormalisationRule] = policies

  /// In the order in which they rewrite a document: what sorts comes last.
  private static let policies: [NormalisationRule] = [
    .iamPolicyURLEncoded, .iamPolicyEmptyDocument, .iamPolicyEmptyMembers, .iamPolicyScalarList,
    .iamPolicyVersionAbsent, .iamPolicyPrincipalAccount, .iamPolicyPrincipalWildcard, .iamPolicyConditionValues,
    .iamPolicyCase, .iamPolicyOrder, .iamPolicyRemarks,
  ]
}
