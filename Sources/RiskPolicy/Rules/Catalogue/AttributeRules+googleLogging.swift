extension AttributeRules {
  static let googleLogging: [AttributeRule] = [
    AttributeRule(
      "gcp.sql.flag-log", .loggingDisabled, "google_sql_database_instance",
      "settings.database_flags[name=log_checkpoints|log_connections|log_disconnections|log_lock_waits|log_hostname|log_duration|cloudsql.enable_pgaudit].value",
      .turnsOff(), "what happens in the database is logged less", "CIS GCP 2.0.0 6.2.2", "CIS GCP 2.0.0 6.2.3",
      "CIS GCP 2.0.0 6.2.8"),
    AttributeRule(
      "gcp.sql.flag-statements", .loggingDisabled, "google_sql_database_instance",
      "settings.database_flags[name=log_statement].value", .isNoneOf(["ddl", "mod", "all"]),
      "statements are not logged any more", "CIS GCP 2.0.0 6.2.4"),
    AttributeRule(
      "gcp.datafusion.logging", .loggingDisabled,
      "google_data_fusion_instance google_dialogflow_cx_agent google_dialogflow_cx_webhook",
      "enable_stackdriver_logging", .turnsOff(), "what happens is not logged any more", "NIST AU-12"),
    AttributeRule(
      "gcp.datafusion.monitoring", .loggingDisabled, "google_data_fusion_instance", "enable_stackdriver_monitoring",
      .turnsOff(), "the instance is not watched any more", "NIST SI-4"),
    AttributeRule(
      "gcp.dialogflow.logging", .loggingDisabled, "google_dialogflow_agent", "enable_logging", .turnsOff(),
      "what happens is not logged any more", "NIST AU-12"),
    AttributeRule(
      "gcp.gke.monitoring", .loggingDisabled, "google_container_cluster", "monitoring_service", .isOneOf(["none"]),
      "the cluster is not watched any more", "NIST SI-4"),
    AttributeRule(
      "gcp.sql.flag-log-level", .loggingDisabled, "google_sql_database_instance",
      "settings.database_flags[name=log_min_messages|log_min_error_statement].value", .changes,
      "another part of what happens is logged", "CIS GCP 2.0.0 6.2.5", "CIS GCP 2.0.0 6.2.6"),
  ]
}
