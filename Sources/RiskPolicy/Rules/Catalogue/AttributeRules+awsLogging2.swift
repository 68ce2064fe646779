extension AttributeRules {
  static let awsLogging2: [AttributeRule] = [
    AttributeRule(
      "aws.stepfunctions.level", .loggingDisabled, "aws_sfn_state_machine", "logging_configuration.level",
      .isOneOf(["off"], absent: true), "what the machine does is not logged any more", "FSBP StepFunctions.1"),
    AttributeRule(
      "aws.stepfunctions.data", .loggingDisabled, "aws_sfn_state_machine",
      "logging_configuration.include_execution_data", .turnsOff(), "the data of runs are not logged any more",
      "NIST AU-12"),
    AttributeRule(
      "aws.stepfunctions.tracing", .loggingDisabled, "aws_sfn_state_machine", "tracing_configuration.enabled",
      .turnsOff(), "runs are not traced any more", "NIST AU-12"),
    AttributeRule(
      "aws.rds.performance-insights", .loggingDisabled, "aws_db_instance aws_rds_cluster_instance",
      "performance_insights_enabled", .turnsOff(), "nobody sees any more what loads the database", "NIST SI-4"),
    AttributeRule(
      "aws.network-firewall.logging-removed", .loggingDisabled, "aws_networkfirewall_logging_configuration", "",
      .resourceGoes, "what the firewall does is not logged any more", "FSBP NetworkFirewall.2"),
    AttributeRule(
      "aws.transfer.log-role", .loggingDisabled, "aws_transfer_server", "logging_role", .isRemoved,
      "what users do is not logged any more", "NIST AU-12"),
    AttributeRule(
      "aws.alarm.actions", .loggingDisabled, "aws_cloudwatch_metric_alarm", "actions_enabled", .turnsOff(absent: true),
      "nobody is told of the alarm any more", "FSBP CloudWatch.17"),
  ]
}
