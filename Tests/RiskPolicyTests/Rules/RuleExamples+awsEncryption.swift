extension RuleExamples {
  static let awsEncryption: [RuleExample] = [
    RuleExample(
      "aws.apigateway.cache", "aws_api_gateway_method_settings",
      #"{"settings": [{"caching_enabled": false}]}"#,
      #"{"settings": [{"caching_enabled": true}]}"#),
    RuleExample(
      "aws.apigateway.cache-encryption", "aws_api_gateway_method_settings",
      #"{"settings": [{"cache_data_encrypted": true}]}"#,
      #"{"settings": [{"cache_data_encrypted": false}]}"#),
    RuleExample(
      "aws.codebuild.artifacts", "aws_codebuild_project",
      #"{"artifacts": [{"encryption_disabled": false}]}"#,
      #"{"artifacts": [{"encryption_disabled": true}]}"#),
    RuleExample(
      "aws.codebuild.secondary-artifacts", "aws_codebuild_project",
      #"{"secondary_artifacts": [{"encryption_disabled": false}]}"#,
      #"{"secondary_artifacts": [{"encryption_disabled": true}]}"#),
    RuleExample(
      "aws.codebuild.log-encryption", "aws_codebuild_project",
      #"{"logs_config": [{"s3_logs": [{"encryption_disabled": false}]}]}"#,
      #"{"logs_config": [{"s3_logs": [{"encryption_disabled": true}]}]}"#),
    RuleExample(
      "aws.docdb.parameter-tls", "aws_docdb_cluster_parameter_group",
      #"{"parameter": [{"name": "tls", "value": "enabled"}]}"#,
      #"{"parameter": [{"name": "tls", "value": "disabled"}]}"#),
    RuleExample(
      "aws.redshift.parameter-tls", "aws_redshift_parameter_group",
      #"{"parameter": [{"name": "require_ssl", "value": "true"}]}"#,
      #"{"parameter": [{"name": "require_ssl", "value": "false"}]}"#),
    RuleExample(
      "aws.rds.parameter-tls", "aws_db_parameter_group",
      #"{"parameter": [{"name": "rds.force_ssl", "value": "1"}]}"#,
      #"{"parameter": [{"name": "rds.force_ssl", "value": "0"}]}"#),
    RuleExample(
      "aws.rds.parameter-secure-transport", "aws_db_parameter_group",
      #"{"parameter": [{"name": "require_secure_transport", "value": "ON"}]}"#,
      #"{"parameter": [{"name": "require_secure_transport", "value": "OFF"}]}"#),
    RuleExample(
      "aws.ecs.log-group-encryption", "aws_ecs_cluster",
      #"{"configuration": [{"execute_command_configuration": [{"log_configuration": [{"cloud_watch_encryption_enabled": true}]}]}]}"#,
      #"{"configuration": [{"execute_command_configuration": [{"log_configuration": [{"cloud_watch_encryption_enabled": false}]}]}]}"#
    ),
    RuleExample(
      "aws.ecs.bucket-encryption", "aws_ecs_cluster",
      #"{"configuration": [{"execute_command_configuration": [{"log_configuration": [{"s3_bucket_encryption_enabled": true}]}]}]}"#,
      #"{"configuration": [{"execute_command_configuration": [{"log_configuration": [{"s3_bucket_encryption_enabled": false}]}]}]}"#
    ),
    RuleExample(
      "aws.ecs.volume-transit", "aws_ecs_task_definition",
      #"{"volume": [{"efs_volume_configuration": [{"transit_encryption": "ENABLED"}]}]}"#,
      #"{"volume": [{"efs_volume_configuration": [{"transit_encryption": "DISABLED"}]}]}"#),
    RuleExample(
      "aws.security-configuration.removed", "aws_emr_cluster",
      #"{"security_configuration": "x"}"#,
      #"{}"#),
    RuleExample(
      "aws.sagemaker.transit", "aws_sagemaker_data_quality_job_definition",
      #"{"network_config": [{"enable_inter_container_traffic_encryption": true}]}"#,
      #"{"network_config": [{"enable_inter_container_traffic_encryption": false}]}"#),
    RuleExample(
      "aws.ses.tls", "aws_ses_configuration_set",
      #"{"delivery_options": [{"tls_policy": "Require"}]}"#,
      #"{"delivery_options": [{"tls_policy": "Optional"}]}"#),
    RuleExample(
      "aws.ssm.secure-parameter", "aws_ssm_parameter",
      #"{"type": "SecureString"}"#,
      #"{"type": "String"}"#),
    RuleExample(
      "aws.cloudsearch.https", "aws_cloudsearch_domain",
      #"{"endpoint_options": [{"enforce_https": true}]}"#,
      #"{"endpoint_options": [{"enforce_https": false}]}"#),
    RuleExample(
      "aws.cloudsearch.tls", "aws_cloudsearch_domain",
      #"{"endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-2019-07"}]}"#,
      #"{"endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-0-2019-07"}]}"#),
    RuleExample(
      "aws.imagebuilder.volume", "aws_imagebuilder_image_recipe",
      #"{"block_device_mapping": [{"ebs": [{"encrypted": true}]}]}"#,
      #"{"block_device_mapping": [{"ebs": [{"encrypted": false}]}]}"#),
    RuleExample(
      "aws.ami.volume", "aws_ami",
      #"{"ebs_block_device": [{"encrypted": true}]}"#,
      #"{"ebs_block_device": [{"encrypted": false}]}"#),
  ]
}
