extension AttributeRules {
  static let azurePlatform2: [AttributeRule] = [
    AttributeRule(
      "azure.aks.local-accounts", .securityChange, "azurerm_kubernetes_cluster", "local_account_disabled", .turnsOff(),
      "accounts that no directory knows open the cluster", "NIST AC-2"),
    AttributeRule(
      "azure.aks.monitoring", .loggingDisabled, "azurerm_kubernetes_cluster", "oms_agent.log_analytics_workspace_id",
      .isRemoved, "the cluster does not log any more", "NIST AU-12"),
    AttributeRule(
      "azure.registry.admin", .securityChange, "azurerm_container_registry", "admin_enabled", .turnsOn(),
      "one password for all opens the registry", "NIST AC-2"),
    AttributeRule(
      "azure.registry.anonymous", .publicExposure, "azurerm_container_registry", "anonymous_pull_enabled", .turnsOn(),
      "anybody can pull images", "NIST AC-3"),
    AttributeRule(
      "azure.registry.public-network", .publicExposure, "azurerm_container_registry", "public_network_access_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "the registry can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "azure.vm.host-encryption", .encryptionDisabled, "azurerm_linux_virtual_machine azurerm_windows_virtual_machine",
      "encryption_at_host_enabled", .turnsOff(), "temporary disks and caches are stored in the clear", "NIST SC-28"),
    AttributeRule(
      "azure.vm.passwords", .securityChange, "azurerm_linux_virtual_machine", "disable_password_authentication",
      .turnsOff(absent: true), "people may log in by password", "NIST IA-2"),
    AttributeRule(
      "azure.vm.secure-boot", .securityChange, "azurerm_linux_virtual_machine azurerm_windows_virtual_machine",
      "secure_boot_enabled", .turnsOff(), "the machine boots unsigned code", "NIST SI-7"),
    AttributeRule(
      "azure.role.definition", .iamWildcard, "azurerm_role_definition", "permissions.actions", .isOneOf(["*"]),
      "the role allows everything", "CIS Azure 2.0.0 1.23", "NIST AC-6"),
    AttributeRule(
      "azure.role.data-actions", .iamWildcard, "azurerm_role_definition", "permissions.data_actions", .isOneOf(["*"]),
      "the role reads and writes all data", "NIST AC-6"),
    AttributeRule(
      "azure.role.owner", .iamWildcard, "azurerm_role_assignment", "role_definition_name",
      .isOneOf(["owner", "user access administrator"]), "the role may grant itself everything", "NIST AC-6"),
    AttributeRule(
      "azure.lock.removed", .deletionProtectionDisabled, "azurerm_management_lock", "", .resourceGoes,
      "what it locked can be changed and deleted", "NIST CM-3", "NIST CP-10"),
    AttributeRule(
      "azure.diagnostics.removed", .loggingDisabled, "azurerm_monitor_diagnostic_setting", "", .resourceGoes,
      "what happens to the resource is not recorded any more", "NIST AU-12"),
    AttributeRule(
      "azure.flow-log.enabled", .loggingDisabled, "azurerm_network_watcher_flow_log", "enabled", .turnsOff(),
      "traffic is not recorded any more", "NIST AU-12"),
    AttributeRule(
      "azure.flow-log.retention", .loggingDisabled, "azurerm_network_watcher_flow_log", "retention_policy.days",
      .lowers(absent: 0, zeroIsEndless: true), "traffic records are kept for a shorter time", "CIS Azure 2.0.0 6.5"),
    AttributeRule(
      "azure.firewall-policy.mode", .securityChange, "azurerm_web_application_firewall_policy", "policy_settings.mode",
      .isOneOf(["detection"]), "attacks are noticed and not stopped", "NIST SI-4"),
    AttributeRule(
      "azure.defender.tier", .securityChange, "azurerm_security_center_subscription_pricing", "tier",
      .isOneOf(["free"]), "nothing watches for intruders any more", "NIST SI-4"),
  ]
}
