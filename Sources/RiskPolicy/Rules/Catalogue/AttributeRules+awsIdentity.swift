extension AttributeRules {
  static let awsIdentity: [AttributeRule] = [
    AttributeRule(
      "aws.iam.policy", .iamWildcard,
      "aws_iam_policy aws_iam_role_policy aws_iam_user_policy aws_iam_group_policy aws_iot_policy",
      "policy", .grants(.wildcard), "it allows all actions of a service, or acts on all resources",
      "CIS AWS 3.0.0 1.16", "FSBP IAM.1", "FSBP IAM.21"),
    AttributeRule(
      "aws.iam.role-inline-policy", .iamWildcard, "aws_iam_role", "inline_policy.policy", .grants(.wildcard),
      "it allows all actions of a service, or acts on all resources", "CIS AWS 3.0.0 1.16", "FSBP IAM.1"),
    AttributeRule(
      "aws.sso.inline-policy", .iamWildcard, "aws_ssoadmin_permission_set_inline_policy", "inline_policy",
      .grants(.wildcard), "it allows all actions of a service, or acts on all resources", "NIST AC-6"),
    AttributeRule(
      "aws.iam.trust", .publicExposure, "aws_iam_role", "assume_role_policy", .grants(.anyPrincipal),
      "anybody can take the role", "NIST AC-3"),
    AttributeRule(
      "aws.iam.administrator", .iamWildcard,
      "aws_iam_role_policy_attachment aws_iam_user_policy_attachment aws_iam_group_policy_attachment aws_iam_policy_attachment",
      "policy_arn",
      .isOneOf([
        "arn:aws:iam::aws:policy/administratoraccess", "arn:aws-us-gov:iam::aws:policy/administratoraccess",
        "arn:aws-cn:iam::aws:policy/administratoraccess",
      ]), "the policy allows everything", "CIS AWS 3.0.0 1.16", "FSBP IAM.1"),
    AttributeRule(
      "aws.iam.managed-policies", .iamWildcard, "aws_iam_role", "managed_policy_arns",
      .isOneOf([
        "arn:aws:iam::aws:policy/administratoraccess", "arn:aws-us-gov:iam::aws:policy/administratoraccess",
        "arn:aws-cn:iam::aws:policy/administratoraccess",
      ]), "the policy allows everything", "CIS AWS 3.0.0 1.16", "FSBP IAM.1"),
    AttributeRule(
      "aws.iam.password-length", .securityChange, "aws_iam_account_password_policy", "minimum_password_length",
      .lowers(absent: 6), "shorter passwords are accepted", "CIS AWS 3.0.0 1.8"),
    AttributeRule(
      "aws.iam.password-reuse", .securityChange, "aws_iam_account_password_policy", "password_reuse_prevention",
      .lowers(absent: 0), "old passwords may come back sooner", "CIS AWS 3.0.0 1.9"),
    AttributeRule(
      "aws.iam.boundary", .securityChange, "aws_iam_role aws_iam_user", "permissions_boundary", .isRemoved,
      "nothing bounds what it may be allowed", "NIST AC-6"),
    AttributeRule(
      "aws.cognito.deletion-protection", .deletionProtectionDisabled, "aws_cognito_user_pool", "deletion_protection",
      .isNoneOf(["active"]), "the users can be deleted by one call", "NIST CP-10"),
  ]
}
