extension RuleExamples {
  static let azureNetwork: [RuleExample] = [
    RuleExample(
      "azure.public-network", "azurerm_search_service",
      #"{"public_network_access_enabled": false}"#,
      #"{"public_network_access_enabled": true}"#),
    RuleExample(
      "azure.public-network-as-set", "azurerm_iothub",
      #"{"public_network_access_enabled": false}"#,
      #"{"public_network_access_enabled": true}"#),
    RuleExample(
      "azure.public-network-word", "azurerm_app_configuration",
      #"{"public_network_access": "Disabled"}"#,
      #"{"public_network_access": "Enabled"}"#),
    RuleExample(
      "azure.data-factory.public-network", "azurerm_data_factory",
      #"{"public_network_enabled": false}"#,
      #"{"public_network_enabled": true}"#),
    RuleExample(
      "azure.database.any-address-old", "azurerm_mariadb_firewall_rule",
      #"{"start_ip_address": "10.0.0.1", "end_ip_address": "10.0.0.9"}"#,
      #"{"start_ip_address": "0.0.0.0", "end_ip_address": "255.255.255.255"}"#),
    RuleExample(
      "azure.database.any-azure-address-old", "azurerm_mariadb_firewall_rule",
      #"{"start_ip_address": "10.0.0.1", "end_ip_address": "10.0.0.9"}"#,
      #"{"start_ip_address": "0.0.0.0", "end_ip_address": "0.0.0.0"}"#),
    RuleExample(
      "azure.database.from-lowest-address", "azurerm_mssql_firewall_rule",
      #"{"start_ip_address": "10.0.0.1", "end_ip_address": "10.0.0.9"}"#,
      #"{"start_ip_address": "0.0.0.0", "end_ip_address": "10.0.0.9"}"#),
    RuleExample(
      "azure.api-management.network-removed", "azurerm_api_management",
      #"{"virtual_network_configuration": [{"subnet_id": "x"}]}"#,
      #"{"virtual_network_configuration": [{}]}"#),
    RuleExample(
      "azure.container-group.subnet-removed", "azurerm_container_group",
      #"{"subnet_ids": ["a"]}"#,
      #"{"subnet_ids": []}"#),
    RuleExample(
      "azure.container-group.public-address", "azurerm_container_group",
      #"{"ip_address_type": "Private"}"#,
      #"{"ip_address_type": "Public"}"#),
    RuleExample(
      "azure.spring.network-removed", "azurerm_spring_cloud_service",
      #"{"network": [{"service_runtime_subnet_id": "x"}]}"#,
      #"{"network": [{}]}"#),
    RuleExample(
      "azure.batch.account-access", "azurerm_batch_account",
      #"{"network_profile": [{"account_access": [{"default_action": "Deny"}]}]}"#,
      #"{"network_profile": [{"account_access": [{"default_action": "Allow"}]}]}"#),
    RuleExample(
      "azure.batch.node-access", "azurerm_batch_account",
      #"{"network_profile": [{"node_management_access": [{"default_action": "Deny"}]}]}"#,
      #"{"network_profile": [{"node_management_access": [{"default_action": "Allow"}]}]}"#),
    RuleExample(
      "azure.network-acls", "azurerm_cognitive_account",
      #"{"network_acls": [{"default_action": "Deny"}]}"#,
      #"{"network_acls": [{"default_action": "Allow"}]}"#),
    RuleExample(
      "azure.network-rule-set", "azurerm_container_registry",
      #"{"network_rule_set": [{"default_action": "Deny"}]}"#,
      #"{"network_rule_set": [{"default_action": "Allow"}]}"#),
    RuleExample(
      "azure.eventhub.network-rules", "azurerm_eventhub_namespace",
      #"{"network_rulesets": [{"default_action": "Deny"}]}"#,
      #"{"network_rulesets": [{"default_action": "Allow"}]}"#),
    RuleExample(
      "azure.cognitive.outbound", "azurerm_cognitive_account",
      #"{"outbound_network_access_restricted": true}"#,
      #"{"outbound_network_access_restricted": false}"#),
    RuleExample(
      "azure.interface.public-address", "azurerm_network_interface",
      #"{"ip_configuration": [{}]}"#,
      #"{"ip_configuration": [{"public_ip_address_id": "/subscriptions/s/publicIPAddresses/a"}]}"#),
    RuleExample(
      "azure.interface.forwarding", "azurerm_network_interface",
      #"{"ip_forwarding_enabled": false}"#,
      #"{"ip_forwarding_enabled": true}"#),
    RuleExample(
      "azure.interface.forwarding-old-name", "azurerm_network_interface",
      #"{"enable_ip_forwarding": false}"#,
      #"{"enable_ip_forwarding": true}"#),
    RuleExample(
      "azure.search.any-address", "azurerm_search_service",
      #"{"allowed_ips": ["10.0.0.0/8"]}"#,
      #"{"allowed_ips": ["0.0.0.0/0"]}"#),
    RuleExample(
      "azure.storage-sync.traffic", "azurerm_storage_sync",
      #"{"incoming_traffic_policy": "AllowVirtualNetworksOnly"}"#,
      #"{"incoming_traffic_policy": "AllowAllTraffic"}"#),
    RuleExample(
      "azure.synapse.managed-network", "azurerm_synapse_workspace",
      #"{"managed_virtual_network_enabled": true}"#,
      #"{"managed_virtual_network_enabled": false}"#),
    RuleExample(
      "azure.synapse.exfiltration", "azurerm_synapse_workspace",
      #"{"data_exfiltration_protection_enabled": true}"#,
      #"{"data_exfiltration_protection_enabled": false}"#),
    RuleExample(
      "azure.network.dns", "azurerm_virtual_network",
      #"{"dns_servers": ["10.0.0.4"]}"#,
      #"{}"#),
    RuleExample(
      "azure.databricks.public-nodes", "azurerm_databricks_workspace",
      #"{"custom_parameters": [{"no_public_ip": true}]}"#,
      #"{"custom_parameters": [{"no_public_ip": false}]}"#),
    RuleExample(
      "azure.front-door.firewall-removed", "azurerm_frontdoor",
      #"{"frontend_endpoint": [{"web_application_firewall_policy_link_id": "x"}]}"#,
      #"{"frontend_endpoint": [{}]}"#),
    RuleExample(
      "azure.front-door.firewall-mode", "azurerm_frontdoor_firewall_policy",
      #"{"mode": "Prevention"}"#,
      #"{"mode": "Detection"}"#),
    RuleExample(
      "azure.front-door.firewall-enabled", "azurerm_frontdoor_firewall_policy",
      #"{"enabled": true}"#,
      #"{"enabled": false}"#),
    RuleExample(
      "azure.firewall-policy.enabled", "azurerm_web_application_firewall_policy",
      #"{"policy_settings": [{"enabled": true}]}"#,
      #"{"policy_settings": [{"enabled": false}]}"#),
    RuleExample(
      "azure.gateway.firewall", "azurerm_application_gateway",
      #"{"waf_configuration": [{"enabled": true}]}"#,
      #"{"waf_configuration": [{"enabled": false}]}"#),
    RuleExample(
      "azure.gateway.firewall-removed", "azurerm_application_gateway",
      #"{"firewall_policy_id": "x"}"#,
      #"{}"#),
    RuleExample(
      "azure.aks.node-address", "azurerm_kubernetes_cluster",
      #"{"default_node_pool": [{"node_public_ip_enabled": false}]}"#,
      #"{"default_node_pool": [{"node_public_ip_enabled": true}]}"#),
    RuleExample(
      "azure.aks.node-address-old-name", "azurerm_kubernetes_cluster",
      #"{"default_node_pool": [{"enable_node_public_ip": false}]}"#,
      #"{"default_node_pool": [{"enable_node_public_ip": true}]}"#),
    RuleExample(
      "azure.aks.pool-address", "azurerm_kubernetes_cluster_node_pool",
      #"{"node_public_ip_enabled": false}"#,
      #"{"node_public_ip_enabled": true}"#),
    RuleExample(
      "azure.aks.routing", "azurerm_kubernetes_cluster",
      #"{"http_application_routing_enabled": false}"#,
      #"{"http_application_routing_enabled": true}"#),
    RuleExample(
      "azure.aks.network-policy", "azurerm_kubernetes_cluster",
      #"{"network_profile": [{"network_policy": "calico"}]}"#,
      #"{"network_profile": [{}]}"#),
    RuleExample(
      "azure.aks.policies", "azurerm_kubernetes_cluster",
      #"{"azure_policy_enabled": true}"#,
      #"{"azure_policy_enabled": false}"#),
    RuleExample(
      "azure.aks.policies-add-on", "azurerm_kubernetes_cluster",
      #"{"addon_profile": [{"azure_policy": [{"enabled": true}]}]}"#,
      #"{"addon_profile": [{"azure_policy": [{"enabled": false}]}]}"#),
    RuleExample(
      "azure.aks.upgrades", "azurerm_kubernetes_cluster",
      #"{"automatic_upgrade_channel": "stable"}"#,
      #"{"automatic_upgrade_channel": "none"}"#),
    RuleExample(
      "azure.aks.upgrades-old-name", "azurerm_kubernetes_cluster",
      #"{"automatic_channel_upgrade": "stable"}"#,
      #"{"automatic_channel_upgrade": "none"}"#),
    RuleExample(
      "azure.route.internet", "azurerm_route",
      #"{"address_prefix": "0.0.0.0/0", "next_hop_type": "VirtualAppliance"}"#,
      #"{"address_prefix": "0.0.0.0/0", "next_hop_type": "Internet"}"#),
    RuleExample(
      "azure.route-table.internet", "azurerm_route_table",
      #"{"route": [{"address_prefix": "0.0.0.0/0", "next_hop_type": "VirtualAppliance"}]}"#,
      #"{"route": [{"address_prefix": "0.0.0.0/0", "next_hop_type": "Internet"}]}"#),
  ]
}
