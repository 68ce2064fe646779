extension AttributeRules {
  static let googlePlatform1: [AttributeRule] = [
    AttributeRule(
      "gcp.firewall.ingress", .publicIngress, "google_compute_firewall", "", .opensIngress(.googleFirewall),
      "any address on the internet is let in", "CIS GCP 2.0.0 3.6", "CIS GCP 2.0.0 3.7", "NIST SC-7"),
    AttributeRule(
      "gcp.firewall.logging", .loggingDisabled, "google_compute_firewall", "log_config", .isRemoved,
      "what the rule does is not logged any more", "NIST AU-12"),
    AttributeRule(
      "gcp.gke.deletion-protection", .deletionProtectionDisabled, "google_container_cluster", "deletion_protection",
      .turnsOff(absent: true), "the cluster can be destroyed by an apply", "NIST CP-10"),
    AttributeRule(
      "gcp.gke.private-nodes", .publicExposure, "google_container_cluster",
      "private_cluster_config.enable_private_nodes", .turnsOff(), "nodes get addresses on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.gke.private-endpoint", .publicExposure, "google_container_cluster",
      "private_cluster_config.enable_private_endpoint", .turnsOff(),
      "the control plane gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.gke.authorized-networks", .publicExposure, "google_container_cluster",
      "master_authorized_networks_config.cidr_blocks.cidr_block", .admitsWorld,
      "any address may talk to the control plane", "NIST SC-7", "NIST AC-4"),
    AttributeRule(
      "gcp.gke.logging", .loggingDisabled, "google_container_cluster", "logging_service", .isOneOf(["none"]),
      "the cluster does not log any more", "NIST AU-12"),
    AttributeRule(
      "gcp.gke.network-policy", .securityChange, "google_container_cluster", "network_policy.enabled", .turnsOff(),
      "every pod can talk to every other", "CIS Kubernetes 1.8 5.3.2", "NIST AC-4"),
    AttributeRule(
      "gcp.gke.shielded-nodes", .securityChange, "google_container_cluster", "enable_shielded_nodes",
      .turnsOff(absent: true), "nodes do not prove what they booted", "NIST SI-7"),
    AttributeRule(
      "gcp.gke.legacy-authorization", .securityChange, "google_container_cluster", "enable_legacy_abac", .turnsOn(),
      "certificates of nodes and service accounts may do anything", "NIST AC-6"),
    AttributeRule(
      "gcp.gke.binary-authorization", .securityChange, "google_container_cluster",
      "binary_authorization.evaluation_mode", .isOneOf(["disabled"], absent: true), countsAtCreation: false,
      "images run without having been approved",
      "NIST SI-7"),
    AttributeRule(
      "gcp.gke.secrets", .encryptionDisabled, "google_container_cluster", "database_encryption.state",
      .isOneOf(["decrypted"]), "secrets of the cluster are not sealed by a key of the project", "NIST SC-28"),
    AttributeRule(
      "gcp.gke.workload-identity", .securityChange, "google_container_cluster",
      "workload_identity_config.workload_pool", .isRemoved, "pods act as the node that they run on", "NIST AC-6"),
    AttributeRule(
      "gcp.compute.public-address", .publicExposure, "google_compute_instance", "network_interface.access_config",
      .isSet, "the machine gets an address on the internet", "CIS GCP 2.0.0 4.9"),
    AttributeRule(
      "gcp.compute.secure-boot", .securityChange, "google_compute_instance google_notebooks_instance",
      "shielded_instance_config.enable_secure_boot", .turnsOff(), "the machine boots unsigned code", "CIS GCP 2.0.0 4.8"
    ),
    AttributeRule(
      "gcp.compute.vtpm", .securityChange, "google_compute_instance google_notebooks_instance",
      "shielded_instance_config.enable_vtpm",
      .turnsOff(absent: true), "the machine does not prove what it booted", "CIS GCP 2.0.0 4.8"),
    AttributeRule(
      "gcp.compute.integrity", .securityChange, "google_compute_instance google_notebooks_instance",
      "shielded_instance_config.enable_integrity_monitoring", .turnsOff(absent: true),
      "nobody notices when the machine boots something else", "CIS GCP 2.0.0 4.8"),
    AttributeRule(
      "gcp.compute.forwarding", .securityChange, "google_compute_instance", "can_ip_forward", .turnsOn(),
      "the machine may send in the name of others", "CIS GCP 2.0.0 4.6"),
    AttributeRule(
      "gcp.compute.serial-port", .securityChange, "google_compute_instance google_compute_project_metadata",
      "metadata.serial-port-enable", .turnsOn(), "the serial console answers from any address", "CIS GCP 2.0.0 4.5"),
    AttributeRule(
      "gcp.compute.os-login", .securityChange, "google_compute_project_metadata",
      "metadata.enable-oslogin", .turnsOff(), "keys in metadata open the machine", "CIS GCP 2.0.0 4.4"),
    AttributeRule(
      "gcp.compute.project-keys", .securityChange, "google_compute_instance", "metadata.block-project-ssh-keys",
      .turnsOff(), "keys of the whole project open the machine", "CIS GCP 2.0.0 4.3"),
  ]
}
