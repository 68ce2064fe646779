extension RuleExamples {
  static let awsDatabases: [RuleExample] = [
    RuleExample(
      "aws.rds.public-access", "aws_db_instance",
      #"{"publicly_accessible": false}"#,
      #"{"publicly_accessible": true}"#),
    RuleExample(
      "aws.rds.encryption", "aws_db_instance",
      #"{"storage_encrypted": true}"#,
      #"{"storage_encrypted": false}"#),
    RuleExample(
      "aws.rds.deletion-protection", "aws_db_instance",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "aws.rds.backup-retention", "aws_db_instance",
      #"{"backup_retention_period": 30}"#,
      #"{"backup_retention_period": 7}"#),
    RuleExample(
      "aws.rds.final-snapshot", "aws_db_instance",
      #"{"skip_final_snapshot": false}"#,
      #"{"skip_final_snapshot": true}"#),
    RuleExample(
      "aws.rds.automated-backups", "aws_db_instance",
      #"{"delete_automated_backups": false}"#,
      #"{"delete_automated_backups": true}"#),
    RuleExample(
      "aws.rds.log-exports", "aws_db_instance",
      #"{"enabled_cloudwatch_logs_exports": ["audit", "error"]}"#,
      #"{"enabled_cloudwatch_logs_exports": ["error"]}"#),
    RuleExample(
      "aws.rds.iam-authentication", "aws_db_instance",
      #"{"iam_database_authentication_enabled": true}"#,
      #"{"iam_database_authentication_enabled": false}"#),
    RuleExample(
      "aws.rds.minor-upgrades", "aws_db_instance",
      #"{"auto_minor_version_upgrade": true}"#,
      #"{"auto_minor_version_upgrade": false}"#),
    RuleExample(
      "aws.rds.monitoring", "aws_db_instance",
      #"{"monitoring_interval": 60}"#,
      #"{"monitoring_interval": 0}"#),
    RuleExample(
      "aws.rds.snapshot-shared", "aws_db_snapshot",
      #"{"shared_accounts": ["111122223333"]}"#,
      #"{"shared_accounts": ["all"]}"#),
    RuleExample(
      "aws.redshift.public-access", "aws_redshift_cluster",
      #"{"publicly_accessible": false}"#,
      #"{"publicly_accessible": true}"#),
    RuleExample(
      "aws.redshift-serverless.public-access", "aws_redshiftserverless_workgroup",
      #"{"publicly_accessible": false}"#,
      #"{"publicly_accessible": true}"#),
    RuleExample(
      "aws.redshift.encryption", "aws_redshift_cluster",
      #"{"encrypted": true}"#,
      #"{"encrypted": false}"#),
    RuleExample(
      "aws.redshift.snapshots", "aws_redshift_cluster",
      #"{"automated_snapshot_retention_period": 14}"#,
      #"{"automated_snapshot_retention_period": 1}"#),
    RuleExample(
      "aws.redshift.logging", "aws_redshift_cluster",
      #"{"logging": [{"enable": true}]}"#,
      #"{"logging": [{"enable": false}]}"#),
    RuleExample(
      "aws.redshift.vpc-routing", "aws_redshift_cluster",
      #"{"enhanced_vpc_routing": true}"#,
      #"{"enhanced_vpc_routing": false}"#),
    RuleExample(
      "aws.dynamodb.recovery", "aws_dynamodb_table",
      #"{"point_in_time_recovery": [{"enabled": true}]}"#,
      #"{"point_in_time_recovery": [{"enabled": false}]}"#),
    RuleExample(
      "aws.dynamodb.deletion-protection", "aws_dynamodb_table",
      #"{"deletion_protection_enabled": true}"#,
      #"{"deletion_protection_enabled": false}"#),
    RuleExample(
      "aws.dynamodb.encryption", "aws_dynamodb_table",
      #"{"server_side_encryption": [{"enabled": true}]}"#,
      #"{"server_side_encryption": [{"enabled": false}]}"#),
    RuleExample(
      "aws.dax.encryption", "aws_dax_cluster",
      #"{"server_side_encryption": [{"enabled": true}]}"#,
      #"{"server_side_encryption": [{"enabled": false}]}"#),
    RuleExample(
      "aws.dax.transit", "aws_dax_cluster",
      #"{"cluster_endpoint_encryption_type": "TLS"}"#,
      #"{"cluster_endpoint_encryption_type": "NONE"}"#),
    RuleExample(
      "aws.elasticache.at-rest", "aws_elasticache_replication_group",
      #"{"at_rest_encryption_enabled": true}"#,
      #"{"at_rest_encryption_enabled": false}"#),
    RuleExample(
      "aws.elasticache.transit", "aws_elasticache_replication_group",
      #"{"transit_encryption_enabled": true}"#,
      #"{"transit_encryption_enabled": false}"#),
    RuleExample(
      "aws.elasticache.snapshots", "aws_elasticache_cluster",
      #"{"snapshot_retention_limit": 7}"#,
      #"{"snapshot_retention_limit": 0}"#),
    RuleExample(
      "aws.elasticache.auth", "aws_elasticache_replication_group",
      #"{"auth_token": "abcdefgh12345678"}"#,
      #"{}"#),
    RuleExample(
      "aws.memorydb.transit", "aws_memorydb_cluster",
      #"{"tls_enabled": true}"#,
      #"{"tls_enabled": false}"#),
    RuleExample(
      "aws.docdb.encryption", "aws_docdb_cluster",
      #"{"storage_encrypted": true}"#,
      #"{"storage_encrypted": false}"#),
    RuleExample(
      "aws.docdb.retention", "aws_docdb_cluster",
      #"{"backup_retention_period": 14}"#,
      #"{"backup_retention_period": 1}"#),
    RuleExample(
      "aws.docdb.audit-log", "aws_docdb_cluster",
      #"{"enabled_cloudwatch_logs_exports": ["audit"]}"#,
      #"{"enabled_cloudwatch_logs_exports": []}"#),
    RuleExample(
      "aws.docdb.deletion-protection", "aws_docdb_cluster",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "aws.neptune.encryption", "aws_neptune_cluster",
      #"{"storage_encrypted": true}"#,
      #"{"storage_encrypted": false}"#),
    RuleExample(
      "aws.neptune.retention", "aws_neptune_cluster",
      #"{"backup_retention_period": 14}"#,
      #"{"backup_retention_period": 1}"#),
    RuleExample(
      "aws.neptune.audit-log", "aws_neptune_cluster",
      #"{"enable_cloudwatch_logs_exports": ["audit"]}"#,
      #"{"enable_cloudwatch_logs_exports": []}"#),
    RuleExample(
      "aws.neptune.deletion-protection", "aws_neptune_cluster",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "aws.neptune.iam-authentication", "aws_neptune_cluster",
      #"{"iam_database_authentication_enabled": true}"#,
      #"{"iam_database_authentication_enabled": false}"#),
    RuleExample(
      "aws.opensearch.at-rest", "aws_opensearch_domain",
      #"{"encrypt_at_rest": [{"enabled": true}]}"#,
      #"{"encrypt_at_rest": [{"enabled": false}]}"#),
    RuleExample(
      "aws.opensearch.node-to-node", "aws_opensearch_domain",
      #"{"node_to_node_encryption": [{"enabled": true}]}"#,
      #"{"node_to_node_encryption": [{"enabled": false}]}"#),
    RuleExample(
      "aws.opensearch.https", "aws_opensearch_domain",
      #"{"domain_endpoint_options": [{"enforce_https": true}]}"#,
      #"{"domain_endpoint_options": [{"enforce_https": false}]}"#),
    RuleExample(
      "aws.opensearch.tls", "aws_opensearch_domain",
      #"{"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-2019-07"}]}"#,
      #"{"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-0-2019-07"}]}"#),
    RuleExample(
      "aws.opensearch.audit-log", "aws_opensearch_domain",
      #"{"log_publishing_options": [{"log_type": "AUDIT_LOGS"}]}"#,
      #"{"log_publishing_options": [{"log_type": "INDEX_SLOW_LOGS"}]}"#),
    RuleExample(
      "aws.opensearch.access-control", "aws_opensearch_domain",
      #"{"advanced_security_options": [{"enabled": true}]}"#,
      #"{"advanced_security_options": [{"enabled": false}]}"#),
    RuleExample(
      "aws.opensearch.policy", "aws_opensearch_domain",
      #"{"access_policies": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"access_policies": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": \"*\"}]}"}"#
    ),
  ]
}
