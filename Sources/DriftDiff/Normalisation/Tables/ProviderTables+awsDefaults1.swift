// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Documented defaults, by path.
  static let awsDefaults1 = #"""
    aws_accessanalyzer_analyzer type="ACCOUNT"
    aws_acmpca_certificate_authority enabled=true key_storage_security_standard="FIPS_140_2_LEVEL_3_OR_HIGHER"
     permanent_deletion_time_in_days=30 revocation_configuration.crl_configuration.enabled=false
     revocation_configuration.crl_configuration.s3_object_acl="PUBLIC_READ" type="SUBORDINATE"
     usage_mode="GENERAL_PURPOSE"
    aws_alb_listener mutual_authentication.ignore_client_certificate_expiry=false protocol="HTTP"
     ssl_policy="ELBSecurityPolicy-2016-08" tcp_idle_timeout_seconds=350
    aws_alb_target_group connection_termination=false deregistration_delay=300 health_check.enabled=true
     health_check.healthy_threshold=3 health_check.interval=30 health_check.port="traffic-port"
     health_check.protocol="HTTP" health_check.unhealthy_threshold=3 lambda_multi_value_headers_enabled=false
     load_balancing_algorithm_type="round_robin" load_balancing_anomaly_mitigation="off"
     load_balancing_cross_zone_enabled="use_load_balancer_configuration" protocol_version="HTTP1"
     proxy_protocol_v2=false slow_start=0 stickiness.enabled=true
     target_group_health.dns_failover.minimum_healthy_targets_count="off"
     target_group_health.dns_failover.minimum_healthy_targets_percentage="off"
     target_group_health.unhealthy_state_routing.minimum_healthy_targets_count=1
     target_group_health.unhealthy_state_routing.minimum_healthy_targets_percentage="off" target_type="instance"
    aws_ami architecture="x86_64" ena_support=false
    aws_ami_copy encrypted=false
    aws_amplify_app job_config.build_compute_type="STANDARD_8GB" platform="WEB"
    aws_amplify_domain_association wait_for_verification=true
    aws_apigatewayv2_api fail_on_warnings=false ip_address_type="ipv4"
    aws_apigatewayv2_authorizer authorizer_result_ttl_in_seconds=300
    aws_apigatewayv2_domain_name domain_name_configuration.ip_address_type="ipv4"
    aws_apigatewayv2_integration connection_type="INTERNET" passthrough_behavior="WHEN_NO_MATCH"
     payload_format_version="1.0"
    aws_apigatewayv2_route api_key_required=false
    aws_apigatewayv2_stage auto_deploy=false default_route_settings.data_trace_enabled=false
     default_route_settings.detailed_metrics_enabled=false default_route_settings.logging_level="OFF"
     route_settings.data_trace_enabled=false route_settings.detailed_metrics_enabled=false
     route_settings.logging_level="OFF"
    aws_appautoscaling_policy policy_type="StepScaling"
     target_tracking_scaling_policy_configuration.disable_scale_in=false
    aws_appautoscaling_scheduled_action timezone="UTC"
    aws_appautoscaling_target suspended_state.dynamic_scaling_in_suspended=false
     suspended_state.dynamic_scaling_out_suspended=false suspended_state.scheduled_scaling_suspended=false
    aws_appconfig_configuration_profile type="AWS.Freeform"
    aws_appconfig_deployment_strategy growth_type="LINEAR"
    aws_appmesh_virtual_gateway spec.backend_defaults.client_policy.tls.enforce=true
    aws_appmesh_virtual_node spec.backend_defaults.client_policy.tls.enforce=true
    aws_apprunner_custom_domain_association enable_www_subdomain=true
    aws_apprunner_service health_check_configuration.healthy_threshold=1 health_check_configuration.interval=5
     health_check_configuration.path="/" health_check_configuration.protocol="TCP"
     health_check_configuration.timeout=2 health_check_configuration.unhealthy_threshold=5
     instance_configuration.cpu="1024" instance_configuration.memory="2048"
     network_configuration.ip_address_type="IPV4" source_configuration.auto_deployments_enabled=true
     source_configuration.code_repository.code_configuration.code_configuration_values.port="8080"
     source_configuration.image_repository.image_configuration.port="8080"
    aws_appstream_fleet idle_disconnect_timeout_in_seconds=0 stream_view="APP"
    aws_athena_named_query workgroup="primary"
    aws_athena_workgroup configuration.enforce_workgroup_configuration=true
     configuration.engine_version.selected_engine_version="AUTO"
     configuration.managed_query_results_configuration.enabled=false
     configuration.publish_cloudwatch_metrics_enabled=true configuration.requester_pays_enabled=false state="ENABLED"
    aws_autoscaling_group availability_zone_distribution.capacity_distribution_strategy="balanced-best-effort"
     capacity_reservation_specification.capacity_reservation_preference="default"
     instance_refresh.preferences.auto_rollback=false instance_refresh.preferences.checkpoint_delay="3600"
     instance_refresh.preferences.max_healthy_percentage=100 instance_refresh.preferences.min_healthy_percentage=90
     instance_refresh.preferences.scale_in_protected_instances="Ignore"
     instance_refresh.preferences.skip_matching=false instance_refresh.preferences.standby_instances="Ignore"
     metrics_granularity="1Minute"
     mixed_instances_policy.instances_distribution.on_demand_allocation_strategy="prioritized"
     mixed_instances_policy.instances_distribution.on_demand_base_capacity=0
     mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity=100
     mixed_instances_policy.instances_distribution.spot_allocation_strategy="lowest-price"
     mixed_instances_policy.instances_distribution.spot_instance_pools=2
    aws_autoscaling_policy enabled=true policy_type="SimpleScaling"
     predictive_scaling_configuration.max_capacity_breach_behavior="HonorMaxCapacity"
     predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries.return_data=true
     predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries.return_data=true
     predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries.return_data=true
     predictive_scaling_configuration.mode="ForecastOnly"
     target_tracking_configuration.customized_metric_specification.metrics.return_data=true
    aws_autoscaling_schedule desired_capacity=0 max_size=0 min_size=0
    aws_backup_vault force_destroy=false
    aws_batch_compute_environment compute_resources.allocation_strategy="BEST_FIT" state="ENABLED"
    aws_batch_job_definition deregister_on_new_revision=true
     eks_properties.pod_properties.containers.security_context.privileged=false
     eks_properties.pod_properties.containers.security_context.read_only_root_file_system=false
     eks_properties.pod_properties.containers.volume_mounts.read_only=false
     eks_properties.pod_properties.host_network=true
     eks_properties.pod_properties.init_containers.security_context.privileged=false
     eks_properties.pod_properties.init_containers.security_context.read_only_root_file_system=false
     eks_properties.pod_properties.init_containers.volume_mounts.read_only=false platform_capabilities="EC2"
     propagate_tags=false
    aws_bedrock_guardrail_version skip_destroy=false
    aws_budgets_budget cost_types.include_credit=true cost_types.include_discount=true
     cost_types.include_other_subscription=true cost_types.include_recurring=true cost_types.include_refund=true
     cost_types.include_subscription=true cost_types.include_support=true cost_types.include_tax=true
     cost_types.include_upfront=true cost_types.use_amortized=false cost_types.use_blended=false
    aws_chime_voice_connector aws_region="us-east-1"
    aws_chime_voice_connector_streaming disabled=false media_insights_configuration.disabled=false
    aws_chime_voice_connector_termination cps_limit=1
    aws_cloudformation_stack_instances retain_stacks=false
    aws_cloudformation_stack_set managed_execution.active=false
    aws_cloudformation_stack_set_instance retain_stack=false
    aws_cloudfront_distribution default_cache_behavior.compress=false default_cache_behavior.min_ttl=0
     http_version="http2" logging_config.include_cookies=false retain_on_delete=false staging=false
     viewer_certificate.minimum_protocol_version="TLSv1" wait_for_deployment=true
    aws_cloudfront_function publish=true
    aws_cloudtrail_event_data_store billing_mode="EXTENDABLE_RETENTION_PRICING" multi_region_enabled=true
     organization_enabled=false retention_period=2555 termination_protection_enabled=true
    aws_cloudwatch_composite_alarm actions_enabled=true
    aws_cloudwatch_event_permission action="events:PutEvents"
    aws_cloudwatch_event_rule force_destroy=false is_enabled=true state="ENABLED"
    aws_cloudwatch_event_target ecs_target.network_configuration.assign_public_ip=false ecs_target.task_count=1
     force_destroy=false
    aws_cloudwatch_log_group deletion_protection_enabled=false
    aws_cloudwatch_log_metric_filter apply_on_transformed_logs=false
    aws_cloudwatch_metric_alarm actions_enabled=true treat_missing_data="missing"
    aws_cloudwatch_metric_stream include_linked_accounts_metrics=false
    aws_codebuild_project artifacts.encryption_disabled=false auto_retry_limit=0 build_timeout=60
     cache.type="NO_CACHE" environment.image_pull_credentials_type="CODEBUILD" environment.privileged_mode=false
     logs_config.cloudwatch_logs.status="ENABLED" logs_config.s3_logs.encryption_disabled=false
     logs_config.s3_logs.status="DISABLED" project_visibility="PRIVATE" queued_timeout=8
     secondary_artifacts.encryption_disabled=false
    aws_codebuild_report_group delete_reports=false
    aws_codedeploy_deployment_config compute_platform="Server"
    aws_codedeploy_deployment_group alarm_configuration.ignore_poll_alarm_failure=false
     deployment_config_name="CodeDeployDefault.OneAtATime"
     deployment_style.deployment_option="WITHOUT_TRAFFIC_CONTROL" deployment_style.deployment_type="IN_PLACE"
     outdated_instances_strategy="UPDATE"
    aws_codestarnotifications_notification_rule status="ENABLED"
    aws_cognito_identity_pool allow_classic_flow=false
    aws_cognito_managed_user_pool_client auth_session_validity=3 token_validity_units.access_token="hours"
     token_validity_units.id_token="hours" token_validity_units.refresh_token="days"
    aws_cognito_user enabled=true force_alias_creation=false
    aws_cognito_user_pool deletion_protection="INACTIVE" mfa_configuration="OFF"
     user_pool_add_ons.advanced_security_additional_flows.custom_auth_mode="AUDIT"
     verification_message_template.default_email_option="CONFIRM_WITH_CODE"
    aws_cognito_user_pool_client auth_session_validity=3 token_validity_units.access_token="hours"
     token_validity_units.id_token="hours" token_validity_units.refresh_token="days"
    aws_cognito_user_pool_ui_customization client_id="ALL"
    aws_computeoptimizer_enrollment_status include_member_accounts=false
    aws_connect_contact_flow type="CONTACT_FLOW"
    aws_connect_instance auto_resolve_best_voices_enabled=true contact_flow_logs_enabled=false
     contact_lens_enabled=true multi_party_conference_enabled=false
    aws_costoptimizationhub_enrollment_status include_member_accounts=false
    aws_costoptimizationhub_preferences member_account_discount_visibility="All"
     savings_estimation_mode="BeforeDiscounts"
    aws_datasync_location_azure_blob access_tier="HOT" blob_type="BLOB"
    aws_datasync_location_smb mount_options.version="AUTOMATIC"
    aws_datasync_task options.atime="BEST_EFFORT" options.log_level="OFF" options.mtime="PRESERVE"
     options.object_tags="PRESERVE" options.overwrite_mode="ALWAYS" options.posix_permissions="PRESERVE"
     options.preserve_deleted_files="PRESERVE" options.security_descriptor_copy_flags="OWNER_DACL"
     options.transfer_mode="CHANGED" options.verify_mode="POINT_IN_TIME_CONSISTENT"
    aws_datazone_domain domain_version="V1"
    aws_dax_cluster server_side_encryption.enabled=false
    aws_default_subnet force_destroy=false
    aws_default_vpc force_destroy=false
    aws_devicefarm_instance_profile reboot_after_use=true
    aws_devicefarm_network_profile downlink_bandwidth_bits=104857600 uplink_bandwidth_bits=104857600
    aws_dlm_lifecycle_policy policy_details.create_interval=1 policy_details.extend_deletion=false
     policy_details.policy_type="EBS_SNAPSHOT_MANAGEMENT" policy_details.retain_interval=7 state="ENABLED"
    aws_dms_endpoint elasticsearch_settings.error_retry_duration=300
     elasticsearch_settings.full_load_error_percentage=10 elasticsearch_settings.use_new_mapping_type=false
     kafka_settings.include_control_details=false kafka_settings.include_null_and_empty=false
     kafka_settings.include_partition_value=false kafka_settings.include_table_alter_operations=false
     kafka_settings.include_transaction_details=false kafka_settings.partition_include_schema_table=false
     kafka_settings.topic="kafka-default-topic" kinesis_settings.include_control_details=false
     kinesis_settings.include_null_and_empty=false kinesis_settings.include_partition_value=false
     kinesis_settings.include_table_alter_operations=false kinesis_settings.include_transaction_details=false
     kinesis_settings.message_format="json" kinesis_settings.partition_include_schema_table=false
     kinesis_settings.use_large_integer_value=false mongodb_settings.auth_mechanism="default"
     mongodb_settings.auth_source="admin" mongodb_settings.auth_type="password"
     mongodb_settings.docs_to_investigate="1000" mongodb_settings.extract_doc_id="false"
     mysql_settings.events_poll_interval=5 oracle_settings.authentication_method="password"
     pause_replication_tasks=false postgres_settings.ddl_artifacts_schema="public"
     postgres_settings.execute_timeout=60 postgres_settings.fail_tasks_on_lob_truncation=false
     postgres_settings.heartbeat_frequency=5 postgres_settings.heartbeat_schema="public"
     postgres_settings.map_boolean_as_boolean=false redshift_settings.encryption_mode="SSE_S3"
    aws_dms_replication_config start_replication=false
    aws_dms_s3_endpoint add_column_name=false add_trailing_padding_character=false cdc_inserts_and_updates=false
     cdc_inserts_only=false cdc_max_batch_interval=60 data_page_size=1 date_partition_delimiter="SLASH"
     date_partition_enabled=false date_partition_sequence="YYYYMMDD" dict_page_size_limit=1 enable_statistics=true
     encoding_type="rle-dictionary" encryption_mode="SSE_S3" glue_catalog_generation=false ignore_header_rows=0
     include_op_for_full_load=false max_file_size=1 parquet_timestamp_in_millisecond=false
     parquet_version="parquet-1-0" preserve_transactions=false row_group_length=10000
     use_task_start_time_for_full_load_timestamp=false
    aws_docdb_cluster apply_immediately=false deletion_protection=false engine="docdb"
     restore_to_point_in_time.use_latest_restorable_time=false skip_final_snapshot=false storage_encrypted=false
    aws_docdb_cluster_instance copy_tags_to_snapshot=false engine="docdb"
    aws_docdb_event_subscription enabled=true
    aws_docdb_global_cluster deletion_protection=false engine="docdb"
    aws_dsql_cluster deletion_protection_enabled=false force_destroy=false
    aws_dynamodb_table billing_mode="PROVISIONED" deletion_protection_enabled=false
     point_in_time_recovery.enabled=false point_in_time_recovery.recovery_period_in_days=35 table_class="STANDARD"
     ttl.enabled=false
    aws_dynamodb_table_export export_format="DYNAMODB_JSON" export_type="FULL_EXPORT"
    aws_ebs_encryption_by_default enabled=true
    aws_ebs_snapshot storage_tier="standard"
    aws_ebs_snapshot_copy storage_tier="standard"
    aws_ebs_snapshot_import role_name="vmimport" storage_tier="standard"
    aws_ebs_volume type="gp2"
    aws_ec2_fleet excess_capacity_termination_policy="termination" on_demand_options.allocation_strategy="lowestPrice"
     replace_unhealthy_instances=false spot_options.allocation_strategy="lowestPrice"
     spot_options.instance_interruption_behavior="terminate" spot_options.instance_pools_to_use_count=1
     terminate_instances=false terminate_instances_with_expiration=false type="maintain"
    aws_ec2_instance_metadata_defaults http_endpoint="no-preference" http_put_response_hop_limit=-1
     http_tokens="no-preference" instance_metadata_tags="no-preference"
    aws_ec2_network_insights_analysis wait_for_completion=true
    aws_ec2_serial_console_access enabled=true
    aws_ecr_repository force_delete=false image_tag_mutability="MUTABLE"
    aws_ecr_repository_creation_template image_tag_mutability="MUTABLE"
    aws_ecs_express_gateway_service cluster="default" cpu="1024" health_check_path="/" memory="2048"
     wait_for_steady_state=false
    aws_ecs_service deployment_configuration.strategy="ROLLING" deployment_controller.type="ECS" desired_count=0
     launch_type="EC2" platform_version="LATEST" scheduling_strategy="REPLICA" sigint_rollback=false
     volume_configuration.managed_ebs_volume.encrypted=true
     volume_configuration.managed_ebs_volume.file_system_type="xfs"
    aws_ecs_task_definition enable_fault_injection=false proxy_configuration.type="APPMESH" skip_destroy=false
     track_latest=false
    aws_ecs_task_set launch_type="EC2" platform_version="LATEST" scale.unit="PERCENT"
    aws_efs_file_system performance_mode="generalPurpose" throughput_mode="bursting"
    aws_efs_file_system_policy bypass_policy_lockout_safety_check=false
    aws_efs_mount_target ip_address_type="IPV4_ONLY"
    aws_eip_association allow_reassociation=true
    aws_eks_cluster access_config.bootstrap_cluster_creator_admin_permissions=true bootstrap_self_managed_addons=true
     control_plane_scaling_config.tier="standard" deletion_protection=false vpc_config.endpoint_private_access=false
     vpc_config.endpoint_public_access=true
    aws_eks_node_group node_repair_config.enabled=false
    aws_elasticache_cluster apply_immediately=false auto_minor_version_upgrade="true" az_mode="single-az" port=11211
    aws_elasticache_replication_group apply_immediately=false auth_token_update_strategy="ROTATE"
     automatic_failover_enabled=false engine="redis" multi_az_enabled=false num_cache_clusters=1 port=11211
    aws_elasticache_reserved_cache_node cache_node_count=1
    aws_elasticache_serverless_cache daily_snapshot_time="0"
    aws_elasticsearch_domain cluster_config.cold_storage_options.enabled=false
     cluster_config.zone_awareness_config.availability_zone_count=2 domain_endpoint_options.enforce_https=true
     elasticsearch_version="1.5" encrypt_at_rest.enabled=false node_to_node_encryption.enabled=false
    aws_elasticsearch_domain_saml_options saml_options.session_timeout_minutes=60
    aws_elastictranscoder_preset video.max_frame_rate="30"
    aws_emr_cluster core_instance_group.instance_count=1 master_instance_group.instance_count=1
     step_concurrency_level=1 termination_protection=false unhealthy_node_replacement=false visible_to_all_users=true
    aws_emr_instance_group instance_count=0
    aws_emrserverless_application architecture="X86_64" auto_start_configuration.enabled=true
     auto_stop_configuration.enabled=true auto_stop_configuration.idle_timeout_minutes=15
     scheduler_configuration.max_concurrent_runs=15 scheduler_configuration.queue_timeout_minutes=360
    aws_finspace_kx_dataview auto_update=false
    aws_fis_experiment_template experiment_report_configuration.post_experiment_duration="PT20M"
     experiment_report_configuration.pre_experiment_duration="PT20M"
    aws_flow_log destination_options.file_format="plain-text" destination_options.hive_compatible_partitions=false
     destination_options.per_hour_partition=false log_destination_type="cloud-watch-logs" max_aggregation_interval=600
    aws_fms_policy delete_all_policy_resources=true delete_unused_fm_managed_resources=false
    aws_fsx_data_repository_association batch_import_meta_data_on_create=false delete_data_in_filesystem=false
    aws_fsx_file_cache copy_tags_to_data_repository_associations=false
    aws_fsx_lustre_file_system copy_tags_to_backups=false imported_file_chunk_size=1024
     log_configuration.level="DISABLED" skip_final_backup=true storage_type="SSD"
    aws_fsx_ontap_file_system disk_iops_configuration.mode="AUTOMATIC" storage_type="SSD"
    aws_fsx_ontap_storage_virtual_machine root_volume_security_style="UNIX"
    aws_fsx_ontap_volume aggregate_configuration.constituents_per_aggregate=8
     bypass_snaplock_enterprise_retention=false copy_tags_to_backups=false ontap_volume_type="RW"
     skip_final_backup=false snaplock_configuration.audit_log_volume=false
     snaplock_configuration.privileged_delete="DISABLED" snaplock_configuration.volume_append_mode_enabled=false
     tiering_policy.name="SNAPSHOT_ONLY" volume_style="FLEXVOL"
    aws_fsx_windows_file_system audit_log_configuration.file_access_audit_log_level="DISABLED"
     audit_log_configuration.file_share_access_audit_log_level="DISABLED" automatic_backup_retention_days=7
     copy_tags_to_backups=false deployment_type="SINGLE_AZ_1" disk_iops_configuration.mode="AUTOMATIC"
     skip_final_backup=false storage_type="SSD"
    aws_gamelift_fleet certificate_configuration.certificate_type="DISABLED" fleet_type="ON_DEMAND"
     metric_groups="default" new_game_session_protection_policy="NoProtection"
    aws_gamelift_game_server_group balancing_strategy="SPOT_PREFERRED" game_server_protection_policy="NO_PROTECTION"
    aws_globalaccelerator_accelerator attributes.flow_logs_enabled=false enabled=true ip_address_type="IPV4"
    aws_globalaccelerator_custom_routing_accelerator attributes.flow_logs_enabled=false enabled=true
    aws_globalaccelerator_endpoint_group health_check_interval_seconds=30 threshold_count=3
     traffic_dial_percentage=100
    aws_glue_catalog_table open_table_format_input.iceberg_input.version="2"
    aws_glue_catalog_table_optimizer
     configuration.orphan_file_deletion_configuration.iceberg_configuration.orphan_file_retention_period_in_days=3
     configuration.orphan_file_deletion_configuration.iceberg_configuration.run_rate_in_hours=24
     configuration.retention_configuration.iceberg_configuration.clean_expired_files=false
     configuration.retention_configuration.iceberg_configuration.run_rate_in_hours=24
     configuration.retention_configuration.iceberg_configuration.snapshot_retention_period_in_days=5
    aws_glue_connection connection_type="JDBC"
    aws_glue_crawler lineage_configuration.crawler_lineage_settings="DISABLE"
     recrawl_policy.recrawl_behavior="CRAWL_EVERYTHING" schema_change_policy.delete_behavior="DEPRECATE_IN_DATABASE"
     schema_change_policy.update_behavior="UPDATE_IN_DATABASE"
    aws_glue_job command.name="glueetl" execution_property.max_concurrent_runs=1
    aws_glue_ml_transform max_capacity=10
    aws_glue_security_configuration
     encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode="DISABLED"
     encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode="DISABLED"
     encryption_configuration.s3_encryption.s3_encryption_mode="DISABLED"
    aws_glue_trigger enabled=true predicate.conditions.logical_operator="EQUALS" predicate.logical="AND"
    aws_guardduty_detector datasources.kubernetes.audit_logs.enable=true
     datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable=true
     datasources.s3_logs.enable=true enable=true finding_publishing_frequency="SIX_HOURS"
    aws_guardduty_member disable_email_notification=false invite=false
    aws_guardduty_organization_configuration datasources.kubernetes.audit_logs.enable=true
     datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.auto_enable=true
     datasources.s3_logs.auto_enable=false
    aws_iam_access_key status="Active"
    aws_iam_role force_detach_policies=false
    aws_iam_service_specific_credential status="Active"
    aws_iam_user_login_profile password_length=20
    aws_imagebuilder_component skip_destroy=false
    aws_imagebuilder_image enhanced_image_metadata_enabled=true
     image_scanning_configuration.image_scanning_enabled=false image_tests_configuration.image_tests_enabled=true
     image_tests_configuration.timeout_minutes=720
    aws_imagebuilder_image_pipeline enhanced_image_metadata_enabled=true
     image_scanning_configuration.image_scanning_enabled=false image_tests_configuration.image_tests_enabled=true
     image_tests_configuration.timeout_minutes=720
     schedule.pipeline_execution_start_condition="EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE" status="ENABLED"
    aws_imagebuilder_infrastructure_configuration logging.s3_logs.s3_key_prefix="/"
     terminate_instance_on_failure=false
    aws_instance capacity_reservation_specification.capacity_reservation_preference="open"
     enclave_options.enabled=false force_destroy=false instance_market_options.market_type="spot"
     instance_market_options.spot_options.instance_interruption_behavior="terminate"
     instance_market_options.spot_options.spot_instance_type="one-time" metadata_options.http_endpoint="enabled"
     metadata_options.http_protocol_ipv6="disabled" metadata_options.http_put_response_hop_limit=1
     metadata_options.instance_metadata_tags="disabled" root_block_device.delete_on_termination=true
     root_block_device.encrypted=false
    aws_iot_authorizer enable_caching_for_http=false signing_disabled=false status="ACTIVE"
    aws_iot_ca_certificate certificate_mode="DEFAULT"
    aws_iot_indexing_configuration thing_indexing_configuration.device_defender_indexing_mode="OFF"
     thing_indexing_configuration.named_shadow_indexing_mode="OFF"
     thing_indexing_configuration.thing_connectivity_indexing_mode="OFF"
    aws_iot_logging_options disable_all_logs=false
    aws_iot_thing_principal_attachment thing_principal_type="NON_EXCLUSIVE_THING"
    """#
}
