"""Families out of plans that others made: their resources as they are, and with one attribute turned."""

import json
import pathlib

from families import ABSENT, Family, opposites
from pairs import Pair

CLOUDS = ("aws_", "google_", "azurerm_", "azuread_", "kubernetes_")
RANGES = {"0.0.0.0/0", "::/0"}
# Names and the like, which no check compares and of which a plan has many.
IDLE = {"id", "arn", "name", "tags", "tags_all", "labels", "description", "timeouts", "region", "location", "project"}


def read(folder):
    """The changes of all plans in a folder: file name and entry of `resource_changes`."""
    for path in sorted(pathlib.Path(folder).glob("*/plan/*.json")):
        with open(path, encoding="utf-8") as file:
            plan = json.load(file)
        for change in plan.get("resource_changes") or []:
            if change.get("mode") == "managed" and change.get("type", "").startswith(CLOUDS):
                yield str(path.relative_to(folder)), change


def places(value, path=()):
    """The places of an object of which a value may be turned: members of it and of its blocks."""
    for name, member in value.items():
        if name in IDLE or "." in name:
            continue
        if isinstance(member, dict):
            yield from places(member, (*path, name))
        elif isinstance(member, list) and member and all(isinstance(element, dict) for element in member):
            yield ".".join((*path, name)), member
            for index, element in enumerate(member[:3]):
                yield from places(element, (*path, name, f"[{index}]"))
        else:
            yield ".".join((*path, name)), member


def turned(value):
    """What a value may be turned into: its opposite, nothing, or the whole internet where it is a range."""
    if value is None:
        return [True]
    ranges = value if isinstance(value, list) else [value]
    found = [ABSENT, *opposites(value)]
    if any(isinstance(text, str) and text.count("/") == 1 and text[:1].isdigit() for text in ranges):
        found += [["0.0.0.0/0"] if isinstance(value, list) else "0.0.0.0/0"]
    if isinstance(value, list):
        found.append([])
    return [other for other in found if other is ABSENT or other != value]


def families(folder):
    """One family for each different resource of the plans."""
    seen = set()
    for file, change in read(folder):
        after = change["change"].get("after")
        key = (change["type"], json.dumps(after, sort_keys=True))
        if not isinstance(after, dict) or key in seen:
            continue
        seen.add(key)
        choices = {path: [value, *turned(value)] for path, value in places(after)}
        if choices:
            yield Family(change["type"], file, choices, base=after, is_star=True)


def updates(folder, judge):
    """Changes of the plans themselves that turn something passing into something failing, and how many there are."""
    found = []
    for number, (file, change) in enumerate(read(folder)):
        before, after = change["change"].get("before"), change["change"].get("after")
        if isinstance(before, dict) and isinstance(after, dict) and before != after:
            found.append((number, file, change, before, after))
    verdicts = judge([
        (change["type"], f"p{number}_{side}", attributes)
        for number, _, change, before, after in found
        for side, attributes in (("before", before), ("after", after))
    ])
    pairs = []
    for number, file, change, before, after in found:
        name = f"{change['type']}.p{number}"
        flips = sorted(verdicts[name + "_before"][0] & verdicts[name + "_after"][1])
        if flips:
            pairs.append(Pair(change["type"], f"p{number}", file, before, after, flips, ("", "", "")))
    return pairs, len(found)


def creations(folder, judge):
    """How many resources the plans make, and how many of them fail a check."""
    made = [
        (change["type"], f"c{number}", change["change"]["after"])
        for number, (_, change) in enumerate(read(folder))
        if change["change"].get("before") is None and isinstance(change["change"].get("after"), dict)
    ]
    verdicts = judge(made)
    return len(made), sum(1 for _, failed in verdicts.values() if failed)
