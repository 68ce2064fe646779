extension AttributeRules {
  static let azureDatabases: [AttributeRule] = [
    AttributeRule(
      "azure.database.public-network", .publicExposure,
      "azurerm_mssql_server azurerm_postgresql_flexible_server azurerm_postgresql_server azurerm_mysql_server azurerm_mariadb_server azurerm_cosmosdb_account azurerm_redis_cache",
      "public_network_access_enabled", .turnsOn(absent: true), countsAtCreation: false,
      "the database can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "azure.database.any-address", .publicIngress,
      "azurerm_mssql_firewall_rule azurerm_sql_firewall_rule azurerm_postgresql_firewall_rule azurerm_postgresql_flexible_server_firewall_rule azurerm_mysql_flexible_server_firewall_rule",
      "end_ip_address", .isOneOf(["255.255.255.255"]), guards: [.when("start_ip_address", .isOneOf(["0.0.0.0"]))],
      "any address on the internet is let in", "CIS Azure 2.0.0 4.1.2"),
    AttributeRule(
      "azure.database.any-azure-address", .publicExposure,
      "azurerm_mssql_firewall_rule azurerm_sql_firewall_rule azurerm_postgresql_firewall_rule azurerm_postgresql_flexible_server_firewall_rule azurerm_mysql_flexible_server_firewall_rule",
      "end_ip_address", .isOneOf(["0.0.0.0"]), guards: [.when("start_ip_address", .isOneOf(["0.0.0.0"]))],
      "any address inside Azure is let in, of other customers too", "CIS Azure 2.0.0 4.1.2"),
    AttributeRule(
      "azure.mssql.tls", .encryptionChange, "azurerm_mssql_server", "minimum_tls_version",
      .lowersRank(["disabled", "1.0", "1.1", "1.2", "1.3"], absent: "1.2"), "older versions of TLS are accepted",
      "NIST SC-8"),
    AttributeRule(
      "azure.mssql.encryption", .encryptionDisabled, "azurerm_mssql_database", "transparent_data_encryption_enabled",
      .turnsOff(absent: true), "the database is stored in the clear", "CIS Azure 2.0.0 4.1.5"),
    AttributeRule(
      "azure.mssql.auditing", .loggingDisabled, "azurerm_mssql_server_extended_auditing_policy", "enabled",
      .turnsOff(absent: true), "what is done to the databases is not recorded any more", "CIS Azure 2.0.0 4.1.1"),
    AttributeRule(
      "azure.mssql.auditing-removed", .loggingDisabled, "azurerm_mssql_server_extended_auditing_policy", "",
      .resourceGoes, "what is done to the databases is not recorded any more", "CIS Azure 2.0.0 4.1.1"),
    AttributeRule(
      "azure.mssql.audit-retention", .loggingDisabled, "azurerm_mssql_server_extended_auditing_policy",
      "retention_in_days", .lowers(absent: 0, zeroIsEndless: true), "audit records are kept for a shorter time",
      "CIS Azure 2.0.0 4.1.6"),
    AttributeRule(
      "azure.mssql.retention", .backupReduced, "azurerm_mssql_database", "short_term_retention_policy.retention_days",
      .lowers(), "the database can be restored to fewer points in time", "NIST CP-9"),
    AttributeRule(
      "azure.database.tls-required", .encryptionDisabled,
      "azurerm_postgresql_server azurerm_mysql_server azurerm_mariadb_server", "ssl_enforcement_enabled",
      .turnsOff(), "clients may connect in the clear", "CIS Azure 2.0.0 4.3.1", "CIS Azure 2.0.0 4.4.1"),
    AttributeRule(
      "azure.database.backups", .backupReduced,
      "azurerm_postgresql_server azurerm_mysql_server azurerm_mariadb_server azurerm_postgresql_flexible_server azurerm_mysql_flexible_server",
      "backup_retention_days", .lowers(), "backups are kept for a shorter time", "NIST CP-9"),
    AttributeRule(
      "azure.database.geo-backups", .backupReduced,
      "azurerm_postgresql_server azurerm_mysql_server azurerm_mariadb_server azurerm_postgresql_flexible_server azurerm_mysql_flexible_server",
      "geo_redundant_backup_enabled", .turnsOff(), "backups are kept in one region only", "NIST CP-9"),
    AttributeRule(
      "azure.cosmos.network-filter", .publicExposure, "azurerm_cosmosdb_account", "is_virtual_network_filter_enabled",
      .turnsOff(), "any network may reach the account", "CIS Azure 2.0.0 4.5.1"),
    AttributeRule(
      "azure.cosmos.keys", .securityChange, "azurerm_cosmosdb_account", "local_authentication_disabled", .turnsOff(),
      "a key that does not tell callers apart opens the account", "NIST AC-3"),
    AttributeRule(
      "azure.redis.plain-port", .encryptionDisabled, "azurerm_redis_cache", "non_ssl_port_enabled", .turnsOn(),
      "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.redis.plain-port-old-name", .encryptionDisabled, "azurerm_redis_cache", "enable_non_ssl_port", .turnsOn(),
      "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.tls-version", .encryptionChange,
      "azurerm_redis_cache", "minimum_tls_version",
      .lowersRank(["1.0", "1.1", "1.2"], absent: "1.0"), "older versions of TLS are accepted", "NIST SC-8"),
  ]
}
