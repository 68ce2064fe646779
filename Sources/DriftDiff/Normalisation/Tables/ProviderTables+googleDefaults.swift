// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Documented defaults, by path.
  static let googleDefaults = #"""
    google_alloydb_cluster cluster_type="PRIMARY" continuous_backup_config.enabled=true
     continuous_backup_config.recovery_window_days=14 skip_await_major_version_upgrade=true
    google_alloydb_instance query_insights_config.query_plans_per_minute=5
     query_insights_config.query_string_length=1024
    google_apigee_flowhook continue_on_error=true
    google_apigee_keystores_aliases_self_signed_cert cert_validity_in_days=365
    google_apigee_organization retention="DELETION_RETENTION_UNSPECIFIED" runtime_type="CLOUD"
    google_apigee_target_server is_enabled=true
    google_apihub_api_hub_instance config.disable_search=false
    google_bigquery_job copy.create_disposition="CREATE_IF_NEEDED" copy.write_disposition="WRITE_EMPTY"
     extract.print_header=true load.allow_jagged_rows=false load.allow_quoted_newlines=false
     load.create_disposition="CREATE_IF_NEEDED" load.ignore_unknown_values=false load.max_bad_records=0
     load.skip_leading_rows=0 load.write_disposition="WRITE_EMPTY" query.create_disposition="CREATE_IF_NEEDED"
     query.priority="INTERACTIVE" query.use_legacy_sql=true query.use_query_cache=true
     query.write_disposition="WRITE_EMPTY"
    google_bigquery_routine arguments.argument_kind="FIXED_TYPE"
    google_bigquery_table external_data_configuration.bigtable_options.ignore_unspecified_column_families=false
     external_data_configuration.bigtable_options.output_column_families_as_json=false
     external_data_configuration.bigtable_options.read_rowkey_as_string=false
     external_data_configuration.csv_options.allow_quoted_newlines=false
     external_data_configuration.ignore_unknown_values=false materialized_view.allow_non_incremental_definition=false
     materialized_view.enable_refresh=true materialized_view.refresh_interval_ms=1800000
     table_replication_info.replication_interval_ms=300000
    google_bigtable_instance force_destroy=false instance_type="PRODUCTION"
    google_billing_budget budget_filter.credit_types_treatment="INCLUDE_ALL_CREDITS"
     threshold_rules.spend_basis="CURRENT_SPEND"
    google_chronicle_watchlist multiplying_factor=1
    google_clouddeploy_automation rules.repair_rollout_rule.repair_phases.retry.wait="0"
    google_cloudfunctions_function available_memory_mb=256 event_trigger.failure_policy.retry=false timeout=60
     vpc_connector_egress_settings="PRIVATE_RANGES_ONLY"
    google_colab_schedule allow_queueing=false
    google_composer_environment config.software_config.python_version="2"
     config.software_config.web_server_plugins_mode="ENABLED"
    google_compute_address address_type="EXTERNAL" ip_version="IPV4"
    google_compute_autoscaler autoscaling_policy.cpu_utilization.target=0.6
     autoscaling_policy.load_balancing_utilization.target=0.8
    google_compute_backend_service circuit_breakers.max_connections=1024 circuit_breakers.max_pending_requests=1024
     circuit_breakers.max_requests=1024 circuit_breakers.max_retries=3 consistent_hash.minimum_ring_size=1024
     load_balancing_scheme="EXTERNAL_MANAGED" log_config.sample_rate=1 outlier_detection.consecutive_errors=5
     outlier_detection.consecutive_gateway_failure=5 outlier_detection.enforcing_consecutive_errors=100
     outlier_detection.enforcing_consecutive_gateway_failure=0 outlier_detection.enforcing_success_rate=100
     outlier_detection.success_rate_minimum_hosts=5 outlier_detection.success_rate_request_volume=100
     outlier_detection.success_rate_stdev_factor=1900 timeout_sec=30
    google_compute_forwarding_rule load_balancing_scheme="EXTERNAL"
    google_compute_global_address address_type="EXTERNAL" ip_version="IPV4"
    google_compute_global_forwarding_rule load_balancing_scheme="EXTERNAL_MANAGED"
     service_directory_registrations.service_directory_region="us-central1"
    google_compute_ha_vpn_gateway gateway_ip_version="IPV4" stack_type="IPV4_ONLY"
    google_compute_health_check check_interval_sec=5 healthy_threshold=2 http2_health_check.port=443
     http_health_check.port=80 https_health_check.port=443 ssl_health_check.port=443 tcp_health_check.port=443
     timeout_sec=5 unhealthy_threshold=2
    google_compute_http_health_check check_interval_sec=5 healthy_threshold=2 port=80 timeout_sec=5
     unhealthy_threshold=2
    google_compute_https_health_check check_interval_sec=5 healthy_threshold=2 port=443 timeout_sec=5
     unhealthy_threshold=2
    google_compute_image raw_disk.container_type="TAR"
    google_compute_instance advanced_machine_features.enable_nested_virtualization=false boot_disk.auto_delete=true
     can_ip_forward=false deletion_protection=false scheduling.automatic_restart=true scheduling.preemptible=false
     shielded_instance_config.enable_integrity_monitoring=true shielded_instance_config.enable_secure_boot=false
     shielded_instance_config.enable_vtpm=true
    google_compute_instance_group_manager standby_policy.initial_delay_sec=0 target_size=0
    google_compute_instance_template advanced_machine_features.enable_nested_virtualization=false can_ip_forward=false
     scheduling.automatic_restart=true scheduling.preemptible=false
     shielded_instance_config.enable_integrity_monitoring=true shielded_instance_config.enable_secure_boot=false
     shielded_instance_config.enable_vtpm=true
    google_compute_interconnect_attachment mtu="1440"
    google_compute_managed_ssl_certificate type="MANAGED"
    google_compute_network delete_default_routes_on_create=false mtu=1460
     network_firewall_policy_enforcement_order="AFTER_CLASSIC_FIREWALL"
    google_compute_network_endpoint_group network_endpoint_type="GCE_VM_IP_PORT"
    google_compute_network_peering export_custom_routes=false export_subnet_routes_with_public_ip=true
     import_custom_routes=false import_subnet_routes_with_public_ip=false
    google_compute_node_group autoscaling_policy.min_nodes=0
    google_compute_packet_mirroring filter.direction="BOTH"
    google_compute_per_instance_config most_disruptive_allowed_action="REPLACE"
    google_compute_public_delegated_prefix allocatable_prefix_length=32
    google_compute_region_autoscaler autoscaling_policy.cpu_utilization.target=0.6
     autoscaling_policy.load_balancing_utilization.target=0.8
    google_compute_region_backend_service circuit_breakers.max_connections=1024
     circuit_breakers.max_pending_requests=1024 circuit_breakers.max_requests=1024 circuit_breakers.max_retries=3
     consistent_hash.minimum_ring_size=1024 failover_policy.disable_connection_drain_on_failover=false
     failover_policy.drop_traffic_if_unhealthy=false load_balancing_scheme="INTERNAL" log_config.sample_rate=1
     outlier_detection.consecutive_errors=5 outlier_detection.consecutive_gateway_failure=5
     outlier_detection.enforcing_consecutive_errors=100 outlier_detection.enforcing_consecutive_gateway_failure=0
     outlier_detection.enforcing_success_rate=100 outlier_detection.success_rate_minimum_hosts=5
     outlier_detection.success_rate_request_volume=100 outlier_detection.success_rate_stdev_factor=1900 timeout_sec=30
    google_compute_region_health_check check_interval_sec=5 healthy_threshold=2 http2_health_check.port=443
     http_health_check.port=80 https_health_check.port=443 ssl_health_check.port=443 tcp_health_check.port=80
     timeout_sec=5 unhealthy_threshold=2
    google_compute_region_instance_group_manager standby_policy.initial_delay_sec=0 target_size=0
    google_compute_region_instance_template advanced_machine_features.enable_nested_virtualization=false
     can_ip_forward=false scheduling.automatic_restart=true scheduling.preemptible=false
     shielded_instance_config.enable_integrity_monitoring=true shielded_instance_config.enable_secure_boot=false
     shielded_instance_config.enable_vtpm=true
    google_compute_region_network_endpoint_group network_endpoint_type="SERVERLESS"
    google_compute_region_per_instance_config most_disruptive_allowed_action="REPLACE"
    google_compute_region_ssl_policy min_tls_version="TLS_1_0" profile="COMPATIBLE"
    google_compute_reservation specific_reservation.instance_properties.local_ssds.interface="SCSI"
     specific_reservation_required=false
    google_compute_resource_policy
     snapshot_schedule_policy.retention_policy.on_source_disk_delete="KEEP_AUTO_SNAPSHOTS"
    google_compute_route priority=1000
    google_compute_router bgp.advertise_mode="DEFAULT" bgp.keepalive_interval=20
    google_compute_router_nat type="PUBLIC"
    google_compute_router_peer advertise_mode="DEFAULT" enable=true
    google_compute_security_policy advanced_options_config.json_parsing="DISABLED"
     advanced_options_config.log_level="NORMAL"
    google_compute_service_attachment send_propagated_connection_limit_if_zero=false
    google_compute_ssl_policy min_tls_version="TLS_1_0" profile="COMPATIBLE"
    google_compute_subnetwork log_config.aggregation_interval="INTERVAL_5_SEC" log_config.filter_expr="true"
     log_config.flow_sampling=0 log_config.metadata="INCLUDE_ALL_METADATA" purpose="PRIVATE"
     send_secondary_ip_range_if_empty=false
    google_compute_target_instance nat_policy="NO_NAT"
    google_compute_url_map default_route_action.cors_policy.disabled=false
     default_route_action.retry_policy.num_retries=1 default_url_redirect.strip_query=false
    google_container_attached_cluster deletion_policy="DELETE"
    google_container_aws_cluster
     control_plane.aws_services_authentication.role_session_name="multicloud-service-agent"
     control_plane.instance_type="m5.large" control_plane.main_volume.throughput=125
     control_plane.root_volume.throughput=125
    google_container_aws_node_pool config.instance_type="m5.large" config.root_volume.throughput=125
     kubelet_config.cpu_cfs_quota=true kubelet_config.cpu_cfs_quota_period="100ms"
    google_container_azure_cluster control_plane.vm_size="Standard_DS2_v2"
    google_container_azure_node_pool azure_availability_zone="1" config.vm_size="Standard_DS2_v2"
    google_container_cluster allow_net_admin=false cluster_autoscaling.auto_provisioning_defaults.disk_size=100
     cluster_autoscaling.auto_provisioning_defaults.disk_type="pd-balanced"
     cluster_autoscaling.auto_provisioning_defaults.shielded_instance_config.enable_integrity_monitoring=true
     cluster_autoscaling.auto_provisioning_defaults.shielded_instance_config.enable_secure_boot=false
     cluster_autoscaling.auto_provisioning_defaults.upgrade_settings.max_surge=0
     cluster_autoscaling.auto_provisioning_defaults.upgrade_settings.max_unavailable=0
     cluster_autoscaling.autoscaling_profile="BALANCED"
     control_plane_endpoints_config.ip_endpoints_config.enabled=true enable_autopilot=false
     enable_cilium_clusterwide_network_policy=false enable_legacy_abac=false enable_shielded_nodes=true
     ip_allocation_policy.stack_type="IPV4" logging_service="logging.googleapis.com/kubernetes"
     monitoring_service="monitoring.googleapis.com/kubernetes" networking_mode="VPC_NATIVE"
     node_config.advanced_machine_features.enable_nested_virtualization=false
     node_config.boot_disk.disk_type="pd-balanced" node_config.disk_type="pd-balanced" node_config.local_ssd_count=0
     node_config.machine_type="e2-medium" node_config.preemptible=false
     node_config.shielded_instance_config.enable_integrity_monitoring=true
     node_config.shielded_instance_config.enable_secure_boot=false node_config.spot=false
     resource_usage_export_config.enable_resource_consumption_metering=true
    google_dataproc_autoscaling_policy basic_algorithm.yarn_config.scale_down_min_worker_fraction=0
     basic_algorithm.yarn_config.scale_up_min_worker_fraction=0 location="global"
     secondary_worker_config.max_instances=0 secondary_worker_config.min_instances=0 worker_config.min_instances=2
    google_dataproc_autoscaling_policy_iam_binding location="global"
    google_dataproc_autoscaling_policy_iam_member location="global"
    google_dataproc_autoscaling_policy_iam_policy location="global"
    google_dataproc_cluster cluster_config.endpoint_config.enable_http_port_access=false
     cluster_config.master_config.disk_config.boot_disk_type="pd-standard"
     cluster_config.master_config.disk_config.local_ssd_interface="scsi"
     cluster_config.master_config.disk_config.num_local_ssds=0
     cluster_config.preemptible_worker_config.disk_config.boot_disk_type="pd-standard"
     cluster_config.preemptible_worker_config.disk_config.local_ssd_interface="scsi"
     cluster_config.preemptible_worker_config.disk_config.num_local_ssds=0
     cluster_config.preemptible_worker_config.num_instances=0
     cluster_config.worker_config.disk_config.boot_disk_type="pd-standard"
     cluster_config.worker_config.disk_config.local_ssd_interface="scsi"
     cluster_config.worker_config.disk_config.num_local_ssds=0 region="global"
    google_dataproc_job hive_config.continue_on_failure=false pig_config.continue_on_failure=false
     presto_config.continue_on_failure=false region="global"
    google_dataproc_metastore_federation deletion_protection=false
    google_dataproc_metastore_service database_type="MYSQL" hive_metastore_config.endpoint_protocol="THRIFT"
     location="global" port=9083 release_channel="STABLE" scaling_config.autoscaling_config.autoscaling_enabled=false
     scaling_config.autoscaling_config.limit_config.max_scaling_factor=6
     scaling_config.autoscaling_config.limit_config.min_scaling_factor=0.1 scheduled_backup.enabled=false
     telemetry_config.log_format="JSON"
    google_dataproc_metastore_service_iam_binding location="global"
    google_dataproc_metastore_service_iam_member location="global"
    google_dataproc_metastore_service_iam_policy location="global"
    google_dataproc_workflow_template jobs.hive_job.continue_on_failure=false jobs.pig_job.continue_on_failure=false
     jobs.presto_job.continue_on_failure=false
     placement.managed_cluster.config.endpoint_config.enable_http_port_access=false
     placement.managed_cluster.config.master_config.disk_config.boot_disk_type="pd-standard"
     placement.managed_cluster.config.master_config.disk_config.num_local_ssds=0
     placement.managed_cluster.config.secondary_worker_config.disk_config.boot_disk_type="pd-standard"
     placement.managed_cluster.config.secondary_worker_config.disk_config.num_local_ssds=0
     placement.managed_cluster.config.security_config.kerberos_config.enable_kerberos=false
     placement.managed_cluster.config.worker_config.disk_config.boot_disk_type="pd-standard"
     placement.managed_cluster.config.worker_config.disk_config.num_local_ssds=0
    google_dns_managed_zone visibility="public"
    google_edgenetwork_interconnect_attachment mtu=1500
    google_edgenetwork_network mtu=1500
    google_filestore_instance file_shares.nfs_export_options.access_mode="READ_WRITE"
     file_shares.nfs_export_options.anon_gid=65534 file_shares.nfs_export_options.anon_uid=65534
     file_shares.nfs_export_options.squash_mode="NO_ROOT_SQUASH" initial_replication.role="STANDBY"
     networks.connect_mode="DIRECT_PEERING" protocol="NFS_V3"
    google_firebase_app_hosting_default_domain disabled=false
    google_firebaserules_ruleset source.language="FIREBASE_RULES"
    google_firestore_database delete_protection_state="DELETE_PROTECTION_STATE_UNSPECIFIED"
     point_in_time_recovery_enablement="POINT_IN_TIME_RECOVERY_DISABLED"
    google_firestore_field index_config.indexes.query_scope="COLLECTION"
    google_firestore_index api_scope="ANY_API" query_scope="COLLECTION"
    google_folder deletion_protection=true
    google_folder_access_approval_settings enrolled_services.enrollment_level="BLOCK_ALL"
    google_gkeonprem_bare_metal_cluster
     load_balancer.bgp_lb_config.load_balancer_node_pool_config.node_pool_config.kubelet_config.registry_burst=10
     load_balancer.bgp_lb_config.load_balancer_node_pool_config.node_pool_config.kubelet_config.registry_pull_qps=5
    google_healthcare_fhir_store disable_referential_integrity=false
     stream_configs.bigquery_destination.schema_config.schema_type="ANALYTICS" version="STU3"
    google_kms_crypto_key purpose="ENCRYPT_DECRYPT" version_template.protection_level="SOFTWARE"
    google_kms_ekm_connection key_management_mode="MANUAL"
    google_logging_billing_account_exclusion disabled=false
    google_logging_folder_exclusion disabled=false
    google_logging_metric metric_descriptor.labels.value_type="STRING"
    google_logging_organization_exclusion disabled=false
    google_logging_project_exclusion disabled=false
    google_looker_instance platform_edition="LOOKER_CORE_TRIAL"
    google_memcache_instance memcache_version="MEMCACHE_1_5"
    google_memorystore_instance automated_backup_config.retention="35"
    google_monitoring_alert_policy conditions.condition_prometheus_query_language.evaluation_interval="30"
     enabled=true
    google_monitoring_metric_descriptor labels.value_type="STRING"
    google_monitoring_slo basic_sli.availability.enabled=true
     windows_based_sli.good_total_ratio_threshold.basic_sli_performance.availability.enabled=true
    google_monitoring_uptime_check_config content_matchers.json_path_matcher.json_matcher="EXACT_MATCH"
     content_matchers.matcher="CONTAINS_STRING" http_check.path="/" http_check.request_method="GET"
    google_netapp_storage_pool allow_auto_tiering=false custom_performance_enabled=false
    google_netapp_volume snapshot_policy.enabled=false snapshot_policy.monthly_schedule.days_of_month="1"
     snapshot_policy.weekly_schedule.day="Sunday" tiering_policy.cooling_threshold_days=31
     tiering_policy.tier_action="PAUSED" unix_permissions="0770"
    google_netapp_volume_replication delete_destination_volume=false
     destination_volume_parameters.tiering_policy.cooling_threshold_days=31
     destination_volume_parameters.tiering_policy.tier_action="PAUSED" force_stopping=false wait_for_mirror=false
    google_project auto_create_network=true deletion_policy="PREVENT"
    google_pubsub_schema type="TYPE_UNSPECIFIED"
    google_pubsub_subscription message_retention_duration="7" message_transforms.disabled=true
     retry_policy.maximum_backoff="600" retry_policy.minimum_backoff="10"
    google_pubsub_topic ingestion_data_source_settings.platform_logs_settings.severity="SEVERITY_UNSPECIFIED"
     message_transforms.disabled=true schema_settings.encoding="ENCODING_UNSPECIFIED"
    google_redis_cluster authorization_mode="AUTH_MODE_DISABLED" automated_backup_config.retention="35"
     deletion_protection_enabled=true transit_encryption_mode="TRANSIT_ENCRYPTION_MODE_DISABLED"
    google_redis_instance connect_mode="DIRECT_PEERING" tier="BASIC" transit_encryption_mode="DISABLED"
    google_spanner_database default_time_zone="America/Los_angeles" enable_drop_protection=false
    google_sql_database_instance deletion_protection=true replica_configuration.connect_retry_interval=60
     settings.availability_type="ZONAL" settings.data_cache_config.data_cache_enabled=false
     settings.deletion_protection_enabled=false settings.disk_autoresize=true settings.disk_autoresize_limit=0
     settings.disk_type="PD_SSD" settings.enable_dataplex_integration=false
     settings.enable_google_ml_integration=false settings.insights_config.query_plans_per_minute=5
     settings.insights_config.query_string_length=1024
    google_sql_source_representation_instance port=3306
    google_sql_user deletion_policy="DELETE"
    google_storage_anywhere_cache admission_policy="admit-on-first-miss" ttl="86400s"
    google_storage_bucket public_access_prevention="inherited" soft_delete_policy.retention_duration_seconds=604800
    google_storage_bucket_object deletion_policy="DELETE"
    google_storage_hmac_key state="ACTIVE"
    google_storage_transfer_job schedule.repeat_interval="24" status="ENABLED"
    google_transcoder_job config.elementary_streams.audio_stream.channel_count=2
     config.elementary_streams.audio_stream.codec="aac" config.elementary_streams.audio_stream.sample_rate_hertz=48000
     config.elementary_streams.video_stream.h264.crf_level=21
     config.elementary_streams.video_stream.h264.entropy_coder="cabac"
     config.elementary_streams.video_stream.h264.gop_duration="3s"
     config.elementary_streams.video_stream.h264.pixel_format="yuv420p"
     config.elementary_streams.video_stream.h264.preset="veryfast"
     config.elementary_streams.video_stream.h264.rate_control_mode="vbr" config.manifests.file_name="manifest"
     config.mux_streams.container="mp4" config.mux_streams.segment_settings.segment_duration="6.0s"
    google_transcoder_job_template config.elementary_streams.audio_stream.channel_count=2
     config.elementary_streams.audio_stream.codec="aac" config.elementary_streams.audio_stream.sample_rate_hertz=48000
     config.elementary_streams.video_stream.h264.crf_level=21
     config.elementary_streams.video_stream.h264.entropy_coder="cabac"
     config.elementary_streams.video_stream.h264.gop_duration="3s"
     config.elementary_streams.video_stream.h264.pixel_format="yuv420p"
     config.elementary_streams.video_stream.h264.preset="veryfast"
     config.elementary_streams.video_stream.h264.rate_control_mode="vbr" config.manifests.file_name="manifest"
     config.mux_streams.container="mp4" config.mux_streams.segment_settings.segment_duration="6.0s"
    google_vertex_ai_endpoint_with_model_garden_deployment
     deploy_config.dedicated_resources.machine_spec.machine_type="n1-standard-2"
     model_config.container_spec.health_probe.failure_threshold=3
     model_config.container_spec.health_probe.initial_delay_seconds=0
     model_config.container_spec.health_probe.period_seconds=10
     model_config.container_spec.health_probe.success_threshold=1
     model_config.container_spec.liveness_probe.failure_threshold=3
     model_config.container_spec.liveness_probe.initial_delay_seconds=0
     model_config.container_spec.liveness_probe.period_seconds=10
     model_config.container_spec.liveness_probe.success_threshold=1
     model_config.container_spec.startup_probe.failure_threshold=3
     model_config.container_spec.startup_probe.initial_delay_seconds=0
     model_config.container_spec.startup_probe.period_seconds=10
     model_config.container_spec.startup_probe.success_threshold=1
    google_workbench_instance gce_setup.data_disks.disk_size_gb="100"
    google_workflows_workflow deletion_protection=true
    """#
}
