import DriftModels

/// Attributes that are never compared, by name.
enum SkippedNames {
  /// Arguments that a provider makes names from.
  static let prefixes: Set<String> = [
    "name_prefix", "bucket_prefix", "key_name_prefix", "identifier_prefix", "cluster_identifier_prefix",
    "generate_name",
  ]

  /// Whether an attribute of a resource steers the provider.
  static func isClientOnly(_ name: String, type: String) -> Bool {
    clientOnly.contains(name) || name.hasPrefix("wait_for_") || clientOnlyByType[type]?.contains(name) == true
  }

  /// Whether the cloud alone sets an attribute. In Kubernetes such attributes stand in the metadata of an object.
  static func isComputed(_ pair: AttributePair) -> Bool {
    if pair.isTopLevel { return isComputed(pair.name, type: pair.type) }
    guard pair.type.hasPrefix("kubernetes_"), pair.path.first == .key("metadata"), pair.path.count == 3 else {
      return false
    }
    return isServerMetadata(pair.name)
  }

  /// Whether a configuration can't hold an attribute of a resource, or need not.
  static func isNotConfigurable(_ name: String, type: String) -> Bool {
    isComputed(name, type: type) || isClientOnly(name, type: type) || prefixes.contains(name) || name == "timeouts"
      || name == "region" && type.hasPrefix("aws_")
  }

  /// Whether the server alone sets a member of a Kubernetes object's metadata.
  static func isServerMetadata(_ name: String) -> Bool { metadata.contains(name) }

  private static func isComputed(_ name: String, type: String) -> Bool {
    if name == "status" { return !settableStatus.contains(type) }
    return computed.contains(name) || computedByType[type]?.contains(name) == true || isAzureOutput(name, type: type)
      || ProviderTables.computed[type]?.contains(name) == true && isComputedInPlainType(name, type: type)
        && !AttributeRenames.isNewName(name, type: type)
  }

  /// Azure names what a service answers under by which of two places it is in.
  private static func isAzureOutput(_ name: String, type: String) -> Bool {
    guard type.hasPrefix("azurerm_"), ["primary_", "secondary_"].contains(where: name.hasPrefix) else { return false }
    return ["_endpoint", "_host"].contains(where: name.hasSuffix)
  }

  /// What a default object only adopts can be changed in the cloud all the same.
  private static func isComputedInPlainType(_ name: String, type: String) -> Bool {
    guard type.hasPrefix("aws_default_") else { return true }
    let plain = CloudType.canonical(type)
    return plain == type || ProviderTables.computed[plain]?.contains(name) == true
  }

  private static let clientOnly: Set<String> = [
    "allow_major_version_upgrade", "allow_overwrite", "allow_stopping_for_update", "apply_immediately",
    "delete_automated_backups", "delete_default_routes_on_create", "final_snapshot_identifier", "force_delete",
    "force_destroy", "force_detach", "force_detach_policies", "ignore_deletion_error", "retain_on_delete",
    "revoke_rules_on_delete", "skip_destroy", "skip_final_snapshot", "snapshot_identifier",
    "user_data_replace_on_change",
  ]

  private static let clientOnlyByType: [String: Set<String>] = [
    "aws_ecs_service": ["force_new_deployment", "triggers"],
    "aws_kms_key": ["bypass_policy_lockout_safety_check", "deletion_window_in_days"],
    "aws_api_gateway_deployment": ["stage_description", "stage_name", "triggers", "variables"],
    "aws_apigatewayv2_deployment": ["triggers"],
    "aws_lambda_function": ["filename", "publish", "s3_bucket", "s3_key", "s3_object_version"],
    "aws_lambda_layer_version": ["filename", "s3_bucket", "s3_key", "s3_object_version"],
    "aws_secretsmanager_secret": ["recovery_window_in_days", "force_overwrite_replica_secret"],
    "google_compute_instance": ["desired_status"],
    "google_container_cluster": ["deletion_protection", "remove_default_node_pool"],
    "google_sql_database_instance": ["deletion_protection"],
  ]

  /// Types whose `status` is an argument.
  private static let settableStatus: Set<String> = [
    "aws_iam_access_key", "aws_iam_signing_certificate", "aws_iam_service_specific_credential", "aws_macie2_account",
    "aws_guardduty_filter", "aws_ssoadmin_application",
  ]

  private static let computed: Set<String> = [
    "arn", "created_at", "create_date", "create_time", "created_date", "creation_date", "creation_timestamp",
    "current_status", "effective_annotations", "effective_labels", "etag", "fingerprint", "generation", "id",
    "instance_state", "label_fingerprint", "last_modified", "last_modified_time", "last_updated_date",
    "metadata_fingerprint", "owner_id", "platform_version", "resource_version", "self_link", "self_link_unique",
    "tags_all", "tags_fingerprint", "terraform_labels", "uid", "unique_id", "update_time", "updated_at",
  ]

  private static let computedByType: [String: Set<String>] = [
    "aws_cloudfront_distribution": ["caller_reference", "in_progress_validation_batches"],
    "aws_db_instance": ["latest_restorable_time", "resource_id"],
    "aws_lambda_function": ["invoke_arn", "qualified_arn", "qualified_invoke_arn", "source_code_size", "version"],
    "aws_rds_cluster": ["cluster_members", "cluster_resource_id"],
    "azurerm_linux_virtual_machine": ["public_ip_address", "public_ip_addresses", "virtual_machine_id"],
    "azurerm_windows_virtual_machine": ["public_ip_address", "public_ip_addresses", "virtual_machine_id"],
    "google_cloud_run_v2_service": ["latest_created_revision", "latest_ready_revision", "uri"],
    "google_compute_address": ["users"],
    "google_compute_disk": ["disk_id", "last_attach_timestamp", "last_detach_timestamp", "users"],
    "google_compute_instance": ["cpu_platform", "instance_id"],
    "google_compute_network": ["gateway_ipv4", "network_id", "numeric_id"],
    "google_container_cluster": [
      "endpoint", "master_version", "operation", "services_ipv4_cidr", "tpu_ipv4_cidr_block",
    ],
    "google_container_node_pool": ["instance_group_urls", "managed_instance_group_urls", "operation"],
    "google_pubsub_topic": ["effective_labels"],
    "google_sql_database_instance": [
      "available_maintenance_versions", "connection_name", "first_ip_address", "ip_address", "private_ip_address",
      "public_ip_address", "server_ca_cert", "service_account_email_address",
    ],
    "google_storage_bucket": ["time_created", "updated", "url"],
  ]

  private static let metadata: Set<String> = [
    "creation_timestamp", "generate_name", "generation", "managed_fields", "resource_version", "self_link", "uid",
  ]
}
