extension AttributeRules {
  static let awsEncryption: [AttributeRule] = [
    AttributeRule(
      "aws.apigateway.cache", .encryptionChange, "aws_api_gateway_method_settings", "settings.caching_enabled",
      .turnsOn(), guards: [.unless("settings.cache_data_encrypted", .turnsOn())], "answers are kept in the clear",
      "FSBP APIGateway.5"),
    AttributeRule(
      "aws.apigateway.cache-encryption", .encryptionDisabled, "aws_api_gateway_method_settings",
      "settings.cache_data_encrypted", .turnsOff(), "answers are kept in the clear", "FSBP APIGateway.5"),
    AttributeRule(
      "aws.codebuild.artifacts", .encryptionDisabled, "aws_codebuild_project", "artifacts.encryption_disabled",
      .turnsOn(), "what is built is stored in the clear", "NIST SC-28"),
    AttributeRule(
      "aws.codebuild.secondary-artifacts", .encryptionDisabled, "aws_codebuild_project",
      "secondary_artifacts.encryption_disabled", .turnsOn(), "what is built is stored in the clear", "NIST SC-28"),
    AttributeRule(
      "aws.codebuild.log-encryption", .encryptionDisabled, "aws_codebuild_project",
      "logs_config.s3_logs.encryption_disabled", .turnsOn(), "logs of builds are stored in the clear",
      "FSBP CodeBuild.3"),
    AttributeRule(
      "aws.docdb.parameter-tls", .encryptionDisabled, "aws_docdb_cluster_parameter_group", "parameter[name=tls].value",
      .isOneOf(["disabled"]), "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "aws.redshift.parameter-tls", .encryptionDisabled, "aws_redshift_parameter_group",
      "parameter[name=require_ssl].value", .turnsOff(), "clients may connect in the clear", "FSBP Redshift.2"),
    AttributeRule(
      "aws.rds.parameter-tls", .encryptionDisabled, "aws_db_parameter_group aws_rds_cluster_parameter_group",
      "parameter[name=rds.force_ssl].value", .isOneOf(["0"]), "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "aws.rds.parameter-secure-transport", .encryptionDisabled,
      "aws_db_parameter_group aws_rds_cluster_parameter_group", "parameter[name=require_secure_transport].value",
      .isOneOf(["0", "off"]), "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "aws.ecs.log-group-encryption", .encryptionDisabled, "aws_ecs_cluster",
      "configuration.execute_command_configuration.log_configuration.cloud_watch_encryption_enabled", .turnsOff(),
      "records of sessions are not sealed", "NIST SC-28"),
    AttributeRule(
      "aws.ecs.bucket-encryption", .encryptionDisabled, "aws_ecs_cluster",
      "configuration.execute_command_configuration.log_configuration.s3_bucket_encryption_enabled", .turnsOff(),
      "records of sessions are not sealed", "NIST SC-28"),
    AttributeRule(
      "aws.ecs.volume-transit", .encryptionDisabled, "aws_ecs_task_definition",
      "volume.efs_volume_configuration.transit_encryption", .isOneOf(["disabled"]), "files travel in the clear",
      "NIST SC-8"),
    AttributeRule(
      "aws.security-configuration.removed", .encryptionChange,
      "aws_emr_cluster aws_glue_crawler aws_glue_dev_endpoint aws_glue_job", "security_configuration", .isRemoved,
      "nothing says any more how data are encrypted", "NIST SC-28"),
    AttributeRule(
      "aws.sagemaker.transit", .encryptionDisabled, "aws_sagemaker_data_quality_job_definition",
      "network_config.enable_inter_container_traffic_encryption", .turnsOff(),
      "data travels in the clear between containers", "NIST SC-8"),
    AttributeRule(
      "aws.ses.tls", .encryptionDisabled, "aws_ses_configuration_set aws_sesv2_configuration_set",
      "delivery_options.tls_policy", .isNoneOf(["require"]), "mails may travel in the clear", "NIST SC-8"),
    AttributeRule(
      "aws.ssm.secure-parameter", .encryptionDisabled, "aws_ssm_parameter", "type", .loses(["securestring"]),
      "the value is stored in the clear", "NIST SC-28"),
    AttributeRule(
      "aws.cloudsearch.https", .encryptionDisabled, "aws_cloudsearch_domain", "endpoint_options.enforce_https",
      .turnsOff(), "the domain answers without TLS", "NIST SC-8"),
    AttributeRule(
      "aws.cloudsearch.tls", .encryptionChange, "aws_cloudsearch_domain", "endpoint_options.tls_security_policy",
      .isNoneOf(["policy-min-tls-1-2-2019-07"]), "TLS 1.0 is accepted", "NIST SC-8"),
    AttributeRule(
      "aws.imagebuilder.volume", .encryptionDisabled, "aws_imagebuilder_image_recipe",
      "block_device_mapping.ebs.encrypted", .turnsOff(), "the volume is stored in the clear", "NIST SC-28"),
    AttributeRule(
      "aws.ami.volume", .encryptionDisabled, "aws_ami", "ebs_block_device.encrypted", .turnsOff(),
      "the volume is stored in the clear", "NIST SC-28"),
  ]
}
