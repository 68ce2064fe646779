/// Terraform types of resources that hold data: destroying one loses it.
enum StatefulTypes {
  static let all: Set<String> = [
    "aws_db_instance", "aws_dynamodb_table", "aws_ebs_volume", "aws_efs_file_system", "aws_eks_cluster",
    "aws_elasticache_replication_group", "aws_kinesis_stream", "aws_opensearch_domain", "aws_rds_cluster",
    "aws_redshift_cluster", "aws_s3_bucket", "aws_sqs_queue", "azurerm_cosmosdb_account",
    "azurerm_kubernetes_cluster", "azurerm_managed_disk", "azurerm_mssql_database", "azurerm_mysql_flexible_server",
    "azurerm_postgresql_flexible_server", "azurerm_redis_cache", "azurerm_storage_account",
    "google_bigquery_dataset", "google_bigquery_table", "google_compute_disk", "google_container_cluster",
    "google_filestore_instance", "google_redis_instance", "google_spanner_instance",
    "google_sql_database_instance", "google_storage_bucket",
  ]
}
