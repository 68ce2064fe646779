// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Attributes that the cloud alone sets.
  static let awsComputed3 = #"""
    aws_networkmanager_dx_gateway_attachment attachment_policy_rule_number attachment_type core_network_arn
     owner_account_id segment_name state
    aws_networkmanager_site_to_site_vpn_attachment attachment_policy_rule_number attachment_type core_network_arn
     edge_location owner_account_id resource_arn segment_name state
    aws_networkmanager_transit_gateway_peering core_network_arn edge_location owner_account_id peering_type
     resource_arn transit_gateway_peering_attachment_id
    aws_networkmanager_transit_gateway_route_table_attachment attachment_policy_rule_number attachment_type
     core_network_arn core_network_id edge_location owner_account_id resource_arn segment_name state
    aws_networkmanager_vpc_attachment attachment_policy_rule_number attachment_type core_network_arn edge_location
     owner_account_id resource_arn segment_name state
    aws_networkmonitor_probe address_family probe_id vpc_id
    aws_oam_link label link_id sink_arn
    aws_oam_sink sink_id
    aws_oam_sink_policy sink_id
    aws_observabilityadmin_centralization_rule_for_organization rule_arn
    aws_odb_cloud_autonomous_vm_cluster autonomous_data_storage_percentage
     available_autonomous_data_storage_size_in_tbs available_container_databases available_cpus compute_model
     cpu_core_count cpu_percentage created_at data_storage_size_in_gbs data_storage_size_in_tbs domain
     exadata_storage_in_tbs_lowest_scaled_value hostname max_acds_lowest_scaled_value memory_size_in_gbs node_count
     non_provisionable_autonomous_container_databases oci_resource_anchor_name oci_url ocid
     odb_node_storage_size_in_gbs percent_progress provisionable_autonomous_container_databases
     provisioned_autonomous_container_databases provisioned_cpus reclaimable_cpus reserved_cpus shape status
     status_reason time_database_ssl_certificate_expires time_ords_certificate_expires
    aws_odb_cloud_exadata_infrastructure activated_storage_count additional_storage_count
     available_storage_size_in_gbs compute_model cpu_count created_at data_storage_size_in_tbs
     db_node_storage_size_in_gbs db_server_version last_maintenance_run_id max_cpu_count max_data_storage_in_tbs
     max_db_node_storage_size_in_gbs max_memory_in_gbs memory_size_in_gbs monthly_db_server_version
     monthly_storage_server_version next_maintenance_run_id oci_resource_anchor_name oci_url ocid percent_progress
     status status_reason storage_server_version total_storage_size_in_gbs
    aws_odb_cloud_vm_cluster compute_model created_at disk_redundancy domain gi_version_computed
     hostname_prefix_computed iorm_config_cache last_update_history_entry_id listener_port node_count
     oci_resource_anchor_name oci_url ocid percent_progress scan_dns_name scan_dns_record_id scan_ip_ids shape status
     status_reason storage_size_in_gbs system_version vip_ids
    aws_odb_network created_at managed_services oci_dns_forwarding_configs oci_network_anchor_id
     oci_network_anchor_url oci_resource_anchor_name oci_vcn_id oci_vcn_url peered_cidrs percent_progress status
     status_reason
    aws_odb_network_peering_connection created_at odb_network_arn odb_peering_connection_type peer_network_arn
     percent_progress status status_reason
    aws_opensearch_authorize_vpc_endpoint_access authorized_principal
    aws_opensearch_domain dashboard_endpoint dashboard_endpoint_v2 domain_endpoint_v2_hosted_zone_id domain_id
     endpoint endpoint_v2
    aws_opensearch_inbound_connection_accepter connection_status
    aws_opensearch_outbound_connection connection_status
    aws_opensearch_package available_package_version package_id
    aws_opensearch_package_association reference_path
    aws_opensearch_vpc_endpoint endpoint
    aws_opensearchserverless_access_policy policy_version
    aws_opensearchserverless_collection collection_endpoint dashboard_endpoint kms_key_arn
    aws_opensearchserverless_lifecycle_policy policy_version
    aws_opensearchserverless_security_config config_version
    aws_opensearchserverless_security_policy policy_version
    aws_organizations_account govcloud_id joined_method joined_timestamp state status
    aws_organizations_delegated_administrator delegation_enabled_date email joined_method joined_timestamp name status
    aws_organizations_organization accounts master_account_arn master_account_email master_account_id
     master_account_name non_master_accounts roots
    aws_organizations_organizational_unit accounts
    aws_osis_pipeline ingest_endpoint_urls pipeline_arn
    aws_paymentcryptography_key key_check_value key_origin key_state
    aws_pinpoint_app application_id
    aws_pinpoint_email_channel messages_per_second
    aws_pinpoint_sms_channel promotional_messages_per_second transactional_messages_per_second
    aws_pinpointsmsvoicev2_phone_number monthly_leasing_price phone_number
    aws_placement_group placement_group_id
    aws_prometheus_scraper role_arn
    aws_prometheus_workspace prometheus_endpoint
    aws_qbusiness_application identity_center_application_arn
    aws_quicksight_account_subscription account_subscription_status
    aws_quicksight_analysis created_time last_published_time last_updated_time status
    aws_quicksight_dashboard created_time last_published_time last_updated_time source_entity_arn status
     version_number
    aws_quicksight_data_set output_columns
    aws_quicksight_folder created_time folder_path last_updated_time
    aws_quicksight_iam_policy_assignment assignment_id
    aws_quicksight_ingestion ingestion_status
    aws_quicksight_namespace capacity_region creation_status
    aws_quicksight_template created_time last_updated_time source_entity_arn status version_number
    aws_quicksight_theme created_time last_updated_time status version_number
    aws_quicksight_user user_invitation_url
    aws_quicksight_vpc_connection availability_status
    aws_ram_resource_share_accepter invitation_arn receiver_account_id resources sender_account_id share_id share_name
     status
    aws_rbin_rule lock_end_time lock_state status
    aws_rds_cluster ca_certificate_valid_till cluster_resource_id endpoint engine_version_actual hosted_zone_id
     master_user_secret reader_endpoint
    aws_rds_cluster_activity_stream kinesis_stream_name
    aws_rds_cluster_endpoint endpoint
    aws_rds_cluster_instance dbi_resource_id endpoint engine_version_actual kms_key_id network_type port
     storage_encrypted writer
    aws_rds_cluster_snapshot_copy allocated_storage db_cluster_snapshot_arn engine engine_version license_model
     snapshot_type storage_encrypted storage_type vpc_id
    aws_rds_custom_db_engine_version create_time db_parameter_group_family image_id major_engine_version
     manifest_computed
    aws_rds_export_task failure_cause percent_progress snapshot_time source_type status task_end_time task_start_time
     warning_message
    aws_rds_global_cluster endpoint engine_version_actual global_cluster_members global_cluster_resource_id
    aws_rds_reserved_instance currency_code db_instance_class duration fixed_price lease_id multi_az offering_type
     product_description recurring_charges start_time state usage_price
    aws_rds_shard_group db_shard_group_resource_id endpoint
    aws_redshift_cluster cluster_namespace_arn cluster_nodes cluster_public_key cluster_revision_number dns_name
     endpoint master_password_secret_arn
    aws_redshift_cluster_snapshot kms_key_id owner_account
    aws_redshift_data_share_authorization managed_by producer_arn
    aws_redshift_data_share_consumer_association managed_by producer_arn
    aws_redshift_endpoint_access address port vpc_endpoint
    aws_redshift_endpoint_authorization allowed_all_vpcs endpoint_count grantee grantor
    aws_redshift_event_subscription customer_aws_id status
    aws_redshift_hsm_client_certificate hsm_client_certificate_public_key
    aws_redshift_partner status status_message
    aws_redshiftserverless_custom_domain_association custom_domain_certificate_expiry_time
    aws_redshiftserverless_endpoint_access address port vpc_endpoint
    aws_redshiftserverless_namespace admin_password_secret_arn namespace_id
    aws_redshiftserverless_snapshot accounts_with_provisioned_restore_access accounts_with_restore_access
     admin_username kms_key_id namespace_arn owner_account
    aws_redshiftserverless_workgroup endpoint workgroup_id
    aws_rekognition_collection face_model_version
    aws_rekognition_stream_processor stream_processor_arn
    aws_resiliencehub_resiliency_policy estimated_cost_tier
    aws_resourcegroups_resource resource_type
    aws_route instance_id instance_owner_id origin state
    aws_route53_cidr_collection version
    aws_route53_delegation_set name_servers
    aws_route53_key_signing_key digest_algorithm_mnemonic digest_algorithm_type digest_value dnskey_record ds_record
     flag key_tag public_key signing_algorithm_mnemonic signing_algorithm_type
    aws_route53_record fqdn
    aws_route53_resolver_dnssec_config validation_status
    aws_route53_resolver_endpoint host_vpc_id
    aws_route53_resolver_firewall_rule_group share_status
    aws_route53_resolver_query_log_config share_status
    aws_route53_resolver_rule share_status
    aws_route53_traffic_policy type version
    aws_route53_zone name_servers primary_name_server zone_id
    aws_route53_zone_association owning_account
    aws_route53domains_delegation_signer_record dnssec_key_id
    aws_route53domains_domain abuse_contact_email abuse_contact_phone creation_date expiration_date hosted_zone_id
     registrar_name registrar_url status_list updated_date whois_server
    aws_route53domains_registered_domain abuse_contact_email abuse_contact_phone creation_date expiration_date
     registrar_name registrar_url reseller status_list updated_date whois_server
    aws_route53profiles_association status status_message
    aws_route53profiles_profile share_status status status_message
    aws_route53profiles_resource_association resource_type status status_message
    aws_route53recoverycontrolconfig_cluster cluster_endpoints status
    aws_route53recoverycontrolconfig_control_panel default_control_panel routing_control_count status
    aws_route53recoverycontrolconfig_routing_control status
    aws_route53recoverycontrolconfig_safety_rule status
    aws_route53recoveryreadiness_cell parent_readiness_scopes
    aws_rum_app_monitor app_monitor_id cw_log_group
    aws_s3_access_point alias domain_name endpoints has_public_access_policy network_origin
    aws_s3_bucket bucket_domain_name bucket_region bucket_regional_domain_name hosted_zone_id website_domain
     website_endpoint
    aws_s3_bucket_object version_id
    aws_s3_bucket_website_configuration website_domain website_endpoint
    aws_s3_object checksum_crc32 checksum_crc32c checksum_crc64nvme checksum_sha1 checksum_sha256 version_id
    aws_s3_object_copy checksum_crc32 checksum_crc32c checksum_crc64nvme checksum_sha1 checksum_sha256 etag expiration
     last_modified request_charged source_version_id version_id
    aws_s3control_access_grant access_grant_arn access_grant_id grant_scope
    aws_s3control_access_grants_instance access_grants_instance_arn access_grants_instance_id
     identity_center_application_arn
    aws_s3control_access_grants_location access_grants_location_arn access_grants_location_id
    aws_s3control_access_point_policy has_public_access_policy
    aws_s3control_bucket creation_date public_access_block_enabled
    aws_s3control_multi_region_access_point alias domain_name status
    aws_s3control_multi_region_access_point_policy established proposed
    aws_s3control_object_lambda_access_point alias
    aws_s3control_object_lambda_access_point_policy has_public_access_policy
    aws_s3outposts_endpoint cidr_block creation_time network_interfaces
    aws_s3tables_namespace created_at created_by owner_account_id
    aws_s3tables_table created_at created_by metadata_location modified_at modified_by owner_account_id type
     version_token warehouse_location
    aws_s3tables_table_bucket created_at owner_account_id
    aws_s3tables_table_bucket_replication version_token
    aws_s3tables_table_replication version_token
    aws_s3vectors_index creation_time index_arn
    aws_s3vectors_vector_bucket creation_time vector_bucket_arn
    aws_sagemaker_device agent_version
    aws_sagemaker_device_fleet iot_role_alias
    aws_sagemaker_domain home_efs_file_system_id security_group_id_for_domain_boundary single_sign_on_application_arn
     single_sign_on_managed_application_instance_id url
    aws_sagemaker_image_version container_image image_arn version
    aws_sagemaker_mlflow_tracking_server tracking_server_url
    aws_sagemaker_notebook_instance network_interface_id url
    aws_sagemaker_project project_id
    aws_sagemaker_space home_efs_file_system_uid url
    aws_sagemaker_user_profile home_efs_file_system_uid
    aws_sagemaker_workforce subdomain
    aws_sagemaker_workteam subdomain
    aws_scheduler_schedule_group creation_date last_modification_date state
    aws_schemas_schema last_modified version version_created_date
    aws_secretsmanager_secret_rotation rotation_enabled
    aws_secretsmanager_secret_version has_secret_string_wo version_id
    aws_security_group_rule security_group_rule_id
    aws_securityhub_invite_accepter invitation_id
    aws_securityhub_member master_id member_status
    aws_securityhub_standards_control control_id control_status_updated_at description related_requirements
     remediation_url severity_rating title
    aws_securitylake_custom_log_source attributes provider_details
    aws_securitylake_data_lake s3_bucket_arn
    aws_securitylake_subscriber resource_share_arn resource_share_name role_arn s3_bucket_arn subscriber_endpoint
     subscriber_status
    aws_securitylake_subscriber_notification endpoint_id subscriber_endpoint
    aws_serverlessapplicationrepository_cloudformation_stack outputs
    aws_service_discovery_http_namespace http_name
    aws_service_discovery_private_dns_namespace hosted_zone
    aws_service_discovery_public_dns_namespace hosted_zone
    aws_servicecatalog_constraint owner status
    aws_servicecatalog_portfolio created_time
    aws_servicecatalog_portfolio_share accepted
    aws_servicecatalog_product created_time has_default_path status
    aws_servicecatalog_provisioned_product cloudwatch_dashboard_names created_time last_provisioning_record_id
     last_record_id last_successful_provisioning_record_id launch_role_arn outputs status status_message type
    aws_servicecatalog_provisioning_artifact created_time provisioning_artifact_id
    aws_servicecatalog_tag_option owner
    aws_servicecatalog_tag_option_resource_association resource_arn resource_created_time resource_description
     resource_name
    aws_servicecatalogappregistry_application application_tag
    aws_servicequotas_service_quota adjustable default_value quota_name request_id request_status service_name
     usage_metric
    aws_servicequotas_template global_quota quota_name service_name unit
    aws_servicequotas_template_association status
    aws_ses_configuration_set last_fresh_start
    aws_ses_domain_dkim dkim_tokens
    aws_ses_domain_identity verification_token
    aws_sesv2_contact_list created_timestamp last_updated_timestamp
    aws_sesv2_email_identity identity_type verification_status verified_for_sending_status
    aws_sfn_activity creation_date
    aws_sfn_alias creation_date
    aws_sfn_state_machine creation_date description revision_id state_machine_version_arn status version_description
    aws_shield_protection_group protection_group_arn
    aws_signer_signing_job completed_at created_at job_id job_invoker job_owner platform_display_name platform_id
     profile_version requested_by revocation_record signature_expires_at signed_object status status_reason
    aws_signer_signing_profile platform_display_name revocation_record status version version_arn
    aws_sns_topic beginning_archive_time owner
    aws_sns_topic_policy owner
    aws_sns_topic_subscription confirmation_was_authenticated pending_confirmation
    aws_spot_fleet_request client_token spot_request_state
    aws_spot_instance_request instance_state outpost_arn password_data primary_network_interface
     primary_network_interface_id private_dns public_dns public_ip spot_bid_status spot_instance_id spot_request_state
    aws_sqs_queue url
    aws_ssm_activation activation_code expired registration_count
    aws_ssm_association association_id
    aws_ssm_document created_date default_version description document_version hash hash_type latest_version owner
     parameter platform_types schema_version status
    aws_ssm_maintenance_window_task window_task_id
    aws_ssm_parameter has_value_wo version
    aws_ssm_patch_baseline json
    aws_ssm_service_setting status
    aws_ssmcontacts_contact_channel activation_status
    aws_ssmincidents_replication_set created_by deletion_protected last_modified_by status
    aws_ssmquicksetup_configuration_manager manager_arn status_summaries
    aws_ssoadmin_application application_account application_arn
    aws_ssoadmin_instance_access_control_attributes status status_reason
    aws_ssoadmin_managed_policy_attachment managed_policy_name
    aws_ssoadmin_permission_set created_date
    aws_storagegateway_cached_iscsi_volume chap_enabled lun_number network_interface_port target_arn volume_arn
     volume_id
    aws_storagegateway_gateway ec2_instance_id endpoint_type gateway_id gateway_network_interface host_environment
    aws_storagegateway_nfs_file_share fileshare_id path
    aws_storagegateway_smb_file_share fileshare_id path
    aws_storagegateway_stored_iscsi_volume chap_enabled lun_number network_interface_port target_arn
     volume_attachment_status volume_id volume_size_in_bytes volume_status volume_type
    aws_subnet ipv6_cidr_block_association_id
    aws_synthetics_canary engine_arn source_location_arn status timeline
    aws_synthetics_group group_id
    aws_synthetics_group_association group_arn group_id
    aws_timestreaminfluxdb_db_cluster endpoint engine_type influx_auth_parameters_secret_arn reader_endpoint
    aws_timestreaminfluxdb_db_instance availability_zone endpoint influx_auth_parameters_secret_arn
     secondary_availability_zone
    aws_timestreamquery_scheduled_query creation_time next_invocation_time previous_invocation_time state
    aws_timestreamwrite_database table_count
    aws_transcribe_medical_vocabulary download_uri
    aws_transcribe_vocabulary download_uri
    aws_transcribe_vocabulary_filter download_uri
    aws_transfer_agreement agreement_id status
    aws_transfer_certificate active_date certificate_id inactive_date
    aws_transfer_connector connector_id
    aws_transfer_host_key host_key_fingerprint host_key_id
    aws_transfer_profile profile_id
    aws_transfer_server endpoint host_key_fingerprint
    aws_transfer_ssh_key ssh_key_id
    aws_transfer_web_app web_app_id
    aws_verifiedaccess_endpoint device_validation_domain endpoint_domain verified_access_instance_id
    aws_verifiedaccess_group creation_time deletion_time last_updated_time owner verifiedaccess_group_arn
     verifiedaccess_group_id
    aws_verifiedaccess_instance creation_time last_updated_time name_servers verified_access_trust_providers
    aws_verifiedpermissions_policy created_date policy_id
    aws_verifiedpermissions_policy_store policy_store_id
    aws_verifiedpermissions_policy_template created_date policy_template_id
    aws_verifiedpermissions_schema namespaces
    aws_vpc default_network_acl_id default_route_table_id default_security_group_id dhcp_options_id
     ipv6_association_id main_route_table_id
    aws_vpc_block_public_access_exclusion resource_arn
    aws_vpc_block_public_access_options aws_account_id aws_region
    aws_vpc_encryption_control resource_exclusions state state_message
    aws_vpc_endpoint cidr_blocks dns_entry network_interface_ids prefix_list_id requester_managed state
    aws_vpc_endpoint_connection_accepter vpc_endpoint_state
    aws_vpc_endpoint_connection_notification notification_type state
    aws_vpc_endpoint_service availability_zones base_endpoint_dns_names manages_vpc_endpoints
     private_dns_name_configuration service_name service_type state
    aws_vpc_ipam default_resource_discovery_association_id default_resource_discovery_id private_default_scope_id
     public_default_scope_id scope_count
    aws_vpc_ipam_organization_admin_account email name service_principal
    aws_vpc_ipam_pool ipam_scope_type pool_depth state
    aws_vpc_ipam_pool_cidr ipam_pool_cidr_id
    aws_vpc_ipam_pool_cidr_allocation ipam_pool_allocation_id resource_id resource_owner resource_type
    aws_vpc_ipam_preview_next_cidr cidr
    aws_vpc_ipam_resource_discovery ipam_resource_discovery_region is_default
    aws_vpc_ipam_resource_discovery_association ipam_arn ipam_region is_default state
    aws_vpc_ipam_scope ipam_arn ipam_scope_type is_default pool_count
    aws_vpc_ipv6_cidr_block_association ip_source ipv6_address_attribute
    aws_vpc_network_performance_metric_subscription period
    aws_vpc_peering_connection accept_status
    aws_vpc_peering_connection_accepter accept_status peer_owner_id peer_region peer_vpc_id vpc_id
    aws_vpc_route_server route_server_id sns_topic_arn
    aws_vpc_route_server_endpoint eni_address eni_id route_server_endpoint_id vpc_id
    aws_vpc_route_server_peer endpoint_eni_address endpoint_eni_id route_server_id route_server_peer_id subnet_id
     vpc_id
    aws_vpc_security_group_egress_rule security_group_rule_id
    aws_vpc_security_group_ingress_rule security_group_rule_id
    aws_vpc_security_group_vpc_association state
    """#
}
