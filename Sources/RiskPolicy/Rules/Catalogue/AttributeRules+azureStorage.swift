extension AttributeRules {
  static let azureStorage: [AttributeRule] = [
    AttributeRule(
      "azure.storage.https", .encryptionDisabled, "azurerm_storage_account", "https_traffic_only_enabled",
      .turnsOff(absent: true), "clients may connect in the clear", "CIS Azure 2.0.0 3.1"),
    AttributeRule(
      "azure.storage.https-old-name", .encryptionDisabled, "azurerm_storage_account", "enable_https_traffic_only",
      .turnsOff(absent: true), "clients may connect in the clear", "CIS Azure 2.0.0 3.1"),
    AttributeRule(
      "azure.storage.public-blobs", .publicExposure, "azurerm_storage_account", "allow_nested_items_to_be_public",
      .turnsOn(absent: true), countsAtCreation: false, "containers may be made public", "CIS Azure 2.0.0 3.7"),
    AttributeRule(
      "azure.storage.public-blobs-old-name", .publicExposure, "azurerm_storage_account", "allow_blob_public_access",
      .turnsOn(), "containers may be made public", "CIS Azure 2.0.0 3.7"),
    AttributeRule(
      "azure.storage.tls", .encryptionChange, "azurerm_storage_account", "min_tls_version",
      .lowersRank(["tls1_0", "tls1_1", "tls1_2", "tls1_3"], absent: "tls1_2"), "older versions of TLS are accepted",
      "CIS Azure 2.0.0 3.15"),
    AttributeRule(
      "azure.storage.default-network", .publicExposure, "azurerm_storage_account", "network_rules.default_action",
      .isOneOf(["allow"]), "any network may reach the account", "CIS Azure 2.0.0 3.8"),
    AttributeRule(
      "azure.storage.network-rules", .publicExposure, "azurerm_storage_account_network_rules", "default_action",
      .isOneOf(["allow"]), "any network may reach the account", "CIS Azure 2.0.0 3.8"),
    AttributeRule(
      "azure.storage.public-network", .publicExposure, "azurerm_storage_account", "public_network_access_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "the account can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "azure.storage.infrastructure", .encryptionChange, "azurerm_storage_account", "infrastructure_encryption_enabled",
      .turnsOff(), "the second layer of encryption is gone", "CIS Azure 2.0.0 3.2"),
    AttributeRule(
      "azure.storage.soft-delete", .backupReduced, "azurerm_storage_account",
      "blob_properties.delete_retention_policy.days", .lowers(), "deleted blobs are kept for a shorter time",
      "CIS Azure 2.0.0 3.11"),
    AttributeRule(
      "azure.storage.versioning", .backupReduced, "azurerm_storage_account", "blob_properties.versioning_enabled",
      .turnsOff(), "overwritten and deleted blobs are lost", "NIST CP-9"),
    AttributeRule(
      "azure.storage.shared-key", .securityChange, "azurerm_storage_account", "shared_access_key_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "a key that does not tell callers apart opens the account",
      "NIST AC-3"),
    AttributeRule(
      "azure.container.access", .publicExposure, "azurerm_storage_container", "container_access_type",
      .isOneOf(["blob", "container"]), "anybody can read the blobs", "CIS Azure 2.0.0 3.7"),
    AttributeRule(
      "azure.disk.public-network", .publicExposure, "azurerm_managed_disk", "public_network_access_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "the disk can be exported over the internet", "NIST SC-7"),
    AttributeRule(
      "azure.disk.network-policy", .publicExposure, "azurerm_managed_disk", "network_access_policy",
      .isOneOf(["allowall"]), "the disk can be exported from any network", "NIST SC-7"),
    AttributeRule(
      "azure.vault.soft-delete", .backupReduced, "azurerm_recovery_services_vault", "soft_delete_enabled",
      .turnsOff(absent: true), "deleted backups are gone at once", "NIST CP-9"),
    AttributeRule(
      "azure.backup.daily", .backupReduced, "azurerm_backup_policy_vm", "retention_daily.count", .lowers(),
      "backups are kept for a shorter time", "NIST CP-9"),
  ]
}
