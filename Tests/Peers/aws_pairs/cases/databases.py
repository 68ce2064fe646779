"""Databases and caches."""

from ..case import Made, arn, case, pairs, tags
from .network import new_subnet, new_vpc

TAGS = {"team": "core", "env": "test"}


def two_subnets(aws):
    vpc_id = new_vpc(aws)
    return vpc_id, [new_subnet(aws, vpc_id), new_subnet(aws, vpc_id, "10.20.2.0/24", "eu-west-1b")]


@case("aws_db_subnet_group")
def db_subnet_group(aws):
    _, subnets = two_subnets(aws)
    made = aws.rds.create_db_subnet_group(DBSubnetGroupName="main", DBSubnetGroupDescription="databases",
        SubnetIds=subnets, Tags=pairs(TAGS))
    yield Made(
        find={"DBSubnetGroupName": "main"},
        state={
            "id": "main", "arn": made["DBSubnetGroup"]["DBSubnetGroupArn"], "name": "main", "name_prefix": "",
            "description": "databases",
            "subnet_ids": subnets[::-1], **tags(**TAGS),
        },
    )
    aws.rds.add_tags_to_resource(ResourceName=made["DBSubnetGroup"]["DBSubnetGroupArn"], Tags=[{"Key": "env",
        "Value": "prod"}])
    yield "tags.env"


@case("aws_db_parameter_group")
def db_parameter_group(aws):
    made = aws.rds.create_db_parameter_group(DBParameterGroupName="pg16", DBParameterGroupFamily="postgres16",
        Description="ours", Tags=pairs(TAGS))
    aws.rds.modify_db_parameter_group(DBParameterGroupName="pg16", Parameters=[{"ParameterName": "log_connections",
        "ParameterValue": "1", "ApplyMethod": "immediate"}])
    yield Made(
        find={"DBParameterGroupName": "pg16"},
        state={
            "id": "pg16", "arn": made["DBParameterGroup"]["DBParameterGroupArn"], "name": "pg16", "name_prefix": "",
            "family": "postgres16", "description": "ours",
            "parameter": [{"name": "log_connections", "value": "1", "apply_method": "immediate"}],
            "skip_destroy": False, **tags(**TAGS),
        },
    )
    aws.rds.modify_db_parameter_group(DBParameterGroupName="pg16", Parameters=[{"ParameterName": "log_connections",
        "ParameterValue": "0", "ApplyMethod": "immediate"}])
    yield "parameter[0].value"


@case("aws_db_instance")
def db_instance(aws):
    vpc_id, subnets = two_subnets(aws)
    group = aws.ec2.create_security_group(GroupName="db", Description="db", VpcId=vpc_id)["GroupId"]
    aws.rds.create_db_subnet_group(DBSubnetGroupName="main", DBSubnetGroupDescription="databases", SubnetIds=subnets)
    made = aws.rds.create_db_instance(
        DBInstanceIdentifier="orders", Engine="postgres", EngineVersion="16.3", DBInstanceClass="db.t4g.micro",
        AllocatedStorage=20, StorageType="gp3",
        MasterUsername="admin1", MasterUserPassword="not-a-secret", DBName="orders", DBSubnetGroupName="main",
        VpcSecurityGroupIds=[group], BackupRetentionPeriod=7,
        MultiAZ=False, PubliclyAccessible=False, StorageEncrypted=True, DeletionProtection=True,
        CopyTagsToSnapshot=True, AutoMinorVersionUpgrade=True,
        PreferredMaintenanceWindow="sun:03:00-sun:04:00", PreferredBackupWindow="01:00-02:00", Tags=pairs(TAGS),
        Port=5432,
    )["DBInstance"]
    yield Made(
        find={"DBInstanceIdentifier": "orders"},
        state={
            "id": made["DbiResourceId"], "arn": made["DBInstanceArn"], "identifier": "orders", "identifier_prefix": "",
            "engine": "postgres", "engine_version": "16.3",
            "instance_class": "db.t4g.micro", "allocated_storage": 20, "storage_type": "gp3", "username": "admin1",
            "password": "not-a-secret", "db_name": "orders",
            "db_subnet_group_name": "main", "vpc_security_group_ids": [group], "backup_retention_period": 7,
            "multi_az": False, "publicly_accessible": False,
            "storage_encrypted": True, "deletion_protection": True, "copy_tags_to_snapshot": True,
            "auto_minor_version_upgrade": True,
            "maintenance_window": "sun:03:00-sun:04:00", "backup_window": "01:00-02:00", "port": 5432,
            "iam_database_authentication_enabled": False,
            "apply_immediately": False, "skip_final_snapshot": True, "resource_id": made["DbiResourceId"],
            **tags(**TAGS),
        },
    )
    aws.rds.modify_db_instance(DBInstanceIdentifier="orders", BackupRetentionPeriod=1, ApplyImmediately=True)
    yield "backup_retention_period"


@case("aws_rds_cluster")
def rds_cluster(aws):
    made = aws.rds.create_db_cluster(
        DBClusterIdentifier="orders", Engine="aurora-postgresql", EngineVersion="16.4", MasterUsername="admin1",
        MasterUserPassword="not-a-secret",
        DatabaseName="orders", BackupRetentionPeriod=5, PreferredBackupWindow="01:00-02:00",
        PreferredMaintenanceWindow="sun:03:00-sun:04:00",
        StorageEncrypted=True, DeletionProtection=False, CopyTagsToSnapshot=False, Tags=pairs(TAGS), Port=5432,
    )["DBCluster"]
    yield Made(
        find={"DBClusterIdentifier": "orders"},
        state={
            "id": "orders", "arn": made["DBClusterArn"], "cluster_identifier": "orders",
            "cluster_identifier_prefix": "", "engine": "aurora-postgresql",
            "engine_version": "16.4", "engine_mode": "provisioned", "master_username": "admin1",
            "master_password": "not-a-secret", "database_name": "orders",
            "backup_retention_period": 5, "preferred_backup_window": "01:00-02:00",
            "preferred_maintenance_window": "sun:03:00-sun:04:00",
            "storage_encrypted": True, "deletion_protection": False, "copy_tags_to_snapshot": False, "port": 5432,
            "iam_database_authentication_enabled": False,
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
            "id": "caches", "arn": made["ARN"], "name": "caches", "description": "for caches", "subnet_ids": subnets,
            "vpc_id": made["VpcId"], **tags(**TAGS),
        },
    )
    aws.elasticache.add_tags_to_resource(ResourceName=made["ARN"], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_elasticache_cluster")
def elasticache_cluster(aws):
    made = aws.elasticache.create_cache_cluster(
        CacheClusterId="sessions", Engine="redis", EngineVersion="7.1", CacheNodeType="cache.t4g.micro",
        NumCacheNodes=1, Port=6379, SnapshotRetentionLimit=3,
        PreferredMaintenanceWindow="sun:03:00-sun:04:00", AutoMinorVersionUpgrade=True, Tags=pairs(TAGS),
    )["CacheCluster"]
    yield Made(
        find={"CacheClusterId": "sessions"},
        state={
            "id": "sessions", "arn": made["ARN"], "cluster_id": "sessions", "engine": "redis", "engine_version": "7.1",
            "node_type": "cache.t4g.micro",
            "num_cache_nodes": 1, "port": 6379, "snapshot_retention_limit": 3,
            "maintenance_window": "sun:03:00-sun:04:00",
            "auto_minor_version_upgrade": "true", "apply_immediately": None, "final_snapshot_identifier": None,
            **tags(**TAGS),
        },
    )
    aws.elasticache.add_tags_to_resource(ResourceName=made["ARN"], Tags=[{"Key": "owner", "Value": "someone"}])
    yield "tags.owner"


@case("aws_elasticache_replication_group")
def replication_group(aws):
    made = aws.elasticache.create_replication_group(
        ReplicationGroupId="cache", ReplicationGroupDescription="sessions", Engine="redis",
        CacheNodeType="cache.t4g.small", NumNodeGroups=1, ReplicasPerNodeGroup=1,
        AutomaticFailoverEnabled=True, MultiAZEnabled=True, SnapshotRetentionLimit=2, AtRestEncryptionEnabled=True,
        TransitEncryptionEnabled=True, Tags=pairs(TAGS),
    )["ReplicationGroup"]
    yield Made(
        find={"ReplicationGroupId": "cache"},
        state={
            "id": "cache", "arn": made["ARN"], "replication_group_id": "cache", "description": "sessions",
            "engine": "redis", "node_type": "cache.t4g.small",
            "num_cache_clusters": 2, "automatic_failover_enabled": True, "multi_az_enabled": True,
            "snapshot_retention_limit": 2,
            "at_rest_encryption_enabled": "true", "transit_encryption_enabled": True, "apply_immediately": None,
            "user_group_ids": [], **tags(**TAGS),
        },
    )
    aws.elasticache.add_tags_to_resource(ResourceName=made["ARN"], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_redshift_cluster")
def redshift_cluster(aws):
    aws.redshift.create_cluster(
        ClusterIdentifier="facts", NodeType="ra3.large", ClusterType="multi-node", NumberOfNodes=2,
        MasterUsername="admin1", MasterUserPassword="Not-a-secret1",
        DBName="facts", Port=5439, PubliclyAccessible=False, Encrypted=True, AutomatedSnapshotRetentionPeriod=3,
        AllowVersionUpgrade=True, EnhancedVpcRouting=True,
        PreferredMaintenanceWindow="sun:03:00-sun:03:30", Tags=pairs(TAGS),
    )
    yield Made(
        find={"ClusterIdentifier": "facts"},
        state={
            "id": "facts", "arn": arn("redshift", "cluster:facts"), "cluster_identifier": "facts",
            "node_type": "ra3.large", "cluster_type": "multi-node",
            "number_of_nodes": 2, "master_username": "admin1", "master_password": "Not-a-secret1",
            "database_name": "facts", "port": 5439,
            "publicly_accessible": False, "encrypted": "true", "automated_snapshot_retention_period": 3,
            "allow_version_upgrade": True,
            "enhanced_vpc_routing": True, "preferred_maintenance_window": "sun:03:00-sun:03:30",
            "cluster_parameter_group_name": "default.redshift-1.0",
            "iam_roles": [], "vpc_security_group_ids": [], "skip_final_snapshot": True, **tags(**TAGS),
        },
    )
    aws.redshift.modify_cluster(ClusterIdentifier="facts", AutomatedSnapshotRetentionPeriod=1)
    yield "automated_snapshot_retention_period"
