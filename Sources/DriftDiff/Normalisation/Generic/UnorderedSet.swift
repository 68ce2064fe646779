import DriftModels

extension NormalisationRule {
  /// `generic.unordered-set`
  static let unorderedSet = NormalisationRule(
    id: "generic.unordered-set", summary: "Attributes that are sets in the provider's schema have no order.",
    source: "provider documentation and schemas, set attributes"
  ) { pair in
    guard pair.declared?.kind == .array, pair.live?.kind == .array else { return .undecided }
    return SetAttributes.contains(type: pair.type, name: pair.name) ? .compareAsSets : .undecided
  }
}

/// Which attributes are sets in the provider's schema.
enum SetAttributes {
  static func contains(type: String, name: String) -> Bool {
    everywhere.contains(name) || byType[type]?.contains(name) == true
  }

  /// Names that are sets wherever the AWS, Google and Azure providers use them.
  private static let everywhere: Set<String> = [
    "security_groups", "security_group_ids", "vpc_security_group_ids", "source_security_group_ids", "subnets",
    "subnet_ids", "availability_zones", "target_group_arns", "load_balancers", "enabled_cloudwatch_logs_exports",
    "alarm_actions", "ok_actions", "insufficient_data_actions", "managed_policy_arns", "users", "groups", "roles",
    "ipv6_addresses", "secondary_private_ips", "private_ips", "source_ranges", "destination_ranges", "source_tags",
    "target_tags", "allowed_audiences", "identity_ids", "ip_rules", "bypass", "virtual_network_subnet_ids",
    "authorized_networks", "health_check_ids", "suspended_processes", "termination_protection_types",
  ]

  private static let byType: [String: Set<String>] = [
    "aws_security_group": ["ingress", "egress"],
    "aws_default_security_group": ["ingress", "egress"],
    "aws_network_acl": ["ingress", "egress"],
    "aws_route_table": ["route"],
    "aws_cloudfront_distribution": ["origin", "aliases", "custom_error_response", "allowed_methods", "cached_methods"],
    "aws_lb": ["subnet_mapping"],
    "aws_instance": ["ebs_block_device", "ephemeral_block_device"],
    "aws_dynamodb_table": ["attribute", "global_secondary_index", "replica"],
    "aws_s3_bucket": ["grant", "allowed_methods"],
    "aws_autoscaling_group": ["tag", "vpc_zone_identifier", "enabled_metrics"],
    "aws_elasticache_replication_group": ["preferred_cache_cluster_azs"],
    "aws_iam_policy_attachment": ["users", "groups", "roles"],
    "google_compute_instance": ["tags", "resource_policies", "scopes"],
    "google_compute_firewall": ["allow", "deny", "source_service_accounts", "target_service_accounts"],
    "google_compute_instance_template": ["scopes"],
    "google_container_cluster": ["node_locations"],
    "google_sql_database_instance": ["database_flags"],
    "azurerm_network_security_group": ["security_rule"],
    "azurerm_route_table": ["route"],
    "azurerm_virtual_network": ["subnet"],
    "azurerm_key_vault": ["access_policy"],
    "azurerm_subnet": ["service_endpoints"],
    "azurerm_cosmosdb_account": ["geo_location", "capabilities"],
    "kubernetes_service_v1": ["external_ips", "load_balancer_source_ranges"],
  ]
}
