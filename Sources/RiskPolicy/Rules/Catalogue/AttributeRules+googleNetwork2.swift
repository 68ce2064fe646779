extension AttributeRules {
  static let googleNetwork2: [AttributeRule] = [
    AttributeRule(
      "gcp.dataflow.public-address", .publicExposure, "google_dataflow_job", "ip_configuration",
      .loses(["worker_ip_private"]), "workers get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.datafusion.private", .publicExposure, "google_data_fusion_instance", "private_instance", .turnsOff(),
      "the instance can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.build.public-address", .publicExposure, "google_cloudbuild_worker_pool", "worker_config.no_external_ip",
      .turnsOff(), "workers get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.gke.private-cluster-removed", .publicExposure, "google_container_cluster", "private_cluster_config",
      .isRemoved, "nodes and control plane get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.gke.authorized-networks-removed", .publicExposure, "google_container_cluster",
      "master_authorized_networks_config", .isRemoved, "any address may talk to the control plane", "NIST SC-7",
      "NIST AC-4"),
    AttributeRule(
      "gcp.gke.client-certificate", .securityChange, "google_container_cluster",
      "master_auth.client_certificate_config.issue_client_certificate", .turnsOn(),
      "a certificate that cannot be taken back opens the cluster", "CIS Kubernetes 1.8 3.1.1"),
    AttributeRule(
      "gcp.gke.alpha", .securityChange, "google_container_cluster", "enable_kubernetes_alpha", .turnsOn(),
      "features without support or fixes are on", "NIST CM-7"),
    AttributeRule(
      "gcp.gke.node-boot", .securityChange, "google_container_cluster google_container_node_pool",
      "node_config.shielded_instance_config.enable_secure_boot", .turnsOff(), "nodes boot unsigned code", "NIST SI-7"),
    AttributeRule(
      "gcp.gke.node-integrity", .securityChange, "google_container_cluster google_container_node_pool",
      "node_config.shielded_instance_config.enable_integrity_monitoring", .turnsOff(absent: true),
      "nobody notices when nodes boot something else", "NIST SI-7"),
    AttributeRule(
      "gcp.gke.metadata", .securityChange, "google_container_cluster google_container_node_pool",
      "node_config.workload_metadata_config.mode", .loses(["gke_metadata", "gke_metadata_server"]),
      "pods can act as the node that they run on", "NIST AC-6"),
    AttributeRule(
      "gcp.gke.node-upgrades", .securityChange, "google_container_node_pool", "management.auto_upgrade", .turnsOff(),
      "fixes are not installed by themselves any more", "NIST SI-2"),
    AttributeRule(
      "gcp.lb.plain-proxy", .encryptionDisabled, "google_compute_forwarding_rule google_compute_global_forwarding_rule",
      "target", .contains(["targethttpproxies", "target_http_proxy"]), "clients talk to it in the clear", "NIST SC-8"),
    AttributeRule(
      "gcp.gke.groups", .securityChange, "google_container_cluster", "authenticator_groups_config.security_group",
      .isRemoved, "groups do not say any more who may do what", "NIST AC-2"),
    AttributeRule(
      "gcp.gke.visibility", .securityChange, "google_container_cluster", "enable_intranode_visibility", .turnsOff(),
      "traffic inside a node is not seen any more", "NIST SC-7"),
    AttributeRule(
      "gcp.gke.release-channel", .securityChange, "google_container_cluster", "release_channel.channel",
      .loses(["rapid", "regular", "stable", "extended"]), "fixes are not installed by themselves any more", "NIST SI-2"),
    AttributeRule(
      "gcp.route.internet", .publicExposure, "google_compute_route", "next_hop_gateway",
      .contains(["default-internet-gateway"]), guards: [.when("dest_range", .admitsWorld)], countsAtCreation: false,
      "machines behind it are joined to the internet", "NIST SC-7"),
  ]
}
