// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Attributes that the cloud alone sets.
  static let awsComputed2 = #"""
    aws_dynamodb_table_export billed_size_in_bytes end_time export_status item_count manifest_files_s3_key start_time
    aws_ebs_fast_snapshot_restore state
    aws_ebs_snapshot data_encryption_key_id encrypted kms_key_id owner_alias volume_size
    aws_ebs_snapshot_copy data_encryption_key_id outpost_arn owner_alias volume_id volume_size
    aws_ebs_snapshot_import data_encryption_key_id outpost_arn owner_alias volume_id volume_size
    aws_ebs_volume create_time
    aws_ec2_capacity_block_reservation availability_zone created_date ebs_optimized end_date end_date_type
     instance_count instance_type outpost_arn placement_group_arn reservation_type start_date tenancy
    aws_ec2_client_vpn_endpoint dns_name self_service_portal_url
    aws_ec2_client_vpn_network_association association_id vpc_id
    aws_ec2_client_vpn_route origin type
    aws_ec2_instance_connect_endpoint availability_zone dns_name fips_dns_name network_interface_ids vpc_id
    aws_ec2_local_gateway_route_table_vpc_association local_gateway_id
    aws_ec2_managed_prefix_list version
    aws_ec2_network_insights_analysis alternate_path_hints explanations forward_path_components path_found
     return_path_components start_date status status_message warning_message
    aws_ec2_network_insights_path destination_arn source_arn
    aws_ec2_transit_gateway association_default_route_table_id propagation_default_route_table_id
    aws_ec2_transit_gateway_connect_peer bgp_peer_address bgp_transit_gateway_addresses
    aws_ec2_transit_gateway_default_route_table_association original_default_route_table_id
    aws_ec2_transit_gateway_default_route_table_propagation original_default_route_table_id
    aws_ec2_transit_gateway_peering_attachment state
    aws_ec2_transit_gateway_peering_attachment_accepter peer_account_id peer_region peer_transit_gateway_id
     transit_gateway_id
    aws_ec2_transit_gateway_policy_table state
    aws_ec2_transit_gateway_policy_table_association resource_id resource_type
    aws_ec2_transit_gateway_prefix_list_reference prefix_list_owner_id
    aws_ec2_transit_gateway_route_table default_association_route_table default_propagation_route_table
    aws_ec2_transit_gateway_route_table_association resource_id resource_type
    aws_ec2_transit_gateway_route_table_propagation resource_id resource_type
    aws_ec2_transit_gateway_vpc_attachment vpc_owner_id
    aws_ec2_transit_gateway_vpc_attachment_accepter appliance_mode_support dns_support ipv6_support
     security_group_referencing_support subnet_ids transit_gateway_id vpc_id vpc_owner_id
    aws_ecr_lifecycle_policy registry_id
    aws_ecr_pull_through_cache_rule registry_id
    aws_ecr_registry_policy registry_id
    aws_ecr_registry_scanning_configuration registry_id
    aws_ecr_replication_configuration registry_id
    aws_ecr_repository registry_id repository_url
    aws_ecr_repository_creation_template registry_id
    aws_ecr_repository_policy registry_id
    aws_ecrpublic_repository registry_id repository_uri
    aws_ecrpublic_repository_policy registry_id
    aws_ecs_account_setting_default principal_arn
    aws_ecs_express_gateway_service current_deployment ingress_paths service_arn service_revision_arn
    aws_ecs_task_definition arn_without_revision revision
    aws_ecs_task_set stability_status status task_set_id
    aws_efs_access_point file_system_arn
    aws_efs_file_system availability_zone_id dns_name name number_of_mount_targets size_in_bytes
    aws_efs_mount_target availability_zone_id availability_zone_name dns_name file_system_arn mount_target_dns_name
     network_interface_id
    aws_efs_replication_configuration creation_time original_source_file_system_arn source_file_system_arn
     source_file_system_region
    aws_eip allocation_id association_id carrier_ip customer_owned_ip private_dns private_ip ptr_record public_dns
     public_ip
    aws_eip_domain_name ptr_record
    aws_eks_access_entry access_entry_arn created_at modified_at
    aws_eks_access_policy_association associated_at modified_at
    aws_eks_addon created_at modified_at
    aws_eks_capability version
    aws_eks_cluster certificate_authority cluster_id created_at endpoint identity platform_version status
    aws_eks_fargate_profile status
    aws_eks_identity_provider_config status
    aws_eks_node_group resources status
    aws_eks_pod_identity_association association_arn association_id external_id
    aws_elastic_beanstalk_environment all_settings autoscaling_groups cname endpoint_url instances
     launch_configurations load_balancers queues triggers
    aws_elasticache_cluster cache_nodes cluster_address configuration_endpoint engine_version_actual
    aws_elasticache_global_replication_group at_rest_encryption_enabled auth_token_enabled cluster_enabled
     engine_version_actual global_node_groups global_replication_group_id transit_encryption_enabled
    aws_elasticache_replication_group cluster_enabled configuration_endpoint_address engine_version_actual
     member_clusters primary_endpoint_address reader_endpoint_address
    aws_elasticache_reserved_cache_node cache_node_type duration fixed_price offering_type product_description
     recurring_charges start_time state usage_price
    aws_elasticache_serverless_cache create_time endpoint full_engine_version reader_endpoint status
    aws_elasticache_subnet_group vpc_id
    aws_elasticsearch_domain domain_id endpoint kibana_endpoint
    aws_elasticsearch_vpc_endpoint endpoint
    aws_elb dns_name source_security_group_id zone_id
    aws_emr_cluster cluster_state master_public_dns
    aws_emr_instance_fleet provisioned_on_demand_capacity provisioned_spot_capacity
    aws_emr_instance_group running_instance_count status
    aws_emr_security_configuration creation_date
    aws_emr_studio url
    aws_evidently_feature created_time evaluation_rules last_updated_time status value_type
    aws_evidently_launch created_time execution last_updated_time status status_reason type
    aws_evidently_project active_experiment_count active_launch_count created_time experiment_count feature_count
     last_updated_time launch_count status
    aws_evidently_segment created_time experiment_count last_updated_time launch_count
    aws_finspace_kx_cluster created_timestamp last_modified_timestamp status status_reason
    aws_finspace_kx_database created_timestamp last_modified_timestamp
    aws_finspace_kx_dataview created_timestamp last_modified_timestamp status
    aws_finspace_kx_environment availability_zones created_timestamp infrastructure_account_id last_modified_timestamp
     status
    aws_finspace_kx_scaling_group clusters created_timestamp last_modified_timestamp status status_reason
    aws_finspace_kx_volume attached_clusters created_timestamp last_modified_timestamp status status_reason
    aws_fms_policy policy_update_token
    aws_fsx_backup kms_key_id type
    aws_fsx_data_repository_association association_id
    aws_fsx_file_cache data_repository_association_ids dns_name file_cache_id network_interface_ids vpc_id
    aws_fsx_lustre_file_system dns_name mount_name network_interface_ids vpc_id
    aws_fsx_ontap_file_system dns_name endpoints network_interface_ids vpc_id
    aws_fsx_ontap_storage_virtual_machine endpoints subtype uuid
    aws_fsx_ontap_volume file_system_id flexcache_endpoint_type uuid
    aws_fsx_openzfs_file_system dns_name endpoint_ip_address network_interface_ids root_volume_id vpc_id
    aws_fsx_openzfs_snapshot creation_time
    aws_fsx_s3_access_point_attachment s3_access_point_alias s3_access_point_arn
    aws_fsx_windows_file_system dns_name network_interface_ids preferred_file_server_ip remote_administration_endpoint
     vpc_id
    aws_gamelift_fleet build_arn log_paths operating_system script_arn
    aws_gamelift_game_server_group auto_scaling_group_arn
    aws_glacier_vault location
    aws_globalaccelerator_accelerator dns_name dual_stack_dns_name hosted_zone_id ip_sets
    aws_globalaccelerator_cross_account_attachment created_time last_modified_time
    aws_globalaccelerator_custom_routing_accelerator dns_name hosted_zone_id ip_sets
    aws_glue_data_quality_ruleset created_on last_modified_on recommendation_run_id
    aws_glue_dev_endpoint availability_zone failure_reason private_address public_address status vpc_id
     yarn_endpoint_address zeppelin_remote_spark_interpreter_port
    aws_glue_ml_transform label_count schema
    aws_glue_partition creation_time last_accessed_time last_analyzed_time
    aws_glue_schema latest_schema_version next_schema_version registry_name schema_checkpoint
    aws_glue_trigger state
    aws_glue_user_defined_function create_time
    aws_grafana_license_association free_trial_expiration license_expiration
    aws_grafana_workspace endpoint saml_configuration_status
    aws_grafana_workspace_api_key key
    aws_grafana_workspace_saml_configuration status
    aws_grafana_workspace_service_account service_account_id
    aws_grafana_workspace_service_account_token created_at expires_at key service_account_token_id
    aws_guardduty_detector account_id
    aws_guardduty_malware_protection_plan created_at status
    aws_guardduty_member relationship_status
    aws_iam_access_key create_date encrypted_secret encrypted_ses_smtp_password_v4 key_fingerprint secret
     ses_smtp_password_v4
    aws_iam_account_password_policy expire_passwords
    aws_iam_group unique_id
    aws_iam_instance_profile create_date unique_id
    aws_iam_policy attachment_count policy_id
    aws_iam_role create_date unique_id
    aws_iam_saml_provider valid_until
    aws_iam_server_certificate expiration upload_date
    aws_iam_service_linked_role create_date name path unique_id
    aws_iam_service_specific_credential create_date expiration_date service_credential_alias service_credential_secret
     service_password service_specific_credential_id service_user_name
    aws_iam_signing_certificate certificate_id
    aws_iam_user unique_id
    aws_iam_user_login_profile encrypted_password key_fingerprint password
    aws_iam_user_ssh_key fingerprint ssh_public_key_id
    aws_iam_virtual_mfa_device base_32_string_seed enable_date qr_code_png user_name
    aws_identitystore_group external_ids group_id
    aws_identitystore_group_membership membership_id
    aws_identitystore_user external_ids user_id
    aws_imagebuilder_component date_created encrypted owner type
    aws_imagebuilder_container_recipe date_created encrypted owner platform
    aws_imagebuilder_distribution_configuration date_created date_updated
    aws_imagebuilder_image date_created name os_version output_resources platform version
    aws_imagebuilder_image_pipeline date_created date_last_run date_next_run date_updated platform
    aws_imagebuilder_image_recipe date_created owner platform
    aws_imagebuilder_infrastructure_configuration date_created date_updated
    aws_imagebuilder_workflow date_created owner
    aws_inspector2_delegated_admin_account relationship_status
    aws_inspector2_member_association delegated_admin_account_id relationship_status updated_at
    aws_inspector2_organization_configuration max_account_limit_reached
    aws_instance instance_lifecycle instance_state outpost_arn password_data primary_network_interface_id private_dns
     public_dns public_ip spot_instance_request_id
    aws_invoicing_invoice_unit last_modified
    aws_iot_billing_group metadata version
    aws_iot_ca_certificate customer_version generation_id validity
    aws_iot_certificate ca_certificate_id private_key public_key
    aws_iot_domain_configuration domain_type
    aws_iot_policy default_version_id
    aws_iot_provisioning_template default_version_id
    aws_iot_thing default_client_id version
    aws_iot_thing_group metadata version
    aws_ivs_channel ingest_endpoint playback_url
    aws_ivs_playback_key_pair fingerprint
    aws_ivs_recording_configuration state
    aws_ivschat_logging_configuration state
    aws_kendra_data_source created_at data_source_id error_message status updated_at
    aws_kendra_experience endpoints experience_id status
    aws_kendra_faq created_at error_message faq_id status updated_at
    aws_kendra_index created_at error_message index_statistics status updated_at
    aws_kendra_query_suggestions_block_list query_suggestions_block_list_id status
    aws_kendra_thesaurus status thesaurus_id
    aws_key_pair fingerprint key_pair_id key_type
    aws_kinesis_analytics_application create_timestamp last_update_timestamp status version
    aws_kinesis_stream_consumer creation_timestamp
    aws_kinesis_video_stream creation_time version
    aws_kinesisanalyticsv2_application create_timestamp last_update_timestamp status version_id
    aws_kinesisanalyticsv2_application_snapshot application_version_id snapshot_creation_timestamp
    aws_kms_alias target_key_arn
    aws_kms_ciphertext ciphertext_blob
    aws_kms_external_key expiration_model key_state
    aws_kms_grant grant_id grant_token
    aws_kms_key key_id
    aws_kms_replica_external_key expiration_model key_id key_state key_usage
    aws_kms_replica_key key_id key_rotation_enabled key_spec key_usage
    aws_lakeformation_identity_center_configuration application_arn resource_share
    aws_lakeformation_opt_in last_modified last_updated_by
    aws_lakeformation_resource last_modified
    aws_lambda_alias invoke_arn
    aws_lambda_code_signing_config config_id last_modified
    aws_lambda_event_source_mapping function_arn last_modified last_processing_result state state_transition_reason
     uuid
    aws_lambda_function code_sha256 invoke_arn last_modified qualified_arn qualified_invoke_arn signing_job_arn
     signing_profile_version_arn source_code_size version
    aws_lambda_function_url function_arn function_url url_id
    aws_lambda_invocation result
    aws_lambda_layer_version code_sha256 created_date layer_arn signing_job_arn signing_profile_version_arn
     source_code_size version
    aws_lambda_layer_version_permission policy revision_id
    aws_lambda_runtime_management_config function_arn
    aws_launch_template latest_version
    aws_lb arn_suffix dns_name vpc_id zone_id
    aws_lb_target_group arn_suffix load_balancer_arns
    aws_lb_trust_store arn_suffix
    aws_lb_trust_store_revocation revocation_id
    aws_lex_bot checksum created_date failure_reason last_updated_date status version
    aws_lex_bot_alias checksum created_date last_updated_date
    aws_lex_intent checksum created_date last_updated_date version
    aws_lex_slot_type checksum created_date last_updated_date version
    aws_lexv2models_intent creation_date_time intent_id last_updated_date_time
    aws_lexv2models_slot slot_id
    aws_lexv2models_slot_type slot_type_id
    aws_licensemanager_grant home_region parent_arn status version
    aws_licensemanager_grant_accepter allowed_operations home_region license_arn name parent_arn principal status
     version
    aws_licensemanager_license_configuration owner_account_id
    aws_lightsail_bucket availability_zone created_at support_code url
    aws_lightsail_bucket_access_key access_key_id created_at secret_access_key status
    aws_lightsail_certificate created_at domain_validation_options
    aws_lightsail_container_service availability_zone created_at power_id principal_arn private_domain_name
     resource_type state url
    aws_lightsail_container_service_deployment_version created_at state version
    aws_lightsail_database ca_certificate_identifier cpu_count created_at disk_size engine engine_version
     master_endpoint_address master_endpoint_port ram_size secondary_availability_zone support_code
    aws_lightsail_disk created_at support_code
    aws_lightsail_distribution alternative_domain_names created_at domain_name location origin_public_dns
     resource_type status support_code
    aws_lightsail_instance cpu_count created_at ipv6_addresses is_static_ip private_ip_address public_ip_address
     ram_size username
    aws_lightsail_key_pair encrypted_fingerprint encrypted_private_key fingerprint private_key
    aws_lightsail_lb created_at dns_name protocol public_ports support_code
    aws_lightsail_lb_certificate created_at domain_validation_records support_code
    aws_lightsail_static_ip ip_address support_code
    aws_lightsail_static_ip_attachment ip_address
    aws_location_geofence_collection collection_arn create_time update_time
    aws_location_map create_time map_arn update_time
    aws_location_place_index create_time index_arn update_time
    aws_location_route_calculator calculator_arn create_time update_time
    aws_location_tracker create_time tracker_arn update_time
    aws_m2_application application_id current_version
    aws_m2_deployment deployment_id
    aws_m2_environment environment_id load_balancer_arn
    aws_macie2_account created_at service_role updated_at
    aws_macie2_classification_job created_at job_arn job_id user_paused_details
    aws_macie2_custom_data_identifier created_at
    aws_macie2_invitation_accepter invitation_id
    aws_macie2_member administrator_account_id invited_at master_account_id relationship_status updated_at
    aws_main_route_table_association original_route_table_id
    aws_media_package_channel hls_ingest
    aws_media_packagev2_channel_group egress_domain
    aws_media_store_container endpoint
    aws_medialive_channel availability_zones channel_id network_interface_ids
    aws_medialive_input attached_channels input_class input_partner_ids input_source_type
    aws_medialive_input_security_group inputs
    aws_memorydb_acl minimum_engine_version
    aws_memorydb_cluster cluster_endpoint engine_patch_version shards
    aws_memorydb_multi_region_cluster multi_region_cluster_name status
    aws_memorydb_snapshot cluster_configuration source
    aws_memorydb_subnet_group vpc_id
    aws_memorydb_user minimum_engine_version
    aws_mq_broker instances pending_data_replication_mode
    aws_mq_configuration latest_revision
    aws_msk_cluster bootstrap_brokers bootstrap_brokers_public_sasl_iam bootstrap_brokers_public_sasl_scram
     bootstrap_brokers_public_tls bootstrap_brokers_sasl_iam bootstrap_brokers_sasl_scram bootstrap_brokers_tls
     bootstrap_brokers_vpc_connectivity_sasl_iam bootstrap_brokers_vpc_connectivity_sasl_scram
     bootstrap_brokers_vpc_connectivity_tls cluster_uuid current_version zookeeper_connect_string
     zookeeper_connect_string_tls
    aws_msk_cluster_policy current_version
    aws_msk_configuration latest_revision
    aws_msk_replicator current_version
    aws_msk_serverless_cluster bootstrap_brokers_sasl_iam cluster_uuid
    aws_mskconnect_connector version
    aws_mskconnect_custom_plugin latest_revision state
    aws_mskconnect_worker_configuration latest_revision
    aws_mwaa_environment created_at database_vpc_endpoint_service last_updated service_role_arn status webserver_url
     webserver_vpc_endpoint_service
    aws_nat_gateway association_id auto_provision_zones auto_scaling_ips network_interface_id public_ip
     regional_nat_gateway_address regional_nat_gateway_auto_mode route_table_id
    aws_nat_gateway_eip_association association_id
    aws_neptune_cluster cluster_members cluster_resource_id endpoint hosted_zone_id reader_endpoint
    aws_neptune_cluster_endpoint endpoint
    aws_neptune_cluster_instance address dbi_resource_id endpoint kms_key_arn storage_encrypted storage_type writer
    aws_neptune_cluster_snapshot allocated_storage availability_zones db_cluster_snapshot_arn engine engine_version
     kms_key_id license_model port snapshot_type source_db_cluster_snapshot_arn status storage_encrypted vpc_id
    aws_neptune_event_subscription customer_aws_id
    aws_neptune_global_cluster global_cluster_members global_cluster_resource_id status
    aws_neptunegraph_graph endpoint
    aws_network_interface mac_address outpost_arn private_dns_name
    aws_network_interface_attachment attachment_id status
    aws_network_interface_permission network_interface_permission_id
    aws_networkfirewall_firewall firewall_status transit_gateway_owner_account_id update_token
    aws_networkfirewall_firewall_policy update_token
    aws_networkfirewall_rule_group update_token
    aws_networkfirewall_tls_inspection_configuration certificate_authority certificates number_of_associations
     tls_inspection_configuration_id update_token
    aws_networkfirewall_vpc_endpoint_association vpc_endpoint_association_arn vpc_endpoint_association_id
     vpc_endpoint_association_status
    aws_networkflowmonitor_monitor monitor_arn
    aws_networkflowmonitor_scope scope_arn scope_id
    aws_networkmanager_attachment_accepter attachment_policy_rule_number core_network_arn core_network_id
     edge_location edge_locations owner_account_id resource_arn segment_name state
    aws_networkmanager_connect_attachment attachment_id attachment_policy_rule_number attachment_type core_network_arn
     owner_account_id resource_arn segment_name state
    aws_networkmanager_connect_peer configuration connect_peer_id core_network_id created_at edge_location state
    aws_networkmanager_core_network created_at edges segments state
    aws_networkmanager_core_network_policy_attachment state
    """#
}
