import DriftModels

extension NormalisationRule {
  /// `aws.iam-role-inline-and-attached`
  static let iamRoleForms = parts(
    [.policyAttachments, .inlinePolicies],
    summary: "Policies of a role stand in the role, or are resources of their own.",
    source: "AWS provider documentation, aws_iam_role and aws_iam_policy_attachment")

  /// `aws.s3-split-resources`
  static let s3SplitResources = parts(
    [.bucketSettings], summary: "Settings of a bucket stand in the bucket, or are resources of their own.",
    source: "AWS provider documentation, upgrade guide of version 4")

  /// `aws.sns-sqs-policy`, of policies that are resources of their own
  static let resourcePolicies = parts(
    [.resourcePolicies], summary: "The policy of a topic or a queue stands in it, or is a resource of its own.",
    source: "AWS provider documentation, aws_sns_topic_policy and aws_sqs_queue_policy")
}
