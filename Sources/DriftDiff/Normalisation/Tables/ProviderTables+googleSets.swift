// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Sets of google resources, by path.
  static let googleSets = #"""
    google_access_context_manager_access_levels access_levels
    google_access_context_manager_access_policy_iam_binding members
    google_access_context_manager_service_perimeter spec.access_levels spec.egress_policies.egress_from.identities
     spec.egress_policies.egress_to.external_resources spec.egress_policies.egress_to.resources
     spec.ingress_policies.ingress_from.identities spec.ingress_policies.ingress_to.resources spec.resources
     spec.restricted_services spec.vpc_accessible_services.allowed_services status.access_levels
     status.egress_policies.egress_from.identities status.egress_policies.egress_to.external_resources
     status.egress_policies.egress_to.resources status.ingress_policies.ingress_from.identities
     status.ingress_policies.ingress_to.resources status.resources status.restricted_services
     status.vpc_accessible_services.allowed_services
    google_access_context_manager_service_perimeters service_perimeters.spec.access_levels
     service_perimeters.spec.egress_policies.egress_from.identities
     service_perimeters.spec.egress_policies.egress_to.external_resources
     service_perimeters.spec.egress_policies.egress_to.resources
     service_perimeters.spec.egress_policies.egress_to.roles
     service_perimeters.spec.ingress_policies.ingress_from.identities
     service_perimeters.spec.ingress_policies.ingress_to.resources
     service_perimeters.spec.ingress_policies.ingress_to.roles service_perimeters.spec.resources
     service_perimeters.spec.restricted_services service_perimeters.spec.vpc_accessible_services.allowed_services
     service_perimeters.status.access_levels service_perimeters.status.egress_policies.egress_from.identities
     service_perimeters.status.egress_policies.egress_to.external_resources
     service_perimeters.status.egress_policies.egress_to.resources
     service_perimeters.status.egress_policies.egress_to.roles service_perimeters.status.ingress_policies
     service_perimeters.status.ingress_policies.ingress_from.identities
     service_perimeters.status.ingress_policies.ingress_to.resources
     service_perimeters.status.ingress_policies.ingress_to.roles service_perimeters.status.resources
     service_perimeters.status.restricted_services service_perimeters.status.vpc_accessible_services.allowed_services
    google_active_directory_domain authorized_networks
    google_active_directory_domain_trust target_dns_ip_addresses
    google_apigee_api_product api_resources attributes environments graphql_operation_group.operation_configs
     graphql_operation_group.operation_configs.attributes graphql_operation_group.operation_configs.operations
     graphql_operation_group.operation_configs.operations.operation_types grpc_operation_group.operation_configs
     grpc_operation_group.operation_configs.attributes grpc_operation_group.operation_configs.methods
     operation_group.operation_configs operation_group.operation_configs.attributes
     operation_group.operation_configs.operations.methods proxies
    google_apigee_environment_iam_binding members
    google_apigee_security_profile_v2 profile_assessment_configs
    google_app_engine_flexible_app_version deployment.files inbound_services
    google_app_engine_standard_app_version deployment.files inbound_services
    google_artifact_registry_repository cleanup_policies
    google_artifact_registry_repository_iam_binding members
    google_beyondcorp_application_iam_binding members
    google_beyondcorp_security_gateway hubs
    google_beyondcorp_security_gateway_application_iam_binding members
    google_beyondcorp_security_gateway_iam_binding members
    google_bigquery_analytics_hub_data_exchange_iam_binding members
    google_bigquery_analytics_hub_listing pubsub_topic.data_affinity_regions
    google_bigquery_analytics_hub_listing_iam_binding members
    google_bigquery_connection_iam_binding members
    google_bigquery_datapolicy_data_policy_iam_binding members
    google_bigquery_dataset access
    google_bigquery_dataset_iam_binding members
    google_bigquery_table_iam_binding members
    google_bigtable_authorized_view subset_view.family_subsets subset_view.family_subsets.qualifier_prefixes
     subset_view.family_subsets.qualifiers subset_view.row_prefixes
    google_bigtable_instance_iam_binding members
    google_bigtable_table automated_backup_policy column_family
    google_bigtable_table_iam_binding members
    google_billing_account_iam_binding members
    google_billing_budget budget_filter.projects budget_filter.resource_ancestors
    google_binary_authorization_attestor_iam_binding members
    google_binary_authorization_policy cluster_admission_rules cluster_admission_rules.require_attestations_by
     default_admission_rule.require_attestations_by
    google_cloud_identity_group_membership roles
    google_cloud_run_service template.spec.containers.env
    google_cloud_run_service_iam_binding members
    google_cloud_run_v2_job template.template.containers.env
    google_cloud_run_v2_job_iam_binding members
    google_cloud_run_v2_service template.containers.env template.volumes.cloud_sql_instance.instances
    google_cloud_run_v2_service_iam_binding members
    google_cloud_run_v2_worker_pool template.containers.env template.volumes.cloud_sql_instance.instances
    google_cloud_run_v2_worker_pool_iam_binding members
    google_cloud_tasks_queue_iam_binding members
    google_cloudbuild_bitbucket_server_config connected_repositories
    google_cloudbuildv2_connection_iam_binding members
    google_clouddeploy_custom_target_type_iam_binding members
    google_clouddeploy_delivery_pipeline_iam_binding members
    google_clouddeploy_target associated_entities
    google_clouddeploy_target_iam_binding members
    google_cloudfunctions2_function event_trigger.event_filters
    google_cloudfunctions2_function_iam_binding members
    google_cloudfunctions_function_iam_binding members
    google_colab_runtime_template_iam_binding members
    google_composer_environment config.master_authorized_networks_config.cidr_blocks config.node_config.oauth_scopes
     config.node_config.tags config.web_server_network_access_control.allowed_ip_range
    google_compute_autoscaler autoscaling_policy.scaling_schedules
    google_compute_backend_service backend cdn_policy.cache_key_policy.query_string_blacklist
     cdn_policy.cache_key_policy.query_string_whitelist custom_request_headers custom_response_headers health_checks
    google_compute_disk guest_os_features
    google_compute_disk_iam_binding members
    google_compute_firewall allow deny destination_ranges source_ranges source_service_accounts source_tags
     target_service_accounts target_tags
    google_compute_forwarding_rule ports
    google_compute_image guest_os_features
    google_compute_image_iam_binding members
    google_compute_instance scheduling.node_affinities scheduling.node_affinities.values service_account.scopes tags
    google_compute_instance_from_template scheduling.node_affinities scheduling.node_affinities.values
     service_account.scopes tags
    google_compute_instance_group instances
    google_compute_instance_group_manager named_port stateful_disk target_pools
    google_compute_instance_iam_binding members
    google_compute_instance_template scheduling.node_affinities scheduling.node_affinities.values
     service_account.scopes tags
    google_compute_instance_template_iam_binding members
    google_compute_instant_snapshot_iam_binding members
    google_compute_interconnect_attachment_group attachments
    google_compute_interconnect_group interconnects
    google_compute_network_endpoints network_endpoints
    google_compute_node_group share_settings.project_map
    google_compute_per_instance_config preserved_state.disk preserved_state.external_ip preserved_state.internal_ip
    google_compute_region_autoscaler autoscaling_policy.scaling_schedules
    google_compute_region_backend_service backend cdn_policy.cache_key_policy.query_string_blacklist
     cdn_policy.cache_key_policy.query_string_whitelist health_checks
    google_compute_region_disk guest_os_features
    google_compute_region_disk_iam_binding members
    google_compute_region_instance_group_manager distribution_policy_zones
     instance_flexibility_policy.instance_selections instance_flexibility_policy.instance_selections.machine_types
     named_port stateful_disk target_pools
    google_compute_region_instance_template scheduling.node_affinities scheduling.node_affinities.values
     service_account.scopes tags
    google_compute_region_per_instance_config preserved_state.disk preserved_state.external_ip
     preserved_state.internal_ip
    google_compute_region_security_policy advanced_options_config.json_custom_config.content_types
     advanced_options_config.user_ip_request_headers
    google_compute_region_ssl_policy custom_features
    google_compute_region_url_map host_rule host_rule.hosts path_matcher.path_rule.paths
    google_compute_reservation share_settings.project_map
    google_compute_resource_policy snapshot_schedule_policy.schedule.weekly_schedule.day_of_weeks
     snapshot_schedule_policy.snapshot_properties.storage_locations
    google_compute_route tags
    google_compute_router_nat drain_nat_ips initial_nat_ips nat64_subnetwork nat_ips rules
     rules.action.source_nat_active_ips rules.action.source_nat_active_ranges rules.action.source_nat_drain_ips
     rules.action.source_nat_drain_ranges subnetwork subnetwork.secondary_ip_range_names
     subnetwork.source_ip_ranges_to_nat
    google_compute_router_nat_address drain_nat_ips nat_ips
    google_compute_security_policy advanced_options_config.json_custom_config.content_types
     advanced_options_config.user_ip_request_headers rule rule.match.config.src_ip_ranges
     rule.preconfigured_waf_config.exclusion.target_rule_ids
    google_compute_service_attachment consumer_accept_lists
    google_compute_snapshot_iam_binding members
    google_compute_snapshot_settings storage_location.locations
    google_compute_ssl_policy custom_features
    google_compute_storage_pool_iam_binding members
    google_compute_subnetwork log_config.metadata_fields
    google_compute_subnetwork_iam_binding members
    google_compute_target_pool instances
    google_compute_url_map host_rule host_rule.hosts path_matcher.path_rule.paths
    google_compute_vpn_tunnel local_traffic_selector remote_traffic_selector
    google_container_analysis_note related_note_names related_url
    google_container_analysis_note_iam_binding members
    google_container_analysis_occurrence attestation.signatures
    google_container_cluster enable_k8s_beta_apis.enabled_apis
     ip_allocation_policy.additional_pod_ranges_config.pod_range_names maintenance_policy.maintenance_exclusion
     master_authorized_networks_config.cidr_blocks node_config.oauth_scopes node_config.reservation_affinity.values
     node_config.sole_tenant_config.node_affinity node_locations node_pool.node_config.oauth_scopes
     node_pool.node_config.reservation_affinity.values node_pool.node_config.sole_tenant_config.node_affinity
     node_pool.node_locations user_managed_keys_config.service_account_signing_keys
     user_managed_keys_config.service_account_verification_keys
    google_container_node_pool node_config.oauth_scopes node_config.reservation_affinity.values
     node_config.sole_tenant_config.node_affinity node_locations
    google_dataflow_job additional_experiments
    google_dataplex_aspect_type_iam_binding members
    google_dataplex_asset_iam_binding members
    google_dataplex_datascan_iam_binding members
    google_dataplex_entry_group_iam_binding members
    google_dataplex_entry_type_iam_binding members
    google_dataplex_glossary_iam_binding members
    google_dataplex_lake_iam_binding members
    google_dataplex_task_iam_binding members
    google_dataplex_zone_iam_binding members
    google_dataproc_autoscaling_policy_iam_binding members
    google_dataproc_cluster cluster_config.auxiliary_node_groups.node_group.node_group_config.accelerators
     cluster_config.dataproc_metric_config.metrics.metric_overrides
     cluster_config.gce_cluster_config.reservation_affinity.values
     cluster_config.gce_cluster_config.service_account_scopes cluster_config.gce_cluster_config.tags
     cluster_config.master_config.accelerators cluster_config.software_config.optional_components
     cluster_config.worker_config.accelerators
     virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.locations
     virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.roles
    google_dataproc_cluster_iam_binding members
    google_dataproc_job_iam_binding members
    google_dataproc_metastore_database_iam_binding members
    google_dataproc_metastore_federation backend_metastores
    google_dataproc_metastore_federation_iam_binding members
    google_dataproc_metastore_service hive_metastore_config.auxiliary_versions
    google_dataproc_metastore_service_iam_binding members
    google_dataproc_metastore_table_iam_binding members
    google_dataproc_workflow_template placement.managed_cluster.config.gce_cluster_config.tags
    google_deployment_manager_deployment labels
    google_dialogflow_cx_webhook generic_web_service.secret_versions_for_request_headers
     service_directory.generic_web_service.secret_versions_for_request_headers
    google_discovery_engine_data_store document_processing_config.parsing_config_overrides
    google_dns_managed_zone forwarding_config.target_name_servers private_visibility_config.networks
    google_dns_managed_zone_iam_binding members
    google_dns_policy alternative_name_server_config.target_name_servers networks
    google_endpoints_service_consumers_iam_binding members
    google_endpoints_service_iam_binding members
    google_eventarc_trigger matching_criteria
    google_firestore_field index_config.indexes
    google_folder_access_approval_settings enrolled_services notification_emails
    google_folder_iam_audit_config audit_log_config audit_log_config.exempted_members
    google_folder_iam_binding members
    google_folder_organization_policy list_policy.allow.values list_policy.deny.values
    google_gemini_repository_group_iam_binding members
    google_gke_backup_backup_plan_iam_binding members
    google_gke_backup_restore_plan_iam_binding members
    google_gke_hub_feature
     fleet_default_member_config.policycontroller.policy_controller_hub_config.deployment_configs
     fleet_default_member_config.policycontroller.policy_controller_hub_config.policy_content.bundles
    google_gke_hub_feature_iam_binding members
    google_gke_hub_feature_membership policycontroller.policy_controller_hub_config.deployment_configs
     policycontroller.policy_controller_hub_config.policy_content.bundles
    google_gke_hub_membership_iam_binding members
    google_gke_hub_scope_iam_binding members
    google_healthcare_consent_store_iam_binding members
    google_healthcare_dataset_iam_binding members
    google_healthcare_dicom_store_iam_binding members
    google_healthcare_fhir_store_iam_binding members
    google_healthcare_hl7_v2_store_iam_binding members
    google_iam_workforce_pool_iam_binding members
    google_iap_app_engine_service_iam_binding members
    google_iap_app_engine_version_iam_binding members
    google_iap_tunnel_dest_group_iam_binding members
    google_iap_tunnel_iam_binding members
    google_iap_tunnel_instance_iam_binding members
    google_iap_web_backend_service_iam_binding members
    google_iap_web_cloud_run_service_iam_binding members
    google_iap_web_iam_binding members
    google_iap_web_region_backend_service_iam_binding members
    google_iap_web_type_app_engine_iam_binding members
    google_iap_web_type_compute_iam_binding members
    google_identity_platform_config blocking_functions.triggers
    google_kms_crypto_key_iam_binding members
    google_kms_ekm_connection_iam_binding members
    google_kms_key_ring_iam_binding members
    google_logging_billing_account_bucket_config index_configs
    google_logging_folder_bucket_config index_configs
    google_logging_log_view_iam_binding members
    google_logging_metric metric_descriptor.labels
    google_logging_organization_bucket_config index_configs
    google_logging_project_bucket_config index_configs
    google_managed_kafka_acl acl_entries
    google_memcache_instance zones
    google_memorystore_instance gcs_source.uris
    google_monitoring_metric_descriptor labels
    google_monitoring_slo basic_sli.location basic_sli.method basic_sli.version
     windows_based_sli.good_total_ratio_threshold.basic_sli_performance.location
     windows_based_sli.good_total_ratio_threshold.basic_sli_performance.method
     windows_based_sli.good_total_ratio_threshold.basic_sli_performance.version
    google_network_security_address_group_iam_binding members
    google_network_security_security_profile threat_prevention_profile.antivirus_overrides
     threat_prevention_profile.severity_overrides threat_prevention_profile.threat_overrides
    google_notebooks_instance_iam_binding members
    google_notebooks_runtime_iam_binding members
    google_organization_access_approval_settings enrolled_services notification_emails
    google_organization_iam_audit_config audit_log_config audit_log_config.exempted_members
    google_organization_iam_binding members
    google_organization_iam_custom_role permissions
    google_organization_policy list_policy.allow.values list_policy.deny.values
    google_privateca_ca_pool_iam_binding members
    google_privateca_certificate_template_iam_binding members
    google_privileged_access_manager_entitlement additional_notification_targets.admin_email_recipients
     additional_notification_targets.requester_email_recipients
     approval_workflow.manual_approvals.steps.approver_email_recipients
     approval_workflow.manual_approvals.steps.approvers.principals eligible_users.principals
    google_project_access_approval_settings enrolled_services notification_emails
    google_project_iam_audit_config audit_log_config audit_log_config.exempted_members
    google_project_iam_binding members
    google_project_iam_custom_role permissions
    google_project_organization_policy list_policy.allow.values list_policy.deny.values
    google_pubsub_schema_iam_binding members
    google_pubsub_subscription_iam_binding members
    google_pubsub_topic message_storage_policy.allowed_persistence_regions
    google_pubsub_topic_iam_binding members
    google_redis_cluster gcs_source.uris
    google_scc_source_iam_binding members
    google_scc_v2_organization_source_iam_binding members
    google_secret_manager_regional_secret_iam_binding members
    google_secret_manager_secret_iam_binding members
    google_secure_source_manager_instance_iam_binding members
    google_secure_source_manager_repository_iam_binding members
    google_service_account_iam_binding members
    google_sourcerepo_repository pubsub_configs
    google_sourcerepo_repository_iam_binding members
    google_spanner_database_iam_binding members
    google_spanner_instance_config replicas
    google_spanner_instance_iam_binding members
    google_sql_database_instance settings.connection_pool_config settings.connection_pool_config.flags
     settings.database_flags settings.ip_configuration.authorized_networks
     settings.ip_configuration.custom_subject_alternative_names settings.ip_configuration.psc_config
     settings.ip_configuration.psc_config.allowed_consumer_projects
    google_storage_bucket custom_placement_config.data_locations lifecycle_rule.action lifecycle_rule.condition
    google_storage_bucket_iam_binding members
    google_storage_default_object_acl role_entity
    google_storage_managed_folder_iam_binding members
    google_storage_notification event_types
    google_storage_object_acl role_entity
    google_storage_transfer_job notification_config.event_types
    google_tags_tag_key_iam_binding members
    google_tags_tag_value_iam_binding members
    google_vmwareengine_cluster autoscaling_settings.autoscaling_policies node_type_configs
    google_vmwareengine_private_cloud management_cluster.autoscaling_settings.autoscaling_policies
     management_cluster.node_type_configs
    google_workbench_instance_iam_binding members
    """#
}
