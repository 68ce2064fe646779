"""A family is a resource and variants of it that differ in single attributes.

Variants are judged first and paired afterwards: where one passes a check that another fails, and both differ in one
attribute only, turning the first into the second is a change that makes something worse.
"""

import copy
import itertools
import re
from dataclasses import dataclass, field

VARIANT_LIMIT = 64
ABSENT = object()
KEY = "arn:aws:kms:eu-west-1:111122223333:key/4e2a1c9b-7d35-4f0e-9a66-0c1d2e3f4a5b"


@dataclass
class Family:
    """Choices for some attributes of a type; each combination of them is a variant."""

    kind: str
    origin: str
    choices: dict
    base: dict = field(default_factory=dict)
    # Attributes of which it only counts whether they have a value.
    fillers: set = field(default_factory=set)
    # Whether only one attribute at a time is another than the first choice.
    is_star: bool = False

    def picks(self):
        sizes = [len(values) for values in self.choices.values()]
        if not self.is_star:
            yield from itertools.islice(itertools.product(*map(range, sizes)), VARIANT_LIMIT)
            return
        first = (0,) * len(sizes)
        yield first
        for place, size in enumerate(sizes):
            for pick in range(1, size):
                yield first[:place] + (pick,) + first[place + 1:]

    def variants(self):
        """Pairs of the numbers of what was chosen and the attributes that result."""
        for picks in self.picks():
            attributes = copy.deepcopy(self.base)
            try:
                for (path, values), pick in zip(self.choices.items(), picks):
                    if not self.is_star or pick:
                        put(attributes, path, values[pick])
            except (AttributeError, TypeError):
                continue  # One choice leads through what another one made a value.
            yield picks, attributes


def put(attributes, path, value):
    """Sets a value at a path such as `settings.[].ip_configuration.[].require_ssl`.

    `[]` enters the first of a list of blocks, which is made if need be; `[2]` enters the third.
    """
    parts = path.split(".")
    place = attributes
    for part, following in zip(parts, parts[1:]):
        if part == "[]":
            if not place:
                place.append({})
            place = place[0]
        elif part.startswith("["):
            place = place[int(part[1:-1])]
        else:
            place = place.setdefault(part, [] if following.startswith("[") else {})
    if value is ABSENT:
        place.pop(parts[-1], None)
    else:
        place[parts[-1]] = copy.deepcopy(value)


# What stands for the opposite where a check names the word that it wants, or the one that it does not want.
OPPOSITES = {
    "TLS1_2": ["TLS1_0", "TLS1_1"], "1.2": ["1.0", "1.1"], "1.3": ["1.1"], "Deny": ["Allow"], "Allow": ["Deny"],
    "ENABLED": ["DISABLED"], "DISABLED": ["ENABLED"], "Enabled": ["Disabled"], "Disabled": ["Enabled"],
    "enforced": ["inherited"], "required": ["optional"], "HTTPS": ["HTTP"], "HTTP": ["HTTPS"], "Https": ["Http"],
    "AWS_IAM": ["NONE"], "NONE": ["AWS_IAM"], "IMMUTABLE": ["MUTABLE"], "private": ["blob", "container"],
    "KMS": ["AES256"], "aws:kms": ["AES256"], "TLS": ["NONE"], "TLS_1_2": ["TLS_1_0"], "VPC": ["PUBLIC"],
    "Policy-Min-TLS-1-2-2019-07": ["Policy-Min-TLS-1-0-2019-07"], "ALL": ["NONE"], "ERROR": ["NONE"],
    "STANDARD": ["ALLOW_ALL"], "Require": ["Optional"], "Active": ["PassThrough"], "2": ["1"],
    "PRIVATE_ONLY": ["PUBLIC_ONLY"], "BucketOwnerEnforced": ["ObjectWriter"], "SecureString": ["String"],
    "FtpsOnly": ["AllAllowed"], "AllowVirtualNetworksOnly": ["AllowAllTraffic"], "Private": ["Public"],
    "ALLOW_INTERNAL_ONLY": ["ALLOW_ALL"], "ALLOW_INTERNAL_AND_GCLB": ["ALLOW_ALL"], "on": ["off"], "off": ["on"],
    "WORKER_IP_PRIVATE": ["WORKER_IP_PUBLIC"], "SERVER_AUTHENTICATION": ["DISABLED"], "TRUE": ["FALSE"],
    "true": ["false"], "false": ["true"], "True": ["False"], "none": ["some", "required"], "*": ["111122223333"],
    "all": ["111122223333"], "All": ["111122223333"], "root": ["alice"], "SERVICE_PROVIDED_EIPS": ["DISABLED"],
    "monitor": ["defensive"], "enable": ["disable"], "/": ["/data"], "0.0.0.0/0": ["10.0.0.0/8"],
    "0.0.0.0": ["10.0.0.4"], "255.255.255.255": ["10.0.0.4"], "Standard": ["Free"], "SECURE_ALWAYS":
    ["SECURE_OPTIONAL"], "CMEK": ["GMEK"], "SSLv3": ["TLSv1.2"], "allUsers": ["user:a@example.com"],
    "allAuthenticatedUsers": ["user:a@example.com"], "public-read": ["private"], "public-read-write": ["private"],
    "EXTERNAL": ["INTERNAL"], "RSA-HSM": ["RSA"], "rds-ca-rsa2048-g1": ["rds-ca-2019"],
    "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE": ["DISABLE_GOOGLE_ACCESS"], "INFO": ["OFF"], "https://": ["http://x.example"],
    "standard": ["free"], "PRIVATE": ["EDGE"], "GRS": ["LRS"], "iam:*": ["iam:GetUser"],
}


def opposites(value):
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, float):
        return []  # A version; it is there as a text as well.
    if isinstance(value, int):
        return [0] if value else [1, 7]
    if isinstance(value, list):
        return [[other] for item in value for other in opposites(item)] or [[]]
    return OPPOSITES.get(value, []) if isinstance(value, str) else []


# What stands in blocks of which it only counts that they are there.
BLOCKS = {"identity": {"type": "SystemAssigned"}, "logging": {"target_bucket": "logs"}}


def something(name):
    """Values that an attribute of this name may have, where any will do."""
    if name in BLOCKS:
        return [[BLOCKS[name]]]
    if "kms" in name or "key" in name or "arn" in name:
        return [KEY]
    return ["something", [{}], ["something"], True]


def distinct(values):
    found = []
    for value in values:
        if not any(value is other or type(value) is type(other) and value == other for other in found):
            found.append(value)
    return found


# Where a value begins like this, it is a reference in source text, which a plan has no more.
REFERENCES = ("module.", "data.", "var.", "local.", "google_compute_")
INDEX = re.compile(r"^\[?\d+\]?$")


def inspected_path(key):
    """The path of a check's key in our spelling."""
    parts = ["[]" if INDEX.match(part) else part for part in key.strip("/").split("/")]
    while parts and parts[-1] == "[]":
        parts.pop()
    return ".".join(parts)


def of_value_checks(checks, value_base, negative_base):
    """A family for each type of each check that compares one attribute with values."""
    for check_id, (check, kinds) in sorted(checks.items()):
        try:
            if isinstance(check, value_base):
                wanted = check.get_expected_values()
            elif isinstance(check, negative_base):
                wanted = check.get_forbidden_values()
            else:
                continue
            path = inspected_path(check.get_inspected_key())
        except (NotImplementedError, AttributeError, TypeError):
            continue
        wanted = list(wanted) if isinstance(wanted, (list, tuple, set)) else [wanted]
        name = path.split(".")[-1]
        known = [value for value in wanted if value != "CKV_ANY"][:4]
        values = [ABSENT, *known, *(other for value in known for other in opposites(value))]
        if not known:
            values += something(name)
        # Where a key has no index, a block may stand there as well as an attribute.
        paths = {path, path.replace(".", ".[].")} if "[]" not in path else {path}
        for kind, path in itertools.product(kinds, sorted(paths)):
            yield Family(kind, check_id, {path: distinct(values)}, fillers=set() if known else {path})


def leaves(definition):
    if isinstance(definition, list):
        for part in definition:
            yield from leaves(part)
    elif isinstance(definition, dict):
        if definition.get("cond_type") == "attribute":
            kinds = definition.get("resource_types") or []
            for kind in [kinds] if isinstance(kinds, str) else kinds:
                yield kind, definition.get("attribute", ""), definition.get("operator", ""), definition.get("value")
        for key in ("and", "or", "not"):
            if key in definition:
                yield from leaves(definition[key])


def of_graph_checks(graph_checks):
    """A family for each type that a check of the other kind asks about by attributes."""
    for check_id, check in graph_checks:
        by_kind = {}
        for kind, attribute, operator, value in leaves(check["definition"]):
            if "[?" in attribute or kind.startswith("data."):
                continue
            parts = attribute.replace("[*]", ".*").replace(".*", "").split(".")
            path = ".[].".join(parts)
            values = by_kind.setdefault(kind, {}).setdefault(path, [ABSENT])
            wanted = value if isinstance(value, list) else [value]
            wanted = [{"true": True, "True": True, "false": False, "False": False}.get(v, v) for v in wanted]
            if value is not None and "exists" not in operator:
                inside = "contains" in operator
                for word in wanted[:3]:
                    if isinstance(word, str) and word.startswith(REFERENCES):
                        continue
                    values += [[v] if inside else v for v in [word, *opposites(word)]]
            by_kind[kind][path] = distinct(values)
        for kind, choices in by_kind.items():
            fillers = {path for path, values in choices.items() if len(values) == 1}
            for path in fillers:
                choices[path] += something(path.split(".")[-1])[:2]
            yield Family(kind, check_id, choices, fillers=fillers)
