import DriftModels

/// What an attribute is about, as far as its name tells.
enum AttributeKind: Hashable, CaseIterable {
  case tag
  case description
  case scaling
  case size
  case encryption
  case other

  /// The kind of the attribute at the first steps of a path.
  init(_ path: [JSONPathStep], depth: Int, resourceType: String) {
    var first: String?
    var second: String?
    var last: String?
    for step in path.prefix(depth) {
      guard case .key(let name) = step else { continue }
      if first == nil { first = name } else if second == nil { second = name }
      last = name
    }
    self = .other
    guard let first, let last else { return }
    let kind = Self.byName[first]
    if kind == .tag || first == "metadata" && (second == "labels" || second == "annotations") {
      self = .tag
    } else if let kind = second == nil ? kind : Self.byName[last], kind != .tag {
      self = kind
    } else if last == "size", second == nil, Self.sizedTypes.contains(resourceType) {
      self = .size
    } else if last == "name", second == last, first == "sku" {
      self = .size
    }
  }

  /// Tags count where they stand first, all others where they stand last.
  private static let byName: [String: AttributeKind] = {
    var kinds: [String: AttributeKind] = [:]
    for (names, kind) in [
      (tagNames, AttributeKind.tag), (descriptionNames, .description), (scalingNames, .scaling), (sizeNames, .size),
      (encryptionNames, .encryption),
    ] {
      for name in names.split(whereSeparator: \.isWhitespace) { kinds[String(name)] = kind }
    }
    return kinds
  }()

  /// Whether a name at the outermost level may be of another kind than `other`; never false for one that is.
  ///
  /// Looks at length, first and last byte, which settles most names without making a string or hashing it: half of the
  /// time of a walk over changes with many attributes.
  static func mayBeSpecial(_ name: JSONText) -> Bool {
    name.withUTF8 { bytes in marks[mark(bytes)] }
  }

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    return (bytes.count * 961 + Int(first) * 31 + Int(last)) & 0xFFF
  }

  private static let marks: [Bool] = {
    var marks = [Bool](repeating: false, count: 0x1000)
    for name in Array(byName.keys) + ["size"] {
      var name = name
      name.withUTF8 { marks[mark($0)] = true }
    }
    return marks
  }()

  private static let tagNames = "effective_labels labels resource_labels tags tags_all terraform_labels user_labels"

  private static let descriptionNames = "comment description"

  private static let scalingNames = """
    autoscale_max_capacity autoscale_min_capacity capacity desired_capacity desired_count desired_size initial_node_count
    instance_count max_capacity max_count max_instance_count max_instances max_node_count max_nodes max_replica_count
    max_replicas max_size maximum_instance_count min_capacity min_count min_instance_count min_instances min_node_count
    min_nodes min_replica_count min_replicas min_size minimum_instance_count node_count num_cache_clusters
    num_cache_nodes num_node_groups num_nodes number_of_broker_nodes number_of_nodes provisioned_concurrent_executions
    read_capacity read_replicas replica_count replicas replicas_per_node_group reserved_concurrent_executions shard_count
    target_size task_count worker_count write_capacity
    """

  private static let sizeNames = """
    broker_instance_type cluster_instance_type compute_type dedicated_master_type default_node_vm_size instance_class
    instance_size instance_type instance_types machine_type master_instance_type node_machine_type node_type
    performance_tier replication_instance_class server_type sku sku_capacity sku_family sku_name sku_size
    sku_tier tier vm_size warm_type worker_type
    """

  private static let encryptionNames = """
    at_rest_encryption_enabled cmk_key_vault_key_id customer_managed_key_id customer_managed_key_vault_key_id
    db_kms_key_id default_kms_key_name disk_encryption_key disk_encryption_set_id enable_disk_encryption
    encrypt_at_rest encrypted encryption_at_rest_enabled encryption_at_host_enabled encryption_enabled encryption_key
    encryption_key_name encryption_type infrastructure_encryption_enabled key_vault_key_id kms_data_key_reuse_period_seconds
    kms_key kms_key_arn kms_key_id kms_key_name kms_key_self_link kms_master_key_id master_user_secret_kms_key_id
    performance_insights_kms_key_id server_side_encryption sse_algorithm storage_encrypted storage_encryption_key_arn
    transit_encryption_enabled transit_encryption_mode
    """

  /// Types whose plain `size` is a machine's.
  private static let sizedTypes: Set<String> = ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"]
}
