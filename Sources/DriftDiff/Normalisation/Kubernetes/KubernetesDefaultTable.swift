/// Documented defaults of the Kubernetes API.
enum KubernetesDefaultTable {
  /// Blocks that the server fills in as a whole.
  static let blocks: Set<String> = [
    "rolling_update", "security_context", "strategy", "update_strategy", "persistent_volume_claim_retention_policy",
    "session_affinity_config", "client_ip",
  ]

  /// Texts of the values that a field has where nothing is said; several where versions differ.
  static func values(of field: KubernetesField) -> Set<String> {
    byKind[field.kind]?["\(field.parent).\(field.name)"] ?? byPlace["\(field.parent).\(field.name)"]
      ?? byName[field.name] ?? []
  }

  /// Fields that mean the same wherever they stand.
  private static let byName: [String: Set<String>] = [
    // Pods.
    "automount_service_account_token": ["true"], "dns_policy": ["ClusterFirst"], "enable_service_links": ["true"],
    "host_ipc": ["false"], "host_network": ["false"], "host_pid": ["false"],
    "preemption_policy": ["PreemptLowerPriority"], "priority": ["0"], "scheduler_name": ["default-scheduler"],
    "set_hostname_as_fqdn": ["false"], "share_process_namespace": ["false"],
    "termination_grace_period_seconds": ["30"],
    // Containers.
    "host_port": ["0"], "stdin": ["false"], "stdin_once": ["false"],
    "termination_message_path": ["/dev/termination-log"], "termination_message_policy": ["File"], "tty": ["false"],
    // Probes.
    "failure_threshold": ["3"], "initial_delay_seconds": ["0"], "period_seconds": ["10"], "success_threshold": ["1"],
    // Volumes and mounts.
    "default_mode": ["0644", "420"], "expiration_seconds": ["3600"], "mount_propagation": ["None"],
    "read_only": ["false"], "recursive_read_only": ["Disabled"],
    // Controllers.
    "backoff_limit": ["6"], "completion_mode": ["NonIndexed"], "completions": ["1"], "concurrency_policy": ["Allow"],
    "failed_jobs_history_limit": ["1"], "manual_selector": ["false"], "min_ready_seconds": ["0"],
    "parallelism": ["1"], "paused": ["false"], "pod_management_policy": ["OrderedReady"],
    "pod_replacement_policy": ["TerminatingOrFailed"], "progress_deadline_seconds": ["600"],
    "revision_history_limit": ["10"], "successful_jobs_history_limit": ["3"], "suspend": ["false"],
    "when_deleted": ["Retain"], "when_scaled": ["Retain"],
    // Services and ingresses.
    "allocate_load_balancer_node_ports": ["true"], "external_traffic_policy": ["Cluster"],
    "internal_traffic_policy": ["Cluster"], "ip_family_policy": ["SingleStack"],
    "path_type": ["ImplementationSpecific"],
    "publish_not_ready_addresses": ["false"], "session_affinity": ["None"],
    // Storage.
    "persistent_volume_reclaim_policy": ["Retain"], "reclaim_policy": ["Delete"], "volume_binding_mode": ["Immediate"],
    "volume_mode": ["Filesystem"],
    // The rest.
    "immutable": ["false"], "min_replicas": ["1"],
  ]

  /// Fields by the block that they stand in.
  private static let byPlace: [String: Set<String>] = [
    "client_ip.timeout_seconds": ["10800"],
    "downward_api.default_mode": ["0644", "420"], "field_ref.api_version": ["v1"],
    "http_get.path": ["/"], "http_get.scheme": ["HTTP"],
    "liveness_probe.timeout_seconds": ["1"], "readiness_probe.timeout_seconds": ["1"],
    "startup_probe.timeout_seconds": ["1"],
    "port.protocol": ["TCP"], "resource_field_ref.divisor": ["0"],
    "role_ref.api_group": ["rbac.authorization.k8s.io"],
    "rolling_update.max_surge": ["25%"], "rolling_update.max_unavailable": ["25%"],
    "strategy.type": ["RollingUpdate"], "update_strategy.type": ["RollingUpdate"],
    "toleration.operator": ["Equal"], "topology_spread_constraint.node_affinity_policy": ["Honor"],
    "topology_spread_constraint.node_taints_policy": ["Ignore"],
  ]

  /// Fields of one kind of object, by the block that they stand in.
  private static let byKind: [String: [String: Set<String>]] = [
    "daemonset": [
      "rolling_update.max_surge": ["0"], "rolling_update.max_unavailable": ["1"], "spec.restart_policy": ["Always"],
    ],
    "deployment": ["spec.replicas": ["1"], "spec.restart_policy": ["Always"]],
    "pod": ["spec.restart_policy": ["Always"]],
    "replicaset": ["spec.replicas": ["1"], "spec.restart_policy": ["Always"]],
    "replicationcontroller": ["spec.replicas": ["1"], "spec.restart_policy": ["Always"]],
    "secret": [".type": ["Opaque"]],
    "service": ["spec.type": ["ClusterIP"]],
    "statefulset": [
      "rolling_update.max_unavailable": ["1"], "rolling_update.partition": ["0"], "spec.replicas": ["1"],
      "spec.restart_policy": ["Always"],
    ],
  ]
}
