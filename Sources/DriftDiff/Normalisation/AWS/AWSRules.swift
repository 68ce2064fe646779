/// Rules for what AWS writes in several ways.
enum AWSRules {
  static let all: [NormalisationRule] = [.iamPolicyScalarList, .iamPolicyOrder]
}
