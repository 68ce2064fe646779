extension RuleExamples {
  static let googleLogging: [RuleExample] = [
    RuleExample(
      "gcp.sql.flag-log", "google_sql_database_instance",
      #"{"settings": [{"database_flags": [{"name": "log_connections", "value": "on"}]}]}"#,
      #"{"settings": [{"database_flags": [{"name": "log_connections", "value": "off"}]}]}"#),
    RuleExample(
      "gcp.sql.flag-statements", "google_sql_database_instance",
      #"{"settings": [{"database_flags": [{"name": "log_statement", "value": "ddl"}]}]}"#,
      #"{"settings": [{"database_flags": [{"name": "log_statement", "value": "none"}]}]}"#),
    RuleExample(
      "gcp.datafusion.logging", "google_data_fusion_instance",
      #"{"enable_stackdriver_logging": true}"#,
      #"{"enable_stackdriver_logging": false}"#),
    RuleExample(
      "gcp.datafusion.monitoring", "google_data_fusion_instance",
      #"{"enable_stackdriver_monitoring": true}"#,
      #"{"enable_stackdriver_monitoring": false}"#),
    RuleExample(
      "gcp.dialogflow.logging", "google_dialogflow_agent",
      #"{"enable_logging": true}"#,
      #"{"enable_logging": false}"#),
    RuleExample(
      "gcp.gke.monitoring", "google_container_cluster",
      #"{"monitoring_service": "monitoring.googleapis.com/kubernetes"}"#,
      #"{"monitoring_service": "none"}"#),
    RuleExample(
      "gcp.sql.flag-log-level", "google_sql_database_instance",
      #"{"settings": [{"database_flags": [{"name": "log_min_messages", "value": "error"}]}]}"#,
      #"{"settings": [{"database_flags": []}]}"#),
  ]
}
