"""How a case is written: make an object, say its state, change one attribute, say which.

A case is a generator. It makes objects and yields a `Made`; then it changes one attribute of the object with another
call and yields the path at which a comparison has to find the change. The state is written from the arguments and
from what the provider's documentation says about the rest, never from an answer of the reading that is compared,
except for ids, names and times that the cloud chooses.
"""

from dataclasses import dataclass, field

import boto3

ACCOUNT = "123456789012"
REGION = "eu-west-1"
CASES = {}


@dataclass
class Made:
    """An object that exists now: how to find it in its list, and its state."""

    find: object
    state: dict
    parent: str | None = None
    parent_name: str | None = None
    scope: str | None = None
    region: str = REGION
    extra: dict = field(default_factory=dict)


def case(terraform_type):
    """Registers a case for a type."""

    def register(function):
        CASES[terraform_type] = function
        return function

    return register


class Clients:
    """Clients by service name: `aws.ec2`, `aws.cognito_idp`. Making one is slow, so all cases share them."""

    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        return self.client(name.replace("_", "-"), REGION)

    def client(self, service, region):
        if (service, region) not in self._made:
            self._made[service, region] = boto3.client(
                service, region_name=region, aws_access_key_id="test", aws_secret_access_key="test"
            )
        return self._made[service, region]


def tags(**values):
    """The two attributes that hold tags."""
    return {"tags": dict(values), "tags_all": dict(values)}


def pairs(values):
    """Tags as most services take them."""
    return [{"Key": key, "Value": value} for key, value in values.items()]


def lower_pairs(values):
    """Tags as the container services take them."""
    return [{"key": key, "value": value} for key, value in values.items()]


def arn(service, resource, region=REGION, account=ACCOUNT):
    return f"arn:aws:{service}:{region}:{account}:{resource}"
