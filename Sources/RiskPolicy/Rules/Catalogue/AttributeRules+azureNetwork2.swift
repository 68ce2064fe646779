extension AttributeRules {
  static let azureNetwork2: [AttributeRule] = [
    AttributeRule(
      "azure.synapse.managed-network", .securityChange, "azurerm_synapse_workspace", "managed_virtual_network_enabled",
      .turnsOff(), "pools leave the managed network", "NIST SC-7"),
    AttributeRule(
      "azure.synapse.exfiltration", .securityChange, "azurerm_synapse_workspace",
      "data_exfiltration_protection_enabled", .turnsOff(), "data may be sent to any tenant", "NIST AC-4"),
    AttributeRule(
      "azure.network.dns", .securityChange, "azurerm_virtual_network azurerm_virtual_network_dns_servers",
      "dns_servers", .changes, "names are looked up elsewhere", "NIST SC-20"),
    AttributeRule(
      "azure.databricks.public-nodes", .publicExposure, "azurerm_databricks_workspace",
      "custom_parameters.no_public_ip", .turnsOff(), "nodes get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "azure.front-door.firewall-removed", .securityChange, "azurerm_frontdoor",
      "frontend_endpoint.web_application_firewall_policy_link_id", .isRemoved, "no firewall looks at requests any more",
      "NIST SC-7"),
    AttributeRule(
      "azure.front-door.firewall-mode", .securityChange,
      "azurerm_frontdoor_firewall_policy azurerm_cdn_frontdoor_firewall_policy", "mode", .isOneOf(["detection"]),
      "attacks are noticed and not stopped", "NIST SI-4"),
    AttributeRule(
      "azure.front-door.firewall-enabled", .securityChange,
      "azurerm_frontdoor_firewall_policy azurerm_cdn_frontdoor_firewall_policy", "enabled", .turnsOff(absent: true),
      "attacks are not stopped any more", "NIST SI-4"),
    AttributeRule(
      "azure.firewall-policy.enabled", .securityChange, "azurerm_web_application_firewall_policy",
      "policy_settings.enabled", .turnsOff(absent: true), "attacks are not stopped any more", "NIST SI-4"),
    AttributeRule(
      "azure.gateway.firewall", .securityChange, "azurerm_application_gateway", "waf_configuration.enabled",
      .turnsOff(), "no firewall looks at requests any more", "NIST SC-7"),
    AttributeRule(
      "azure.gateway.firewall-removed", .securityChange, "azurerm_application_gateway", "firewall_policy_id",
      .isRemoved, "no firewall looks at requests any more", "NIST SC-7"),
    AttributeRule(
      "azure.aks.node-address", .publicExposure, "azurerm_kubernetes_cluster",
      "default_node_pool.node_public_ip_enabled", .turnsOn(), "nodes get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "azure.aks.node-address-old-name", .publicExposure, "azurerm_kubernetes_cluster",
      "default_node_pool.enable_node_public_ip", .turnsOn(), "nodes get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "azure.aks.pool-address", .publicExposure, "azurerm_kubernetes_cluster_node_pool", "node_public_ip_enabled",
      .turnsOn(), "nodes get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "azure.aks.routing", .securityChange, "azurerm_kubernetes_cluster", "http_application_routing_enabled",
      .turnsOn(), "services get names on the internet by themselves", "NIST SC-7"),
    AttributeRule(
      "azure.aks.network-policy", .securityChange, "azurerm_kubernetes_cluster", "network_profile.network_policy",
      .isRemoved, "every pod can talk to every other", "CIS Kubernetes 1.8 5.3.2"),
    AttributeRule(
      "azure.aks.policies", .securityChange, "azurerm_kubernetes_cluster", "azure_policy_enabled", .turnsOff(),
      "what runs in the cluster is not checked any more", "NIST CM-7"),
    AttributeRule(
      "azure.aks.policies-add-on", .securityChange, "azurerm_kubernetes_cluster", "addon_profile.azure_policy.enabled",
      .turnsOff(), "what runs in the cluster is not checked any more", "NIST CM-7"),
    AttributeRule(
      "azure.aks.upgrades", .securityChange, "azurerm_kubernetes_cluster", "automatic_upgrade_channel",
      .loses(["patch", "rapid", "node-image", "stable"]), "fixes are not installed by themselves any more", "NIST SI-2"),
    AttributeRule(
      "azure.aks.upgrades-old-name", .securityChange, "azurerm_kubernetes_cluster", "automatic_channel_upgrade",
      .loses(["patch", "rapid", "node-image", "stable"]), "fixes are not installed by themselves any more", "NIST SI-2"),
    AttributeRule(
      "azure.route.internet", .publicExposure, "azurerm_route", "next_hop_type", .isOneOf(["internet"]),
      guards: [.when("address_prefix", .admitsWorld)], countsAtCreation: false,
      "machines behind it are joined to the internet", "NIST SC-7"),
    AttributeRule(
      "azure.route-table.internet", .publicExposure, "azurerm_route_table",
      "route[address_prefix=0.0.0.0/0].next_hop_type", .isOneOf(["internet"]), countsAtCreation: false,
      "machines behind it are joined to the internet", "NIST SC-7"),
  ]
}
