from . import ABSENT, INSIDE, KEY, case

WEB_APPS = "azurerm_linux_web_app azurerm_windows_web_app"
FUNCTIONS = "azurerm_function_app azurerm_function_app_slot azurerm_linux_function_app azurerm_windows_function_app"


def nsg(port, source, protocol="Tcp", access="Allow"):
    return {
        "name": "r", "priority": 100, "direction": "Inbound", "access": access, "protocol": protocol,
        "source_port_range": "*", "destination_port_range": port, "source_address_prefix": source,
        "destination_address_prefix": "*",
    }


def setting(name, *values):
    return case("azurerm_postgresql_configuration", {"value": list(values)}, name=name)


FAMILIES = [
    *[
        family
        for port, protocol in (("22", "Tcp"), ("3389", "Tcp"), ("80", "Tcp"), ("53", "Udp"), ("*", "*"),
                               ("20-25", "Tcp"))
        for family in (
            *case("azurerm_network_security_rule", {"source_address_prefix": [INSIDE, "*", "Internet", "0.0.0.0/0"]},
                  **{k: v for k, v in nsg(port, None, protocol).items() if k != "source_address_prefix"}),
            *case("azurerm_network_security_group", {
                "security_rule": [[], [nsg(port, INSIDE, protocol)], [nsg(port, "*", protocol)],
                                  [nsg(port, "Internet", protocol)]],
            }),
        )
    ],
    *case("azurerm_network_security_rule", {"access": ["Deny", "Allow"]},
          **{k: v for k, v in nsg("22", "*").items() if k != "access"}),
    *case("azurerm_network_security_rule", {"destination_port_ranges": [["443"], ["22", "443"], ["3389"]]},
          **{k: v for k, v in nsg("443", "*").items() if k != "destination_port_range"}),
    *case("azurerm_mariadb_firewall_rule azurerm_sql_firewall_rule azurerm_mssql_firewall_rule "
          "azurerm_postgresql_firewall_rule azurerm_mysql_firewall_rule "
          "azurerm_postgresql_flexible_server_firewall_rule azurerm_mysql_flexible_server_firewall_rule",
          {"start_ip_address": ["10.0.0.1", "0.0.0.0"], "end_ip_address": ["10.0.0.9", "0.0.0.0", "255.255.255.255"]}),
    *case("azurerm_kubernetes_cluster", {"addon_profile": [[{"azure_policy": [{"enabled": v}]}] for v in (True, False)]}),
    *case("azurerm_kubernetes_cluster", {"azure_policy_enabled": [True, False, ABSENT]}),
    *case("azurerm_kubernetes_cluster", {
        "default_node_pool": [
            [{"name": "a", "enable_node_public_ip": public, "enable_host_encryption": host, "max_pods": 60}]
            for public, host in ((False, True), (True, True), (False, False))
        ],
    }),
    *case("azurerm_kubernetes_cluster", {"role_based_access_control_enabled": [True, False, ABSENT]}),
    *case("azurerm_kubernetes_cluster", {"automatic_channel_upgrade": ["stable", "none", ABSENT]}),
    *case("azurerm_kubernetes_cluster_node_pool", {"enable_host_encryption": [True, False, ABSENT]}),
    *case("azurerm_network_watcher_flow_log", {
        "retention_policy": [[{"enabled": on, "days": days}] for on, days in ((True, 90), (True, 7), (False, 90))],
    }, enabled=True),
    *case("azurerm_frontdoor_firewall_policy azurerm_cdn_frontdoor_firewall_policy", {
        "mode": ["Prevention", "Detection"], "enabled": [True, False],
    }),
    *case("azurerm_web_application_firewall_policy", {
        "policy_settings": [[{"mode": mode, "enabled": on}] for mode, on in
                            (("Prevention", True), ("Detection", True), ("Prevention", False))],
    }),
    *case("azurerm_service_fabric_cluster", {
        "fabric_settings": [
            [{"name": "Security", "parameters": {"ClusterProtectionLevel": word}}] for word in
            ("EncryptAndSign", "Sign", "None")
        ],
    }),
    *case("azurerm_container_registry", {
        "anonymous_pull_enabled": [False, True, ABSENT], "sku": ["Premium", "Standard"],
    }),
    *case("azurerm_container_registry", {"georeplications": [[{"location": "westeurope"}], []]}, sku="Premium"),
    *case("azurerm_cosmosdb_account", {"local_authentication_disabled": [True, False, ABSENT]}, kind="GlobalDocumentDB"),
    *case("azurerm_cosmosdb_account", {
        "public_network_access_enabled": [False, True], "is_virtual_network_filter_enabled": [True, False],
    }, ip_range_filter="10.0.0.0/8", virtual_network_rule=[{"id": "v"}]),
    *setting("log_retention", "on", "off"),
    *setting("log_checkpoints", "on", "off"),
    *setting("log_connections", "on", "off"),
    *setting("connection_throttling", "on", "off"),
    *case("azurerm_api_management", {"client_certificate_enabled": [True, False, ABSENT]}, sku_name="Consumption_0"),
    *case("azurerm_api_management", {
        "security": [
            [{"enable_frontend_ssl30": False, "enable_backend_ssl30": False, **values}] for values in (
                {"enable_frontend_tls10": False, "enable_backend_tls10": False},
                {"enable_frontend_tls10": True, "enable_backend_tls10": False},
                {"enable_frontend_tls10": False, "enable_backend_tls10": True},
                {"enable_frontend_tls11": True}, {"enable_backend_tls11": True}, {"enable_frontend_ssl30": True},
            )
        ],
    }),
    *case("azurerm_api_management_backend", {"url": ["https://a.example", "http://a.example"]}),
    *case("azurerm_virtual_network", {"dns_servers": [["10.0.0.4", "10.0.0.5"], ["10.0.0.4"], ["8.8.8.8", "8.8.4.4"]]},
          address_space=["10.0.0.0/16"]),
    *case("azurerm_virtual_network_dns_servers", {"dns_servers": [["10.0.0.4", "10.0.0.5"], ["10.0.0.4"]]}),
    *case("azurerm_cdn_endpoint_custom_domain", {
        "cdn_managed_https": [[{"tls_version": word}] for word in ("TLS12", "TLS10", "None")] + [[]],
    }),
    *case("azurerm_application_gateway", {
        "ssl_policy": [
            [{"policy_type": "Predefined", "policy_name": "AppGwSslPolicy20220101"}],
            [{"policy_type": "Predefined", "policy_name": "AppGwSslPolicy20150501"}],
            [{"policy_type": "Custom", "min_protocol_version": "TLSv1_2"}],
            [{"policy_type": "Custom", "min_protocol_version": "TLSv1_0"}], [],
        ],
    }),
    *case("azurerm_synapse_sql_pool", {"data_encrypted": [True, False, ABSENT]}),
    *case("azurerm_cognitive_account", {
        "outbound_network_access_restricted": [True, False, ABSENT], "fqdns": [["a.example"], []],
    }, kind="OpenAI"),
    *case("azurerm_batch_account", {
        "network_profile": [
            [{"account_access": [{"default_action": one}], "node_management_access": [{"default_action": other}]}]
            for one, other in (("Deny", "Deny"), ("Allow", "Deny"), ("Deny", "Allow"))
        ],
    }, public_network_access_enabled=True),
    *case("azuread_application_federated_identity_credential", {
        "subject": ["repo:acme/app:ref:refs/heads/main", "repo:*", "*", "repo:acme/*"],
    }, issuer="https://token.actions.githubusercontent.com"),
    *case("azurerm_managed_disk", {
        "public_network_access_enabled": [False, True, ABSENT],
        "network_access_policy": ["DenyAll", "AllowPrivate", "AllowAll", ABSENT],
    }),
    *case("azurerm_storage_account", {
        "network_rules": [
            [{"default_action": action, "bypass": bypass, "ip_rules": []}] for action, bypass in
            (("Deny", ["AzureServices"]), ("Allow", ["AzureServices"]), ("Deny", ["None"]), ("Deny", ["Metrics"]))
        ] + [[]],
    }),
    *case("azurerm_storage_account_network_rules", {
        "default_action": ["Deny", "Allow"], "bypass": [["AzureServices"], ["None"]],
    }),
    *case("azurerm_storage_account", {"min_tls_version": ["TLS1_2", "TLS1_3", "TLS1_1", "TLS1_0", ABSENT]}),
    *case("azurerm_storage_account", {"https_traffic_only_enabled": [True, False, ABSENT]}),
    *case("azurerm_storage_account", {
        "queue_properties": [
            [{"logging": [{"delete": on, "read": True, "write": True, "version": "1.0"}]}] for on in (True, False)
        ] + [[]],
    }, account_kind="StorageV2", account_replication_type="LRS", account_tier="Standard"),
    *case("azurerm_monitor_log_profile", {
        "retention_policy": [[{"enabled": on, "days": days}] for on, days in
                             ((True, 365), (True, 30), (False, 0), (False, 365))],
        "categories": [["Action", "Delete", "Write"], ["Action"]],
    }),
    *case("azurerm_role_definition", {
        "permissions": [[{"actions": [word], "not_actions": []}] for word in
                        ("Microsoft.Compute/virtualMachines/read", "*")],
    }, assignable_scopes=["/subscriptions/0b1f6471-1bf0-4dda-aec3-111122223333"]),
    *case(f"{FUNCTIONS} {WEB_APPS} azurerm_app_service", {"https_only": [True, False, ABSENT]}),
    *case(f"{WEB_APPS} azurerm_app_service", {"auth_settings_v2": [[{"auth_enabled": v}] for v in (True, False)] + [[]]}),
    *case("azurerm_network_interface", {
        "ip_configuration": [[{"name": "a", **extra}] for extra in ({}, {"public_ip_address_id": "/a/b"})],
    }),
    *case("azurerm_linux_virtual_machine azurerm_linux_virtual_machine_scale_set", {
        "disable_password_authentication": [True, False, ABSENT],
    }),
    *case("azurerm_security_center_subscription_pricing", {"tier": ["Standard", "Free"]}, resource_type="StorageAccounts"),
    *case("azurerm_key_vault", {
        "purge_protection_enabled": [True, False, ABSENT], "soft_delete_retention_days": [90, 7],
    }, soft_delete_enabled=True),
    *case("azurerm_data_factory", {"customer_managed_key_id": [KEY, ABSENT], "public_network_enabled": [False, True]}),
]
