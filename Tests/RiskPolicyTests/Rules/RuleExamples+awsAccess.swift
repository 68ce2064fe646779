extension RuleExamples {
  static let awsAccess: [RuleExample] = [
    RuleExample(
      "aws.ec2.instance-profile", "aws_instance",
      #"{"iam_instance_profile": "web"}"#,
      #"{}"#),
    RuleExample(
      "aws.ec2.template-profile-name", "aws_launch_template",
      #"{"iam_instance_profile": [{"name": "web"}]}"#,
      #"{"iam_instance_profile": [{}]}"#),
    RuleExample(
      "aws.ec2.template-profile", "aws_launch_template",
      #"{"iam_instance_profile": [{"arn": "arn:aws:iam::111122223333:instance-profile/web"}]}"#,
      #"{"iam_instance_profile": [{}]}"#),
    RuleExample(
      "aws.ecs.task-role", "aws_ecs_task_definition",
      #"{"task_role_arn": "arn:aws:iam::111122223333:role/a"}"#,
      #"{}"#),
    RuleExample(
      "aws.ecs.execution-role", "aws_ecs_task_definition",
      #"{"execution_role_arn": "arn:aws:iam::111122223333:role/a"}"#,
      #"{}"#),
    RuleExample(
      "aws.lambda.role", "aws_lambda_function",
      #"{"role": "arn:aws:iam::111122223333:role/a"}"#,
      #"{}"#),
    RuleExample(
      "aws.service.role", "aws_glue_job",
      #"{"role_arn": "arn:aws:iam::111122223333:role/a"}"#,
      #"{}"#),
    RuleExample(
      "aws.codebuild.role", "aws_codebuild_project",
      #"{"service_role": "arn:aws:iam::111122223333:role/a"}"#,
      #"{}"#),
    RuleExample(
      "aws.codebuild.privileged", "aws_codebuild_project",
      #"{"environment": [{"privileged_mode": false}]}"#,
      #"{"environment": [{"privileged_mode": true}]}"#),
    RuleExample(
      "aws.cognito.unauthenticated", "aws_cognito_identity_pool",
      #"{"allow_unauthenticated_identities": false}"#,
      #"{"allow_unauthenticated_identities": true}"#),
    RuleExample(
      "aws.qldb.permissions", "aws_qldb_ledger",
      #"{"permissions_mode": "STANDARD"}"#,
      #"{"permissions_mode": "ALLOW_ALL"}"#),
    RuleExample(
      "aws.opensearch.users", "aws_opensearch_domain",
      #"{"advanced_security_options": [{"internal_user_database_enabled": true}]}"#,
      #"{"advanced_security_options": [{"internal_user_database_enabled": false}]}"#),
    RuleExample(
      "aws.ssm.shared-document", "aws_ssm_document",
      #"{"permissions": [{"account_ids": "111122223333"}]}"#,
      #"{"permissions": [{"account_ids": "All"}]}"#),
    RuleExample(
      "aws.ssm.session-document", "aws_ssm_document",
      #"{"document_type": "Session", "content": "{\"kmsKeyId\":\"a\"}"}"#,
      #"{"document_type": "Session"}"#),
    RuleExample(
      "aws.sagemaker.metadata", "aws_sagemaker_notebook_instance",
      #"{"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "2"}]}"#,
      #"{"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "1"}]}"#),
    RuleExample(
      "aws.ec2.metadata-hops", "aws_launch_template",
      #"{"metadata_options": [{"http_put_response_hop_limit": 1}]}"#,
      #"{"metadata_options": [{"http_put_response_hop_limit": 2}]}"#),
    RuleExample(
      "aws.iam.full-access", "aws_iam_role_policy_attachment",
      #"{"policy_arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}"#,
      #"{"policy_arn": "arn:aws:iam::aws:policy/IAMFullAccess"}"#),
    RuleExample(
      "aws.sso.administrator", "aws_ssoadmin_managed_policy_attachment",
      #"{"managed_policy_arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}"#,
      #"{"managed_policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"}"#),
    RuleExample(
      "aws.patches", "aws_mq_broker",
      #"{"auto_minor_version_upgrade": true}"#,
      #"{"auto_minor_version_upgrade": false}"#),
    RuleExample(
      "aws.patches-by-default", "aws_elasticache_cluster",
      #"{"auto_minor_version_upgrade": true}"#,
      #"{"auto_minor_version_upgrade": false}"#),
    RuleExample(
      "aws.redshift.upgrades", "aws_redshift_cluster",
      #"{"allow_version_upgrade": true}"#,
      #"{"allow_version_upgrade": false}"#),
    RuleExample(
      "aws.lambda.code-signing", "aws_lambda_function",
      #"{"code_signing_config_arn": "x"}"#,
      #"{}"#),
    RuleExample(
      "aws.athena.enforced", "aws_athena_workgroup",
      #"{"configuration": [{"enforce_workgroup_configuration": true}]}"#,
      #"{"configuration": [{"enforce_workgroup_configuration": false}]}"#),
    RuleExample(
      "aws.qldb.deletion-protection", "aws_qldb_ledger",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "aws.apigateway.data-trace", "aws_api_gateway_method_settings",
      #"{"settings": [{"data_trace_enabled": false}]}"#,
      #"{"settings": [{"data_trace_enabled": true}]}"#),
    RuleExample(
      "aws.apigateway.client-certificate", "aws_api_gateway_stage",
      #"{"client_certificate_id": "x"}"#,
      #"{}"#),
    RuleExample(
      "aws.efs.access-point-user", "aws_efs_access_point",
      #"{"posix_user": [{"gid": 1000}]}"#,
      #"{"posix_user": [{}]}"#),
    RuleExample(
      "aws.efs.access-point-root", "aws_efs_access_point",
      #"{"root_directory": [{"path": "/data"}]}"#,
      #"{"root_directory": [{"path": "/"}]}"#),
    RuleExample(
      "aws.bedrock.guardrail", "aws_bedrockagent_agent",
      #"{"guardrail_configuration": [{"guardrail_identifier": "x"}]}"#,
      #"{"guardrail_configuration": [{}]}"#),
    RuleExample(
      "aws.s3.acl-write", "aws_s3_bucket",
      #"{"acl": "private"}"#,
      #"{"acl": "public-read-write"}"#),
  ]
}
