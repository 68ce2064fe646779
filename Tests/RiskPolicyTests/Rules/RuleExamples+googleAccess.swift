extension RuleExamples {
  static let googleAccess: [RuleExample] = [
    RuleExample(
      "gcp.bigquery.access-member", "google_bigquery_dataset",
      #"{"access": [{"iam_member": "user:a@example.com"}]}"#,
      #"{"access": [{"iam_member": "allUsers"}]}"#),
    RuleExample(
      "gcp.run.invoker", "google_cloud_run_v2_service",
      #"{"invoker_iam_disabled": false}"#,
      #"{"invoker_iam_disabled": true}"#),
    RuleExample(
      "gcp.functions.account", "google_cloudfunctions_function",
      #"{"service_account_email": "a@p.iam.gserviceaccount.com"}"#,
      #"{}"#),
    RuleExample(
      "gcp.functions.account-second", "google_cloudfunctions2_function",
      #"{"service_config": [{"service_account_email": "a@p.iam.gserviceaccount.com"}]}"#,
      #"{"service_config": [{}]}"#),
    RuleExample(
      "gcp.run.account", "google_cloud_run_v2_service",
      #"{"template": [{"service_account": "a@p.iam.gserviceaccount.com"}]}"#,
      #"{"template": [{}]}"#),
    RuleExample(
      "gcp.gke.node-account", "google_container_node_pool",
      #"{"node_config": [{"service_account": "a@p.iam.gserviceaccount.com"}]}"#,
      #"{"node_config": [{}]}"#),
    RuleExample(
      "gcp.sql.flag-safety", "google_sql_database_instance",
      #"{"settings": [{"database_flags": [{"name": "local_infile", "value": "off"}]}]}"#,
      #"{"settings": [{"database_flags": [{"name": "local_infile", "value": "on"}]}]}"#),
    RuleExample(
      "gcp.bigtable.deletion-protection", "google_bigtable_instance",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "gcp.bigtable.table-protection", "google_bigtable_table",
      #"{"deletion_protection": "PROTECTED"}"#,
      #"{"deletion_protection": "UNPROTECTED"}"#),
    RuleExample(
      "gcp.spanner.drop-protection", "google_spanner_database",
      #"{"enable_drop_protection": true}"#,
      #"{"enable_drop_protection": false}"#),
    RuleExample(
      "gcp.notebook.disk", "google_notebooks_instance",
      #"{"disk_encryption": "CMEK"}"#,
      #"{"disk_encryption": "GMEK"}"#),
    RuleExample(
      "gcp.anonymous.member", "google_storage_bucket_iam_member",
      #"{"member": "allAuthenticatedUsers"}"#,
      #"{"member": "allUsers"}"#),
    RuleExample(
      "gcp.anonymous.members", "google_storage_bucket_iam_binding",
      #"{"members": ["allAuthenticatedUsers"]}"#,
      #"{"members": ["allUsers"]}"#),
    RuleExample(
      "gcp.sql.client-certificates", "google_sql_database_instance",
      #"{"settings": [{"ip_configuration": [{"ssl_mode": "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}]}]}"#,
      #"{"settings": [{"ip_configuration": [{"ssl_mode": "ENCRYPTED_ONLY"}]}]}"#),
  ]
}
