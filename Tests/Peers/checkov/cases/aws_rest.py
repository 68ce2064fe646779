import json

from . import ABSENT, KEY, case

MANAGED = "arn:aws:kms:eu-west-1:111122223333:alias/aws/secretsmanager"


def emr(**parts):
    """A security configuration of EMR; `parts` replace what is good about it."""
    rest = {
        "EncryptionConfiguration": {
            "EnableInTransitEncryption": parts.get("transit", True),
            "EnableAtRestEncryption": parts.get("rest", True),
            "AtRestEncryptionConfiguration": {
                "S3EncryptionConfiguration": {"EncryptionMode": parts.get("mode", "SSE-KMS"), "AwsKmsKey": KEY},
                "LocalDiskEncryptionConfiguration": {
                    "EncryptionKeyProviderType": "AwsKms", "AwsKmsKey": KEY,
                    "EnableEbsEncryption": parts.get("ebs", True),
                },
            },
        }
    }
    if parts.get("local") is False:
        del rest["EncryptionConfiguration"]["AtRestEncryptionConfiguration"]["LocalDiskEncryptionConfiguration"]
    return json.dumps(rest)


def session(**inputs):
    return json.dumps({"schemaVersion": "1.0", "sessionType": "Standard_Stream", "inputs": inputs})


def parameter(name, value):
    return [{"name": name, "value": value}]


FAMILIES = [
    *case("aws_emr_security_configuration", {
        "configuration": [emr(), emr(transit=False), emr(rest=False), emr(mode="SSE-S3"), emr(ebs=False),
                          emr(local=False)],
    }),
    *case("aws_ssm_document", {
        "content": [
            session(kmsKeyId=KEY, s3BucketName="b", s3EncryptionEnabled=True), session(s3BucketName="b"),
            session(kmsKeyId=KEY, s3BucketName="b", s3EncryptionEnabled=False), session(kmsKeyId=KEY),
            session(kmsKeyId=KEY, cloudWatchLogGroupName="g", cloudWatchEncryptionEnabled=True),
            session(kmsKeyId=KEY, cloudWatchLogGroupName="g", cloudWatchEncryptionEnabled=False),
        ],
    }, document_type="Session", document_format="JSON"),
    *case("aws_redshift_parameter_group", {
        "parameter": [parameter("require_ssl", "true"), parameter("require_ssl", "false"), []],
    }, family="redshift-1.0"),
    *case("aws_docdb_cluster_parameter_group", {
        "parameter": [parameter("tls", "enabled"), parameter("tls", "disabled"), [], parameter("audit_logs", "enabled"),
                      parameter("audit_logs", "disabled")],
    }),
    *case("aws_db_parameter_group", {"parameter": [parameter("rds.force_ssl", "1"), parameter("rds.force_ssl", "0"),
                                                   []]}, family="postgres15"),
    *case("aws_dynamodb_table", {
        "server_side_encryption": [[{"enabled": True, "kms_key_arn": KEY}], [{"enabled": True}], [{"enabled": False}],
                                   []],
    }),
    *case("aws_rds_global_cluster", {"storage_encrypted": [True, False, ABSENT]}),
    *case("aws_codebuild_project", {"encryption_key": [KEY, ABSENT]}),
    *case("aws_codebuild_project", {
        "artifacts": [[{"type": "S3", "encryption_disabled": value}] for value in (False, True)],
    }),
    *case("aws_codebuild_project", {
        "logs_config": [
            [{"cloudwatch_logs": [{"status": "ENABLED"}], "s3_logs": [{"status": "DISABLED"}]}],
            [{"cloudwatch_logs": [{"status": "DISABLED"}], "s3_logs": [{"status": "DISABLED"}]}], [],
        ],
    }),
    *case("aws_secretsmanager_secret", {"kms_key_id": [KEY, MANAGED, ABSENT]}),
    *case("aws_lambda_function", {"kms_key_arn": [KEY, ABSENT]}, environment=[{"variables": {"a": "b"}}]),
    *case("aws_imagebuilder_image_recipe", {
        "block_device_mapping": [[{"ebs": [{"encrypted": value, "kms_key_id": KEY}]}] for value in (True, False)],
    }),
    *case("aws_ami", {"ebs_block_device": [[{"device_name": "a", "encrypted": value}] for value in (True, False)]}),
    *case("aws_ecs_cluster", {
        "configuration": [
            [{"execute_command_configuration": [{
                "kms_key_id": KEY, "logging": "OVERRIDE", "log_configuration": [configuration],
            }]}]
            for configuration in (
                {"cloud_watch_encryption_enabled": True, "cloud_watch_log_group_name": "g"},
                {"cloud_watch_encryption_enabled": False, "cloud_watch_log_group_name": "g"},
                {"s3_bucket_encryption_enabled": True, "s3_bucket_name": "b"},
                {"s3_bucket_encryption_enabled": False, "s3_bucket_name": "b"},
            )
        ],
    }),
    *case("aws_ecs_cluster", {"setting": [[{"name": "containerInsights", "value": word}] for word in
                                          ("enabled", "enhanced", "disabled")] + [[]]}),
    *case("aws_ecs_task_definition", {
        "volume": [
            [{"name": "v", "efs_volume_configuration": [{"file_system_id": "fs-1", "transit_encryption": word}]}]
            for word in ("ENABLED", "DISABLED")
        ],
    }),
    *case("aws_kinesis_firehose_delivery_stream", {
        "server_side_encryption": [
            [{"enabled": True, "key_type": "CUSTOMER_MANAGED_CMK", "key_arn": KEY}],
            [{"enabled": True, "key_type": "AWS_OWNED_CMK"}], [{"enabled": False}], [],
        ],
    }),
    *case("aws_keyspaces_table", {
        "encryption_specification": [[{"type": "CUSTOMER_MANAGED_KMS_KEY", "kms_key_identifier": KEY}],
                                     [{"type": "AWS_OWNED_KMS_KEY"}], []],
    }),
    *case("aws_dms_endpoint", {"kms_key_arn": [KEY, ABSENT]}, engine_name="mysql", endpoint_type="target"),
    *case("aws_elasticache_replication_group", {
        "transit_encryption_enabled": [True, False, ABSENT], "auth_token": ["a-long-token-for-a-test", ABSENT],
    }),
    *case("aws_opensearch_domain aws_elasticsearch_domain", {
        "node_to_node_encryption": [[{"enabled": True}], [{"enabled": False}], []],
    }, cluster_config=[{"instance_count": 3, "instance_type": "m5.large.search"}]),
    *case("aws_opensearch_domain aws_elasticsearch_domain", {
        "log_publishing_options": [
            [{"log_type": word, "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:1:log-group:a", "enabled": on}]
            for word, on in (("AUDIT_LOGS", True), ("AUDIT_LOGS", False), ("INDEX_SLOW_LOGS", True))
        ] + [[]],
    }),
    *case("aws_instance aws_launch_configuration", {
        "root_block_device": [[{"encrypted": value}] for value in (True, False)],
    }),
    *case("aws_instance aws_launch_configuration", {
        "ebs_block_device": [[{"device_name": "a", "encrypted": value}] for value in (True, False)],
    }, root_block_device=[{"encrypted": True}]),
    *case("aws_msk_cluster", {
        "encryption_info": [
            [{"encryption_at_rest_kms_key_arn": KEY, "encryption_in_transit": [transit]}]
            for transit in (
                {"client_broker": "TLS", "in_cluster": True}, {"client_broker": "TLS_PLAINTEXT", "in_cluster": True},
                {"client_broker": "PLAINTEXT", "in_cluster": True}, {"client_broker": "TLS", "in_cluster": False},
            )
        ] + [[{"encryption_in_transit": [{"client_broker": "TLS", "in_cluster": True}]}], []],
    }),
    *case("aws_msk_cluster", {
        "logging_info": [
            [{"broker_logs": [{"cloudwatch_logs": [{"enabled": value, "log_group": "g"}]}]}] for value in (True, False)
        ] + [[]],
    }),
    *case("aws_glue_data_catalog_encryption_settings", {
        "data_catalog_encryption_settings": [
            [{
                "connection_password_encryption": [{"return_connection_password_encrypted": password,
                                                    "aws_kms_key_id": KEY}],
                "encryption_at_rest": [{"catalog_encryption_mode": mode, "sse_aws_kms_key_id": KEY}],
            }]
            for password, mode in ((True, "SSE-KMS"), (False, "SSE-KMS"), (True, "DISABLED"))
        ],
    }),
    *case("aws_glue_security_configuration", {
        "encryption_configuration": [
            [{
                "cloudwatch_encryption": [{"cloudwatch_encryption_mode": logs, "kms_key_arn": KEY}],
                "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": marks, "kms_key_arn": KEY}],
                "s3_encryption": [{"s3_encryption_mode": store, "kms_key_arn": KEY}],
            }]
            for logs, marks, store in (
                ("SSE-KMS", "CSE-KMS", "SSE-KMS"), ("DISABLED", "CSE-KMS", "SSE-KMS"),
                ("SSE-KMS", "DISABLED", "SSE-KMS"), ("SSE-KMS", "CSE-KMS", "DISABLED"),
            )
        ],
    }),
    *case("aws_codegurureviewer_repository_association", {
        "kms_key_details": [[{"encryption_option": "CUSTOMER_MANAGED_CMK", "kms_key_id": KEY}],
                            [{"encryption_option": "AWS_OWNED_CMK"}], []],
    }),
    *case("aws_sqs_queue", {"kms_master_key_id": [KEY, ABSENT], "sqs_managed_sse_enabled": [True, False, ABSENT]}),
    *case("aws_s3_bucket", {
        "server_side_encryption_configuration": [
            [{"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": word}]}]}]
            for word in ("aws:kms", "AES256")
        ] + [[]],
    }),
    *case("aws_neptune_cluster", {"enable_cloudwatch_logs_exports": [["audit"], [], ABSENT]}),
    *case("aws_docdb_cluster", {"enabled_cloudwatch_logs_exports": [["audit", "profiler"], ["audit"], ["profiler"], []]}),
    *case("aws_rds_cluster", {"enabled_cloudwatch_logs_exports": [["audit"], ["error"], []]}, engine="aurora-mysql"),
    *case("aws_cloudwatch_log_group", {"retention_in_days": [365, 400, 0, 30, 7, ABSENT]}),
    *case("aws_elb", {"access_logs": [[{"bucket": "b", "enabled": True}], [{"bucket": "b", "enabled": False}], []]}),
    *case("aws_config_configuration_aggregator", {
        "account_aggregation_source": [[{"account_ids": ["1"], "all_regions": value}] for value in (True, False)],
    }),
    *case("aws_ebs_volume", {"encrypted": [True, False, ABSENT], "kms_key_id": [KEY, ABSENT]}),
]
