extension RuleExamples {
  static let googleNetwork: [RuleExample] = [
    RuleExample(
      "gcp.functions.ingress", "google_cloudfunctions2_function",
      #"{"service_config": [{"ingress_settings": "ALLOW_INTERNAL_ONLY"}]}"#,
      #"{"service_config": [{"ingress_settings": "ALLOW_ALL"}]}"#),
    RuleExample(
      "gcp.functions.ingress-first", "google_cloudfunctions_function",
      #"{"ingress_settings": "ALLOW_INTERNAL_ONLY"}"#,
      #"{"ingress_settings": "ALLOW_ALL"}"#),
    RuleExample(
      "gcp.functions.http", "google_cloudfunctions_function",
      #"{"trigger_http": false}"#,
      #"{"trigger_http": true}"#),
    RuleExample(
      "gcp.functions.https", "google_cloudfunctions_function",
      #"{"https_trigger_security_level": "SECURE_ALWAYS"}"#,
      #"{"https_trigger_security_level": "SECURE_OPTIONAL"}"#),
    RuleExample(
      "gcp.lb.external", "google_compute_forwarding_rule",
      #"{"load_balancing_scheme": "INTERNAL"}"#,
      #"{"load_balancing_scheme": "EXTERNAL"}"#),
    RuleExample(
      "gcp.template.public-address", "google_compute_instance_template",
      #"{"network_interface": [{"network": "n"}]}"#,
      #"{"network_interface": [{"network": "n", "access_config": [{"nat_ip": "198.51.100.7"}]}]}"#),
    RuleExample(
      "gcp.template.forwarding", "google_compute_instance_template",
      #"{"can_ip_forward": false}"#,
      #"{"can_ip_forward": true}"#),
    RuleExample(
      "gcp.template.serial-port", "google_compute_instance_template",
      #"{"metadata": {"serial-port-enable": "false"}}"#,
      #"{"metadata": {"serial-port-enable": "true"}}"#),
    RuleExample(
      "gcp.template.os-login", "google_compute_instance",
      #"{"metadata": {"enable-oslogin": "TRUE"}}"#,
      #"{"metadata": {"enable-oslogin": "FALSE"}}"#),
    RuleExample(
      "gcp.template.project-keys", "google_compute_instance_template",
      #"{"metadata": {"block-project-ssh-keys": "true"}}"#,
      #"{"metadata": {"block-project-ssh-keys": "false"}}"#),
    RuleExample(
      "gcp.template.secure-boot", "google_compute_instance_template",
      #"{"shielded_instance_config": [{"enable_secure_boot": true}]}"#,
      #"{"shielded_instance_config": [{"enable_secure_boot": false}]}"#),
    RuleExample(
      "gcp.compute.default-account", "google_compute_instance",
      #"{"service_account": [{"email": "a@p.iam.gserviceaccount.com"}]}"#,
      #"{"service_account": [{}]}"#),
    RuleExample(
      "gcp.compute.full-access", "google_compute_instance",
      #"{"service_account": [{"scopes": ["logging-write"]}]}"#,
      #"{"service_account": [{"scopes": ["cloud-platform"]}]}"#),
    RuleExample(
      "gcp.dns.key-algorithm", "google_dns_managed_zone",
      #"{"dnssec_config": [{"default_key_specs": [{"algorithm": "rsasha256"}]}]}"#,
      #"{"dnssec_config": [{"default_key_specs": [{"algorithm": "rsasha1"}]}]}"#),
    RuleExample(
      "gcp.project.default-network", "google_project",
      #"{"auto_create_network": false}"#,
      #"{"auto_create_network": true}"#),
    RuleExample(
      "gcp.vertex.network-removed", "google_vertex_ai_endpoint",
      #"{"network": "x"}"#,
      #"{}"#),
    RuleExample(
      "gcp.vertex.public-index", "google_vertex_ai_index_endpoint",
      #"{"public_endpoint_enabled": false}"#,
      #"{"public_endpoint_enabled": true}"#),
    RuleExample(
      "gcp.tpu.public-address", "google_tpu_v2_vm",
      #"{"network_config": [{"enable_external_ips": false}]}"#,
      #"{"network_config": [{"enable_external_ips": true}]}"#),
    RuleExample(
      "gcp.notebook.public-address", "google_notebooks_instance",
      #"{"no_public_ip": true}"#,
      #"{"no_public_ip": false}"#),
    RuleExample(
      "gcp.notebook.runtime-address", "google_notebooks_runtime",
      #"{"virtual_machine": [{"virtual_machine_config": [{"internal_ip_only": true}]}]}"#,
      #"{"virtual_machine": [{"virtual_machine_config": [{"internal_ip_only": false}]}]}"#),
    RuleExample(
      "gcp.workbench.public-address", "google_workbench_instance",
      #"{"gce_setup": [{"disable_public_ip": true}]}"#,
      #"{"gce_setup": [{"disable_public_ip": false}]}"#),
    RuleExample(
      "gcp.dataproc.public-address", "google_dataproc_cluster",
      #"{"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": true}]}]}"#,
      #"{"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": false}]}]}"#),
    RuleExample(
      "gcp.dataflow.public-address", "google_dataflow_job",
      #"{"ip_configuration": "WORKER_IP_PRIVATE"}"#,
      #"{"ip_configuration": "WORKER_IP_PUBLIC"}"#),
    RuleExample(
      "gcp.datafusion.private", "google_data_fusion_instance",
      #"{"private_instance": true}"#,
      #"{"private_instance": false}"#),
    RuleExample(
      "gcp.build.public-address", "google_cloudbuild_worker_pool",
      #"{"worker_config": [{"no_external_ip": true}]}"#,
      #"{"worker_config": [{"no_external_ip": false}]}"#),
    RuleExample(
      "gcp.gke.private-cluster-removed", "google_container_cluster",
      #"{"private_cluster_config": [{"master_ipv4_cidr_block": "172.16.0.0/28"}]}"#,
      #"{"private_cluster_config": []}"#),
    RuleExample(
      "gcp.gke.authorized-networks-removed", "google_container_cluster",
      #"{"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "10.0.0.0/8"}]}]}"#,
      #"{"master_authorized_networks_config": []}"#),
    RuleExample(
      "gcp.gke.client-certificate", "google_container_cluster",
      #"{"master_auth": [{"client_certificate_config": [{"issue_client_certificate": false}]}]}"#,
      #"{"master_auth": [{"client_certificate_config": [{"issue_client_certificate": true}]}]}"#),
    RuleExample(
      "gcp.gke.alpha", "google_container_cluster",
      #"{"enable_kubernetes_alpha": false}"#,
      #"{"enable_kubernetes_alpha": true}"#),
    RuleExample(
      "gcp.gke.node-boot", "google_container_cluster",
      #"{"node_config": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]}"#,
      #"{"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}]}"#),
    RuleExample(
      "gcp.gke.node-integrity", "google_container_cluster",
      #"{"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": true}]}]}"#,
      #"{"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}]}"#),
    RuleExample(
      "gcp.gke.metadata", "google_container_cluster",
      #"{"node_config": [{"workload_metadata_config": [{"mode": "GKE_METADATA"}]}]}"#,
      #"{"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}]}"#),
    RuleExample(
      "gcp.gke.node-upgrades", "google_container_node_pool",
      #"{"management": [{"auto_upgrade": true}]}"#,
      #"{"management": [{"auto_upgrade": false}]}"#),
    RuleExample(
      "gcp.lb.plain-proxy", "google_compute_forwarding_rule",
      #"{"target": "projects/p/global/targetHttpsProxies/a"}"#,
      #"{"target": "projects/p/global/targetHttpProxies/a"}"#),
    RuleExample(
      "gcp.gke.groups", "google_container_cluster",
      #"{"authenticator_groups_config": [{"security_group": "x"}]}"#,
      #"{"authenticator_groups_config": [{}]}"#),
    RuleExample(
      "gcp.gke.visibility", "google_container_cluster",
      #"{"enable_intranode_visibility": true}"#,
      #"{"enable_intranode_visibility": false}"#),
    RuleExample(
      "gcp.gke.release-channel", "google_container_cluster",
      #"{"release_channel": [{"channel": "REGULAR"}]}"#,
      #"{"release_channel": [{"channel": "UNSPECIFIED"}]}"#),
    RuleExample(
      "gcp.route.internet", "google_compute_route",
      #"{"dest_range": "0.0.0.0/0"}"#,
      #"{"dest_range": "0.0.0.0/0", "next_hop_gateway": "default-internet-gateway"}"#),
  ]
}
