// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Documented defaults, by path.
  static let awsDefaults2 = #"""
    aws_iot_topic_rule_destination enabled=true
    aws_kendra_experience configuration.content_source_configuration.direct_put_content=false
    aws_kendra_index document_metadata_configuration_updates.search.displayable=true
     document_metadata_configuration_updates.search.facetable=false
     document_metadata_configuration_updates.search.sortable=false edition="ENTERPRISE_EDITION"
     user_context_policy="ATTRIBUTE_FILTER"
    aws_keyspaces_table capacity_specification.throughput_mode="PAY_PER_REQUEST"
     encryption_specification.type="AWS_OWNED_KMS_KEY" point_in_time_recovery.status="DISABLED"
    aws_kinesis_firehose_delivery_stream elasticsearch_configuration.cloudwatch_logging_options.enabled=false
     elasticsearch_configuration.index_rotation_period="OneDay"
     elasticsearch_configuration.s3_backup_mode="FailedDocumentsOnly"
     elasticsearch_configuration.s3_configuration.buffering_interval=300
     elasticsearch_configuration.s3_configuration.buffering_size=5
     elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     elasticsearch_configuration.s3_configuration.compression_format="UNCOMPRESSED"
     extended_s3_configuration.buffering_interval=300 extended_s3_configuration.buffering_size=5
     extended_s3_configuration.cloudwatch_logging_options.enabled=false
     extended_s3_configuration.compression_format="UNCOMPRESSED" extended_s3_configuration.custom_time_zone="UTC"
     extended_s3_configuration.data_format_conversion_configuration.enabled=true
     extended_s3_configuration.data_format_conversion_configuration.input_format_configuration.deserializer.open_x_json_ser_de.convert_dots_in_json_keys_to_underscores=false
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.orc_ser_de.bloom_filter_false_positive_probability=0.05
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.orc_ser_de.compression="SNAPPY"
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.orc_ser_de.enable_padding=false
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.orc_ser_de.format_version="V0_12"
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.orc_ser_de.padding_tolerance=0.05
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.parquet_ser_de.max_padding_bytes=0
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.parquet_ser_de.page_size_bytes=1
     extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.parquet_ser_de.writer_version="V1"
     extended_s3_configuration.data_format_conversion_configuration.schema_configuration.version_id="LATEST"
     extended_s3_configuration.dynamic_partitioning_configuration.enabled=false
     extended_s3_configuration.dynamic_partitioning_configuration.retry_duration=300
     extended_s3_configuration.s3_backup_configuration.buffering_interval=300
     extended_s3_configuration.s3_backup_configuration.buffering_size=5
     extended_s3_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled=false
     extended_s3_configuration.s3_backup_configuration.compression_format="UNCOMPRESSED"
     extended_s3_configuration.s3_backup_mode="Disabled" http_endpoint_configuration.buffering_size=5
     http_endpoint_configuration.cloudwatch_logging_options.enabled=false
     http_endpoint_configuration.retry_duration=300 http_endpoint_configuration.s3_backup_mode="FailedDataOnly"
     http_endpoint_configuration.s3_configuration.buffering_interval=300
     http_endpoint_configuration.s3_configuration.buffering_size=5
     http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     http_endpoint_configuration.s3_configuration.compression_format="UNCOMPRESSED"
     iceberg_configuration.buffering_interval=300 iceberg_configuration.buffering_size=5
     iceberg_configuration.cloudwatch_logging_options.enabled=false
     iceberg_configuration.s3_backup_mode="FailedDataOnly"
     iceberg_configuration.s3_configuration.buffering_interval=300
     iceberg_configuration.s3_configuration.buffering_size=5
     iceberg_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     iceberg_configuration.s3_configuration.compression_format="UNCOMPRESSED"
     opensearch_configuration.cloudwatch_logging_options.enabled=false
     opensearch_configuration.index_rotation_period="OneDay"
     opensearch_configuration.s3_backup_mode="FailedDocumentsOnly"
     opensearch_configuration.s3_configuration.buffering_interval=300
     opensearch_configuration.s3_configuration.buffering_size=5
     opensearch_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     opensearch_configuration.s3_configuration.compression_format="UNCOMPRESSED"
     opensearchserverless_configuration.cloudwatch_logging_options.enabled=false
     opensearchserverless_configuration.s3_backup_mode="FailedDocumentsOnly"
     opensearchserverless_configuration.s3_configuration.buffering_interval=300
     opensearchserverless_configuration.s3_configuration.buffering_size=5
     opensearchserverless_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     opensearchserverless_configuration.s3_configuration.compression_format="UNCOMPRESSED"
     redshift_configuration.cloudwatch_logging_options.enabled=false
     redshift_configuration.s3_backup_configuration.buffering_interval=300
     redshift_configuration.s3_backup_configuration.buffering_size=5
     redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled=false
     redshift_configuration.s3_backup_configuration.compression_format="UNCOMPRESSED"
     redshift_configuration.s3_backup_mode="Disabled" redshift_configuration.s3_configuration.buffering_interval=300
     redshift_configuration.s3_configuration.buffering_size=5
     redshift_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     redshift_configuration.s3_configuration.compression_format="UNCOMPRESSED" server_side_encryption.enabled=false
     server_side_encryption.key_type="AWS_OWNED_CMK" snowflake_configuration.cloudwatch_logging_options.enabled=false
     snowflake_configuration.s3_configuration.buffering_interval=300
     snowflake_configuration.s3_configuration.buffering_size=5
     snowflake_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     snowflake_configuration.s3_configuration.compression_format="UNCOMPRESSED"
     splunk_configuration.cloudwatch_logging_options.enabled=false splunk_configuration.hec_endpoint_type="Raw"
     splunk_configuration.s3_backup_mode="FailedEventsOnly"
     splunk_configuration.s3_configuration.buffering_interval=300
     splunk_configuration.s3_configuration.buffering_size=5
     splunk_configuration.s3_configuration.cloudwatch_logging_options.enabled=false
     splunk_configuration.s3_configuration.compression_format="UNCOMPRESSED"
    aws_kinesis_stream enforce_consumer_deletion=false retention_period=24
    aws_kinesis_video_stream data_retention_in_hours=0
    aws_kinesisanalyticsv2_application
     application_configuration.run_configuration.flink_run_configuration.allow_non_restored_state=false
    aws_kms_external_key bypass_policy_lockout_safety_check=false deletion_window_in_days=30
     key_spec="SYMMETRIC_DEFAULT" key_usage="ENCRYPT_DECRYPT" multi_region=false
    aws_kms_key bypass_policy_lockout_safety_check=false customer_master_key_spec="SYMMETRIC_DEFAULT"
     deletion_window_in_days=30 enable_key_rotation=false is_enabled=true key_usage="ENCRYPT_DECRYPT"
     multi_region=false
    aws_kms_replica_external_key bypass_policy_lockout_safety_check=false deletion_window_in_days=30
    aws_kms_replica_key bypass_policy_lockout_safety_check=false deletion_window_in_days=30 enabled=true
    aws_lakeformation_permissions catalog_resource=false table.wildcard=false
    aws_lakeformation_resource_lf_tag table.wildcard=false
    aws_lakeformation_resource_lf_tags table.wildcard=false
    aws_lambda_code_signing_config policies.untrusted_artifact_on_deployment="Warn"
    aws_lambda_event_source_mapping bisect_batch_on_function_error=false enabled=true parallelization_factor=1
    aws_lambda_function durable_config.retention_period=14 memory_size=128 package_type="Zip" publish=false
     replace_security_groups_on_destroy=false skip_destroy=false timeout=3
     vpc_config.ipv6_allowed_for_dual_stack=false
    aws_lambda_function_event_invoke_config maximum_retry_attempts=2
    aws_lambda_invocation lifecycle_scope="CREATE_ONLY"
    aws_lambda_layer_version skip_destroy=false
    aws_lambda_layer_version_permission skip_destroy=false
    aws_lambda_provisioned_concurrency_config skip_destroy=false
    aws_launch_configuration root_block_device.delete_on_termination=true root_block_device.encrypted=false
    aws_launch_template cpu_options.threads_per_core=2 instance_initiated_shutdown_behavior="stop"
     instance_market_options.spot_options.instance_interruption_behavior="terminate"
     instance_requirements.bare_metal="excluded" instance_requirements.burstable_performance="excluded"
     instance_requirements.local_storage="included"
     instance_requirements.on_demand_max_price_percentage_over_lowest_price=20
     instance_requirements.require_hibernate_support=false
     instance_requirements.spot_max_price_percentage_over_lowest_price=100 metadata_options.http_endpoint="enabled"
     metadata_options.http_put_response_hop_limit=1 metadata_options.http_tokens="optional"
     network_interfaces.connection_tracking_specification.tcp_established_timeout=432000
     network_interfaces.connection_tracking_specification.udp_stream_timeout=180
     network_interfaces.connection_tracking_specification.udp_timeout=30
    aws_lb_listener mutual_authentication.ignore_client_certificate_expiry=false protocol="HTTP"
     ssl_policy="ELBSecurityPolicy-2016-08" tcp_idle_timeout_seconds=350
    aws_lb_target_group connection_termination=false deregistration_delay=300 health_check.enabled=true
     health_check.healthy_threshold=3 health_check.interval=30 health_check.port="traffic-port"
     health_check.protocol="HTTP" health_check.unhealthy_threshold=3 lambda_multi_value_headers_enabled=false
     load_balancing_algorithm_type="round_robin" load_balancing_anomaly_mitigation="off"
     load_balancing_cross_zone_enabled="use_load_balancer_configuration" protocol_version="HTTP1"
     proxy_protocol_v2=false slow_start=0 stickiness.enabled=true
     target_group_health.dns_failover.minimum_healthy_targets_count="off"
     target_group_health.dns_failover.minimum_healthy_targets_percentage="off"
     target_group_health.unhealthy_state_routing.minimum_healthy_targets_count=1
     target_group_health.unhealthy_state_routing.minimum_healthy_targets_percentage="off" target_type="instance"
    aws_lex_bot create_version=false detect_sentiment=false idle_session_ttl_in_seconds=300 locale="en-US"
     nlu_intent_confidence_threshold=0 process_behavior="SAVE"
    aws_lex_intent create_version=false
    aws_lex_slot_type create_version=false value_selection_strategy="ORIGINAL_VALUE"
    aws_lightsail_container_service is_disabled=false private_registry_access.ecr_image_puller_role.is_active=false
    aws_lightsail_container_service_deployment_version public_endpoint.health_check.healthy_threshold=2
     public_endpoint.health_check.interval_seconds=5 public_endpoint.health_check.path="/"
     public_endpoint.health_check.success_codes="200-499" public_endpoint.health_check.timeout_seconds=2
     public_endpoint.health_check.unhealthy_threshold=2
    aws_lightsail_distribution ip_address_type="dualstack" is_enabled=true
    aws_lightsail_domain_entry is_alias=false
    aws_lightsail_instance ip_address_type="dualstack"
    aws_location_place_index data_source_configuration.intended_use="SingleUse"
    aws_location_tracker position_filtering="TimeBased"
    aws_medialive_channel start_channel=false
    aws_medialive_multiplex start_multiplex=false
    aws_memorydb_cluster auto_minor_version_upgrade=true num_shards=1 port=6379 snapshot_retention_limit=0
     tls_enabled=true
    aws_mq_broker apply_immediately=false deployment_mode="SINGLE_INSTANCE" encryption_options.use_aws_owned_key=true
     logs.audit=false logs.general=false storage_type="efs"
    aws_msk_cluster broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl.iam=false
     broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl.scram=false
     broker_node_group_info.storage_info.ebs_storage_info.provisioned_throughput.enabled=false
     client_authentication.sasl.iam=false client_authentication.sasl.scram=false
     encryption_info.encryption_in_transit.client_broker="TLS" encryption_info.encryption_in_transit.in_cluster=true
    aws_mskconnect_connector capacity.autoscaling.mcu_count=1 capacity.provisioned_capacity.mcu_count=1
    aws_mwaa_environment environment_class="mw1.small"
    aws_nat_gateway availability_mode="zonal" connectivity_type="public"
    aws_neptune_cluster allow_major_version_upgrade=false apply_immediately=false engine="neptune" port=8182
     skip_final_snapshot=false storage_type="standard"
    aws_neptune_cluster_instance auto_minor_version_upgrade=true engine="neptune" port=8182 publicly_accessible=false
    aws_neptune_event_subscription enabled=true
    aws_neptune_global_cluster deletion_protection=false
    aws_network_interface ipv6_address_list_enabled=false private_ip_list_enabled=false
    aws_networkfirewall_firewall delete_protection=false firewall_policy_change_protection=false
     subnet_change_protection=false
    aws_networkfirewall_firewall_policy
     firewall_policy.stateful_engine_options.flow_timeouts.tcp_idle_timeout_seconds=350
     firewall_policy.stateful_engine_options.rule_order="DEFAULT_ACTION_ORDER"
     firewall_policy.stateful_engine_options.stream_exception_policy="DROP"
    aws_networkfirewall_logging_configuration enable_monitoring_dashboard=false
    aws_networkfirewall_rule_group rule_group.stateful_rule_options.rule_order="DEFAULT_ACTION_ORDER"
    aws_networkmanager_vpc_attachment options.security_group_referencing_support=true
    aws_odb_cloud_autonomous_vm_cluster scan_listener_port_non_tls=1521 scan_listener_port_tls=2484
    aws_odb_cloud_vm_cluster scan_listener_port_tcp=1521
    aws_opensearch_domain advanced_security_options.internal_user_database_enabled=false
     auto_tune_options.use_off_peak_window=false cluster_config.cold_storage_options.enabled=false
     cluster_config.zone_awareness_config.availability_zone_count=2 cognito_options.enabled=false
     domain_endpoint_options.enforce_https=true encrypt_at_rest.enabled=false
     identity_center_options.roles_key="roles" identity_center_options.subject_key="sub"
     node_to_node_encryption.enabled=false software_update_options.auto_software_update_enabled=false
    aws_opensearch_domain_saml_options saml_options.session_timeout_minutes=60
    aws_organizations_policy type="SERVICE_CONTROL_POLICY"
    aws_pinpoint_adm_channel enabled=true
    aws_pinpoint_apns_channel enabled=true
    aws_pinpoint_apns_sandbox_channel enabled=true
    aws_pinpoint_apns_voip_channel enabled=true
    aws_pinpoint_apns_voip_sandbox_channel enabled=true
    aws_pinpoint_baidu_channel enabled=true
    aws_pinpoint_email_channel enabled=true
    aws_pinpoint_gcm_channel default_authentication_method="KEY" enabled=true
    aws_pipes_pipe source_parameters.dynamodb_stream_parameters.maximum_record_age_in_seconds=-1
     source_parameters.dynamodb_stream_parameters.maximum_retry_attempts=-1
     source_parameters.dynamodb_stream_parameters.parallelization_factor=1
     target_parameters.ecs_task_parameters.task_count=1
    aws_placement_group partition_count=2 spread_level="rack"
    aws_qldb_stream kinesis_configuration.aggregation_enabled=true
    aws_quicksight_account_settings default_namespace="default"
    aws_quicksight_analysis recovery_window_in_days=30
    aws_quicksight_group_membership namespace="default"
    aws_quicksight_iam_policy_assignment namespace="default"
    aws_quicksight_namespace identity_store="QUICKSIGHT"
    aws_quicksight_role_custom_permission namespace="default"
    aws_quicksight_role_membership namespace="default"
    aws_quicksight_user namespace="default"
    aws_quicksight_user_custom_permission namespace="default"
    aws_rds_cluster allow_major_version_upgrade=false apply_immediately=false backtrack_window=0
     copy_tags_to_snapshot=false delete_automated_backups=true deletion_protection=false
     engine_lifecycle_support="open-source-rds-extended-support" monitoring_interval=0
     restore_to_point_in_time.use_latest_restorable_time=false scaling_configuration.auto_pause=true
     scaling_configuration.max_capacity=16 scaling_configuration.min_capacity=1
     scaling_configuration.seconds_before_timeout=300 scaling_configuration.seconds_until_auto_pause=300
     scaling_configuration.timeout_action="RollbackCapacityChange" skip_final_snapshot=false
    aws_rds_cluster_instance apply_immediately=false monitoring_interval=0 performance_insights_retention_period=7
    aws_rds_cluster_snapshot_copy copy_tags=false
    aws_rds_global_cluster deletion_protection=false engine="aurora"
     engine_lifecycle_support="open-source-rds-extended-support"
    aws_rds_reserved_instance instance_count=1
    aws_redshift_cluster allow_version_upgrade=true apply_immediately=false automated_snapshot_retention_period=1
     availability_zone_relocation_enabled=false encrypted="true" manual_snapshot_retention_period=-1 number_of_nodes=1
     publicly_accessible=false skip_final_snapshot=false
    aws_redshift_endpoint_authorization force_delete=false
    aws_redshift_event_subscription enabled=true severity="INFO"
    aws_redshift_scheduled_action enable=true target_action.resize_cluster.classic=false
    aws_redshift_usage_limit breach_action="log" period="monthly"
    aws_redshiftserverless_snapshot retention_period=-1
    aws_redshiftserverless_usage_limit breach_action="log" period="monthly"
    aws_rekognition_project feature="CUSTOM_LABELS"
    aws_resourcegroups_group resource_query.type="TAG_FILTERS_1_0"
    aws_rolesanywhere_profile duration_seconds=3600
    aws_route53_key_signing_key status="ACTIVE"
    aws_route53_resolver_firewall_rule firewall_domain_redirection_action="INSPECT_REDIRECTION_DOMAIN"
    aws_route53_zone enable_accelerated_recovery=false
    aws_route53domains_domain admin_privacy=true auto_renew=true billing_privacy=true registrant_privacy=true
     tech_privacy=true transfer_lock=true
    aws_route53domains_registered_domain admin_privacy=true auto_renew=true billing_privacy=true
     registrant_privacy=true tech_privacy=true transfer_lock=true
    aws_rum_app_monitor app_monitor_configuration.session_sample_rate=0.1 cw_log_enabled=false
    aws_s3_access_point public_access_block_configuration.block_public_acls=true
     public_access_block_configuration.block_public_policy=true
     public_access_block_configuration.ignore_public_acls=true
     public_access_block_configuration.restrict_public_buckets=true
    aws_s3_account_public_access_block block_public_acls=false block_public_policy=false ignore_public_acls=false
     restrict_public_buckets=false
    aws_s3_bucket acl="private" replication_configuration.rules.priority=0 versioning.mfa_delete=false
    aws_s3_bucket_object acl="private" force_destroy=false
    aws_s3_bucket_public_access_block block_public_acls=false block_public_policy=false ignore_public_acls=false
     restrict_public_buckets=false
    aws_s3_object_copy force_destroy=false storage_class="STANDARD"
    aws_s3control_multi_region_access_point details.public_access_block.block_public_acls=true
     details.public_access_block.block_public_policy=true details.public_access_block.ignore_public_acls=true
     details.public_access_block.restrict_public_buckets=true
    aws_sagemaker_app_image_config code_editor_app_image_config.file_system_config.default_gid=100
     code_editor_app_image_config.file_system_config.default_uid=1000
     code_editor_app_image_config.file_system_config.mount_path="/home/sagemaker-user"
     jupyter_lab_image_config.file_system_config.default_gid=100
     jupyter_lab_image_config.file_system_config.default_uid=1000
     jupyter_lab_image_config.file_system_config.mount_path="/home/sagemaker-user"
     kernel_gateway_image_config.file_system_config.default_gid=100
     kernel_gateway_image_config.file_system_config.default_uid=1000
     kernel_gateway_image_config.file_system_config.mount_path="/home/sagemaker-user"
    aws_sagemaker_data_quality_job_definition
     data_quality_job_input.batch_transform_input.local_path="/opt/ml/processing/input"
     data_quality_job_input.batch_transform_input.s3_data_distribution_type="FullyReplicated"
     data_quality_job_input.batch_transform_input.s3_input_mode="File"
     data_quality_job_input.endpoint_input.local_path="/opt/ml/processing/input"
     data_quality_job_input.endpoint_input.s3_data_distribution_type="FullyReplicated"
     data_quality_job_input.endpoint_input.s3_input_mode="File"
     data_quality_job_output_config.monitoring_outputs.s3_output.local_path="/opt/ml/processing/output"
    aws_sagemaker_domain app_network_access_type="PublicInternetOnly"
     default_user_settings.r_studio_server_pro_app_settings.user_group="R_STUDIO_USER"
     default_user_settings.sharing_settings.notebook_output_option="Disabled"
     retention_policy.home_efs_file_system="Retain" tag_propagation="DISABLED"
    aws_sagemaker_endpoint deployment_config.blue_green_update_policy.termination_wait_in_seconds=0
    aws_sagemaker_endpoint_configuration data_capture_config.enable_capture=false
     production_variants.initial_variant_weight=1 shadow_production_variants.initial_variant_weight=1
    aws_sagemaker_flow_definition human_loop_config.task_time_limit_in_seconds=3600
    aws_sagemaker_mlflow_tracking_server automatic_model_registration=false
    aws_sagemaker_notebook_instance platform_identifier="notebook-al2-v3" root_access="Enabled" volume_size=5
    aws_sagemaker_user_profile user_settings.r_studio_server_pro_app_settings.user_group="R_STUDIO_USER"
     user_settings.sharing_settings.notebook_output_option="Disabled"
    aws_scheduler_schedule schedule_expression_timezone="UTC"
    aws_secretsmanager_secret recovery_window_in_days=30
    aws_secretsmanager_secret_rotation rotate_immediately=true
    aws_securityhub_account enable_default_standards=true
    aws_securityhub_automation_rule is_terminal=false
    aws_securityhub_member invite=false
    aws_servicecatalog_constraint accept_language="en"
    aws_servicecatalog_portfolio_share accept_language="en"
    aws_servicecatalog_principal_portfolio_association accept_language="en" principal_type="IAM"
    aws_servicecatalog_product accept_language="en"
    aws_servicecatalog_product_portfolio_association accept_language="en"
    aws_servicecatalog_provisioned_product accept_language="en" ignore_errors=false retain_physical_resources=false
    aws_servicecatalog_provisioning_artifact accept_language="en" active=true guidance="DEFAULT"
    aws_servicecatalog_service_action accept_language="en" definition.type="SSM_AUTOMATION"
    aws_servicecatalog_tag_option active=true
    aws_ses_configuration_set delivery_options.tls_policy="Optional" reputation_metrics_enabled=false
     sending_enabled=true
    aws_sesv2_configuration_set_event_destination event_destination.enabled=false
    aws_sfn_state_machine publish=false type="STANDARD"
    aws_shield_subscription auto_renew="ENABLED"
    aws_sns_topic fifo_topic=false
    aws_sns_topic_subscription confirmation_timeout_in_minutes=1 endpoint_auto_confirms=false
     raw_message_delivery=false
    aws_spot_fleet_request allocation_strategy="lowestPrice" fleet_type="maintain"
     instance_interruption_behaviour="terminate" on_demand_allocation_strategy="lowestPrice"
    aws_spot_instance_request capacity_reservation_specification.capacity_reservation_preference="open"
     enclave_options.enabled=false force_destroy=false instance_interruption_behavior="terminate"
     metadata_options.http_endpoint="enabled" metadata_options.http_protocol_ipv6="disabled"
     metadata_options.http_put_response_hop_limit=1 metadata_options.instance_metadata_tags="disabled"
     root_block_device.delete_on_termination=true root_block_device.encrypted=false
    aws_ssm_association apply_only_at_cron_interval=false
    aws_ssm_maintenance_window enabled=true
    aws_ssm_patch_baseline approved_patches_compliance_level="UNSPECIFIED" operating_system="WINDOWS"
    aws_ssmincidents_replication_set region.kms_key_arn="DefaultKey" regions.kms_key_arn="DefaultKey"
    aws_ssoadmin_customer_managed_policy_attachment customer_managed_policy_reference.path="/"
    aws_ssoadmin_permission_set session_duration="PT1H"
    aws_ssoadmin_permissions_boundary_attachment permissions_boundary.customer_managed_policy_reference.path="/"
    """#
}
