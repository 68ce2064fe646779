extension TypeLists {
  static let google = TypeLists(
    stateful: """
      google_alloydb_cluster google_artifact_registry_repository google_bigquery_dataset
      google_bigquery_table google_bigtable_instance google_bigtable_table google_composer_environment
      google_compute_disk google_compute_region_disk google_compute_snapshot google_container_cluster
      google_data_fusion_instance google_dataproc_cluster google_dataproc_metastore_service google_filestore_instance
      google_firestore_database google_logging_project_bucket_config google_memcache_instance
      google_netapp_volume google_pubsub_subscription google_pubsub_topic google_redis_cluster google_redis_instance
      google_spanner_database google_spanner_instance google_sql_database
      google_sql_database_instance google_storage_bucket
      """,
    iam: """
      google_billing_account_iam_member google_cloud_run_service_iam_member google_cloud_run_v2_service_iam_member
      google_cloudfunctions2_function_iam_member google_cloudfunctions_function_iam_member
      google_compute_instance_iam_member google_folder_iam_audit_config google_folder_iam_binding
      google_folder_iam_member google_folder_iam_policy google_iam_deny_policy google_iam_workload_identity_pool
      google_iam_workload_identity_pool_provider google_iap_web_iam_binding google_iap_web_iam_member
      google_organization_iam_binding google_organization_iam_custom_role google_organization_iam_member
      google_organization_iam_policy google_project_iam_audit_config google_project_iam_binding
      google_project_iam_custom_role google_project_iam_member google_project_iam_policy
      google_pubsub_topic_iam_binding google_pubsub_topic_iam_member google_service_account
      google_service_account_iam_binding google_service_account_iam_member google_service_account_iam_policy
      google_service_account_key google_bigquery_dataset_access google_bigquery_dataset_iam_binding
      google_bigquery_dataset_iam_member
      """,
    network: """
      google_compute_address google_compute_backend_service google_compute_external_vpn_gateway
      google_compute_forwarding_rule google_compute_global_address google_compute_global_forwarding_rule
      google_compute_ha_vpn_gateway google_compute_interconnect_attachment google_compute_network
      google_compute_network_endpoint_group google_compute_network_peering google_compute_region_backend_service
      google_compute_route google_compute_router google_compute_router_interface google_compute_router_nat
      google_compute_router_peer google_compute_service_attachment google_compute_shared_vpc_host_project
      google_compute_shared_vpc_service_project google_compute_subnetwork google_compute_target_http_proxy
      google_compute_target_https_proxy google_compute_url_map google_compute_vpn_gateway google_compute_vpn_tunnel
      google_dns_managed_zone google_dns_record_set google_service_networking_connection
      google_vpc_access_connector
      """,
    security: """
      google_access_context_manager_access_level google_access_context_manager_service_perimeter
      google_binary_authorization_policy google_compute_firewall google_compute_firewall_policy
      google_compute_firewall_policy_rule google_compute_network_firewall_policy
      google_compute_network_firewall_policy_rule google_compute_region_security_policy
      google_compute_security_policy google_compute_ssl_policy google_logging_project_sink google_org_policy_policy
      google_project_organization_policy google_scc_notification_config google_storage_bucket_acl
      google_storage_bucket_iam_binding google_storage_bucket_iam_member google_storage_bucket_iam_policy
      google_storage_default_object_acl google_storage_object_acl
      """,
    encryption: """
      google_certificate_manager_certificate google_compute_managed_ssl_certificate google_compute_ssl_certificate
      google_kms_crypto_key google_kms_crypto_key_iam_binding google_kms_crypto_key_iam_member
      google_kms_crypto_key_version google_kms_key_ring google_kms_key_ring_iam_binding
      google_kms_key_ring_iam_member google_privateca_ca_pool google_privateca_certificate_authority
      google_secret_manager_secret google_secret_manager_secret_version
      """)
}
