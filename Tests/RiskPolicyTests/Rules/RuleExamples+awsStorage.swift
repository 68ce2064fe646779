extension RuleExamples {
  static let awsStorage: [RuleExample] = [
    RuleExample(
      "aws.s3.acl", "aws_s3_bucket",
      #"{"acl": "private"}"#,
      #"{"acl": "public-read"}"#),
    RuleExample(
      "aws.s3-acl.canned", "aws_s3_bucket_acl",
      #"{"acl": "private"}"#,
      #"{"acl": "public-read-write"}"#),
    RuleExample(
      "aws.s3-acl.grantee", "aws_s3_bucket_acl",
      #"{"access_control_policy": [{"grant": [{"grantee": [{"uri": "http://acs.amazonaws.com/groups/s3/LogDelivery"}]}]}]}"#,
      #"{"access_control_policy": [{"grant": [{"grantee": [{"uri": "http://acs.amazonaws.com/groups/global/AllUsers"}]}]}]}"#
    ),
    RuleExample(
      "aws.s3.policy", "aws_s3_bucket",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.s3.policy-action", "aws_s3_bucket",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#
    ),
    RuleExample(
      "aws.s3-public-access-block.block-public-acls", "aws_s3_bucket_public_access_block",
      #"{"block_public_acls": true}"#,
      #"{"block_public_acls": false}"#),
    RuleExample(
      "aws.s3-public-access-block.block-public-policy", "aws_s3_bucket_public_access_block",
      #"{"block_public_policy": true}"#,
      #"{"block_public_policy": false}"#),
    RuleExample(
      "aws.s3-public-access-block.ignore-public-acls", "aws_s3_bucket_public_access_block",
      #"{"ignore_public_acls": true}"#,
      #"{"ignore_public_acls": false}"#),
    RuleExample(
      "aws.s3-public-access-block.restrict-public-buckets", "aws_s3_bucket_public_access_block",
      #"{"restrict_public_buckets": true}"#,
      #"{"restrict_public_buckets": false}"#),
    RuleExample(
      "aws.s3-public-access-block.removed", "aws_s3_bucket_public_access_block",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.s3.versioning", "aws_s3_bucket",
      #"{"versioning": [{"enabled": true}]}"#,
      #"{"versioning": [{"enabled": false}]}"#),
    RuleExample(
      "aws.s3-versioning.status", "aws_s3_bucket_versioning",
      #"{"versioning_configuration": [{"status": "Enabled"}]}"#,
      #"{"versioning_configuration": [{"status": "Suspended"}]}"#),
    RuleExample(
      "aws.s3-versioning.removed", "aws_s3_bucket_versioning",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.s3-versioning.mfa-delete", "aws_s3_bucket_versioning",
      #"{"versioning_configuration": [{"mfa_delete": "Enabled"}]}"#,
      #"{"versioning_configuration": [{"mfa_delete": "Disabled"}]}"#),
    RuleExample(
      "aws.s3.logging", "aws_s3_bucket",
      #"{"logging": [{"target_bucket": "logs"}]}"#,
      #"{}"#),
    RuleExample(
      "aws.s3-logging.removed", "aws_s3_bucket_logging",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.s3-encryption.algorithm", "aws_s3_bucket_server_side_encryption_configuration",
      #"{"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "aws:kms"}]}]}"#,
      #"{"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256"}]}]}"#),
    RuleExample(
      "aws.s3-object-lock.removed", "aws_s3_bucket_object_lock_configuration",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.s3.force-destroy", "aws_s3_bucket",
      #"{"force_destroy": false}"#,
      #"{"force_destroy": true}"#),
    RuleExample(
      "aws.efs.encryption", "aws_efs_file_system",
      #"{"encrypted": true}"#,
      #"{"encrypted": false}"#),
    RuleExample(
      "aws.efs.backup", "aws_efs_backup_policy",
      #"{"backup_policy": [{"status": "ENABLED"}]}"#,
      #"{"backup_policy": [{"status": "DISABLED"}]}"#),
    RuleExample(
      "aws.efs.policy", "aws_efs_file_system_policy",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.ebs.encryption", "aws_ebs_volume",
      #"{"encrypted": true}"#,
      #"{"encrypted": false}"#),
    RuleExample(
      "aws.ebs.default-encryption", "aws_ebs_encryption_by_default",
      #"{"enabled": true}"#,
      #"{"enabled": false}"#),
    RuleExample(
      "aws.backup.vault-lock-removed", "aws_backup_vault_lock_configuration",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.backup.plan-removed", "aws_backup_plan",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.backup.retention", "aws_backup_plan",
      #"{"rule": [{"lifecycle": [{"delete_after": 35}]}]}"#,
      #"{"rule": [{"lifecycle": [{"delete_after": 7}]}]}"#),
    RuleExample(
      "aws.backup.vault-policy", "aws_backup_vault_policy",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.glacier.policy", "aws_glacier_vault",
      #"{"access_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"access_policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": \"*\"}]}"}"#
    ),
  ]
}
