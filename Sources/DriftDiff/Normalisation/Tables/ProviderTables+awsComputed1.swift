// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Attributes that the cloud alone sets.
  static let awsComputed1 = #"""
    aws_account_region opt_status
    aws_acm_certificate domain_validation_options not_after not_before pending_renewal renewal_eligibility
     renewal_summary status type validation_emails
    aws_acmpca_certificate certificate certificate_chain
    aws_acmpca_certificate_authority certificate certificate_chain certificate_signing_request not_after not_before
     serial
    aws_acmpca_permission policy
    aws_alb arn_suffix dns_name vpc_id zone_id
    aws_alb_target_group arn_suffix load_balancer_arns
    aws_ami hypervisor image_owner_alias image_type last_launched_time manage_ebs_snapshots platform platform_details
     public root_snapshot_id usage_operation
    aws_ami_copy architecture boot_mode ena_support hypervisor image_location image_owner_alias image_type
     imds_support kernel_id last_launched_time manage_ebs_snapshots platform platform_details public ramdisk_id
     root_device_name root_snapshot_id sriov_net_support tpm_support uefi_data usage_operation virtualization_type
    aws_ami_from_instance architecture boot_mode ena_support hypervisor image_location image_owner_alias image_type
     imds_support kernel_id last_launched_time manage_ebs_snapshots platform platform_details public ramdisk_id
     root_device_name root_snapshot_id sriov_net_support tpm_support uefi_data usage_operation virtualization_type
    aws_amplify_app default_domain production_branch
    aws_amplify_branch associated_resources custom_domains destination_branch source_branch
    aws_amplify_domain_association certificate_verification_dns_record
    aws_amplify_webhook url
    aws_api_gateway_account api_key_version features throttle_settings
    aws_api_gateway_api_key created_date last_updated_date
    aws_api_gateway_client_certificate created_date expiration_date pem_encoded_certificate
    aws_api_gateway_deployment created_date
    aws_api_gateway_documentation_part documentation_part_id
    aws_api_gateway_domain_name certificate_upload_date cloudfront_domain_name cloudfront_zone_id domain_name_id
     regional_domain_name regional_zone_id
    aws_api_gateway_resource path
    aws_api_gateway_rest_api created_date execution_arn root_resource_id
    aws_api_gateway_stage execution_arn invoke_url web_acl_arn
    aws_api_gateway_usage_plan_key name value
    aws_apigatewayv2_api api_endpoint execution_arn
    aws_apigatewayv2_deployment auto_deployed
    aws_apigatewayv2_domain_name api_mapping_selection_expression
    aws_apigatewayv2_integration integration_response_selection_expression
    aws_apigatewayv2_stage execution_arn invoke_url
    aws_appautoscaling_policy alarm_arns
    aws_appconfig_configuration_profile configuration_profile_id
    aws_appconfig_deployment deployment_number kms_key_arn state
    aws_appconfig_environment environment_id state
    aws_appconfig_extension version
    aws_appconfig_extension_association extension_version
    aws_appconfig_hosted_configuration_version version_number
    aws_appfabric_app_authorization auth_url created_at persona updated_at
    aws_appfabric_app_authorization_connection app tenant
    aws_appflow_connector_profile credentials_arn
    aws_appflow_flow flow_status
    aws_appmesh_gateway_route created_date last_updated_date resource_owner
    aws_appmesh_mesh created_date last_updated_date mesh_owner resource_owner
    aws_appmesh_route created_date last_updated_date resource_owner
    aws_appmesh_virtual_gateway created_date last_updated_date resource_owner
    aws_appmesh_virtual_node created_date last_updated_date resource_owner
    aws_appmesh_virtual_router created_date last_updated_date resource_owner
    aws_appmesh_virtual_service created_date last_updated_date resource_owner
    aws_apprunner_auto_scaling_configuration_version auto_scaling_configuration_revision has_associated_service
     is_default latest status
    aws_apprunner_connection status
    aws_apprunner_custom_domain_association certificate_validation_records dns_target status
    aws_apprunner_deployment operation_id status
    aws_apprunner_observability_configuration latest observability_configuration_revision status
    aws_apprunner_service service_id service_url status
    aws_apprunner_vpc_connector status vpc_connector_revision
    aws_apprunner_vpc_ingress_connection domain_name status
    aws_appstream_directory_config created_time
    aws_appstream_fleet created_time state
    aws_appstream_image_builder created_time state
    aws_appstream_stack created_time
    aws_appstream_user created_time
    aws_appsync_api api_arn api_id dns waf_web_acl_arn xray_enabled
    aws_appsync_api_key api_key_id key
    aws_appsync_channel_namespace channel_namespace_arn
    aws_appsync_domain_name appsync_domain_name hosted_zone_id
    aws_appsync_function function_id
    aws_appsync_graphql_api uris
    aws_appsync_source_api_association association_id
    aws_appsync_type description name
    aws_athena_capacity_reservation allocated_dpus status
    aws_auditmanager_account_registration status
    aws_auditmanager_assessment roles_all status
    aws_auditmanager_assessment_delegation delegation_id status
    aws_auditmanager_assessment_report author status
    aws_auditmanager_control type
    aws_auditmanager_framework framework_type
    aws_auditmanager_framework_share status
    aws_auditmanager_organization_admin_account_registration organization_id
    aws_autoscaling_group predicted_capacity warm_pool_size
    aws_autoscalingplans_scaling_plan scaling_plan_version
    aws_backup_framework creation_time deployment_status status
    aws_backup_plan version
    aws_backup_report_plan creation_time deployment_status
    aws_backup_vault recovery_points
    aws_backup_vault_lock_configuration backup_vault_arn
    aws_backup_vault_notifications backup_vault_arn
    aws_backup_vault_policy backup_vault_arn
    aws_batch_compute_environment ecs_cluster_arn status status_reason
    aws_batch_job_definition arn_prefix revision
    aws_bedrock_custom_model custom_model_arn job_arn job_status training_metrics validation_metrics
    aws_bedrock_guardrail created_at guardrail_arn guardrail_id status version
    aws_bedrock_guardrail_version version
    aws_bedrock_inference_profile created_at models status type updated_at
    aws_bedrock_provisioned_model_throughput provisioned_model_arn
    aws_bedrockagent_agent agent_arn agent_id agent_version prepared_at
    aws_bedrockagent_agent_action_group action_group_id
    aws_bedrockagent_agent_alias agent_alias_arn agent_alias_id
    aws_bedrockagent_agent_collaborator collaborator_id
    aws_bedrockagent_data_source data_source_id
    aws_bedrockagent_flow created_at status updated_at version
    aws_bedrockagent_knowledge_base created_at failure_reasons updated_at
    aws_bedrockagent_prompt created_at updated_at version
    aws_bedrockagentcore_agent_runtime agent_runtime_arn agent_runtime_id agent_runtime_version
     workload_identity_details
    aws_bedrockagentcore_agent_runtime_endpoint agent_runtime_arn agent_runtime_endpoint_arn
    aws_bedrockagentcore_api_key_credential_provider api_key_secret_arn credential_provider_arn
    aws_bedrockagentcore_browser browser_arn browser_id
    aws_bedrockagentcore_code_interpreter code_interpreter_arn code_interpreter_id
    aws_bedrockagentcore_gateway gateway_arn gateway_id gateway_url workload_identity_details
    aws_bedrockagentcore_gateway_target target_id
    aws_bedrockagentcore_memory_strategy memory_strategy_id
    aws_bedrockagentcore_oauth2_credential_provider client_secret_arn credential_provider_arn
    aws_bedrockagentcore_workload_identity workload_identity_arn
    aws_billing_view billing_view_type created_at derived_view_count owner_account_id source_account_id
     source_view_count updated_at view_definition_last_updated_at
    aws_budgets_budget_action action_id status
    aws_ce_cost_allocation_tag type
    aws_ce_cost_category effective_end
    aws_chatbot_slack_channel_configuration chat_configuration_arn slack_channel_name slack_team_name
    aws_chatbot_teams_channel_configuration chat_configuration_arn
    aws_chime_voice_connector outbound_host_name
    aws_cleanrooms_collaboration create_time update_time
    aws_cleanrooms_configured_table create_time update_time
    aws_cleanrooms_membership collaboration_arn collaboration_creator_account_id collaboration_creator_display_name
     collaboration_name create_time member_abilities status update_time
    aws_cloud9_environment_ec2 type
    aws_cloud9_environment_membership user_id
    aws_cloudcontrolapi_resource properties
    aws_cloudformation_stack outputs
    aws_cloudformation_stack_instances stack_instance_summaries stack_set_id
    aws_cloudformation_stack_set stack_set_id
    aws_cloudformation_stack_set_instance organizational_unit_id stack_id stack_instance_summaries
    aws_cloudformation_type default_version_id deprecated_status description documentation_url is_default_version
     provisioning_type schema source_url type_arn version_id visibility
    aws_cloudfront_cache_policy etag
    aws_cloudfront_continuous_deployment_policy etag last_modified_time
    aws_cloudfront_distribution caller_reference domain_name etag hosted_zone_id in_progress_validation_batches
     last_modified_time logging_v1_enabled status trusted_key_groups trusted_signers
    aws_cloudfront_field_level_encryption_config caller_reference etag
    aws_cloudfront_field_level_encryption_profile caller_reference etag
    aws_cloudfront_function etag live_stage_etag status
    aws_cloudfront_key_group etag
    aws_cloudfront_key_value_store etag last_modified_time
    aws_cloudfront_origin_access_control etag
    aws_cloudfront_origin_access_identity caller_reference cloudfront_access_identity_path etag iam_arn
     s3_canonical_user_id
    aws_cloudfront_origin_request_policy etag
    aws_cloudfront_public_key caller_reference etag
    aws_cloudfront_response_headers_policy etag
    aws_cloudfront_vpc_origin etag
    aws_cloudfrontkeyvaluestore_key total_size_in_bytes
    aws_cloudfrontkeyvaluestore_keys_exclusive total_size_in_bytes
    aws_cloudhsm_v2_cluster cluster_certificates cluster_id cluster_state security_group_id vpc_id
    aws_cloudhsm_v2_hsm hsm_eni_id hsm_id hsm_state
    aws_cloudsearch_domain document_service_endpoint domain_id search_service_endpoint
    aws_cloudtrail home_region sns_topic_arn
    aws_cloudtrail_organization_delegated_admin_account email name service_principal
    aws_cloudwatch_contributor_insight_rule resource_arn
    aws_cloudwatch_contributor_managed_insight_rule rule_name
    aws_cloudwatch_dashboard dashboard_arn
    aws_cloudwatch_event_connection secret_arn
    aws_cloudwatch_event_endpoint endpoint_url
    aws_cloudwatch_log_delivery_source service
    aws_cloudwatch_metric_stream creation_date last_update_date state
    aws_cloudwatch_query_definition query_definition_id
    aws_codeartifact_domain asset_size_bytes created_time owner repository_count s3_bucket_arn
    aws_codeartifact_domain_permissions_policy resource_arn
    aws_codeartifact_repository administrator_account
    aws_codeartifact_repository_permissions_policy resource_arn
    aws_codebuild_fleet created last_modified status
    aws_codebuild_project badge_url public_project_alias
    aws_codebuild_report_group created
    aws_codebuild_webhook payload_url secret url
    aws_codecatalyst_project name
    aws_codecommit_approval_rule_template approval_rule_template_id creation_date last_modified_date
     last_modified_user rule_content_sha256
    aws_codecommit_repository clone_url_http clone_url_ssh repository_id
    aws_codecommit_trigger configuration_id
    aws_codeconnections_connection connection_status owner_account_id
    aws_codedeploy_app application_id github_account_name linked_to_github
    aws_codedeploy_deployment_config deployment_config_id
    aws_codedeploy_deployment_group compute_platform deployment_group_id
    aws_codegurureviewer_repository_association association_id connection_arn name owner provider_type
     s3_repository_details state state_reason
    aws_codepipeline trigger_all
    aws_codepipeline_custom_action_type owner
    aws_codepipeline_webhook url
    aws_codestarconnections_connection connection_status
    aws_codestarconnections_host status
    aws_cognito_managed_login_branding managed_login_branding_id settings_all
    aws_cognito_managed_user_pool_client client_secret name
    aws_cognito_resource_server scope_identifiers
    aws_cognito_user creation_date last_modified_date mfa_setting_list preferred_mfa_setting status sub
    aws_cognito_user_pool creation_date custom_domain domain endpoint estimated_number_of_users last_modified_date
    aws_cognito_user_pool_client client_secret
    aws_cognito_user_pool_domain aws_account_id cloudfront_distribution cloudfront_distribution_arn
     cloudfront_distribution_zone_id s3_bucket version
    aws_cognito_user_pool_ui_customization creation_date css_version image_url last_modified_date
    aws_computeoptimizer_enrollment_status number_of_member_accounts_opted_in
    aws_config_config_rule rule_id
    aws_config_retention_configuration name
    aws_connect_contact_flow contact_flow_id
    aws_connect_contact_flow_module contact_flow_module_id
    aws_connect_hours_of_operation hours_of_operation_id
    aws_connect_instance created_time service_role status
    aws_connect_instance_storage_config association_id
    aws_connect_phone_number phone_number status
    aws_connect_queue queue_id
    aws_connect_quick_connect quick_connect_id
    aws_connect_routing_profile routing_profile_id
    aws_connect_security_profile organization_resource_id security_profile_id
    aws_connect_user user_id
    aws_connect_user_hierarchy_group hierarchy_group_id hierarchy_path level_id
    aws_connect_vocabulary failure_reason last_modified_time state vocabulary_id
    aws_controltower_baseline operation_identifier
    aws_controltower_landing_zone drift_status latest_available_version
    aws_costoptimizationhub_enrollment_status status
    aws_dataexchange_event_action created_at updated_at
    aws_dataexchange_revision revision_id
    aws_dataexchange_revision_assets created_at updated_at
    aws_datasync_location_azure_blob uri
    aws_datasync_location_efs uri
    aws_datasync_location_fsx_lustre_file_system creation_time uri
    aws_datasync_location_fsx_ontap_file_system creation_time fsx_filesystem_arn uri
    aws_datasync_location_fsx_openzfs_file_system creation_time uri
    aws_datasync_location_fsx_windows_file_system creation_time uri
    aws_datasync_location_hdfs uri
    aws_datasync_location_nfs uri
    aws_datasync_location_object_storage uri
    aws_datasync_location_s3 uri
    aws_datasync_location_smb uri
    aws_datazone_asset_type created_at created_by revision
    aws_datazone_domain portal_url
    aws_datazone_environment created_at created_by last_deployment provider_environment provisioned_resources
    aws_datazone_environment_profile created_at created_by updated_at
    aws_datazone_form_type created_at created_by imports origin_domain_id origin_project_id revision
    aws_datazone_glossary_term created_at created_by
    aws_datazone_project created_at created_by failure_reasons last_updated_at project_status
    aws_datazone_user_profile details type
    aws_dax_cluster cluster_address configuration_endpoint nodes port
    aws_dax_subnet_group vpc_id
    aws_db_cluster_snapshot allocated_storage availability_zones db_cluster_snapshot_arn engine engine_version
     kms_key_id license_model port snapshot_type source_db_cluster_snapshot_arn status storage_encrypted vpc_id
    aws_db_event_subscription customer_aws_id
    aws_db_instance address endpoint engine_version_actual hosted_zone_id latest_restorable_time listener_endpoint
     master_user_secret replicas resource_id status
    aws_db_proxy endpoint
    aws_db_proxy_default_target_group name
    aws_db_proxy_endpoint endpoint is_default vpc_id
    aws_db_proxy_target endpoint port rds_resource_id target_arn tracked_cluster_id type
    aws_db_snapshot allocated_storage availability_zone db_snapshot_arn encrypted engine engine_version iops
     kms_key_id license_model option_group_name port snapshot_type source_db_snapshot_identifier source_region status
     storage_type vpc_id
    aws_db_snapshot_copy allocated_storage availability_zone db_snapshot_arn encrypted engine engine_version iops
     license_model port snapshot_type source_region storage_type vpc_id
    aws_db_subnet_group supported_network_types vpc_id
    aws_default_network_acl vpc_id
    aws_default_route_table vpc_id
    aws_default_security_group description name name_prefix
    aws_default_subnet availability_zone_id cidr_block enable_lni_at_device_index existing_default_subnet
     ipv6_cidr_block_association_id outpost_arn vpc_id
    aws_default_vpc cidr_block default_network_acl_id default_route_table_id default_security_group_id dhcp_options_id
     existing_default_vpc instance_tenancy ipv6_association_id main_route_table_id
    aws_default_vpc_dhcp_options domain_name domain_name_servers ipv6_address_preferred_lease_time
     netbios_name_servers netbios_node_type ntp_servers
    aws_detective_graph created_time graph_arn
    aws_detective_member administrator_id disabled_reason invited_time status updated_time volume_usage_in_bytes
    aws_devicefarm_device_pool type
    aws_devicefarm_upload category metadata url
    aws_directory_service_directory access_url dns_ip_addresses security_group_id
    aws_directory_service_shared_directory shared_directory_id
    aws_directory_service_shared_directory_accepter method notes owner_account_id owner_directory_id
    aws_directory_service_trust created_date_time last_updated_date_time state_last_updated_date_time trust_state
     trust_state_reason
    aws_dms_certificate certificate_arn
    aws_dms_endpoint endpoint_arn
    aws_dms_replication_instance replication_instance_arn replication_instance_private_ips
     replication_instance_public_ips
    aws_dms_replication_subnet_group replication_subnet_group_arn vpc_id
    aws_dms_replication_task replication_task_arn status
    aws_dms_s3_endpoint endpoint_arn engine_display_name external_id status
    aws_docdb_cluster cluster_resource_id endpoint hosted_zone_id master_user_secret reader_endpoint
    aws_docdb_cluster_instance db_subnet_group_name dbi_resource_id endpoint engine_version kms_key_id port
     preferred_backup_window publicly_accessible storage_encrypted writer
    aws_docdb_cluster_snapshot availability_zones db_cluster_snapshot_arn engine engine_version kms_key_id port
     snapshot_type source_db_cluster_snapshot_arn status storage_encrypted vpc_id
    aws_docdb_event_subscription customer_aws_id
    aws_docdb_global_cluster global_cluster_members global_cluster_resource_id status
    aws_docdb_subnet_group supported_network_types
    aws_docdbelastic_cluster endpoint
    aws_dsql_cluster encryption_details identifier vpc_endpoint_service_name
    aws_dx_bgp_peer aws_device bgp_peer_id bgp_status
    aws_dx_connection aws_device has_logical_redundancy jumbo_frame_capable macsec_capable owner_account_id
     partner_name port_encryption_status vlan_id
    aws_dx_gateway owner_account_id
    aws_dx_gateway_association associated_gateway_type dx_gateway_association_id dx_gateway_owner_account_id
     transit_gateway_attachment_id
    aws_dx_gateway_association_proposal associated_gateway_owner_account_id associated_gateway_type
    aws_dx_hosted_connection aws_device connection_region has_logical_redundancy jumbo_frame_capable lag_id
     loa_issue_time location partner_name provider_name region state
    aws_dx_hosted_private_virtual_interface amazon_side_asn aws_device jumbo_frame_capable
    aws_dx_hosted_public_virtual_interface amazon_side_asn aws_device
    aws_dx_hosted_transit_virtual_interface amazon_side_asn aws_device jumbo_frame_capable
    aws_dx_lag has_logical_redundancy jumbo_frame_capable owner_account_id
    aws_dx_macsec_key_association start_on state
    aws_dx_private_virtual_interface amazon_side_asn aws_device jumbo_frame_capable
    aws_dx_public_virtual_interface amazon_side_asn aws_device
    aws_dx_transit_virtual_interface amazon_side_asn aws_device jumbo_frame_capable
    aws_dynamodb_resource_policy revision_id
    aws_dynamodb_table stream_arn stream_label
    """#
}
