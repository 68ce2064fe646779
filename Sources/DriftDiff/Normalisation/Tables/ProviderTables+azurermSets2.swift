// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Sets of azurerm resources, by path.
  static let azurermSets2 = #"""
    azurerm_postgresql_flexible_server identity.identity_ids
    azurerm_postgresql_server threat_detection_policy.disabled_alerts threat_detection_policy.email_addresses
    azurerm_powerbi_embedded administrators
    azurerm_private_dns_a_record records
    azurerm_private_dns_aaaa_record records
    azurerm_private_dns_mx_record record
    azurerm_private_dns_ptr_record records
    azurerm_private_dns_srv_record record
    azurerm_private_dns_txt_record record
    azurerm_private_link_service auto_approval_subscription_ids load_balancer_frontend_ip_configuration_ids
     visibility_subscription_ids
    azurerm_proximity_placement_group allowed_vm_sizes
    azurerm_public_ip zones
    azurerm_public_ip_prefix zones
    azurerm_purview_account identity.identity_ids
    azurerm_recovery_services_vault identity.identity_ids
    azurerm_redis_cache identity.identity_ids zones
    azurerm_redis_enterprise_cluster zones
    azurerm_redis_enterprise_database linked_database_id
    azurerm_resource_deployment_script_azure_cli environment_variable identity.identity_ids
    azurerm_resource_deployment_script_azure_power_shell environment_variable identity.identity_ids
    azurerm_resource_group_cost_management_view dataset.aggregation
    azurerm_resource_group_policy_assignment identity.identity_ids
    azurerm_resource_policy_assignment identity.identity_ids
    azurerm_resource_provider_registration feature
    azurerm_role_definition permissions.data_actions permissions.not_data_actions
    azurerm_role_management_policy activation_rules.approval_stage.primary_approver
     notification_rules.active_assignments.admin_notifications.additional_recipients
     notification_rules.active_assignments.approver_notifications.additional_recipients
     notification_rules.active_assignments.assignee_notifications.additional_recipients
     notification_rules.eligible_activations.admin_notifications.additional_recipients
     notification_rules.eligible_activations.approver_notifications.additional_recipients
     notification_rules.eligible_activations.assignee_notifications.additional_recipients
     notification_rules.eligible_assignments.admin_notifications.additional_recipients
     notification_rules.eligible_assignments.approver_notifications.additional_recipients
     notification_rules.eligible_assignments.assignee_notifications.additional_recipients
    azurerm_route_table route
    azurerm_search_service allowed_ips identity.identity_ids
    azurerm_security_center_assessment_policy categories threats
    azurerm_security_center_subscription_pricing extension
    azurerm_sentinel_alert_rule_fusion source.sub_type.severities_allowed
    azurerm_sentinel_alert_rule_ms_security_incident display_name_exclude_filter display_name_filter severity_filter
    azurerm_sentinel_alert_rule_nrt tactics techniques
    azurerm_sentinel_alert_rule_scheduled tactics techniques
    azurerm_service_fabric_cluster add_on_features certificate_common_names.common_names
     reverse_proxy_certificate_common_names.common_names
    azurerm_servicebus_namespace identity.identity_ids network_rule_set.ip_rules network_rule_set.network_rules
    azurerm_shared_image disk_types_not_allowed
    azurerm_signalr_service cors.allowed_origins identity.identity_ids upstream_endpoint
    azurerm_signalr_service_network_acl private_endpoint private_endpoint.allowed_request_types
     private_endpoint.denied_request_types public_network.allowed_request_types public_network.denied_request_types
    azurerm_site_recovery_replicated_vm managed_disk network_interface
     network_interface.recovery_load_balancer_backend_address_pool_ids unmanaged_disk
    azurerm_site_recovery_replication_recovery_plan boot_recovery_group.post_action.fail_over_directions
     boot_recovery_group.post_action.fail_over_types boot_recovery_group.pre_action.fail_over_directions
     boot_recovery_group.pre_action.fail_over_types failover_recovery_group.post_action.fail_over_directions
     failover_recovery_group.post_action.fail_over_types failover_recovery_group.pre_action.fail_over_directions
     failover_recovery_group.pre_action.fail_over_types shutdown_recovery_group.post_action.fail_over_directions
     shutdown_recovery_group.post_action.fail_over_types shutdown_recovery_group.pre_action.fail_over_directions
     shutdown_recovery_group.pre_action.fail_over_types
    azurerm_spring_cloud_api_portal gateway_ids sso.scope
    azurerm_spring_cloud_app custom_persistent_disk.mount_options identity.identity_ids
    azurerm_spring_cloud_builder build_pack_group
    azurerm_spring_cloud_configuration_service repository.patterns repository.search_paths
    azurerm_spring_cloud_dev_tool_portal sso.scope
    azurerm_spring_cloud_gateway cors.allowed_headers cors.allowed_methods cors.allowed_origin_patterns
     cors.allowed_origins cors.exposed_headers sso.scope
    azurerm_spring_cloud_gateway_route_config filters predicates route route.classification_tags route.filters
     route.predicates
    azurerm_static_site identity.identity_ids
    azurerm_static_web_app identity.identity_ids
    azurerm_storage_account identity.identity_ids network_rules.bypass network_rules.ip_rules
     network_rules.virtual_network_subnet_ids share_properties.smb.authentication_types
     share_properties.smb.channel_encryption_type share_properties.smb.kerberos_ticket_encryption_type
     share_properties.smb.versions
    azurerm_storage_account_network_rules bypass ip_rules virtual_network_subnet_ids
    azurerm_storage_blob_inventory_policy rules rules.filter.blob_types rules.filter.exclude_prefixes
     rules.filter.prefix_match
    azurerm_storage_data_lake_gen2_filesystem ace
    azurerm_storage_data_lake_gen2_path ace
    azurerm_storage_management_policy rule.filters.blob_types rule.filters.match_blob_index_tag
     rule.filters.prefix_match
    azurerm_storage_object_replication rules rules.filter_out_blobs_with_prefix
    azurerm_storage_share acl
    azurerm_storage_table acl
    azurerm_stream_analytics_job identity.identity_ids
    azurerm_subnet delegation.service_delegation.actions service_endpoint_policy_ids service_endpoints
    azurerm_subnet_service_endpoint_storage_policy definition.service_resources
    azurerm_subscription_cost_management_view dataset.aggregation
    azurerm_subscription_policy_assignment identity.identity_ids
    azurerm_synapse_sql_pool_security_alert_policy disabled_alerts email_addresses
    azurerm_synapse_workspace identity.identity_ids
    azurerm_synapse_workspace_security_alert_policy disabled_alerts email_addresses
    azurerm_video_indexer_account identity.identity_ids
    azurerm_virtual_desktop_scaling_plan schedule.days_of_week
    azurerm_virtual_hub route
    azurerm_virtual_hub_connection routing.propagated_route_table.labels routing.static_vnet_route.address_prefixes
    azurerm_virtual_hub_route_table labels route route.destinations
    azurerm_virtual_hub_route_table_route destinations
    azurerm_virtual_machine identity.identity_ids os_profile os_profile_linux_config os_profile_windows_config
     storage_image_reference
    azurerm_virtual_machine_restore_point excluded_disks
    azurerm_virtual_machine_scale_set extension extension.provision_after_extensions identity.identity_ids
     network_profile network_profile.ip_configuration.application_gateway_backend_address_pool_ids
     network_profile.ip_configuration.application_security_group_ids
     network_profile.ip_configuration.load_balancer_backend_address_pool_ids
     network_profile.ip_configuration.load_balancer_inbound_nat_rules_ids os_profile_linux_config os_profile_secrets
     os_profile_windows_config plan storage_profile_image_reference storage_profile_os_disk
     storage_profile_os_disk.vhd_containers
    azurerm_virtual_network address_space subnet subnet.delegation.service_delegation.actions
     subnet.service_endpoint_policy_ids subnet.service_endpoints
    azurerm_virtual_network_gateway custom_route.address_prefixes vpn_client_configuration.revoked_certificate
     vpn_client_configuration.root_certificate vpn_client_configuration.vpn_auth_types
     vpn_client_configuration.vpn_client_protocols
    azurerm_virtual_network_gateway_connection egress_nat_rule_ids ingress_nat_rule_ids
    azurerm_voice_services_communications_gateway service_location
     service_location.allowed_media_source_address_prefixes service_location.allowed_signaling_source_address_prefixes
     service_location.esrp_addresses service_location.operator_addresses
    azurerm_vpn_gateway bgp_settings.instance_0_bgp_peering_address.custom_ips
     bgp_settings.instance_1_bgp_peering_address.custom_ips
    azurerm_vpn_gateway_connection routing.propagated_route_table.labels traffic_selector_policy
     traffic_selector_policy.local_address_ranges traffic_selector_policy.remote_address_ranges
     vpn_link.custom_bgp_address vpn_link.egress_nat_rule_ids vpn_link.ingress_nat_rule_ids
    azurerm_vpn_server_configuration client_revoked_certificate client_root_certificate radius.client_root_certificate
     radius.server_root_certificate vpn_protocols
    azurerm_vpn_server_configuration_policy_group policy
    azurerm_vpn_site address_cidrs
    azurerm_web_application_firewall_policy custom_rules.match_conditions.transforms
    azurerm_web_pubsub identity.identity_ids
    azurerm_web_pubsub_hub event_handler.system_events
    azurerm_web_pubsub_network_acl private_endpoint private_endpoint.allowed_request_types
     private_endpoint.denied_request_types public_network.allowed_request_types public_network.denied_request_types
    azurerm_web_pubsub_socketio identity.identity_ids
    azurerm_windows_function_app connection_string identity.identity_ids site_config.cors.allowed_origins
     storage_account
    azurerm_windows_function_app_slot connection_string identity.identity_ids site_config.cors.allowed_origins
     storage_account
    azurerm_windows_virtual_machine identity.identity_ids secret.certificate winrm_listener
    azurerm_windows_virtual_machine_scale_set extension identity.identity_ids
     network_interface.ip_configuration.application_gateway_backend_address_pool_ids
     network_interface.ip_configuration.application_security_group_ids
     network_interface.ip_configuration.load_balancer_backend_address_pool_ids
     network_interface.ip_configuration.load_balancer_inbound_nat_rules_ids secret.certificate winrm_listener zones
    azurerm_windows_web_app connection_string identity.identity_ids site_config.auto_heal_setting.trigger.status_code
     site_config.cors.allowed_origins site_config.handler_mapping site_config.virtual_application
     site_config.virtual_application.virtual_directory storage_account
    azurerm_windows_web_app_slot connection_string identity.identity_ids
     site_config.auto_heal_setting.trigger.status_code site_config.cors.allowed_origins site_config.handler_mapping
     site_config.virtual_application site_config.virtual_application.virtual_directory storage_account
    azurerm_workloads_sap_discovery_virtual_instance identity.identity_ids
    azurerm_workloads_sap_single_node_virtual_instance identity.identity_ids
     single_server_configuration.disk_volume_configuration
     single_server_configuration.virtual_machine_resource_names.data_disk
    azurerm_workloads_sap_three_tier_virtual_instance identity.identity_ids
     three_tier_configuration.database_server_configuration.disk_volume_configuration
     three_tier_configuration.resource_names.application_server.virtual_machine.data_disk
     three_tier_configuration.resource_names.central_server.virtual_machine.data_disk
     three_tier_configuration.resource_names.database_server.virtual_machine.data_disk
    """#
}
