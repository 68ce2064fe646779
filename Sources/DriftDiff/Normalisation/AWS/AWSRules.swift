/// Rules for what AWS writes in several ways. Those about policies rewrite documents one after another, each on what
/// the one before it left.
enum AWSRules {
  static let all: [NormalisationRule] = [
    .policyURLEncoded, .policyNone, .policyVersionAbsent, .policyEmptyMembers, .policyPrincipalWildcard,
    .policyScalarList, .policyPrincipalAccount, .policyConditionValues, .policyCase, .policyOrder,
  ]
}
