extension AttributeRules {
  static let azureNetwork1: [AttributeRule] = [
    AttributeRule(
      "azure.public-network", .publicExposure, "azurerm_*", "public_network_access_enabled", .turnsOn(absent: true),
      countsAtCreation: false, "it can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "azure.public-network-as-set", .publicExposure, "azurerm_iothub azurerm_spring_cloud_api_portal",
      "public_network_access_enabled", .turnsOn(), countsAtCreation: false, "it can be reached from the internet",
      "NIST SC-7"),
    AttributeRule(
      "azure.public-network-word", .publicExposure, "azurerm_app_configuration azurerm_logic_app_standard",
      "public_network_access", .isOneOf(["enabled"]), countsAtCreation: false, "it can be reached from the internet",
      "NIST SC-7"),
    AttributeRule(
      "azure.data-factory.public-network", .publicExposure, "azurerm_data_factory", "public_network_enabled",
      .turnsOn(absent: true), countsAtCreation: false, "it can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "azure.database.any-address-old", .publicIngress,
      "azurerm_mariadb_firewall_rule azurerm_mysql_firewall_rule azurerm_cosmosdb_postgresql_firewall_rule azurerm_mongo_cluster_firewall_rule azurerm_synapse_firewall_rule",
      "end_ip_address", .isOneOf(["255.255.255.255"]), guards: [.when("start_ip_address", .isOneOf(["0.0.0.0"]))],
      "any address on the internet is let in", "CIS Azure 2.0.0 4.1.2"),
    AttributeRule(
      "azure.database.any-azure-address-old", .publicExposure,
      "azurerm_mariadb_firewall_rule azurerm_mysql_firewall_rule azurerm_cosmosdb_postgresql_firewall_rule azurerm_mongo_cluster_firewall_rule azurerm_synapse_firewall_rule",
      "end_ip_address", .isOneOf(["0.0.0.0"]), guards: [.when("start_ip_address", .isOneOf(["0.0.0.0"]))],
      "any address inside Azure is let in, of other customers too", "CIS Azure 2.0.0 4.1.2"),
    AttributeRule(
      "azure.database.from-lowest-address", .publicIngress,
      "azurerm_mssql_firewall_rule azurerm_sql_firewall_rule azurerm_postgresql_firewall_rule azurerm_postgresql_flexible_server_firewall_rule azurerm_mysql_flexible_server_firewall_rule azurerm_mariadb_firewall_rule azurerm_mysql_firewall_rule",
      "start_ip_address", .isOneOf(["0.0.0.0"]),
      guards: [.unless("end_ip_address", .isOneOf(["0.0.0.0", "255.255.255.255"]))],
      "the range begins at the lowest address there is", "CIS Azure 2.0.0 4.1.2"),
    AttributeRule(
      "azure.api-management.network-removed", .securityChange, "azurerm_api_management",
      "virtual_network_configuration.subnet_id", .isRemoved, "it leaves the network of the account", "NIST SC-7"),
    AttributeRule(
      "azure.container-group.subnet-removed", .securityChange, "azurerm_container_group", "subnet_ids", .isRemoved,
      "it leaves the network of the account", "NIST SC-7"),
    AttributeRule(
      "azure.container-group.public-address", .publicExposure, "azurerm_container_group", "ip_address_type",
      .isOneOf(["public"], absent: true), countsAtCreation: false, "containers get an address on the internet",
      "NIST SC-7"),
    AttributeRule(
      "azure.spring.network-removed", .securityChange, "azurerm_spring_cloud_service",
      "network.service_runtime_subnet_id", .isRemoved, "it leaves the network of the account", "NIST SC-7"),
    AttributeRule(
      "azure.batch.account-access", .publicExposure, "azurerm_batch_account",
      "network_profile.account_access.default_action", .isOneOf(["allow"]), countsAtCreation: false,
      "any network may reach the account", "NIST SC-7"),
    AttributeRule(
      "azure.batch.node-access", .publicExposure, "azurerm_batch_account",
      "network_profile.node_management_access.default_action", .isOneOf(["allow"]), countsAtCreation: false,
      "any network may manage the nodes", "NIST SC-7"),
    AttributeRule(
      "azure.network-acls", .publicExposure, "azurerm_cognitive_account azurerm_signalr_service azurerm_web_pubsub",
      "network_acls.default_action", .isOneOf(["allow"]), countsAtCreation: false, "any network may reach it",
      "NIST SC-7"),
    AttributeRule(
      "azure.network-rule-set", .publicExposure,
      "azurerm_container_registry azurerm_iothub azurerm_servicebus_namespace", "network_rule_set.default_action",
      .isOneOf(["allow"]), countsAtCreation: false, "any network may reach it", "NIST SC-7"),
    AttributeRule(
      "azure.eventhub.network-rules", .publicExposure, "azurerm_eventhub_namespace", "network_rulesets.default_action",
      .isOneOf(["allow"]), countsAtCreation: false, "any network may reach it", "NIST SC-7"),
    AttributeRule(
      "azure.cognitive.outbound", .securityChange, "azurerm_cognitive_account", "outbound_network_access_restricted",
      .turnsOff(), "it may talk to any address", "NIST SC-7", "NIST AC-4"),
    AttributeRule(
      "azure.interface.public-address", .publicExposure, "azurerm_network_interface",
      "ip_configuration.public_ip_address_id", .isSet, "the machine gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "azure.interface.forwarding", .securityChange, "azurerm_network_interface", "ip_forwarding_enabled", .turnsOn(),
      "the machine may send in the name of others", "NIST AC-4"),
    AttributeRule(
      "azure.interface.forwarding-old-name", .securityChange, "azurerm_network_interface", "enable_ip_forwarding",
      .turnsOn(), "the machine may send in the name of others", "NIST AC-4"),
    AttributeRule(
      "azure.search.any-address", .publicExposure, "azurerm_search_service", "allowed_ips", .admitsWorld,
      "any address may reach the service", "NIST SC-7"),
    AttributeRule(
      "azure.storage-sync.traffic", .publicExposure, "azurerm_storage_sync", "incoming_traffic_policy",
      .isNoneOf(["allowvirtualnetworksonly"]), "any network may reach the service", "NIST SC-7"),
  ]
}
