#!/usr/bin/env python3
"""Writes the inventory of the demo organisation: what its state declares, with the edits listed here.

Usage: make-demo-inventory.py [--check]

The state is the file of a real project (see SOURCES.md beside it), the inventory is what a cloud would answer after
somebody had worked on it by hand. `--check` fails when the file in the tree is not what this script writes.
"""

import copy
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "Sources" / "Server" / "Resources" / "Demo"
ACCOUNT, REGION = "533948124879", "us-east-1"

PROVIDER_TYPES = {
    "aws_lb": "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "aws_lb_listener": "AWS::ElasticLoadBalancingV2::Listener",
    "aws_lb_target_group": "AWS::ElasticLoadBalancingV2::TargetGroup",
    "aws_security_group": "AWS::EC2::SecurityGroup",
    "aws_subnet": "AWS::EC2::Subnet",
    "aws_s3_bucket": "AWS::S3::Bucket",
    "aws_iam_role": "AWS::IAM::Role",
}


def record(kind, identifier, name, properties, managed_by=None):
    region = None if kind in ("aws_iam_role",) else REGION
    made = {
        "provider": "aws", "provider_type": PROVIDER_TYPES[kind], "provider_resource_id": identifier,
        "normalized_type": kind, "terraform_type": kind, "region": region, "name": name,
        "tags": properties.get("tags") or {}, "properties": properties,
    }
    if managed_by:
        made["managed_by"] = managed_by
    return made


def changed(live):
    """Drift that matters: three resources were changed by hand."""
    live["aws_security_group"]["ingress"][0]["cidr_blocks"] = ["0.0.0.0/0"]
    live["aws_lb"]["idle_timeout"] = 400
    live["aws_lb_target_group"]["health_check"][0]["path"] = "/healthz"


def missing(live):
    """Drift that matters: the internet gateway was deleted."""
    del live["aws_internet_gateway"]


def harmless(live):
    """Differences that mean nothing, and must not be reported."""
    live["aws_lb"]["subnets"].reverse()  # a set in another order
    live["aws_lb_listener"]["port"] = "80"  # a number as text
    live["aws_lb_target_group"]["port"] = 80.0  # another spelling of the same number
    live["aws_security_group"]["name_prefix"] = None  # null for an empty text
    live["aws_security_group"]["ingress"][0]["ipv6_cidr_blocks"] = None  # null for an empty list
    live["aws_subnet"]["tags"] = None  # null for an empty map
    del live["aws_subnet"]["tags_all"]  # clouds know one map of tags


def extra():
    """Drift that matters: made by hand, declared nowhere. And a role that belongs to the cloud itself."""
    group = "sg-0f3c5d5a4be1d7e90"
    bucket = "test-lb-tf-access-logs-by-hand"
    role = "arn:aws:iam::%s:role/aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing"
    return [
        record("aws_security_group", f"arn:aws:ec2:{REGION}:{ACCOUNT}:security-group/{group}", "debug-ssh", {
            "arn": f"arn:aws:ec2:{REGION}:{ACCOUNT}:security-group/{group}", "id": group, "name": "debug-ssh",
            "description": "temporary, remove on Friday", "vpc_id": "vpc-069eb1208f4f62f3c",
            "ingress": [{"cidr_blocks": ["0.0.0.0/0"], "from_port": 22, "protocol": "tcp", "to_port": 22}],
        }),
        record("aws_s3_bucket", f"arn:aws:s3:::{bucket}", bucket, {
            "arn": f"arn:aws:s3:::{bucket}", "id": bucket, "bucket": bucket, "tags": {"made-by": "console"},
        }),
        record("aws_iam_role", role % ACCOUNT, "AWSServiceRoleForElasticLoadBalancing", {
            "arn": role % ACCOUNT, "name": "AWSServiceRoleForElasticLoadBalancing",
            "path": "/aws-service-role/elasticloadbalancing.amazonaws.com/",
        }, managed_by="aws"),
    ]


def inventory():
    state = json.loads((FOLDER / "state.json").read_text(encoding="utf-8"))
    live = {}
    for resource in state["resources"]:
        if resource["mode"] == "managed":
            live[resource["type"]] = copy.deepcopy(resource["instances"][0]["attributes"])
    changed(live)
    missing(live)
    harmless(live)
    resources = [
        record(kind, values["arn"], values.get("name") or values["id"], values) for kind, values in live.items()
    ]
    return {
        "provider": "aws", "account": ACCOUNT, "captured_at": "2026-01-01T00:00:00Z", "resources": resources + extra(),
    }


def main():
    text = json.dumps(inventory(), indent=2, ensure_ascii=False) + "\n"
    path = FOLDER / "inventory.json"
    if "--check" in sys.argv[1:]:
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            print("make-demo-inventory: inventory.json is out of date; run scripts/make-demo-inventory.py", file=sys.stderr)
            return 1
        return 0
    path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
