extension RuleExamples {
  static let azurePlatform: [RuleExample] = [
    RuleExample(
      "azure.security-group.ingress", "azurerm_network_security_group",
      #"{"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Tcp", "source_address_prefix": "10.0.0.0/8", "destination_port_range": "22"}]}"#,
      #"{"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "22"}]}"#
    ),
    RuleExample(
      "azure.security-rule.ingress", "azurerm_network_security_rule",
      #"{"access": "Deny", "direction": "Inbound", "protocol": "*", "source_address_prefix": "Internet", "destination_port_range": "*"}"#,
      #"{"access": "Allow", "direction": "Inbound", "protocol": "*", "source_address_prefix": "Internet", "destination_port_range": "*"}"#
    ),
    RuleExample(
      "azure.key-vault.purge", "azurerm_key_vault",
      #"{"purge_protection_enabled": true}"#,
      #"{"purge_protection_enabled": false}"#),
    RuleExample(
      "azure.key-vault.soft-delete", "azurerm_key_vault",
      #"{"soft_delete_retention_days": 90}"#,
      #"{"soft_delete_retention_days": 7}"#),
    RuleExample(
      "azure.key-vault.network", "azurerm_key_vault",
      #"{"network_acls": [{"default_action": "Deny"}]}"#,
      #"{"network_acls": [{"default_action": "Allow"}]}"#),
    RuleExample(
      "azure.key-vault.public-network", "azurerm_key_vault",
      #"{"public_network_access_enabled": false}"#,
      #"{"public_network_access_enabled": true}"#),
    RuleExample(
      "azure.key-vault.roles", "azurerm_key_vault",
      #"{"enable_rbac_authorization": true}"#,
      #"{"enable_rbac_authorization": false}"#),
    RuleExample(
      "azure.key-vault.key-expiry", "azurerm_key_vault_key",
      #"{"expiration_date": "2027-01-01T00:00:00Z"}"#,
      #"{}"#),
    RuleExample(
      "azure.key-vault.secret-expiry", "azurerm_key_vault_secret",
      #"{"expiration_date": "2027-01-01T00:00:00Z"}"#,
      #"{}"#),
    RuleExample(
      "azure.web-app.https", "azurerm_linux_web_app",
      #"{"https_only": true}"#,
      #"{"https_only": false}"#),
    RuleExample(
      "azure.web-app.tls", "azurerm_linux_web_app",
      #"{"site_config": [{"minimum_tls_version": "1.2"}]}"#,
      #"{"site_config": [{"minimum_tls_version": "1.0"}]}"#),
    RuleExample(
      "azure.web-app.ftp", "azurerm_linux_web_app",
      #"{"site_config": [{"ftps_state": "FtpsOnly"}]}"#,
      #"{"site_config": [{"ftps_state": "AllAllowed"}]}"#),
    RuleExample(
      "azure.web-app.authentication", "azurerm_linux_web_app",
      #"{"auth_settings": [{"enabled": true}]}"#,
      #"{"auth_settings": [{"enabled": false}]}"#),
    RuleExample(
      "azure.web-app.client-certificate", "azurerm_linux_web_app",
      #"{"client_certificate_enabled": true}"#,
      #"{"client_certificate_enabled": false}"#),
    RuleExample(
      "azure.web-app.debugging", "azurerm_linux_web_app",
      #"{"site_config": [{"remote_debugging_enabled": false}]}"#,
      #"{"site_config": [{"remote_debugging_enabled": true}]}"#),
    RuleExample(
      "azure.aks.private", "azurerm_kubernetes_cluster",
      #"{"private_cluster_enabled": true}"#,
      #"{"private_cluster_enabled": false}"#),
    RuleExample(
      "azure.aks.authorized-ranges", "azurerm_kubernetes_cluster",
      #"{"api_server_access_profile": [{"authorized_ip_ranges": ["192.0.2.0/24"]}]}"#,
      #"{"api_server_access_profile": [{"authorized_ip_ranges": []}]}"#),
    RuleExample(
      "azure.aks.roles", "azurerm_kubernetes_cluster",
      #"{"role_based_access_control_enabled": true}"#,
      #"{"role_based_access_control_enabled": false}"#),
    RuleExample(
      "azure.aks.local-accounts", "azurerm_kubernetes_cluster",
      #"{"local_account_disabled": true}"#,
      #"{"local_account_disabled": false}"#),
    RuleExample(
      "azure.aks.monitoring", "azurerm_kubernetes_cluster",
      #"{"oms_agent": [{"log_analytics_workspace_id": "/subscriptions/a/w"}]}"#,
      #"{}"#),
    RuleExample(
      "azure.registry.admin", "azurerm_container_registry",
      #"{"admin_enabled": false}"#,
      #"{"admin_enabled": true}"#),
    RuleExample(
      "azure.registry.anonymous", "azurerm_container_registry",
      #"{"anonymous_pull_enabled": false}"#,
      #"{"anonymous_pull_enabled": true}"#),
    RuleExample(
      "azure.registry.public-network", "azurerm_container_registry",
      #"{"public_network_access_enabled": false}"#,
      #"{"public_network_access_enabled": true}"#),
    RuleExample(
      "azure.vm.host-encryption", "azurerm_linux_virtual_machine",
      #"{"encryption_at_host_enabled": true}"#,
      #"{"encryption_at_host_enabled": false}"#),
    RuleExample(
      "azure.vm.passwords", "azurerm_linux_virtual_machine",
      #"{"disable_password_authentication": true}"#,
      #"{"disable_password_authentication": false}"#),
    RuleExample(
      "azure.vm.secure-boot", "azurerm_linux_virtual_machine",
      #"{"secure_boot_enabled": true}"#,
      #"{"secure_boot_enabled": false}"#),
    RuleExample(
      "azure.role.definition", "azurerm_role_definition",
      #"{"permissions": [{"actions": ["Microsoft.Compute/virtualMachines/read"]}]}"#,
      #"{"permissions": [{"actions": ["*"]}]}"#),
    RuleExample(
      "azure.role.data-actions", "azurerm_role_definition",
      #"{"permissions": [{"data_actions": ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read"]}]}"#,
      #"{"permissions": [{"data_actions": ["*"]}]}"#),
    RuleExample(
      "azure.role.owner", "azurerm_role_assignment",
      #"{"role_definition_name": "Reader"}"#,
      #"{"role_definition_name": "Owner"}"#),
    RuleExample(
      "azure.lock.removed", "azurerm_management_lock",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "azure.diagnostics.removed", "azurerm_monitor_diagnostic_setting",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "azure.flow-log.enabled", "azurerm_network_watcher_flow_log",
      #"{"enabled": true}"#,
      #"{"enabled": false}"#),
    RuleExample(
      "azure.flow-log.retention", "azurerm_network_watcher_flow_log",
      #"{"retention_policy": [{"days": 90}]}"#,
      #"{"retention_policy": [{"days": 7}]}"#),
    RuleExample(
      "azure.firewall-policy.mode", "azurerm_web_application_firewall_policy",
      #"{"policy_settings": [{"mode": "Prevention"}]}"#,
      #"{"policy_settings": [{"mode": "Detection"}]}"#),
    RuleExample(
      "azure.defender.tier", "azurerm_security_center_subscription_pricing",
      #"{"tier": "Standard"}"#,
      #"{"tier": "Free"}"#),
  ]
}
