extension RuleExamples {
  static let awsLogging: [RuleExample] = [
    RuleExample(
      "aws.appsync.log-role", "aws_appsync_graphql_api",
      #"{"log_config": [{"cloudwatch_logs_role_arn": "x"}]}"#,
      #"{"log_config": [{}]}"#),
    RuleExample(
      "aws.appsync.log-level", "aws_appsync_graphql_api",
      #"{"log_config": [{"field_log_level": "ALL"}]}"#,
      #"{"log_config": [{"field_log_level": "NONE"}]}"#),
    RuleExample(
      "aws.apigateway.log-level", "aws_api_gateway_method_settings",
      #"{"settings": [{"logging_level": "INFO"}]}"#,
      #"{"settings": [{"logging_level": "OFF"}]}"#),
    RuleExample(
      "aws.apigateway.tracing", "aws_api_gateway_stage",
      #"{"xray_tracing_enabled": true}"#,
      #"{"xray_tracing_enabled": false}"#),
    RuleExample(
      "aws.codebuild.log-group", "aws_codebuild_project",
      #"{"logs_config": [{"cloudwatch_logs": [{"status": "ENABLED"}]}]}"#,
      #"{"logs_config": [{"cloudwatch_logs": [{"status": "DISABLED"}]}]}"#),
    RuleExample(
      "aws.codebuild.log-bucket", "aws_codebuild_project",
      #"{"logs_config": [{"s3_logs": [{"status": "ENABLED"}]}]}"#,
      #"{"logs_config": [{"s3_logs": [{"status": "DISABLED"}]}]}"#),
    RuleExample(
      "aws.docdb.parameter-audit", "aws_docdb_cluster_parameter_group",
      #"{"parameter": [{"name": "audit_logs", "value": "enabled"}]}"#,
      #"{"parameter": [{"name": "audit_logs", "value": "disabled"}]}"#),
    RuleExample(
      "aws.ecs.command-logging", "aws_ecs_cluster",
      #"{"configuration": [{"execute_command_configuration": [{"logging": "OVERRIDE"}]}]}"#,
      #"{"configuration": [{"execute_command_configuration": [{"logging": "NONE"}]}]}"#),
    RuleExample(
      "aws.ecs.insights", "aws_ecs_cluster",
      #"{"setting": [{"name": "containerInsights", "value": "enabled"}]}"#,
      #"{"setting": [{"name": "containerInsights", "value": "disabled"}]}"#),
    RuleExample(
      "aws.opensearch.log-enabled", "aws_opensearch_domain",
      #"{"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}]}"#,
      #"{"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": false}]}"#),
    RuleExample(
      "aws.globalaccelerator.flow-logs", "aws_globalaccelerator_accelerator",
      #"{"attributes": [{"flow_logs_enabled": true}]}"#,
      #"{"attributes": [{"flow_logs_enabled": false}]}"#),
    RuleExample(
      "aws.ec2.monitoring", "aws_instance",
      #"{"monitoring": true}"#,
      #"{"monitoring": false}"#),
    RuleExample(
      "aws.lambda.tracing", "aws_lambda_function",
      #"{"tracing_config": [{"mode": "Active"}]}"#,
      #"{"tracing_config": [{"mode": "PassThrough"}]}"#),
    RuleExample(
      "aws.mq.general-log", "aws_mq_broker",
      #"{"logs": [{"general": true}]}"#,
      #"{"logs": [{"general": false}]}"#),
    RuleExample(
      "aws.msk.log-cloudwatch-logs", "aws_msk_cluster",
      #"{"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": true}]}]}]}"#,
      #"{"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}]}]}]}"#),
    RuleExample(
      "aws.msk.log-firehose", "aws_msk_cluster",
      #"{"logging_info": [{"broker_logs": [{"firehose": [{"enabled": true}]}]}]}"#,
      #"{"logging_info": [{"broker_logs": [{"firehose": [{"enabled": false}]}]}]}"#),
    RuleExample(
      "aws.msk.log-s3", "aws_msk_cluster",
      #"{"logging_info": [{"broker_logs": [{"s3": [{"enabled": true}]}]}]}"#,
      #"{"logging_info": [{"broker_logs": [{"s3": [{"enabled": false}]}]}]}"#),
    RuleExample(
      "aws.mwaa.dag-processing-log", "aws_mwaa_environment",
      #"{"logging_configuration": [{"dag_processing_logs": [{"enabled": true}]}]}"#,
      #"{"logging_configuration": [{"dag_processing_logs": [{"enabled": false}]}]}"#),
    RuleExample(
      "aws.mwaa.scheduler-log", "aws_mwaa_environment",
      #"{"logging_configuration": [{"scheduler_logs": [{"enabled": true}]}]}"#,
      #"{"logging_configuration": [{"scheduler_logs": [{"enabled": false}]}]}"#),
    RuleExample(
      "aws.mwaa.task-log", "aws_mwaa_environment",
      #"{"logging_configuration": [{"task_logs": [{"enabled": true}]}]}"#,
      #"{"logging_configuration": [{"task_logs": [{"enabled": false}]}]}"#),
    RuleExample(
      "aws.mwaa.webserver-log", "aws_mwaa_environment",
      #"{"logging_configuration": [{"webserver_logs": [{"enabled": true}]}]}"#,
      #"{"logging_configuration": [{"webserver_logs": [{"enabled": false}]}]}"#),
    RuleExample(
      "aws.mwaa.worker-log", "aws_mwaa_environment",
      #"{"logging_configuration": [{"worker_logs": [{"enabled": true}]}]}"#,
      #"{"logging_configuration": [{"worker_logs": [{"enabled": false}]}]}"#),
    RuleExample(
      "aws.stepfunctions.level", "aws_sfn_state_machine",
      #"{"logging_configuration": [{"level": "ALL"}]}"#,
      #"{"logging_configuration": [{"level": "OFF"}]}"#),
    RuleExample(
      "aws.stepfunctions.data", "aws_sfn_state_machine",
      #"{"logging_configuration": [{"include_execution_data": true}]}"#,
      #"{"logging_configuration": [{"include_execution_data": false}]}"#),
    RuleExample(
      "aws.stepfunctions.tracing", "aws_sfn_state_machine",
      #"{"tracing_configuration": [{"enabled": true}]}"#,
      #"{"tracing_configuration": [{"enabled": false}]}"#),
    RuleExample(
      "aws.rds.performance-insights", "aws_db_instance",
      #"{"performance_insights_enabled": true}"#,
      #"{"performance_insights_enabled": false}"#),
    RuleExample(
      "aws.network-firewall.logging-removed", "aws_networkfirewall_logging_configuration",
      #"{"firewall_arn": "a"}"#,
      #"{"firewall_arn": "a"}"#),
    RuleExample(
      "aws.transfer.log-role", "aws_transfer_server",
      #"{"logging_role": "x"}"#,
      #"{}"#),
    RuleExample(
      "aws.alarm.actions", "aws_cloudwatch_metric_alarm",
      #"{"actions_enabled": true}"#,
      #"{"actions_enabled": false}"#),
  ]
}
