from . import ABSENT, INSIDE, WORLD, WORLD6, case

ALICE, ROBOT = "user:alice@example.com", "serviceAccount:123456-compute@developer.gserviceaccount.com"
EVERYBODY = ["allUsers", "allAuthenticatedUsers"]
SERVICES = """google_storage_bucket google_pubsub_topic google_bigquery_dataset google_bigquery_table
 google_kms_crypto_key google_kms_key_ring google_cloud_run_service google_cloud_run_v2_service
 google_cloudfunctions_function google_cloudfunctions2_function google_artifact_registry_repository
 google_dataproc_cluster google_secret_manager_secret google_service_account""".split()
ROLES = [
    "roles/viewer", "roles/storage.objectViewer", "roles/owner", "roles/editor", "roles/iam.serviceAccountUser",
    "roles/iam.serviceAccountTokenCreator", "roles/iam.serviceAccountAdmin", "roles/resourcemanager.projectIamAdmin",
]


def flags(**values):
    return [{"name": name, "value": value} for name, value in values.items()]


def settings(**values):
    return [{"tier": "db-f1-micro", **values}]


def database_flag(version, name, *values):
    return case("google_sql_database_instance", {
        "settings": [settings(database_flags=flags(**{name: value})) for value in values]
        + [settings(database_flags=[])],
    }, database_version=version)


FAMILIES = [
    *[
        family
        for port in ("22", "3389", "80", "443", "20", "21", "3306", "0-65535")
        for family in case("google_compute_firewall", {"source_ranges": [[INSIDE], [WORLD], [WORLD6]]},
                           allow=[{"protocol": "tcp", "ports": [port]}], direction="INGRESS")
    ],
    *case("google_compute_firewall", {
        "allow": [[{"protocol": "tcp", "ports": ["443"]}], [{"protocol": "tcp", "ports": ["22"]}],
                  [{"protocol": "all", "ports": []}], [{"protocol": "tcp", "ports": []}]],
    }, source_ranges=[WORLD]),
    *[
        family
        for service in SERVICES
        for family in (
            *case(f"{service}_iam_member", {"member": [ALICE, *EVERYBODY]}, role="roles/viewer"),
            *case(f"{service}_iam_binding", {"members": [[ALICE], *([word] for word in EVERYBODY),
                                                         [ALICE, "allUsers"]]}, role="roles/viewer"),
        )
    ],
    *[
        family
        for place in ("project", "folder", "organization")
        for family in (
            *case(f"google_{place}_iam_member", {"role": ROLES}, member=ALICE),
            *case(f"google_{place}_iam_binding", {"role": ROLES}, members=[ALICE]),
            *case(f"google_{place}_iam_member", {"member": [ALICE, ROBOT, "allUsers"]}, role="roles/viewer"),
            *case(f"google_{place}_iam_binding", {"members": [[ALICE], [ROBOT], ["allUsers"]]}, role="roles/viewer"),
        )
    ],
    *case("google_project_iam_member", {
        "role": ["roles/viewer", "roles/editor", "roles/owner", "roles/storage.admin", "roles/iam.securityAdmin"],
    }, member="serviceAccount:app@p.iam.gserviceaccount.com"),
    *case("google_kms_crypto_key_iam_policy google_project_iam_policy", {
        "policy_data": ['{"bindings":[{"role":"roles/viewer","members":["%s"]}]}' % word
                        for word in (ALICE, "allUsers")],
    }),
    *case("google_iam_workload_identity_pool_provider", {
        "attribute_condition": [
            "assertion.repository == 'acme/app'", "assertion.sub == 'repo:acme/app:ref:refs/heads/main'",
            "assertion.sub.startsWith('repo:*')", "assertion.sub == '*'", ABSENT,
        ],
    }, oidc=[{"issuer_uri": "https://token.actions.githubusercontent.com"}]),
    *case("google_dns_managed_zone", {
        "dnssec_config": [
            [{"state": "on", "default_key_specs": [{"algorithm": word, "key_type": "zoneSigning"}]}]
            for word in ("rsasha256", "rsasha1")
        ],
    }),
    *case("google_compute_instance google_compute_instance_template google_compute_instance_from_template", {
        "service_account": [
            [{"email": email, "scopes": scopes}]
            for email, scopes in (
                ("app@p.iam.gserviceaccount.com", ["https://www.googleapis.com/auth/devstorage.read_only"]),
                ("app@p.iam.gserviceaccount.com", ["https://www.googleapis.com/auth/cloud-platform"]),
                ("123456-compute@developer.gserviceaccount.com", ["https://www.googleapis.com/auth/logging.write"]),
                ("123456-compute@developer.gserviceaccount.com", ["https://www.googleapis.com/auth/cloud-platform"]),
            )
        ],
    }, name="vm"),
    *case("google_compute_instance google_compute_instance_template", {
        "network_interface": [[{"network": "n"}], [{"network": "n", "access_config": [{"nat_ip": "198.51.100.7"}]}]],
    }, name="vm"),
    *case("google_compute_instance google_compute_instance_template", {
        "metadata": [
            {"enable-oslogin": "TRUE"}, {"enable-oslogin": "FALSE"}, {"enable-oslogin": False}, {},
            {"serial-port-enable": "TRUE"}, {"serial-port-enable": True}, {"block-project-ssh-keys": True},
            {"block-project-ssh-keys": "false"},
        ],
    }, name="vm"),
    *case("google_compute_project_metadata", {"metadata": [{"enable-oslogin": "TRUE"}, {"enable-oslogin": "FALSE"}, {}]}),
    *case("google_compute_instance", {
        "boot_disk": [[{"disk_encryption_key_raw": "x"}], [{"kms_key_self_link": "projects/p/k"}], [{}]],
    }),
    *case("google_compute_ssl_policy", {
        "profile": ["MODERN", "RESTRICTED", "CUSTOM", "COMPATIBLE", ABSENT],
        "min_tls_version": ["TLS_1_2", "TLS_1_0", ABSENT],
    }),
    *case("google_compute_subnetwork", {
        "private_ipv6_google_access": ["ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE", "DISABLE_GOOGLE_ACCESS", ABSENT],
    }, stack_type="IPV4_IPV6"),
    *case("google_sql_database_instance", {
        "settings": [settings(ip_configuration=[values]) for values in (
            {"ipv4_enabled": False, "require_ssl": True, "ssl_mode": "ENCRYPTED_ONLY"},
            {"ipv4_enabled": False, "require_ssl": False, "ssl_mode": "ENCRYPTED_ONLY"},
            {"ipv4_enabled": False, "require_ssl": True, "ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"},
            {"ipv4_enabled": True, "require_ssl": True, "ssl_mode": "ENCRYPTED_ONLY"},
        )],
    }, database_version="SQLSERVER_2022_STANDARD"),
    *case("google_sql_database_instance", {
        "settings": [settings(ip_configuration=[{
            "ipv4_enabled": True, "require_ssl": True,
            "authorized_networks": [{"name": "n", "value": source}],
        }]) for source in (INSIDE, WORLD, WORLD6)],
    }, database_version="MYSQL_8_0"),
    *case("google_sql_database_instance", {
        "settings": [settings(ip_configuration=[{"ipv4_enabled": False, "require_ssl": value}]) for value in
                     (True, False)] + [settings(ip_configuration=[{"ipv4_enabled": False, "ssl_mode": word}]) for word
                                       in ("ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED",
                                           "ALLOW_UNENCRYPTED_AND_ENCRYPTED")],
    }, database_version="POSTGRES_15"),
    *[
        family
        for name in ("log_checkpoints", "log_connections", "log_disconnections", "log_lock_waits", "log_hostname",
                     "log_duration", "cloudsql.enable_pgaudit")
        for family in database_flag("POSTGRES_15", name, "on", "off")
    ],
    *database_flag("POSTGRES_15", "log_min_messages", "error", "debug5"),
    *database_flag("POSTGRES_15", "log_min_error_statement", "error", "panic"),
    *database_flag("POSTGRES_15", "log_statement", "ddl", "none"),
    *database_flag("POSTGRES_15", "log_temp_files", "0", "10"),
    *database_flag("POSTGRES_15", "log_min_duration_statement", "-1", "10"),
    *database_flag("POSTGRES_15", "log_executor_stats", "off", "on"),
    *database_flag("POSTGRES_15", "log_parser_stats", "off", "on"),
    *database_flag("POSTGRES_15", "log_planner_stats", "off", "on"),
    *database_flag("POSTGRES_15", "log_statement_stats", "off", "on"),
    *database_flag("MYSQL_8_0", "local_infile", "off", "on"),
    *database_flag("SQLSERVER_2022_STANDARD", "cross db ownership chaining", "off", "on"),
    *database_flag("SQLSERVER_2022_STANDARD", "contained database authentication", "off", "on"),
    *case("google_storage_bucket", {"logging": [[{"log_bucket": "logs"}], [{"log_bucket": "b"}], []]}, name="b"),
    *case("google_bigquery_dataset", {
        "access": [[{"role": "OWNER", "user_by_email": "a@example.com"}],
                   [{"role": "READER", "special_group": "allAuthenticatedUsers"}],
                   [{"role": "READER", "iam_member": "allUsers"}]],
    }),
    *case("google_container_cluster", {
        "master_authorized_networks_config": [
            [{"cidr_blocks": [{"cidr_block": source}]}] for source in (INSIDE, WORLD)
        ] + [[]],
    }),
    *case("google_container_cluster", {
        "binary_authorization": [[{"evaluation_mode": word}] for word in
                                 ("PROJECT_SINGLETON_POLICY_ENFORCE", "DISABLED")] + [[]],
        "node_config": [[{"workload_metadata_config": [{"mode": word}]}] for word in
                        ("GKE_METADATA", "GCE_METADATA")],
    }),
    *case("google_container_node_pool", {
        "node_config": [
            [{"workload_metadata_config": [{"mode": mode}], "image_type": image,
              "shielded_instance_config": [{"enable_integrity_monitoring": integrity, "enable_secure_boot": boot}]}]
            for mode, image, integrity, boot in (
                ("GKE_METADATA", "COS_CONTAINERD", True, True), ("GCE_METADATA", "COS_CONTAINERD", True, True),
                ("GKE_METADATA", "UBUNTU_CONTAINERD", True, True), ("GKE_METADATA", "COS_CONTAINERD", False, True),
                ("GKE_METADATA", "COS_CONTAINERD", True, False),
            )
        ],
    }),
    *case("google_kms_crypto_key", {"rotation_period": ["7776000s", "2592000s", "31536000s", ABSENT]}),
    *case("google_project_iam_audit_config", {
        "audit_log_config": [[{"log_type": "DATA_READ", "exempted_members": members}] for members in ([], [ALICE])],
    }, service="allServices"),
]
