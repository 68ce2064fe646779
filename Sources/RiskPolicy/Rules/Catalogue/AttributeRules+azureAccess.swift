extension AttributeRules {
  static let azureAccess: [AttributeRule] = [
    AttributeRule(
      "azure.identity-removed", .iamChange, "azurerm_*", "identity.type", .isRemoved,
      "it has no identity of its own any more", "NIST IA-2", "NIST AC-6"),
    AttributeRule(
      "azure.local-accounts", .securityChange, "azurerm_*", "local_auth_enabled", .turnsOn(absent: true),
      countsAtCreation: false, "a key that does not tell callers apart opens it", "NIST AC-2"),
    AttributeRule(
      "azure.local-accounts-long-name", .securityChange, "azurerm_*", "local_authentication_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "a key that does not tell callers apart opens it", "NIST AC-2"),
    AttributeRule(
      "azure.vm-scale-set.passwords", .securityChange, "azurerm_linux_virtual_machine_scale_set",
      "disable_password_authentication", .turnsOff(absent: true), "people may log in by password", "NIST IA-2"),
    AttributeRule(
      "azure.vm.extensions", .securityChange, "azurerm_linux_virtual_machine azurerm_windows_virtual_machine",
      "allow_extension_operations", .turnsOn(absent: true), countsAtCreation: false,
      "programs can be put on the machine from outside", "NIST CM-7"),
    AttributeRule(
      "azure.vm.updates", .securityChange, "azurerm_windows_virtual_machine azurerm_windows_virtual_machine_scale_set",
      "enable_automatic_updates", .turnsOff(absent: true), "fixes are not installed by themselves any more", "NIST SI-2"
    ),
    AttributeRule(
      "azure.web-app.slot-debugging", .securityChange,
      "azurerm_app_service_slot azurerm_linux_function_app_slot azurerm_windows_function_app_slot azurerm_linux_web_app_slot azurerm_windows_web_app_slot",
      "site_config.remote_debugging_enabled", .turnsOn(), "a debugger can be attached from outside", "NIST CM-7"),
    AttributeRule(
      "azure.web-app.cross-origin", .securityChange,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service azurerm_function_app",
      "site_config.cors.allowed_origins", .isOneOf(["*"]), "pages of any site may call it", "NIST AC-4"),
    AttributeRule(
      "azure.web-app.authentication-second", .securityChange,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service",
      "auth_settings_v2.auth_enabled", .turnsOff(), "people are not asked who they are any more", "CIS Azure 2.0.0 9.1"),
    AttributeRule(
      "azure.postgresql.throttling", .securityChange,
      "azurerm_postgresql_configuration azurerm_postgresql_flexible_server_configuration", "value", .turnsOff(),
      guards: [.when("name", .isOneOf(["connection_throttling", "connection_throttle.enable"]))],
      "passwords can be tried without end", "CIS Azure 2.0.0 4.3.5"),
    AttributeRule(
      "azure.storage.token-expiry", .securityChange, "azurerm_storage_account", "sas_policy.expiration_period",
      .isRemoved, "tokens may be valid for ever", "NIST AC-2"),
    AttributeRule(
      "azure.storage.local-users", .securityChange, "azurerm_storage_account", "local_user_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "accounts that no directory knows open the account", "NIST AC-2"),
    AttributeRule(
      "azure.database.threat-detection", .securityChange, "azurerm_postgresql_server azurerm_mysql_server",
      "threat_detection_policy.enabled", .turnsOff(), "nothing watches for intruders any more", "NIST SI-4"),
    AttributeRule(
      "azure.mssql.alerts", .securityChange, "azurerm_mssql_server_security_alert_policy", "state", .loses(["enabled"]),
      "nothing watches for intruders any more", "NIST SI-4"),
    AttributeRule(
      "azure.app-configuration.purge", .deletionProtectionDisabled, "azurerm_app_configuration",
      "purge_protection_enabled", .turnsOff(), "deleted settings can be erased for good", "NIST CP-9"),
    AttributeRule(
      "azure.registry.quarantine", .securityChange, "azurerm_container_registry", "quarantine_policy_enabled",
      .turnsOff(), "images can be used before they were checked", "NIST SI-7"),
    AttributeRule(
      "azure.registry.webhook", .encryptionDisabled, "azurerm_container_registry_webhook", "service_uri",
      .hasPrefix(["http://"]), "calls travel in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.aks.secret-rotation", .securityChange, "azurerm_kubernetes_cluster",
      "key_vault_secrets_provider.secret_rotation_enabled", .turnsOff(), "secrets are not renewed any more", "NIST IA-5"
    ),
    AttributeRule(
      "azure.cosmos.key-writes", .securityChange, "azurerm_cosmosdb_account", "access_key_metadata_writes_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "whoever has a key may change the account", "NIST AC-6"),
    AttributeRule(
      "azure.mssql.ledger", .securityChange, "azurerm_mssql_database", "ledger_enabled", .turnsOff(),
      "nobody can tell whether data were altered", "NIST AU-10"),
    AttributeRule(
      "azure.mssql.directory", .iamChange, "azurerm_mssql_server", "azuread_administrator", .isRemoved,
      "people log in by password again", "CIS Azure 2.0.0 4.1.4"),
  ]
}
