extension AttributeRules {
  static let awsAudit: [AttributeRule] = [
    AttributeRule(
      "aws.cloudtrail.logging", .loggingDisabled, "aws_cloudtrail", "enable_logging", .turnsOff(absent: true),
      "calls to the API are not recorded any more", "CIS AWS 3.0.0 3.1", "NIST AU-12"),
    AttributeRule(
      "aws.cloudtrail.regions", .loggingDisabled, "aws_cloudtrail", "is_multi_region_trail", .turnsOff(),
      "calls in other regions are not recorded any more", "CIS AWS 3.0.0 3.1", "FSBP CloudTrail.1"),
    AttributeRule(
      "aws.cloudtrail.validation", .loggingDisabled, "aws_cloudtrail", "enable_log_file_validation", .turnsOff(),
      "nobody can tell whether log files were altered", "CIS AWS 3.0.0 3.2", "FSBP CloudTrail.4"),
    AttributeRule(
      "aws.cloudtrail.global-events", .loggingDisabled, "aws_cloudtrail", "include_global_service_events",
      .turnsOff(absent: true), "calls to global services such as IAM are not recorded any more", "NIST AU-12"),
    AttributeRule(
      "aws.cloudtrail.key", .encryptionChange, "aws_cloudtrail", "kms_key_id", .isRemoved,
      "log files are encrypted without a key of the account", "CIS AWS 3.0.0 3.5", "FSBP CloudTrail.2"),
    AttributeRule(
      "aws.cloudtrail.log-group", .loggingDisabled, "aws_cloudtrail", "cloud_watch_logs_group_arn", .isRemoved,
      "no alarm can be made of what happens", "FSBP CloudTrail.5"),
    AttributeRule(
      "aws.cloudtrail.removed", .loggingDisabled, "aws_cloudtrail", "", .resourceGoes,
      "calls to the API are not recorded any more", "CIS AWS 3.0.0 3.1", "FSBP CloudTrail.1"),
    AttributeRule(
      "aws.config.recorder-removed", .loggingDisabled, "aws_config_configuration_recorder", "", .resourceGoes,
      "changes of configuration are not recorded any more", "CIS AWS 3.0.0 3.3", "FSBP Config.1"),
    AttributeRule(
      "aws.config.recording", .loggingDisabled, "aws_config_configuration_recorder_status", "is_enabled", .turnsOff(),
      "changes of configuration are not recorded any more", "CIS AWS 3.0.0 3.3", "FSBP Config.1"),
    AttributeRule(
      "aws.guardduty.enabled", .securityChange, "aws_guardduty_detector", "enable", .turnsOff(absent: true),
      "nothing watches for intruders any more", "FSBP GuardDuty.1", "NIST SI-4"),
    AttributeRule(
      "aws.logs.retention", .loggingDisabled, "aws_cloudwatch_log_group", "retention_in_days",
      .lowers(absent: 0, zeroIsEndless: true), "log entries are kept for a shorter time", "NIST AU-11"),
    AttributeRule(
      "aws.waf.logging-removed", .loggingDisabled, "aws_wafv2_web_acl_logging_configuration", "", .resourceGoes,
      "requests that the firewall saw are not logged any more", "NIST AU-12"),
    AttributeRule(
      "aws.route53.query-log-removed", .loggingDisabled, "aws_route53_query_log", "", .resourceGoes,
      "queries are not logged any more", "FSBP Route53.2"),
    AttributeRule(
      "aws.kms.rotation", .encryptionChange, "aws_kms_key", "enable_key_rotation", .turnsOff(),
      "the key is not renewed any more", "CIS AWS 3.0.0 3.6"),
    AttributeRule(
      "aws.kms.policy", .publicExposure, "aws_kms_key aws_kms_key_policy aws_kms_external_key aws_kms_replica_key",
      "policy", .grants(.anyPrincipal), "anybody can use the key", "FSBP KMS.5"),
    AttributeRule(
      "aws.kms.deletion-window", .deletionProtectionDisabled, "aws_kms_key", "deletion_window_in_days",
      .lowers(absent: 30), "there is less time to take a deletion back", "FSBP KMS.3"),
    AttributeRule(
      "aws.kms.enabled", .encryptionChange, "aws_kms_key", "is_enabled", .turnsOff(absent: true),
      "what is encrypted with the key cannot be read any more", "NIST SC-12"),
    AttributeRule(
      "aws.secret.recovery", .deletionProtectionDisabled, "aws_secretsmanager_secret", "recovery_window_in_days",
      .lowers(absent: 30), "there is less time to take a deletion back", "NIST CP-9"),
    AttributeRule(
      "aws.secret.policy", .publicExposure, "aws_secretsmanager_secret aws_secretsmanager_secret_policy", "policy",
      .grants(.anyPrincipal), "anybody can read the secret", "NIST AC-3"),
    AttributeRule(
      "aws.secret.rotation-removed", .encryptionChange, "aws_secretsmanager_secret_rotation", "", .resourceGoes,
      "the secret is not renewed any more", "FSBP SecretsManager.1", "NIST IA-5"),
  ]
}
