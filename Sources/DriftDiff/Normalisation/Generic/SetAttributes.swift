/// Which attributes are sets in the provider's schema.
enum SetAttributes {
  static func contains(_ pair: AttributePair) -> Bool {
    guard pair.isListPair else { return false }
    if byType[pair.type]?.contains(pair.name) == true { return true }
    if ProviderTables.sets[pair.type]?.contains(pair.pattern) == true { return true }
    return everywhere.contains(pair.name) && clouds.contains(where: pair.type.hasPrefix)
  }

  private static let clouds = ["aws_", "google_", "azurerm_"]

  /// Names that are sets wherever the AWS, Google and Azure providers use them.
  private static let everywhere: Set<String> = [
    "alarm_actions", "allowed_audiences", "allowed_headers", "allowed_origins", "authorized_networks",
    "availability_zones", "bypass", "destination_ranges", "enabled_cloudwatch_logs_exports", "health_check_ids",
    "identity_ids", "insufficient_data_actions", "ip_rules", "ipv6_addresses", "load_balancers",
    "managed_policy_arns", "ok_actions", "private_ips", "secondary_private_ips", "security_group_ids",
    "security_groups", "source_ranges", "source_security_group_ids", "source_tags", "subnet_ids", "subnets",
    "suspended_processes", "target_group_arns", "target_tags", "termination_protection_types",
    "virtual_network_subnet_ids", "vpc_security_group_ids",
  ]

  private static let securityGroup: Set<String> = [
    "cidr_blocks", "egress", "ingress", "ipv6_cidr_blocks", "prefix_list_ids", "security_groups",
  ]

  private static let byType: [String: Set<String>] = [
    "aws_autoscaling_group": ["enabled_metrics", "tag", "vpc_zone_identifier"],
    "aws_cloudfront_distribution": [
      "aliases", "allowed_methods", "cached_methods", "custom_error_response", "origin",
    ],
    "aws_default_network_acl": ["egress", "ingress"],
    "aws_default_route_table": ["route"],
    "aws_default_security_group": securityGroup,
    "aws_dynamodb_table": ["attribute", "global_secondary_index", "non_key_attributes", "replica"],
    "aws_elasticache_replication_group": ["preferred_cache_cluster_azs"],
    "aws_iam_group_membership": ["users"],
    "aws_iam_policy_attachment": ["groups", "roles", "users"],
    "aws_iam_role": ["inline_policy"],
    "aws_instance": ["ebs_block_device", "ephemeral_block_device"],
    "aws_lb": ["subnet_mapping"],
    "aws_network_acl": ["egress", "ingress"],
    "aws_route_table": ["propagating_vgws", "route"],
    "aws_s3_bucket": ["allowed_methods", "grant"],
    "aws_security_group": securityGroup,
    "azurerm_cosmosdb_account": ["capabilities", "geo_location", "ip_range_filter"],
    "azurerm_key_vault": ["access_policy"],
    "azurerm_network_security_group": ["security_rule"],
    "azurerm_route_table": ["route"],
    "azurerm_subnet": ["service_endpoints"],
    "azurerm_virtual_network": ["subnet"],
    "google_compute_firewall": [
      "allow", "deny", "source_service_accounts", "target_service_accounts",
    ],
    "google_compute_instance": ["resource_policies", "scopes", "tags"],
    "google_compute_instance_template": ["scopes", "tags"],
    "google_container_cluster": ["node_locations"],
    "google_container_node_pool": ["node_locations", "oauth_scopes"],
    "google_sql_database_instance": ["database_flags"],
    "kubernetes_service": ["external_ips", "load_balancer_source_ranges"],
    "kubernetes_service_v1": ["external_ips", "load_balancer_source_ranges"],
  ]
}

/// Which lists come back from their service in any order, though the provider's schema has them in one.
enum UnorderedLists {
  static func contains(_ pair: AttributePair) -> Bool {
    pair.isListPair && byType[pair.type]?.contains(pair.name) == true
  }

  private static let byType: [String: Set<String>] = [
    "aws_route53_record": ["records"],
    "google_compute_firewall": ["ports"],
    "google_dns_record_set": ["rrdatas"],
    "azurerm_linux_virtual_machine": ["network_interface_ids", "zones"],
    "azurerm_public_ip": ["zones"],
    "azurerm_lb": ["zones"],
    "azurerm_storage_account": ["ip_rules"],
  ]
}
