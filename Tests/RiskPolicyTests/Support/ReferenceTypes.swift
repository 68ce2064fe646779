@testable import RiskPolicy

/// The types that the reference names, list by list.
enum ReferenceTypes {
  nonisolated(unsafe) static let lists: [(KeyPath<BuiltInTypes, Set<String>>, [String])] = [
    (
      \.stateful,
      """
      aws_db_instance aws_rds_cluster aws_dynamodb_table aws_s3_bucket aws_efs_file_system
      aws_ebs_volume aws_elasticache_replication_group aws_redshift_cluster aws_opensearch_domain
      aws_eks_cluster aws_kinesis_stream aws_sqs_queue google_sql_database_instance
      google_storage_bucket google_bigquery_dataset google_bigquery_table google_spanner_instance
      google_compute_disk google_container_cluster google_redis_instance google_filestore_instance
      azurerm_mssql_database azurerm_postgresql_flexible_server azurerm_mysql_flexible_server
      azurerm_cosmosdb_account azurerm_storage_account azurerm_managed_disk
      azurerm_kubernetes_cluster azurerm_redis_cache
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    ),
    (
      \.iam,
      """
      aws_iam_role aws_iam_policy aws_iam_role_policy aws_iam_role_policy_attachment aws_iam_user
      aws_iam_user_policy aws_iam_group aws_iam_access_key google_project_iam_binding
      google_project_iam_member google_project_iam_policy google_service_account
      google_service_account_key google_service_account_iam_binding azurerm_role_assignment
      azurerm_role_definition azurerm_user_assigned_identity
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    ),
    (
      \.network,
      """
      aws_vpc aws_subnet aws_route aws_route_table aws_internet_gateway aws_nat_gateway aws_lb
      aws_lb_listener aws_vpc_peering_connection google_compute_network google_compute_subnetwork
      google_compute_route google_compute_router google_compute_forwarding_rule
      azurerm_virtual_network azurerm_subnet azurerm_route_table azurerm_lb
      azurerm_virtual_network_peering
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    ),
    (
      \.security,
      """
      aws_security_group aws_security_group_rule aws_vpc_security_group_ingress_rule aws_network_acl
      aws_wafv2_web_acl aws_s3_bucket_policy aws_s3_bucket_public_access_block
      aws_guardduty_detector google_compute_firewall google_compute_security_policy
      google_storage_bucket_iam_binding azurerm_network_security_group azurerm_network_security_rule
      azurerm_firewall azurerm_key_vault_access_policy
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    ),
    (
      \.encryption,
      """
      aws_kms_key aws_kms_alias aws_kms_grant aws_s3_bucket_server_side_encryption_configuration
      aws_acm_certificate aws_secretsmanager_secret google_kms_crypto_key google_kms_key_ring
      google_secret_manager_secret azurerm_key_vault azurerm_key_vault_key azurerm_key_vault_secret
      azurerm_disk_encryption_set
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    ),
  ]
}
