extension AttributeRules {
  static let awsLogging1: [AttributeRule] = [
    AttributeRule(
      "aws.appsync.log-role", .loggingDisabled, "aws_appsync_graphql_api", "log_config.cloudwatch_logs_role_arn",
      .isRemoved, "requests are not logged any more", "FSBP AppSync.2"),
    AttributeRule(
      "aws.appsync.log-level", .loggingDisabled, "aws_appsync_graphql_api", "log_config.field_log_level",
      .isNoneOf(["all", "error", "info", "debug"]), "what fields do is not logged any more", "FSBP AppSync.2"),
    AttributeRule(
      "aws.apigateway.log-level", .loggingDisabled, "aws_api_gateway_method_settings", "settings.logging_level",
      .isOneOf(["off"], absent: true), "what methods do is not logged any more", "FSBP APIGateway.1"),
    AttributeRule(
      "aws.apigateway.tracing", .loggingDisabled, "aws_api_gateway_stage", "xray_tracing_enabled", .turnsOff(),
      "requests are not traced any more", "FSBP APIGateway.3"),
    AttributeRule(
      "aws.codebuild.log-group", .loggingDisabled, "aws_codebuild_project", "logs_config.cloudwatch_logs.status",
      .loses(["enabled"]), guards: [.unless("logs_config.s3_logs.status", .turnsOn())],
      "builds are not logged any more", "FSBP CodeBuild.4"),
    AttributeRule(
      "aws.codebuild.log-bucket", .loggingDisabled, "aws_codebuild_project", "logs_config.s3_logs.status",
      .loses(["enabled"]), guards: [.unless("logs_config.cloudwatch_logs.status", .turnsOn())],
      "builds are not logged any more", "FSBP CodeBuild.4"),
    AttributeRule(
      "aws.docdb.parameter-audit", .loggingDisabled, "aws_docdb_cluster_parameter_group",
      "parameter[name=audit_logs].value", .isNoneOf(["enabled", "all", "ddl", "dml_read", "dml_write"]),
      "what is done to the databases is not recorded any more", "NIST AU-12"),
    AttributeRule(
      "aws.ecs.command-logging", .loggingDisabled, "aws_ecs_cluster",
      "configuration.execute_command_configuration.logging", .isOneOf(["none"]),
      "commands inside containers are not recorded any more", "NIST AU-12"),
    AttributeRule(
      "aws.ecs.insights", .loggingDisabled, "aws_ecs_cluster", "setting[name=containerInsights].value",
      .loses(["enabled", "enhanced"]), "nobody sees any more what containers do", "FSBP ECS.12"),
    AttributeRule(
      "aws.opensearch.log-enabled", .loggingDisabled, "aws_opensearch_domain aws_elasticsearch_domain",
      "log_publishing_options.enabled", .turnsOff(absent: true), "a log of the domain is not published any more",
      "FSBP Opensearch.4", "FSBP ES.4"),
    AttributeRule(
      "aws.globalaccelerator.flow-logs", .loggingDisabled, "aws_globalaccelerator_accelerator",
      "attributes.flow_logs_enabled", .turnsOff(), "traffic is not recorded any more", "NIST AU-12"),
    AttributeRule(
      "aws.ec2.monitoring", .loggingDisabled, "aws_instance", "monitoring", .turnsOff(),
      "the instance is watched less closely", "NIST SI-4"),
    AttributeRule(
      "aws.lambda.tracing", .loggingDisabled, "aws_lambda_function", "tracing_config.mode", .loses(["active"]),
      "calls are not traced any more", "FSBP Lambda.7"),
    AttributeRule(
      "aws.mq.general-log", .loggingDisabled, "aws_mq_broker", "logs.general", .turnsOff(),
      "what the broker does is not logged any more", "FSBP MQ.2"),
    AttributeRule(
      "aws.msk.log-cloudwatch-logs", .loggingDisabled, "aws_msk_cluster",
      "logging_info.broker_logs.cloudwatch_logs.enabled", .turnsOff(), "what brokers do is not logged there any more",
      "NIST AU-12"),
    AttributeRule(
      "aws.msk.log-firehose", .loggingDisabled, "aws_msk_cluster", "logging_info.broker_logs.firehose.enabled",
      .turnsOff(), "what brokers do is not logged there any more", "NIST AU-12"),
    AttributeRule(
      "aws.msk.log-s3", .loggingDisabled, "aws_msk_cluster", "logging_info.broker_logs.s3.enabled", .turnsOff(),
      "what brokers do is not logged there any more", "NIST AU-12"),
    AttributeRule(
      "aws.mwaa.dag-processing-log", .loggingDisabled, "aws_mwaa_environment",
      "logging_configuration.dag_processing_logs.enabled", .turnsOff(),
      "a log of the environment is not written any more", "NIST AU-12"),
    AttributeRule(
      "aws.mwaa.scheduler-log", .loggingDisabled, "aws_mwaa_environment",
      "logging_configuration.scheduler_logs.enabled", .turnsOff(), "a log of the environment is not written any more",
      "NIST AU-12"),
    AttributeRule(
      "aws.mwaa.task-log", .loggingDisabled, "aws_mwaa_environment", "logging_configuration.task_logs.enabled",
      .turnsOff(), "a log of the environment is not written any more", "NIST AU-12"),
    AttributeRule(
      "aws.mwaa.webserver-log", .loggingDisabled, "aws_mwaa_environment",
      "logging_configuration.webserver_logs.enabled", .turnsOff(), "a log of the environment is not written any more",
      "NIST AU-12"),
    AttributeRule(
      "aws.mwaa.worker-log", .loggingDisabled, "aws_mwaa_environment", "logging_configuration.worker_logs.enabled",
      .turnsOff(), "a log of the environment is not written any more", "NIST AU-12"),
  ]
}
