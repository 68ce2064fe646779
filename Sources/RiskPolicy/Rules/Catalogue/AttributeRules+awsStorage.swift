extension AttributeRules {
  static let awsStorage: [AttributeRule] = [
    AttributeRule(
      "aws.s3.acl", .publicExposure, "aws_s3_bucket", "acl",
      .isOneOf(["public-read", "public-read-write", "authenticated-read"]),
      "the access list lets others than the owner read the bucket", "FSBP S3.2", "FSBP S3.3", "NIST AC-3"),
    AttributeRule(
      "aws.s3-acl.canned", .publicExposure, "aws_s3_bucket_acl", "acl",
      .isOneOf(["public-read", "public-read-write", "authenticated-read"]),
      "the access list lets others than the owner read the bucket", "FSBP S3.2", "FSBP S3.12", "NIST AC-3"),
    AttributeRule(
      "aws.s3-acl.grantee", .publicExposure, "aws_s3_bucket_acl", "access_control_policy.grant.grantee.uri",
      .isOneOf([
        "http://acs.amazonaws.com/groups/global/allusers", "http://acs.amazonaws.com/groups/global/authenticatedusers",
      ]), "the access list names everybody", "FSBP S3.2", "FSBP S3.12"),
    AttributeRule(
      "aws.s3.policy", .publicExposure, "aws_s3_bucket aws_s3_bucket_policy aws_s3_access_point", "policy",
      .grants(.anyPrincipal), "the policy of the bucket lets anybody in", "FSBP S3.2", "FSBP S3.3", "NIST AC-3"),
    AttributeRule(
      "aws.s3.policy-action", .iamWildcard, "aws_s3_bucket aws_s3_bucket_policy", "policy", .grants(.wildcardAction),
      "the policy allows all actions on the bucket", "NIST AC-6"),
    AttributeRule(
      "aws.s3-public-access-block.block-public-acls", .publicExposure,
      "aws_s3_bucket_public_access_block aws_s3_account_public_access_block", "block_public_acls", .turnsOff(),
      "public access lists are accepted", "CIS AWS 3.0.0 2.1.4", "FSBP S3.1", "FSBP S3.8"),
    AttributeRule(
      "aws.s3-public-access-block.block-public-policy", .publicExposure,
      "aws_s3_bucket_public_access_block aws_s3_account_public_access_block", "block_public_policy", .turnsOff(),
      "public policies are accepted", "CIS AWS 3.0.0 2.1.4", "FSBP S3.1", "FSBP S3.8"),
    AttributeRule(
      "aws.s3-public-access-block.ignore-public-acls", .publicExposure,
      "aws_s3_bucket_public_access_block aws_s3_account_public_access_block", "ignore_public_acls", .turnsOff(),
      "public access lists take effect", "CIS AWS 3.0.0 2.1.4", "FSBP S3.1", "FSBP S3.8"),
    AttributeRule(
      "aws.s3-public-access-block.restrict-public-buckets", .publicExposure,
      "aws_s3_bucket_public_access_block aws_s3_account_public_access_block", "restrict_public_buckets", .turnsOff(),
      "public policies take effect", "CIS AWS 3.0.0 2.1.4", "FSBP S3.1", "FSBP S3.8"),
    AttributeRule(
      "aws.s3-public-access-block.removed", .publicExposure,
      "aws_s3_bucket_public_access_block aws_s3_account_public_access_block", "", .resourceGoes,
      "nothing keeps buckets from being made public", "CIS AWS 3.0.0 2.1.4", "FSBP S3.1", "FSBP S3.8"),
    AttributeRule(
      "aws.s3.versioning", .backupReduced, "aws_s3_bucket", "versioning.enabled", .turnsOff(),
      "overwritten and deleted objects are lost", "NIST CP-9"),
    AttributeRule(
      "aws.s3-versioning.status", .backupReduced, "aws_s3_bucket_versioning", "versioning_configuration.status",
      .turnsOff(), "overwritten and deleted objects are lost", "NIST CP-9"),
    AttributeRule(
      "aws.s3-versioning.removed", .backupReduced, "aws_s3_bucket_versioning", "", .resourceGoes,
      "versions are suspended with it", "NIST CP-9"),
    AttributeRule(
      "aws.s3-versioning.mfa-delete", .deletionProtectionDisabled, "aws_s3_bucket_versioning",
      "versioning_configuration.mfa_delete", .turnsOff(), "versions can be deleted without a second factor",
      "CIS AWS 3.0.0 2.1.2"),
    AttributeRule(
      "aws.s3.logging", .loggingDisabled, "aws_s3_bucket", "logging.target_bucket", .isRemoved,
      "requests to the bucket are not logged any more", "FSBP S3.9", "NIST AU-12"),
    AttributeRule(
      "aws.s3-logging.removed", .loggingDisabled, "aws_s3_bucket_logging", "", .resourceGoes,
      "requests to the bucket are not logged any more", "FSBP S3.9", "NIST AU-12"),
    AttributeRule(
      "aws.s3-encryption.algorithm", .encryptionChange, "aws_s3_bucket_server_side_encryption_configuration",
      "rule.apply_server_side_encryption_by_default.sse_algorithm", .lowersRank(["aes256", "aws:kms", "aws:kms:dsse"]),
      "objects are encrypted without a key that can be withdrawn", "NIST SC-28"),
    AttributeRule(
      "aws.s3-object-lock.removed", .deletionProtectionDisabled, "aws_s3_bucket_object_lock_configuration", "",
      .resourceGoes, "new objects are not locked against deletion", "NIST CP-9", "NIST AU-9"),
    AttributeRule(
      "aws.s3.force-destroy", .deletionProtectionDisabled, "aws_s3_bucket", "force_destroy", .turnsOn(),
      "destroying the bucket takes its objects with it", "NIST CP-9"),
    AttributeRule(
      "aws.efs.encryption", .encryptionDisabled, "aws_efs_file_system", "encrypted", .turnsOff(),
      "files are stored in the clear", "CIS AWS 3.0.0 2.4.1", "FSBP EFS.1"),
    AttributeRule(
      "aws.efs.backup", .backupReduced, "aws_efs_backup_policy", "backup_policy.status", .turnsOff(),
      "the file system is not backed up any more", "FSBP EFS.2", "NIST CP-9"),
    AttributeRule(
      "aws.efs.policy", .publicExposure, "aws_efs_file_system_policy", "policy", .grants(.anyPrincipal),
      "the policy of the file system lets anybody mount it", "NIST AC-3"),
    AttributeRule(
      "aws.ebs.encryption", .encryptionDisabled, "aws_ebs_volume", "encrypted", .turnsOff(),
      "the volume is stored in the clear", "FSBP EC2.3", "NIST SC-28"),
    AttributeRule(
      "aws.ebs.default-encryption", .encryptionDisabled, "aws_ebs_encryption_by_default", "enabled",
      .turnsOff(absent: true), "new volumes are not encrypted unless they ask for it", "CIS AWS 3.0.0 2.2.1",
      "FSBP EC2.7"),
    AttributeRule(
      "aws.backup.vault-lock-removed", .deletionProtectionDisabled, "aws_backup_vault_lock_configuration", "",
      .resourceGoes, "backups can be deleted before their time", "NIST CP-9"),
    AttributeRule(
      "aws.backup.plan-removed", .backupReduced, "aws_backup_plan", "", .resourceGoes,
      "its backups are not made any more", "NIST CP-9"),
    AttributeRule(
      "aws.backup.retention", .backupReduced, "aws_backup_plan", "rule.lifecycle.delete_after", .lowers(),
      "backups are kept for a shorter time", "NIST CP-9"),
    AttributeRule(
      "aws.backup.vault-policy", .publicExposure, "aws_backup_vault_policy", "policy", .grants(.anyPrincipal),
      "the policy of the vault lets anybody in", "NIST AC-3"),
    AttributeRule(
      "aws.glacier.policy", .publicExposure, "aws_glacier_vault", "access_policy", .grants(.anyPrincipal),
      "the policy of the vault lets anybody in", "NIST AC-3"),
  ]
}
