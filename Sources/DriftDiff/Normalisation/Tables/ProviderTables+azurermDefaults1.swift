// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Documented defaults, by path.
  static let azurermDefaults1 = #"""
    azurerm_ai_services local_authentication_enabled=true network_acls.bypass="AzureServices"
     network_acls.virtual_network_rules.ignore_missing_vnet_service_endpoint=false
     outbound_network_access_restricted=false public_network_access="Enabled"
    azurerm_app_service auth_settings.token_refresh_extension_hours=72 auth_settings.token_store_enabled=false
     backup.enabled=true backup.schedule.retention_period_in_days=30 client_cert_enabled=false enabled=true
     https_only=false logs.application_logs.file_system_level="Off" logs.detailed_error_messages_enabled=false
     logs.failed_request_tracing_enabled=false site_config.always_on=false site_config.dotnet_framework_version="v4.0"
     site_config.http2_enabled=false site_config.managed_pipeline_mode="Integrated"
     site_config.remote_debugging_enabled=false site_config.scm_use_main_ip_restriction=false
     site_config.vnet_route_all_enabled=false source_control.branch="master"
    azurerm_arc_private_link_scope public_network_access_enabled=false
    azurerm_automanage_configuration antimalware.real_time_protection_enabled=false antimalware.scheduled_scan_day=8
     antimalware.scheduled_scan_enabled=false antimalware.scheduled_scan_type="Quick" automation_account_enabled=false
     azure_security_baseline.assignment_type="ApplyAndAutoCorrect" backup.instant_rp_retention_range_in_days=5
     backup.retention_policy.daily_schedule.retention_duration.duration_type="Days"
     backup.retention_policy.retention_policy_type="LongTermRetentionPolicy"
     backup.retention_policy.weekly_schedule.retention_duration.duration_type="Days"
     backup.schedule_policy.schedule_policy_type="SimpleSchedulePolicy"
     backup.schedule_policy.schedule_run_frequency="Daily" backup.time_zone="UTC" boot_diagnostics_enabled=false
     defender_for_cloud_enabled=false guest_configuration_enabled=false log_analytics_enabled=false
     status_change_alert_enabled=false
    azurerm_automation_account local_authentication_enabled=true public_network_access_enabled=true
    azurerm_automation_schedule interval=1 timezone="Etc/UTC"
    azurerm_automation_software_update_configuration duration="PT2H" linux.reboot="IfRequired"
     schedule.is_enabled=true schedule.time_zone="Etc/UTC" windows.reboot="IfRequired"
    azurerm_automation_source_control publish_runbook_enabled=true
    azurerm_automation_variable_object encrypted=false
    azurerm_automation_webhook enabled=true
    azurerm_availability_set managed=true platform_fault_domain_count=3 platform_update_domain_count=5
    azurerm_backup_policy_file_share retention_monthly.include_last_days=false
     retention_yearly.include_last_days=false
    azurerm_backup_policy_vm policy_type="V1" retention_monthly.include_last_days=false
     retention_yearly.include_last_days=false timezone="UTC"
    azurerm_backup_policy_vm_workload settings.compression_enabled=false
    azurerm_bastion_host copy_paste_enabled=true file_copy_enabled=false ip_connect_enabled=false
     kerberos_enabled=false scale_units=2 session_recording_enabled=false shareable_link_enabled=false sku="Basic"
     tunneling_enabled=false
    azurerm_batch_account network_profile.account_access.default_action="Deny"
     network_profile.node_management_access.default_action="Deny" pool_allocation_mode="BatchService"
     public_network_access_enabled=true
    azurerm_batch_application allow_updates=true
    azurerm_batch_job priority=0
    azurerm_batch_pool auto_scale.evaluation_interval="PT15M" data_disks.caching="ReadOnly"
     data_disks.storage_account_type="Standard_LRS" fixed_scale.resize_timeout="PT15M"
     fixed_scale.target_dedicated_nodes=1 fixed_scale.target_low_priority_nodes=0 inter_node_communication="Enabled"
     max_tasks_per_node=1 network_configuration.accelerated_networking_enabled=false
     start_task.user_identity.auto_user.elevation_level="NonAdmin" start_task.user_identity.auto_user.scope="Task"
     start_task.wait_for_success=false windows.enable_automatic_updates=true
    azurerm_billing_account_cost_management_export active=true file_format="Csv"
    azurerm_bot_channels_registration
     icon_url="https://docs.botframework.com/static/devportal/client/images/bot-framework-default.png"
     streaming_endpoint_enabled=false
    azurerm_bot_service_azure_bot
     icon_url="https://docs.botframework.com/static/devportal/client/images/bot-framework-default.png"
     local_authentication_enabled=true public_network_access_enabled=true streaming_endpoint_enabled=false
    azurerm_cdn_endpoint global_delivery_rule.url_redirect_action.protocol="MatchRequest"
     global_delivery_rule.url_rewrite_action.preserve_unmatched_path=true is_http_allowed=true is_https_allowed=true
     querystring_caching_behaviour="IgnoreQueryString"
    azurerm_cdn_endpoint_custom_domain cdn_managed_https.tls_version="TLS12" user_managed_https.tls_version="TLS12"
    azurerm_cdn_frontdoor_custom_domain tls.certificate_type="ManagedCertificate"
    azurerm_cdn_frontdoor_endpoint enabled=true
    azurerm_cdn_frontdoor_firewall_policy enabled=true js_challenge_cookie_expiration_in_minutes=30
     log_scrubbing.enabled=true request_body_check_enabled=true
    azurerm_cdn_frontdoor_origin enabled=true http_port=80 https_port=443 priority=1 weight=500
    azurerm_cdn_frontdoor_origin_group health_probe.path="/" health_probe.request_type="HEAD"
     load_balancing.additional_latency_in_milliseconds=50 load_balancing.sample_size=4
     load_balancing.successful_samples_required=3 restore_traffic_time_to_healed_or_new_endpoint_in_minutes=10
     session_affinity_enabled=true
    azurerm_cdn_frontdoor_profile response_timeout_seconds=120
    azurerm_cdn_frontdoor_route cache.compression_enabled=false
     cache.query_string_caching_behavior="IgnoreQueryString" enabled=true forwarding_protocol="MatchRequest"
     https_redirect_enabled=true link_to_default_domain=true
    azurerm_cdn_frontdoor_rule actions.url_redirect_action.redirect_protocol="MatchRequest"
     actions.url_rewrite_action.preserve_unmatched_path=false behavior_on_match="Continue"
    azurerm_cognitive_account local_auth_enabled=true
     network_acls.virtual_network_rules.ignore_missing_vnet_service_endpoint=false
     outbound_network_access_restricted=false project_management_enabled=false public_network_access_enabled=true
    azurerm_cognitive_deployment version_upgrade_option="OnceNewDefaultVersionAvailable"
    azurerm_consumption_budget_management_group time_grain="Monthly"
    azurerm_consumption_budget_resource_group time_grain="Monthly"
    azurerm_consumption_budget_subscription time_grain="Monthly"
    azurerm_cosmosdb_account default_identity_type="FirstPartyIdentity" minimal_tls_version="Tls12"
    azurerm_cosmosdb_cassandra_cluster authentication_method="Cassandra" hours_between_backups=24 repair_enabled=true
     version="3.11"
    azurerm_cosmosdb_cassandra_datacenter availability_zones_enabled=true disk_sku="P30" node_count=3
     sku_name="Standard_E16s_v5"
    azurerm_cosmosdb_gremlin_graph index_policy.automatic=true
    azurerm_cosmosdb_postgresql_cluster coordinator_public_ip_access_enabled=true
     coordinator_server_edition="GeneralPurpose" ha_enabled=false maintenance_window.day_of_week=0
     maintenance_window.start_hour=0 maintenance_window.start_minute=0 node_public_ip_access_enabled=false
     node_server_edition="MemoryOptimized"
    azurerm_cosmosdb_sql_container indexing_policy.indexing_mode="consistent" partition_key_kind="Hash"
    azurerm_cosmosdb_sql_role_definition type="CustomRole"
    azurerm_dashboard_grafana api_key_enabled=false auto_generated_domain_name_label_scope="TenantReuse"
     deterministic_outbound_ip_enabled=false public_network_access_enabled=true sku="Standard" smtp.enabled=false
     smtp.verification_skip_enabled=false zone_redundancy_enabled=false
    azurerm_databricks_virtual_network_peering allow_forwarded_traffic=false allow_gateway_transit=false
     allow_virtual_network_access=true use_remote_gateways=false
    azurerm_databricks_workspace custom_parameters.nat_gateway_name="nat-gateway" custom_parameters.no_public_ip=true
     custom_parameters.public_ip_name="nat-gw-public-ip" custom_parameters.storage_account_sku_name="Standard_GRS"
     custom_parameters.vnet_address_prefix="10.139" customer_managed_key_enabled=false
     default_storage_firewall_enabled=false enhanced_security_compliance.automatic_cluster_update_enabled=false
     enhanced_security_compliance.compliance_security_profile_enabled=false
     enhanced_security_compliance.enhanced_security_monitoring_enabled=false infrastructure_encryption_enabled=false
     public_network_access_enabled=true
    azurerm_datadog_monitor monitoring_enabled=true
    azurerm_datadog_monitor_sso_configuration name="default"
    azurerm_dedicated_host auto_replace_on_failure=true
    azurerm_dedicated_host_group automatic_placement_enabled=false
    azurerm_dev_center project_catalog_item_sync_enabled=false
    azurerm_disk_encryption_set auto_key_rotation_enabled=false encryption_type="EncryptionAtRestWithCustomerKey"
    azurerm_dns_zone soa_record.expire_time=2419200 soa_record.minimum_ttl=300 soa_record.refresh_time=3600
     soa_record.retry_time=300 soa_record.serial_number=1 soa_record.ttl=3600
    azurerm_dynatrace_monitor monitoring_enabled=true
    azurerm_dynatrace_tag_rules log_rule.send_activity_logs_enabled=false
     log_rule.send_azure_active_directory_logs_enabled=false log_rule.send_subscription_logs_enabled=false
     metric_rule.sending_metrics_enabled=false
    azurerm_elastic_san sku.tier="Premium"
    azurerm_eventgrid_domain auto_create_topic_with_first_subscription=true
     auto_delete_topic_with_last_subscription=true input_schema="EventGridSchema" local_auth_enabled=true
     public_network_access_enabled=true
    azurerm_eventgrid_event_subscription advanced_filtering_on_arrays_enabled=false
     event_delivery_schema="EventGridSchema"
    azurerm_eventgrid_namespace public_network_access="Enabled" sku="Standard"
    azurerm_eventgrid_partner_configuration default_maximum_expiration_time_in_days=7
    azurerm_eventgrid_partner_namespace local_authentication_enabled=true
     partner_topic_routing_mode="ChannelNameHeader" public_network_access="Enabled"
    azurerm_eventgrid_system_topic_event_subscription advanced_filtering_on_arrays_enabled=false
     event_delivery_schema="EventGridSchema"
    azurerm_eventgrid_topic input_schema="EventGridSchema" local_auth_enabled=true public_network_access_enabled=true
    azurerm_eventhub_authorization_rule listen=false manage=false send=false
    azurerm_eventhub_namespace minimum_tls_version="1.2" public_network_access_enabled=true
    azurerm_eventhub_namespace_authorization_rule listen=false manage=false send=false
    azurerm_express_route_circuit allow_classic_operations=false rate_limiting_enabled=false
    azurerm_express_route_circuit_peering ipv4_enabled=true ipv6.enabled=true ipv6.microsoft_peering.customer_asn=0
     microsoft_peering_config.customer_asn=0
    azurerm_express_route_connection express_route_gateway_bypass_enabled=false routing_weight=0
    azurerm_express_route_gateway allow_non_virtual_wan_traffic=false
    azurerm_express_route_port billing_type="MeteredData" link1.admin_enabled=false link1.macsec_cipher="GcmAes128"
     link1.macsec_sci_enabled=false link2.admin_enabled=false link2.macsec_cipher="GcmAes128"
     link2.macsec_sci_enabled=false
    azurerm_firewall threat_intel_mode="Alert" virtual_hub.public_ip_count=1
    azurerm_firewall_policy dns.proxy_enabled=false sku="Standard" threat_intelligence_mode="Alert"
    azurerm_frontdoor_custom_https_configuration custom_https_configuration.certificate_source="FrontDoor"
    azurerm_frontdoor_firewall_policy enabled=true mode="Prevention"
    azurerm_frontdoor_rules_engine enabled=true
    azurerm_function_app auth_settings.token_refresh_extension_hours=72 auth_settings.token_store_enabled=false
     enable_builtin_logging=true enabled=true https_only=false site_config.always_on=false
     site_config.dotnet_framework_version="v4.0" site_config.ftps_state="AllAllowed" site_config.http2_enabled=false
     site_config.runtime_scale_monitoring_enabled=false site_config.scm_use_main_ip_restriction=false
     site_config.vnet_route_all_enabled=false source_control.branch="master"
    azurerm_function_app_active_slot overwrite_network_config=true
    azurerm_function_app_function enabled=true
    azurerm_function_app_hybrid_connection send_key_name="RootManageSharedAccessKey"
    azurerm_function_app_slot auth_settings.token_refresh_extension_hours=72 auth_settings.token_store_enabled=false
     enable_builtin_logging=true enabled=true https_only=false site_config.always_on=false
     site_config.dotnet_framework_version="v4.0" site_config.http2_enabled=false
     site_config.runtime_scale_monitoring_enabled=false site_config.scm_use_main_ip_restriction=false
    azurerm_gallery_application_version enable_health_check=false exclude_from_latest=false
    azurerm_hdinsight_hadoop_cluster network.connection_direction="Inbound" network.private_link_enabled=false
    azurerm_hdinsight_interactive_query_cluster network.connection_direction="Inbound"
     network.private_link_enabled=false
    azurerm_hdinsight_kafka_cluster network.connection_direction="Inbound" network.private_link_enabled=false
    azurerm_hdinsight_spark_cluster network.connection_direction="Inbound" network.private_link_enabled=false
    azurerm_healthcare_dicom_service cors.allow_credentials=false data_partitions_enabled=false
     public_network_access_enabled=true
    azurerm_healthcare_fhir_service kind="fhir-R4"
    azurerm_healthcare_service cosmosdb_throughput=1000 kind="fhir" public_network_access_enabled=true
    azurerm_hpc_cache mtu=1500 ntp_server="time.windows.com"
    azurerm_hpc_cache_blob_nfs_target access_policy_name="default"
    azurerm_hpc_cache_blob_target access_policy_name="default"
    azurerm_image hyper_v_generation="V1" zone_resilient=false
    azurerm_iot_security_solution enabled=true log_unmasked_ips_enabled=false
     recommendations_enabled.acr_authentication=true recommendations_enabled.agent_send_unutilized_msg=true
     recommendations_enabled.baseline=true recommendations_enabled.edge_hub_mem_optimize=true
     recommendations_enabled.edge_logging_option=true recommendations_enabled.inconsistent_module_settings=true
     recommendations_enabled.install_agent=true recommendations_enabled.ip_filter_deny_all=true
     recommendations_enabled.ip_filter_permissive_rule=true recommendations_enabled.open_ports=true
     recommendations_enabled.permissive_firewall_policy=true
     recommendations_enabled.permissive_input_firewall_rules=true
     recommendations_enabled.permissive_output_firewall_rules=true
     recommendations_enabled.privileged_docker_options=true recommendations_enabled.shared_credentials=true
     recommendations_enabled.vulnerable_tls_cipher_suite=true
    azurerm_iotcentral_application public_network_access_enabled=true sku="ST1"
    azurerm_iotcentral_application_network_rule_set apply_to_device=true default_action="Deny"
    azurerm_key_vault public_network_access_enabled=true rbac_authorization_enabled=false
    azurerm_kubernetes_cluster ai_toolchain_operator_enabled=false
     api_server_access_profile.virtual_network_integration_enabled=false
     auto_scaler_profile.balance_similar_node_groups=false
     auto_scaler_profile.daemonset_eviction_for_empty_nodes_enabled=false
     auto_scaler_profile.daemonset_eviction_for_occupied_nodes_enabled=true
     auto_scaler_profile.empty_bulk_delete_max="10" auto_scaler_profile.expander="random"
     auto_scaler_profile.ignore_daemonsets_utilization_enabled=false
     auto_scaler_profile.max_graceful_termination_sec="600" auto_scaler_profile.max_node_provisioning_time="15m"
     auto_scaler_profile.max_unready_nodes=3 auto_scaler_profile.max_unready_percentage=45
     auto_scaler_profile.new_pod_scale_up_delay="10s" auto_scaler_profile.scale_down_delay_after_add="10m"
     auto_scaler_profile.scale_down_delay_after_failure="3m" auto_scaler_profile.scale_down_unneeded="10m"
     auto_scaler_profile.scale_down_unready="20m" auto_scaler_profile.scale_down_utilization_threshold="0.5"
     auto_scaler_profile.scan_interval="10s" auto_scaler_profile.skip_nodes_with_system_pods=true
     bootstrap_profile.artifact_source="Direct" cost_analysis_enabled=false
     default_node_pool.kubelet_config.cpu_cfs_quota_enabled=true default_node_pool.os_disk_type="Managed"
     default_node_pool.scale_down_mode="Delete" default_node_pool.type="VirtualMachineScaleSets"
     default_node_pool.ultra_ssd_enabled=false key_management_service.key_vault_network_access="Public"
     key_vault_secrets_provider.secret_rotation_interval="2m"
     network_profile.advanced_networking.observability_enabled=false
     network_profile.advanced_networking.security_enabled=false
     network_profile.load_balancer_profile.backend_pool_type="NodeIPConfiguration"
     network_profile.load_balancer_profile.idle_timeout_in_minutes=30
     network_profile.load_balancer_profile.outbound_ports_allocated=0 network_profile.load_balancer_sku="standard"
     network_profile.nat_gateway_profile.idle_timeout_in_minutes=4 network_profile.network_data_plane="azure"
     network_profile.outbound_type="loadBalancer" node_os_upgrade_channel="NodeImage" private_cluster_enabled=false
     private_cluster_public_fqdn_enabled=false role_based_access_control_enabled=true run_command_enabled=true
     sku_tier="Free" storage_profile.blob_driver_enabled=false storage_profile.disk_driver_enabled=true
     storage_profile.file_driver_enabled=true storage_profile.snapshot_controller_enabled=true
     support_plan="KubernetesOfficial" web_app_routing.default_nginx_controller="AnnotationControlled"
     workload_identity_enabled=false
    azurerm_kubernetes_cluster_node_pool kubelet_config.cpu_cfs_quota_enabled=true mode="User" os_disk_type="Managed"
     os_type="Linux" priority="Regular" scale_down_mode="Delete" ultra_ssd_enabled=false
     windows_profile.outbound_nat_enabled=true
    azurerm_kusto_cluster auto_stop_enabled=true disk_encryption_enabled=false
     outbound_network_access_restricted=false public_ip_type="IPv4" public_network_access_enabled=true
     purge_enabled=false streaming_ingestion_enabled=false
    azurerm_kusto_eventhub_data_connection database_routing_type="Single"
    azurerm_lb_nat_pool idle_timeout_in_minutes=4
    azurerm_lb_nat_rule floating_ip_enabled=false idle_timeout_in_minutes=4
    azurerm_lb_outbound_rule allocated_outbound_ports=1024 idle_timeout_in_minutes=4
    azurerm_lb_probe interval_in_seconds=15 number_of_probes=2 probe_threshold=1 protocol="Tcp"
    azurerm_lb_rule floating_ip_enabled=false idle_timeout_in_minutes=4
    azurerm_linux_function_app auth_settings.token_refresh_extension_hours=72 auth_settings.token_store_enabled=false
     auth_settings_v2.active_directory_v2.www_authentication_disabled=false auth_settings_v2.auth_enabled=false
     auth_settings_v2.forward_proxy_convention="NoProxy" auth_settings_v2.http_route_api_prefix="/.auth"
     auth_settings_v2.login.cookie_expiration_convention="FixedTime"
     auth_settings_v2.login.cookie_expiration_time="08:00:00" auth_settings_v2.login.nonce_expiration_time="00:05:00"
     auth_settings_v2.login.preserve_url_fragments_for_logins=false
     auth_settings_v2.login.token_refresh_extension_time=72 auth_settings_v2.login.token_store_enabled=false
     auth_settings_v2.login.validate_nonce=true auth_settings_v2.require_https=true
     auth_settings_v2.unauthenticated_action="RedirectToLoginPage" backup.enabled=true
     backup.schedule.keep_at_least_one_backup=false backup.schedule.retention_period_days=30
     builtin_logging_enabled=true client_certificate_mode="Optional" daily_memory_time_quota=0 enabled=true
     ftp_publish_basic_authentication_enabled=true https_only=false public_network_access_enabled=true
     site_config.always_on=false site_config.app_service_logs.disk_quota_mb=35
     site_config.application_stack.use_dotnet_isolated_runtime=false site_config.cors.support_credentials=false
     site_config.ftps_state="Disabled" site_config.http2_enabled=false
     site_config.ip_restriction_default_action="Allow" site_config.managed_pipeline_mode="Integrated"
     site_config.minimum_tls_version="1.2" site_config.remote_debugging_enabled=false
     site_config.scm_ip_restriction_default_action="Allow" site_config.scm_minimum_tls_version="1.2"
     site_config.vnet_route_all_enabled=false site_config.websockets_enabled=false
     virtual_network_backup_restore_enabled=false vnet_image_pull_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    azurerm_linux_function_app_slot auth_settings.token_refresh_extension_hours=72
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
     site_config.application_stack.use_dotnet_isolated_runtime=false site_config.cors.support_credentials=false
     site_config.ftps_state="Disabled" site_config.health_check_eviction_time_in_min=0 site_config.http2_enabled=false
     site_config.ip_restriction_default_action="Allow" site_config.managed_pipeline_mode="Integrated"
     site_config.minimum_tls_version="1.2" site_config.remote_debugging_enabled=false
     site_config.scm_ip_restriction_default_action="Allow" site_config.scm_minimum_tls_version="1.2"
     site_config.vnet_route_all_enabled=false site_config.websockets_enabled=false
     virtual_network_backup_restore_enabled=false vnet_image_pull_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    azurerm_linux_virtual_machine additional_capabilities.ultra_ssd_enabled=false allow_extension_operations=true
     bypass_platform_safety_checks_on_user_schedule_enabled=false disable_password_authentication=true
     extensions_time_budget="PT1H30M" max_bid_price=-1 os_disk.diff_disk_settings.placement="CacheDisk"
     os_disk.write_accelerator_enabled=false os_image_notification.timeout="PT15M"
     patch_assessment_mode="ImageDefault" patch_mode="ImageDefault" platform_fault_domain=-1 priority="Regular"
     provision_vm_agent=true termination_notification.timeout="PT5M" vm_agent_platform_updates_enabled=false
    azurerm_linux_virtual_machine_scale_set additional_capabilities.ultra_ssd_enabled=false
     disable_password_authentication=true do_not_run_extensions_on_overprovisioned_machines=false
     extension_operations_enabled=true extensions_time_budget="PT1H30M" instances=0 max_bid_price=-1
     os_disk.diff_disk_settings.placement="CacheDisk" os_disk.write_accelerator_enabled=false overprovision=true
     priority="Regular" provision_vm_agent=true resilient_vm_creation_enabled=false
     resilient_vm_deletion_enabled=false scale_in.force_deletion_enabled=false scale_in.rule="Default"
     single_placement_group=true spot_restore.enabled=false spot_restore.timeout="PT1H"
     termination_notification.timeout="PT5M" upgrade_mode="Manual" zone_balance=false
    azurerm_linux_web_app auth_settings.token_refresh_extension_hours=72 auth_settings.token_store_enabled=false
     auth_settings_v2.active_directory_v2.www_authentication_disabled=false auth_settings_v2.auth_enabled=false
     auth_settings_v2.forward_proxy_convention="NoProxy" auth_settings_v2.http_route_api_prefix="/.auth"
     auth_settings_v2.login.cookie_expiration_convention="FixedTime"
     auth_settings_v2.login.cookie_expiration_time="08:00:00" auth_settings_v2.login.nonce_expiration_time="00:05:00"
     auth_settings_v2.login.preserve_url_fragments_for_logins=false
     auth_settings_v2.login.token_refresh_extension_time=72 auth_settings_v2.login.token_store_enabled=false
     auth_settings_v2.login.validate_nonce=true auth_settings_v2.require_https=true
     auth_settings_v2.unauthenticated_action="RedirectToLoginPage" backup.enabled=true
     backup.schedule.keep_at_least_one_backup=false backup.schedule.retention_period_days=30
     client_certificate_mode="Required" enabled=true ftp_publish_basic_authentication_enabled=true https_only=false
     public_network_access_enabled=true site_config.always_on=true site_config.cors.support_credentials=false
     site_config.ftps_state="Disabled" site_config.ip_restriction_default_action="Allow"
     site_config.local_mysql_enabled=false site_config.managed_pipeline_mode="Integrated"
     site_config.minimum_tls_version="1.2" site_config.remote_debugging_enabled=false
     site_config.scm_ip_restriction_default_action="Allow" site_config.scm_minimum_tls_version="1.2"
     site_config.vnet_route_all_enabled=false site_config.websockets_enabled=false
     virtual_network_backup_restore_enabled=false vnet_image_pull_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    azurerm_linux_web_app_slot auth_settings.token_refresh_extension_hours=72 auth_settings.token_store_enabled=false
     auth_settings_v2.active_directory_v2.www_authentication_disabled=false auth_settings_v2.auth_enabled=false
     auth_settings_v2.forward_proxy_convention="NoProxy" auth_settings_v2.http_route_api_prefix="/.auth"
     auth_settings_v2.login.cookie_expiration_convention="FixedTime"
     auth_settings_v2.login.cookie_expiration_time="08:00:00" auth_settings_v2.login.nonce_expiration_time="00:05:00"
     auth_settings_v2.login.preserve_url_fragments_for_logins=false
     auth_settings_v2.login.token_refresh_extension_time=72 auth_settings_v2.login.token_store_enabled=false
     auth_settings_v2.login.validate_nonce=true auth_settings_v2.require_https=true
     auth_settings_v2.unauthenticated_action="RedirectToLoginPage" backup.enabled=true
     backup.schedule.keep_at_least_one_backup=false backup.schedule.retention_period_days=30
     client_certificate_mode="Required" enabled=true ftp_publish_basic_authentication_enabled=true https_only=false
     public_network_access_enabled=true site_config.always_on=true site_config.cors.support_credentials=false
     site_config.ftps_state="Disabled" site_config.ip_restriction_default_action="Allow"
     site_config.local_mysql_enabled=false site_config.managed_pipeline_mode="Integrated"
     site_config.minimum_tls_version="1.2" site_config.remote_debugging_enabled=false
     site_config.scm_ip_restriction_default_action="Allow" site_config.scm_minimum_tls_version="1.2"
     site_config.vnet_route_all_enabled=false site_config.websockets_enabled=false
     virtual_network_backup_restore_enabled=false vnet_image_pull_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    """#
}
