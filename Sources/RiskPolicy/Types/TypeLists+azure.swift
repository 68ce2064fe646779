extension TypeLists {
  static let azure = TypeLists(
    stateful: """
      azurerm_app_configuration azurerm_backup_protected_vm azurerm_container_registry azurerm_cosmosdb_account
      azurerm_cosmosdb_cassandra_table azurerm_cosmosdb_mongo_collection azurerm_cosmosdb_mongo_database
      azurerm_cosmosdb_sql_container azurerm_cosmosdb_sql_database azurerm_data_lake_store
      azurerm_data_protection_backup_vault azurerm_eventhub azurerm_eventhub_namespace azurerm_hdinsight_hadoop_cluster
      azurerm_kubernetes_cluster azurerm_kusto_cluster azurerm_kusto_database azurerm_log_analytics_workspace
      azurerm_managed_disk azurerm_mariadb_server azurerm_mssql_database azurerm_mssql_managed_database
      azurerm_mssql_managed_instance azurerm_mssql_server azurerm_mysql_flexible_database azurerm_mysql_flexible_server
      azurerm_mysql_server azurerm_netapp_volume azurerm_postgresql_flexible_server
      azurerm_postgresql_flexible_server_database azurerm_postgresql_server azurerm_recovery_services_vault
      azurerm_redis_cache azurerm_redis_enterprise_cluster azurerm_search_service azurerm_servicebus_namespace
      azurerm_servicebus_queue azurerm_servicebus_topic azurerm_snapshot azurerm_storage_account
      azurerm_storage_container azurerm_storage_data_lake_gen2_filesystem azurerm_storage_queue
      azurerm_storage_share azurerm_storage_table azurerm_synapse_sql_pool azurerm_synapse_workspace
      """,
    iam: """
      azuread_app_role_assignment azuread_application azuread_application_federated_identity_credential
      azuread_application_password azuread_conditional_access_policy azuread_directory_role
      azuread_directory_role_assignment azuread_group azuread_group_member azuread_service_principal
      azuread_service_principal_password azuread_user azurerm_federated_identity_credential
      azurerm_management_group_policy_assignment azurerm_policy_assignment azurerm_policy_definition
      azurerm_resource_group_policy_assignment azurerm_role_assignment azurerm_role_definition
      azurerm_subscription_policy_assignment azurerm_user_assigned_identity azurerm_cosmosdb_sql_role_assignment
      azurerm_cosmosdb_sql_role_definition azurerm_pim_active_role_assignment azurerm_pim_eligible_role_assignment
      azurerm_cosmosdb_mongo_role_definition azurerm_key_vault_managed_hardware_security_module_role_assignment
      azurerm_key_vault_managed_hardware_security_module_role_definition
      azurerm_kubernetes_cluster_trusted_access_role_binding azurerm_marketplace_role_assignment
      azurerm_redis_cache_access_policy azurerm_redis_cache_access_policy_assignment
      azurerm_resource_policy_assignment azurerm_role_management_policy azurerm_synapse_role_assignment
      """,
    network: """
      azurerm_application_gateway azurerm_bastion_host azurerm_cdn_endpoint azurerm_cdn_frontdoor_endpoint
      azurerm_dns_a_record azurerm_dns_zone azurerm_express_route_circuit azurerm_frontdoor azurerm_lb
      azurerm_lb_backend_address_pool azurerm_lb_rule azurerm_local_network_gateway azurerm_nat_gateway
      azurerm_network_interface azurerm_private_dns_zone azurerm_private_dns_zone_virtual_network_link
      azurerm_private_endpoint azurerm_private_link_service azurerm_public_ip azurerm_route azurerm_route_table
      azurerm_subnet azurerm_subnet_route_table_association azurerm_traffic_manager_profile azurerm_virtual_hub
      azurerm_virtual_network azurerm_virtual_network_gateway azurerm_virtual_network_gateway_connection
      azurerm_virtual_network_peering azurerm_virtual_wan azurerm_vpn_gateway
      """,
    security: """
      azurerm_application_security_group azurerm_firewall azurerm_firewall_application_rule_collection
      azurerm_firewall_nat_rule_collection azurerm_firewall_network_rule_collection azurerm_firewall_policy
      azurerm_firewall_policy_rule_collection_group azurerm_key_vault_access_policy azurerm_management_lock
      azurerm_monitor_diagnostic_setting azurerm_mssql_firewall_rule azurerm_mssql_server_extended_auditing_policy
      azurerm_mysql_flexible_server_firewall_rule azurerm_network_ddos_protection_plan azurerm_network_security_group
      azurerm_network_security_rule azurerm_network_watcher_flow_log azurerm_postgresql_flexible_server_firewall_rule
      azurerm_postgresql_firewall_rule azurerm_redis_firewall_rule azurerm_security_center_contact
      azurerm_security_center_subscription_pricing azurerm_sentinel_alert_rule_scheduled azurerm_sql_firewall_rule
      azurerm_storage_account_network_rules azurerm_subnet_network_security_group_association
      azurerm_network_interface_security_group_association azurerm_web_application_firewall_policy
      azurerm_cosmosdb_postgresql_firewall_rule azurerm_iothub_shared_access_policy azurerm_mariadb_firewall_rule
      azurerm_mongo_cluster_firewall_rule azurerm_mssql_database_extended_auditing_policy
      azurerm_mssql_outbound_firewall_rule azurerm_mssql_virtual_network_rule azurerm_mysql_firewall_rule
      azurerm_postgresql_virtual_network_rule azurerm_security_center_storage_defender azurerm_synapse_firewall_rule
      azurerm_synapse_sql_pool_extended_auditing_policy azurerm_synapse_workspace_extended_auditing_policy
      """,
    encryption: """
      azurerm_app_service_certificate azurerm_disk_encryption_set azurerm_key_vault azurerm_key_vault_certificate
      azurerm_key_vault_key azurerm_key_vault_managed_hardware_security_module azurerm_key_vault_secret
      azurerm_mssql_server_transparent_data_encryption azurerm_storage_account_customer_managed_key
      azurerm_storage_encryption_scope azurerm_cognitive_account_customer_managed_key
      azurerm_databricks_workspace_customer_managed_key azurerm_databricks_workspace_root_dbfs_customer_managed_key
      azurerm_eventhub_namespace_customer_managed_key azurerm_kusto_cluster_customer_managed_key
      azurerm_log_analytics_cluster_customer_managed_key azurerm_mssql_managed_instance_transparent_data_encryption
      azurerm_netapp_account_encryption azurerm_servicebus_namespace_customer_managed_key
      """)
}
