extension AttributeRules {
  static let awsDatabases1: [AttributeRule] = [
    AttributeRule(
      "aws.rds.public-access", .publicExposure, "aws_db_instance aws_rds_cluster_instance", "publicly_accessible",
      .turnsOn(), "the database gets an address on the internet", "CIS AWS 3.0.0 2.3.3", "FSBP RDS.2"),
    AttributeRule(
      "aws.rds.encryption", .encryptionDisabled, "aws_db_instance aws_rds_cluster", "storage_encrypted", .turnsOff(),
      "the database is stored in the clear", "CIS AWS 3.0.0 2.3.1", "FSBP RDS.3"),
    AttributeRule(
      "aws.rds.deletion-protection", .deletionProtectionDisabled, "aws_db_instance aws_rds_cluster",
      "deletion_protection", .turnsOff(), "the database can be deleted by one call", "FSBP RDS.7", "FSBP RDS.8"),
    AttributeRule(
      "aws.rds.backup-retention", .backupReduced, "aws_db_instance aws_rds_cluster", "backup_retention_period",
      .lowers(), "backups are kept for a shorter time", "FSBP RDS.11", "NIST CP-9"),
    AttributeRule(
      "aws.rds.final-snapshot", .backupReduced, "aws_db_instance aws_rds_cluster", "skip_final_snapshot", .turnsOn(),
      "nothing is kept when the database is deleted", "NIST CP-9"),
    AttributeRule(
      "aws.rds.automated-backups", .backupReduced, "aws_db_instance", "delete_automated_backups",
      .turnsOn(absent: true), "backups go away with the database", "NIST CP-9"),
    AttributeRule(
      "aws.rds.log-exports", .loggingDisabled, "aws_db_instance aws_rds_cluster", "enabled_cloudwatch_logs_exports",
      .loses([]), "a log of the database is not exported any more", "FSBP RDS.9", "NIST AU-12"),
    AttributeRule(
      "aws.rds.iam-authentication", .securityChange, "aws_db_instance aws_rds_cluster",
      "iam_database_authentication_enabled", .turnsOff(), "people log in by password again", "FSBP RDS.10",
      "FSBP RDS.12"),
    AttributeRule(
      "aws.rds.minor-upgrades", .securityChange, "aws_db_instance aws_rds_cluster_instance",
      "auto_minor_version_upgrade", .turnsOff(absent: true), "fixes are not installed by themselves any more",
      "CIS AWS 3.0.0 2.3.2", "FSBP RDS.13"),
    AttributeRule(
      "aws.rds.monitoring", .loggingDisabled, "aws_db_instance aws_rds_cluster_instance", "monitoring_interval",
      .isOneOf(["0"], absent: true), "the operating system is not watched any more", "FSBP RDS.6", "NIST SI-4"),
    AttributeRule(
      "aws.rds.snapshot-shared", .publicExposure, "aws_db_snapshot aws_db_cluster_snapshot", "shared_accounts",
      .isOneOf(["all"]), "anybody can restore the snapshot", "FSBP RDS.1"),
    AttributeRule(
      "aws.redshift.public-access", .publicExposure, "aws_redshift_cluster", "publicly_accessible", .turnsOn(),
      "the cluster gets an address on the internet", "FSBP Redshift.1"),
    AttributeRule(
      "aws.redshift-serverless.public-access", .publicExposure, "aws_redshiftserverless_workgroup",
      "publicly_accessible", .turnsOn(), "the workgroup gets an address on the internet", "NIST AC-4", "NIST SC-7"),
    AttributeRule(
      "aws.redshift.encryption", .encryptionDisabled, "aws_redshift_cluster", "encrypted", .turnsOff(),
      "the cluster is stored in the clear", "FSBP Redshift.10", "NIST SC-28"),
    AttributeRule(
      "aws.redshift.snapshots", .backupReduced, "aws_redshift_cluster", "automated_snapshot_retention_period",
      .lowers(absent: 1), "snapshots are kept for a shorter time", "FSBP Redshift.3", "NIST CP-9"),
    AttributeRule(
      "aws.redshift.logging", .loggingDisabled, "aws_redshift_cluster", "logging.enable", .turnsOff(),
      "connections and queries are not logged any more", "FSBP Redshift.4"),
    AttributeRule(
      "aws.redshift.vpc-routing", .securityChange, "aws_redshift_cluster", "enhanced_vpc_routing", .turnsOff(),
      "data leaves the network unseen", "FSBP Redshift.7"),
    AttributeRule(
      "aws.dynamodb.recovery", .backupReduced, "aws_dynamodb_table", "point_in_time_recovery.enabled", .turnsOff(),
      "the table cannot be restored to a point in time", "FSBP DynamoDB.2", "NIST CP-9"),
    AttributeRule(
      "aws.dynamodb.deletion-protection", .deletionProtectionDisabled, "aws_dynamodb_table",
      "deletion_protection_enabled", .turnsOff(), "the table can be deleted by one call", "FSBP DynamoDB.6"),
    AttributeRule(
      "aws.dynamodb.encryption", .encryptionChange, "aws_dynamodb_table", "server_side_encryption.enabled", .turnsOff(),
      "the table is encrypted with a key that nobody of the account controls", "NIST SC-28"),
    AttributeRule(
      "aws.dax.encryption", .encryptionDisabled, "aws_dax_cluster", "server_side_encryption.enabled", .turnsOff(),
      "the cache is stored in the clear", "FSBP DynamoDB.3"),
    AttributeRule(
      "aws.dax.transit", .encryptionDisabled, "aws_dax_cluster", "cluster_endpoint_encryption_type", .isNoneOf(["tls"]),
      "data travels in the clear", "FSBP DynamoDB.7"),
  ]
}
