extension RuleExamples {
  static let googleStorage: [RuleExample] = [
    RuleExample(
      "gcp.storage.member", "google_storage_bucket_iam_member",
      #"{"member": "user:a@example.com"}"#,
      #"{"member": "allUsers"}"#),
    RuleExample(
      "gcp.storage.members", "google_storage_bucket_iam_binding",
      #"{"members": ["user:a@example.com"]}"#,
      #"{"members": ["user:a@example.com", "allUsers"]}"#),
    RuleExample(
      "gcp.storage.acl", "google_storage_bucket_acl",
      #"{"predefined_acl": "private"}"#,
      #"{"predefined_acl": "publicRead"}"#),
    RuleExample(
      "gcp.storage.acl-entity", "google_storage_bucket_acl",
      #"{"role_entity": ["OWNER:user-a@example.com"]}"#,
      #"{"role_entity": ["READER:allUsers"]}"#),
    RuleExample(
      "gcp.storage.public-access-prevention", "google_storage_bucket",
      #"{"public_access_prevention": "enforced"}"#,
      #"{"public_access_prevention": "inherited"}"#),
    RuleExample(
      "gcp.storage.uniform-access", "google_storage_bucket",
      #"{"uniform_bucket_level_access": true}"#,
      #"{"uniform_bucket_level_access": false}"#),
    RuleExample(
      "gcp.storage.versioning", "google_storage_bucket",
      #"{"versioning": [{"enabled": true}]}"#,
      #"{"versioning": [{"enabled": false}]}"#),
    RuleExample(
      "gcp.storage.retention", "google_storage_bucket",
      #"{"retention_policy": [{"retention_period": 7776000}]}"#,
      #"{"retention_policy": [{"retention_period": 86400}]}"#),
    RuleExample(
      "gcp.storage.logging", "google_storage_bucket",
      #"{"logging": [{"log_bucket": "logs"}]}"#,
      #"{}"#),
    RuleExample(
      "gcp.storage.force-destroy", "google_storage_bucket",
      #"{"force_destroy": false}"#,
      #"{"force_destroy": true}"#),
    RuleExample(
      "gcp.bigquery.access", "google_bigquery_dataset",
      #"{"access": [{"special_group": "projectOwners"}]}"#,
      #"{"access": [{"special_group": "allAuthenticatedUsers"}]}"#),
    RuleExample(
      "gcp.bigquery.special-group", "google_bigquery_dataset_access",
      #"{"special_group": "projectOwners"}"#,
      #"{"special_group": "allAuthenticatedUsers"}"#),
    RuleExample(
      "gcp.bigquery.member", "google_bigquery_dataset_iam_member",
      #"{"member": "user:a@example.com"}"#,
      #"{"member": "allAuthenticatedUsers"}"#),
    RuleExample(
      "gcp.bigquery.members", "google_bigquery_dataset_iam_binding",
      #"{"members": ["user:a@example.com"]}"#,
      #"{"members": ["allUsers"]}"#),
    RuleExample(
      "gcp.bigquery.delete-contents", "google_bigquery_dataset",
      #"{"delete_contents_on_destroy": false}"#,
      #"{"delete_contents_on_destroy": true}"#),
    RuleExample(
      "gcp.bigquery.table-protection", "google_bigquery_table",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "gcp.sql.public-address", "google_sql_database_instance",
      #"{"settings": [{"ip_configuration": [{"ipv4_enabled": false}]}]}"#,
      #"{"settings": [{"ip_configuration": [{"ipv4_enabled": true}]}]}"#),
    RuleExample(
      "gcp.sql.authorized-networks", "google_sql_database_instance",
      #"{"settings": [{"ip_configuration": [{"authorized_networks": [{"value": "192.0.2.0/24"}]}]}]}"#,
      #"{"settings": [{"ip_configuration": [{"authorized_networks": [{"value": "0.0.0.0/0"}]}]}]}"#),
    RuleExample(
      "gcp.sql.require-tls", "google_sql_database_instance",
      #"{"settings": [{"ip_configuration": [{"require_ssl": true}]}]}"#,
      #"{"settings": [{"ip_configuration": [{"require_ssl": false}]}]}"#),
    RuleExample(
      "gcp.sql.tls-mode", "google_sql_database_instance",
      #"{"settings": [{"ip_configuration": [{"ssl_mode": "ENCRYPTED_ONLY"}]}]}"#,
      #"{"settings": [{"ip_configuration": [{"ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}]}]}"#),
    RuleExample(
      "gcp.sql.backups", "google_sql_database_instance",
      #"{"settings": [{"backup_configuration": [{"enabled": true}]}]}"#,
      #"{"settings": [{"backup_configuration": [{"enabled": false}]}]}"#),
    RuleExample(
      "gcp.sql.recovery", "google_sql_database_instance",
      #"{"settings": [{"backup_configuration": [{"point_in_time_recovery_enabled": true}]}]}"#,
      #"{"settings": [{"backup_configuration": [{"point_in_time_recovery_enabled": false}]}]}"#),
    RuleExample(
      "gcp.sql.retained-backups", "google_sql_database_instance",
      #"{"settings": [{"backup_configuration": [{"backup_retention_settings": [{"retained_backups": 30}]}]}]}"#,
      #"{"settings": [{"backup_configuration": [{"backup_retention_settings": [{"retained_backups": 7}]}]}]}"#),
    RuleExample(
      "gcp.sql.deletion-protection", "google_sql_database_instance",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "gcp.sql.api-deletion-protection", "google_sql_database_instance",
      #"{"settings": [{"deletion_protection_enabled": true}]}"#,
      #"{"settings": [{"deletion_protection_enabled": false}]}"#),
    RuleExample(
      "gcp.spanner.deletion-protection", "google_spanner_database",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "gcp.redis.auth", "google_redis_instance",
      #"{"auth_enabled": true}"#,
      #"{"auth_enabled": false}"#),
    RuleExample(
      "gcp.redis.transit", "google_redis_instance",
      #"{"transit_encryption_mode": "SERVER_AUTHENTICATION"}"#,
      #"{"transit_encryption_mode": "DISABLED"}"#),
  ]
}
