extension RuleExamples {
  static let azureAccess: [RuleExample] = [
    RuleExample(
      "azure.identity-removed", "azurerm_kusto_cluster",
      #"{"identity": [{"type": "SystemAssigned"}]}"#,
      #"{"identity": [{}]}"#),
    RuleExample(
      "azure.local-accounts", "azurerm_eventgrid_topic",
      #"{"local_auth_enabled": false}"#,
      #"{"local_auth_enabled": true}"#),
    RuleExample(
      "azure.local-accounts-long-name", "azurerm_search_service",
      #"{"local_authentication_enabled": false}"#,
      #"{"local_authentication_enabled": true}"#),
    RuleExample(
      "azure.vm-scale-set.passwords", "azurerm_linux_virtual_machine_scale_set",
      #"{"disable_password_authentication": true}"#,
      #"{"disable_password_authentication": false}"#),
    RuleExample(
      "azure.vm.extensions", "azurerm_linux_virtual_machine",
      #"{"allow_extension_operations": false}"#,
      #"{"allow_extension_operations": true}"#),
    RuleExample(
      "azure.vm.updates", "azurerm_windows_virtual_machine",
      #"{"enable_automatic_updates": true}"#,
      #"{"enable_automatic_updates": false}"#),
    RuleExample(
      "azure.web-app.slot-debugging", "azurerm_app_service_slot",
      #"{"site_config": [{"remote_debugging_enabled": false}]}"#,
      #"{"site_config": [{"remote_debugging_enabled": true}]}"#),
    RuleExample(
      "azure.web-app.cross-origin", "azurerm_linux_web_app",
      #"{"site_config": [{"cors": [{"allowed_origins": ["https://a.example"]}]}]}"#,
      #"{"site_config": [{"cors": [{"allowed_origins": ["*"]}]}]}"#),
    RuleExample(
      "azure.web-app.authentication-second", "azurerm_linux_web_app",
      #"{"auth_settings_v2": [{"auth_enabled": true}]}"#,
      #"{"auth_settings_v2": [{"auth_enabled": false}]}"#),
    RuleExample(
      "azure.postgresql.throttling", "azurerm_postgresql_configuration",
      #"{"name": "connection_throttling", "value": "on"}"#,
      #"{"name": "connection_throttling", "value": "off"}"#),
    RuleExample(
      "azure.storage.token-expiry", "azurerm_storage_account",
      #"{"sas_policy": [{"expiration_period": "x"}]}"#,
      #"{"sas_policy": [{}]}"#),
    RuleExample(
      "azure.storage.local-users", "azurerm_storage_account",
      #"{"local_user_enabled": false}"#,
      #"{"local_user_enabled": true}"#),
    RuleExample(
      "azure.database.threat-detection", "azurerm_postgresql_server",
      #"{"threat_detection_policy": [{"enabled": true}]}"#,
      #"{"threat_detection_policy": [{"enabled": false}]}"#),
    RuleExample(
      "azure.mssql.alerts", "azurerm_mssql_server_security_alert_policy",
      #"{"state": "Enabled"}"#,
      #"{"state": "Disabled"}"#),
    RuleExample(
      "azure.app-configuration.purge", "azurerm_app_configuration",
      #"{"purge_protection_enabled": true}"#,
      #"{"purge_protection_enabled": false}"#),
    RuleExample(
      "azure.registry.quarantine", "azurerm_container_registry",
      #"{"quarantine_policy_enabled": true}"#,
      #"{"quarantine_policy_enabled": false}"#),
    RuleExample(
      "azure.registry.webhook", "azurerm_container_registry_webhook",
      #"{"service_uri": "https://a.example"}"#,
      #"{"service_uri": "http://a.example"}"#),
    RuleExample(
      "azure.aks.secret-rotation", "azurerm_kubernetes_cluster",
      #"{"key_vault_secrets_provider": [{"secret_rotation_enabled": true}]}"#,
      #"{"key_vault_secrets_provider": [{"secret_rotation_enabled": false}]}"#),
    RuleExample(
      "azure.cosmos.key-writes", "azurerm_cosmosdb_account",
      #"{"access_key_metadata_writes_enabled": false}"#,
      #"{"access_key_metadata_writes_enabled": true}"#),
    RuleExample(
      "azure.mssql.ledger", "azurerm_mssql_database",
      #"{"ledger_enabled": true}"#,
      #"{"ledger_enabled": false}"#),
    RuleExample(
      "azure.mssql.directory", "azurerm_mssql_server",
      #"{"azuread_administrator": [{"login_username": "a"}]}"#,
      #"{"azuread_administrator": []}"#),
  ]
}
