import DriftModels

extension NormalisationRule {
  /// `generic.false-zero-default`
  static let falseZeroDefault = NormalisationRule(
    id: "generic.false-zero-default", summary: "Nothing equals false or 0 where that is the documented default.",
    source: "provider documentation, argument references"
  ) { pair in
    guard FalseOrZero.isDefault(pair) else { return .undecided }
    return FalseOrZero.isNothing(pair.declared) && FalseOrZero.isNothing(pair.live) ? .equal : .undecided
  }
}

/// Arguments whose default is `false` or 0.
enum FalseOrZero {
  static func isDefault(_ pair: AttributePair) -> Bool {
    if byType[pair.type]?.contains(pair.name) == true { return true }
    if everywhere.contains(pair.name), DefaultValues.of(pair.pattern, type: pair.type) == nil { return true }
    return [false, 0].contains(DefaultValues.of(pair.pattern, type: pair.type))
  }

  /// Whether a value is nothing, `false` or 0, in any spelling.
  static func isNothing(_ view: JSONView?) -> Bool {
    if Emptiness.isNothing(view) { return true }
    return view?.bool == false || view?.int == 0 || ["false", "0"].contains(view?.string)
  }

  /// Switches that are off in whatever type has them, unless its own documentation says otherwise.
  private static let everywhere: Set<String> = [
    "accelerated_networking_enabled", "assign_ipv6_address_on_creation",
    "capacity_rebalance", "content_based_deduplication", "copy_tags_to_snapshot", "deletion_protection_enabled",
    "enable_accelerated_networking", "enable_cross_zone_load_balancing", "enable_deletion_protection",
    "enable_dns_hostnames", "enable_ip_forwarding", "enable_key_rotation", "enable_log_file_validation",
    "enabled_for_deployment", "enabled_for_disk_encryption", "enabled_for_template_deployment", "fifo_queue",
    "fifo_topic", "hibernation", "iam_database_authentication_enabled", "infrastructure_encryption_enabled",
    "ip_forwarding_enabled", "ipv6_native", "is_hns_enabled", "is_ipv6_enabled", "is_multi_region_trail",
    "is_organization_trail", "large_file_share_enabled", "map_customer_owned_ip_on_launch", "map_public_ip_on_launch",
    "multi_attach_enabled", "multi_az", "multi_region", "nfsv3_enabled", "performance_insights_enabled",
    "protect_from_scale_in", "proxy_protocol_v2", "publicly_accessible", "purge_protection_enabled", "requester_pays",
    "sftp_enabled", "storage_encrypted", "zone_balancing_enabled",
  ]

  private static let byType: [String: Set<String>] = [
    "aws_db_instance": ["iops", "max_allocated_storage", "monitoring_interval", "multi_az", "publicly_accessible"],
    "aws_instance": [
      "disable_api_stop", "disable_api_termination", "ebs_optimized", "hibernation", "ipv6_address_count", "monitoring",
    ],
    "aws_lb": ["drop_invalid_header_fields", "enable_deletion_protection", "internal"],
    "aws_s3_bucket": ["object_lock_enabled"],
    "aws_sqs_queue": ["content_based_deduplication", "delay_seconds", "fifo_queue", "receive_wait_time_seconds"],
    "aws_subnet": ["assign_ipv6_address_on_creation", "map_public_ip_on_launch"],
    "aws_vpc": ["assign_generated_ipv6_cidr_block"],
    "google_compute_instance": ["can_ip_forward", "deletion_protection", "enable_display"],
    "google_storage_bucket": ["default_event_based_hold", "enable_object_retention", "requester_pays"],
  ]
}
