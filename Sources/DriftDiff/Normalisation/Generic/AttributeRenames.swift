import DriftModels

extension NormalisationRule {
  /// `generic.schema-version`
  static let schemaVersion = NormalisationRule(
    id: "generic.schema-version", summary: "Older providers kept some attributes under other names.",
    source: "provider documentation, upgrade guides and state upgraders", action: .inherent)
}

/// Attributes that providers renamed, by type: the old name and the new one.
enum AttributeRenames {
  static let byType: [String: [(old: String, new: String)]] = [
    "aws_db_instance": [("name", "db_name")],
    "aws_elasticache_replication_group": [
      ("availability_zones", "preferred_cache_cluster_azs"), ("number_cache_clusters", "num_cache_clusters"),
      ("replication_group_description", "description"),
    ],
    "aws_instance": [("network_interface_id", "primary_network_interface_id")],
    "azurerm_key_vault": [("enable_rbac_authorization", "rbac_authorization_enabled")],
    "azurerm_kubernetes_cluster_node_pool": [
      ("enable_auto_scaling", "auto_scaling_enabled"), ("enable_host_encryption", "host_encryption_enabled"),
      ("enable_node_public_ip", "node_public_ip_enabled"),
    ],
    "azurerm_network_interface": [
      ("enable_accelerated_networking", "accelerated_networking_enabled"),
      ("enable_ip_forwarding", "ip_forwarding_enabled"),
    ],
    "azurerm_redis_cache": [("enable_non_ssl_port", "non_ssl_port_enabled")],
    "azurerm_role_assignment": [
      ("role_definition_id", "role_definition_name"), ("role_definition_name", "role_definition_id"),
    ],
    "azurerm_storage_account": [
      ("allow_blob_public_access", "allow_nested_items_to_be_public"),
      ("enable_https_traffic_only", "https_traffic_only_enabled"),
    ],
    "google_storage_bucket": [("bucket_policy_only", "uniform_bucket_level_access")],
  ]

  /// Whether an older name stands for the attribute.
  static func isNewName(_ name: String, type: String) -> Bool { byType[type]?.contains { $0.new == name } ?? false }

  /// Calls `body` with what the state has under an old name, and the cloud under the new one.
  static func forEach(
    _ renames: [(old: String, new: String)], declared: JSONView, live: JSONView,
    _ body: (_ name: String, JSONView, JSONView) -> Void
  ) {
    for (old, new) in renames {
      guard let mine = declared[old], !mine.isNull, declared[new].map(\.isNull) ?? true, live[old] == nil,
        let theirs = live[new]
      else { continue }
      body(new, mine, theirs)
    }
  }
}
