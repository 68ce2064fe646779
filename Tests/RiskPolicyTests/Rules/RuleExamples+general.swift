extension RuleExamples {
  static let general: [RuleExample] = [
    RuleExample(
      "aws.publicly-accessible", "aws_neptune_cluster_instance",
      #"{"publicly_accessible": false}"#,
      #"{"publicly_accessible": true}"#),
    RuleExample(
      "aws.deletion-protection", "aws_rds_global_cluster",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "aws.deletion-protection-enabled", "aws_verifiedpermissions_policy_store",
      #"{"deletion_protection_enabled": true}"#,
      #"{"deletion_protection_enabled": false}"#),
    RuleExample(
      "google.deletion-protection", "google_alloydb_cluster",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
  ]
}
