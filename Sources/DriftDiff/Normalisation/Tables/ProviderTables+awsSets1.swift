// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Sets of aws resources, by path.
  static let awsSets1 = #"""
    aws_accessanalyzer_archive_rule filter
    aws_acm_certificate subject_alternative_names validation_option
    aws_acm_certificate_validation validation_record_fqdns
    aws_acmpca_permission actions
    aws_alb security_groups subnet_mapping subnets
    aws_alb_listener default_action.forward.target_group default_action.jwt_validation.additional_claim
     default_action.jwt_validation.additional_claim.values
    aws_alb_listener_rule action.forward.target_group action.jwt_validation.additional_claim
     action.jwt_validation.additional_claim.values condition condition.host_header.regex_values
     condition.host_header.values condition.http_header.regex_values condition.http_header.values
     condition.http_request_method.values condition.path_pattern.regex_values condition.path_pattern.values
     condition.query_string condition.source_ip.values transform
    aws_ami ebs_block_device ephemeral_block_device
    aws_ami_copy ebs_block_device ephemeral_block_device
    aws_ami_from_instance ebs_block_device ephemeral_block_device
    aws_amplify_app auto_branch_creation_patterns
    aws_amplify_domain_association sub_domain
    aws_api_gateway_authorizer provider_arns
    aws_api_gateway_integration cache_key_parameters
    aws_api_gateway_method authorization_scopes
    aws_api_gateway_rest_api endpoint_configuration.vpc_endpoint_ids
    aws_api_gateway_usage_plan api_stages api_stages.throttle
    aws_apigatewayv2_api cors_configuration.allow_headers cors_configuration.allow_methods
     cors_configuration.allow_origins cors_configuration.expose_headers
    aws_apigatewayv2_authorizer identity_sources jwt_configuration.audience
    aws_apigatewayv2_integration response_parameters
    aws_apigatewayv2_route authorization_scopes request_parameter
    aws_apigatewayv2_stage route_settings
    aws_apigatewayv2_vpc_link security_group_ids subnet_ids
    aws_appautoscaling_policy
     predictive_scaling_policy_configuration.metric_specification.customized_capacity_metric_specification.metric_data_query.metric_stat.metric.dimension
     predictive_scaling_policy_configuration.metric_specification.customized_load_metric_specification.metric_data_query.metric_stat.metric.dimension
     predictive_scaling_policy_configuration.metric_specification.customized_scaling_metric_specification.metric_data_query.metric_stat.metric.dimension
     step_scaling_policy_configuration.step_adjustment
     target_tracking_scaling_policy_configuration.customized_metric_specification.dimensions
     target_tracking_scaling_policy_configuration.customized_metric_specification.metrics
     target_tracking_scaling_policy_configuration.customized_metric_specification.metrics.metric_stat.metric.dimensions
    aws_appconfig_configuration_profile validator
    aws_appconfig_environment monitor
    aws_appconfig_extension action_point action_point.action parameter
    aws_appflow_flow task
    aws_appmesh_gateway_route spec.http2_route.match.header spec.http2_route.match.query_parameter
     spec.http_route.match.header spec.http_route.match.query_parameter
    aws_appmesh_route spec.grpc_route.action.weighted_target spec.grpc_route.match.metadata
     spec.grpc_route.retry_policy.grpc_retry_events spec.grpc_route.retry_policy.http_retry_events
     spec.grpc_route.retry_policy.tcp_retry_events spec.http2_route.action.weighted_target
     spec.http2_route.match.header spec.http2_route.match.query_parameter
     spec.http2_route.retry_policy.http_retry_events spec.http2_route.retry_policy.tcp_retry_events
     spec.http_route.action.weighted_target spec.http_route.match.header spec.http_route.match.query_parameter
     spec.http_route.retry_policy.http_retry_events spec.http_route.retry_policy.tcp_retry_events
     spec.tcp_route.action.weighted_target
    aws_appmesh_virtual_gateway spec.backend_defaults.client_policy.tls.ports
     spec.listener.tls.validation.subject_alternative_names.match.exact
    aws_appmesh_virtual_node spec.backend spec.backend.virtual_service.client_policy.tls.ports
     spec.backend_defaults.client_policy.tls.ports spec.listener.tls.validation.subject_alternative_names.match.exact
    aws_apprunner_vpc_connector security_groups subnets
    aws_appstream_directory_config organizational_unit_distinguished_names
    aws_appstream_image_builder access_endpoint vpc_config.security_group_ids vpc_config.subnet_ids
    aws_appstream_stack access_endpoints embed_host_domains storage_connectors user_settings
    aws_appsync_resolver caching_config.caching_keys
    aws_auditmanager_assessment roles scope.aws_accounts scope.aws_services
    aws_auditmanager_control control_mapping_sources
    aws_auditmanager_framework control_sets control_sets.controls
    aws_autoscaling_group availability_zones enabled_metrics initial_lifecycle_hook instance_refresh.triggers
     load_balancers mixed_instances_policy.launch_template.override.instance_requirements.accelerator_manufacturers
     mixed_instances_policy.launch_template.override.instance_requirements.accelerator_names
     mixed_instances_policy.launch_template.override.instance_requirements.accelerator_types
     mixed_instances_policy.launch_template.override.instance_requirements.allowed_instance_types
     mixed_instances_policy.launch_template.override.instance_requirements.cpu_manufacturers
     mixed_instances_policy.launch_template.override.instance_requirements.excluded_instance_types
     mixed_instances_policy.launch_template.override.instance_requirements.instance_generations
     mixed_instances_policy.launch_template.override.instance_requirements.local_storage_types suspended_processes tag
     target_group_arns traffic_source vpc_zone_identifier
    aws_autoscaling_notification group_names notifications
    aws_autoscaling_policy
     predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries.metric_stat.metric.dimensions
     predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries.metric_stat.metric.dimensions
     predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries.metric_stat.metric.dimensions
     step_adjustment target_tracking_configuration.customized_metric_specification.metrics
     target_tracking_configuration.customized_metric_specification.metrics.metric_stat.metric.dimensions
    aws_autoscalingplans_scaling_plan application_source.tag_filter application_source.tag_filter.values
     scaling_instruction scaling_instruction.target_tracking_configuration
    aws_backup_framework control control.input_parameter control.scope.compliance_resource_ids
     control.scope.compliance_resource_types
    aws_backup_plan advanced_backup_setting rule rule.copy_action rule.scan_action scan_setting
     scan_setting.resource_types
    aws_backup_report_plan report_delivery_channel.formats report_setting.accounts report_setting.framework_arns
     report_setting.organization_units report_setting.regions
    aws_backup_restore_testing_plan recovery_point_selection.exclude_vaults recovery_point_selection.include_vaults
     recovery_point_selection.recovery_point_types
    aws_backup_restore_testing_selection protected_resource_arns
    aws_backup_selection condition condition.string_equals condition.string_like condition.string_not_equals
     condition.string_not_like not_resources resources selection_tag
    aws_backup_vault_notifications backup_vault_events
    aws_batch_compute_environment compute_resources.instance_type compute_resources.security_group_ids
     compute_resources.subnets
    aws_batch_job_definition eks_properties.pod_properties.containers.env
     eks_properties.pod_properties.init_containers.env platform_capabilities
    aws_batch_scheduling_policy fair_share_policy.share_distribution
    aws_bedrock_custom_model vpc_config.security_group_ids vpc_config.subnet_ids
    aws_bedrock_guardrail content_policy_config.filters_config
    aws_bedrockagent_agent prompt_override_configuration.prompt_configurations
    aws_bedrockagent_agent_action_group function_schema.member_functions.functions.parameters
    aws_bedrockagent_data_source
     data_source_configuration.confluence_configuration.crawler_configuration.filter_configuration.pattern_object_filter.filters.exclusion_filters
     data_source_configuration.confluence_configuration.crawler_configuration.filter_configuration.pattern_object_filter.filters.inclusion_filters
     data_source_configuration.s3_configuration.inclusion_prefixes
     data_source_configuration.salesforce_configuration.crawler_configuration.filter_configuration.pattern_object_filter.filters.exclusion_filters
     data_source_configuration.salesforce_configuration.crawler_configuration.filter_configuration.pattern_object_filter.filters.inclusion_filters
     data_source_configuration.share_point_configuration.crawler_configuration.filter_configuration.pattern_object_filter.filters.exclusion_filters
     data_source_configuration.share_point_configuration.crawler_configuration.filter_configuration.pattern_object_filter.filters.inclusion_filters
     data_source_configuration.share_point_configuration.source_configuration.site_urls
     data_source_configuration.web_configuration.crawler_configuration.exclusion_filters
     data_source_configuration.web_configuration.crawler_configuration.inclusion_filters
    aws_bedrockagentcore_agent_runtime authorizer_configuration.custom_jwt_authorizer.allowed_audience
     authorizer_configuration.custom_jwt_authorizer.allowed_clients
     network_configuration.network_mode_config.security_groups network_configuration.network_mode_config.subnets
     request_header_configuration.request_header_allowlist
    aws_bedrockagentcore_browser network_configuration.vpc_config.security_groups
     network_configuration.vpc_config.subnets
    aws_bedrockagentcore_code_interpreter network_configuration.vpc_config.security_groups
     network_configuration.vpc_config.subnets
    aws_bedrockagentcore_gateway authorizer_configuration.custom_jwt_authorizer.allowed_audience
     authorizer_configuration.custom_jwt_authorizer.allowed_clients interceptor_configuration.interception_points
     protocol_configuration.mcp.supported_versions
    aws_bedrockagentcore_gateway_target credential_provider_configuration.oauth.scopes
     target_configuration.mcp.lambda.tool_schema.inline_payload.input_schema.property
     target_configuration.mcp.lambda.tool_schema.inline_payload.output_schema.property
    aws_bedrockagentcore_memory_strategy namespaces
    aws_bedrockagentcore_oauth2_credential_provider
     oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.response_types
    aws_bedrockagentcore_workload_identity allowed_resource_oauth2_return_urls
    aws_budgets_budget cost_filter notification notification.subscriber_email_addresses
     notification.subscriber_sns_topic_arns planned_limit
    aws_budgets_budget_action definition.iam_action_definition.groups definition.iam_action_definition.roles
     definition.iam_action_definition.users definition.scp_action_definition.target_ids
     definition.ssm_action_definition.instance_ids subscriber
    aws_ce_anomaly_subscription subscriber threshold_expression.and
     threshold_expression.and.cost_category.match_options threshold_expression.and.cost_category.values
     threshold_expression.and.dimension.match_options threshold_expression.and.dimension.values
     threshold_expression.and.tags.match_options threshold_expression.and.tags.values
     threshold_expression.cost_category.match_options threshold_expression.cost_category.values
     threshold_expression.dimension.match_options threshold_expression.dimension.values
     threshold_expression.not.cost_category.match_options threshold_expression.not.cost_category.values
     threshold_expression.not.dimension.match_options threshold_expression.not.dimension.values
     threshold_expression.not.tags.match_options threshold_expression.not.tags.values threshold_expression.or
     threshold_expression.or.cost_category.match_options threshold_expression.or.cost_category.values
     threshold_expression.or.dimension.match_options threshold_expression.or.dimension.values
     threshold_expression.or.tags.match_options threshold_expression.or.tags.values
     threshold_expression.tags.match_options threshold_expression.tags.values
    aws_ce_cost_category rule.rule.and rule.rule.and.and rule.rule.and.and.cost_category.match_options
     rule.rule.and.and.cost_category.values rule.rule.and.and.dimension.match_options
     rule.rule.and.and.dimension.values rule.rule.and.and.tags.match_options rule.rule.and.and.tags.values
     rule.rule.and.cost_category.match_options rule.rule.and.cost_category.values
     rule.rule.and.dimension.match_options rule.rule.and.dimension.values
     rule.rule.and.not.cost_category.match_options rule.rule.and.not.cost_category.values
     rule.rule.and.not.dimension.match_options rule.rule.and.not.dimension.values rule.rule.and.not.tags.match_options
     rule.rule.and.not.tags.values rule.rule.and.or rule.rule.and.or.cost_category.match_options
     rule.rule.and.or.cost_category.values rule.rule.and.or.dimension.match_options rule.rule.and.or.dimension.values
     rule.rule.and.or.tags.match_options rule.rule.and.or.tags.values rule.rule.and.tags.match_options
     rule.rule.and.tags.values rule.rule.cost_category.match_options rule.rule.cost_category.values
     rule.rule.dimension.match_options rule.rule.dimension.values rule.rule.not.and
     rule.rule.not.and.cost_category.match_options rule.rule.not.and.cost_category.values
     rule.rule.not.and.dimension.match_options rule.rule.not.and.dimension.values rule.rule.not.and.tags.match_options
     rule.rule.not.and.tags.values rule.rule.not.cost_category.match_options rule.rule.not.cost_category.values
     rule.rule.not.dimension.match_options rule.rule.not.dimension.values
     rule.rule.not.not.cost_category.match_options rule.rule.not.not.cost_category.values
     rule.rule.not.not.dimension.match_options rule.rule.not.not.dimension.values rule.rule.not.not.tags.match_options
     rule.rule.not.not.tags.values rule.rule.not.or rule.rule.not.or.cost_category.match_options
     rule.rule.not.or.cost_category.values rule.rule.not.or.dimension.match_options rule.rule.not.or.dimension.values
     rule.rule.not.or.tags.match_options rule.rule.not.or.tags.values rule.rule.not.tags.match_options
     rule.rule.not.tags.values rule.rule.or rule.rule.or.and rule.rule.or.and.cost_category.match_options
     rule.rule.or.and.cost_category.values rule.rule.or.and.dimension.match_options rule.rule.or.and.dimension.values
     rule.rule.or.and.tags.match_options rule.rule.or.and.tags.values rule.rule.or.cost_category.match_options
     rule.rule.or.cost_category.values rule.rule.or.dimension.match_options rule.rule.or.dimension.values
     rule.rule.or.not.cost_category.match_options rule.rule.or.not.cost_category.values
     rule.rule.or.not.dimension.match_options rule.rule.or.not.dimension.values rule.rule.or.not.tags.match_options
     rule.rule.or.not.tags.values rule.rule.or.or rule.rule.or.or.cost_category.match_options
     rule.rule.or.or.cost_category.values rule.rule.or.or.dimension.match_options rule.rule.or.or.dimension.values
     rule.rule.or.or.tags.match_options rule.rule.or.or.tags.values rule.rule.or.tags.match_options
     rule.rule.or.tags.values rule.rule.tags.match_options rule.rule.tags.values split_charge_rule
     split_charge_rule.parameter split_charge_rule.targets
    aws_chatbot_slack_channel_configuration sns_topic_arns
    aws_chatbot_teams_channel_configuration sns_topic_arns
    aws_chime_voice_connector_group connector
    aws_chime_voice_connector_origination route
    aws_chime_voice_connector_streaming streaming_notification_targets
    aws_chime_voice_connector_termination calling_regions cidr_allow_list
    aws_chime_voice_connector_termination_credentials credentials
    aws_chimesdkvoice_sip_rule target_applications
    aws_cleanrooms_collaboration member
    aws_cleanrooms_configured_table allowed_columns
    aws_cloudformation_stack capabilities notification_arns
    aws_cloudformation_stack_instances accounts deployment_targets.accounts deployment_targets.organizational_unit_ids
     regions
    aws_cloudformation_stack_set capabilities
    aws_cloudformation_stack_set_instance deployment_targets.accounts deployment_targets.organizational_unit_ids
    aws_cloudfront_cache_policy parameters_in_cache_key_and_forwarded_to_origin.cookies_config.cookies.items
     parameters_in_cache_key_and_forwarded_to_origin.headers_config.headers.items
     parameters_in_cache_key_and_forwarded_to_origin.query_strings_config.query_strings.items
    aws_cloudfront_continuous_deployment_policy staging_distribution_dns_names.items
    aws_cloudfront_distribution aliases custom_error_response default_cache_behavior.allowed_methods
     default_cache_behavior.cached_methods default_cache_behavior.forwarded_values.cookies.whitelisted_names
     default_cache_behavior.forwarded_values.headers default_cache_behavior.function_association
     default_cache_behavior.lambda_function_association ordered_cache_behavior.allowed_methods
     ordered_cache_behavior.cached_methods ordered_cache_behavior.forwarded_values.cookies.whitelisted_names
     ordered_cache_behavior.forwarded_values.headers ordered_cache_behavior.function_association
     ordered_cache_behavior.lambda_function_association origin origin.custom_header
     origin.custom_origin_config.origin_ssl_protocols origin_group origin_group.failover_criteria.status_codes
     restrictions.geo_restriction.locations
    aws_cloudfront_field_level_encryption_config content_type_profile_config.content_type_profiles.items
     query_arg_profile_config.query_arg_profiles.items
    aws_cloudfront_field_level_encryption_profile encryption_entities.items
     encryption_entities.items.field_patterns.items
    aws_cloudfront_function key_value_store_associations
    aws_cloudfront_key_group items
    aws_cloudfront_origin_request_policy cookies_config.cookies.items headers_config.headers.items
     query_strings_config.query_strings.items
    aws_cloudfront_realtime_log_config fields
    aws_cloudfront_response_headers_policy cors_config.access_control_allow_headers.items
     cors_config.access_control_allow_methods.items cors_config.access_control_allow_origins.items
     cors_config.access_control_expose_headers.items custom_headers_config.items remove_headers_config.items
    aws_cloudfront_vpc_origin vpc_origin_endpoint_config.origin_ssl_protocols.items
    aws_cloudfrontkeyvaluestore_keys_exclusive resource_key_value_pair
    aws_cloudhsm_v2_cluster subnet_ids
    aws_cloudsearch_domain index_field
    aws_cloudtrail advanced_event_selector.field_selector event_selector.exclude_management_event_sources
     insight_selector
    aws_cloudtrail_event_data_store advanced_event_selector.field_selector
    aws_cloudwatch_composite_alarm alarm_actions insufficient_data_actions ok_actions
    aws_cloudwatch_event_target ecs_target.capacity_provider_strategy ecs_target.network_configuration.security_groups
     ecs_target.network_configuration.subnets ecs_target.placement_constraint
     sagemaker_pipeline_target.pipeline_parameter_list
    aws_cloudwatch_metric_alarm alarm_actions insufficient_data_actions metric_query ok_actions
    aws_cloudwatch_metric_stream exclude_filter exclude_filter.metric_names include_filter include_filter.metric_names
     statistics_configuration statistics_configuration.additional_statistics statistics_configuration.include_metric
    aws_codebuild_fleet vpc_config.security_group_ids vpc_config.subnets
    aws_codebuild_project file_system_locations secondary_artifacts secondary_source_version secondary_sources
     vpc_config.security_group_ids vpc_config.subnets
    aws_codebuild_webhook filter_group pull_request_build_policy.approver_roles
    aws_codecommit_trigger trigger
    aws_codeconnections_host vpc_configuration.security_group_ids vpc_configuration.subnet_ids
    aws_codedeploy_deployment_group alarm_configuration.alarms auto_rollback_configuration.events autoscaling_groups
     ec2_tag_filter ec2_tag_set ec2_tag_set.ec2_tag_filter load_balancer_info.elb_info
     load_balancer_info.target_group_info load_balancer_info.target_group_pair_info.prod_traffic_route.listener_arns
     load_balancer_info.target_group_pair_info.test_traffic_route.listener_arns on_premises_instance_tag_filter
     trigger_configuration trigger_configuration.trigger_events
    aws_codepipeline artifact_store
    aws_codepipeline_webhook filter
    aws_codestarconnections_host vpc_configuration.security_group_ids vpc_configuration.subnet_ids
    aws_codestarnotifications_notification_rule event_type_ids target
    aws_cognito_identity_pool cognito_identity_providers openid_connect_provider_arns
    aws_cognito_identity_pool_roles_attachment role_mapping
    aws_cognito_managed_login_branding asset
    aws_cognito_managed_user_pool_client allowed_oauth_flows allowed_oauth_scopes callback_urls explicit_auth_flows
     logout_urls read_attributes supported_identity_providers write_attributes
    aws_cognito_resource_server scope
    aws_cognito_risk_configuration compromised_credentials_risk_configuration.event_filter
     risk_exception_configuration.blocked_ip_range_list risk_exception_configuration.skipped_ip_range_list
    aws_cognito_user desired_delivery_mediums
    aws_cognito_user_pool account_recovery_setting.recovery_mechanism alias_attributes auto_verified_attributes schema
     sign_in_policy.allowed_first_auth_factors
     user_attribute_update_settings.attributes_require_verification_before_update username_attributes
    aws_cognito_user_pool_client allowed_oauth_flows allowed_oauth_scopes callback_urls explicit_auth_flows
     logout_urls read_attributes supported_identity_providers write_attributes
    aws_comprehend_document_classifier input_data_config.augmented_manifests vpc_config.security_group_ids
     vpc_config.subnets
    aws_comprehend_entity_recognizer input_data_config.augmented_manifests input_data_config.entity_types
     vpc_config.security_group_ids vpc_config.subnets
    aws_computeoptimizer_recommendation_preferences preferred_resource.exclude_list preferred_resource.include_list
    aws_config_config_rule evaluation_mode scope.compliance_resource_types source.source_detail
    aws_config_configuration_recorder recording_group.exclusion_by_resource_types.resource_types
     recording_group.resource_types recording_mode.recording_mode_override.resource_types
    aws_config_conformance_pack input_parameter
    aws_config_organization_conformance_pack excluded_accounts input_parameter
    aws_config_organization_custom_policy_rule debug_log_delivery_accounts excluded_accounts resource_types_scope
     trigger_types
    aws_config_organization_custom_rule excluded_accounts resource_types_scope trigger_types
    aws_config_organization_managed_rule excluded_accounts resource_types_scope
    aws_connect_hours_of_operation config
    aws_connect_queue quick_connect_ids
    aws_connect_routing_profile media_concurrencies queue_configs
    aws_connect_security_profile permissions
    aws_connect_user security_profile_ids
    aws_controltower_control parameters
    aws_cur_report_definition additional_artifacts additional_schema_elements
    aws_customerprofiles_domain rule_based_matching.matching_rules
    aws_dataexchange_revision_assets asset asset.create_s3_data_access_from_s3_bucket.asset_source.key_prefixes
     asset.create_s3_data_access_from_s3_bucket.asset_source.keys
    aws_datapipeline_pipeline_definition parameter_object parameter_object.attribute parameter_value pipeline_object
     pipeline_object.field
    aws_datasync_agent security_group_arns subnet_arns
    aws_datasync_location_azure_blob agent_arns
    aws_datasync_location_efs ec2_config.security_group_arns
    aws_datasync_location_fsx_lustre_file_system security_group_arns
    aws_datasync_location_fsx_ontap_file_system security_group_arns
    aws_datasync_location_fsx_openzfs_file_system security_group_arns
    aws_datasync_location_fsx_windows_file_system security_group_arns
    aws_datasync_location_hdfs agent_arns name_node
    aws_datasync_location_nfs on_prem_config.agent_arns
    aws_datasync_location_object_storage agent_arns
    aws_datasync_location_s3 agent_arns
    aws_datasync_location_smb agent_arns
    aws_datazone_asset_type forms_input
    aws_datazone_glossary_term term_relations.classifies term_relations.is_a
    aws_dax_cluster availability_zones security_group_ids
    aws_dax_parameter_group parameters
    aws_dax_subnet_group subnet_ids
    aws_db_cluster_snapshot shared_accounts
    aws_db_event_subscription event_categories source_ids
    aws_db_instance enabled_cloudwatch_logs_exports vpc_security_group_ids
    aws_db_option_group option option.db_security_group_memberships option.option_settings
     option.vpc_security_group_memberships
    aws_db_parameter_group parameter
    aws_db_proxy auth vpc_security_group_ids vpc_subnet_ids
    aws_db_proxy_default_target_group connection_pool_config.session_pinning_filters
    aws_db_proxy_endpoint vpc_security_group_ids vpc_subnet_ids
    aws_db_snapshot shared_accounts
    """#
}
