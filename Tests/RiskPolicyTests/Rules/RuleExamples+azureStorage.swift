extension RuleExamples {
  static let azureStorage: [RuleExample] = [
    RuleExample(
      "azure.storage.https", "azurerm_storage_account",
      #"{"https_traffic_only_enabled": true}"#,
      #"{"https_traffic_only_enabled": false}"#),
    RuleExample(
      "azure.storage.https-old-name", "azurerm_storage_account",
      #"{"enable_https_traffic_only": true}"#,
      #"{"enable_https_traffic_only": false}"#),
    RuleExample(
      "azure.storage.public-blobs", "azurerm_storage_account",
      #"{"allow_nested_items_to_be_public": false}"#,
      #"{"allow_nested_items_to_be_public": true}"#),
    RuleExample(
      "azure.storage.public-blobs-old-name", "azurerm_storage_account",
      #"{"allow_blob_public_access": false}"#,
      #"{"allow_blob_public_access": true}"#),
    RuleExample(
      "azure.storage.tls", "azurerm_storage_account",
      #"{"min_tls_version": "TLS1_2"}"#,
      #"{"min_tls_version": "TLS1_0"}"#),
    RuleExample(
      "azure.storage.default-network", "azurerm_storage_account",
      #"{"network_rules": [{"default_action": "Deny"}]}"#,
      #"{"network_rules": [{"default_action": "Allow"}]}"#),
    RuleExample(
      "azure.storage.network-rules", "azurerm_storage_account_network_rules",
      #"{"default_action": "Deny"}"#,
      #"{"default_action": "Allow"}"#),
    RuleExample(
      "azure.storage.public-network", "azurerm_storage_account",
      #"{"public_network_access_enabled": false}"#,
      #"{"public_network_access_enabled": true}"#),
    RuleExample(
      "azure.storage.infrastructure", "azurerm_storage_account",
      #"{"infrastructure_encryption_enabled": true}"#,
      #"{"infrastructure_encryption_enabled": false}"#),
    RuleExample(
      "azure.storage.soft-delete", "azurerm_storage_account",
      #"{"blob_properties": [{"delete_retention_policy": [{"days": 30}]}]}"#,
      #"{"blob_properties": [{"delete_retention_policy": [{"days": 7}]}]}"#),
    RuleExample(
      "azure.storage.versioning", "azurerm_storage_account",
      #"{"blob_properties": [{"versioning_enabled": true}]}"#,
      #"{"blob_properties": [{"versioning_enabled": false}]}"#),
    RuleExample(
      "azure.storage.shared-key", "azurerm_storage_account",
      #"{"shared_access_key_enabled": false}"#,
      #"{"shared_access_key_enabled": true}"#),
    RuleExample(
      "azure.container.access", "azurerm_storage_container",
      #"{"container_access_type": "private"}"#,
      #"{"container_access_type": "blob"}"#),
    RuleExample(
      "azure.disk.public-network", "azurerm_managed_disk",
      #"{"public_network_access_enabled": false}"#,
      #"{"public_network_access_enabled": true}"#),
    RuleExample(
      "azure.disk.network-policy", "azurerm_managed_disk",
      #"{"network_access_policy": "DenyAll"}"#,
      #"{"network_access_policy": "AllowAll"}"#),
    RuleExample(
      "azure.vault.soft-delete", "azurerm_recovery_services_vault",
      #"{"soft_delete_enabled": true}"#,
      #"{"soft_delete_enabled": false}"#),
    RuleExample(
      "azure.backup.daily", "azurerm_backup_policy_vm",
      #"{"retention_daily": [{"count": 30}]}"#,
      #"{"retention_daily": [{"count": 7}]}"#),
  ]
}
