extension RuleExamples {
  static let googlePlatform: [RuleExample] = [
    RuleExample(
      "gcp.firewall.ingress", "google_compute_firewall",
      #"{"direction": "INGRESS", "source_ranges": ["10.0.0.0/8"], "allow": [{"protocol": "tcp", "ports": ["22"]}]}"#,
      #"{"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["22"]}]}"#),
    RuleExample(
      "gcp.firewall.logging", "google_compute_firewall",
      #"{"log_config": [{"metadata": "INCLUDE_ALL_METADATA"}]}"#,
      #"{"log_config": []}"#),
    RuleExample(
      "gcp.gke.deletion-protection", "google_container_cluster",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "gcp.gke.private-nodes", "google_container_cluster",
      #"{"private_cluster_config": [{"enable_private_nodes": true}]}"#,
      #"{"private_cluster_config": [{"enable_private_nodes": false}]}"#),
    RuleExample(
      "gcp.gke.private-endpoint", "google_container_cluster",
      #"{"private_cluster_config": [{"enable_private_endpoint": true}]}"#,
      #"{"private_cluster_config": [{"enable_private_endpoint": false}]}"#),
    RuleExample(
      "gcp.gke.authorized-networks", "google_container_cluster",
      #"{"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "192.0.2.0/24"}]}]}"#,
      #"{"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "0.0.0.0/0"}]}]}"#),
    RuleExample(
      "gcp.gke.logging", "google_container_cluster",
      #"{"logging_service": "logging.googleapis.com/kubernetes"}"#,
      #"{"logging_service": "none"}"#),
    RuleExample(
      "gcp.gke.network-policy", "google_container_cluster",
      #"{"network_policy": [{"enabled": true}]}"#,
      #"{"network_policy": [{"enabled": false}]}"#),
    RuleExample(
      "gcp.gke.shielded-nodes", "google_container_cluster",
      #"{"enable_shielded_nodes": true}"#,
      #"{"enable_shielded_nodes": false}"#),
    RuleExample(
      "gcp.gke.legacy-authorization", "google_container_cluster",
      #"{"enable_legacy_abac": false}"#,
      #"{"enable_legacy_abac": true}"#),
    RuleExample(
      "gcp.gke.binary-authorization", "google_container_cluster",
      #"{"binary_authorization": [{"evaluation_mode": "PROJECT_SINGLETON_POLICY_ENFORCE"}]}"#,
      #"{"binary_authorization": [{"evaluation_mode": "DISABLED"}]}"#),
    RuleExample(
      "gcp.gke.secrets", "google_container_cluster",
      #"{"database_encryption": [{"state": "ENCRYPTED"}]}"#,
      #"{"database_encryption": [{"state": "DECRYPTED"}]}"#),
    RuleExample(
      "gcp.gke.workload-identity", "google_container_cluster",
      #"{"workload_identity_config": [{"workload_pool": "p.svc.id.goog"}]}"#,
      #"{}"#),
    RuleExample(
      "gcp.compute.public-address", "google_compute_instance",
      #"{"network_interface": [{"access_config": []}]}"#,
      #"{"network_interface": [{"access_config": [{"network_tier": "PREMIUM"}]}]}"#),
    RuleExample(
      "gcp.compute.secure-boot", "google_compute_instance",
      #"{"shielded_instance_config": [{"enable_secure_boot": true}]}"#,
      #"{"shielded_instance_config": [{"enable_secure_boot": false}]}"#),
    RuleExample(
      "gcp.compute.vtpm", "google_compute_instance",
      #"{"shielded_instance_config": [{"enable_vtpm": true}]}"#,
      #"{"shielded_instance_config": [{"enable_vtpm": false}]}"#),
    RuleExample(
      "gcp.compute.integrity", "google_compute_instance",
      #"{"shielded_instance_config": [{"enable_integrity_monitoring": true}]}"#,
      #"{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}"#),
    RuleExample(
      "gcp.compute.forwarding", "google_compute_instance",
      #"{"can_ip_forward": false}"#,
      #"{"can_ip_forward": true}"#),
    RuleExample(
      "gcp.compute.serial-port", "google_compute_instance",
      #"{"metadata": {"serial-port-enable": "FALSE"}}"#,
      #"{"metadata": {"serial-port-enable": "TRUE"}}"#),
    RuleExample(
      "gcp.compute.os-login", "google_compute_project_metadata",
      #"{"metadata": {"enable-oslogin": "TRUE"}}"#,
      #"{"metadata": {"enable-oslogin": "FALSE"}}"#),
    RuleExample(
      "gcp.compute.project-keys", "google_compute_instance",
      #"{"metadata": {"block-project-ssh-keys": "TRUE"}}"#,
      #"{"metadata": {"block-project-ssh-keys": "FALSE"}}"#),
    RuleExample(
      "gcp.compute.confidential", "google_compute_instance",
      #"{"confidential_instance_config": [{"enable_confidential_compute": true}]}"#,
      #"{"confidential_instance_config": [{"enable_confidential_compute": false}]}"#),
    RuleExample(
      "gcp.compute.deletion-protection", "google_compute_instance",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "gcp.subnetwork.flow-logs", "google_compute_subnetwork",
      #"{"log_config": [{"aggregation_interval": "INTERVAL_5_SEC"}]}"#,
      #"{"log_config": []}"#),
    RuleExample(
      "gcp.tls-policy.version", "google_compute_ssl_policy",
      #"{"min_tls_version": "TLS_1_2"}"#,
      #"{"min_tls_version": "TLS_1_0"}"#),
    RuleExample(
      "gcp.tls-policy.profile", "google_compute_ssl_policy",
      #"{"profile": "MODERN"}"#,
      #"{"profile": "COMPATIBLE"}"#),
    RuleExample(
      "gcp.dns.signing", "google_dns_managed_zone",
      #"{"dnssec_config": [{"state": "on"}]}"#,
      #"{"dnssec_config": [{"state": "off"}]}"#),
    RuleExample(
      "gcp.kms.rotation", "google_kms_crypto_key",
      #"{"rotation_period": "7776000s"}"#,
      #"{}"#),
    RuleExample(
      "gcp.kms.member", "google_kms_crypto_key_iam_member",
      #"{"member": "user:a@example.com"}"#,
      #"{"member": "allUsers"}"#),
    RuleExample(
      "gcp.kms.members", "google_kms_crypto_key_iam_binding",
      #"{"members": ["user:a@example.com"]}"#,
      #"{"members": ["allUsers"]}"#),
    RuleExample(
      "gcp.service.member", "google_cloud_run_service_iam_member",
      #"{"member": "serviceAccount:a@p.iam.gserviceaccount.com"}"#,
      #"{"member": "allUsers"}"#),
    RuleExample(
      "gcp.service.members", "google_pubsub_topic_iam_binding",
      #"{"members": ["user:a@example.com"]}"#,
      #"{"members": ["allUsers"]}"#),
    RuleExample(
      "gcp.run.ingress", "google_cloud_run_v2_service",
      #"{"ingress": "INGRESS_TRAFFIC_INTERNAL_ONLY"}"#,
      #"{"ingress": "INGRESS_TRAFFIC_ALL"}"#),
    RuleExample(
      "gcp.project.basic-role", "google_project_iam_member",
      #"{"role": "roles/storage.objectViewer"}"#,
      #"{"role": "roles/editor"}"#),
    RuleExample(
      "gcp.project.impersonation", "google_project_iam_member",
      #"{"role": "roles/storage.objectViewer"}"#,
      #"{"role": "roles/iam.serviceAccountTokenCreator"}"#),
    RuleExample(
      "gcp.project.member", "google_project_iam_member",
      #"{"member": "user:a@example.com"}"#,
      #"{"member": "allAuthenticatedUsers"}"#),
    RuleExample(
      "gcp.project.members", "google_project_iam_binding",
      #"{"members": ["user:a@example.com"]}"#,
      #"{"members": ["allAuthenticatedUsers"]}"#),
    RuleExample(
      "gcp.audit.removed", "google_project_iam_audit_config",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "gcp.audit.exemption", "google_project_iam_audit_config",
      #"{"audit_log_config": [{"exempted_members": []}]}"#,
      #"{"audit_log_config": [{"exempted_members": ["user:a@example.com"]}]}"#),
    RuleExample(
      "gcp.sink.removed", "google_logging_project_sink",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "gcp.sink.disabled", "google_logging_project_sink",
      #"{"disabled": false}"#,
      #"{"disabled": true}"#),
    RuleExample(
      "gcp.logs.retention", "google_logging_project_bucket_config",
      #"{"retention_days": 365}"#,
      #"{"retention_days": 30}"#),
  ]
}
