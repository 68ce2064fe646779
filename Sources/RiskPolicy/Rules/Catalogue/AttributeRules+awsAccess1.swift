extension AttributeRules {
  static let awsAccess1: [AttributeRule] = [
    AttributeRule(
      "aws.ec2.instance-profile", .iamChange, "aws_instance aws_launch_configuration", "iam_instance_profile", .changes,
      "programs on the instance may do something else than before", "NIST AC-6"),
    AttributeRule(
      "aws.ec2.template-profile-name", .iamChange, "aws_launch_template", "iam_instance_profile.name", .changes,
      "programs on the instances may do something else than before", "NIST AC-6"),
    AttributeRule(
      "aws.ec2.template-profile", .iamChange, "aws_launch_template", "iam_instance_profile.arn", .changes,
      "programs on the instances may do something else than before", "NIST AC-6"),
    AttributeRule(
      "aws.ecs.task-role", .iamChange, "aws_ecs_task_definition", "task_role_arn", .changes,
      "containers may do something else than before", "NIST AC-6"),
    AttributeRule(
      "aws.ecs.execution-role", .iamChange, "aws_ecs_task_definition", "execution_role_arn", .changes,
      "images and secrets are fetched with other rights", "NIST AC-6"),
    AttributeRule(
      "aws.lambda.role", .iamChange, "aws_lambda_function aws_glue_crawler", "role", .changes,
      "the function may do something else than before", "NIST AC-6"),
    AttributeRule(
      "aws.service.role", .iamChange,
      "aws_glue_job aws_sfn_state_machine aws_sagemaker_notebook_instance aws_eks_cluster", "role_arn", .changes,
      "it acts with other rights than before", "NIST AC-6"),
    AttributeRule(
      "aws.codebuild.role", .iamChange, "aws_codebuild_project", "service_role", .changes,
      "builds act with other rights than before", "NIST AC-6"),
    AttributeRule(
      "aws.codebuild.privileged", .securityChange, "aws_codebuild_project", "environment.privileged_mode", .turnsOn(),
      countsAtCreation: false, "builds can do on their host what root can", "NIST AC-6"),
    AttributeRule(
      "aws.cognito.unauthenticated", .publicExposure, "aws_cognito_identity_pool", "allow_unauthenticated_identities",
      .turnsOn(), "anybody gets credentials of the account", "FSBP Cognito.2", "NIST AC-3"),
    AttributeRule(
      "aws.qldb.permissions", .securityChange, "aws_qldb_ledger", "permissions_mode", .isNoneOf(["standard"]),
      "whoever reaches the ledger may do everything to it", "NIST AC-6"),
    AttributeRule(
      "aws.opensearch.users", .iamChange, "aws_opensearch_domain aws_elasticsearch_domain",
      "advanced_security_options.internal_user_database_enabled", .turnsOff(), "another directory says who may log in",
      "NIST IA-2"),
    AttributeRule(
      "aws.ssm.shared-document", .publicExposure, "aws_ssm_document", "permissions.account_ids", .isOneOf(["all"]),
      "anybody can read the document", "FSBP SSM.4"),
    AttributeRule(
      "aws.ssm.session-document", .securityChange, "aws_ssm_document", "content", .changes,
      guards: [.when("document_type", .isOneOf(["session"]))], "sessions may be sealed or recorded in another way",
      "NIST AC-17", "NIST AU-12"),
    AttributeRule(
      "aws.sagemaker.metadata", .securityChange, "aws_sagemaker_notebook_instance",
      "instance_metadata_service_configuration.minimum_instance_metadata_service_version", .isNoneOf(["2"]),
      "credentials of the notebook can be fetched through a forged request", "NIST AC-3"),
    AttributeRule(
      "aws.ec2.metadata-hops", .securityChange, "aws_launch_template aws_launch_configuration aws_instance",
      "metadata_options.http_put_response_hop_limit", .raises(absent: 1),
      "credentials of the instance can be fetched from further away", "NIST AC-3"),
    AttributeRule(
      "aws.iam.full-access", .iamWildcard,
      "aws_iam_role_policy_attachment aws_iam_user_policy_attachment aws_iam_group_policy_attachment aws_iam_policy_attachment",
      "policy_arn",
      .isOneOf([
        "arn:aws:iam::aws:policy/iamfullaccess", "arn:aws-us-gov:iam::aws:policy/iamfullaccess",
        "arn:aws-cn:iam::aws:policy/iamfullaccess",
      ]), "the policy may grant itself everything", "NIST AC-6"),
    AttributeRule(
      "aws.sso.administrator", .iamWildcard, "aws_ssoadmin_managed_policy_attachment", "managed_policy_arn",
      .isOneOf([
        "arn:aws:iam::aws:policy/administratoraccess", "arn:aws-us-gov:iam::aws:policy/administratoraccess",
        "arn:aws-cn:iam::aws:policy/administratoraccess",
      ]), "the policy allows everything", "CIS AWS 3.0.0 1.16", "FSBP IAM.1"),
    AttributeRule(
      "aws.patches", .securityChange, "aws_mq_broker aws_dms_replication_instance", "auto_minor_version_upgrade",
      .turnsOff(), "fixes are not installed by themselves any more", "FSBP MQ.3", "FSBP DMS.6", "NIST SI-2"),
    AttributeRule(
      "aws.patches-by-default", .securityChange,
      "aws_elasticache_cluster aws_elasticache_replication_group aws_neptune_cluster_instance aws_memorydb_cluster aws_docdb_cluster_instance",
      "auto_minor_version_upgrade", .turnsOff(absent: true), "fixes are not installed by themselves any more",
      "FSBP ElastiCache.2", "NIST SI-2"),
    AttributeRule(
      "aws.redshift.upgrades", .securityChange, "aws_redshift_cluster", "allow_version_upgrade",
      .turnsOff(absent: true), "fixes are not installed by themselves any more", "FSBP Redshift.6", "NIST SI-2"),
    AttributeRule(
      "aws.lambda.code-signing", .securityChange, "aws_lambda_function", "code_signing_config_arn", .isRemoved,
      "code that nobody signed may run", "NIST SI-7"),
  ]
}
