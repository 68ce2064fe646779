"""Buckets, tables, file systems, streams and lakes."""

import json

from ..case import ACCOUNT, REGION, Made, arn, case, pairs, tags

TAGS = {"team": "core", "env": "test"}


@case("aws_s3_bucket")
def s3_bucket(aws):
    aws.s3.create_bucket(Bucket="pictures", CreateBucketConfiguration={"LocationConstraint": REGION})
    aws.s3.put_bucket_tagging(Bucket="pictures", Tagging={"TagSet": pairs(TAGS)})
    aws.s3.put_bucket_versioning(Bucket="pictures", VersioningConfiguration={"Status": "Enabled"})
    aws.s3.put_bucket_encryption(
        Bucket="pictures",
        ServerSideEncryptionConfiguration={
            "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": False}]
        },
    )
    plain = {"Bool": {"aws:SecureTransport": "false"}}
    denied = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::pictures/*",
        "Condition": plain}
    policy = {"Version": "2012-10-17", "Statement": [denied]}
    aws.s3.put_bucket_policy(Bucket="pictures", Policy=json.dumps(policy))
    aws.s3.put_bucket_lifecycle_configuration(
        Bucket="pictures",
        LifecycleConfiguration={"Rules": [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "tmp/"},
        "Expiration": {"Days": 30}, "Transitions": [{"Days": 7, "StorageClass": "GLACIER"}]}]},
    )
    aws.s3.put_bucket_cors(Bucket="pictures", CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"],
        "AllowedOrigins": ["*"], "MaxAgeSeconds": 60}]})
    encryption = {"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256", "kms_master_key_id": ""}]}
    yield Made(
        find={"Name": "pictures"},
        state={
            "id": "pictures", "arn": "arn:aws:s3:::pictures", "bucket": "pictures", "bucket_prefix": "",
            "force_destroy": False, "region": REGION,
            "acceleration_status": "", "request_payer": "BucketOwner", "object_lock_enabled": False,
            "object_lock_configuration": [], "logging": [], "website": [],
            "versioning": [{"enabled": True, "mfa_delete": False}], "policy": json.dumps(policy, separators=(",", ":")),
            "server_side_encryption_configuration": [{"rule": [{**encryption, "bucket_key_enabled": False}]}],
            "lifecycle_rule": [
                {
                    "id": "old", "enabled": True, "prefix": "tmp/", "tags": {}, "expiration": [{"days": 30, "date": "",
                    "expired_object_delete_marker": False}],
                    "transition": [{"days": 7, "date": "", "storage_class": "GLACIER"}],
                    "noncurrent_version_expiration": [], "noncurrent_version_transition": [],
                    "abort_incomplete_multipart_upload_days": 0,
                }
            ],
            "cors_rule": [{"allowed_headers": [], "allowed_methods": ["GET"], "allowed_origins": ["*"],
            "expose_headers": [], "max_age_seconds": 60}],
            **tags(**TAGS),
        },
    )
    aws.s3.put_bucket_versioning(Bucket="pictures", VersioningConfiguration={"Status": "Suspended"})
    yield "versioning[0].enabled"


@case("aws_dynamodb_table")
def dynamodb_table(aws):
    made = aws.dynamodb.create_table(
        TableName="orders", BillingMode="PROVISIONED", ProvisionedThroughput={"ReadCapacityUnits": 5,
        "WriteCapacityUnits": 2},
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "at",
        "AttributeType": "N"}, {"AttributeName": "user", "AttributeType": "S"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-user", "KeySchema": [{"AttributeName": "user", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
                "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
            }
        ],
        Tags=pairs(TAGS),
    )["TableDescription"]
    yield Made(
        find="orders",
        state={
            "id": "orders", "arn": made["TableArn"], "name": "orders", "billing_mode": "PROVISIONED", "hash_key": "id",
            "range_key": "at", "read_capacity": 5,
            "write_capacity": 2, "stream_enabled": False, "stream_view_type": "", "table_class": "STANDARD",
            "deletion_protection_enabled": False,
            "attribute": [{"name": "at", "type": "N"}, {"name": "id", "type": "S"}, {"name": "user", "type": "S"}],
            "global_secondary_index": [
                {"name": "by-user", "hash_key": "user", "range_key": "", "projection_type": "ALL",
                "non_key_attributes": [], "read_capacity": 1, "write_capacity": 1}
            ],
            "local_secondary_index": [], "point_in_time_recovery": [{"enabled": False}], "server_side_encryption": [],
            "ttl": [{"attribute_name": "", "enabled": False}], **tags(**TAGS),
        },
    )
    aws.dynamodb.update_table(TableName="orders", ProvisionedThroughput={"ReadCapacityUnits": 9,
        "WriteCapacityUnits": 2})
    yield "read_capacity"


@case("aws_efs_file_system")
def efs_file_system(aws):
    made = aws.efs.create_file_system(
        CreationToken="home", PerformanceMode="generalPurpose", ThroughputMode="bursting", Encrypted=True,
        Tags=pairs({"Name": "home", **TAGS})
    )
    aws.efs.put_lifecycle_configuration(FileSystemId=made["FileSystemId"],
        LifecyclePolicies=[{"TransitionToIA": "AFTER_30_DAYS"}])
    yield Made(
        find={"FileSystemId": made["FileSystemId"]},
        state={
            "id": made["FileSystemId"], "arn": made["FileSystemArn"], "creation_token": "home",
            "performance_mode": "generalPurpose", "throughput_mode": "bursting",
            "encrypted": True, "provisioned_throughput_in_mibps": 0, "availability_zone_name": "",
            "lifecycle_policy": [{"transition_to_ia": "AFTER_30_DAYS", "transition_to_archive": "",
            "transition_to_primary_storage_class": ""}],
            **tags(Name="home", **TAGS),
        },
    )
    aws.efs.put_lifecycle_configuration(FileSystemId=made["FileSystemId"],
        LifecyclePolicies=[{"TransitionToIA": "AFTER_7_DAYS"}])
    yield "lifecycle_policy[0].transition_to_ia"


@case("aws_backup_vault")
def backup_vault(aws):
    made = aws.backup.create_backup_vault(BackupVaultName="daily", BackupVaultTags=TAGS)
    yield Made(
        find={"BackupVaultName": "daily"},
        state={"id": "daily", "arn": made["BackupVaultArn"], "name": "daily", "force_destroy": False,
        "recovery_points": 0, **tags(**TAGS)},
    )
    aws.backup.tag_resource(ResourceArn=made["BackupVaultArn"], Tags={"env": "prod"})
    yield "tags.env"


@case("aws_kinesis_stream")
def kinesis_stream(aws):
    aws.kinesis.create_stream(StreamName="clicks", ShardCount=2, StreamModeDetails={"StreamMode": "PROVISIONED"})
    aws.kinesis.add_tags_to_stream(StreamName="clicks", Tags=TAGS)
    made = arn("kinesis", "stream/clicks")
    yield Made(
        find="clicks",
        state={
            "id": made, "arn": made, "name": "clicks", "shard_count": 2, "retention_period": 24,
            "encryption_type": "NONE", "kms_key_id": "",
            "shard_level_metrics": [], "stream_mode_details": [{"stream_mode": "PROVISIONED"}],
            "enforce_consumer_deletion": False, **tags(**TAGS),
        },
    )
    aws.kinesis.increase_stream_retention_period(StreamName="clicks", RetentionPeriodHours=48)
    yield "retention_period"


@case("aws_kinesis_firehose_delivery_stream")
def firehose(aws):
    role = arn("iam", "role/firehose", region="")
    made = aws.firehose.create_delivery_stream(
        DeliveryStreamName="events", DeliveryStreamType="DirectPut", Tags=pairs(TAGS),
        ExtendedS3DestinationConfiguration={
            "RoleARN": role, "BucketARN": "arn:aws:s3:::events", "Prefix": "in/", "CompressionFormat": "GZIP",
            "BufferingHints": {"SizeInMBs": 10, "IntervalInSeconds": 400},
        },
    )["DeliveryStreamARN"]
    yield Made(
        find="events",
        state={
            "id": made, "arn": made, "name": "events", "destination": "extended_s3",
            "destination_id": "destinationId-000000000001", "version_id": "1",
            "extended_s3_configuration": [
                {
                    "role_arn": role, "bucket_arn": "arn:aws:s3:::events", "prefix": "in/",
                    "compression_format": "GZIP", "buffering_size": 10,
                    "buffering_interval": 400, "error_output_prefix": "", "kms_key_arn": "",
                }
            ],
            "kinesis_source_configuration": [], "http_endpoint_configuration": [], "redshift_configuration": [],
            "splunk_configuration": [], **tags(**TAGS),
        },
    )
    aws.firehose.tag_delivery_stream(DeliveryStreamName="events", Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_glue_catalog_database")
def glue_database(aws):
    aws.glue.create_database(DatabaseInput={"Name": "lake", "Description": "all facts", "LocationUri": "s3://lake/",
        "Parameters": {"owner": "core"}})
    yield Made(
        find={"Name": "lake"},
        state={
            "id": f"{ACCOUNT}:lake", "arn": arn("glue", "database/lake"), "name": "lake", "catalog_id": ACCOUNT,
            "description": "all facts",
            "location_uri": "s3://lake/", "parameters": {"owner": "core"}, "federated_database": [],
            "target_database": [],
            "tags": {}, "tags_all": {},
        },
    )
    aws.glue.update_database(Name="lake", DatabaseInput={"Name": "lake", "Description": "changed",
        "LocationUri": "s3://lake/", "Parameters": {"owner": "core"}})
    yield "description"


@case("aws_athena_workgroup")
def athena_workgroup(aws):
    aws.athena.create_work_group(
        Name="reports", Description="for reports", Tags=pairs(TAGS),
        Configuration={"EnforceWorkGroupConfiguration": True, "PublishCloudWatchMetricsEnabled": True,
        "ResultConfiguration": {"OutputLocation": "s3://results/"}},
    )
    yield Made(
        find={"Name": "reports"},
        state={
            "id": "reports", "arn": arn("athena", "workgroup/reports"), "name": "reports", "description": "for reports",
            "state": "ENABLED", "force_destroy": False,
            **tags(**TAGS),
        },
    )
    aws.athena.tag_resource(ResourceARN=arn("athena", "workgroup/reports"), Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_opensearch_domain")
def opensearch_domain(aws):
    made = aws.opensearch.create_domain(
        DomainName="search", EngineVersion="OpenSearch_2.11", ClusterConfig={"InstanceType": "t3.small.search",
        "InstanceCount": 1},
        EBSOptions={"EBSEnabled": True, "VolumeType": "gp3", "VolumeSize": 20},
        EncryptionAtRestOptions={"Enabled": True}, NodeToNodeEncryptionOptions={"Enabled": True},
        TagList=pairs(TAGS),
    )["DomainStatus"]
    yield Made(
        find={"DomainName": "search"},
        state={
            "id": made["ARN"], "arn": made["ARN"], "domain_name": "search", "engine_version": "OpenSearch_2.11",
            "ebs_options": [{"ebs_enabled": True, "volume_type": "gp3", "volume_size": 20, "iops": 0, "throughput": 0}],
            "node_to_node_encryption": [{"enabled": True}], **tags(**TAGS),
        },
    )
    aws.opensearch.update_domain_config(DomainName="search", EBSOptions={"EBSEnabled": True, "VolumeType": "gp3",
        "VolumeSize": 40})
    yield "ebs_options[0].volume_size"
