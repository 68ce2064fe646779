extension AttributeRules {
  static let azureLogging: [AttributeRule] = [
    AttributeRule(
      "azure.postgresql.logs", .loggingDisabled,
      "azurerm_postgresql_configuration azurerm_postgresql_flexible_server_configuration", "value", .turnsOff(),
      guards: [
        .when(
          "name",
          .isOneOf(["log_checkpoints", "log_connections", "log_disconnections", "log_duration", "log_retention"]))
      ], "what happens in the database is logged less", "CIS Azure 2.0.0 4.3.2", "CIS Azure 2.0.0 4.3.3"),
    AttributeRule(
      "azure.storage.queue-deletes", .loggingDisabled, "azurerm_storage_account", "queue_properties.logging.delete",
      .turnsOff(), "requests to queues are not logged any more", "CIS Azure 2.0.0 3.5"),
    AttributeRule(
      "azure.storage.queue-reads", .loggingDisabled, "azurerm_storage_account", "queue_properties.logging.read",
      .turnsOff(), "requests to queues are not logged any more", "CIS Azure 2.0.0 3.5"),
    AttributeRule(
      "azure.storage.queue-writes", .loggingDisabled, "azurerm_storage_account", "queue_properties.logging.write",
      .turnsOff(), "requests to queues are not logged any more", "CIS Azure 2.0.0 3.5"),
    AttributeRule(
      "azure.mssql.audit-block", .loggingDisabled, "azurerm_mssql_server azurerm_sql_server",
      "extended_auditing_policy", .isRemoved, "what is done to the databases is not recorded any more",
      "CIS Azure 2.0.0 4.1.1"),
    AttributeRule(
      "azure.mssql.audit-block-retention", .loggingDisabled, "azurerm_mssql_server azurerm_sql_server",
      "extended_auditing_policy.retention_in_days", .lowers(zeroIsEndless: true),
      "audit records are kept for a shorter time", "CIS Azure 2.0.0 4.1.6"),
    AttributeRule(
      "azure.mssql.database-audit", .loggingDisabled, "azurerm_mssql_database_extended_auditing_policy",
      "log_monitoring_enabled", .turnsOff(absent: true), "what is done to the database is not recorded any more",
      "CIS Azure 2.0.0 4.1.1"),
    AttributeRule(
      "azure.web-app.request-log", .loggingDisabled,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_app_service azurerm_linux_function_app azurerm_windows_function_app",
      "logs.http_logs", .isRemoved, "requests are not logged any more", "NIST AU-12"),
    AttributeRule(
      "azure.web-app.error-log", .loggingDisabled, "azurerm_linux_web_app azurerm_windows_web_app",
      "logs.detailed_error_messages", .turnsOff(), "errors are not logged any more", "NIST AU-12"),
    AttributeRule(
      "azure.web-app.failure-log", .loggingDisabled, "azurerm_linux_web_app azurerm_windows_web_app",
      "logs.failed_request_tracing", .turnsOff(), "failures are not traced any more", "NIST AU-12"),
    AttributeRule(
      "azure.function-app.log", .loggingDisabled, "azurerm_function_app azurerm_function_app_slot",
      "enable_builtin_logging", .turnsOff(absent: true), "calls are not logged any more", "NIST AU-12"),
    AttributeRule(
      "azure.log-profile.retention", .loggingDisabled, "azurerm_monitor_log_profile", "retention_policy.days",
      .lowers(zeroIsEndless: true), "activity is kept for a shorter time", "NIST AU-11"),
    AttributeRule(
      "azure.log-profile.categories", .loggingDisabled, "azurerm_monitor_log_profile", "categories", .loses([]),
      "a kind of activity is not recorded any more", "NIST AU-12"),
  ]
}
