// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Sets of aws resources, by path.
  static let awsSets3 = #"""
    aws_lexv2models_slot sub_slot_setting.slot_specification
     sub_slot_setting.slot_specification.value_elicitation_setting.prompt_specification.prompt_attempts_specification
     value_elicitation_setting.prompt_specification.prompt_attempts_specification
    aws_licensemanager_grant allowed_operations
    aws_lightsail_certificate subject_alternative_names
    aws_lightsail_container_service public_domain_names.certificate
    aws_lightsail_container_service_deployment_version container
    aws_lightsail_distribution cache_behavior cache_behavior_settings.forwarded_cookies.cookies_allow_list
     cache_behavior_settings.forwarded_headers.headers_allow_list
     cache_behavior_settings.forwarded_query_strings.query_strings_allowed_list
    aws_lightsail_instance_public_ports port_info port_info.cidr_list_aliases port_info.cidrs port_info.ipv6_cidrs
    aws_lightsail_lb_certificate subject_alternative_names
    aws_load_balancer_backend_server_policy policy_names
    aws_load_balancer_listener_policy policy_names
    aws_load_balancer_policy policy_attribute
    aws_m2_environment security_group_ids subnet_ids
    aws_macie2_custom_data_identifier ignore_words keywords
    aws_macie2_findings_filter finding_criteria.criterion finding_criteria.criterion.eq
     finding_criteria.criterion.eq_exact_match finding_criteria.criterion.neq
    aws_medialive_channel destinations destinations.media_package_settings destinations.settings
     encoder_settings.audio_descriptions encoder_settings.audio_descriptions.remix_settings.channel_mappings
     encoder_settings.audio_descriptions.remix_settings.channel_mappings.input_channel_levels
     encoder_settings.output_groups.output_group_settings.hls_group_settings.caption_language_mappings
     encoder_settings.output_groups.outputs.audio_description_names
     encoder_settings.output_groups.outputs.caption_description_names input_attachments
     input_attachments.automatic_input_failover_settings.failover_condition
     input_attachments.input_settings.audio_selector.selector_settings.audio_track_selection.tracks
     vpc.security_group_ids vpc.subnet_ids
    aws_medialive_input destinations input_devices media_connect_flows sources
    aws_medialive_input_security_group whitelist_rules
    aws_memorydb_acl user_names
    aws_memorydb_cluster security_group_ids
    aws_memorydb_parameter_group parameter
    aws_memorydb_subnet_group subnet_ids
    aws_memorydb_user authentication_mode.passwords
    aws_mq_broker security_groups subnet_ids user user.groups
    aws_msk_cluster broker_node_group_info.client_subnets broker_node_group_info.security_groups
     client_authentication.tls.certificate_authority_arns
    aws_msk_configuration kafka_versions
    aws_msk_replicator kafka_cluster.vpc_config.security_groups_ids kafka_cluster.vpc_config.subnet_ids
     replication_info_list.consumer_group_replication.consumer_groups_to_exclude
     replication_info_list.consumer_group_replication.consumer_groups_to_replicate
     replication_info_list.topic_replication.topics_to_exclude
     replication_info_list.topic_replication.topics_to_replicate
    aws_msk_scram_secret_association secret_arn_list
    aws_msk_serverless_cluster vpc_config.security_group_ids vpc_config.subnet_ids
    aws_msk_vpc_connection client_subnets security_groups
    aws_mskconnect_connector kafka_cluster.apache_kafka_cluster.vpc.security_groups
     kafka_cluster.apache_kafka_cluster.vpc.subnets plugin
    aws_mwaa_environment network_configuration.security_group_ids network_configuration.subnet_ids
    aws_nat_gateway availability_zone_address availability_zone_address.allocation_ids secondary_allocation_ids
     secondary_private_ip_addresses
    aws_neptune_cluster availability_zones enable_cloudwatch_logs_exports iam_roles vpc_security_group_ids
    aws_neptune_cluster_endpoint excluded_members static_members
    aws_neptune_cluster_parameter_group parameter
    aws_neptune_event_subscription event_categories source_ids
    aws_neptune_parameter_group parameter
    aws_neptune_subnet_group subnet_ids
    aws_network_acl egress ingress subnet_ids
    aws_network_interface attachment ipv4_prefixes ipv6_addresses ipv6_prefixes private_ips security_groups
    aws_networkfirewall_firewall availability_zone_mapping enabled_analysis_types subnet_mapping
    aws_networkfirewall_firewall_policy firewall_policy.policy_variables.rule_variables
     firewall_policy.policy_variables.rule_variables.ip_set.definition firewall_policy.stateful_default_actions
     firewall_policy.stateful_rule_group_reference firewall_policy.stateless_custom_action
     firewall_policy.stateless_custom_action.action_definition.publish_metric_action.dimension
     firewall_policy.stateless_default_actions firewall_policy.stateless_fragment_default_actions
     firewall_policy.stateless_rule_group_reference
    aws_networkfirewall_logging_configuration logging_configuration.log_destination_config
    aws_networkfirewall_rule_group rule_group.reference_sets.ip_set_references rule_group.rule_variables.ip_sets
     rule_group.rule_variables.ip_sets.ip_set.definition rule_group.rule_variables.port_sets
     rule_group.rule_variables.port_sets.port_set.definition rule_group.rules_source.rules_source_list.target_types
     rule_group.rules_source.rules_source_list.targets rule_group.rules_source.stateful_rule.rule_option
     rule_group.rules_source.stateful_rule.rule_option.settings
     rule_group.rules_source.stateless_rules_and_custom_actions.custom_action
     rule_group.rules_source.stateless_rules_and_custom_actions.custom_action.action_definition.publish_metric_action.dimension
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.actions
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.destination
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.destination_port
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.protocols
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.source
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.source_port
     rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition.match_attributes.tcp_flag
    aws_networkfirewall_tls_inspection_configuration
     tls_inspection_configuration.server_certificate_configuration.scope.protocols
    aws_networkflowmonitor_monitor local_resource remote_resource
    aws_networkflowmonitor_scope target
    aws_networkmanager_core_network base_policy_regions
    aws_networkmanager_vpc_attachment subnet_arns
    aws_notifications_event_rule regions
    aws_oam_link resource_types
    aws_observabilityadmin_centralization_rule_for_organization rule.source.regions
    aws_odb_cloud_autonomous_vm_cluster db_servers maintenance_window.days_of_week maintenance_window.hours_of_day
     maintenance_window.months maintenance_window.weeks_of_month
    aws_odb_cloud_exadata_infrastructure customer_contacts_to_send_to_oci maintenance_window.days_of_week
     maintenance_window.hours_of_day maintenance_window.months maintenance_window.weeks_of_month
    aws_odb_cloud_vm_cluster db_servers ssh_public_keys
    aws_opensearch_domain auto_tune_options.maintenance_schedule log_publishing_options vpc_options.security_group_ids
     vpc_options.subnet_ids
    aws_opensearch_vpc_endpoint vpc_options.security_group_ids vpc_options.subnet_ids
    aws_opensearchserverless_vpc_endpoint security_group_ids subnet_ids
    aws_organizations_organization aws_service_access_principals enabled_policy_types
    aws_osis_pipeline vpc_options.security_group_ids vpc_options.subnet_ids
    aws_pinpointsmsvoicev2_phone_number number_capabilities
    aws_pipes_pipe log_configuration.include_execution_data
     source_parameters.self_managed_kafka_parameters.additional_bootstrap_servers
     source_parameters.self_managed_kafka_parameters.vpc.security_groups
     source_parameters.self_managed_kafka_parameters.vpc.subnets
     target_parameters.ecs_task_parameters.network_configuration.aws_vpc_configuration.security_groups
     target_parameters.ecs_task_parameters.network_configuration.aws_vpc_configuration.subnets
     target_parameters.eventbridge_event_bus_parameters.resources target_parameters.redshift_data_parameters.sqls
    aws_prometheus_scraper source.eks.security_group_ids source.eks.subnet_ids
    aws_proxy_protocol_policy instance_ports
    aws_quicksight_analysis permissions permissions.actions
    aws_quicksight_dashboard permissions permissions.actions
    aws_quicksight_data_set field_folders logical_table_map permissions permissions.actions physical_table_map
    aws_quicksight_data_source permission permission.actions
    aws_quicksight_folder permissions permissions.actions
    aws_quicksight_iam_policy_assignment identities.group identities.user
    aws_quicksight_key_registration key_registration
    aws_quicksight_template permissions permissions.actions
    aws_quicksight_theme permissions permissions.actions
    aws_quicksight_vpc_connection dns_resolvers security_group_ids subnet_ids
    aws_ram_resource_share permission_arns
    aws_rbin_rule exclude_resource_tags resource_tags
    aws_rds_cluster availability_zones cluster_members enabled_cloudwatch_logs_exports iam_roles
     vpc_security_group_ids
    aws_rds_cluster_endpoint excluded_members static_members
    aws_rds_cluster_parameter_group parameter
    aws_rds_cluster_snapshot_copy shared_accounts
    aws_redshift_cluster iam_roles vpc_security_group_ids
    aws_redshift_cluster_iam_roles iam_role_arns
    aws_redshift_endpoint_access vpc_security_group_ids
    aws_redshift_endpoint_authorization vpc_ids
    aws_redshift_event_subscription event_categories source_ids
    aws_redshift_logging log_exports
    aws_redshift_parameter_group parameter
    aws_redshift_snapshot_schedule definitions
    aws_redshift_subnet_group subnet_ids
    aws_redshiftserverless_endpoint_access subnet_ids vpc_security_group_ids
    aws_redshiftserverless_namespace iam_roles log_exports
    aws_redshiftserverless_workgroup config_parameter security_group_ids subnet_ids
    aws_resourcegroups_group configuration configuration.parameters
    aws_rolesanywhere_profile managed_policy_arns role_arns
    aws_rolesanywhere_trust_anchor notification_settings
    aws_route53_cidr_location cidr_blocks
    aws_route53_health_check child_healthchecks regions
    aws_route53_record geoproximity_routing_policy.coordinates records
    aws_route53_records_exclusive resource_record_set
    aws_route53_resolver_endpoint ip_address protocols security_group_ids
    aws_route53_resolver_firewall_domain_list domains
    aws_route53_resolver_rule target_ip
    aws_route53_zone vpc
    aws_route53domains_domain name_server.glue_ips
    aws_route53domains_registered_domain name_server.glue_ips
    aws_route_table propagating_vgws route
    aws_rum_app_monitor app_monitor_configuration.excluded_pages app_monitor_configuration.favorite_pages
     app_monitor_configuration.included_pages app_monitor_configuration.telemetries
    aws_s3_bucket grant grant.permissions lifecycle_rule.noncurrent_version_transition lifecycle_rule.transition
     replication_configuration.rules
    aws_s3_bucket_acl access_control_policy.grant
    aws_s3_bucket_cors_configuration cors_rule cors_rule.allowed_headers cors_rule.allowed_methods
     cors_rule.allowed_origins cors_rule.expose_headers
    aws_s3_bucket_intelligent_tiering_configuration tiering
    aws_s3_bucket_inventory optional_fields
    aws_s3_bucket_lifecycle_configuration rule.noncurrent_version_transition rule.transition
    aws_s3_bucket_logging target_grant
    aws_s3_bucket_notification lambda_function.events queue.events topic.events
    aws_s3_bucket_server_side_encryption_configuration rule
    aws_s3_object_copy grant grant.permissions
    aws_s3control_bucket_lifecycle_configuration rule
    aws_s3control_multi_region_access_point details.region
    aws_s3control_object_lambda_access_point configuration.allowed_features configuration.transformation_configuration
     configuration.transformation_configuration.actions
    aws_s3control_storage_lens_configuration storage_lens_configuration.exclude.buckets
     storage_lens_configuration.exclude.regions storage_lens_configuration.include.buckets
     storage_lens_configuration.include.regions
    aws_s3tables_table_bucket_replication rule.destination
    aws_s3tables_table_replication rule.destination
    aws_sagemaker_data_quality_job_definition network_config.vpc_config.security_group_ids
     network_config.vpc_config.subnets
    aws_sagemaker_domain default_space_settings.jupyter_lab_app_settings.code_repository
     default_space_settings.jupyter_lab_app_settings.emr_settings.assumable_role_arns
     default_space_settings.jupyter_lab_app_settings.emr_settings.execution_role_arns
     default_space_settings.jupyter_lab_app_settings.lifecycle_config_arns
     default_space_settings.jupyter_server_app_settings.code_repository
     default_space_settings.jupyter_server_app_settings.lifecycle_config_arns
     default_space_settings.kernel_gateway_app_settings.lifecycle_config_arns default_space_settings.security_groups
     default_user_settings.code_editor_app_settings.lifecycle_config_arns
     default_user_settings.jupyter_lab_app_settings.code_repository
     default_user_settings.jupyter_lab_app_settings.emr_settings.assumable_role_arns
     default_user_settings.jupyter_lab_app_settings.emr_settings.execution_role_arns
     default_user_settings.jupyter_lab_app_settings.lifecycle_config_arns
     default_user_settings.jupyter_server_app_settings.code_repository
     default_user_settings.jupyter_server_app_settings.lifecycle_config_arns
     default_user_settings.kernel_gateway_app_settings.lifecycle_config_arns default_user_settings.security_groups
     default_user_settings.studio_web_portal_settings.hidden_app_types
     default_user_settings.studio_web_portal_settings.hidden_instance_types
     default_user_settings.studio_web_portal_settings.hidden_ml_tools
     domain_settings.docker_settings.vpc_only_trusted_accounts domain_settings.security_group_ids subnet_ids
    aws_sagemaker_endpoint deployment_config.auto_rollback_configuration.alarms
    aws_sagemaker_endpoint_configuration
     async_inference_config.output_config.notification_config.include_inference_response_in
     data_capture_config.capture_content_type_header.csv_content_types
     data_capture_config.capture_content_type_header.json_content_types
    aws_sagemaker_flow_definition human_loop_config.task_keywords
    aws_sagemaker_hub hub_search_keywords
    aws_sagemaker_image_version aliases
    aws_sagemaker_model vpc_config.security_group_ids vpc_config.subnets
    aws_sagemaker_notebook_instance additional_code_repositories security_groups
    aws_sagemaker_space space_settings.jupyter_lab_app_settings.code_repository
     space_settings.jupyter_server_app_settings.code_repository
     space_settings.jupyter_server_app_settings.lifecycle_config_arns
     space_settings.kernel_gateway_app_settings.lifecycle_config_arns
    aws_sagemaker_user_profile user_settings.code_editor_app_settings.lifecycle_config_arns
     user_settings.jupyter_lab_app_settings.code_repository
     user_settings.jupyter_lab_app_settings.emr_settings.assumable_role_arns
     user_settings.jupyter_lab_app_settings.emr_settings.execution_role_arns
     user_settings.jupyter_lab_app_settings.lifecycle_config_arns
     user_settings.jupyter_server_app_settings.code_repository
     user_settings.jupyter_server_app_settings.lifecycle_config_arns
     user_settings.kernel_gateway_app_settings.lifecycle_config_arns user_settings.security_groups
     user_settings.studio_web_portal_settings.hidden_app_types
     user_settings.studio_web_portal_settings.hidden_instance_types
     user_settings.studio_web_portal_settings.hidden_ml_tools
    aws_sagemaker_workforce source_ip_config.cidrs workforce_vpc_config.security_group_ids
     workforce_vpc_config.subnets
    aws_sagemaker_workteam member_definition.oidc_member_definition.groups
    aws_scheduler_schedule target.ecs_parameters.capacity_provider_strategy
     target.ecs_parameters.network_configuration.security_groups target.ecs_parameters.network_configuration.subnets
     target.ecs_parameters.placement_constraints target.ecs_parameters.placement_strategy
     target.sagemaker_pipeline_parameters.pipeline_parameter
    aws_secretsmanager_secret replica
    aws_secretsmanager_secret_version version_stages
    aws_security_group egress egress.security_groups ingress ingress.security_groups
    aws_securityhub_automation_rule actions actions.finding_fields_update.related_findings criteria.aws_account_id
     criteria.aws_account_name criteria.company_name criteria.compliance_associated_standards_id
     criteria.compliance_security_control_id criteria.compliance_status criteria.confidence criteria.created_at
     criteria.criticality criteria.description criteria.first_observed_at criteria.generator_id criteria.id
     criteria.last_observed_at criteria.note_text criteria.note_updated_at criteria.note_updated_by
     criteria.product_arn criteria.product_name criteria.record_state criteria.related_findings_id
     criteria.related_findings_product_arn criteria.resource_application_arn criteria.resource_application_name
     criteria.resource_details_other criteria.resource_id criteria.resource_partition criteria.resource_region
     criteria.resource_tags criteria.resource_type criteria.severity_label criteria.source_url criteria.title
     criteria.type criteria.updated_at criteria.user_defined_fields criteria.verification_state
     criteria.workflow_status
    aws_securityhub_configuration_policy configuration_policy.enabled_standard_arns
     configuration_policy.security_controls_configuration.disabled_control_identifiers
     configuration_policy.security_controls_configuration.enabled_control_identifiers
     configuration_policy.security_controls_configuration.security_control_custom_parameter.parameter
    aws_securityhub_finding_aggregator specified_regions
    aws_securityhub_insight filters.aws_account_id filters.company_name filters.compliance_status filters.confidence
     filters.created_at filters.criticality filters.description filters.finding_provider_fields_confidence
     filters.finding_provider_fields_criticality filters.finding_provider_fields_related_findings_id
     filters.finding_provider_fields_related_findings_product_arn filters.finding_provider_fields_severity_label
     filters.finding_provider_fields_severity_original filters.finding_provider_fields_types filters.first_observed_at
     filters.generator_id filters.id filters.keyword filters.last_observed_at filters.malware_name
     filters.malware_path filters.malware_state filters.malware_type filters.network_destination_domain
     filters.network_destination_ipv4 filters.network_destination_ipv6 filters.network_destination_port
     filters.network_direction filters.network_protocol filters.network_source_domain filters.network_source_ipv4
     filters.network_source_ipv6 filters.network_source_mac filters.network_source_port filters.note_text
     filters.note_updated_at filters.note_updated_by filters.process_launched_at filters.process_name
     filters.process_parent_pid filters.process_path filters.process_pid filters.process_terminated_at
     filters.product_arn filters.product_fields filters.product_name filters.recommendation_text filters.record_state
     filters.related_findings_id filters.related_findings_product_arn
     filters.resource_aws_ec2_instance_iam_instance_profile_arn filters.resource_aws_ec2_instance_image_id
     filters.resource_aws_ec2_instance_ipv4_addresses filters.resource_aws_ec2_instance_ipv6_addresses
     filters.resource_aws_ec2_instance_key_name filters.resource_aws_ec2_instance_launched_at
     filters.resource_aws_ec2_instance_subnet_id filters.resource_aws_ec2_instance_type
     filters.resource_aws_ec2_instance_vpc_id filters.resource_aws_iam_access_key_created_at
     filters.resource_aws_iam_access_key_status filters.resource_aws_iam_access_key_user_name
     filters.resource_aws_s3_bucket_owner_id filters.resource_aws_s3_bucket_owner_name
     filters.resource_container_image_id filters.resource_container_image_name filters.resource_container_launched_at
     filters.resource_container_name filters.resource_details_other filters.resource_id filters.resource_partition
     filters.resource_region filters.resource_tags filters.resource_type filters.severity_label filters.source_url
     filters.threat_intel_indicator_category filters.threat_intel_indicator_last_observed_at
     filters.threat_intel_indicator_source filters.threat_intel_indicator_source_url
     filters.threat_intel_indicator_type filters.threat_intel_indicator_value filters.title filters.type
     filters.updated_at filters.user_defined_values filters.verification_state filters.workflow_status
    aws_securitylake_aws_log_source source.accounts source.regions
    aws_securitylake_custom_log_source event_classes
    aws_securitylake_data_lake configuration.lifecycle_configuration.transition
     configuration.replication_configuration.regions
    aws_securitylake_subscriber source
    aws_serverlessapplicationrepository_cloudformation_stack capabilities
    aws_ses_event_destination cloudwatch_destination matching_types
    aws_ses_receipt_rule add_header_action bounce_action lambda_action recipients s3_action sns_action stop_action
     workmail_action
    aws_sesv2_account_suppression_attributes suppressed_reasons
    aws_sesv2_configuration_set_event_destination event_destination.matching_event_types
    aws_sesv2_contact_list topic
    aws_spot_fleet_request launch_specification launch_specification.ebs_block_device
     launch_specification.ephemeral_block_device launch_specification.root_block_device
     launch_specification.vpc_security_group_ids launch_template_config launch_template_config.overrides
     launch_template_config.overrides.instance_requirements.accelerator_manufacturers
     launch_template_config.overrides.instance_requirements.accelerator_names
     launch_template_config.overrides.instance_requirements.accelerator_types
     launch_template_config.overrides.instance_requirements.allowed_instance_types
     launch_template_config.overrides.instance_requirements.cpu_manufacturers
     launch_template_config.overrides.instance_requirements.excluded_instance_types
     launch_template_config.overrides.instance_requirements.instance_generations
     launch_template_config.overrides.instance_requirements.local_storage_types load_balancers target_group_arns
    aws_spot_instance_request ebs_block_device ephemeral_block_device network_interface secondary_private_ips
     security_groups vpc_security_group_ids
    aws_ssm_association calendar_names
    """#
}
