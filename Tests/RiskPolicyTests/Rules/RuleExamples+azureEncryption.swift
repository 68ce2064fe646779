extension RuleExamples {
  static let azureEncryption: [RuleExample] = [
    RuleExample(
      "azure.minimum-tls", "azurerm_eventhub_namespace",
      #"{"minimum_tls_version": "1.2"}"#,
      #"{"minimum_tls_version": "1.0"}"#),
    RuleExample(
      "azure.enforced-tls", "azurerm_postgresql_server",
      #"{"ssl_minimal_tls_version_enforced": "TLS1_2"}"#,
      #"{"ssl_minimal_tls_version_enforced": "TLS1_0"}"#),
    RuleExample(
      "azure.iothub.tls", "azurerm_iothub",
      #"{"min_tls_version": "1.2"}"#,
      #"{"min_tls_version": "1.0"}"#),
    RuleExample(
      "azure.web-app.slot-tls", "azurerm_linux_function_app_slot",
      #"{"site_config": [{"minimum_tls_version": "1.2"}]}"#,
      #"{"site_config": [{"minimum_tls_version": "1.0"}]}"#),
    RuleExample(
      "azure.web-app.tls-old-name", "azurerm_app_service",
      #"{"site_config": [{"min_tls_version": "1.2"}]}"#,
      #"{"site_config": [{"min_tls_version": "1.0"}]}"#),
    RuleExample(
      "azure.https-only", "azurerm_linux_web_app_slot",
      #"{"https_only": true}"#,
      #"{"https_only": false}"#),
    RuleExample(
      "azure.https-only-enabled", "azurerm_spring_cloud_api_portal",
      #"{"https_only_enabled": true}"#,
      #"{"https_only_enabled": false}"#),
    RuleExample(
      "azure.spring.app-https", "azurerm_spring_cloud_app",
      #"{"https_only": true}"#,
      #"{"https_only": false}"#),
    RuleExample(
      "azure.api-management.backend-ssl30", "azurerm_api_management",
      #"{"security": [{"backend_ssl30_enabled": false}]}"#,
      #"{"security": [{"backend_ssl30_enabled": true}]}"#),
    RuleExample(
      "azure.api-management.backend-ssl30-old-name", "azurerm_api_management",
      #"{"security": [{"enable_backend_ssl30": false}]}"#,
      #"{"security": [{"enable_backend_ssl30": true}]}"#),
    RuleExample(
      "azure.api-management.backend-tls10", "azurerm_api_management",
      #"{"security": [{"backend_tls10_enabled": false}]}"#,
      #"{"security": [{"backend_tls10_enabled": true}]}"#),
    RuleExample(
      "azure.api-management.backend-tls10-old-name", "azurerm_api_management",
      #"{"security": [{"enable_backend_tls10": false}]}"#,
      #"{"security": [{"enable_backend_tls10": true}]}"#),
    RuleExample(
      "azure.api-management.backend-tls11", "azurerm_api_management",
      #"{"security": [{"backend_tls11_enabled": false}]}"#,
      #"{"security": [{"backend_tls11_enabled": true}]}"#),
    RuleExample(
      "azure.api-management.backend-tls11-old-name", "azurerm_api_management",
      #"{"security": [{"enable_backend_tls11": false}]}"#,
      #"{"security": [{"enable_backend_tls11": true}]}"#),
    RuleExample(
      "azure.api-management.frontend-ssl30", "azurerm_api_management",
      #"{"security": [{"frontend_ssl30_enabled": false}]}"#,
      #"{"security": [{"frontend_ssl30_enabled": true}]}"#),
    RuleExample(
      "azure.api-management.frontend-ssl30-old-name", "azurerm_api_management",
      #"{"security": [{"enable_frontend_ssl30": false}]}"#,
      #"{"security": [{"enable_frontend_ssl30": true}]}"#),
    RuleExample(
      "azure.api-management.frontend-tls10", "azurerm_api_management",
      #"{"security": [{"frontend_tls10_enabled": false}]}"#,
      #"{"security": [{"frontend_tls10_enabled": true}]}"#),
    RuleExample(
      "azure.api-management.frontend-tls10-old-name", "azurerm_api_management",
      #"{"security": [{"enable_frontend_tls10": false}]}"#,
      #"{"security": [{"enable_frontend_tls10": true}]}"#),
    RuleExample(
      "azure.api-management.frontend-tls11", "azurerm_api_management",
      #"{"security": [{"frontend_tls11_enabled": false}]}"#,
      #"{"security": [{"frontend_tls11_enabled": true}]}"#),
    RuleExample(
      "azure.api-management.frontend-tls11-old-name", "azurerm_api_management",
      #"{"security": [{"enable_frontend_tls11": false}]}"#,
      #"{"security": [{"enable_frontend_tls11": true}]}"#),
    RuleExample(
      "azure.api-management.backend", "azurerm_api_management_backend",
      #"{"url": "https://a.example"}"#,
      #"{"url": "http://a.example"}"#),
    RuleExample(
      "azure.api-management.certificates", "azurerm_api_management",
      #"{"client_certificate_enabled": true}"#,
      #"{"client_certificate_enabled": false}"#),
    RuleExample(
      "azure.gateway.listener", "azurerm_application_gateway",
      #"{"http_listener": [{"protocol": "Https"}]}"#,
      #"{"http_listener": [{"protocol": "Http"}]}"#),
    RuleExample(
      "azure.gateway.tls", "azurerm_application_gateway",
      #"{"ssl_policy": [{"min_protocol_version": "TLSv1_2"}]}"#,
      #"{"ssl_policy": [{"min_protocol_version": "TLSv1_0"}]}"#),
    RuleExample(
      "azure.gateway.tls-policy", "azurerm_application_gateway",
      #"{"ssl_policy": [{"policy_name": "AppGwSslPolicy20220101"}]}"#,
      #"{"ssl_policy": [{"policy_name": "AppGwSslPolicy20150501"}]}"#),
    RuleExample(
      "azure.cdn.http", "azurerm_cdn_endpoint",
      #"{"is_http_allowed": false}"#,
      #"{"is_http_allowed": true}"#),
    RuleExample(
      "azure.cdn.https", "azurerm_cdn_endpoint",
      #"{"is_https_allowed": true}"#,
      #"{"is_https_allowed": false}"#),
    RuleExample(
      "azure.cdn.tls", "azurerm_cdn_endpoint_custom_domain",
      #"{"cdn_managed_https": [{"tls_version": "TLS12"}]}"#,
      #"{"cdn_managed_https": [{"tls_version": "TLS10"}]}"#),
    RuleExample(
      "azure.data-lake.encryption", "azurerm_data_lake_store",
      #"{"encryption_state": "Enabled"}"#,
      #"{"encryption_state": "Disabled"}"#),
    RuleExample(
      "azure.kusto.disk", "azurerm_kusto_cluster",
      #"{"disk_encryption_enabled": true}"#,
      #"{"disk_encryption_enabled": false}"#),
    RuleExample(
      "azure.kusto.second-layer", "azurerm_kusto_cluster",
      #"{"double_encryption_enabled": true}"#,
      #"{"double_encryption_enabled": false}"#),
    RuleExample(
      "azure.disk.settings", "azurerm_managed_disk",
      #"{"encryption_settings": [{"enabled": true}]}"#,
      #"{"encryption_settings": [{"enabled": false}]}"#),
    RuleExample(
      "azure.synapse.pool", "azurerm_synapse_sql_pool",
      #"{"data_encrypted": true}"#,
      #"{"data_encrypted": false}"#),
    RuleExample(
      "azure.batch.key-vault", "azurerm_batch_account",
      #"{"key_vault_reference": [{"id": "x"}]}"#,
      #"{"key_vault_reference": [{}]}"#),
    RuleExample(
      "azure.aks.host-encryption", "azurerm_kubernetes_cluster",
      #"{"default_node_pool": [{"host_encryption_enabled": true}]}"#,
      #"{"default_node_pool": [{"host_encryption_enabled": false}]}"#),
    RuleExample(
      "azure.aks.host-encryption-old-name", "azurerm_kubernetes_cluster",
      #"{"default_node_pool": [{"enable_host_encryption": true}]}"#,
      #"{"default_node_pool": [{"enable_host_encryption": false}]}"#),
    RuleExample(
      "azure.aks.pool-host-encryption", "azurerm_kubernetes_cluster_node_pool",
      #"{"host_encryption_enabled": true}"#,
      #"{"host_encryption_enabled": false}"#),
    RuleExample(
      "azure.aks.pool-host-encryption-old-name", "azurerm_kubernetes_cluster_node_pool",
      #"{"enable_host_encryption": true}"#,
      #"{"enable_host_encryption": false}"#),
    RuleExample(
      "azure.fabric.protection", "azurerm_service_fabric_cluster",
      #"{"fabric_settings": [{"name": "Security", "parameters": {"ClusterProtectionLevel": "EncryptAndSign"}}]}"#,
      #"{"fabric_settings": [{"name": "Security", "parameters": {"ClusterProtectionLevel": "None"}}]}"#),
  ]
}
