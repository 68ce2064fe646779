extension AttributeRules {
  static let googleAccess: [AttributeRule] = [
    AttributeRule(
      "gcp.bigquery.access-member", .publicExposure, "google_bigquery_dataset", "access.iam_member",
      .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can read the dataset", "CIS GCP 2.0.0 7.1"),
    AttributeRule(
      "gcp.run.invoker", .publicExposure, "google_cloud_run_v2_service", "invoker_iam_disabled", .turnsOn(),
      "anybody can call the service", "NIST AC-3"),
    AttributeRule(
      "gcp.functions.account", .iamChange, "google_cloudfunctions_function google_dataflow_job",
      "service_account_email", .changes, "it acts with other rights than before", "NIST AC-6"),
    AttributeRule(
      "gcp.functions.account-second", .iamChange, "google_cloudfunctions2_function",
      "service_config.service_account_email", .changes, "it acts with other rights than before", "NIST AC-6"),
    AttributeRule(
      "gcp.run.account", .iamChange, "google_cloud_run_v2_service", "template.service_account", .changes,
      "it acts with other rights than before", "NIST AC-6"),
    AttributeRule(
      "gcp.gke.node-account", .iamChange, "google_container_node_pool", "node_config.service_account", .changes,
      "nodes act with other rights than before", "NIST AC-6"),
    AttributeRule(
      "gcp.sql.flag-safety", .securityChange, "google_sql_database_instance",
      "settings.database_flags[name=local_infile|cross db ownership chaining|contained database authentication].value",
      .turnsOn(), "a guard of the database is lowered", "CIS GCP 2.0.0 6.1.3", "CIS GCP 2.0.0 6.3.2",
      "CIS GCP 2.0.0 6.3.7"),
    AttributeRule(
      "gcp.bigtable.deletion-protection", .deletionProtectionDisabled, "google_bigtable_instance",
      "deletion_protection", .turnsOff(absent: true), "the instance can be destroyed by an apply", "NIST CP-9"),
    AttributeRule(
      "gcp.bigtable.table-protection", .deletionProtectionDisabled, "google_bigtable_table", "deletion_protection",
      .loses(["protected"]), "the table can be destroyed by an apply", "NIST CP-9"),
    AttributeRule(
      "gcp.spanner.drop-protection", .deletionProtectionDisabled, "google_spanner_database", "enable_drop_protection",
      .turnsOff(), "the database can be deleted by one call", "NIST CP-9"),
    AttributeRule(
      "gcp.notebook.disk", .encryptionChange, "google_notebooks_instance", "disk_encryption", .loses(["cmek"]),
      "disks are not sealed by a key of the project any more", "NIST SC-28"),
    AttributeRule(
      "gcp.anonymous.member", .publicExposure,
      "google_storage_bucket_iam_member google_pubsub_topic_iam_member google_bigquery_dataset_iam_member google_cloud_run_service_iam_member google_cloud_run_v2_service_iam_member google_cloudfunctions_function_iam_member google_cloudfunctions2_function_iam_member google_kms_crypto_key_iam_member",
      "member", .isOneOf(["allusers"]), countsAtCreation: false, "nobody has to log in", "NIST AC-14"),
    AttributeRule(
      "gcp.anonymous.members", .publicExposure,
      "google_storage_bucket_iam_binding google_pubsub_topic_iam_binding google_bigquery_dataset_iam_binding google_cloud_run_service_iam_binding google_cloud_run_v2_service_iam_binding google_cloudfunctions_function_iam_binding google_cloudfunctions2_function_iam_binding google_kms_crypto_key_iam_binding",
      "members", .isOneOf(["allusers"]), countsAtCreation: false, "nobody has to log in", "NIST AC-14"),
    AttributeRule(
      "gcp.sql.client-certificates", .securityChange, "google_sql_database_instance",
      "settings.ip_configuration.ssl_mode", .loses(["trusted_client_certificate_required"]),
      "clients need no certificate any more", "NIST IA-2"),
  ]
}
