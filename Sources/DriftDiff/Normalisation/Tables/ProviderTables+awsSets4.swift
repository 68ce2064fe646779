// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Sets of aws resources, by path.
  static let awsSets4 = #"""
    aws_ssm_maintenance_window_task task_invocation_parameters.automation_parameters.parameter
     task_invocation_parameters.run_command_parameters.parameter
    aws_ssm_patch_baseline approved_patches rejected_patches
    aws_ssmincidents_replication_set region regions
    aws_ssmincidents_response_plan action.ssm_automation.parameter action.ssm_automation.parameter.values chat_channel
     engagements incident_template.notification_target
    aws_ssoadmin_instance_access_control_attributes attribute attribute.value attribute.value.source
    aws_storagegateway_gateway smb_active_directory_settings.domain_controllers
    aws_storagegateway_nfs_file_share client_list
    aws_storagegateway_smb_file_share admin_user_list invalid_user_list valid_user_list
    aws_synthetics_canary vpc_config.security_group_ids vpc_config.subnet_ids
    aws_timestreaminfluxdb_db_cluster vpc_security_group_ids vpc_subnet_ids
    aws_timestreaminfluxdb_db_instance vpc_security_group_ids vpc_subnet_ids
    aws_transfer_access posix_profile.secondary_gids
    aws_transfer_connector sftp_config.trusted_host_keys
    aws_transfer_profile certificate_ids
    aws_transfer_server endpoint_details.address_allocation_ids endpoint_details.security_group_ids
     endpoint_details.subnet_ids protocol_details.as2_transports protocols structured_log_destinations
    aws_transfer_user posix_profile.secondary_gids
    aws_verifiedaccess_endpoint cidr_options.port_range cidr_options.subnet_ids load_balancer_options.port_range
     load_balancer_options.subnet_ids network_interface_options.port_range rds_options.subnet_ids security_group_ids
    aws_vpc_endpoint route_table_ids security_group_ids subnet_configuration subnet_ids
    aws_vpc_endpoint_connection_notification connection_events
    aws_vpc_endpoint_service allowed_principals gateway_load_balancer_arns network_load_balancer_arns
     supported_ip_address_types supported_regions
    aws_vpc_ipam operating_regions
    aws_vpc_ipam_pool_cidr_allocation disallowed_cidrs
    aws_vpc_ipam_preview_next_cidr disallowed_cidrs
    aws_vpc_ipam_resource_discovery operating_regions
    aws_vpclattice_resource_configuration port_ranges
    aws_vpclattice_resource_gateway security_group_ids subnet_ids
    aws_vpn_connection tunnel1_ike_versions tunnel1_phase1_dh_group_numbers tunnel1_phase1_encryption_algorithms
     tunnel1_phase1_integrity_algorithms tunnel1_phase2_dh_group_numbers tunnel1_phase2_encryption_algorithms
     tunnel1_phase2_integrity_algorithms tunnel2_ike_versions tunnel2_phase1_dh_group_numbers
     tunnel2_phase1_encryption_algorithms tunnel2_phase1_integrity_algorithms tunnel2_phase2_dh_group_numbers
     tunnel2_phase2_encryption_algorithms tunnel2_phase2_integrity_algorithms
    aws_waf_byte_match_set byte_match_tuples
    aws_waf_geo_match_set geo_match_constraint
    aws_waf_ipset ip_set_descriptors
    aws_waf_rate_based_rule predicates
    aws_waf_regex_match_set regex_match_tuple
    aws_waf_regex_pattern_set regex_pattern_strings
    aws_waf_rule predicates
    aws_waf_rule_group activated_rule
    aws_waf_size_constraint_set size_constraints
    aws_waf_sql_injection_match_set sql_injection_match_tuples
    aws_waf_web_acl logging_configuration.redacted_fields.field_to_match rules
    aws_waf_xss_match_set xss_match_tuples
    aws_wafregional_byte_match_set byte_match_tuples
    aws_wafregional_geo_match_set geo_match_constraint
    aws_wafregional_ipset ip_set_descriptor
    aws_wafregional_rate_based_rule predicate
    aws_wafregional_regex_match_set regex_match_tuple
    aws_wafregional_regex_pattern_set regex_pattern_strings
    aws_wafregional_rule predicate
    aws_wafregional_rule_group activated_rule
    aws_wafregional_size_constraint_set size_constraints
    aws_wafregional_sql_injection_match_set sql_injection_match_tuple
    aws_wafregional_web_acl logging_configuration.redacted_fields.field_to_match rule
    aws_wafregional_xss_match_set xss_match_tuple
    aws_wafv2_api_key token_domains
    aws_wafv2_ip_set addresses
    aws_wafv2_regex_pattern_set regular_expression
    aws_wafv2_rule_group custom_response_body rule rule.action.allow.custom_request_handling.insert_header
     rule.action.block.custom_response.response_header rule.action.captcha.custom_request_handling.insert_header
     rule.action.challenge.custom_request_handling.insert_header
     rule.action.count.custom_request_handling.insert_header rule.rule_label
    aws_wafv2_web_acl custom_response_body default_action.allow.custom_request_handling.insert_header
     default_action.block.custom_response.response_header rule rule.action.allow.custom_request_handling.insert_header
     rule.action.block.custom_response.response_header rule.action.captcha.custom_request_handling.insert_header
     rule.action.challenge.custom_request_handling.insert_header
     rule.action.count.custom_request_handling.insert_header rule.rule_label token_domains
    aws_wafv2_web_acl_logging_configuration log_destination_configs logging_filter.filter
     logging_filter.filter.condition
    aws_workspaces_directory ip_group_ids subnet_ids
    aws_workspaces_ip_group rules
    aws_workspacesweb_network_settings security_group_ids subnet_ids
    aws_workspacesweb_session_logger event_filter.include
    aws_workspacesweb_trust_store certificate
    """#
}
