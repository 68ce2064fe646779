extension ImportIDTable {
  static let google: [(String, ImportIDRule)] = [
    (
      """
      google_compute_address google_compute_autoscaler google_compute_backend_bucket google_compute_backend_service
      google_compute_disk google_compute_firewall google_compute_forwarding_rule google_compute_global_address
      google_compute_global_forwarding_rule google_compute_ha_vpn_gateway google_compute_health_check
      google_compute_image google_compute_instance google_compute_instance_group_manager
      google_compute_instance_template google_compute_network google_compute_region_backend_service
      google_compute_route google_compute_router google_compute_security_policy google_compute_snapshot
      google_compute_ssl_certificate google_compute_subnetwork google_compute_target_http_proxy
      google_compute_target_https_proxy google_compute_url_map google_compute_vpn_tunnel
      """, .googlePath
    ),
    (
      """
      google_bigquery_dataset google_bigquery_table google_dns_managed_zone google_logging_project_sink
      google_monitoring_alert_policy google_project google_project_iam_custom_role google_pubsub_subscription
      google_pubsub_topic google_secret_manager_secret google_service_account google_spanner_instance
      google_sql_database_instance
      """, .googlePath
    ),
    (
      """
      google_alloydb_cluster google_artifact_registry_repository google_cloud_run_v2_service
      google_cloudfunctions2_function google_container_cluster google_container_node_pool google_filestore_instance
      google_kms_crypto_key google_kms_key_ring google_redis_instance
      """, .googleLocationPath
    ),
    ("google_logging_metric google_storage_bucket", .googleName),
  ]
}
