extension RuleExamples {
  static let awsIdentity: [RuleExample] = [
    RuleExample(
      "aws.iam.policy", "aws_iam_policy",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.iam.role-inline-policy", "aws_iam_role",
      #"{"inline_policy": [{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}]}"}]}"#,
      #"{"inline_policy": [{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}"}]}"#
    ),
    RuleExample(
      "aws.sso.inline-policy", "aws_ssoadmin_permission_set_inline_policy",
      #"{"inline_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}]}"}"#,
      #"{"inline_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.iam.trust", "aws_iam_role",
      #"{"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}}]}"}"#,
      #"{"assume_role_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"AWS\": \"*\"}}]}"}"#
    ),
    RuleExample(
      "aws.iam.administrator", "aws_iam_role_policy_attachment",
      #"{"policy_arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}"#,
      #"{"policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"}"#),
    RuleExample(
      "aws.iam.managed-policies", "aws_iam_role",
      #"{"managed_policy_arns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}"#,
      #"{"managed_policy_arns": ["arn:aws:iam::aws:policy/AdministratorAccess"]}"#),
    RuleExample(
      "aws.iam.password-length", "aws_iam_account_password_policy",
      #"{"minimum_password_length": 14}"#,
      #"{"minimum_password_length": 8}"#),
    RuleExample(
      "aws.iam.password-reuse", "aws_iam_account_password_policy",
      #"{"password_reuse_prevention": 24}"#,
      #"{"password_reuse_prevention": 5}"#),
    RuleExample(
      "aws.iam.boundary", "aws_iam_role",
      #"{"permissions_boundary": "arn:aws:iam::111122223333:policy/bound"}"#,
      #"{}"#),
    RuleExample(
      "aws.cognito.deletion-protection", "aws_cognito_user_pool",
      #"{"deletion_protection": "ACTIVE"}"#,
      #"{"deletion_protection": "INACTIVE"}"#),
  ]
}
