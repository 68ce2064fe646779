extension AttributeRules {
  static let azurePlatform1: [AttributeRule] = [
    AttributeRule(
      "azure.security-group.ingress", .publicIngress, "azurerm_network_security_group", "", .opensIngress(.azureGroup),
      "any address on the internet is let in", "CIS Azure 2.0.0 6.1", "CIS Azure 2.0.0 6.2"),
    AttributeRule(
      "azure.security-rule.ingress", .publicIngress, "azurerm_network_security_rule", "", .opensIngress(.azureRule),
      "any address on the internet is let in", "CIS Azure 2.0.0 6.1", "CIS Azure 2.0.0 6.2"),
    AttributeRule(
      "azure.key-vault.purge", .deletionProtectionDisabled, "azurerm_key_vault", "purge_protection_enabled",
      .turnsOff(), "deleted keys can be erased for good", "CIS Azure 2.0.0 8.5"),
    AttributeRule(
      "azure.key-vault.soft-delete", .deletionProtectionDisabled, "azurerm_key_vault", "soft_delete_retention_days",
      .lowers(absent: 90), "there is less time to take a deletion back", "CIS Azure 2.0.0 8.5"),
    AttributeRule(
      "azure.key-vault.network", .publicExposure, "azurerm_key_vault", "network_acls.default_action",
      .isOneOf(["allow"]), "any network may reach the vault", "NIST SC-7"),
    AttributeRule(
      "azure.key-vault.public-network", .publicExposure, "azurerm_key_vault", "public_network_access_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "the vault can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "azure.key-vault.roles", .securityChange, "azurerm_key_vault", "enable_rbac_authorization", .turnsOff(),
      "access is not managed by roles any more", "CIS Azure 2.0.0 8.6"),
    AttributeRule(
      "azure.key-vault.key-expiry", .encryptionChange, "azurerm_key_vault_key", "expiration_date", .isRemoved,
      "the key never expires", "CIS Azure 2.0.0 8.1"),
    AttributeRule(
      "azure.key-vault.secret-expiry", .encryptionChange, "azurerm_key_vault_secret", "expiration_date", .isRemoved,
      "the secret never expires", "CIS Azure 2.0.0 8.3"),
    AttributeRule(
      "azure.web-app.https", .encryptionDisabled,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service",
      "https_only", .turnsOff(), "clients may connect in the clear", "CIS Azure 2.0.0 9.2"),
    AttributeRule(
      "azure.web-app.tls", .encryptionChange,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service",
      "site_config.minimum_tls_version", .lowersRank(["1.0", "1.1", "1.2", "1.3"], absent: "1.2"),
      "older versions of TLS are accepted", "CIS Azure 2.0.0 9.3"),
    AttributeRule(
      "azure.web-app.ftp", .encryptionDisabled,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service",
      "site_config.ftps_state", .isOneOf(["allallowed"]), "files and passwords travel in the clear",
      "CIS Azure 2.0.0 9.10"),
    AttributeRule(
      "azure.web-app.authentication", .securityChange,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service azurerm_function_app",
      "auth_settings.enabled", .turnsOff(), "people are not asked who they are any more", "CIS Azure 2.0.0 9.1"),
    AttributeRule(
      "azure.web-app.client-certificate", .securityChange,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service",
      "client_certificate_enabled", .turnsOff(), "clients need no certificate any more", "CIS Azure 2.0.0 9.4"),
    AttributeRule(
      "azure.web-app.debugging", .securityChange,
      "azurerm_linux_web_app azurerm_windows_web_app azurerm_linux_function_app azurerm_windows_function_app azurerm_app_service",
      "site_config.remote_debugging_enabled", .turnsOn(), "a debugger can be attached from outside", "NIST CM-7"),
    AttributeRule(
      "azure.aks.private", .publicExposure, "azurerm_kubernetes_cluster", "private_cluster_enabled", .turnsOff(),
      "the control plane gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "azure.aks.authorized-ranges", .publicExposure, "azurerm_kubernetes_cluster",
      "api_server_access_profile.authorized_ip_ranges", .isRemoved, "any address may talk to the control plane",
      "NIST SC-7"),
    AttributeRule(
      "azure.aks.roles", .securityChange, "azurerm_kubernetes_cluster", "role_based_access_control_enabled",
      .turnsOff(absent: true), "everybody in the cluster may do anything", "NIST AC-3"),
  ]
}
