// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Documented defaults, by path.
  static let azurermDefaults2 = #"""
    azurerm_maintenance_assignment_dynamic_scope filter.tag_filter="Any"
    azurerm_maintenance_configuration visibility="Custom"
    azurerm_managed_disk logical_sector_size=4096 network_access_policy="AllowAll"
     optimized_frequent_attach_enabled=false performance_plus_enabled=false public_network_access_enabled=true
    azurerm_managed_redis default_database.access_keys_authentication_enabled=false
     default_database.client_protocol="Encrypted" default_database.clustering_policy="OSSCluster"
     default_database.eviction_policy="VolatileLRU" high_availability_enabled=true public_network_access="Enabled"
    azurerm_management_group_policy_assignment enforce=true
    azurerm_maps_account local_authentication_enabled=true
    azurerm_mongo_cluster create_mode="Default" data_api_mode_enabled=false public_network_access="Enabled"
     storage_type="PremiumSSD"
    azurerm_mssql_database create_mode="Default" geo_backup_enabled=true ledger_enabled=false
     long_term_retention_policy.immutable_backups_enabled=false long_term_retention_policy.monthly_retention="PT0S"
     long_term_retention_policy.weekly_retention="PT0S" long_term_retention_policy.yearly_retention="PT0S"
     maintenance_configuration_name="SQL_Default" secondary_type="Geo"
     short_term_retention_policy.backup_interval_in_hours=12 storage_account_type="Geo"
     threat_detection_policy.email_account_admins="Disabled" threat_detection_policy.state="Disabled"
     transparent_data_encryption_enabled=true transparent_data_encryption_key_automatic_rotation_enabled=false
    azurerm_mssql_database_extended_auditing_policy enabled=true log_monitoring_enabled=true retention_in_days=0
    azurerm_mssql_database_vulnerability_assessment_rule_baseline baseline_name="default"
    azurerm_mssql_failover_group readonly_endpoint_failover_policy_enabled=false
    azurerm_mssql_job_agent sku="JA100"
    azurerm_mssql_job_schedule enabled=false
    azurerm_mssql_job_step initial_retry_interval_seconds=1 maximum_retry_interval_seconds=120
     output_target.schema_name="dbo" retry_attempts=10 retry_interval_backoff_multiplier=2 timeout_seconds=43200
    azurerm_mssql_managed_database long_term_retention_policy.monthly_retention="PT0S"
     long_term_retention_policy.weekly_retention="PT0S" long_term_retention_policy.yearly_retention="PT0S"
    azurerm_mssql_managed_instance azure_active_directory_administrator.azuread_authentication_only_enabled=false
     collation="SQL_Latin1_General_CP1_CI_AS" database_format="SQLServer2022" hybrid_secondary_usage="Active"
     maintenance_configuration_name="SQL_Default" proxy_override="Default" public_data_endpoint_enabled=false
     storage_account_type="GRS" timezone_id="UTC" zone_redundant_enabled=false
    azurerm_mssql_managed_instance_failover_group readonly_endpoint_failover_policy_enabled=true secondary_type="Geo"
    azurerm_mssql_managed_instance_security_alert_policy email_account_admins_enabled=false retention_days=0
    azurerm_mssql_managed_instance_start_stop_schedule timezone_id="UTC"
    azurerm_mssql_managed_instance_vulnerability_assessment recurring_scans.email_subscription_admins=true
     recurring_scans.enabled=false
    azurerm_mssql_server connection_policy="Default" express_vulnerability_assessment_enabled=false
     minimum_tls_version="1.2" outbound_network_restriction_enabled=false public_network_access_enabled=true
    azurerm_mssql_server_extended_auditing_policy enabled=true log_monitoring_enabled=true retention_in_days=0
    azurerm_mssql_server_microsoft_support_auditing_policy enabled=true log_monitoring_enabled=true
    azurerm_mssql_server_security_alert_policy email_account_admins=false retention_days=0
    azurerm_mssql_server_vulnerability_assessment recurring_scans.email_subscription_admins=false
     recurring_scans.enabled=false
    azurerm_mssql_virtual_machine assessment.enabled=true assessment.run_immediately=false sql_connectivity_port=1433
     sql_connectivity_type="PRIVATE" sql_instance.adhoc_workloads_optimization_enabled=false
     sql_instance.collation="SQL_Latin1_General_CP1_CI_AS" sql_instance.instant_file_initialization_enabled=false
     sql_instance.lock_pages_in_memory_enabled=false sql_instance.max_dop=0
     sql_instance.max_server_memory_mb=2147483647 sql_instance.min_server_memory_mb=0
     storage_configuration.system_db_on_data_disk_enabled=false
     storage_configuration.temp_db_settings.data_file_count=8
     storage_configuration.temp_db_settings.data_file_growth_in_mb=512
     storage_configuration.temp_db_settings.data_file_size_mb=256
     storage_configuration.temp_db_settings.log_file_growth_mb=512
     storage_configuration.temp_db_settings.log_file_size_mb=256
    azurerm_mssql_virtual_network_rule ignore_missing_vnet_service_endpoint=false
    azurerm_mysql_flexible_server backup_retention_days=7 geo_redundant_backup_enabled=false
     maintenance_window.day_of_week=0 maintenance_window.start_hour=0 maintenance_window.start_minute=0
     storage.auto_grow_enabled=true storage.io_scaling_enabled=false storage.log_on_disk_enabled=false
    azurerm_nat_gateway idle_timeout_in_minutes=4 sku_name="Standard"
    azurerm_netapp_account active_directory.aes_encryption_enabled=false active_directory.ldap_over_tls_enabled=false
     active_directory.ldap_signing_enabled=false active_directory.local_nfs_users_with_ldap_allowed=false
     active_directory.site_name="Default-First-Site-Name"
    azurerm_netapp_backup_policy enabled=true monthly_backups_to_keep=1 weekly_backups_to_keep=1
    azurerm_netapp_pool cool_access_enabled=false encryption_type="Single" qos_type="Auto"
    azurerm_netapp_volume azure_vmware_data_store_enabled=false data_protection_backup_policy.policy_enabled=true
     large_volume_enabled=false protocols="NFSv3" security_style="ntfs" smb_access_based_enumeration_enabled=false
     smb_non_browsable_enabled=false snapshot_directory_visible=true
    azurerm_network_interface accelerated_networking_enabled=false ip_forwarding_enabled=false
    azurerm_network_manager_routing_rule_collection bgp_route_propagation_enabled=false
    azurerm_network_watcher_flow_log traffic_analytics.interval_in_minutes=60 version=1
    azurerm_nginx_deployment automatic_upgrade_channel="stable"
    azurerm_oracle_autonomous_database_backup type="LongTerm"
    azurerm_orchestrated_virtual_machine_scale_set additional_capabilities.ultra_ssd_enabled=false
     extension_operations_enabled=true extensions_time_budget="PT1H30M" max_bid_price=-1
     network_api_version="2020-11-01" os_disk.diff_disk_settings.placement="CacheDisk"
     os_disk.write_accelerator_enabled=false os_profile.linux_configuration.disable_password_authentication=true
     os_profile.linux_configuration.patch_assessment_mode="ImageDefault"
     os_profile.linux_configuration.patch_mode="ImageDefault" os_profile.linux_configuration.provision_vm_agent=true
     os_profile.windows_configuration.enable_automatic_updates=true
     os_profile.windows_configuration.hotpatching_enabled=false
     os_profile.windows_configuration.patch_assessment_mode="ImageDefault"
     os_profile.windows_configuration.patch_mode="AutomaticByOS"
     os_profile.windows_configuration.provision_vm_agent=true priority="Regular" priority_mix.base_regular_count=0
     priority_mix.regular_percentage_above_base=0 termination_notification.timeout="PT5M" upgrade_mode="Manual"
     zone_balance=false
    azurerm_postgresql_flexible_server authentication.active_directory_auth_enabled=false
     authentication.password_auth_enabled=true auto_grow_enabled=false geo_redundant_backup_enabled=false
     maintenance_window.day_of_week=0 maintenance_window.start_hour=0 maintenance_window.start_minute=0
     public_network_access_enabled=true storage_mb=32768
    azurerm_postgresql_flexible_server_database charset="UTF8" collation="en_US.utf8"
    azurerm_postgresql_server auto_grow_enabled=true create_mode="Default" public_network_access_enabled=true
     ssl_minimal_tls_version_enforced="TLS1_2"
    azurerm_powerbi_embedded mode="Gen1"
    azurerm_public_ip ddos_protection_mode="VirtualNetworkInherited" ip_version="IPv4" sku="Standard"
     sku_tier="Regional"
    azurerm_public_ip_prefix ip_version="IPv4" sku="Standard" sku_tier="Regional"
    azurerm_purview_account managed_event_hub_enabled=true public_network_enabled=true
    azurerm_qumulo_file_system offer_id="qumulo-saas-mpp" plan_id="azure-native-qumulo-v3"
     publisher_id="qumulo1584033880660"
    azurerm_redis_cache access_keys_authentication_enabled=true minimum_tls_version="1.0"
     public_network_access_enabled=true redis_configuration.active_directory_authentication_enabled=false
     redis_configuration.aof_backup_enabled=false redis_configuration.authentication_enabled=true
     redis_configuration.maxmemory_policy="volatile-lru" redis_configuration.rdb_backup_enabled=false
     redis_version="6"
    azurerm_redis_enterprise_cluster minimum_tls_version="1.2"
    azurerm_redis_enterprise_database client_protocol="Encrypted" clustering_policy="OSSCluster"
     eviction_policy="VolatileLRU" name="default" port=10000
    azurerm_relay_hybrid_connection requires_client_authorization=true
    azurerm_relay_hybrid_connection_authorization_rule listen=false manage=false send=false
    azurerm_relay_namespace_authorization_rule listen=false manage=false send=false
    azurerm_resource_deployment_script_azure_cli cleanup_preference="Always" timeout="P1D"
    azurerm_resource_group_cost_management_export active=true file_format="Csv"
    azurerm_resource_group_policy_assignment enforce=true
    azurerm_resource_group_policy_remediation resource_discovery_mode="ExistingNonCompliant"
    azurerm_resource_policy_assignment enforce=true
    azurerm_resource_policy_remediation resource_discovery_mode="ExistingNonCompliant"
    azurerm_role_assignment skip_service_principal_aad_check=false
    azurerm_route_server hub_routing_preference="ExpressRoute"
    azurerm_route_table bgp_route_propagation_enabled=true
    azurerm_search_service customer_managed_key_enforcement_enabled=false hosting_mode="Default"
     local_authentication_enabled=true partition_count=1 public_network_access_enabled=true
    azurerm_sentinel_alert_rule_fusion enabled=true
    azurerm_sentinel_alert_rule_machine_learning_behavior_analytics enabled=true
    azurerm_sentinel_alert_rule_ms_security_incident enabled=true
    azurerm_sentinel_alert_rule_nrt enabled=true incident.grouping.enabled=true
     incident.grouping.entity_matching_method="AnyAlert" incident.grouping.lookback_duration="PT5M"
     incident.grouping.reopen_closed_incidents=false suppression_duration="PT5H" suppression_enabled=false
    azurerm_sentinel_alert_rule_scheduled enabled=true incident.grouping.enabled=true
     incident.grouping.entity_matching_method="AnyAlert" incident.grouping.lookback_duration="PT5M"
     incident.grouping.reopen_closed_incidents=false query_frequency="PT5H" query_period="PT5H"
     suppression_duration="PT5H" suppression_enabled=false trigger_operator="GreaterThan" trigger_threshold=0
    azurerm_sentinel_alert_rule_threat_intelligence enabled=true
    azurerm_sentinel_automation_rule enabled=true triggers_on="Incidents" triggers_when="Created"
    azurerm_sentinel_data_connector_microsoft_cloud_app_security alerts_enabled=true discovery_logs_enabled=true
    azurerm_sentinel_data_connector_threat_intelligence lookback_date="1970-01-01T00:00:00Z"
    azurerm_sentinel_data_connector_threat_intelligence_taxii lookback_date="1970-01-01T00:00:00Z"
     polling_frequency="OnceAnHour"
    azurerm_sentinel_log_analytics_workspace_onboarding customer_managed_key_enabled=false
    azurerm_service_plan per_site_scaling_enabled=false premium_plan_auto_scale_enabled=false
    azurerm_servicebus_namespace local_auth_enabled=true minimum_tls_version="1.2"
     network_rule_set.default_action="Allow" network_rule_set.network_rules.ignore_missing_vnet_service_endpoint=false
     network_rule_set.public_network_access_enabled=true public_network_access_enabled=true
    azurerm_servicebus_namespace_authorization_rule listen=false manage=false send=false
    azurerm_servicebus_queue batched_operations_enabled=true dead_lettering_on_message_expiration=false
     max_delivery_count=10 requires_duplicate_detection=false requires_session=false status="Active"
    azurerm_servicebus_queue_authorization_rule listen=false manage=false send=false
    azurerm_servicebus_subscription auto_delete_on_idle="P10675199DT2H48M5.4775807S"
     client_scoped_subscription_enabled=false dead_lettering_on_filter_evaluation_error=true
     default_message_ttl="P10675199DT2H48M5.4775807S" lock_duration="PT1M" status="Active"
    azurerm_servicebus_topic auto_delete_on_idle="P10675199DT2H48M5.4775807S"
     default_message_ttl="P10675199DT2H48M5.4775807S" max_message_size_in_kilobytes=256 max_size_in_megabytes=5120
     requires_duplicate_detection=false status="Active"
    azurerm_servicebus_topic_authorization_rule listen=false manage=false send=false
    azurerm_shared_image architecture="x64" hyper_v_generation="V1"
    azurerm_shared_image_version deletion_of_replicated_locations_enabled=false exclude_from_latest=false
     replication_mode="Full"
    azurerm_signalr_service aad_auth_enabled=true connectivity_logs_enabled=false http_request_logs_enabled=false
     live_trace.connectivity_logs_enabled=true live_trace.enabled=true live_trace.http_request_logs_enabled=true
     live_trace.messaging_logs_enabled=true local_auth_enabled=true messaging_logs_enabled=false
     public_network_access_enabled=true serverless_connection_timeout_in_seconds=30 service_mode="Default"
     tls_client_cert_enabled=false
    azurerm_snapshot network_access_policy="AllowAll" public_network_access_enabled=true
    azurerm_spring_cloud_app https_only=false ingress_settings.backend_protocol="Default"
     ingress_settings.read_timeout_in_seconds=300 ingress_settings.send_timeout_in_seconds=60 is_public=false
     persistent_disk.mount_path="/persistent" tls_enabled=false
    azurerm_spring_cloud_app_dynamics_application_performance_monitoring globally_enabled=false
    azurerm_spring_cloud_app_redis_association ssl_enabled=true
    azurerm_spring_cloud_application_insights_application_performance_monitoring globally_enabled=false
    azurerm_spring_cloud_certificate exclude_private_key=false
    azurerm_spring_cloud_customized_accelerator accelerator_type="Accelerator"
    azurerm_spring_cloud_dynatrace_application_performance_monitoring globally_enabled=false
    azurerm_spring_cloud_elastic_application_performance_monitoring globally_enabled=false
    azurerm_spring_cloud_java_deployment runtime_version="Java_8"
    azurerm_spring_cloud_new_relic_application_performance_monitoring agent_enabled=true audit_mode_enabled=false
     auto_app_naming_enabled=false auto_transaction_naming_enabled=true custom_tracing_enabled=true
     globally_enabled=false
    azurerm_spring_cloud_service config_server_git_setting.ssh_auth.strict_host_key_checking_enabled=true
     network.outbound_type="loadBalancer" sku_name="S0" trace.sample_rate=10 zone_redundant=false
    azurerm_stack_hci_extension auto_upgrade_minor_version_enabled=true automatic_upgrade_enabled=true
    azurerm_stack_hci_virtual_hard_disk dynamic_enabled=false
    azurerm_static_site sku_size="Free" sku_tier="Free"
    azurerm_static_web_app configuration_file_changes_enabled=true preview_environments_enabled=true
     public_network_access_enabled=true sku_size="Free" sku_tier="Free"
    azurerm_storage_account access_tier="Hot" account_kind="StorageV2" allow_nested_items_to_be_public=true
     blob_properties.change_feed_enabled=false blob_properties.container_delete_retention_policy.days=7
     blob_properties.delete_retention_policy.days=7
     blob_properties.delete_retention_policy.permanent_delete_enabled=false
     blob_properties.last_access_time_enabled=false blob_properties.versioning_enabled=false
     cross_tenant_replication_enabled=false default_to_oauth_authentication=false dns_endpoint_type="Standard"
     https_traffic_only_enabled=true infrastructure_encryption_enabled=false large_file_share_enabled=false
     local_user_enabled=true nfsv3_enabled=false public_network_access_enabled=true
     queue_encryption_key_type="Service" routing.choice="MicrosoftRouting" routing.publish_internet_endpoints=false
     routing.publish_microsoft_endpoints=false sas_policy.expiration_action="Log" sftp_enabled=false
     share_properties.retention_policy.days=7 share_properties.smb.multichannel_enabled=false
     shared_access_key_enabled=true table_encryption_key_type="Service"
    azurerm_storage_blob content_type="application/octet-stream" parallelism=8 size=0
    azurerm_storage_blob_inventory_policy rules.filter.include_blob_versions=false rules.filter.include_deleted=false
     rules.filter.include_snapshots=false
    azurerm_storage_container container_access_type="private" encryption_scope_override_enabled=true
    azurerm_storage_container_immutability_policy protected_append_writes_all_enabled=false
     protected_append_writes_enabled=false
    azurerm_storage_mover_source_endpoint nfs_version="NFSauto"
    azurerm_storage_object_replication rules.copy_blobs_created_after="OnlyNewObjects"
    azurerm_storage_share enabled_protocol="SMB"
    azurerm_storage_share_file content_type="application/octet-stream"
    azurerm_storage_sync incoming_traffic_policy="AllowAllTraffic"
    azurerm_storage_sync_server_endpoint cloud_tiering_enabled=false
     initial_download_policy="NamespaceThenModifiedFiles" local_cache_mode="UpdateLocallyCachedFiles"
     volume_free_space_percent=20
    azurerm_subnet default_outbound_access_enabled=true private_endpoint_network_policies="Disabled"
     private_link_service_network_policies_enabled=true
    azurerm_subscription_cost_management_export active=true file_format="Csv"
    azurerm_subscription_policy_assignment enforce=true
    azurerm_subscription_policy_remediation resource_discovery_mode="ExistingNonCompliant"
    azurerm_synapse_integration_runtime_azure compute_type="General" core_count=8 time_to_live_min=0
    azurerm_synapse_spark_pool compute_isolation_enabled=false
    azurerm_synapse_sql_pool collation="SQL_LATIN1_GENERAL_CP1_CI_AS" create_mode="Default"
     geo_backup_policy_enabled=true
    azurerm_synapse_sql_pool_extended_auditing_policy log_monitoring_enabled=true retention_in_days=0
    azurerm_synapse_sql_pool_security_alert_policy email_account_admins_enabled=false retention_days=0
    azurerm_synapse_sql_pool_vulnerability_assessment recurring_scans.email_subscription_admins_enabled=true
     recurring_scans.enabled=false
    azurerm_synapse_sql_pool_workload_group importance="normal" max_resource_percent_per_request=3
    azurerm_synapse_workspace azuread_authentication_only=false public_network_access_enabled=true
    azurerm_synapse_workspace_extended_auditing_policy log_monitoring_enabled=true retention_in_days=0
    azurerm_synapse_workspace_security_alert_policy email_account_admins_enabled=false retention_days=0
    azurerm_synapse_workspace_vulnerability_assessment recurring_scans.email_subscription_admins_enabled=true
     recurring_scans.enabled=false
    azurerm_traffic_manager_azure_endpoint always_serve_enabled=false enabled=true weight=1
    azurerm_traffic_manager_external_endpoint always_serve_enabled=false enabled=true weight=1
    azurerm_traffic_manager_nested_endpoint enabled=true weight=1
    azurerm_traffic_manager_profile monitor_config.interval_in_seconds=30 monitor_config.timeout_in_seconds=10
     monitor_config.tolerated_number_of_failures=3 profile_status="Enabled"
    azurerm_virtual_hub branch_to_branch_traffic_enabled=false hub_routing_preference="ExpressRoute"
     virtual_router_auto_scale_min_capacity=2
    azurerm_virtual_hub_connection internet_security_enabled=false
     routing.static_vnet_local_route_override_criteria="Contains"
     routing.static_vnet_propagate_static_routes_enabled=true
    azurerm_virtual_hub_ip private_ip_allocation_method="Dynamic"
    azurerm_virtual_machine delete_data_disks_on_termination=false delete_os_disk_on_termination=false
     os_profile_windows_config.enable_automatic_upgrades=false os_profile_windows_config.provision_vm_agent=false
     storage_os_disk.write_accelerator_enabled=false
    azurerm_virtual_machine_scale_set_extension auto_upgrade_minor_version=true failure_suppression_enabled=false
    azurerm_virtual_network private_endpoint_vnet_policies="Disabled"
    azurerm_virtual_network_gateway active_active=false bgp_route_translation_for_nat_enabled=false
     ip_sec_replay_protection_enabled=true remote_vnet_traffic_enabled=false virtual_wan_traffic_enabled=false
     vpn_type="RouteBased"
    azurerm_virtual_network_gateway_connection connection_mode="Default" connection_protocol="IKEv2"
     ipsec_policy.sa_lifetime=27000 private_link_fast_path_enabled=false routing_weight=10
     use_policy_based_traffic_selectors=false
    azurerm_virtual_network_gateway_nat_rule mode="EgressSnat" type="Static"
    azurerm_virtual_network_peering allow_forwarded_traffic=false allow_gateway_transit=false
     allow_virtual_network_access=true peer_complete_virtual_networks_enabled=true use_remote_gateways=false
    azurerm_virtual_wan allow_branch_to_branch_traffic=true disable_vpn_encryption=false type="Standard"
    azurerm_vpn_gateway bgp_route_translation_for_nat_enabled=false scale_unit=1
    azurerm_vpn_gateway_connection internet_security_enabled=false
    azurerm_vpn_server_configuration_policy_group is_default=false priority=0
    azurerm_vpn_site o365_policy.traffic_category.allow_endpoint_enabled=false
     o365_policy.traffic_category.default_endpoint_enabled=false
     o365_policy.traffic_category.optimize_endpoint_enabled=false
    azurerm_web_app_active_slot overwrite_network_config=true
    azurerm_web_app_hybrid_connection send_key_name="RootManageSharedAccessKey"
    azurerm_windows_function_app auth_settings.token_refresh_extension_hours=72
     auth_settings.token_store_enabled=false auth_settings_v2.active_directory_v2.www_authentication_disabled=false
     auth_settings_v2.auth_enabled=false auth_settings_v2.forward_proxy_convention="NoProxy"
     auth_settings_v2.http_route_api_prefix="/.auth" auth_settings_v2.login.cookie_expiration_convention="FixedTime"
     auth_settings_v2.login.cookie_expiration_time="08:00:00" auth_settings_v2.login.nonce_expiration_time="00:05:00"
     auth_settings_v2.login.preserve_url_fragments_for_logins=false
     auth_settings_v2.login.token_refresh_extension_time=72 auth_settings_v2.login.token_store_enabled=false
     auth_settings_v2.login.validate_nonce=true auth_settings_v2.require_https=true
     auth_settings_v2.unauthenticated_action="RedirectToLoginPage" backup.enabled=true
     backup.schedule.keep_at_least_one_backup=false backup.schedule.retention_period_days=30
     builtin_logging_enabled=true client_certificate_mode="Optional" content_share_force_disabled=false
     daily_memory_time_quota=0 enabled=true ftp_publish_basic_authentication_enabled=true https_only=false
     public_network_access_enabled=true site_config.always_on=false site_config.app_service_logs.disk_quota_mb=35
     site_config.application_stack.dotnet_version="v4.0"
     site_config.application_stack.use_dotnet_isolated_runtime=false site_config.cors.support_credentials=false
     site_config.ftps_state="Disabled" site_config.http2_enabled=false
     site_config.ip_restriction_default_action="Allow" site_config.managed_pipeline_mode="Integrated"
     site_config.minimum_tls_version="1.2" site_config.remote_debugging_enabled=false
     site_config.scm_ip_restriction_default_action="Allow" site_config.scm_minimum_tls_version="1.2"
     site_config.vnet_route_all_enabled=false site_config.websockets_enabled=false
     virtual_network_backup_restore_enabled=false vnet_image_pull_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    azurerm_windows_function_app_slot auth_settings.token_refresh_extension_hours=72
     auth_settings.token_store_enabled=false auth_settings_v2.active_directory_v2.www_authentication_disabled=false
     auth_settings_v2.auth_enabled=false auth_settings_v2.forward_proxy_convention="NoProxy"
     auth_settings_v2.http_route_api_prefix="/.auth" auth_settings_v2.login.cookie_expiration_convention="FixedTime"
     auth_settings_v2.login.cookie_expiration_time="08:00:00" auth_settings_v2.login.nonce_expiration_time="00:05:00"
     auth_settings_v2.login.preserve_url_fragments_for_logins=false
     auth_settings_v2.login.token_refresh_extension_time=72 auth_settings_v2.login.token_store_enabled=false
     auth_settings_v2.login.validate_nonce=true auth_settings_v2.require_https=true
     auth_settings_v2.unauthenticated_action="RedirectToLoginPage" backup.enabled=true
     backup.schedule.keep_at_least_one_backup=false backup.schedule.retention_period_days=30
     builtin_logging_enabled=true client_certificate_mode="Optional" daily_memory_time_quota=0 enabled=true
     ftp_publish_basic_authentication_enabled=true https_only=false public_network_access_enabled=true
     site_config.always_on=false site_config.app_service_logs.disk_quota_mb=35
     site_config.application_stack.dotnet_version="v4.0"
     site_config.application_stack.use_dotnet_isolated_runtime=false site_config.cors.support_credentials=false
     site_config.ftps_state="Disabled" site_config.health_check_eviction_time_in_min=0 site_config.http2_enabled=false
     site_config.ip_restriction_default_action="Allow" site_config.managed_pipeline_mode="Integrated"
     site_config.minimum_tls_version="1.2" site_config.remote_debugging_enabled=false
     site_config.scm_ip_restriction_default_action="Allow" site_config.scm_minimum_tls_version="1.2"
     site_config.vnet_route_all_enabled=false site_config.websockets_enabled=false
     virtual_network_backup_restore_enabled=false vnet_image_pull_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    azurerm_windows_virtual_machine additional_capabilities.ultra_ssd_enabled=false allow_extension_operations=true
     automatic_updates_enabled=true bypass_platform_safety_checks_on_user_schedule_enabled=false
     extensions_time_budget="PT1H30M" hotpatching_enabled=false max_bid_price=-1
     os_disk.diff_disk_settings.placement="CacheDisk" os_disk.write_accelerator_enabled=false
     os_image_notification.timeout="PT15M" patch_assessment_mode="ImageDefault" patch_mode="AutomaticByOS"
     platform_fault_domain=-1 priority="Regular" provision_vm_agent=true termination_notification.timeout="PT5M"
     vm_agent_platform_updates_enabled=false
    azurerm_windows_virtual_machine_scale_set additional_capabilities.ultra_ssd_enabled=false
     do_not_run_extensions_on_overprovisioned_machines=false enable_automatic_updates=true
     extension_operations_enabled=true extensions_time_budget="PT1H30M" max_bid_price=-1
     os_disk.diff_disk_settings.placement="CacheDisk" os_disk.write_accelerator_enabled=false overprovision=true
     priority="Regular" provision_vm_agent=true resilient_vm_creation_enabled=false
     resilient_vm_deletion_enabled=false scale_in.force_deletion_enabled=false scale_in.rule="Default"
     single_placement_group=true spot_restore.enabled=false spot_restore.timeout="PT1H"
     termination_notification.timeout="PT5M" upgrade_mode="Manual" zone_balance=false
    """#
}
