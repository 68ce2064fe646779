extension RuleExamples {
  static let azureDatabases: [RuleExample] = [
    RuleExample(
      "azure.database.public-network", "azurerm_mssql_server",
      #"{"public_network_access_enabled": false}"#,
      #"{"public_network_access_enabled": true}"#),
    RuleExample(
      "azure.database.any-address", "azurerm_mssql_firewall_rule",
      #"{"end_ip_address": "192.0.2.9", "start_ip_address": "0.0.0.0"}"#,
      #"{"end_ip_address": "255.255.255.255", "start_ip_address": "0.0.0.0"}"#),
    RuleExample(
      "azure.database.any-azure-address", "azurerm_mssql_firewall_rule",
      #"{"end_ip_address": "192.0.2.9", "start_ip_address": "0.0.0.0"}"#,
      #"{"end_ip_address": "0.0.0.0", "start_ip_address": "0.0.0.0"}"#),
    RuleExample(
      "azure.mssql.tls", "azurerm_mssql_server",
      #"{"minimum_tls_version": "1.2"}"#,
      #"{"minimum_tls_version": "1.0"}"#),
    RuleExample(
      "azure.mssql.encryption", "azurerm_mssql_database",
      #"{"transparent_data_encryption_enabled": true}"#,
      #"{"transparent_data_encryption_enabled": false}"#),
    RuleExample(
      "azure.mssql.auditing", "azurerm_mssql_server_extended_auditing_policy",
      #"{"enabled": true}"#,
      #"{"enabled": false}"#),
    RuleExample(
      "azure.mssql.auditing-removed", "azurerm_mssql_server_extended_auditing_policy",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "azure.mssql.audit-retention", "azurerm_mssql_server_extended_auditing_policy",
      #"{"retention_in_days": 0}"#,
      #"{"retention_in_days": 30}"#),
    RuleExample(
      "azure.mssql.retention", "azurerm_mssql_database",
      #"{"short_term_retention_policy": [{"retention_days": 35}]}"#,
      #"{"short_term_retention_policy": [{"retention_days": 7}]}"#),
    RuleExample(
      "azure.database.tls-required", "azurerm_postgresql_server",
      #"{"ssl_enforcement_enabled": true}"#,
      #"{"ssl_enforcement_enabled": false}"#),
    RuleExample(
      "azure.database.backups", "azurerm_postgresql_server",
      #"{"backup_retention_days": 35}"#,
      #"{"backup_retention_days": 7}"#),
    RuleExample(
      "azure.database.geo-backups", "azurerm_postgresql_server",
      #"{"geo_redundant_backup_enabled": true}"#,
      #"{"geo_redundant_backup_enabled": false}"#),
    RuleExample(
      "azure.cosmos.network-filter", "azurerm_cosmosdb_account",
      #"{"is_virtual_network_filter_enabled": true}"#,
      #"{"is_virtual_network_filter_enabled": false}"#),
    RuleExample(
      "azure.cosmos.keys", "azurerm_cosmosdb_account",
      #"{"local_authentication_disabled": true}"#,
      #"{"local_authentication_disabled": false}"#),
    RuleExample(
      "azure.redis.plain-port", "azurerm_redis_cache",
      #"{"non_ssl_port_enabled": false}"#,
      #"{"non_ssl_port_enabled": true}"#),
    RuleExample(
      "azure.redis.plain-port-old-name", "azurerm_redis_cache",
      #"{"enable_non_ssl_port": false}"#,
      #"{"enable_non_ssl_port": true}"#),
    RuleExample(
      "azure.tls-version", "azurerm_redis_cache",
      #"{"minimum_tls_version": "1.2"}"#,
      #"{"minimum_tls_version": "1.0"}"#),
  ]
}
