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
    RuleExample(
      "aws.resource-policy", "aws_kinesis_resource_policy",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"x:Get\", \"Resource\": \"*\", \"Principal\": {\"AWS\": \"111122223333\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"x:Get\", \"Resource\": \"*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.vpc-endpoint.policy", "aws_vpc_endpoint",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"x:Get\", \"Resource\": \"*\", \"Principal\": \"*\"}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "gcp.iam.member", "google_secret_manager_secret_iam_member",
      #"{"member": "user:a@example.com"}"#,
      #"{"member": "allUsers"}"#),
    RuleExample(
      "gcp.iam.members", "google_healthcare_dataset_iam_binding",
      #"{"members": ["user:a@example.com"]}"#,
      #"{"members": ["allUsers"]}"#),
    RuleExample(
      "gcp.iam.policy-data", "google_kms_key_ring_iam_policy",
      #"{"policy_data": "{\"bindings\": [{\"role\": \"r\", \"members\": [\"user:a@example.com\"]}]}"}"#,
      #"{"policy_data": "{\"bindings\": [{\"role\": \"r\", \"members\": [\"allUsers\"]}]}"}"#),
  ]
}
