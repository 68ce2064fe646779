import DriftModels

/// Types that are declared and can't be looked for: what they stand for is in no cloud, or no cloud lists it by
/// itself.
///
/// The second kind is a default. Where a live side does list such a type, it is tracked like any other.
enum UntrackedTypes {
  /// Prefixes of types that exist in states alone.
  private static let localPrefixes = [
    "random_", "null_", "time_", "local_", "tls_", "terraform_", "external_", "template_", "archive_", "cloudinit_",
    "http_",
  ]

  /// Types that stand for a connection of two objects, or for one object's place in another.
  private static let partSuffixes = [
    "_attachment", "_attachment_exclusive", "_attachments_exclusive", "_association", "_membership", "_acceptance",
    "_accepter", "_policy_assignment",
  ]

  /// The same of Google Cloud: bindings of roles.
  private static let googleSuffixes = ["_iam_binding", "_iam_member", "_iam_policy", "_iam_audit_config"]

  /// Types that stand for a rule or a setting of another object.
  private static let parts: Set<String> = Set(
    [
      // Rules and entries.
      "aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule",
      "aws_vpc_security_group_rules_exclusive", "aws_network_acl_rule", "aws_route",
      "azurerm_network_security_rule", "azurerm_route", "azurerm_lb_rule", "azurerm_lb_nat_rule", "azurerm_lb_probe",
      "azurerm_mssql_firewall_rule", "azurerm_storage_account_network_rules", "google_compute_network_peering",
      // Settings of a bucket.
      "aws_s3_bucket_accelerate_configuration", "aws_s3_bucket_acl", "aws_s3_bucket_analytics_configuration",
      "aws_s3_bucket_cors_configuration", "aws_s3_bucket_intelligent_tiering_configuration",
      "aws_s3_bucket_inventory", "aws_s3_bucket_lifecycle_configuration", "aws_s3_bucket_logging",
      "aws_s3_bucket_metric", "aws_s3_bucket_notification", "aws_s3_bucket_object_lock_configuration",
      "aws_s3_bucket_ownership_controls", "aws_s3_bucket_policy", "aws_s3_bucket_public_access_block",
      "aws_s3_bucket_replication_configuration", "aws_s3_bucket_request_payment_configuration",
      "aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket_versioning",
      "aws_s3_bucket_website_configuration", "google_storage_bucket_acl", "google_storage_default_object_acl",
      // Settings of identities.
      "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role_policies_exclusive",
      "aws_iam_account_password_policy", "aws_iam_account_alias", "aws_iam_user_login_profile",
      // Settings of other objects.
      "aws_secretsmanager_secret_policy", "aws_secretsmanager_secret_rotation", "aws_secretsmanager_secret_version",
      "aws_sns_topic_policy", "aws_sqs_queue_policy", "aws_sqs_queue_redrive_policy", "aws_kms_key_policy",
      "aws_ecr_lifecycle_policy", "aws_ecr_repository_policy", "aws_lambda_permission",
      "aws_lambda_function_event_invoke_config", "aws_cloudwatch_log_resource_policy", "aws_cloudwatch_event_target",
      "aws_cloudwatch_event_permission", "aws_lb_listener_certificate", "aws_appautoscaling_target",
      "aws_ecs_cluster_capacity_providers", "aws_efs_file_system_policy", "aws_efs_backup_policy",
      "aws_glue_resource_policy", "aws_opensearch_domain_policy", "aws_backup_vault_policy",
      "aws_api_gateway_account", "aws_api_gateway_method", "aws_api_gateway_method_response",
      "aws_api_gateway_method_settings", "aws_api_gateway_integration", "aws_api_gateway_integration_response",
      "aws_acm_certificate_validation", "aws_ebs_encryption_by_default", "aws_s3_account_public_access_block",
      "aws_vpc_endpoint_policy", "aws_ec2_tag", "aws_vpc_dhcp_options_association", "aws_ami_launch_permission",
      "aws_dynamodb_table_item", "aws_dynamodb_resource_policy", "aws_rds_cluster_role_association",
      "azurerm_key_vault_access_policy", "azurerm_storage_management_policy", "azurerm_role_assignment",
      "google_project_service", "google_project_default_service_accounts", "google_compute_project_metadata",
      "google_compute_project_metadata_item", "google_sql_user", "google_sql_database", "google_service_account_key",
      "helm_release", "kubernetes_labels", "kubernetes_annotations", "kubernetes_env", "kubernetes_node_taint",
      "kubernetes_config_map_v1_data", "kubernetes_secret_v1_data",
    ])

  /// Whether instances of the type have no object in any cloud.
  static func isLocal(_ type: String) -> Bool { localPrefixes.contains { type.hasPrefix($0) } }

  /// Whether clouds do not list objects of the type by themselves.
  static func isPart(_ type: String) -> Bool {
    parts.contains(type) || partSuffixes.contains { type.hasSuffix($0) }
      || type.hasPrefix("google_") && googleSuffixes.contains { type.hasSuffix($0) }
  }
}
