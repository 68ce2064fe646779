extension AttributeRules {
  static let awsDatabases2: [AttributeRule] = [
    AttributeRule(
      "aws.elasticache.at-rest", .encryptionDisabled, "aws_elasticache_replication_group", "at_rest_encryption_enabled",
      .turnsOff(), "the cache is stored in the clear", "FSBP ElastiCache.4"),
    AttributeRule(
      "aws.elasticache.transit", .encryptionDisabled, "aws_elasticache_replication_group", "transit_encryption_enabled",
      .turnsOff(), "data travels in the clear", "FSBP ElastiCache.5"),
    AttributeRule(
      "aws.elasticache.snapshots", .backupReduced, "aws_elasticache_cluster aws_elasticache_replication_group",
      "snapshot_retention_limit", .lowers(absent: 0), "snapshots are kept for a shorter time", "FSBP ElastiCache.1",
      "NIST CP-9"),
    AttributeRule(
      "aws.elasticache.auth", .securityChange, "aws_elasticache_replication_group", "auth_token", .isRemoved,
      "the cache asks for no password any more", "FSBP ElastiCache.6"),
    AttributeRule(
      "aws.memorydb.transit", .encryptionDisabled, "aws_memorydb_cluster", "tls_enabled", .turnsOff(absent: true),
      "data travels in the clear", "NIST SC-8"),
    AttributeRule(
      "aws.docdb.encryption", .encryptionDisabled, "aws_docdb_cluster", "storage_encrypted", .turnsOff(),
      "the cluster is stored in the clear", "FSBP DocumentDB.1"),
    AttributeRule(
      "aws.docdb.retention", .backupReduced, "aws_docdb_cluster", "backup_retention_period", .lowers(absent: 1),
      "backups are kept for a shorter time", "FSBP DocumentDB.2", "NIST CP-9"),
    AttributeRule(
      "aws.docdb.audit-log", .loggingDisabled, "aws_docdb_cluster", "enabled_cloudwatch_logs_exports",
      .loses(["audit", "profiler"]), "a log of the cluster is not exported any more", "FSBP DocumentDB.4"),
    AttributeRule(
      "aws.docdb.deletion-protection", .deletionProtectionDisabled, "aws_docdb_cluster", "deletion_protection",
      .turnsOff(), "the cluster can be deleted by one call", "FSBP DocumentDB.5"),
    AttributeRule(
      "aws.neptune.encryption", .encryptionDisabled, "aws_neptune_cluster", "storage_encrypted", .turnsOff(),
      "the cluster is stored in the clear", "FSBP Neptune.1"),
    AttributeRule(
      "aws.neptune.retention", .backupReduced, "aws_neptune_cluster", "backup_retention_period", .lowers(absent: 1),
      "backups are kept for a shorter time", "FSBP Neptune.5", "NIST CP-9"),
    AttributeRule(
      "aws.neptune.audit-log", .loggingDisabled, "aws_neptune_cluster", "enable_cloudwatch_logs_exports",
      .loses(["audit"]), "the audit log is not exported any more", "FSBP Neptune.2"),
    AttributeRule(
      "aws.neptune.deletion-protection", .deletionProtectionDisabled, "aws_neptune_cluster", "deletion_protection",
      .turnsOff(), "the cluster can be deleted by one call", "FSBP Neptune.4"),
    AttributeRule(
      "aws.neptune.iam-authentication", .securityChange, "aws_neptune_cluster", "iam_database_authentication_enabled",
      .turnsOff(), "people log in by password again", "FSBP Neptune.7"),
    AttributeRule(
      "aws.opensearch.at-rest", .encryptionDisabled, "aws_opensearch_domain aws_elasticsearch_domain",
      "encrypt_at_rest.enabled", .turnsOff(), "the domain is stored in the clear", "FSBP Opensearch.1", "FSBP ES.1"),
    AttributeRule(
      "aws.opensearch.node-to-node", .encryptionDisabled, "aws_opensearch_domain aws_elasticsearch_domain",
      "node_to_node_encryption.enabled", .turnsOff(), "data travels in the clear between nodes", "FSBP Opensearch.3",
      "FSBP ES.3"),
    AttributeRule(
      "aws.opensearch.https", .encryptionDisabled, "aws_opensearch_domain aws_elasticsearch_domain",
      "domain_endpoint_options.enforce_https", .turnsOff(), "the domain answers without TLS", "FSBP Opensearch.8",
      "FSBP ES.8"),
    AttributeRule(
      "aws.opensearch.tls", .encryptionChange, "aws_opensearch_domain aws_elasticsearch_domain",
      "domain_endpoint_options.tls_security_policy", .isOneOf(["policy-min-tls-1-0-2019-07"], absent: true),
      "TLS 1.0 is accepted",
      "FSBP Opensearch.8", "NIST SC-8"),
    AttributeRule(
      "aws.opensearch.audit-log", .loggingDisabled, "aws_opensearch_domain aws_elasticsearch_domain",
      "log_publishing_options.log_type", .loses(["audit_logs"]), "the audit log is not published any more",
      "FSBP Opensearch.5", "FSBP ES.5"),
    AttributeRule(
      "aws.opensearch.access-control", .securityChange, "aws_opensearch_domain aws_elasticsearch_domain",
      "advanced_security_options.enabled", .turnsOff(), "access is not controlled by index any more",
      "FSBP Opensearch.7"),
    AttributeRule(
      "aws.opensearch.policy", .publicExposure,
      "aws_opensearch_domain aws_elasticsearch_domain aws_opensearch_domain_policy aws_elasticsearch_domain_policy",
      "access_policies", .grants(.anyPrincipal), "the policy of the domain lets anybody in", "NIST AC-3"),
  ]
}
