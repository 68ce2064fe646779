"""Containers, clusters and builds."""

import json

from ..case import Made, case, lower_pairs, tags
from .compute import new_role
from .databases import two_subnets

TAGS = {"team": "core", "env": "test"}
CONTAINER = {"name": "web", "image": "nginx:1.27", "cpu": 128, "memory": 256, "essential": True,
    "portMappings": [{"containerPort": 80, "hostPort": 0, "protocol": "tcp"}]}


def new_definition(aws, **more):
    answer = aws.ecs.register_task_definition(family="web", containerDefinitions=[CONTAINER], networkMode="bridge",
        **more)
    return answer["taskDefinition"]["taskDefinitionArn"]


@case("aws_ecs_cluster")
def ecs_cluster(aws):
    made = aws.ecs.create_cluster(clusterName="apps", settings=[{"name": "containerInsights", "value": "enabled"}],
        tags=lower_pairs(TAGS))["cluster"]["clusterArn"]
    yield Made(
        find=made,
        state={
            "id": made, "arn": made, "name": "apps", "setting": [{"name": "containerInsights", "value": "enabled"}],
            "configuration": [],
            "service_connect_defaults": [], **tags(**TAGS),
        },
    )
    aws.ecs.update_cluster(cluster="apps", settings=[{"name": "containerInsights", "value": "disabled"}])
    yield "setting[0].value"


@case("aws_ecs_service")
def ecs_service(aws):
    cluster = aws.ecs.create_cluster(clusterName="apps")["cluster"]["clusterArn"]
    definition = new_definition(aws)
    made = aws.ecs.create_service(cluster="apps", serviceName="web", taskDefinition=definition, desiredCount=2,
        launchType="EC2", tags=lower_pairs(TAGS))["service"]["serviceArn"]
    yield Made(
        find=made, parent=cluster,
        state={
            "id": made, "arn": made, "name": "web", "cluster": cluster, "task_definition": definition,
            "desired_count": 2, "launch_type": "EC2",
            "scheduling_strategy": "REPLICA", "load_balancer": [], "network_configuration": [],
            "placement_constraints": [], "ordered_placement_strategy": [],
            "service_registries": [], "health_check_grace_period_seconds": 0, "wait_for_steady_state": False,
            **tags(**TAGS),
        },
    )
    aws.ecs.update_service(cluster="apps", service="web", desiredCount=3)
    yield "desired_count"


@case("aws_ecs_task_definition")
def task_definition(aws):
    role = new_role(aws, "ecs-tasks.amazonaws.com")
    made = new_definition(
        aws, executionRoleArn=role, cpu="256", memory="512", requiresCompatibilities=["EC2"], volumes=[{"name": "data",
            "host": {"sourcePath": "/data"}}],
        tags=lower_pairs(TAGS),
    )
    yield Made(
        find=made,
        state={
            "id": "web", "arn": made, "family": "web", "network_mode": "bridge", "execution_role_arn": role,
            "cpu": "256", "memory": "512",
            "requires_compatibilities": ["EC2"], "task_role_arn": "", "ipc_mode": "", "pid_mode": "", "revision": 1,
            "ephemeral_storage": [],
            "container_definitions": json.dumps([{**CONTAINER, "environment": [], "mountPoints": [],
            "volumesFrom": []}]),
            "volume": [{"name": "data", "host_path": "/data", "docker_volume_configuration": [],
            "efs_volume_configuration": [], "configure_at_launch": False}],
            "skip_destroy": False, "track_latest": False, **tags(**TAGS),
        },
    )
    aws.ecs.tag_resource(resourceArn=made, tags=[{"key": "env", "value": "prod"}])
    yield "tags.env"


@case("aws_eks_cluster")
def eks_cluster(aws):
    vpc_id, subnets = two_subnets(aws)
    role = new_role(aws, "eks.amazonaws.com")
    made = aws.eks.create_cluster(
        name="main", version="1.31", roleArn=role, tags=TAGS, resourcesVpcConfig={"subnetIds": subnets,
        "endpointPublicAccess": True, "endpointPrivateAccess": False},
        logging={"clusterLogging": [{"types": ["api", "audit"], "enabled": True}]},
    )["cluster"]
    yield Made(
        find="main",
        state={
            "id": "main", "arn": made["arn"], "name": "main", "version": "1.31", "role_arn": role,
            "enabled_cluster_log_types": ["audit", "api"],
            "encryption_config": [], **tags(**TAGS),
        },
    )
    aws.eks.tag_resource(resourceArn=made["arn"], tags={"env": "prod"})
    yield "tags.env"


@case("aws_eks_node_group")
def eks_node_group(aws):
    _, subnets = two_subnets(aws)
    role = new_role(aws, "eks.amazonaws.com")
    aws.eks.create_cluster(name="main", roleArn=role, resourcesVpcConfig={"subnetIds": subnets})
    made = aws.eks.create_nodegroup(
        clusterName="main", nodegroupName="workers", scalingConfig={"minSize": 1, "maxSize": 3, "desiredSize": 2},
        diskSize=30, subnets=subnets, nodeRole=role,
        instanceTypes=["t3.large"], amiType="AL2023_x86_64_STANDARD", labels={"pool": "workers"}, tags=TAGS,
        capacityType="SPOT",
        taints=[{"key": "batch", "value": "yes", "effect": "NO_SCHEDULE"}], remoteAccess={"ec2SshKey": "deploy"},
    )["nodegroup"]
    yield Made(
        find="workers", parent="main",
        state={
            "id": "main:workers", "arn": made["nodegroupArn"], "cluster_name": "main", "node_group_name": "workers",
            "node_group_name_prefix": "",
            "scaling_config": [{"min_size": 1, "max_size": 3, "desired_size": 2}], "disk_size": 30,
            "subnet_ids": subnets, "node_role_arn": role,
            "instance_types": ["t3.large"], "ami_type": "AL2023_x86_64_STANDARD", "labels": {"pool": "workers"},
            "capacity_type": "SPOT",
            "taint": [{"key": "batch", "value": "yes", "effect": "NO_SCHEDULE"}], "launch_template": [],
            "remote_access": [{"ec2_ssh_key": "deploy", "source_security_group_ids": []}], **tags(**TAGS),
        },
    )
    aws.eks.update_nodegroup_config(clusterName="main", nodegroupName="workers", scalingConfig={"minSize": 1,
        "maxSize": 5, "desiredSize": 2})
    yield "scaling_config[0].max_size"


@case("aws_codebuild_project")
def codebuild_project(aws):
    role = new_role(aws, "codebuild.amazonaws.com")
    values = dict(
        name="site", description="builds the site", serviceRole=role, source={"type": "S3",
        "location": "sources/site.zip"}, artifacts={"type": "NO_ARTIFACTS"},
        environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0",
        "computeType": "BUILD_GENERAL1_SMALL", "privilegedMode": False},
        tags=lower_pairs(TAGS),
    )
    made = aws.codebuild.create_project(**values, timeoutInMinutes=20)["project"]
    yield Made(
        find="site",
        state={
            "id": made["arn"], "arn": made["arn"], "name": "site", "description": "builds the site",
            "service_role": role, "build_timeout": 20,
            "artifacts": [{"type": "NO_ARTIFACTS", "location": "", "name": ""}], "cache": [{"type": "NO_CACHE",
            "location": "", "modes": []}], "vpc_config": [], "secondary_sources": [],
            "environment": [
                {
                    "type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0",
                    "compute_type": "BUILD_GENERAL1_SMALL", "certificate": "", "privileged_mode": False,
                    "environment_variable": [], "registry_credential": [],
                }
            ],
            **tags(**TAGS),
        },
    )
    # The emulator can't update a project; one that was replaced has the same ARN.
    aws.codebuild.delete_project(name="site")
    aws.codebuild.create_project(**{**values, "description": "changed"}, timeoutInMinutes=20)
    yield "description"


@case("aws_msk_cluster")
def msk_cluster(aws):
    _, subnets = two_subnets(aws)
    made = aws.kafka.create_cluster_v2(
        ClusterName="events", Tags=TAGS,
        Provisioned={
            "KafkaVersion": "3.7.x", "NumberOfBrokerNodes": 2, "EnhancedMonitoring": "DEFAULT",
            "BrokerNodeGroupInfo": {"InstanceType": "kafka.t3.small", "ClientSubnets": subnets,
            "SecurityGroups": ["sg-1"], "StorageInfo": {"EbsStorageInfo": {"VolumeSize": 50}}},
        },
    )["ClusterArn"]
    yield Made(
        find={"ClusterArn": made},
        state={
            "id": made, "arn": made, "cluster_name": "events", "number_of_broker_nodes": 2,
            "enhanced_monitoring": "DEFAULT",
            "broker_node_group_info": [
                {
                    "az_distribution": "DEFAULT", "instance_type": "kafka.t3.small", "client_subnets": subnets,
                    "security_groups": ["sg-1"],
                    "storage_info": [{"ebs_storage_info": [{"volume_size": 50, "provisioned_throughput": []}]}],
                }
            ],
            "configuration_info": [], "logging_info": [], "open_monitoring": [], **tags(**TAGS),
        },
    )
    aws.kafka.tag_resource(ResourceArn=made, Tags={"env": "prod"})
    yield "tags.env"
