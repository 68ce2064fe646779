import DriftModels

/// What an attribute is where nothing is said.
enum DefaultValues {
  /// Whether a value is the documented default of an attribute, written as itself or as its text.
  static func isDefault(_ value: JSONView, _ pattern: String, type: String) -> Bool {
    guard let known = of(pattern, type: type) else { return false }
    let value = value.value
    return value == known || text(value).map { $0 == text(known) } ?? false
  }

  static func of(_ pattern: String, type: String) -> JSONValue? {
    ownByType[type]?[pattern] ?? ProviderTables.defaults[type]?[pattern]
      ?? aliases[type].flatMap { of(pattern, type: $0) }
  }

  /// Types whose attributes are those of another.
  private static let aliases = [
    "aws_alb": "aws_lb", "aws_alb_listener": "aws_lb_listener", "aws_alb_listener_rule": "aws_lb_listener_rule",
    "aws_alb_target_group": "aws_lb_target_group", "aws_default_vpc": "aws_vpc", "aws_default_subnet": "aws_subnet",
    "aws_s3_bucket_object": "aws_s3_object",
  ]

  /// What the documentation tells in other words than a table can be made of, and where it is wrong.
  private static let ownByType: [String: [String: JSONValue]] = [
    "aws_dynamodb_table": ["billing_mode": "PROVISIONED", "table_class": "STANDARD"],
    "aws_lambda_function": [
      "reserved_concurrent_executions": -1, "memory_size": 128, "timeout": 3, "package_type": "Zip",
      "architectures": ["x86_64"], "ephemeral_storage": [["size": 512]], "tracing_config": [["mode": "PassThrough"]],
    ],
    "aws_lb": [
      "idle_timeout": 60, "enable_http2": true, "ip_address_type": "ipv4", "load_balancer_type": "application",
    ],
    "aws_vpc": ["instance_tenancy": "default", "enable_dns_support": true],
    "aws_instance": ["tenancy": "default", "source_dest_check": true],
    "aws_sqs_queue": [
      "max_message_size": 262_144, "message_retention_seconds": 345_600, "visibility_timeout_seconds": 30,
    ],
    "aws_kms_key": [
      "customer_master_key_spec": "SYMMETRIC_DEFAULT", "key_usage": "ENCRYPT_DECRYPT", "is_enabled": true,
    ],
    "aws_msk_cluster": ["broker_node_group_info.az_distribution": "DEFAULT"],
    "aws_iam_role": ["path": "/", "max_session_duration": 3_600],
    "aws_iam_user": ["path": "/"],
    "aws_iam_group": ["path": "/"],
    "aws_iam_policy": ["path": "/"],
    "aws_iam_instance_profile": ["path": "/"],
    "aws_ecr_repository": ["image_tag_mutability": "MUTABLE"],
    "aws_db_instance": ["network_type": "IPV4"],
    "azurerm_storage_account": [
      "access_tier": "Hot", "account_kind": "StorageV2", "https_traffic_only_enabled": true,
      "min_tls_version": "TLS1_2",
      "public_network_access_enabled": true, "shared_access_key_enabled": true,
    ],
    "azurerm_key_vault": ["soft_delete_retention_days": 90, "public_network_access_enabled": true],
    "azurerm_public_ip": ["idle_timeout_in_minutes": 4, "ip_version": "IPv4", "sku_tier": "Regional"],
    "google_compute_firewall": ["direction": "INGRESS", "priority": 1_000],
    "google_compute_global_address": ["address_type": "EXTERNAL"],
    "google_compute_address": ["address_type": "EXTERNAL"],
    "google_compute_network": ["auto_create_subnetworks": true, "mtu": 1_460],
    "google_compute_route": ["priority": 1_000],
    "google_pubsub_subscription": ["ack_deadline_seconds": 10, "message_retention_duration": "604800s"],
    "google_storage_bucket": ["storage_class": "STANDARD"],
  ]

  private static func text(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): number.int.map(String.init) ?? number.text
    default: nil
    }
  }
}
