extension AttributeRules {
  static let azureEncryption2: [AttributeRule] = [
    AttributeRule(
      "azure.gateway.listener", .encryptionDisabled, "azurerm_application_gateway", "http_listener.protocol",
      .loses(["https"]), "clients talk to it in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.gateway.tls", .encryptionChange, "azurerm_application_gateway", "ssl_policy.min_protocol_version",
      .lowersRank(["tlsv1_0", "tlsv1_1", "tlsv1_2", "tlsv1_3"]), "older versions of TLS are accepted", "NIST SC-8"),
    AttributeRule(
      "azure.gateway.tls-policy", .encryptionChange, "azurerm_application_gateway", "ssl_policy.policy_name",
      .isOneOf(["appgwsslpolicy20150501", "appgwsslpolicy20170401"]), "TLS before 1.2 is accepted", "NIST SC-8"),
    AttributeRule(
      "azure.cdn.http", .encryptionDisabled, "azurerm_cdn_endpoint", "is_http_allowed", .turnsOn(absent: true),
      "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.cdn.https", .encryptionDisabled, "azurerm_cdn_endpoint", "is_https_allowed", .turnsOff(absent: true),
      "clients can connect in the clear only", "NIST SC-8"),
    AttributeRule(
      "azure.cdn.tls", .encryptionChange, "azurerm_cdn_endpoint_custom_domain", "cdn_managed_https.tls_version",
      .lowersRank(["none", "tls10", "tls12"], absent: "tls12"), "older versions of TLS are accepted", "NIST SC-8"),
    AttributeRule(
      "azure.data-lake.encryption", .encryptionDisabled, "azurerm_data_lake_store", "encryption_state",
      .isOneOf(["disabled"]), "files are stored in the clear", "NIST SC-28"),
    AttributeRule(
      "azure.kusto.disk", .encryptionDisabled, "azurerm_kusto_cluster", "disk_encryption_enabled", .turnsOff(),
      "disks are stored in the clear", "NIST SC-28"),
    AttributeRule(
      "azure.kusto.second-layer", .encryptionChange, "azurerm_kusto_cluster", "double_encryption_enabled", .turnsOff(),
      "the second layer of encryption is gone", "NIST SC-28"),
    AttributeRule(
      "azure.disk.settings", .encryptionDisabled, "azurerm_managed_disk", "encryption_settings.enabled", .turnsOff(),
      "the disk is stored in the clear", "NIST SC-28"),
    AttributeRule(
      "azure.synapse.pool", .encryptionDisabled, "azurerm_synapse_sql_pool", "data_encrypted", .turnsOff(),
      "the pool is stored in the clear", "NIST SC-28"),
    AttributeRule(
      "azure.batch.key-vault", .encryptionChange, "azurerm_batch_account", "key_vault_reference.id", .isRemoved,
      "secrets of the account are not kept in the vault any more", "NIST SC-12"),
    AttributeRule(
      "azure.aks.host-encryption", .encryptionDisabled, "azurerm_kubernetes_cluster",
      "default_node_pool.host_encryption_enabled", .turnsOff(), "temporary disks and caches are stored in the clear",
      "NIST SC-28"),
    AttributeRule(
      "azure.aks.host-encryption-old-name", .encryptionDisabled, "azurerm_kubernetes_cluster",
      "default_node_pool.enable_host_encryption", .turnsOff(), "temporary disks and caches are stored in the clear",
      "NIST SC-28"),
    AttributeRule(
      "azure.aks.pool-host-encryption", .encryptionDisabled, "azurerm_kubernetes_cluster_node_pool",
      "host_encryption_enabled", .turnsOff(), "temporary disks and caches are stored in the clear", "NIST SC-28"),
    AttributeRule(
      "azure.aks.pool-host-encryption-old-name", .encryptionDisabled, "azurerm_kubernetes_cluster_node_pool",
      "enable_host_encryption", .turnsOff(), "temporary disks and caches are stored in the clear", "NIST SC-28"),
    AttributeRule(
      "azure.fabric.protection", .encryptionDisabled, "azurerm_service_fabric_cluster",
      "fabric_settings[name=Security].parameters.ClusterProtectionLevel", .loses(["encryptandsign"]),
      "nodes talk to each other in the clear", "NIST SC-8"),
  ]
}
