// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Sets of azurerm resources, by path.
  static let azurermSets1 = #"""
    azurerm_active_directory_domain_service notifications.additional_recipients
    azurerm_ai_foundry identity.identity_ids
    azurerm_ai_foundry_project identity.identity_ids
    azurerm_ai_services identity.identity_ids network_acls.ip_rules network_acls.virtual_network_rules
    azurerm_analysis_services_server admin_users ipv4_firewall_rule
    azurerm_api_management additional_location.zones identity.identity_ids zones
    azurerm_api_management_api openid_authentication.bearer_token_sending_methods protocols
    azurerm_api_management_api_diagnostic backend_request.headers_to_log backend_response.headers_to_log
     frontend_request.headers_to_log frontend_response.headers_to_log
    azurerm_api_management_api_operation request.header.values request.query_parameter.values
     request.representation.form_parameter.values response.header.values response.representation.form_parameter.values
     template_parameter.values
    azurerm_api_management_authorization_server authorization_methods bearer_token_sending_methods
     client_authentication_method grant_types
    azurerm_api_management_backend service_fabric_cluster.management_endpoints
     service_fabric_cluster.server_certificate_thumbprints service_fabric_cluster.server_x509_name
    azurerm_api_management_diagnostic backend_request.headers_to_log backend_response.headers_to_log
     frontend_request.headers_to_log frontend_response.headers_to_log
    azurerm_app_configuration identity.identity_ids replica
    azurerm_app_service connection_string identity.identity_ids site_config.cors.allowed_origins
     site_config.ip_restriction.headers.x_azure_fdid site_config.ip_restriction.headers.x_fd_health_probe
     site_config.ip_restriction.headers.x_forwarded_for site_config.ip_restriction.headers.x_forwarded_host
     site_config.scm_ip_restriction.headers.x_azure_fdid site_config.scm_ip_restriction.headers.x_fd_health_probe
     site_config.scm_ip_restriction.headers.x_forwarded_for site_config.scm_ip_restriction.headers.x_forwarded_host
     storage_account
    azurerm_app_service_slot connection_string identity.identity_ids site_config.cors.allowed_origins
     site_config.ip_restriction.headers.x_azure_fdid site_config.ip_restriction.headers.x_fd_health_probe
     site_config.ip_restriction.headers.x_forwarded_for site_config.ip_restriction.headers.x_forwarded_host
     site_config.scm_ip_restriction.headers.x_azure_fdid site_config.scm_ip_restriction.headers.x_fd_health_probe
     site_config.scm_ip_restriction.headers.x_forwarded_for site_config.scm_ip_restriction.headers.x_forwarded_host
     storage_account
    azurerm_application_gateway backend_address_pool backend_address_pool.fqdns backend_address_pool.ip_addresses
     backend_http_settings frontend_port http_listener http_listener.host_names identity.identity_ids
     private_link_configuration probe redirect_configuration request_routing_rule ssl_certificate zones
    azurerm_application_insights_api_key read_permissions write_permissions
    azurerm_application_insights_smart_detection_rule additional_email_recipients
    azurerm_application_insights_workbook identity.identity_ids
    azurerm_arc_kubernetes_flux_configuration kustomizations
    azurerm_automation_account identity.identity_ids
    azurerm_automation_runbook job_schedule
    azurerm_automation_schedule month_days week_days
    azurerm_backup_policy_file_share retention_monthly.days retention_monthly.weekdays retention_monthly.weeks
     retention_weekly.weekdays retention_yearly.days retention_yearly.months retention_yearly.weekdays
     retention_yearly.weeks
    azurerm_backup_policy_vm backup.weekdays retention_monthly.days retention_monthly.weekdays retention_monthly.weeks
     retention_weekly.weekdays retention_yearly.days retention_yearly.months retention_yearly.weekdays
     retention_yearly.weeks
    azurerm_backup_policy_vm_workload protection_policy protection_policy.backup.weekdays
     protection_policy.retention_monthly.monthdays protection_policy.retention_monthly.weekdays
     protection_policy.retention_monthly.weeks protection_policy.retention_weekly.weekdays
     protection_policy.retention_yearly.monthdays protection_policy.retention_yearly.months
     protection_policy.retention_yearly.weekdays protection_policy.retention_yearly.weeks
    azurerm_backup_protected_vm exclude_disk_luns include_disk_luns
    azurerm_bastion_host zones
    azurerm_batch_account allowed_authentication_modes identity.identity_ids
    azurerm_batch_pool certificate.visibility container_configuration.container_image_names
     extensions.provision_after_extensions identity.identity_ids network_configuration.public_ips
    azurerm_blueprint_assignment identity.identity_ids
    azurerm_bot_channel_directline site site.trusted_origins
    azurerm_bot_channel_facebook page
    azurerm_bot_channel_line line_channel
    azurerm_bot_channel_web_chat site
    azurerm_capacity_reservation_group zones
    azurerm_cdn_endpoint content_types_to_compress delivery_rule.cookies_condition.match_values
     delivery_rule.device_condition.match_values delivery_rule.http_version_condition.match_values
     delivery_rule.post_arg_condition.match_values delivery_rule.query_string_condition.match_values
     delivery_rule.remote_address_condition.match_values delivery_rule.request_body_condition.match_values
     delivery_rule.request_header_condition.match_values delivery_rule.request_method_condition.match_values
     delivery_rule.request_scheme_condition.match_values delivery_rule.request_uri_condition.match_values
     delivery_rule.url_file_extension_condition.match_values delivery_rule.url_file_name_condition.match_values
     delivery_rule.url_path_condition.match_values origin
    azurerm_cdn_frontdoor_profile identity.identity_ids log_scrubbing_rule
    azurerm_cdn_frontdoor_route cdn_frontdoor_custom_domain_ids cdn_frontdoor_rule_set_ids supported_protocols
    azurerm_cdn_frontdoor_rule conditions.cookies_condition.transforms conditions.host_name_condition.transforms
     conditions.http_version_condition.match_values conditions.post_args_condition.transforms
     conditions.query_string_condition.transforms conditions.request_body_condition.transforms
     conditions.request_header_condition.transforms conditions.request_method_condition.match_values
     conditions.request_uri_condition.transforms conditions.server_port_condition.match_values
     conditions.ssl_protocol_condition.match_values conditions.url_file_extension_condition.transforms
     conditions.url_filename_condition.transforms conditions.url_path_condition.transforms
    azurerm_chaos_studio_experiment identity.identity_ids
    azurerm_cognitive_account identity.identity_ids network_acls.ip_rules network_acls.virtual_network_rules
    azurerm_cognitive_account_project identity.identity_ids
    azurerm_consumption_budget_management_group filter.dimension filter.tag notification
    azurerm_consumption_budget_resource_group filter.dimension filter.tag notification
    azurerm_consumption_budget_subscription filter.dimension filter.tag notification
    azurerm_container_app identity.identity_ids secret
    azurerm_container_app_environment identity.identity_ids workload_profile
    azurerm_container_app_environment_dapr_component secret
    azurerm_container_app_job identity.identity_ids secret
    azurerm_container_group container.ports dns_config.options dns_config.search_domains exposed_port
     identity.identity_ids subnet_ids zones
    azurerm_container_registry identity.identity_ids network_rule_set.ip_rule
    azurerm_container_registry_task identity.identity_ids registry_credential.custom
    azurerm_container_registry_webhook actions
    azurerm_cosmosdb_account capabilities geo_location identity.identity_ids ip_range_filter restore.database
     restore.database.collection_names virtual_network_rule
    azurerm_cosmosdb_gremlin_graph index_policy.excluded_paths index_policy.included_paths unique_key unique_key.paths
    azurerm_cosmosdb_mongo_collection index
    azurerm_cosmosdb_sql_container unique_key unique_key.paths
    azurerm_cosmosdb_sql_role_definition assignable_scopes permissions permissions.data_actions
    azurerm_cost_anomaly_alert email_addresses
    azurerm_custom_ip_prefix zones
    azurerm_custom_provider action resource_type validation
    azurerm_dashboard_grafana identity.identity_ids
    azurerm_databricks_access_connector identity.identity_ids
    azurerm_databricks_workspace enhanced_security_compliance.compliance_security_profile_standards
    azurerm_dedicated_hardware_security_module management_network_profile.network_interface_private_ip_addresses
     network_profile.network_interface_private_ip_addresses zones
    azurerm_dev_center identity.identity_ids
    azurerm_dev_center_project identity.identity_ids
    azurerm_dev_center_project_environment_type creator_role_assignment_roles identity.identity_ids
     user_role_assignment user_role_assignment.roles
    azurerm_dev_test_linux_virtual_machine inbound_nat_rule
    azurerm_dev_test_windows_virtual_machine inbound_nat_rule
    azurerm_digital_twins_instance identity.identity_ids
    azurerm_disk_encryption_set identity.identity_ids
    azurerm_dns_a_record records
    azurerm_dns_aaaa_record records
    azurerm_dns_caa_record record
    azurerm_dns_mx_record record
    azurerm_dns_ptr_record records
    azurerm_dns_srv_record record
    azurerm_dns_txt_record record
    azurerm_elastic_san zones
    azurerm_elastic_san_volume_group identity.identity_ids
    azurerm_eventgrid_domain identity.identity_ids
    azurerm_eventgrid_namespace identity.identity_ids
    azurerm_eventgrid_system_topic identity.identity_ids
    azurerm_eventgrid_topic identity.identity_ids
    azurerm_eventhub_namespace identity.identity_ids network_rulesets.virtual_network_rule
    azurerm_eventhub_namespace_customer_managed_key key_vault_key_ids
    azurerm_express_route_connection routing.propagated_route_table.labels
    azurerm_express_route_port identity.identity_ids
    azurerm_fabric_capacity administration_members
    azurerm_firewall private_ip_ranges zones
    azurerm_firewall_policy identity.identity_ids intrusion_detection.traffic_bypass.destination_addresses
     intrusion_detection.traffic_bypass.destination_ip_groups intrusion_detection.traffic_bypass.destination_ports
     intrusion_detection.traffic_bypass.source_addresses intrusion_detection.traffic_bypass.source_ip_groups
     threat_intelligence_allowlist.fqdns threat_intelligence_allowlist.ip_addresses
    azurerm_fluid_relay_server identity.identity_ids
    azurerm_function_app connection_string identity.identity_ids site_config.cors.allowed_origins
     site_config.ip_restriction.headers.x_azure_fdid site_config.ip_restriction.headers.x_fd_health_probe
     site_config.ip_restriction.headers.x_forwarded_for site_config.ip_restriction.headers.x_forwarded_host
     site_config.scm_ip_restriction.headers.x_azure_fdid site_config.scm_ip_restriction.headers.x_fd_health_probe
     site_config.scm_ip_restriction.headers.x_forwarded_for site_config.scm_ip_restriction.headers.x_forwarded_host
    azurerm_function_app_flex_consumption connection_string identity.identity_ids site_config.cors.allowed_origins
    azurerm_function_app_slot connection_string identity.identity_ids site_config.cors.allowed_origins
     site_config.ip_restriction.headers.x_azure_fdid site_config.ip_restriction.headers.x_fd_health_probe
     site_config.ip_restriction.headers.x_forwarded_for site_config.ip_restriction.headers.x_forwarded_host
     site_config.scm_ip_restriction.headers.x_azure_fdid site_config.scm_ip_restriction.headers.x_fd_health_probe
     site_config.scm_ip_restriction.headers.x_forwarded_for site_config.scm_ip_restriction.headers.x_forwarded_host
    azurerm_hdinsight_hadoop_cluster roles.head_node.ssh_keys roles.worker_node.ssh_keys roles.zookeeper_node.ssh_keys
     security_profile.cluster_users_group_dns security_profile.ldaps_urls
    azurerm_hdinsight_hbase_cluster roles.head_node.ssh_keys roles.worker_node.ssh_keys roles.zookeeper_node.ssh_keys
     security_profile.cluster_users_group_dns security_profile.ldaps_urls
    azurerm_hdinsight_interactive_query_cluster roles.head_node.ssh_keys roles.worker_node.ssh_keys
     roles.zookeeper_node.ssh_keys security_profile.cluster_users_group_dns security_profile.ldaps_urls
    azurerm_hdinsight_kafka_cluster roles.head_node.ssh_keys roles.kafka_management_node.ssh_keys
     roles.worker_node.ssh_keys roles.zookeeper_node.ssh_keys security_profile.cluster_users_group_dns
     security_profile.ldaps_urls
    azurerm_hdinsight_spark_cluster roles.head_node.ssh_keys roles.worker_node.ssh_keys roles.zookeeper_node.ssh_keys
     security_profile.cluster_users_group_dns security_profile.ldaps_urls zones
    azurerm_healthcare_dicom_service identity.identity_ids
    azurerm_healthcare_fhir_service access_policy_object_ids container_registry_login_server_url cors.allowed_headers
     cors.allowed_methods cors.allowed_origins identity.identity_ids
    azurerm_healthcare_medtech_service identity.identity_ids
    azurerm_healthcare_service access_policy_object_ids cors_configuration.allowed_headers
     cors_configuration.allowed_origins
    azurerm_hpc_cache default_access_policy.access_rule identity.identity_ids
    azurerm_hpc_cache_access_policy access_rule
    azurerm_hpc_cache_nfs_target namespace_junction
    azurerm_iot_security_device_group allow_rule.connection_from_ips_not_allowed
     allow_rule.connection_to_ips_not_allowed allow_rule.local_users_not_allowed allow_rule.processes_not_allowed
     range_rule
    azurerm_iot_security_solution additional_workspace additional_workspace.data_types disabled_data_sources
     events_to_export iothub_ids query_subscription_ids
    azurerm_iothub identity.identity_ids
    azurerm_iothub_device_update_account identity.identity_ids
    azurerm_ip_group cidrs
    azurerm_key_vault contact network_acls.ip_rules network_acls.virtual_network_subnet_ids
    azurerm_key_vault_certificate certificate_policy.x509_certificate_properties.key_usage
     certificate_policy.x509_certificate_properties.subject_alternative_names.dns_names
     certificate_policy.x509_certificate_properties.subject_alternative_names.emails
     certificate_policy.x509_certificate_properties.subject_alternative_names.upns
    azurerm_key_vault_certificate_contacts contact
    azurerm_key_vault_managed_hardware_security_module admin_object_ids
    azurerm_key_vault_managed_hardware_security_module_key key_opts
    azurerm_key_vault_managed_hardware_security_module_role_definition permission.data_actions
     permission.not_data_actions
    azurerm_kubernetes_cluster api_server_access_profile.authorized_ip_ranges
     default_node_pool.kubelet_config.allowed_unsafe_sysctls default_node_pool.zones http_proxy_config.no_proxy
     identity.identity_ids maintenance_window.allowed maintenance_window.allowed.hours maintenance_window.not_allowed
     maintenance_window_auto_upgrade.not_allowed maintenance_window_node_os.not_allowed
     network_profile.load_balancer_profile.outbound_ip_address_ids
     network_profile.load_balancer_profile.outbound_ip_prefix_ids
    azurerm_kubernetes_cluster_node_pool kubelet_config.allowed_unsafe_sysctls zones
    azurerm_kubernetes_flux_configuration kustomizations
    azurerm_kusto_attached_database_configuration sharing.external_tables_to_exclude
     sharing.external_tables_to_include sharing.materialized_views_to_exclude sharing.materialized_views_to_include
     sharing.tables_to_exclude sharing.tables_to_include
    azurerm_kusto_cluster identity.identity_ids zones
    azurerm_kusto_iothub_data_connection event_system_properties
    azurerm_lb frontend_ip_configuration.zones
    azurerm_lighthouse_definition authorization authorization.delegated_role_definition_ids eligible_authorization
     eligible_authorization.just_in_time_access_policy.approver
    azurerm_linux_function_app connection_string identity.identity_ids site_config.cors.allowed_origins
     storage_account
    azurerm_linux_function_app_slot connection_string identity.identity_ids site_config.cors.allowed_origins
     storage_account
    azurerm_linux_virtual_machine admin_ssh_key identity.identity_ids secret.certificate
    azurerm_linux_virtual_machine_scale_set admin_ssh_key extension identity.identity_ids
     network_interface.ip_configuration.application_gateway_backend_address_pool_ids
     network_interface.ip_configuration.application_security_group_ids
     network_interface.ip_configuration.load_balancer_backend_address_pool_ids
     network_interface.ip_configuration.load_balancer_inbound_nat_rules_ids secret.certificate zones
    azurerm_linux_web_app connection_string identity.identity_ids site_config.auto_heal_setting.trigger.status_code
     site_config.cors.allowed_origins storage_account
    azurerm_linux_web_app_slot connection_string identity.identity_ids
     site_config.auto_heal_setting.trigger.status_code site_config.cors.allowed_origins storage_account
    azurerm_load_test identity.identity_ids
    azurerm_log_analytics_cluster identity.identity_ids
    azurerm_log_analytics_data_export_rule table_names
    azurerm_log_analytics_datasource_windows_event event_types
    azurerm_log_analytics_linked_storage_account storage_account_ids
    azurerm_log_analytics_storage_insights blob_container_names table_names
    azurerm_log_analytics_workspace identity.identity_ids
    azurerm_logic_app_action_http run_after
    azurerm_logic_app_integration_account_batch_configuration release_criteria.recurrence.schedule.hours
     release_criteria.recurrence.schedule.minutes release_criteria.recurrence.schedule.month_days
     release_criteria.recurrence.schedule.monthly release_criteria.recurrence.schedule.week_days
    azurerm_logic_app_integration_account_partner business_identity
    azurerm_logic_app_standard connection_string identity.identity_ids site_config.cors.allowed_origins
    azurerm_logic_app_trigger_recurrence schedule.at_these_hours schedule.at_these_minutes schedule.on_these_days
    azurerm_logic_app_workflow access_control.action.allowed_caller_ip_address_range
     access_control.content.allowed_caller_ip_address_range access_control.trigger.allowed_caller_ip_address_range
     access_control.trigger.open_authentication_policy access_control.trigger.open_authentication_policy.claim
     access_control.workflow_management.allowed_caller_ip_address_range identity.identity_ids
    azurerm_machine_learning_compute_cluster identity.identity_ids
    azurerm_machine_learning_compute_instance identity.identity_ids
    azurerm_machine_learning_inference_cluster identity.identity_ids
    azurerm_machine_learning_synapse_spark identity.identity_ids
    azurerm_machine_learning_workspace identity.identity_ids
    azurerm_managed_application_definition authorization
    azurerm_managed_lustre_file_system identity.identity_ids zones
    azurerm_managed_redis identity.identity_ids
    azurerm_managed_redis_geo_replication linked_managed_redis_ids
    azurerm_management_group subscription_ids
    azurerm_management_group_policy_assignment identity.identity_ids
    azurerm_management_group_policy_set_definition policy_definition_group
     policy_definition_reference.policy_group_names
    azurerm_maps_account identity.identity_ids
    azurerm_mobile_network_packet_core_control_plane identity.identity_ids
    azurerm_mobile_network_sim_group identity.identity_ids
    azurerm_mongo_cluster authentication_methods identity.identity_ids
    azurerm_monitor_aad_diagnostic_setting enabled_log
    azurerm_monitor_activity_log_alert criteria.resource_health.current criteria.resource_health.previous
     criteria.resource_health.reason criteria.service_health.events criteria.service_health.locations
     criteria.service_health.services scopes
    azurerm_monitor_data_collection_rule data_sources.prometheus_forwarder.label_include_filter identity.identity_ids
     stream_declaration
    azurerm_monitor_diagnostic_setting enabled_log enabled_metric metric
    azurerm_monitor_metric_alert action scopes
    azurerm_monitor_scheduled_query_rules_alert action.action_group authorized_resource_ids
    azurerm_monitor_scheduled_query_rules_alert_v2 identity.identity_ids
    azurerm_monitor_scheduled_query_rules_log authorized_resource_ids criteria.dimension
    azurerm_monitor_smart_detector_alert_rule action_group.ids scope_resource_ids
    azurerm_mssql_database identity.identity_ids threat_detection_policy.disabled_alerts
     threat_detection_policy.email_addresses
    azurerm_mssql_database_vulnerability_assessment_rule_baseline baseline_result
    azurerm_mssql_failover_group databases
    azurerm_mssql_job_agent identity.identity_ids
    azurerm_mssql_job_target_group job_target
    azurerm_mssql_managed_instance identity.identity_ids
    azurerm_mssql_managed_instance_security_alert_policy disabled_alerts email_addresses
    azurerm_mssql_server identity.identity_ids
    azurerm_mssql_server_security_alert_policy disabled_alerts email_addresses
    azurerm_mssql_virtual_machine auto_backup.manual_schedule.days_of_week
    azurerm_mssql_virtual_machine_availability_group_listener load_balancer_configuration.sql_virtual_machine_ids
     multi_subnet_ip_configuration replica
    azurerm_mysql_flexible_server identity.identity_ids
    azurerm_nat_gateway zones
    azurerm_netapp_account identity.identity_ids
    azurerm_netapp_snapshot_policy monthly_schedule.days_of_month weekly_schedule.days_of_week
    azurerm_netapp_volume export_policy_rule.allowed_clients protocols
    azurerm_network_connection_monitor endpoint endpoint.excluded_ip_addresses endpoint.filter.item
     endpoint.included_ip_addresses output_workspace_resource_ids test_configuration
     test_configuration.http_configuration.request_header
     test_configuration.http_configuration.valid_status_code_ranges test_group test_group.destination_endpoints
     test_group.source_endpoints test_group.test_configuration_names
    azurerm_network_function_collector_policy ipfx_ingestion.source_resource_ids
    azurerm_network_security_group security_rule security_rule.destination_address_prefixes
     security_rule.destination_application_security_group_ids security_rule.destination_port_ranges
     security_rule.source_address_prefixes security_rule.source_application_security_group_ids
     security_rule.source_port_ranges
    azurerm_network_security_rule destination_address_prefixes destination_application_security_group_ids
     destination_port_ranges source_address_prefixes source_application_security_group_ids source_port_ranges
    azurerm_nginx_configuration config_file protected_file
    azurerm_nginx_deployment identity.identity_ids
    azurerm_oracle_autonomous_database allowed_ips
    azurerm_oracle_autonomous_database_clone_from_backup allowed_ip_addresses
    azurerm_oracle_autonomous_database_clone_from_database allowed_ip_addresses
    azurerm_oracle_exadata_infrastructure zones
    azurerm_oracle_exascale_database_storage_vault zones
    azurerm_orbital_contact_profile links.channels.end_point
    azurerm_orchestrated_virtual_machine_scale_set extension identity.identity_ids
     network_interface.ip_configuration.application_gateway_backend_address_pool_ids
     network_interface.ip_configuration.application_security_group_ids
     network_interface.ip_configuration.load_balancer_backend_address_pool_ids
     os_profile.linux_configuration.admin_ssh_key os_profile.linux_configuration.secret.certificate
     os_profile.windows_configuration.secret.certificate os_profile.windows_configuration.winrm_listener
     sku_profile.vm_sizes zones
    azurerm_palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager identity.identity_ids
    azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager identity.identity_ids
    azurerm_point_to_site_vpn_gateway connection_configuration.route.propagated_route_table.labels
     connection_configuration.vpn_client_address_pool.address_prefixes
    azurerm_policy_set_definition policy_definition_group policy_definition_reference.policy_group_names
    azurerm_policy_virtual_machine_configuration_assignment configuration.parameter
    """#
}
