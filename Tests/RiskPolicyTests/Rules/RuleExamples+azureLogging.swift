extension RuleExamples {
  static let azureLogging: [RuleExample] = [
    RuleExample(
      "azure.postgresql.logs", "azurerm_postgresql_configuration",
      #"{"name": "log_connections", "value": "on"}"#,
      #"{"name": "log_connections", "value": "off"}"#),
    RuleExample(
      "azure.storage.queue-deletes", "azurerm_storage_account",
      #"{"queue_properties": [{"logging": [{"delete": true}]}]}"#,
      #"{"queue_properties": [{"logging": [{"delete": false}]}]}"#),
    RuleExample(
      "azure.storage.queue-reads", "azurerm_storage_account",
      #"{"queue_properties": [{"logging": [{"read": true}]}]}"#,
      #"{"queue_properties": [{"logging": [{"read": false}]}]}"#),
    RuleExample(
      "azure.storage.queue-writes", "azurerm_storage_account",
      #"{"queue_properties": [{"logging": [{"write": true}]}]}"#,
      #"{"queue_properties": [{"logging": [{"write": false}]}]}"#),
    RuleExample(
      "azure.mssql.audit-block", "azurerm_mssql_server",
      #"{"extended_auditing_policy": [{"retention_in_days": 90}]}"#,
      #"{"extended_auditing_policy": []}"#),
    RuleExample(
      "azure.mssql.audit-block-retention", "azurerm_mssql_server",
      #"{"extended_auditing_policy": [{"retention_in_days": 90}]}"#,
      #"{"extended_auditing_policy": [{"retention_in_days": 30}]}"#),
    RuleExample(
      "azure.mssql.database-audit", "azurerm_mssql_database_extended_auditing_policy",
      #"{"log_monitoring_enabled": true}"#,
      #"{"log_monitoring_enabled": false}"#),
    RuleExample(
      "azure.web-app.request-log", "azurerm_linux_web_app",
      #"{"logs": [{"http_logs": [{"file_system": [{"retention_in_days": 7}]}]}]}"#,
      #"{"logs": [{"http_logs": []}]}"#),
    RuleExample(
      "azure.web-app.error-log", "azurerm_linux_web_app",
      #"{"logs": [{"detailed_error_messages": true}]}"#,
      #"{"logs": [{"detailed_error_messages": false}]}"#),
    RuleExample(
      "azure.web-app.failure-log", "azurerm_linux_web_app",
      #"{"logs": [{"failed_request_tracing": true}]}"#,
      #"{"logs": [{"failed_request_tracing": false}]}"#),
    RuleExample(
      "azure.function-app.log", "azurerm_function_app",
      #"{"enable_builtin_logging": true}"#,
      #"{"enable_builtin_logging": false}"#),
    RuleExample(
      "azure.log-profile.retention", "azurerm_monitor_log_profile",
      #"{"retention_policy": [{"days": 365}]}"#,
      #"{"retention_policy": [{"days": 30}]}"#),
    RuleExample(
      "azure.log-profile.categories", "azurerm_monitor_log_profile",
      #"{"categories": ["Action", "Delete", "Write"]}"#,
      #"{"categories": ["Action"]}"#),
  ]
}
