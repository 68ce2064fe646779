#!/usr/bin/env python3
"""Writes the inputs of the benchmarks. The same arguments give the same bytes; output is streamed.

Usage: generate.py plan    --megabytes N [--seed S] [--indent] [--text ascii|non-ascii] FILE
       generate.py drift   --resources N [--seed S] STATE LIVE

plan    a plan of format 1.2 of about N million bytes. Every resource change differs from the others.
drift   a raw state of version 4 and the live inventory of the same resources. One resource in a hundred differs in one
        attribute, one in a hundred is gone, and as many are live without being declared; the counts are printed as JSON.
"""

import argparse
import json
import random
import sys

REGIONS = ("eu-central-1", "eu-west-1", "us-east-1", "us-west-2", "ap-south-1")
TEAMS = ("billing", "search", "identity", "media", "platform", "warehouse")
# Letters of two, three and four bytes in UTF-8.
WORDS = ("Größe", "naïve", "Ελλάδα", "Москва", "東京都", "서울시", "データ基盤", "🚀配備", "ŝanĝo", "مرحبا")
PROVIDER = "registry.terraform.io/hashicorp/aws"
CHUNK = 1 << 20


class Writer:
    """Collects text and writes it in large pieces."""

    def __init__(self, path):
        self.file = open(path, "w", encoding="utf-8", newline="")
        self.parts, self.size, self.written = [], 0, 0

    def add(self, text):
        self.parts.append(text)
        length = len(text) if text.isascii() else len(text.encode())
        self.size += length
        self.written += length
        if self.size >= CHUNK:
            self.flush()

    def flush(self):
        self.file.write("".join(self.parts))
        self.parts, self.size = [], 0

    def close(self):
        self.flush()
        self.file.close()


def dump(value, indent):
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=(",", ": " if indent else ":"))


def prose(rng, non_ascii):
    if non_ascii:
        return " ".join(rng.choice(WORDS) for _ in range(72))
    return f"owned by {rng.choice(TEAMS)}, ticket {rng.randrange(10**6)}"


def tags(rng, number, non_ascii):
    return {
        "Name": f"{rng.choice(WORDS) if non_ascii else 'node'}-{number:07d}",
        "team": rng.choice(TEAMS),
        "cost-center": str(rng.randrange(1000, 9999)),
        "note": prose(rng, non_ascii),
    }


def policy(rng, number):
    statement = {
        "Sid": f"Read{number}",
        "Effect": "Allow",
        "Action": ["s3:GetObject", "s3:ListBucket"],
        "Resource": f"arn:aws:s3:::data-{number:07d}/*",
        "Condition": {"IpAddress": {"aws:SourceIp": f"10.{rng.randrange(256)}.{rng.randrange(256)}.0/24"}},
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def instance(rng, number, non_ascii):
    identifier = f"i-{rng.getrandbits(64):016x}{number:07x}"
    return "aws_instance", {
        "ami": f"ami-{rng.getrandbits(32):08x}",
        "arn": f"arn:aws:ec2:eu-central-1:123456789012:instance/{identifier}",
        "associate_public_ip_address": rng.random() < 0.3,
        "availability_zone": rng.choice(REGIONS) + rng.choice("abc"),
        "cpu_core_count": rng.choice((1, 2, 4, 8)),
        "ebs_block_device": [
            {"device_name": f"/dev/sd{letter}", "encrypted": True, "iops": rng.randrange(100, 16000),
             "volume_id": f"vol-{rng.getrandbits(64):016x}", "volume_size": rng.randrange(8, 2048)}
            for letter in "fg"
        ],
        "id": identifier,
        "instance_type": rng.choice(("t3.micro", "m5.large", "c6g.xlarge", "r6i.2xlarge")),
        "monitoring": False,
        "private_ip": f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
        "root_block_device": [{"volume_size": rng.randrange(8, 200), "volume_type": "gp3", "throughput": 125.5}],
        "subnet_id": f"subnet-{rng.getrandbits(64):016x}",
        "tags": tags(rng, number, non_ascii),
        "user_data": None,
        "vpc_security_group_ids": [f"sg-{rng.getrandbits(64):016x}" for _ in range(rng.randrange(1, 4))],
    }


def security_group(rng, number, non_ascii):
    identifier = f"sg-{rng.getrandbits(64):016x}{number:07x}"
    return "aws_security_group", {
        "arn": f"arn:aws:ec2:eu-central-1:123456789012:security-group/{identifier}",
        "description": prose(rng, non_ascii),
        "egress": [{"cidr_blocks": ["0.0.0.0/0"], "from_port": 0, "protocol": "-1", "to_port": 0}],
        "id": identifier,
        "ingress": [
            {"cidr_blocks": [f"10.{rng.randrange(256)}.0.0/16"], "description": "", "from_port": port,
             "ipv6_cidr_blocks": [], "protocol": "tcp", "self": False, "to_port": port}
            for port in rng.sample((22, 80, 443, 5432, 6379, 8080, 9090), 3)
        ],
        "name": f"group-{number:07d}",
        "tags": tags(rng, number, non_ascii),
        "vpc_id": f"vpc-{rng.getrandbits(64):016x}",
    }


def bucket(rng, number, non_ascii):
    name = f"data-{number:07d}-{rng.getrandbits(32):08x}"
    return "aws_s3_bucket", {
        "arn": f"arn:aws:s3:::{name}",
        "bucket": name,
        "force_destroy": False,
        "id": name,
        "policy": policy(rng, number),
        "region": rng.choice(REGIONS),
        "tags": tags(rng, number, non_ascii),
        "versioning": [{"enabled": rng.random() < 0.5, "mfa_delete": False}],
    }


MAKERS = (instance, security_group, bucket)
ACTIONS = (["no-op"],) * 5 + (["update"],) * 3 + (["create"], ["delete"], ["delete", "create"], ["create", "delete"])


def resource_change(rng, number, non_ascii):
    kind, attributes = rng.choice(MAKERS)(rng, number, non_ascii)
    actions = rng.choice(ACTIONS)
    module = f'module.{rng.choice(TEAMS)}["{rng.choice(REGIONS)}"]'
    change = {
        "actions": actions,
        "before": None if actions == ["create"] else attributes,
        "after": None if actions == ["delete"] else {**attributes, "tags": tags(rng, number, non_ascii)},
        "after_unknown": {"arn": True, "id": True} if "create" in actions else {},
        "before_sensitive": {"tags": {}},
        "after_sensitive": {"tags": {}},
    }
    if len(actions) == 2:
        change["replace_paths"] = [["ami"]]
    return {
        "address": f"{module}.{kind}.this[{number}]",
        "module_address": module,
        "mode": "managed",
        "type": kind,
        "name": "this",
        "index": number,
        "provider_name": PROVIDER,
        "change": change,
    }


def write_plan(options):
    rng = random.Random(options.seed)
    indent = 2 if options.indent else None
    non_ascii = options.text == "non-ascii"
    limit = options.megabytes * 1_000_000
    out = Writer(options.file)
    start = {"format_version": "1.2", "terraform_version": "1.9.5", "planned_values": {"root_module": {}}}
    comma, colon = (",\n  ", ": ") if indent else (",", ":")
    out.add("{\n  " if indent else "{")
    for key, value in start.items():
        out.add(f"{dump(key, None)}{colon}{dump(value, None)}{comma}")
    out.add(f'"resource_changes"{colon}[')
    number = 0
    while out.written < limit - 100:
        text = dump(resource_change(rng, number, non_ascii), indent)
        if indent:
            text = "\n    " + text.replace("\n", "\n    ")
        out.add("," + text if number else text)
        number += 1
    close_list, close = ("\n  ]", "\n}\n") if indent else ("]", "}")
    out.add(f'{close_list}{comma}"errored"{colon}false{close}')
    out.close()
    print(json.dumps({"resource_changes": number, "bytes": out.written}))


def write_drift(options):
    rng = random.Random(options.seed)
    state, live = Writer(options.state), Writer(options.live)
    counts = {"declared": options.resources, "changed": 0, "missing": 0, "extra": 0}
    state.add('{"version":4,"terraform_version":"1.9.5","serial":7,"lineage":"6f1e2ab4-0000-4000-8000-000000000001",'
              '"outputs":{},"resources":[')
    live.add('{"provider":"aws","account":"123456789012","captured_at":"2026-01-01T00:00:00Z","resources":[')
    live_count = 0

    def add_live(kind, attributes):
        nonlocal live_count
        record = {
            "provider": "aws", "provider_type": kind, "provider_resource_id": attributes["arn"],
            "normalized_type": kind, "region": "eu-central-1", "name": attributes["tags"]["Name"],
            "tags": attributes["tags"], "properties": attributes,
        }
        live.add(("," if live_count else "") + dump(record, None))
        live_count += 1

    for number in range(options.resources):
        kind, attributes = rng.choice(MAKERS)(rng, number, False)
        resource = {
            "mode": "managed", "type": kind, "name": f"n{number}", "provider": f'provider["{PROVIDER}"]',
            "instances": [{"schema_version": 1, "attributes": attributes, "sensitive_attributes": []}],
        }
        state.add(("," if number else "") + dump(resource, None))
        fate = number % 100
        if fate == 17:
            counts["missing"] += 1
            add_live(*rng.choice(MAKERS)(rng, options.resources + number, False))
            counts["extra"] += 1
            continue
        if fate == 42:
            counts["changed"] += 1
            attributes = {**attributes, "tags": {**attributes["tags"], "team": "unknown"}}
        add_live(kind, attributes)
    state.add("]}")
    live.add("]}")
    state.close()
    live.close()
    print(json.dumps({**counts, "live": live_count, "bytes": state.written + live.written}))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    plan = commands.add_parser("plan")
    plan.add_argument("--megabytes", type=int, required=True)
    plan.add_argument("--seed", type=int, default=1)
    plan.add_argument("--indent", action="store_true")
    plan.add_argument("--text", choices=("ascii", "non-ascii"), default="ascii")
    plan.add_argument("file")
    plan.set_defaults(run=write_plan)
    drift = commands.add_parser("drift")
    drift.add_argument("--resources", type=int, required=True)
    drift.add_argument("--seed", type=int, default=1)
    drift.add_argument("state")
    drift.add_argument("live")
    drift.set_defaults(run=write_drift)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    sys.exit(main())
