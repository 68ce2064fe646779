import Testing

@Suite("Nested blocks of Google Cloud")
struct GoogleBlockTests {
  @Test("a block is what the provider reads from the answer", arguments: instances + groups + balancers + services)
  func block(_ block: BlockCase) throws {
    try block.check()
  }

  private static let compute = "https://www.googleapis.com/compute/v1/"

  private static let disks = """
    {"name": "vm", "zone": "\(compute)projects/p/zones/europe-west1-b", "disks": [
      {"type": "PERSISTENT", "boot": true, "autoDelete": true, "mode": "READ_WRITE", "interface": "SCSI", "deviceName": "boot",
       "source": "\(compute)projects/p/zones/europe-west1-b/disks/vm", "diskSizeGb": "20", "architecture": "X86_64",
       "guestOsFeatures": [{"type": "UEFI_COMPATIBLE"}, {"type": "GVNIC"}], "diskEncryptionKey": {
         "kmsKeyName": "projects/p/locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/3", "sha256": "c2hh"}},
      {"type": "PERSISTENT", "mode": "READ_ONLY", "deviceName": "data", "interface": "SCSI", "diskSizeGb": "100",
       "source": "\(compute)projects/p/zones/europe-west1-b/disks/data", "diskEncryptionKey": {
         "kmsKeyName": "projects/p/locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/1"}},
      {"type": "SCRATCH", "boot": false, "mode": "READ_WRITE", "deviceName": "local-ssd-0", "interface": "NVME",
       "diskSizeGb": "375"}]}
    """

  private static let instances = [
    BlockCase(
      "google_compute_instance", "boot_disk", item: disks,
      expected: """
        [{"auto_delete": true, "mode": "READ_WRITE", "device_name": "boot", "guest_os_features": ["UEFI_COMPATIBLE", "GVNIC"],
          "source": "\(compute)projects/p/zones/europe-west1-b/disks/vm", "disk_encryption_key_sha256": "c2hh",
          "kms_key_self_link": "projects/p/locations/l/keyRings/r/cryptoKeys/k",
          "initialize_params": [{"size": 20, "architecture": "X86_64"}]}]
        """,
      unread: [
        "disk_encryption_key_raw", "disk_encryption_key_rsa", "disk_encryption_service_account", "force_attach",
        "interface",
        "initialize_params.enable_confidential_compute", "initialize_params.image", "initialize_params.labels",
        "initialize_params.provisioned_iops", "initialize_params.provisioned_throughput",
        "initialize_params.resource_manager_tags", "initialize_params.resource_policies", "initialize_params.snapshot",
        "initialize_params.source_image_encryption_key", "initialize_params.source_snapshot_encryption_key",
        "initialize_params.storage_pool", "initialize_params.type",
      ]),
    BlockCase(
      "google_compute_instance", "attached_disk", item: disks,
      expected: """
        [{"mode": "READ_ONLY", "device_name": "data", "source": "\(compute)projects/p/zones/europe-west1-b/disks/data",
          "kms_key_self_link": "projects/p/locations/l/keyRings/r/cryptoKeys/k"}]
        """,
      unread: [
        "disk_encryption_key_raw", "disk_encryption_key_rsa", "disk_encryption_service_account", "force_attach",
      ]),
    BlockCase(
      "google_compute_instance", "scratch_disk", item: disks,
      expected: #"[{"device_name": "local-ssd-0", "interface": "NVME", "size": 375}]"#),
    BlockCase(
      "google_compute_instance", "network_interface",
      item: """
        {"name": "vm", "zone": "z", "networkInterfaces": [{"name": "nic0", "network": "\(compute)projects/host/global/networks/n",
          "subnetwork": "\(compute)projects/host/regions/europe-west1/subnetworks/s", "networkIP": "10.0.0.2",
          "nicType": "GVNIC", "stackType": "IPV4_IPV6", "ipv6AccessType": "EXTERNAL",
          "networkAttachment": "\(compute)projects/7/regions/europe-west1/networkAttachments/a",
          "accessConfigs": [{"type": "ONE_TO_ONE_NAT", "name": "External NAT", "natIP": "192.0.2.1", "networkTier": "PREMIUM"}],
          "ipv6AccessConfigs": [{"name": "external-ipv6", "externalIpv6": "2001:db8::", "externalIpv6PrefixLength": 96,
            "networkTier": "PREMIUM", "type": "DIRECT_IPV6"}],
          "aliasIpRanges": [{"ipCidrRange": "10.1.0.0/24", "subnetworkRangeName": "pods"}]}]}
        """,
      expected: """
        [{"name": "nic0", "network": "\(compute)projects/host/global/networks/n",
          "subnetwork": "\(compute)projects/host/regions/europe-west1/subnetworks/s", "subnetwork_project": "host",
          "network_ip": "10.0.0.2", "nic_type": "GVNIC", "stack_type": "IPV4_IPV6",
          "network_attachment": "projects/7/regions/europe-west1/networkAttachments/a",
          "access_config": [{"nat_ip": "192.0.2.1", "network_tier": "PREMIUM"}],
          "ipv6_access_config": [{"name": "external-ipv6", "external_ipv6": "2001:db8::", "external_ipv6_prefix_length": "96",
            "network_tier": "PREMIUM"}],
          "alias_ip_range": [{"ip_cidr_range": "10.1.0.0/24", "subnetwork_range_name": "pods"}]}]
        """,
      unread: ["ipv6_access_type"]),
    BlockCase(
      "google_compute_instance_template", "disk",
      item: """
        {"name": "t", "properties": {"disks": [
          {"type": "PERSISTENT", "boot": true, "autoDelete": true, "mode": "READ_WRITE", "deviceName": "boot", "interface": "SCSI",
           "guestOsFeatures": [{"type": "GVNIC"}], "diskEncryptionKey": {"kmsKeyName": "projects/p/keys/k"},
           "initializeParams": {"sourceImage": "\(compute)projects/debian-cloud/global/images/family/debian-12",
             "diskType": "pd-ssd", "diskSizeGb": "20", "diskName": "d", "labels": {"a": "b"}, "provisionedIops": "10000",
             "provisionedThroughput": "200", "resourcePolicies": ["daily"]}},
          {"type": "SCRATCH", "mode": "READ_WRITE", "interface": "NVME", "initializeParams": {"diskType": "local-ssd"}},
          {"type": "PERSISTENT", "mode": "READ_ONLY", "source": "shared"}]}}
        """,
      expected: """
        [{"type": "PERSISTENT", "boot": true, "auto_delete": true, "mode": "READ_WRITE", "device_name": "boot",
          "interface": "SCSI", "guest_os_features": ["GVNIC"], "disk_encryption_key": [{"kms_key_self_link": "projects/p/keys/k"}],
          "source_image": "projects/debian-cloud/global/images/family/debian-12", "disk_type": "pd-ssd", "disk_size_gb": 20,
          "disk_name": "d", "labels": {"a": "b"}, "provisioned_iops": 10000, "provisioned_throughput": 200,
          "resource_policies": ["daily"]},
         {"type": "SCRATCH", "mode": "READ_WRITE", "interface": "NVME", "disk_type": "local-ssd", "disk_size_gb": 375},
         {"type": "PERSISTENT", "mode": "READ_ONLY", "source": "shared"}]
        """,
      unread: [
        "architecture", "disk_encryption_key.kms_key_service_account", "resource_manager_tags",
        "source_image_encryption_key", "source_snapshot", "source_snapshot_encryption_key",
      ]),
    BlockCase(
      "google_compute_instance_template", "network_interface",
      item: """
        {"name": "t", "properties": {"networkInterfaces": [{"name": "nic0", "network": "\(compute)projects/p/global/networks/n",
          "subnetwork": "\(compute)projects/p/regions/europe-west1/subnetworks/s", "queueCount": 4,
          "accessConfigs": [{"type": "ONE_TO_ONE_NAT", "networkTier": "STANDARD"}]}]}}
        """,
      expected: """
        [{"name": "nic0", "network": "\(compute)projects/p/global/networks/n", "queue_count": 4, "subnetwork_project": "p",
          "subnetwork": "\(compute)projects/p/regions/europe-west1/subnetworks/s",
          "access_config": [{"network_tier": "STANDARD"}]}]
        """,
      unread: ["ipv6_access_type"]),
    BlockCase(
      "google_compute_instance_template", "scheduling",
      item: """
        {"name": "t", "properties": {"scheduling": {"onHostMaintenance": "TERMINATE", "automaticRestart": false,
          "preemptible": true, "provisioningModel": "SPOT", "instanceTerminationAction": "STOP",
          "maxRunDuration": {"seconds": "3600"}, "nodeAffinities": [{"key": "k", "operator": "IN", "values": ["v"]}]}}}
        """,
      expected: """
        [{"on_host_maintenance": "TERMINATE", "automatic_restart": false, "preemptible": true, "provisioning_model": "SPOT",
          "instance_termination_action": "STOP", "max_run_duration": [{"seconds": 3600}],
          "node_affinities": [{"key": "k", "operator": "IN", "values": ["v"]}]}]
        """),
  ]

  private static let groups = [
    BlockCase(
      "google_compute_instance_group_manager", "version",
      item: """
        {"name": "g", "zone": "z", "versions": [{"name": "blue", "instanceTemplate": "\(compute)projects/p/global/instanceTemplates/b",
          "targetSize": {"calculated": 1}}, {"name": "green", "instanceTemplate": "\(compute)projects/p/global/instanceTemplates/g",
          "targetSize": {"percent": 20, "calculated": 1}}]}
        """,
      expected: """
        [{"name": "blue", "instance_template": "\(compute)projects/p/global/instanceTemplates/b", "target_size": [{}]},
         {"name": "green", "instance_template": "\(compute)projects/p/global/instanceTemplates/g", "target_size": [{"percent": 20}]}]
        """),
    BlockCase(
      "google_compute_instance_group_manager", "auto_healing_policies",
      item: #"{"name": "g", "zone": "z", "autoHealingPolicies": [{"healthCheck": "h", "initialDelaySec": 300}]}"#,
      expected: #"[{"health_check": "h", "initial_delay_sec": 300}]"#),
    BlockCase(
      "google_compute_instance_group_manager", "auto_healing_policies", item: #"{"name": "g", "zone": "z"}"#,
      expected: "null"),
  ]

  private static let action = """
    {"faultInjectionPolicy": {"delay": {"percentage": 5.5, "fixedDelay": {"seconds": "2", "nanos": 5}}},
     "urlRewrite": {"hostRewrite": "h", "pathPrefixRewrite": "/p"}, "timeout": {"seconds": "30"},
     "weightedBackendServices": [{"backendService": "b", "weight": 100}]}
    """

  private static let actionBlock = """
    [{"fault_injection_policy": [{"delay": [{"percentage": 5.5, "fixed_delay": [{"seconds": "2", "nanos": 5}]}]}],
      "url_rewrite": [{"host_rewrite": "h", "path_prefix_rewrite": "/p"}], "timeout": [{"seconds": "30"}],
      "weighted_backend_services": [{"backend_service": "b", "weight": 100}]}]
    """

  private static let backends = """
    {"name": "b", "backends": [{"group": "\(compute)projects/p/zones/z/instanceGroups/g", "balancingMode": "UTILIZATION",
      "capacityScaler": 1.0, "maxUtilization": 0.8, "maxRatePerInstance": 50,
      "customMetrics": [{"name": "m", "dryRun": true, "maxUtilization": 0.5}]}]}
    """

  private static let backendBlocks = """
    [{"group": "\(compute)projects/p/zones/z/instanceGroups/g", "balancing_mode": "UTILIZATION", "capacity_scaler": 1.0,
      "max_utilization": 0.8, "max_rate_per_instance": 50,
      "custom_metrics": [{"name": "m", "dry_run": true, "max_utilization": 0.5}]}]
    """

  private static let balancers = [
    BlockCase("google_compute_backend_service", "backend", item: backends, expected: backendBlocks),
    BlockCase("google_compute_backend_service", "backend", item: #"{"name": "b"}"#, expected: "null"),
    BlockCase("google_compute_region_backend_service", "backend", item: backends, expected: backendBlocks),
    BlockCase("google_compute_region_backend_service", "backend", item: #"{"name": "b"}"#, expected: "null"),
    BlockCase(
      "google_compute_url_map", "host_rule",
      item: #"{"name": "u", "hostRules": [{"hosts": ["shop.example"], "pathMatcher": "shop"}]}"#,
      expected: #"[{"hosts": ["shop.example"], "path_matcher": "shop"}]"#),
    BlockCase("google_compute_url_map", "host_rule", item: #"{"name": "u"}"#, expected: "null"),
    BlockCase(
      "google_compute_url_map", "path_matcher",
      item: """
        {"name": "u", "pathMatchers": [
          {"name": "shop", "defaultRouteAction": \(action), "pathRules": [{"paths": ["/a"], "routeAction": \(action)}]},
          {"name": "api", "defaultService": "s", "routeRules": [{"priority": 1, "routeAction": {
            "urlRewrite": {"pathTemplateRewrite": "/{x}"}}, "matchRules": [{"pathTemplateMatch": "/v1/{x}", "ignoreCase": true,
            "headerMatches": [{"headerName": "n", "invertMatch": true, "rangeMatch": {"rangeStart": "1", "rangeEnd": "5"}}],
            "queryParameterMatches": [{"name": "q", "presentMatch": true}]}]}]}]}
        """,
      expected: """
        [{"name": "shop", "default_route_action": \(actionBlock),
          "path_rule": [{"paths": ["/a"], "route_action": \(actionBlock)}]},
         {"name": "api", "default_service": "s", "route_rules": [{"priority": 1, "route_action": [{
           "url_rewrite": [{"path_template_rewrite": "/{x}"}]}], "match_rules": [{"path_template_match": "/v1/{x}",
           "ignore_case": true, "header_matches": [{"header_name": "n", "invert_match": true,
             "range_match": [{"range_start": 1, "range_end": 5}]}],
           "query_parameter_matches": [{"name": "q", "present_match": true}]}]}]}]
        """),
    BlockCase(
      "google_compute_security_policy", "rule",
      item: """
        {"name": "s", "rules": [
          {"priority": 1000, "action": "rate_based_ban", "preview": false, "match": {"expr": {"expression": "true"},
            "exprOptions": {"recaptchaOptions": {"actionTokenSiteKeys": ["k"]}}},
           "preconfiguredWafConfig": {"exclusions": [{"targetRuleSet": "xss-stable", "targetRuleIds": ["r"],
             "requestCookiesToExclude": [{"op": "EQUALS", "val": "c"}], "requestHeadersToExclude": [{"op": "STARTS_WITH", "val": "h"}],
             "requestQueryParamsToExclude": [{"op": "EQUALS_ANY"}], "requestUrisToExclude": [{"op": "CONTAINS", "val": "u"}]}]},
           "rateLimitOptions": {"conformAction": "allow", "exceedAction": "deny(429)", "enforceOnKey": "IP",
             "banDurationSec": 60, "rateLimitThreshold": {"count": 100, "intervalSec": 60}}},
          {"priority": 2147483647, "action": "allow", "match": {"versionedExpr": "SRC_IPS_V1", "config": {"srcIpRanges": ["*"]}}}]}
        """,
      expected: """
        [{"priority": 1000, "action": "rate_based_ban", "preview": false, "match": [{"expr": [{"expression": "true"}],
            "expr_options": [{"recaptcha_options": [{"action_token_site_keys": ["k"]}]}]}],
          "preconfigured_waf_config": [{"exclusion": [{"target_rule_set": "xss-stable", "target_rule_ids": ["r"],
             "request_cookie": [{"operator": "EQUALS", "value": "c"}], "request_header": [{"operator": "STARTS_WITH", "value": "h"}],
             "request_query_param": [{"operator": "EQUALS_ANY"}], "request_uri": [{"operator": "CONTAINS", "value": "u"}]}]}],
          "rate_limit_options": [{"conform_action": "allow", "exceed_action": "deny(429)", "enforce_on_key": "IP",
             "ban_duration_sec": 60, "rate_limit_threshold": [{"count": 100, "interval_sec": 60}]}]},
         {"priority": 2147483647, "action": "allow",
          "match": [{"versioned_expr": "SRC_IPS_V1", "config": [{"src_ip_ranges": ["*"]}]}]}]
        """),
  ]

  private static let services = [
    BlockCase(
      "google_storage_bucket", "lifecycle_rule",
      item: """
        {"name": "b", "location": "EU", "lifecycle": {"rule": [
          {"action": {"type": "SetStorageClass", "storageClass": "NEARLINE"},
           "condition": {"age": 30, "isLive": true, "matchesPrefix": ["logs/"], "createdBefore": "2024-01-01"}},
          {"action": {"type": "Delete"}, "condition": {"isLive": false, "numNewerVersions": 3}},
          {"action": {"type": "Delete"}, "condition": {"age": 365}}]}}
        """,
      expected: """
        [{"action": [{"type": "SetStorageClass", "storage_class": "NEARLINE"}], "condition": [{"age": 30, "with_state": "LIVE",
            "matches_prefix": ["logs/"], "created_before": "2024-01-01"}]},
         {"action": [{"type": "Delete"}], "condition": [{"with_state": "ARCHIVED", "num_newer_versions": 3}]},
         {"action": [{"type": "Delete"}], "condition": [{"age": 365, "with_state": "ANY"}]}]
        """,
      unread: [
        "condition.send_age_if_zero", "condition.send_days_since_custom_time_if_zero",
        "condition.send_days_since_noncurrent_time_if_zero", "condition.send_num_newer_versions_if_zero",
      ]),
    BlockCase(
      "google_storage_bucket", "lifecycle_rule", item: #"{"name": "b", "location": "EU"}"#, expected: "null"),
    BlockCase(
      "google_container_cluster", "workload_identity_config",
      item: #"{"name": "c", "location": "europe-west1", "workloadIdentityConfig": {"workloadPool": "p.svc.id.goog"}}"#,
      expected: #"[{"workload_pool": "p.svc.id.goog"}]"#),
    BlockCase(
      "google_container_cluster", "workload_identity_config", item: #"{"name": "c", "location": "europe-west1"}"#,
      expected: "null"),
    BlockCase(
      "google_sql_database_instance", "replica_configuration",
      item: #"{"name": "i", "replicaConfiguration": {"kind": "sql#replicaConfiguration", "failoverTarget": true}}"#,
      expected: #"[{"failover_target": true}]"#,
      unread: [
        "ca_certificate", "client_certificate", "client_key", "connect_retry_interval", "dump_file_path",
        "master_heartbeat_period", "password", "ssl_cipher", "username", "verify_server_certificate",
      ]),
    BlockCase(
      "google_sql_database_instance", "settings",
      item: """
        {"name": "i", "settings": {"settingsVersion": "12", "tier": "db-f1-micro", "availabilityType": "REGIONAL",
          "dataDiskType": "PD_SSD", "dataDiskSizeGb": "10", "storageAutoResize": true, "storageAutoResizeLimit": "0",
          "denyMaintenancePeriods": [{"startDate": "2025-12-01", "endDate": "2025-12-31", "time": "00:00:00"}],
          "ipConfiguration": {"ipv4Enabled": false, "pscConfig": {"pscEnabled": true, "allowedConsumerProjects": ["p"],
            "pscAutoConnections": [{"consumerNetwork": "n", "consumerProject": "q", "status": "ACTIVE"}]}}}}
        """,
      expected: """
        [{"tier": "db-f1-micro", "edition": "ENTERPRISE", "availability_type": "REGIONAL",
          "effective_availability_type": "REGIONAL", "disk_type": "PD_SSD", "disk_size": 10, "disk_autoresize": true,
          "disk_autoresize_limit": 0,
          "deny_maintenance_period": [{"start_date": "2025-12-01", "end_date": "2025-12-31", "time": "00:00:00"}],
          "ip_configuration": [{"ipv4_enabled": false, "psc_config": [{"psc_enabled": true, "allowed_consumer_projects": ["p"],
            "psc_auto_connections": [{"consumer_network": "n", "consumer_service_project_id": "q"}]}]}]}]
        """,
      unread: ["version"]),
  ]
}
