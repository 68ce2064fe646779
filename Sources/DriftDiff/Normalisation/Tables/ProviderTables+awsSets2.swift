// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Sets of aws resources, by path.
  static let awsSets2 = #"""
    aws_db_snapshot_copy shared_accounts
    aws_db_subnet_group subnet_ids
    aws_default_network_acl egress ingress subnet_ids
    aws_default_route_table propagating_vgws route
    aws_default_security_group egress egress.security_groups ingress ingress.security_groups
    aws_devicefarm_device_pool rule
    aws_devicefarm_instance_profile exclude_app_packages_from_cleanup
    aws_devicefarm_test_grid_project vpc_config.security_group_ids vpc_config.subnet_ids
    aws_devopsguru_notification_channel filters.message_types filters.severities
    aws_directory_service_directory connect_settings.customer_dns_ips connect_settings.subnet_ids
     vpc_settings.subnet_ids
    aws_directory_service_radius_settings radius_servers
    aws_directory_service_region vpc_settings.subnet_ids
    aws_directory_service_trust conditional_forwarder_ip_addrs
    aws_dlm_lifecycle_policy policy_details.action.cross_region_copy
     policy_details.event_source.parameters.snapshot_owner policy_details.schedule.cross_region_copy_rule
     policy_details.schedule.fast_restore_rule.availability_zones policy_details.schedule.share_rule.target_accounts
    aws_dms_event_subscription event_categories source_ids
    aws_dms_replication_config compute_config.vpc_security_group_ids
    aws_dms_replication_instance vpc_security_group_ids
    aws_dms_replication_subnet_group subnet_ids
    aws_docdb_cluster availability_zones cluster_members vpc_security_group_ids
    aws_docdb_cluster_parameter_group parameter
    aws_docdb_event_subscription event_categories source_ids
    aws_docdb_subnet_group subnet_ids
    aws_docdbelastic_cluster subnet_ids vpc_security_group_ids
    aws_dsql_cluster multi_region_properties.clusters
    aws_dsql_cluster_peering clusters
    aws_dx_gateway_association allowed_prefixes
    aws_dx_gateway_association_proposal allowed_prefixes
    aws_dx_hosted_public_virtual_interface route_filter_prefixes
    aws_dx_public_virtual_interface route_filter_prefixes
    aws_dynamodb_global_table replica
    aws_dynamodb_table attribute global_secondary_index global_secondary_index.non_key_attributes
     import_table.input_format_options.csv.header_list local_secondary_index replica
    aws_ec2_allowed_images_settings image_criterion.image_names image_criterion.image_providers
     image_criterion.marketplace_product_codes
    aws_ec2_client_vpn_endpoint authentication_options security_group_ids
    aws_ec2_fleet launch_template_config.override.instance_requirements.accelerator_manufacturers
     launch_template_config.override.instance_requirements.accelerator_names
     launch_template_config.override.instance_requirements.accelerator_types
     launch_template_config.override.instance_requirements.allowed_instance_types
     launch_template_config.override.instance_requirements.cpu_manufacturers
     launch_template_config.override.instance_requirements.excluded_instance_types
     launch_template_config.override.instance_requirements.instance_generations
     launch_template_config.override.instance_requirements.local_storage_types
    aws_ec2_instance_connect_endpoint security_group_ids
    aws_ec2_managed_prefix_list entry
    aws_ec2_network_insights_analysis filter_in_arns
    aws_ec2_traffic_mirror_filter network_services
    aws_ec2_transit_gateway transit_gateway_cidr_blocks
    aws_ec2_transit_gateway_connect_peer inside_cidr_blocks
    aws_ec2_transit_gateway_vpc_attachment subnet_ids
    aws_ecr_registry_scanning_configuration rule rule.repository_filter
    aws_ecr_repository_creation_template applied_for
    aws_ecrpublic_repository catalog_data.architectures catalog_data.operating_systems
    aws_ecs_capacity_provider
     managed_instances_provider.instance_launch_template.instance_requirements.accelerator_manufacturers
     managed_instances_provider.instance_launch_template.instance_requirements.accelerator_names
     managed_instances_provider.instance_launch_template.instance_requirements.accelerator_types
     managed_instances_provider.instance_launch_template.instance_requirements.allowed_instance_types
     managed_instances_provider.instance_launch_template.instance_requirements.cpu_manufacturers
     managed_instances_provider.instance_launch_template.instance_requirements.excluded_instance_types
     managed_instances_provider.instance_launch_template.instance_requirements.instance_generations
     managed_instances_provider.instance_launch_template.instance_requirements.local_storage_types
     managed_instances_provider.instance_launch_template.network_configuration.security_groups
     managed_instances_provider.instance_launch_template.network_configuration.subnets
    aws_ecs_cluster setting
    aws_ecs_cluster_capacity_providers capacity_providers default_capacity_provider_strategy
    aws_ecs_express_gateway_service network_configuration.security_groups network_configuration.subnets
    aws_ecs_service alarms.alarm_names capacity_provider_strategy deployment_configuration.lifecycle_hook
     load_balancer network_configuration.security_groups network_configuration.subnets placement_constraints
     vpc_lattice_configurations
    aws_ecs_task_definition placement_constraints requires_compatibilities volume
    aws_ecs_task_set capacity_provider_strategy load_balancer network_configuration.security_groups
     network_configuration.subnets
    aws_efs_access_point posix_user.secondary_gids
    aws_efs_mount_target security_groups
    aws_eks_access_entry kubernetes_groups
    aws_eks_access_policy_association access_scope.namespaces
    aws_eks_addon pod_identity_association
    aws_eks_capability configuration.argo_cd.network_access.vpce_ids configuration.argo_cd.rbac_role_mapping
     configuration.argo_cd.rbac_role_mapping.identity
    aws_eks_cluster compute_config.node_pools enabled_cluster_log_types encryption_config.resources
     outpost_config.outpost_arns remote_network_config.remote_node_networks.cidrs
     remote_network_config.remote_pod_networks.cidrs vpc_config.public_access_cidrs vpc_config.security_group_ids
     vpc_config.subnet_ids
    aws_eks_fargate_profile selector subnet_ids
    aws_eks_node_group remote_access.source_security_group_ids subnet_ids taint
    aws_elastic_beanstalk_configuration_template setting
    aws_elastic_beanstalk_environment setting
    aws_elasticache_cluster log_delivery_configuration security_group_ids
    aws_elasticache_parameter_group parameter
    aws_elasticache_replication_group log_delivery_configuration node_group_configuration security_group_ids
     security_group_names snapshot_arns user_group_ids
    aws_elasticache_serverless_cache security_group_ids subnet_ids
    aws_elasticache_subnet_group subnet_ids
    aws_elasticache_user authentication_mode.passwords passwords
    aws_elasticache_user_group user_ids
    aws_elasticsearch_domain auto_tune_options.maintenance_schedule log_publishing_options
     vpc_options.security_group_ids vpc_options.subnet_ids
    aws_elasticsearch_vpc_endpoint vpc_options.security_group_ids vpc_options.subnet_ids
    aws_elastictranscoder_pipeline content_config_permissions thumbnail_config_permissions
    aws_elastictranscoder_preset video_watermarks
    aws_elb availability_zones instances listener security_groups subnets
    aws_emr_cluster applications core_instance_fleet.instance_type_configs
     core_instance_fleet.instance_type_configs.configurations core_instance_fleet.instance_type_configs.ebs_config
     core_instance_group.ebs_config ec2_attributes.subnet_ids list_steps_states
     master_instance_fleet.instance_type_configs master_instance_fleet.instance_type_configs.configurations
     master_instance_fleet.instance_type_configs.ebs_config master_instance_group.ebs_config
    aws_emr_instance_fleet instance_type_configs instance_type_configs.configurations instance_type_configs.ebs_config
    aws_emr_instance_group ebs_config
    aws_emr_managed_scaling_policy compute_limits
    aws_emr_studio subnet_ids
    aws_emrcontainers_job_template job_template_data.job_driver.spark_submit_job_driver.entry_point_arguments
    aws_emrserverless_application initial_capacity monitoring_configuration.cloudwatch_logging_configuration.log_types
     monitoring_configuration.cloudwatch_logging_configuration.log_types.values
     network_configuration.security_group_ids network_configuration.subnet_ids
    aws_evidently_feature variations
    aws_finspace_kx_cluster database.cache_configurations.db_paths
     tickerplant_log_configuration.tickerplant_log_volumes vpc_configuration.security_group_ids
     vpc_configuration.subnet_ids
    aws_fis_experiment_template action action.parameter action.start_after stop_condition target target.filter.values
     target.resource_arns target.resource_tag
    aws_fms_policy exclude_map.account exclude_map.orgunit include_map.account include_map.orgunit resource_set_ids
     resource_type_list
     security_service_policy_data.policy_option.network_acl_common_policy.network_acl_entry_set.first_entry
     security_service_policy_data.policy_option.network_acl_common_policy.network_acl_entry_set.last_entry
    aws_fsx_file_cache data_repository_association data_repository_association.data_repository_subdirectories
     data_repository_association.nfs data_repository_association.nfs.dns_ips lustre_configuration
     lustre_configuration.metadata_configuration security_group_ids
    aws_fsx_lustre_file_system root_squash_configuration.no_squash_nids security_group_ids
    aws_fsx_ontap_file_system route_table_ids security_group_ids
    aws_fsx_ontap_storage_virtual_machine
     active_directory_configuration.self_managed_active_directory_configuration.dns_ips
    aws_fsx_openzfs_file_system delete_options root_volume_configuration.nfs_exports.client_configurations
     root_volume_configuration.user_and_group_quotas route_table_ids security_group_ids
    aws_fsx_openzfs_volume nfs_exports.client_configurations user_and_group_quotas
    aws_fsx_windows_file_system aliases security_group_ids self_managed_active_directory.dns_ips
    aws_gamelift_fleet ec2_inbound_permission
    aws_gamelift_game_server_group instance_definition vpc_subnets
    aws_glacier_vault notification.events
    aws_globalaccelerator_cross_account_attachment principals resource
    aws_globalaccelerator_custom_routing_endpoint_group destination_configuration destination_configuration.protocols
     endpoint_configuration
    aws_globalaccelerator_custom_routing_listener port_range
    aws_globalaccelerator_endpoint_group endpoint_configuration port_override
    aws_globalaccelerator_listener port_range
    aws_glue_catalog_database create_table_default_permission.permissions
    aws_glue_connection physical_connection_requirements.security_group_id_list
    aws_glue_crawler delta_target.delta_tables hudi_target.paths iceberg_target.paths
    aws_glue_dev_endpoint public_keys security_group_ids
    aws_glue_user_defined_function resource_uris
    aws_grafana_role_association group_ids user_ids
    aws_grafana_workspace network_access_control.prefix_list_ids network_access_control.vpce_ids
     vpc_configuration.security_group_ids vpc_configuration.subnet_ids
    aws_guardduty_detector_feature additional_configuration
    aws_guardduty_filter finding_criteria.criterion
    aws_guardduty_malware_protection_plan protected_resource.s3_bucket.object_prefixes
    aws_iam_group_membership users
    aws_iam_group_policies_exclusive policy_names
    aws_iam_group_policy_attachments_exclusive policy_arns
    aws_iam_openid_connect_provider client_id_list
    aws_iam_organizations_features enabled_features
    aws_iam_policy_attachment groups roles users
    aws_iam_role inline_policy managed_policy_arns
    aws_iam_role_policies_exclusive policy_names
    aws_iam_role_policy_attachments_exclusive policy_arns
    aws_iam_user_group_membership groups
    aws_iam_user_policies_exclusive policy_names
    aws_iam_user_policy_attachments_exclusive policy_arns
    aws_imagebuilder_component supported_os_versions
    aws_imagebuilder_container_recipe component.parameter instance_configuration.block_device_mapping
    aws_imagebuilder_distribution_configuration distribution
     distribution.ami_distribution_configuration.launch_permission.organization_arns
     distribution.ami_distribution_configuration.launch_permission.organizational_unit_arns
     distribution.ami_distribution_configuration.launch_permission.user_groups
     distribution.ami_distribution_configuration.launch_permission.user_ids
     distribution.ami_distribution_configuration.target_account_ids
     distribution.container_distribution_configuration.container_tags distribution.fast_launch_configuration
     distribution.launch_template_configuration distribution.license_configuration_arns
     distribution.ssm_parameter_configuration
    aws_imagebuilder_image image_scanning_configuration.ecr_configuration.container_tags workflow workflow.parameter
    aws_imagebuilder_image_pipeline image_scanning_configuration.ecr_configuration.container_tags workflow.parameter
    aws_imagebuilder_image_recipe block_device_mapping component.parameter
    aws_imagebuilder_infrastructure_configuration instance_types security_group_ids
    aws_imagebuilder_lifecycle_policy policy_detail resource_selection.recipe
    aws_inspector2_enabler account_ids resource_types
    aws_inspector2_filter filter_criteria.aws_account_id filter_criteria.code_repository_project_name
     filter_criteria.code_repository_provider_type filter_criteria.code_vulnerability_detector_name
     filter_criteria.code_vulnerability_detector_tags filter_criteria.code_vulnerability_file_path
     filter_criteria.component_id filter_criteria.component_type filter_criteria.ec2_instance_image_id
     filter_criteria.ec2_instance_subnet_id filter_criteria.ec2_instance_vpc_id filter_criteria.ecr_image_architecture
     filter_criteria.ecr_image_hash filter_criteria.ecr_image_in_use_count filter_criteria.ecr_image_last_in_use_at
     filter_criteria.ecr_image_pushed_at filter_criteria.ecr_image_registry filter_criteria.ecr_image_repository_name
     filter_criteria.ecr_image_tags filter_criteria.epss_score filter_criteria.exploit_available
     filter_criteria.finding_arn filter_criteria.finding_status filter_criteria.finding_type
     filter_criteria.first_observed_at filter_criteria.fix_available filter_criteria.inspector_score
     filter_criteria.lambda_function_execution_role_arn filter_criteria.lambda_function_last_modified_at
     filter_criteria.lambda_function_layers filter_criteria.lambda_function_name
     filter_criteria.lambda_function_runtime filter_criteria.last_observed_at filter_criteria.network_protocol
     filter_criteria.port_range filter_criteria.related_vulnerabilities filter_criteria.resource_id
     filter_criteria.resource_tags filter_criteria.resource_type filter_criteria.severity filter_criteria.title
     filter_criteria.updated_at filter_criteria.vendor_severity filter_criteria.vulnerability_id
     filter_criteria.vulnerability_source filter_criteria.vulnerable_packages
    aws_inspector_assessment_template event_subscription rules_package_arns
    aws_instance ebs_block_device ephemeral_block_device network_interface secondary_private_ips security_groups
     vpc_security_group_ids
    aws_internetmonitor_monitor resources
    aws_invoicing_invoice_unit rule.linked_accounts
    aws_iot_domain_configuration server_certificate_arns
    aws_iot_indexing_configuration thing_group_indexing_configuration.custom_field
     thing_group_indexing_configuration.managed_field thing_indexing_configuration.custom_field
     thing_indexing_configuration.filter.named_shadow_names thing_indexing_configuration.managed_field
    aws_iot_thing_type properties.searchable_attributes
    aws_iot_topic_rule cloudwatch_alarm cloudwatch_logs cloudwatch_metric dynamodb dynamodbv2 elasticsearch
     error_action.timestream.dimension firehose http iot_analytics iot_events kafka kinesis lambda republish s3 sns
     sqs step_functions timestream timestream.dimension
    aws_iot_topic_rule_destination vpc_configuration.security_groups vpc_configuration.subnet_ids
    aws_kendra_data_source configuration.s3_configuration.exclusion_patterns
     configuration.s3_configuration.inclusion_patterns configuration.s3_configuration.inclusion_prefixes
     configuration.web_crawler_configuration.authentication_configuration.basic_authentication
     configuration.web_crawler_configuration.url_exclusion_patterns
     configuration.web_crawler_configuration.url_inclusion_patterns
     configuration.web_crawler_configuration.urls.seed_url_configuration.seed_urls
     configuration.web_crawler_configuration.urls.site_maps_configuration.site_maps
     custom_document_enrichment_configuration.inline_configurations
     custom_document_enrichment_configuration.inline_configurations.condition.condition_on_value.string_list_value
     custom_document_enrichment_configuration.inline_configurations.target.target_document_attribute_value.string_list_value
     custom_document_enrichment_configuration.post_extraction_hook_configuration.invocation_condition.condition_on_value.string_list_value
     custom_document_enrichment_configuration.pre_extraction_hook_configuration.invocation_condition.condition_on_value.string_list_value
    aws_kendra_experience configuration.content_source_configuration.data_source_ids
     configuration.content_source_configuration.faq_ids
    aws_kendra_index document_metadata_configuration_updates
    aws_keyspaces_keyspace replication_specification.region_list
    aws_keyspaces_table schema_definition.column schema_definition.static_column
    aws_kinesis_analytics_application outputs
    aws_kinesis_firehose_delivery_stream elasticsearch_configuration.processing_configuration.processors.parameters
     elasticsearch_configuration.vpc_config.security_group_ids elasticsearch_configuration.vpc_config.subnet_ids
     extended_s3_configuration.processing_configuration.processors.parameters
     http_endpoint_configuration.processing_configuration.processors.parameters
     iceberg_configuration.processing_configuration.processors.parameters
     opensearch_configuration.processing_configuration.processors.parameters
     opensearch_configuration.vpc_config.security_group_ids opensearch_configuration.vpc_config.subnet_ids
     opensearchserverless_configuration.processing_configuration.processors.parameters
     opensearchserverless_configuration.vpc_config.security_group_ids
     opensearchserverless_configuration.vpc_config.subnet_ids
     redshift_configuration.processing_configuration.processors.parameters
     snowflake_configuration.processing_configuration.processors.parameters
     splunk_configuration.processing_configuration.processors.parameters
    aws_kinesis_stream shard_level_metrics
    aws_kinesisanalyticsv2_application application_configuration.environment_properties.property_group
     application_configuration.sql_application_configuration.output
     application_configuration.vpc_configuration.security_group_ids
     application_configuration.vpc_configuration.subnet_ids
    aws_kms_grant constraints grant_creation_tokens operations
    aws_lakeformation_data_cells_filter table_data.column_names
    aws_lakeformation_data_lake_settings admins create_database_default_permissions.permissions
     create_table_default_permissions.permissions external_data_filtering_allow_list read_only_admins
    aws_lakeformation_lf_tag values
    aws_lakeformation_lf_tag_expression expression expression.tag_values
    aws_lakeformation_opt_in resource_data.table_with_columns.column_names
     resource_data.table_with_columns.column_wildcard.excluded_column_names
    aws_lakeformation_permissions lf_tag.values lf_tag_policy.expression lf_tag_policy.expression.values permissions
     permissions_with_grant_option table_with_columns.column_names table_with_columns.excluded_column_names
    aws_lakeformation_resource_lf_tag table_with_columns.column_names
     table_with_columns.column_wildcard.excluded_column_names
    aws_lakeformation_resource_lf_tags lf_tag table_with_columns.column_names table_with_columns.excluded_column_names
    aws_lambda_capacity_provider vpc_config.security_group_ids vpc_config.subnet_ids
    aws_lambda_code_signing_config allowed_publishers.signing_profile_version_arns
    aws_lambda_event_source_mapping amazon_managed_kafka_event_source_config.schema_registry_config.access_config
     amazon_managed_kafka_event_source_config.schema_registry_config.schema_validation_config filter_criteria.filter
     function_response_types metrics_config.metrics
     self_managed_kafka_event_source_config.schema_registry_config.access_config
     self_managed_kafka_event_source_config.schema_registry_config.schema_validation_config
     source_access_configuration topics
    aws_lambda_function replacement_security_group_ids vpc_config.security_group_ids vpc_config.subnet_ids
    aws_lambda_function_url cors.allow_headers cors.allow_methods cors.allow_origins cors.expose_headers
    aws_lambda_layer_version compatible_architectures compatible_runtimes
    aws_launch_configuration ebs_block_device ephemeral_block_device security_groups
    aws_launch_template instance_requirements.accelerator_manufacturers instance_requirements.accelerator_names
     instance_requirements.accelerator_types instance_requirements.allowed_instance_types
     instance_requirements.cpu_manufacturers instance_requirements.excluded_instance_types
     instance_requirements.instance_generations instance_requirements.local_storage_types license_specification
     network_interfaces.ipv4_addresses network_interfaces.ipv4_prefixes network_interfaces.ipv6_addresses
     network_interfaces.ipv6_prefixes network_interfaces.security_groups security_group_names vpc_security_group_ids
    aws_lb security_groups subnet_mapping subnets
    aws_lb_listener default_action.forward.target_group default_action.jwt_validation.additional_claim
     default_action.jwt_validation.additional_claim.values
    aws_lb_listener_rule action.forward.target_group action.jwt_validation.additional_claim
     action.jwt_validation.additional_claim.values condition condition.host_header.regex_values
     condition.host_header.values condition.http_header.regex_values condition.http_header.values
     condition.http_request_method.values condition.path_pattern.regex_values condition.path_pattern.values
     condition.query_string condition.source_ip.values transform
    aws_lb_ssl_negotiation_policy attribute
    aws_lex_bot abort_statement.message clarification_prompt.message intent
    aws_lex_bot_alias conversation_logs.log_settings
    aws_lex_intent conclusion_statement.message confirmation_prompt.message follow_up_prompt.prompt.message
     follow_up_prompt.rejection_statement.message rejection_statement.message sample_utterances slot
     slot.value_elicitation_prompt.message
    aws_lex_slot_type enumeration_value enumeration_value.synonyms
    aws_lexv2models_intent closing_setting.conditional.conditional_branch.next_step.intent.slot
     closing_setting.conditional.default_branch.next_step.intent.slot closing_setting.next_step.intent.slot
     confirmation_setting.code_hook.post_code_hook_specification.failure_next_step.intent.slot
     confirmation_setting.code_hook.post_code_hook_specification.success_next_step.intent.slot
     confirmation_setting.code_hook.post_code_hook_specification.timeout_next_step.intent.slot
     confirmation_setting.confirmation_conditional.conditional_branch.next_step.intent.slot
     confirmation_setting.confirmation_conditional.default_branch.next_step.intent.slot
     confirmation_setting.confirmation_next_step.intent.slot
     confirmation_setting.declination_conditional.conditional_branch.next_step.intent.slot
     confirmation_setting.declination_conditional.default_branch.next_step.intent.slot
     confirmation_setting.declination_next_step.intent.slot
     confirmation_setting.failure_conditional.conditional_branch.next_step.intent.slot
     confirmation_setting.failure_conditional.default_branch.next_step.intent.slot
     confirmation_setting.failure_next_step.intent.slot
     confirmation_setting.prompt_specification.prompt_attempts_specification
     fulfillment_code_hook.post_fulfillment_status_specification.failure_conditional.conditional_branch.next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.failure_conditional.default_branch.next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.failure_next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.success_conditional.conditional_branch.next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.success_conditional.default_branch.next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.success_next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.timeout_conditional.conditional_branch.next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.timeout_conditional.default_branch.next_step.intent.slot
     fulfillment_code_hook.post_fulfillment_status_specification.timeout_next_step.intent.slot
     initial_response_setting.code_hook.post_code_hook_specification.failure_next_step.intent.slot
     initial_response_setting.code_hook.post_code_hook_specification.success_next_step.intent.slot
     initial_response_setting.code_hook.post_code_hook_specification.timeout_next_step.intent.slot
     initial_response_setting.conditional.conditional_branch.next_step.intent.slot
     initial_response_setting.conditional.default_branch.next_step.intent.slot
     initial_response_setting.next_step.intent.slot
    """#
}
