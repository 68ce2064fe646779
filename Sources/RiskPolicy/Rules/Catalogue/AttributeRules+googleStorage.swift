extension AttributeRules {
  static let googleStorage: [AttributeRule] = [
    AttributeRule(
      "gcp.storage.member", .publicExposure, "google_storage_bucket_iam_member", "member",
      .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can reach the bucket", "CIS GCP 2.0.0 5.1", "NIST AC-3"),
    AttributeRule(
      "gcp.storage.members", .publicExposure, "google_storage_bucket_iam_binding", "members",
      .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can reach the bucket", "CIS GCP 2.0.0 5.1", "NIST AC-3"),
    AttributeRule(
      "gcp.storage.acl", .publicExposure, "google_storage_bucket_acl google_storage_object_acl", "predefined_acl",
      .isOneOf(["publicread", "publicreadwrite", "authenticatedread"]), "the access list names everybody",
      "CIS GCP 2.0.0 5.1"),
    AttributeRule(
      "gcp.storage.acl-entity", .publicExposure,
      "google_storage_bucket_acl google_storage_object_acl google_storage_default_object_acl", "role_entity",
      .isOneOf([
        "reader:allusers", "writer:allusers", "owner:allusers", "reader:allauthenticatedusers",
        "writer:allauthenticatedusers", "owner:allauthenticatedusers",
      ]), "the access list names everybody", "CIS GCP 2.0.0 5.1"),
    AttributeRule(
      "gcp.storage.public-access-prevention", .publicExposure, "google_storage_bucket", "public_access_prevention",
      .isNoneOf(["enforced"]), "the bucket may be made public", "CIS GCP 2.0.0 5.1"),
    AttributeRule(
      "gcp.storage.uniform-access", .securityChange, "google_storage_bucket", "uniform_bucket_level_access",
      .turnsOff(), "each object may have an access list of its own", "CIS GCP 2.0.0 5.2"),
    AttributeRule(
      "gcp.storage.versioning", .backupReduced, "google_storage_bucket", "versioning.enabled", .turnsOff(),
      "overwritten and deleted objects are lost", "NIST CP-9"),
    AttributeRule(
      "gcp.storage.retention", .backupReduced, "google_storage_bucket", "retention_policy.retention_period",
      .lowers(absent: 0), "objects may be deleted sooner", "NIST CP-9", "NIST AU-11"),
    AttributeRule(
      "gcp.storage.logging", .loggingDisabled, "google_storage_bucket", "logging.log_bucket", .isRemoved,
      "requests to the bucket are not logged any more", "NIST AU-12"),
    AttributeRule(
      "gcp.storage.force-destroy", .deletionProtectionDisabled, "google_storage_bucket", "force_destroy", .turnsOn(),
      "destroying the bucket takes its objects with it", "NIST CP-9"),
    AttributeRule(
      "gcp.bigquery.access", .publicExposure, "google_bigquery_dataset", "access.special_group",
      .isOneOf(["allauthenticatedusers"]), "anybody with an account can read the dataset", "CIS GCP 2.0.0 7.1"),
    AttributeRule(
      "gcp.bigquery.special-group", .publicExposure, "google_bigquery_dataset_access", "special_group",
      .isOneOf(["allauthenticatedusers"]), "anybody with an account can read the dataset", "CIS GCP 2.0.0 7.1"),
    AttributeRule(
      "gcp.bigquery.member", .publicExposure, "google_bigquery_dataset_iam_member", "member",
      .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can reach the dataset", "CIS GCP 2.0.0 7.1"),
    AttributeRule(
      "gcp.bigquery.members", .publicExposure, "google_bigquery_dataset_iam_binding", "members",
      .isOneOf(["allusers", "allauthenticatedusers"]), "anybody can reach the dataset", "CIS GCP 2.0.0 7.1"),
    AttributeRule(
      "gcp.bigquery.delete-contents", .deletionProtectionDisabled, "google_bigquery_dataset",
      "delete_contents_on_destroy", .turnsOn(), "destroying the dataset takes its tables with it", "NIST CP-9"),
    AttributeRule(
      "gcp.bigquery.table-protection", .deletionProtectionDisabled, "google_bigquery_table", "deletion_protection",
      .turnsOff(absent: true), "the table can be destroyed by an apply", "NIST CP-9"),
    AttributeRule(
      "gcp.sql.public-address", .publicExposure, "google_sql_database_instance",
      "settings.ip_configuration.ipv4_enabled", .turnsOn(), "the database gets an address on the internet",
      "CIS GCP 2.0.0 6.6"),
    AttributeRule(
      "gcp.sql.authorized-networks", .publicExposure, "google_sql_database_instance",
      "settings.ip_configuration.authorized_networks.value", .admitsWorld, "any address may connect to the database",
      "CIS GCP 2.0.0 6.5"),
    AttributeRule(
      "gcp.sql.require-tls", .encryptionDisabled, "google_sql_database_instance",
      "settings.ip_configuration.require_ssl", .turnsOff(), "clients may connect in the clear", "CIS GCP 2.0.0 6.4"),
    AttributeRule(
      "gcp.sql.tls-mode", .encryptionDisabled, "google_sql_database_instance", "settings.ip_configuration.ssl_mode",
      .isOneOf(["allow_unencrypted_and_encrypted"]), "clients may connect in the clear", "CIS GCP 2.0.0 6.4"),
    AttributeRule(
      "gcp.sql.backups", .backupReduced, "google_sql_database_instance", "settings.backup_configuration.enabled",
      .turnsOff(), "the database is not backed up any more", "CIS GCP 2.0.0 6.7", "NIST CP-9"),
    AttributeRule(
      "gcp.sql.recovery", .backupReduced, "google_sql_database_instance",
      "settings.backup_configuration.point_in_time_recovery_enabled", .turnsOff(),
      "the database cannot be restored to a point in time", "NIST CP-9"),
    AttributeRule(
      "gcp.sql.retained-backups", .backupReduced, "google_sql_database_instance",
      "settings.backup_configuration.backup_retention_settings.retained_backups", .lowers(), "fewer backups are kept",
      "NIST CP-9"),
    AttributeRule(
      "gcp.sql.deletion-protection", .deletionProtectionDisabled, "google_sql_database_instance", "deletion_protection",
      .turnsOff(absent: true), "the database can be destroyed by an apply", "NIST CP-9"),
    AttributeRule(
      "gcp.sql.api-deletion-protection", .deletionProtectionDisabled, "google_sql_database_instance",
      "settings.deletion_protection_enabled", .turnsOff(), "the database can be deleted by one call", "NIST CP-9"),
    AttributeRule(
      "gcp.spanner.deletion-protection", .deletionProtectionDisabled, "google_spanner_database", "deletion_protection",
      .turnsOff(absent: true), "the database can be destroyed by an apply", "NIST CP-9"),
    AttributeRule(
      "gcp.redis.auth", .securityChange, "google_redis_instance", "auth_enabled", .turnsOff(),
      "the cache asks for no password any more", "NIST IA-2"),
    AttributeRule(
      "gcp.redis.transit", .encryptionDisabled, "google_redis_instance", "transit_encryption_mode",
      .isNoneOf(["server_authentication"]), "data travels in the clear", "NIST SC-8"),
  ]
}
