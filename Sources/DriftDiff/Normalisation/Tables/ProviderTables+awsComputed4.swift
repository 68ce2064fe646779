// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Attributes that the cloud alone sets.
  static let awsComputed4 = #"""
    aws_vpclattice_access_log_subscription resource_arn
    aws_vpclattice_domain_verification created_at last_verified_time status txt_record_name txt_record_value
    aws_vpclattice_listener created_at last_updated_at listener_id
    aws_vpclattice_listener_rule rule_id
    aws_vpclattice_resource_configuration domain_verification_arn domain_verification_status
    aws_vpclattice_resource_gateway status
    aws_vpclattice_service dns_entry status
    aws_vpclattice_service_network_resource_association dns_entry
    aws_vpclattice_service_network_service_association created_by custom_domain_name dns_entry status
    aws_vpclattice_service_network_vpc_association created_by status
    aws_vpclattice_target_group status
    aws_vpn_concentrator transit_gateway_attachment_id vpn_concentrator_id
    aws_vpn_connection core_network_arn core_network_attachment_arn customer_gateway_configuration preshared_key_arn
     routes transit_gateway_attachment_id tunnel1_address tunnel1_bgp_asn tunnel1_bgp_holdtime
     tunnel1_cgw_inside_address tunnel1_vgw_inside_address tunnel2_address tunnel2_bgp_asn tunnel2_bgp_holdtime
     tunnel2_cgw_inside_address tunnel2_vgw_inside_address vgw_telemetry
    aws_wafv2_api_key api_key
    aws_wafv2_ip_set lock_token
    aws_wafv2_regex_pattern_set lock_token
    aws_wafv2_rule_group lock_token
    aws_wafv2_web_acl application_integration_url capacity lock_token
    aws_workspaces_connection_alias owner_account_id state
    aws_workspaces_directory alias customer_user_name directory_name directory_type dns_ip_addresses iam_role_id
     registration_code workspace_security_group_id
    aws_workspaces_workspace computer_name ip_address state
    aws_workspacesweb_browser_settings associated_portal_arns browser_settings_arn
    aws_workspacesweb_data_protection_settings associated_portal_arns data_protection_settings_arn
    aws_workspacesweb_identity_provider identity_provider_arn
    aws_workspacesweb_ip_access_settings associated_portal_arns ip_access_settings_arn
    aws_workspacesweb_network_settings associated_portal_arns network_settings_arn
    aws_workspacesweb_portal browser_type creation_date data_protection_settings_arn ip_access_settings_arn
     network_settings_arn portal_arn portal_endpoint portal_status renderer_type session_logger_arn status_reason
     trust_store_arn user_access_logging_settings_arn user_settings_arn
    aws_workspacesweb_session_logger associated_portal_arns session_logger_arn
    aws_workspacesweb_trust_store associated_portal_arns trust_store_arn
    aws_workspacesweb_user_access_logging_settings associated_portal_arns user_access_logging_settings_arn
    aws_workspacesweb_user_settings associated_portal_arns user_settings_arn
    aws_xray_resource_policy last_updated_time
    """#
}
