"""Buckets, tables, databases, caches, streams."""

import json

from ..case import ACCOUNT, REGION, Made, arn, case, pairs, tags
from .network import new_subnet, new_vpc

TAGS = {"team": "core", "env": "test"}


def two_subnets(aws):
    vpc_id = new_vpc(aws)
    return vpc_id, [new_subnet(aws, vpc_id), new_subnet(aws, vpc_id, "10.20.2.0/24", "eu-west-1b")]


@case("aws_s3_bucket")
def s3_bucket(aws):
    aws.s3.create_bucket(Bucket="pictures", CreateBucketConfiguration={"LocationConstraint": REGION})
    aws.s3.put_bucket_tagging(Bucket="pictures", Tagging={"TagSet": pairs(TAGS)})
    aws.s3.put_bucket_versioning(Bucket="pictures", VersioningConfiguration={"Status": "Enabled"})
    aws.s3.put_bucket_encryption(
        Bucket="pictures", ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": False}]}
    )
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::pictures/*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
    aws.s3.put_bucket_policy(Bucket="pictures", Policy=json.dumps(policy))
    aws.s3.put_bucket_lifecycle_configuration(
        Bucket="pictures",
        LifecycleConfiguration={"Rules": [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "tmp/"}, "Expiration": {"Days": 30}, "Transitions": [{"Days": 7, "StorageClass": "GLACIER"}]}]},
    )
    aws.s3.put_bucket_cors(Bucket="pictures", CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAgeSeconds": 60}]})
    yield Made(
        find={"Name": "pictures"},
        state={
            "id": "pictures", "arn": "arn:aws:s3:::pictures", "bucket": "pictures", "bucket_prefix": "", "force_destroy": False, "region": REGION,
            "acceleration_status": "", "request_payer": "BucketOwner", "object_lock_enabled": False, "object_lock_configuration": [], "logging": [], "website": [],
            "versioning": [{"enabled": True, "mfa_delete": False}], "policy": json.dumps(policy, separators=(",", ":")),
            "server_side_encryption_configuration": [{"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256", "kms_master_key_id": ""}], "bucket_key_enabled": False}]}],
            "lifecycle_rule": [
                {
                    "id": "old", "enabled": True, "prefix": "tmp/", "tags": {}, "expiration": [{"days": 30, "date": "", "expired_object_delete_marker": False}],
                    "transition": [{"days": 7, "date": "", "storage_class": "GLACIER"}], "noncurrent_version_expiration": [], "noncurrent_version_transition": [],
                    "abort_incomplete_multipart_upload_days": 0,
                }
            ],
            "cors_rule": [{"allowed_headers": [], "allowed_methods": ["GET"], "allowed_origins": ["*"], "expose_headers": [], "max_age_seconds": 60}],
            **tags(**TAGS),
        },
    )
    aws.s3.put_bucket_versioning(Bucket="pictures", VersioningConfiguration={"Status": "Suspended"})
    yield "versioning[0].enabled"


@case("aws_dynamodb_table")
def dynamodb_table(aws):
    made = aws.dynamodb.create_table(
        TableName="orders", BillingMode="PROVISIONED", ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 2},
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "at", "AttributeType": "N"}, {"AttributeName": "user", "AttributeType": "S"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-user", "KeySchema": [{"AttributeName": "user", "KeyType": "HASH"}], "Projection": {"ProjectionType": "ALL"},
                "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
            }
        ],
        Tags=pairs(TAGS),
    )["TableDescription"]
    yield Made(
        find="orders",
        state={
            "id": "orders", "arn": made["TableArn"], "name": "orders", "billing_mode": "PROVISIONED", "hash_key": "id", "range_key": "at", "read_capacity": 5,
            "write_capacity": 2, "stream_enabled": False, "stream_view_type": "", "table_class": "STANDARD", "deletion_protection_enabled": False,
            "attribute": [{"name": "at", "type": "N"}, {"name": "id", "type": "S"}, {"name": "user", "type": "S"}],
            "global_secondary_index": [
                {"name": "by-user", "hash_key": "user", "range_key": "", "projection_type": "ALL", "non_key_attributes": [], "read_capacity": 1, "write_capacity": 1}
            ],
            "local_secondary_index": [], "point_in_time_recovery": [{"enabled": False}], "server_side_encryption": [],
            "ttl": [{"attribute_name": "", "enabled": False}], **tags(**TAGS),
        },
    )
    aws.dynamodb.update_table(TableName="orders", ProvisionedThroughput={"ReadCapacityUnits": 9, "WriteCapacityUnits": 2})
    yield "read_capacity"


@case("aws_db_subnet_group")
def db_subnet_group(aws):
    _, subnets = two_subnets(aws)
    made = aws.rds.create_db_subnet_group(DBSubnetGroupName="main", DBSubnetGroupDescription="databases", SubnetIds=subnets, Tags=pairs(TAGS))
    yield Made(
        find={"DBSubnetGroupName": "main"},
        state={
            "id": "main", "arn": made["DBSubnetGroup"]["DBSubnetGroupArn"], "name": "main", "name_prefix": "", "description": "databases",
            "subnet_ids": subnets[::-1], **tags(**TAGS),
        },
    )
    aws.rds.add_tags_to_resource(ResourceName=made["DBSubnetGroup"]["DBSubnetGroupArn"], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_db_parameter_group")
def db_parameter_group(aws):
    made = aws.rds.create_db_parameter_group(DBParameterGroupName="pg16", DBParameterGroupFamily="postgres16", Description="ours", Tags=pairs(TAGS))
    aws.rds.modify_db_parameter_group(DBParameterGroupName="pg16", Parameters=[{"ParameterName": "log_connections", "ParameterValue": "1", "ApplyMethod": "immediate"}])
    yield Made(
        find={"DBParameterGroupName": "pg16"},
        state={
            "id": "pg16", "arn": made["DBParameterGroup"]["DBParameterGroupArn"], "name": "pg16", "name_prefix": "", "family": "postgres16", "description": "ours",
            "parameter": [{"name": "log_connections", "value": "1", "apply_method": "immediate"}], "skip_destroy": False, **tags(**TAGS),
        },
    )
    aws.rds.modify_db_parameter_group(DBParameterGroupName="pg16", Parameters=[{"ParameterName": "log_connections", "ParameterValue": "0", "ApplyMethod": "immediate"}])
    yield "parameter[0].value"


@case("aws_db_instance")
def db_instance(aws):
    vpc_id, subnets = two_subnets(aws)
    group = aws.ec2.create_security_group(GroupName="db", Description="db", VpcId=vpc_id)["GroupId"]
    aws.rds.create_db_subnet_group(DBSubnetGroupName="main", DBSubnetGroupDescription="databases", SubnetIds=subnets)
    made = aws.rds.create_db_instance(
        DBInstanceIdentifier="orders", Engine="postgres", EngineVersion="16.3", DBInstanceClass="db.t4g.micro", AllocatedStorage=20, StorageType="gp3",
        MasterUsername="admin1", MasterUserPassword="not-a-secret", DBName="orders", DBSubnetGroupName="main", VpcSecurityGroupIds=[group], BackupRetentionPeriod=7,
        MultiAZ=False, PubliclyAccessible=False, StorageEncrypted=True, DeletionProtection=True, CopyTagsToSnapshot=True, AutoMinorVersionUpgrade=True,
        PreferredMaintenanceWindow="sun:03:00-sun:04:00", PreferredBackupWindow="01:00-02:00", Tags=pairs(TAGS), Port=5432,
    )["DBInstance"]
    yield Made(
        find={"DBInstanceIdentifier": "orders"},
        state={
            "id": made["DbiResourceId"], "arn": made["DBInstanceArn"], "identifier": "orders", "identifier_prefix": "", "engine": "postgres", "engine_version": "16.3",
            "instance_class": "db.t4g.micro", "allocated_storage": 20, "storage_type": "gp3", "username": "admin1", "password": "not-a-secret", "db_name": "orders",
            "db_subnet_group_name": "main", "vpc_security_group_ids": [group], "backup_retention_period": 7, "multi_az": False, "publicly_accessible": False,
            "storage_encrypted": True, "deletion_protection": True, "copy_tags_to_snapshot": True, "auto_minor_version_upgrade": True,
            "maintenance_window": "sun:03:00-sun:04:00", "backup_window": "01:00-02:00", "port": 5432, "iam_database_authentication_enabled": False,
            "apply_immediately": False, "skip_final_snapshot": True, "resource_id": made["DbiResourceId"], **tags(**TAGS),
        },
    )
    aws.rds.modify_db_instance(DBInstanceIdentifier="orders", BackupRetentionPeriod=1, ApplyImmediately=True)
    yield "backup_retention_period"


@case("aws_rds_cluster")
def rds_cluster(aws):
    made = aws.rds.create_db_cluster(
        DBClusterIdentifier="orders", Engine="aurora-postgresql", EngineVersion="16.4", MasterUsername="admin1", MasterUserPassword="not-a-secret",
        DatabaseName="orders", BackupRetentionPeriod=5, PreferredBackupWindow="01:00-02:00", PreferredMaintenanceWindow="sun:03:00-sun:04:00",
        StorageEncrypted=True, DeletionProtection=False, CopyTagsToSnapshot=False, Tags=pairs(TAGS), Port=5432,
    )["DBCluster"]
    yield Made(
        find={"DBClusterIdentifier": "orders"},
        state={
            "id": "orders", "arn": made["DBClusterArn"], "cluster_identifier": "orders", "cluster_identifier_prefix": "", "engine": "aurora-postgresql",
            "engine_version": "16.4", "engine_mode": "provisioned", "master_username": "admin1", "master_password": "not-a-secret", "database_name": "orders",
            "backup_retention_period": 5, "preferred_backup_window": "01:00-02:00", "preferred_maintenance_window": "sun:03:00-sun:04:00",
            "storage_encrypted": True, "deletion_protection": False, "copy_tags_to_snapshot": False, "port": 5432, "iam_database_authentication_enabled": False,
            "iam_roles": [], "skip_final_snapshot": True, **tags(**TAGS),
        },
    )
    aws.rds.modify_db_cluster(DBClusterIdentifier="orders", DeletionProtection=True)
    yield "deletion_protection"


@case("aws_elasticache_subnet_group")
def elasticache_subnet_group(aws):
    _, subnets = two_subnets(aws)
    made = aws.elasticache.create_cache_subnet_group(
        CacheSubnetGroupName="caches", CacheSubnetGroupDescription="for caches", SubnetIds=subnets, Tags=pairs(TAGS)
    )["CacheSubnetGroup"]
    yield Made(
        find={"CacheSubnetGroupName": "caches"},
        state={
            "id": "caches", "arn": made["ARN"], "name": "caches", "description": "for caches", "subnet_ids": subnets, "vpc_id": made["VpcId"], **tags(**TAGS),
        },
    )
    aws.elasticache.add_tags_to_resource(ResourceName=made["ARN"], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_elasticache_cluster")
def elasticache_cluster(aws):
    made = aws.elasticache.create_cache_cluster(
        CacheClusterId="sessions", Engine="redis", EngineVersion="7.1", CacheNodeType="cache.t4g.micro", NumCacheNodes=1, Port=6379, SnapshotRetentionLimit=3,
        PreferredMaintenanceWindow="sun:03:00-sun:04:00", AutoMinorVersionUpgrade=True, Tags=pairs(TAGS),
    )["CacheCluster"]
    yield Made(
        find={"CacheClusterId": "sessions"},
        state={
            "id": "sessions", "arn": made["ARN"], "cluster_id": "sessions", "engine": "redis", "engine_version": "7.1", "node_type": "cache.t4g.micro",
            "num_cache_nodes": 1, "port": 6379, "snapshot_retention_limit": 3, "maintenance_window": "sun:03:00-sun:04:00",
            "auto_minor_version_upgrade": "true", "apply_immediately": None, "final_snapshot_identifier": None, **tags(**TAGS),
        },
    )
    aws.elasticache.add_tags_to_resource(ResourceName=made["ARN"], Tags=[{"Key": "owner", "Value": "someone"}])
    yield "tags.owner"


@case("aws_elasticache_replication_group")
def replication_group(aws):
    made = aws.elasticache.create_replication_group(
        ReplicationGroupId="cache", ReplicationGroupDescription="sessions", Engine="redis", CacheNodeType="cache.t4g.small", NumNodeGroups=1, ReplicasPerNodeGroup=1,
        AutomaticFailoverEnabled=True, MultiAZEnabled=True, SnapshotRetentionLimit=2, AtRestEncryptionEnabled=True, TransitEncryptionEnabled=True, Tags=pairs(TAGS),
    )["ReplicationGroup"]
    yield Made(
        find={"ReplicationGroupId": "cache"},
        state={
            "id": "cache", "arn": made["ARN"], "replication_group_id": "cache", "description": "sessions", "engine": "redis", "node_type": "cache.t4g.small",
            "num_cache_clusters": 2, "automatic_failover_enabled": True, "multi_az_enabled": True, "snapshot_retention_limit": 2,
            "at_rest_encryption_enabled": "true", "transit_encryption_enabled": True, "apply_immediately": None, "user_group_ids": [], **tags(**TAGS),
        },
    )
    aws.elasticache.add_tags_to_resource(ResourceName=made["ARN"], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_redshift_cluster")
def redshift_cluster(aws):
    aws.redshift.create_cluster(
        ClusterIdentifier="facts", NodeType="ra3.large", ClusterType="multi-node", NumberOfNodes=2, MasterUsername="admin1", MasterUserPassword="Not-a-secret1",
        DBName="facts", Port=5439, PubliclyAccessible=False, Encrypted=True, AutomatedSnapshotRetentionPeriod=3, AllowVersionUpgrade=True, EnhancedVpcRouting=True,
        PreferredMaintenanceWindow="sun:03:00-sun:03:30", Tags=pairs(TAGS),
    )
    yield Made(
        find={"ClusterIdentifier": "facts"},
        state={
            "id": "facts", "arn": arn("redshift", "cluster:facts"), "cluster_identifier": "facts", "node_type": "ra3.large", "cluster_type": "multi-node",
            "number_of_nodes": 2, "master_username": "admin1", "master_password": "Not-a-secret1", "database_name": "facts", "port": 5439,
            "publicly_accessible": False, "encrypted": "true", "automated_snapshot_retention_period": 3, "allow_version_upgrade": True,
            "enhanced_vpc_routing": True, "preferred_maintenance_window": "sun:03:00-sun:03:30", "cluster_parameter_group_name": "default.redshift-1.0",
            "iam_roles": [], "vpc_security_group_ids": [], "skip_final_snapshot": True, **tags(**TAGS),
        },
    )
    aws.redshift.modify_cluster(ClusterIdentifier="facts", AutomatedSnapshotRetentionPeriod=1)
    yield "automated_snapshot_retention_period"


@case("aws_efs_file_system")
def efs_file_system(aws):
    made = aws.efs.create_file_system(
        CreationToken="home", PerformanceMode="generalPurpose", ThroughputMode="bursting", Encrypted=True, Tags=pairs({"Name": "home", **TAGS})
    )
    aws.efs.put_lifecycle_configuration(FileSystemId=made["FileSystemId"], LifecyclePolicies=[{"TransitionToIA": "AFTER_30_DAYS"}])
    yield Made(
        find={"FileSystemId": made["FileSystemId"]},
        state={
            "id": made["FileSystemId"], "arn": made["FileSystemArn"], "creation_token": "home", "performance_mode": "generalPurpose", "throughput_mode": "bursting",
            "encrypted": True, "provisioned_throughput_in_mibps": 0, "availability_zone_name": "",
            "lifecycle_policy": [{"transition_to_ia": "AFTER_30_DAYS", "transition_to_archive": "", "transition_to_primary_storage_class": ""}],
            **tags(Name="home", **TAGS),
        },
    )
    aws.efs.put_lifecycle_configuration(FileSystemId=made["FileSystemId"], LifecyclePolicies=[{"TransitionToIA": "AFTER_7_DAYS"}])
    yield "lifecycle_policy[0].transition_to_ia"


@case("aws_backup_vault")
def backup_vault(aws):
    made = aws.backup.create_backup_vault(BackupVaultName="daily", BackupVaultTags=TAGS)
    yield Made(
        find={"BackupVaultName": "daily"},
        state={"id": "daily", "arn": made["BackupVaultArn"], "name": "daily", "force_destroy": False, "recovery_points": 0, **tags(**TAGS)},
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
            "id": made, "arn": made, "name": "clicks", "shard_count": 2, "retention_period": 24, "encryption_type": "NONE", "kms_key_id": "",
            "shard_level_metrics": [], "stream_mode_details": [{"stream_mode": "PROVISIONED"}], "enforce_consumer_deletion": False, **tags(**TAGS),
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
            "id": made, "arn": made, "name": "events", "destination": "extended_s3", "destination_id": "destinationId-000000000001", "version_id": "1",
            "extended_s3_configuration": [
                {
                    "role_arn": role, "bucket_arn": "arn:aws:s3:::events", "prefix": "in/", "compression_format": "GZIP", "buffering_size": 10,
                    "buffering_interval": 400, "error_output_prefix": "", "kms_key_arn": "",
                }
            ],
            "kinesis_source_configuration": [], "http_endpoint_configuration": [], "redshift_configuration": [], "splunk_configuration": [], **tags(**TAGS),
        },
    )
    aws.firehose.tag_delivery_stream(DeliveryStreamName="events", Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_glue_catalog_database")
def glue_database(aws):
    aws.glue.create_database(DatabaseInput={"Name": "lake", "Description": "all facts", "LocationUri": "s3://lake/", "Parameters": {"owner": "core"}})
    yield Made(
        find={"Name": "lake"},
        state={
            "id": f"{ACCOUNT}:lake", "arn": arn("glue", "database/lake"), "name": "lake", "catalog_id": ACCOUNT, "description": "all facts",
            "location_uri": "s3://lake/", "parameters": {"owner": "core"}, "federated_database": [], "target_database": [],
            "tags": {}, "tags_all": {},
        },
    )
    aws.glue.update_database(Name="lake", DatabaseInput={"Name": "lake", "Description": "changed", "LocationUri": "s3://lake/", "Parameters": {"owner": "core"}})
    yield "description"


@case("aws_athena_workgroup")
def athena_workgroup(aws):
    aws.athena.create_work_group(
        Name="reports", Description="for reports", Tags=pairs(TAGS),
        Configuration={"EnforceWorkGroupConfiguration": True, "PublishCloudWatchMetricsEnabled": True, "ResultConfiguration": {"OutputLocation": "s3://results/"}},
    )
    yield Made(
        find={"Name": "reports"},
        state={
            "id": "reports", "arn": arn("athena", "workgroup/reports"), "name": "reports", "description": "for reports", "state": "ENABLED", "force_destroy": False,
            **tags(**TAGS),
        },
    )
    aws.athena.tag_resource(ResourceARN=arn("athena", "workgroup/reports"), Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_opensearch_domain")
def opensearch_domain(aws):
    made = aws.opensearch.create_domain(
        DomainName="search", EngineVersion="OpenSearch_2.11", ClusterConfig={"InstanceType": "t3.small.search", "InstanceCount": 1},
        EBSOptions={"EBSEnabled": True, "VolumeType": "gp3", "VolumeSize": 20}, EncryptionAtRestOptions={"Enabled": True}, NodeToNodeEncryptionOptions={"Enabled": True},
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
    aws.opensearch.update_domain_config(DomainName="search", EBSOptions={"EBSEnabled": True, "VolumeType": "gp3", "VolumeSize": 40})
    yield "ebs_options[0].volume_size"
