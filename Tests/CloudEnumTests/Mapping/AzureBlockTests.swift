import Testing

@Suite("Nested blocks of Azure")
struct AzureBlockTests {
  @Test("a block is what the provider reads from the answer", arguments: cases)
  func block(_ block: BlockCase) throws {
    try block.check()
  }

  private static func item(_ properties: String) -> String {
    #"{"id": "/subscriptions/S/resourceGroups/G/providers/x/y/n", "name": "n", "properties": \#(properties)}"#
  }

  private static let cases = [
    BlockCase(
      "azurerm_linux_virtual_machine_scale_set", "os_disk",
      item: item(
        """
        {"virtualMachineProfile": {"storageProfile": {"osDisk": {"osType": "Linux", "createOption": "FromImage",
          "caching": "ReadOnly", "diskSizeGB": 30, "writeAcceleratorEnabled": false,
          "diffDiskSettings": {"option": "Local", "placement": "CacheDisk"},
          "managedDisk": {"storageAccountType": "Premium_LRS", "diskEncryptionSet": {"id": "/des"},
            "securityProfile": {"securityEncryptionType": "DiskWithVMGuestState", "diskEncryptionSet": {"id": "/secure"}}}}}}}
        """),
      expected: """
        [{"caching": "ReadOnly", "disk_size_gb": 30, "write_accelerator_enabled": false,
          "diff_disk_settings": [{"option": "Local", "placement": "CacheDisk"}], "storage_account_type": "Premium_LRS",
          "disk_encryption_set_id": "/des", "security_encryption_type": "DiskWithVMGuestState",
          "secure_vm_disk_encryption_set_id": "/secure"}]
        """),
    BlockCase(
      "azurerm_virtual_network", "subnet",
      item: item(
        """
        {"subnets": [
          {"id": "/a", "name": "a", "properties": {"addressPrefix": "10.0.0.0/24", "networkSecurityGroup": {"id": "/nsg"},
            "routeTable": {"id": "/rt"}, "serviceEndpoints": [{"service": "Microsoft.Storage", "locations": ["x"]}],
            "serviceEndpointPolicies": [{"id": "/policy"}], "privateEndpointNetworkPolicies": "Disabled",
            "privateLinkServiceNetworkPolicies": "Enabled"}},
          {"id": "/b", "name": "b", "properties": {"addressPrefixes": ["10.0.1.0/24", "fd00::/64"],
            "defaultOutboundAccess": true, "delegations": [{"name": "d", "properties": {
              "serviceName": "Microsoft.Web/serverFarms", "actions": ["Microsoft.Network/virtualNetworks/subnets/action"]}}]}}]}
        """),
      expected: """
        [{"id": "/a", "name": "a", "address_prefixes": ["10.0.0.0/24"], "security_group": "/nsg", "route_table_id": "/rt",
          "service_endpoints": ["Microsoft.Storage"], "service_endpoint_policy_ids": ["/policy"],
          "private_endpoint_network_policies": "Disabled", "private_link_service_network_policies_enabled": true,
          "default_outbound_access_enabled": false},
         {"id": "/b", "name": "b", "address_prefixes": ["10.0.1.0/24", "fd00::/64"],
          "private_link_service_network_policies_enabled": false, "default_outbound_access_enabled": true,
          "delegation": [{"name": "d", "service_delegation": [{"name": "Microsoft.Web/serverFarms",
            "actions": ["Microsoft.Network/virtualNetworks/subnets/action"]}]}]}]
        """),
    BlockCase(
      "azurerm_lb", "frontend_ip_configuration",
      item: item(
        """
        {"frontendIPConfigurations": [
          {"id": "/f", "name": "f", "zones": ["1", "2"], "properties": {"privateIPAddress": "10.0.0.4",
            "privateIPAllocationMethod": "Static", "privateIPAddressVersion": "IPv4", "subnet": {"id": "/subnet"},
            "gatewayLoadBalancer": {"id": "/gateway"}, "loadBalancingRules": [{"id": "/rule"}]}},
          {"id": "/g", "name": "g", "properties": {"privateIPAllocationMethod": "Dynamic", "publicIPAddress": {"id": "/ip"},
            "publicIPPrefix": {"id": "/prefix"}}}]}
        """),
      expected: """
        [{"id": "/f", "name": "f", "zones": ["1", "2"], "private_ip_address": "10.0.0.4",
          "private_ip_address_allocation": "Static", "private_ip_address_version": "IPv4", "subnet_id": "/subnet",
          "gateway_load_balancer_frontend_ip_configuration_id": "/gateway"},
         {"id": "/g", "name": "g", "private_ip_address_allocation": "Dynamic", "public_ip_address_id": "/ip",
          "public_ip_prefix_id": "/prefix"}]
        """,
      unread: ["inbound_nat_rules", "load_balancer_rules", "outbound_rules"]),
    BlockCase(
      "azurerm_private_endpoint", "private_service_connection",
      item: item(
        """
        {"manualPrivateLinkServiceConnections": [], "privateLinkServiceConnections": [{"name": "c", "properties": {
          "privateLinkServiceId": "/subscriptions/S/vaults/v", "groupIds": ["vault"]}}]}
        """),
      expected: """
        [{"name": "c", "is_manual_connection": false, "private_connection_resource_id": "/subscriptions/S/vaults/v",
          "private_connection_resource_alias": null, "subresource_names": ["vault"], "request_message": null}]
        """,
      unread: ["private_ip_address"]),
    BlockCase(
      "azurerm_private_endpoint", "private_service_connection",
      item: item(
        """
        {"privateLinkServiceConnections": [], "manualPrivateLinkServiceConnections": [{"name": "c", "properties": {
          "privateLinkServiceId": "pls.0123.westeurope.azure.privatelinkservice", "groupIds": [], "requestMessage": "Please"}}]}
        """),
      expected: """
        [{"name": "c", "is_manual_connection": true, "private_connection_resource_id": null, "subresource_names": [],
          "private_connection_resource_alias": "pls.0123.westeurope.azure.privatelinkservice", "request_message": "Please"}]
        """,
      unread: ["private_ip_address"]),
    BlockCase(
      "azurerm_firewall", "virtual_hub",
      item: item(
        """
        {"virtualHub": {"id": "/hub"}, "hubIPAddresses": {"privateIPAddress": "10.0.0.132",
          "publicIPs": {"count": 2, "addresses": [{"address": "192.0.2.1"}, {"address": "192.0.2.2"}]}}}
        """),
      expected: """
        [{"virtual_hub_id": "/hub", "private_ip_address": "10.0.0.132", "public_ip_count": 2,
          "public_ip_addresses": ["192.0.2.1", "192.0.2.2"]}]
        """),
    BlockCase("azurerm_firewall", "virtual_hub", item: item(#"{"ipConfigurations": []}"#), expected: "null"),
    BlockCase("azurerm_service_plan", "os_type", item: item(#"{"reserved": true}"#), expected: #""Linux""#),
    BlockCase(
      "azurerm_service_plan", "os_type", item: item(#"{"reserved": false, "hyperV": true}"#),
      expected: #""WindowsContainer""#),
    BlockCase(
      "azurerm_service_plan", "os_type", item: item(#"{"reserved": false, "hyperV": false}"#),
      expected: #""Windows""#),
    BlockCase(
      "azurerm_container_app", "ingress",
      item: item(
        """
        {"configuration": {"ingress": {"external": true, "targetPort": 80, "exposedPort": 0, "transport": "Auto",
          "allowInsecure": false, "clientCertificateMode": "Ignore", "fqdn": "n.example.io",
          "customDomains": [{"name": "shop.example", "bindingType": "SniEnabled", "certificateId": "/cert"}],
          "ipSecurityRestrictions": [{"name": "office", "description": "d", "ipAddressRange": "192.0.2.0/24", "action": "Allow"}],
          "corsPolicy": {"allowedOrigins": ["*"], "allowedMethods": ["GET"], "allowedHeaders": ["a"], "exposeHeaders": ["b"],
            "maxAge": 60, "allowCredentials": true},
          "traffic": [{"weight": 80, "latestRevision": true}, {"weight": 20, "revisionName": "n--blue", "label": "old"}]}}}
        """),
      expected: """
        [{"external_enabled": true, "target_port": 80, "exposed_port": 0, "transport": "auto",
          "allow_insecure_connections": false, "client_certificate_mode": "Ignore", "fqdn": "n.example.io",
          "ip_security_restriction": [{"name": "office", "description": "d", "ip_address_range": "192.0.2.0/24",
            "action": "Allow"}],
          "cors": [{"allowed_origins": ["*"], "allowed_methods": ["GET"], "allowed_headers": ["a"], "exposed_headers": ["b"],
            "max_age_in_seconds": 60, "allow_credentials_enabled": true}],
          "traffic_weight": [{"percentage": 80, "latest_revision": true},
            {"percentage": 20, "revision_suffix": "blue", "label": "old"}]}]
        """,
      unread: ["custom_domain"]),
  ]
}
