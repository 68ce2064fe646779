extension AttributeRules {
  static let azureEncryption1: [AttributeRule] = [
    AttributeRule(
      "azure.minimum-tls", .encryptionChange, "azurerm_*", "minimum_tls_version",
      .lowersRank(["disabled", "1.0", "1.1", "1.2", "1.3"], absent: "1.2"), "older versions of TLS are accepted",
      "NIST SC-8"),
    AttributeRule(
      "azure.enforced-tls", .encryptionChange, "azurerm_postgresql_server azurerm_mysql_server azurerm_mariadb_server",
      "ssl_minimal_tls_version_enforced",
      .lowersRank(["tlsenforcementdisabled", "tls1_0", "tls1_1", "tls1_2"], absent: "tls1_2"),
      "older versions of TLS are accepted", "NIST SC-8"),
    AttributeRule(
      "azure.iothub.tls", .encryptionChange, "azurerm_iothub", "min_tls_version",
      .lowersRank(["1.0", "1.2"], absent: "1.0"), "older versions of TLS are accepted", "NIST SC-8"),
    AttributeRule(
      "azure.web-app.slot-tls", .encryptionChange,
      "azurerm_linux_function_app_slot azurerm_windows_function_app_slot azurerm_linux_web_app_slot azurerm_windows_web_app_slot",
      "site_config.minimum_tls_version", .lowersRank(["1.0", "1.1", "1.2", "1.3"], absent: "1.2"),
      "older versions of TLS are accepted", "CIS Azure 2.0.0 9.3"),
    AttributeRule(
      "azure.web-app.tls-old-name", .encryptionChange,
      "azurerm_app_service azurerm_app_service_slot azurerm_function_app azurerm_function_app_slot azurerm_logic_app_standard",
      "site_config.min_tls_version", .lowersRank(["1.0", "1.1", "1.2", "1.3"], absent: "1.2"),
      "older versions of TLS are accepted", "CIS Azure 2.0.0 9.3"),
    AttributeRule(
      "azure.https-only", .encryptionDisabled, "azurerm_*", "https_only", .turnsOff(),
      "clients may connect in the clear", "CIS Azure 2.0.0 9.2", "NIST SC-8"),
    AttributeRule(
      "azure.https-only-enabled", .encryptionDisabled,
      "azurerm_spring_cloud_api_portal azurerm_spring_cloud_gateway azurerm_spring_cloud_app", "https_only_enabled",
      .turnsOff(), "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.spring.app-https", .encryptionDisabled, "azurerm_spring_cloud_app", "https_only", .turnsOff(),
      "clients may connect in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.backend-ssl30", .encryptionChange, "azurerm_api_management",
      "security.backend_ssl30_enabled", .turnsOn(), "SSL 3 is used towards what stands behind it", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.backend-ssl30-old-name", .encryptionChange, "azurerm_api_management",
      "security.enable_backend_ssl30", .turnsOn(), "SSL 3 is used towards what stands behind it", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.backend-tls10", .encryptionChange, "azurerm_api_management",
      "security.backend_tls10_enabled", .turnsOn(), "TLS 1.0 is used towards what stands behind it", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.backend-tls10-old-name", .encryptionChange, "azurerm_api_management",
      "security.enable_backend_tls10", .turnsOn(), "TLS 1.0 is used towards what stands behind it", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.backend-tls11", .encryptionChange, "azurerm_api_management",
      "security.backend_tls11_enabled", .turnsOn(), "TLS 1.1 is used towards what stands behind it", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.backend-tls11-old-name", .encryptionChange, "azurerm_api_management",
      "security.enable_backend_tls11", .turnsOn(), "TLS 1.1 is used towards what stands behind it", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.frontend-ssl30", .encryptionChange, "azurerm_api_management",
      "security.frontend_ssl30_enabled", .turnsOn(), "SSL 3 is accepted", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.frontend-ssl30-old-name", .encryptionChange, "azurerm_api_management",
      "security.enable_frontend_ssl30", .turnsOn(), "SSL 3 is accepted", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.frontend-tls10", .encryptionChange, "azurerm_api_management",
      "security.frontend_tls10_enabled", .turnsOn(), "TLS 1.0 is accepted", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.frontend-tls10-old-name", .encryptionChange, "azurerm_api_management",
      "security.enable_frontend_tls10", .turnsOn(), "TLS 1.0 is accepted", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.frontend-tls11", .encryptionChange, "azurerm_api_management",
      "security.frontend_tls11_enabled", .turnsOn(), "TLS 1.1 is accepted", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.frontend-tls11-old-name", .encryptionChange, "azurerm_api_management",
      "security.enable_frontend_tls11", .turnsOn(), "TLS 1.1 is accepted", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.backend", .encryptionDisabled, "azurerm_api_management_backend", "url",
      .hasPrefix(["http://"]), "it talks to what stands behind it in the clear", "NIST SC-8"),
    AttributeRule(
      "azure.api-management.certificates", .securityChange, "azurerm_api_management", "client_certificate_enabled",
      .turnsOff(), "clients need no certificate any more", "NIST IA-2"),
  ]
}
