// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Documented defaults, by path.
  static let awsDefaults3 = #"""
    aws_storagegateway_file_system_association cache_attributes.cache_stale_timeout_in_seconds=0
    aws_storagegateway_gateway gateway_type="STORED" smb_active_directory_settings.timeout_in_seconds=20
    aws_storagegateway_nfs_file_share default_storage_class="S3_STANDARD" guess_mime_type_enabled=true
     kms_encrypted=false nfs_file_share_defaults.directory_mode="0777" nfs_file_share_defaults.file_mode="0666"
     object_acl="private" read_only=false requester_pays=false squash="RootSquash"
    aws_storagegateway_smb_file_share access_based_enumeration=false authentication="ActiveDirectory"
     case_sensitivity="ClientSpecified" default_storage_class="S3_STANDARD" guess_mime_type_enabled=true
     kms_encrypted=false object_acl="private" oplocks_enabled=true read_only=false requester_pays=false
    aws_storagegateway_tape_pool retention_lock_time_in_days=0
    aws_subnet assign_ipv6_address_on_creation=false enable_dns64=false
     enable_resource_name_dns_a_record_on_launch=false enable_resource_name_dns_aaaa_record_on_launch=false
     ipv6_native=false map_customer_owned_ip_on_launch=false map_public_ip_on_launch=false
    aws_synthetics_canary delete_lambda=false run_config.ephemeral_storage=1024 schedule.retry_config.max_retries=0
     vpc_config.ipv6_allowed_for_dual_stack=false
    aws_transfer_server domain="S3" endpoint_type="PUBLIC" force_destroy=false
     identity_provider_type="SERVICE_MANAGED" protocols="SFTP"
    aws_transfer_workflow on_exception_steps.copy_step_details.overwrite_existing="FALSE"
     on_exception_steps.decrypt_step_details.overwrite_existing="FALSE"
     steps.copy_step_details.overwrite_existing="FALSE" steps.decrypt_step_details.overwrite_existing="FALSE"
    aws_verifiedpermissions_policy_store deletion_protection="DISABLED"
    aws_vpc assign_generated_ipv6_cidr_block=false enable_dns_hostnames=false enable_dns_support=true
     enable_network_address_usage_metrics=false instance_tenancy="default"
    aws_vpc_encryption_control egress_only_internet_gateway_exclusion="disable"
     elastic_file_system_exclusion="disable" internet_gateway_exclusion="disable" lambda_exclusion="disable"
     nat_gateway_exclusion="disable" virtual_private_gateway_exclusion="disable" vpc_lattice_exclusion="disable"
     vpc_peering_exclusion="disable"
    aws_vpc_endpoint dns_options.private_dns_only_for_inbound_resolver_endpoint=false private_dns_enabled=false
     vpc_endpoint_type="Gateway"
    aws_vpc_ipam enable_private_gua=false tier="advanced"
    aws_vpc_ipam_pool allocation_default_netmask_length=10 public_ip_source="byoip" publicly_advertisable=false
    aws_vpc_ipv6_cidr_block_association assign_generated_ipv6_cidr_block=false
    aws_vpc_network_performance_metric_subscription metric="aggregate-latency" statistic="p50"
    aws_vpc_route_server_peer bgp_options.peer_liveness_detection="bgp-keepalive"
    aws_vpclattice_access_log_subscription service_network_log_type="SERVICE"
    aws_vpclattice_listener_rule action.forward.target_groups.weight=100
     match.http_match.header_matches.case_sensitive=false match.http_match.path_match.case_sensitive=false
    aws_vpclattice_resource_gateway ipv4_addresses_per_eni=16
    aws_vpclattice_target_group config.health_check.enabled=true config.health_check.health_check_interval_seconds=30
     config.health_check.health_check_timeout_seconds=5 config.health_check.healthy_threshold_count=5
     config.health_check.protocol_version="HTTP1" config.health_check.unhealthy_threshold_count=2
     config.protocol_version="HTTP1"
    aws_vpn_connection tunnel1_log_options.cloudwatch_log_options.bgp_log_enabled=false
     tunnel1_log_options.cloudwatch_log_options.bgp_log_output_format="json"
     tunnel1_log_options.cloudwatch_log_options.log_enabled=false
     tunnel1_log_options.cloudwatch_log_options.log_output_format="json"
     tunnel2_log_options.cloudwatch_log_options.bgp_log_enabled=false
     tunnel2_log_options.cloudwatch_log_options.bgp_log_output_format="json"
     tunnel2_log_options.cloudwatch_log_options.log_enabled=false
     tunnel2_log_options.cloudwatch_log_options.log_output_format="json"
    aws_workspaces_directory workspace_type="PERSONAL"
    aws_xray_resource_policy bypass_policy_lockout_check=false
    """#
}
