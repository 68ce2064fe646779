"""Machines, images, disks, and groups of machines."""

import base64
import io
import json
import zipfile

from ..case import ACCOUNT, REGION, Made, arn, case, pairs, tags
from .network import TAGS, new_subnet, new_vpc, specification

SCRIPT = "#!/bin/sh\necho ready\n"


def some_image(aws):
    return aws.ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]


@case("aws_instance")
def instance(aws):
    vpc_id = new_vpc(aws)
    subnet_id = new_subnet(aws, vpc_id)
    group = aws.ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc_id)["GroupId"]
    image = some_image(aws)
    aws.ec2.create_key_pair(KeyName="deploy")
    made = aws.ec2.run_instances(
        ImageId=image, InstanceType="t3.micro", SubnetId=subnet_id, SecurityGroupIds=[group], KeyName="deploy",
        MinCount=1, MaxCount=1,
        UserData=SCRIPT, EbsOptimized=False, Monitoring={"Enabled": False}, PrivateIpAddress="10.20.1.77",
        TagSpecifications=specification("instance"),
    )["Instances"][0]
    found = aws.ec2.describe_instances(InstanceIds=[made["InstanceId"]])["Reservations"][0]["Instances"][0]
    root = next(device for device in found["BlockDeviceMappings"] if device["DeviceName"] == found["RootDeviceName"])
    volume = root["Ebs"]["VolumeId"]
    yield Made(
        find={"InstanceId": made["InstanceId"]},
        state={
            "id": made["InstanceId"], "arn": arn("ec2", f"instance/{made['InstanceId']}"), "ami": image,
            "instance_type": "t3.micro",
            "availability_zone": "eu-west-1a", "subnet_id": subnet_id, "vpc_security_group_ids": [group],
            "key_name": "deploy",
            "private_ip": "10.20.1.77", "ebs_optimized": False, "monitoring": False, "source_dest_check": True,
            "user_data": SCRIPT,
            "disable_api_termination": False, "tenancy": "default", "iam_instance_profile": "",
            "root_block_device": [
                {
                    "device_name": found["RootDeviceName"], "volume_id": volume, "delete_on_termination": True,
                    "encrypted": False, "kms_key_id": "",
                    "tags": {}, "tags_all": {}, "volume_size": 8, "volume_type": "gp2",
                }
            ],
            "instance_state": "running", **tags(**TAGS),
        },
    )
    aws.ec2.modify_instance_attribute(InstanceId=made["InstanceId"], DisableApiTermination={"Value": True})
    yield "disable_api_termination"


@case("aws_ebs_volume")
def ebs_volume(aws):
    made = aws.ec2.create_volume(
        AvailabilityZone="eu-west-1a", Size=20, VolumeType="gp3", Iops=3000, Throughput=125, Encrypted=False,
        TagSpecifications=specification("volume")
    )["VolumeId"]
    yield Made(
        find={"VolumeId": made},
        state={
            "id": made, "arn": arn("ec2", f"volume/{made}"), "availability_zone": "eu-west-1a", "size": 20,
            "type": "gp3", "iops": 3000,
            "throughput": 125, "encrypted": False, "kms_key_id": "", "snapshot_id": "", "outpost_arn": "",
            "multi_attach_enabled": False,
            "final_snapshot": False, **tags(**TAGS),
        },
    )
    aws.ec2.modify_volume(VolumeId=made, Size=40)
    yield "size"


@case("aws_ebs_snapshot")
def ebs_snapshot(aws):
    volume = aws.ec2.create_volume(AvailabilityZone="eu-west-1a", Size=10)["VolumeId"]
    made = aws.ec2.create_snapshot(VolumeId=volume, Description="nightly",
        TagSpecifications=specification("snapshot"))["SnapshotId"]
    yield Made(
        find={"SnapshotId": made},
        state={
            "id": made, "arn": f"arn:aws:ec2:{REGION}::snapshot/{made}", "volume_id": volume, "description": "nightly",
            "volume_size": 10,
            "encrypted": False, "owner_id": ACCOUNT, "storage_tier": "standard", **tags(**TAGS),
        },
    )
    aws.ec2.create_tags(Resources=[made], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_ami")
def ami(aws):
    instance_id = aws.ec2.run_instances(ImageId=some_image(aws), MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    made = aws.ec2.create_image(InstanceId=instance_id, Name="golden", Description="base image",
        TagSpecifications=specification("image"))["ImageId"]
    yield Made(
        find={"ImageId": made},
        state={
            "id": made, "arn": f"arn:aws:ec2:{REGION}::image/{made}", "name": "golden", "description": "base image",
            "architecture": "x86_64",
            "virtualization_type": "hvm", "root_device_name": "/dev/sda1", "owner_id": ACCOUNT, **tags(**TAGS),
        },
    )
    aws.ec2.create_tags(Resources=[made], Tags=[{"Key": "stage", "Value": "old"}])
    yield "tags.stage"


@case("aws_key_pair")
def key_pair(aws):
    made = aws.ec2.create_key_pair(KeyName="deploy", TagSpecifications=specification("key-pair"))
    yield Made(
        find={"KeyName": "deploy"},
        state={
            "id": "deploy", "arn": arn("ec2", "key-pair/deploy"), "key_name": "deploy",
            "key_pair_id": made["KeyPairId"], "key_name_prefix": "",
            "key_type": "rsa", "fingerprint": made["KeyFingerprint"], **tags(**TAGS),
        },
    )
    aws.ec2.delete_tags(Resources=[made["KeyPairId"]], Tags=[{"Key": "env"}])
    yield "tags.env"


@case("aws_launch_template")
def launch_template(aws):
    data = {
        "ImageId": "ami-0123456789abcdef0", "InstanceType": "t3.small", "KeyName": "deploy", "EbsOptimized": True,
        "UserData": base64.b64encode(b"x").decode(),
        "SecurityGroupIds": ["sg-1", "sg-2"], "Monitoring": {"Enabled": True},
        "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 30, "VolumeType": "gp3",
        "DeleteOnTermination": True}}],
        "TagSpecifications": [{"ResourceType": "instance", "Tags": pairs({"team": "core"})}],
    }
    made = aws.ec2.create_launch_template(LaunchTemplateName="web", LaunchTemplateData=data)
    made = made["LaunchTemplate"]["LaunchTemplateId"]
    # Without tags of its own: the emulator would put them into the data of the first version, which AWS does not.
    yield Made(
        find={"LaunchTemplateId": made},
        state={
            "id": made, "arn": arn("ec2", f"launch-template/{made}"), "name": "web", "name_prefix": "",
            "default_version": 1, "latest_version": 1,
            "image_id": "ami-0123456789abcdef0", "instance_type": "t3.small", "key_name": "deploy",
            "ebs_optimized": "true",
            "user_data": base64.b64encode(b"x").decode(), "vpc_security_group_ids": ["sg-2", "sg-1"],
            "monitoring": [{"enabled": True}],
            "block_device_mappings": [
                {
                    "device_name": "/dev/xvda", "no_device": "", "virtual_name": "",
                    "ebs": [{"volume_size": 30, "volume_type": "gp3", "delete_on_termination": "true", "encrypted": "",
                    "kms_key_id": "", "snapshot_id": ""}],
                }
            ],
            "tag_specifications": [{"resource_type": "instance", "tags": {"team": "core"}}],
            "cpu_options": [], "network_interfaces": [], "tags": {}, "tags_all": {},
        },
    )
    aws.ec2.create_launch_template_version(LaunchTemplateId=made, LaunchTemplateData={**data,
        "InstanceType": "t3.large"})
    yield "instance_type"


@case("aws_autoscaling_group")
def autoscaling_group(aws):
    subnet_id = new_subnet(aws, new_vpc(aws))
    template = aws.ec2.create_launch_template(LaunchTemplateName="web", LaunchTemplateData={"ImageId": some_image(aws),
        "InstanceType": "t3.micro"})
    template = template["LaunchTemplate"]["LaunchTemplateId"]
    aws.autoscaling.create_auto_scaling_group(
        AutoScalingGroupName="web", MinSize=0, MaxSize=4, DesiredCapacity=0, VPCZoneIdentifier=subnet_id,
        LaunchTemplate={"LaunchTemplateId": template, "Version": "1"}, DefaultCooldown=120, HealthCheckGracePeriod=60,
        HealthCheckType="EC2",
        TerminationPolicies=["OldestInstance"], Tags=[{"Key": "Name", "Value": "web", "PropagateAtLaunch": True}],
    )
    found = aws.autoscaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]
    yield Made(
        find={"AutoScalingGroupName": "web"},
        state={
            "id": "web", "arn": found["AutoScalingGroupARN"], "name": "web", "name_prefix": "", "min_size": 0,
            "max_size": 4, "desired_capacity": 0,
            "vpc_zone_identifier": [subnet_id], "availability_zones": ["eu-west-1a"], "default_cooldown": 120,
            "health_check_grace_period": 60,
            "health_check_type": "EC2", "termination_policies": ["OldestInstance"], "launch_configuration": "",
            "load_balancers": [],
            "target_group_arns": [], "protect_from_scale_in": False, "enabled_metrics": [], "suspended_processes": [],
            "capacity_rebalance": False,
            "launch_template": [{"id": template, "name": "web", "version": "1"}],
            "tag": [{"key": "Name", "value": "web", "propagate_at_launch": True}],
        },
    )
    aws.autoscaling.update_auto_scaling_group(AutoScalingGroupName="web", MaxSize=6)
    yield "max_size"


@case("aws_lambda_function")
def lambda_function(aws):
    role = new_role(aws)
    archive = small_archive()
    made = aws.client("lambda", REGION).create_function(
        FunctionName="resize", Runtime="python3.12", Role=role, Handler="app.handler", Code={"ZipFile": archive},
        Description="resizes pictures", Timeout=30,
        MemorySize=256, Environment={"Variables": {"BUCKET": "pictures"}}, Tags=TAGS, Architectures=["arm64"],
    )
    yield Made(
        find={"FunctionName": "resize"},
        state={
            "id": "resize", "arn": made["FunctionArn"], "function_name": "resize", "runtime": "python3.12",
            "role": role, "handler": "app.handler",
            "description": "resizes pictures", "timeout": 30, "memory_size": 256, "architectures": ["arm64"],
            "package_type": "Zip", "layers": [],
            "environment": [{"variables": {"BUCKET": "pictures"}}], "reserved_concurrent_executions": -1,
            "filename": "app.zip", "kms_key_arn": "",
            "ephemeral_storage": [{"size": 512}], "tracing_config": [{"mode": "PassThrough"}], "dead_letter_config": [],
            "vpc_config": [], "image_config": [],
            "publish": False, **tags(**TAGS),
        },
    )
    aws.client("lambda", REGION).update_function_configuration(FunctionName="resize", MemorySize=512)
    yield "memory_size"


@case("aws_lambda_event_source_mapping")
def event_source_mapping(aws):
    queue = aws.sqs.create_queue(QueueName="jobs")["QueueUrl"]
    queue_arn = aws.sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    function = aws.client("lambda", REGION).create_function(
        FunctionName="worker", Runtime="python3.12", Role=new_role(aws), Handler="app.handler",
        Code={"ZipFile": small_archive()}
    )["FunctionArn"]
    made = aws.client("lambda", REGION).create_event_source_mapping(EventSourceArn=queue_arn, FunctionName="worker",
        BatchSize=5, Enabled=True)["UUID"]
    yield Made(
        find={"UUID": made},
        state={
            "id": made, "uuid": made, "arn": arn("lambda", f"event-source-mapping:{made}"),
            "event_source_arn": queue_arn, "function_name": function,
            "function_arn": function, "batch_size": 5, "enabled": True, "queues": [], "topics": [],
            "starting_position": "",
        },
    )
    aws.client("lambda", REGION).update_event_source_mapping(UUID=made, BatchSize=8)
    yield "batch_size"


def new_role(aws, service="lambda.amazonaws.com", name="service"):
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": service}}
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    return aws.iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(policy))["Role"]["Arn"]


def small_archive():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("app.py", "def handler(event, context):\n    return event\n")
    return file.getvalue()
