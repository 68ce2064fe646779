extension AttributeRules {
  static let googleNetwork1: [AttributeRule] = [
    AttributeRule(
      "gcp.functions.ingress", .publicExposure, "google_cloudfunctions2_function", "service_config.ingress_settings",
      .isOneOf(["allow_all"], absent: true), countsAtCreation: false, "the function can be reached from the internet",
      "NIST SC-7"),
    AttributeRule(
      "gcp.functions.ingress-first", .publicExposure, "google_cloudfunctions_function", "ingress_settings",
      .isOneOf(["allow_all"], absent: true), countsAtCreation: false, "the function can be reached from the internet",
      "NIST SC-7"),
    AttributeRule(
      "gcp.functions.http", .publicExposure, "google_cloudfunctions_function", "trigger_http", .turnsOn(),
      countsAtCreation: false, "the function can be called over the web", "NIST SC-7"),
    AttributeRule(
      "gcp.functions.https", .encryptionDisabled, "google_cloudfunctions_function", "https_trigger_security_level",
      .loses(["secure_always"]), "callers may come in the clear", "NIST SC-8"),
    AttributeRule(
      "gcp.lb.external", .publicExposure, "google_compute_forwarding_rule google_compute_global_forwarding_rule",
      "load_balancing_scheme", .isOneOf(["external", "external_managed"], absent: true), countsAtCreation: false,
      "the load balancer faces the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.template.public-address", .publicExposure,
      "google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "network_interface.access_config", .isSet, "machines get addresses on the internet", "CIS GCP 2.0.0 4.9"),
    AttributeRule(
      "gcp.template.forwarding", .securityChange,
      "google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "can_ip_forward", .turnsOn(), "machines may send in the name of others", "CIS GCP 2.0.0 4.6"),
    AttributeRule(
      "gcp.template.serial-port", .securityChange,
      "google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "metadata.serial-port-enable", .turnsOn(), "the serial console answers from any address", "CIS GCP 2.0.0 4.5"),
    AttributeRule(
      "gcp.template.os-login", .securityChange,
      "google_compute_instance google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "metadata.enable-oslogin", .isOneOf(["false"]), countsAtCreation: false, "keys in metadata open the machine",
      "CIS GCP 2.0.0 4.4"),
    AttributeRule(
      "gcp.template.project-keys", .securityChange,
      "google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "metadata.block-project-ssh-keys", .turnsOff(), "keys of the whole project open the machine", "CIS GCP 2.0.0 4.3"),
    AttributeRule(
      "gcp.template.secure-boot", .securityChange,
      "google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "shielded_instance_config.enable_secure_boot", .turnsOff(), "machines boot unsigned code", "CIS GCP 2.0.0 4.8"),
    AttributeRule(
      "gcp.compute.default-account", .iamChange,
      "google_compute_instance google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "service_account.email", .changes, "programs on the machine may do something else than before",
      "CIS GCP 2.0.0 4.1", "NIST AC-6"),
    AttributeRule(
      "gcp.compute.full-access", .iamWildcard,
      "google_compute_instance google_compute_instance_template google_compute_region_instance_template google_compute_instance_from_template",
      "service_account.scopes", .isOneOf(["https://www.googleapis.com/auth/cloud-platform", "cloud-platform"]),
      countsAtCreation: false, "programs on the machine may use every service", "CIS GCP 2.0.0 4.2"),
    AttributeRule(
      "gcp.dns.key-algorithm", .encryptionChange, "google_dns_managed_zone",
      "dnssec_config.default_key_specs.algorithm", .isOneOf(["rsasha1"]), "answers of the zone are signed with SHA-1",
      "CIS GCP 2.0.0 3.4", "CIS GCP 2.0.0 3.5"),
    AttributeRule(
      "gcp.project.default-network", .securityChange, "google_project", "auto_create_network", .turnsOn(absent: true),
      countsAtCreation: false, "the project gets a network with open rules", "CIS GCP 2.0.0 3.1"),
    AttributeRule(
      "gcp.vertex.network-removed", .securityChange, "google_vertex_ai_endpoint google_vertex_ai_index_endpoint",
      "network", .isRemoved, "the endpoint leaves the private network", "NIST SC-7"),
    AttributeRule(
      "gcp.vertex.public-index", .publicExposure, "google_vertex_ai_index_endpoint", "public_endpoint_enabled",
      .turnsOn(), "the index can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.tpu.public-address", .publicExposure, "google_tpu_v2_vm", "network_config.enable_external_ips", .turnsOn(),
      "the machine gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.notebook.public-address", .publicExposure, "google_notebooks_instance", "no_public_ip", .turnsOff(),
      "the notebook gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.notebook.runtime-address", .publicExposure, "google_notebooks_runtime",
      "virtual_machine.virtual_machine_config.internal_ip_only", .turnsOff(),
      "the notebook gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.workbench.public-address", .publicExposure, "google_workbench_instance", "gce_setup.disable_public_ip",
      .turnsOff(), "the notebook gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.dataproc.public-address", .publicExposure, "google_dataproc_cluster",
      "cluster_config.gce_cluster_config.internal_ip_only", .turnsOff(),
      "machines of the cluster get addresses on the internet", "NIST SC-7"),
  ]
}
