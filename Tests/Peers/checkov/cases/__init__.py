"""Families written by hand, for checks that do more than compare one attribute with values.

Only what may stand in an attribute is written down here; which of it is good or bad, Checkov says.
"""

import json

from families import ABSENT, KEY, Family

WORLD, WORLD6, INSIDE = "0.0.0.0/0", "::/0", "10.0.0.0/8"
ANYBODY = "*"
ACCOUNT = "111122223333"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/app"


def case(kinds, choices, **base):
    """A family for each of the types, whose names have blanks between them."""
    return [Family(kind, "case", choices, base) for kind in kinds.split()]


def policy(action="s3:GetObject", resource="arn:aws:s3:::b/*", effect="Allow", **rest):
    """A document with one statement."""
    statement = {"Sid": "a", "Effect": effect, "Action": action, **rest}
    if resource is not None:
        statement["Resource"] = resource
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def all_cases():
    from . import aws_identity, aws_network, aws_rest, azure, google, kubernetes

    return [
        family
        for module in (aws_network, aws_identity, aws_rest, google, azure, kubernetes)
        for family in module.FAMILIES
    ]


__all__ = ["ABSENT", "ACCOUNT", "ANYBODY", "INSIDE", "KEY", "ROLE", "WORLD", "WORLD6", "all_cases", "case", "policy"]
