extension TypeLists {
  static let aws = TypeLists(
    stateful: """
      aws_backup_vault aws_cloudwatch_log_group aws_codecommit_repository aws_cognito_user_pool aws_db_instance
      aws_db_snapshot aws_dax_cluster aws_docdb_cluster aws_dynamodb_global_table
      aws_dynamodb_table aws_ebs_snapshot aws_ebs_volume aws_ecr_repository aws_efs_file_system aws_eks_cluster
      aws_elasticache_cluster aws_elasticache_replication_group aws_elasticsearch_domain aws_fsx_lustre_file_system
      aws_fsx_ontap_file_system aws_fsx_ontap_volume aws_fsx_openzfs_file_system aws_fsx_openzfs_volume
      aws_fsx_windows_file_system aws_glacier_vault aws_keyspaces_table aws_kinesis_stream aws_lightsail_database
      aws_memorydb_cluster aws_mq_broker aws_msk_cluster aws_neptune_cluster
      aws_opensearch_domain aws_opensearchserverless_collection aws_qldb_ledger aws_rds_cluster
      aws_rds_global_cluster aws_redshift_cluster aws_redshiftserverless_namespace
      aws_s3_bucket aws_s3_directory_bucket aws_sqs_queue aws_timestreamwrite_database
      aws_timestreamwrite_table aws_workspaces_workspace
      """,
    iam: """
      aws_iam_access_key aws_iam_account_password_policy aws_iam_group aws_iam_group_membership aws_iam_group_policy
      aws_iam_group_policy_attachment aws_iam_instance_profile aws_iam_openid_connect_provider aws_iam_policy
      aws_iam_policy_attachment aws_iam_role aws_iam_role_policies_exclusive aws_iam_role_policy
      aws_iam_role_policy_attachment aws_iam_saml_provider aws_iam_service_linked_role aws_iam_user
      aws_iam_user_group_membership aws_iam_user_login_profile aws_iam_user_policy aws_iam_user_policy_attachment
      aws_eks_access_entry aws_eks_access_policy_association aws_eks_pod_identity_association
      aws_identitystore_group aws_identitystore_group_membership aws_identitystore_user
      aws_lakeformation_permissions aws_organizations_policy aws_organizations_policy_attachment
      aws_rolesanywhere_profile aws_rolesanywhere_trust_anchor aws_ssoadmin_account_assignment
      aws_ssoadmin_customer_managed_policy_attachment aws_ssoadmin_managed_policy_attachment
      aws_ssoadmin_permission_set aws_ssoadmin_permission_set_inline_policy
      """,
    network: """
      aws_alb aws_alb_listener aws_alb_target_group aws_api_gateway_rest_api aws_apigatewayv2_api
      aws_customer_gateway aws_default_route_table aws_default_vpc aws_dx_connection aws_dx_gateway
      aws_ec2_client_vpn_endpoint aws_ec2_transit_gateway aws_ec2_transit_gateway_route
      aws_ec2_transit_gateway_route_table aws_ec2_transit_gateway_vpc_attachment aws_egress_only_internet_gateway
      aws_eip aws_eip_association aws_elb aws_internet_gateway aws_lb aws_lb_listener aws_lb_listener_rule
      aws_lb_target_group aws_main_route_table_association aws_nat_gateway aws_network_interface aws_route
      aws_route53_record aws_route53_resolver_endpoint aws_route53_zone aws_route53_zone_association aws_route_table
      aws_route_table_association aws_subnet aws_vpc aws_vpc_dhcp_options aws_vpc_endpoint aws_vpc_endpoint_service
      aws_vpc_ipv4_cidr_block_association aws_vpc_peering_connection aws_vpc_peering_connection_accepter
      aws_vpn_connection aws_vpn_gateway
      """,
    security: """
      aws_accessanalyzer_analyzer aws_cloudfront_origin_access_control aws_cloudtrail aws_config_config_rule
      aws_config_configuration_recorder aws_default_network_acl aws_default_security_group aws_ec2_managed_prefix_list
      aws_ecr_repository_policy aws_efs_file_system_policy aws_flow_log aws_glacier_vault_lock aws_guardduty_detector
      aws_guardduty_filter aws_inspector2_enabler aws_kms_key_policy aws_lambda_permission aws_macie2_account
      aws_network_acl aws_network_acl_rule aws_networkfirewall_firewall aws_networkfirewall_firewall_policy
      aws_networkfirewall_rule_group aws_opensearch_domain_policy aws_ram_resource_share aws_s3_access_point
      aws_s3_account_public_access_block aws_s3_bucket_acl aws_s3_bucket_ownership_controls aws_s3_bucket_policy
      aws_s3_bucket_public_access_block aws_secretsmanager_secret_policy aws_security_group aws_security_group_rule
      aws_securityhub_account aws_securityhub_standards_subscription aws_shield_protection aws_sns_topic_policy
      aws_sqs_queue_policy aws_vpc_endpoint_policy aws_vpc_security_group_egress_rule
      aws_vpc_security_group_ingress_rule aws_waf_web_acl aws_wafregional_web_acl aws_wafv2_ip_set
      aws_wafv2_rule_group aws_wafv2_web_acl aws_wafv2_web_acl_association aws_acmpca_permission aws_acmpca_policy
      aws_ami_launch_permission aws_api_gateway_rest_api_policy aws_backup_vault_policy
      aws_cloudwatch_event_bus_policy aws_cloudwatch_event_permission aws_cloudwatch_log_destination_policy
      aws_cloudwatch_log_resource_policy aws_codeartifact_domain_permissions_policy
      aws_codeartifact_repository_permissions_policy aws_codebuild_resource_policy aws_dynamodb_resource_policy
      aws_ecr_registry_policy aws_ecrpublic_repository_policy aws_elasticsearch_domain_policy
      aws_emr_block_public_access_configuration aws_glue_resource_policy aws_iot_policy aws_iot_policy_attachment
      aws_kinesis_resource_policy aws_lambda_layer_version_permission aws_media_store_container_policy
      aws_msk_cluster_policy aws_network_interface_permission aws_networkfirewall_resource_policy
      aws_opensearchserverless_access_policy aws_opensearchserverless_security_policy
      aws_organizations_resource_policy aws_prometheus_resource_policy aws_redshift_resource_policy
      aws_redshiftserverless_resource_policy aws_s3control_access_grant aws_s3control_access_point_policy
      aws_s3control_bucket_policy aws_s3control_multi_region_access_point_policy aws_s3tables_table_bucket_policy
      aws_s3tables_table_policy aws_sagemaker_model_package_group_policy aws_schemas_registry_policy
      aws_ses_identity_policy aws_sesv2_email_identity_policy aws_signer_signing_profile_permission
      aws_snapshot_create_volume_permission aws_verifiedpermissions_policy aws_vpclattice_auth_policy
      aws_vpclattice_resource_policy aws_xray_resource_policy
      """,
    encryption: """
      aws_acm_certificate aws_acmpca_certificate_authority aws_cloudfront_public_key aws_cloudhsm_v2_cluster
      aws_ebs_default_kms_key aws_ebs_encryption_by_default aws_emr_security_configuration
      aws_glue_data_catalog_encryption_settings aws_glue_security_configuration aws_iam_server_certificate
      aws_kms_alias aws_kms_external_key aws_kms_grant aws_kms_key aws_kms_replica_key aws_lb_listener_certificate
      aws_s3_bucket_server_side_encryption_configuration aws_secretsmanager_secret aws_secretsmanager_secret_rotation
      aws_secretsmanager_secret_version aws_signer_signing_profile aws_redshift_snapshot_copy_grant
      """)
}
