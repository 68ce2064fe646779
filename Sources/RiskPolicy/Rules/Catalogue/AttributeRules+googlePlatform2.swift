extension AttributeRules {
  static let googlePlatform2: [AttributeRule] = [
    AttributeRule(
      "gcp.compute.confidential", .encryptionDisabled, "google_compute_instance",
      "confidential_instance_config.enable_confidential_compute", .turnsOff(), "memory is in the clear",
      "CIS GCP 2.0.0 4.11"),
    AttributeRule(
      "gcp.compute.deletion-protection", .deletionProtectionDisabled, "google_compute_instance", "deletion_protection",
      .turnsOff(), "the machine can be deleted by one call", "NIST CP-10"),
    AttributeRule(
      "gcp.subnetwork.flow-logs", .loggingDisabled, "google_compute_subnetwork", "log_config", .isRemoved,
      "traffic is not recorded any more", "CIS GCP 2.0.0 3.8"),
    AttributeRule(
      "gcp.tls-policy.version", .encryptionChange, "google_compute_ssl_policy", "min_tls_version",
      .lowersRank(["tls_1_0", "tls_1_1", "tls_1_2"], absent: "tls_1_0"), "older versions of TLS are accepted",
      "CIS GCP 2.0.0 3.9"),
    AttributeRule(
      "gcp.tls-policy.profile", .encryptionChange, "google_compute_ssl_policy", "profile",
      .isOneOf(["compatible"], absent: true), "weak ciphers are accepted", "CIS GCP 2.0.0 3.9"),
    AttributeRule(
      "gcp.dns.signing", .securityChange, "google_dns_managed_zone", "dnssec_config.state",
      .isNoneOf(["on", "transfer"]),
      "answers of the zone can be forged", "CIS GCP 2.0.0 3.3"),
    AttributeRule(
      "gcp.kms.rotation", .encryptionChange, "google_kms_crypto_key", "rotation_period", .isRemoved,
      "the key is not renewed any more", "CIS GCP 2.0.0 1.10"),
    AttributeRule(
      "gcp.kms.member", .publicExposure, "google_kms_crypto_key_iam_member google_kms_key_ring_iam_member", "member",
      .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can use the key", "CIS GCP 2.0.0 1.9"),
    AttributeRule(
      "gcp.kms.members", .publicExposure, "google_kms_crypto_key_iam_binding google_kms_key_ring_iam_binding",
      "members", .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can use the key", "CIS GCP 2.0.0 1.9"),
    AttributeRule(
      "gcp.service.member", .publicExposure,
      "google_cloud_run_service_iam_member google_cloud_run_v2_service_iam_member google_cloudfunctions_function_iam_member google_cloudfunctions2_function_iam_member google_pubsub_topic_iam_member google_iap_web_iam_member",
      "member", .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can call the service", "NIST AC-3"),
    AttributeRule(
      "gcp.service.members", .publicExposure,
      "google_pubsub_topic_iam_binding google_iap_web_iam_binding google_cloud_run_service_iam_binding google_cloud_run_v2_service_iam_binding google_cloudfunctions_function_iam_binding google_cloudfunctions2_function_iam_binding",
      "members",
      .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can call the service", "NIST AC-3"),
    AttributeRule(
      "gcp.run.ingress", .publicExposure, "google_cloud_run_v2_service", "ingress", .isOneOf(["ingress_traffic_all"]),
      countsAtCreation: false, "the service can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "gcp.project.basic-role", .iamWildcard,
      "google_project_iam_member google_project_iam_binding google_folder_iam_member google_folder_iam_binding google_organization_iam_member google_organization_iam_binding",
      "role", .isOneOf(["roles/owner", "roles/editor"]), "a basic role allows nearly everything", "CIS GCP 2.0.0 1.5",
      "NIST AC-6"),
    AttributeRule(
      "gcp.project.impersonation", .iamWildcard,
      "google_project_iam_member google_project_iam_binding google_folder_iam_member google_folder_iam_binding google_organization_iam_member google_organization_iam_binding",
      "role", .isOneOf(["roles/iam.serviceaccountuser", "roles/iam.serviceaccounttokencreator"]),
      "the role can act as any service account of the project", "CIS GCP 2.0.0 1.6"),
    AttributeRule(
      "gcp.project.member", .publicExposure,
      "google_project_iam_member google_folder_iam_member google_organization_iam_member google_service_account_iam_member",
      "member", .isOneOf(["allusers", "allauthenticatedusers"]), "the role is granted to everybody", "NIST AC-3"),
    AttributeRule(
      "gcp.project.members", .publicExposure,
      "google_project_iam_binding google_folder_iam_binding google_organization_iam_binding google_service_account_iam_binding",
      "members", .isOneOf(["allusers", "allauthenticatedusers"]), "the role is granted to everybody", "NIST AC-3"),
    AttributeRule(
      "gcp.audit.removed", .loggingDisabled, "google_project_iam_audit_config google_folder_iam_audit_config", "",
      .resourceGoes, "access to data is not recorded any more", "CIS GCP 2.0.0 2.1"),
    AttributeRule(
      "gcp.audit.exemption", .loggingDisabled, "google_project_iam_audit_config google_folder_iam_audit_config",
      "audit_log_config.exempted_members", .isSet, "what somebody does is not recorded", "CIS GCP 2.0.0 2.1"),
    AttributeRule(
      "gcp.sink.removed", .loggingDisabled, "google_logging_project_sink", "", .resourceGoes,
      "log entries are not exported any more", "CIS GCP 2.0.0 2.2"),
    AttributeRule(
      "gcp.sink.disabled", .loggingDisabled, "google_logging_project_sink", "disabled", .turnsOn(),
      "log entries are not exported any more", "CIS GCP 2.0.0 2.2"),
    AttributeRule(
      "gcp.logs.retention", .loggingDisabled, "google_logging_project_bucket_config", "retention_days",
      .lowers(absent: 30), "log entries are kept for a shorter time", "NIST AU-11"),
  ]
}
