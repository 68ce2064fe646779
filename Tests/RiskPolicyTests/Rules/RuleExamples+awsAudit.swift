extension RuleExamples {
  static let awsAudit: [RuleExample] = [
    RuleExample(
      "aws.cloudtrail.logging", "aws_cloudtrail",
      #"{"enable_logging": true}"#,
      #"{"enable_logging": false}"#),
    RuleExample(
      "aws.cloudtrail.regions", "aws_cloudtrail",
      #"{"is_multi_region_trail": true}"#,
      #"{"is_multi_region_trail": false}"#),
    RuleExample(
      "aws.cloudtrail.validation", "aws_cloudtrail",
      #"{"enable_log_file_validation": true}"#,
      #"{"enable_log_file_validation": false}"#),
    RuleExample(
      "aws.cloudtrail.global-events", "aws_cloudtrail",
      #"{"include_global_service_events": true}"#,
      #"{"include_global_service_events": false}"#),
    RuleExample(
      "aws.cloudtrail.key", "aws_cloudtrail",
      #"{"kms_key_id": "arn:aws:kms:us-east-1:111122223333:key/a"}"#,
      #"{}"#),
    RuleExample(
      "aws.cloudtrail.log-group", "aws_cloudtrail",
      #"{"cloud_watch_logs_group_arn": "arn:aws:logs:us-east-1:111122223333:log-group:a"}"#,
      #"{}"#),
    RuleExample(
      "aws.cloudtrail.removed", "aws_cloudtrail",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.config.recorder-removed", "aws_config_configuration_recorder",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.config.recording", "aws_config_configuration_recorder_status",
      #"{"is_enabled": true}"#,
      #"{"is_enabled": false}"#),
    RuleExample(
      "aws.guardduty.enabled", "aws_guardduty_detector",
      #"{"enable": true}"#,
      #"{"enable": false}"#),
    RuleExample(
      "aws.logs.retention", "aws_cloudwatch_log_group",
      #"{"retention_in_days": 365}"#,
      #"{"retention_in_days": 30}"#),
    RuleExample(
      "aws.waf.logging-removed", "aws_wafv2_web_acl_logging_configuration",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.route53.query-log-removed", "aws_route53_query_log",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.kms.rotation", "aws_kms_key",
      #"{"enable_key_rotation": true}"#,
      #"{"enable_key_rotation": false}"#),
    RuleExample(
      "aws.kms.policy", "aws_kms_key",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"kms:*\", \"Resource\": \"*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"kms:Decrypt\", \"Resource\": \"*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.kms.deletion-window", "aws_kms_key",
      #"{"deletion_window_in_days": 30}"#,
      #"{"deletion_window_in_days": 7}"#),
    RuleExample(
      "aws.kms.enabled", "aws_kms_key",
      #"{"is_enabled": true}"#,
      #"{"is_enabled": false}"#),
    RuleExample(
      "aws.secret.recovery", "aws_secretsmanager_secret",
      #"{"recovery_window_in_days": 30}"#,
      #"{"recovery_window_in_days": 0}"#),
    RuleExample(
      "aws.secret.policy", "aws_secretsmanager_secret",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"secretsmanager:GetSecretValue\", \"Resource\": \"*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.secret.rotation-removed", "aws_secretsmanager_secret_rotation",
      #"{}"#,
      #"{}"#),
  ]
}
