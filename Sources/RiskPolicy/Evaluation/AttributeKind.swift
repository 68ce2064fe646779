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
    var isEncryption = false
    for step in path.prefix(depth) {
      guard case .key(let name) = step else { continue }
      if Self.encryptionBlocks.contains(name) { isEncryption = true }
      if first == nil { first = name } else if second == nil { second = name }
      last = name
    }
    self = .other
    guard let first, let last else { return }
    let kind = Self.byName[first]
    if kind == .tag || first == "metadata" && (second == "labels" || second == "annotations") {
      self = .tag
    } else if isEncryption {
      self = .encryption
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
    for name in Array(byName.keys) + Array(encryptionBlocks) + ["size"] {
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
    api_consumer_data_encryption_key_name at_rest_encryption_enabled aws_kms_key_arn aws_kms_key_id boot_disk_kms_key
    cache_data_encrypted catalog_encryption_mode cloud_kms_key_version cloud_watch_encryption_enabled
    cloudwatch_encryption_mode cmek_key_name cmk_arn cmk_key_vault_key_id cmk_key_vault_key_url
    control_plane_encryption_key_name custom_model_kms_key_id customer_encryption_key_arn customer_managed_key_arn
    customer_managed_key_enabled customer_managed_key_id customer_managed_key_name
    customer_managed_key_vault_key_id customer_managed_key_versionless_id data_encrypted data_encryption_key_id
    db_kms_key_id default_encryption_key default_encryption_scope default_kms_key_name disk_encryption
    disk_encryption_enabled disk_encryption_key disk_encryption_key_name disk_encryption_key_raw
    disk_encryption_key_rsa disk_encryption_set_id double_encryption_enabled ebs_encryption_key_arn
    enable_disk_encryption enable_host_encryption enable_inter_container_traffic_encryption encrypt_at_rest encrypted
    encryption_at_host_enabled encryption_at_rest_enabled encryption_at_rest_kms_key_arn encryption_disabled
    encryption_enabled encryption_in_transit_enabled encryption_key encryption_key_arn encryption_key_name
    encryption_key_url encryption_mode encryption_option encryption_scope encryption_state encryption_type
    fargate_ephemeral_storage_kms_key_id gce_pd_kms_key_name gcp_kms_encryption_key host_encryption_enabled
    in_transit_encryption infrastructure_encryption_enabled infrastructure_encryption_required is_encrypted
    job_bookmarks_encryption_mode key_vault_key_id key_vault_key_identifier kms_arn kms_config
    kms_data_key_reuse_period_seconds kms_encrypted kms_encryption_key kms_key kms_key_arn kms_key_id kms_key_identifier
    kms_key_name kms_key_self_link kms_key_uri kms_key_version kms_master_key_id local_ssd_encryption_mode
    log_encryption_kms_key_id managed_disk_cmk_key_vault_key_id managed_services_cmk_key_vault_key_id
    master_user_secret_kms_key_id model_kms_key_id output_encryption_kms_key_id performance_insights_kms_key_id
    queue_encryption_key_type replica_kms_key_id require_encryption root_volume_encryption_enabled
    runtime_database_encryption_key_name s3_bucket_encryption_enabled s3_encryption_mode s3_kms_key_arn s3_kms_key_id
    s3_sse_algorithm s3_sse_kms_key_id secure_vm_disk_encryption_set_id security_encryption_type server_side_encryption
    server_side_encryption_kms_key_id service_side_encryption_enabled smb3_protocol_encryption_enabled
    smb_cluster_encryption_enabled source_kms_key_arn sqs_managed_sse_enabled sse_algorithm sse_aws_kms_key_id sse_type
    storage_encrypted storage_encryption_key_arn table_encryption_key_type target_disk_encryption_set_id
    transit_encryption transit_encryption_enabled transit_encryption_mode transparent_data_encryption_enabled
    transparent_data_encryption_key_vault_key_id user_volume_encryption_enabled volume_encryption_key volume_kms_key_id
    """

  /// Blocks in which everything is about encryption.
  private static let encryptionBlocks: Set<String> = Set(
    """
    apply_server_side_encryption_by_default cloud_kms_config cloudwatch_encryption cmek_config cmek_settings
    config_encryption connection_password_encryption control_plane_encryption customer_encryption
    customer_managed_encryption customer_managed_key data_catalog_encryption_settings database_encryption
    default_encryption_configuration destination_encryption_configuration disk_encryption disk_encryption_key
    encrypt_at_rest encryption encryption_at_rest encryption_at_rest_options encryption_config encryption_configuration
    encryption_in_transit encryption_info encryption_key encryption_options encryption_settings encryption_spec
    encryption_specification encryptions image_encryption_key instance_encryption_key job_bookmarks_encryption
    key_encryption_key kms_configuration kms_key_details kms_server_side_encryption kms_settings local_disk_encryption
    logs_encryption_configuration node_to_node_encryption s3_encryption server_side_encryption
    server_side_encryption_configuration snapshot_encryption_key source_image_encryption_key
    source_snapshot_encryption_key sse_configuration sse_kms sse_specification
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Types whose plain `size` is a machine's.
  private static let sizedTypes: Set<String> = ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"]
}
