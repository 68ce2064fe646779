"""Reads reference mappings and checks their shape."""

import json
import re

CLOUDS = {"aws": "aws_", "gcp": "google_", "azure": "azurerm_", "kubernetes": "kubernetes_"}
MINIMUM = {"aws": 45, "gcp": 25, "azure": 25, "kubernetes": 15}
SCOPES = {
    "regional", "global", "zonal", "location", "namespaced", "cluster", "global_list", "regional+cloudfront",
}
TAG_SHAPES = {"kv", "kv_lower", "kv_TagKey", "kv_propagate", "map"}
KINDS = {"string", "number", "boolean", "list", "set", "map", "block"}
NAME = re.compile(r"[a-z][a-z0-9_]*")

TYPE_KEYS = {
    "terraform_type": str, "provider_type": str, "normalized_type": str, "region": str, "list": dict, "detail": list,
    "id": dict, "attributes": list, "compare_excluded": list, "verified": dict, "unverified_attributes": list,
    "import_id": dict,
}
OPTIONAL_TYPE_KEYS = {
    "name": (str, dict), "tags": (dict, type(None)), "sub_resource_of": (str, type(None)),
    "managed_by": (str, type(None)), "terraform_aliases": (list,), "select": (str, type(None)),
    "resource_explorer_type": (str, type(None)), "provider_type_note": (str,), "cloud_control": (dict, type(None)),
    "cai": (dict,), "arm_list": (dict,), "arn": (str, type(None)), "asset_name": (str,), "live_key": (str,),
}
ATTRIBUTE_KEYS = {
    "tf": str, "from": str, "cfn": str, "type": str, "sub": list, "transform": str, "computed": bool, "required": bool,
    "cfn_write_only": bool, "forces_replacement": bool, "by": str, "seen_on_emulator": bool,
}


def load(folder, cloud, faults):
    """The reference of one cloud; faults are added with their places."""
    path = folder / f"{cloud}.json"
    place = path.name
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        faults.add(place, f"cannot be read: {error.strerror}")
        return None
    except ValueError as error:
        faults.add(place, f"is no JSON: {error}")
        return None
    if data.get("version") != 1 or data.get("cloud") != cloud:
        faults.add(place, f"expected version 1 of cloud {cloud}")
        return None
    names = [entry.get("terraform_type") for entry in data.get("types", [])]
    if len(names) < MINIMUM[cloud]:
        faults.add(place, f"only {len(names)} types, at least {MINIMUM[cloud]} are needed")
    for position, entry in enumerate(data["types"]):
        _check_type(f"{place} types[{position}] {entry.get('terraform_type')}", cloud, entry, names, faults)
    return data


def _check_type(place, cloud, entry, names, faults):
    for key, kind in TYPE_KEYS.items():
        if not isinstance(entry.get(key), kind):
            faults.add(place, f"`{key}`: expected {kind.__name__}")
    for key, value in entry.items():
        if key not in TYPE_KEYS and not isinstance(value, OPTIONAL_TYPE_KEYS.get(key, ())):
            faults.add(place, f"`{key}`: unknown, or of the wrong kind")
    name = entry.get("terraform_type") or ""
    if not name.startswith(CLOUDS[cloud]) or names.count(name) != 1:
        faults.add(place, f"`terraform_type`: {name} has another cloud's prefix or stands twice")
    if entry.get("region") not in SCOPES:
        faults.add(place, f"`region`: unknown scope {entry.get('region')}")
    tags = entry.get("tags")
    if tags and tags.get("shape") not in TAG_SHAPES:
        faults.add(place, f"`tags.shape`: unknown shape {tags.get('shape')}")
    parents = {entry.get("sub_resource_of"), (entry.get("list", {}).get("per_parent") or {}).get("type")} - {None}
    for parent in parents - set(names):
        faults.add(place, f"parent {parent} is no type of this cloud")
    for index, call in enumerate(entry.get("detail", [])):
        if not isinstance(call.get("key"), str):
            faults.add(place, f"`detail[{index}].key`: expected a name")
    attributes = entry.get("attributes", [])
    _check_attributes(f"{place} attributes", attributes, True, faults)
    known = {attribute.get("tf") for attribute in attributes}
    for attribute in entry.get("unverified_attributes", []):
        if attribute not in known:
            faults.add(place, f"`unverified_attributes`: {attribute} is not mapped")


def _check_attributes(place, attributes, is_top_level, faults):
    seen = set()
    for index, attribute in enumerate(attributes):
        name = attribute.get("tf")
        here = f"{place}[{index}] {name}"
        if not isinstance(name, str) or not NAME.fullmatch(name):
            faults.add(here, "`tf`: expected a Terraform name")
        if name in seen:
            faults.add(here, "stands twice")
        seen.add(name)
        for key, value in attribute.items():
            if not isinstance(value, ATTRIBUTE_KEYS.get(key, ())):
                faults.add(here, f"`{key}`: unknown, or of the wrong kind")
        if not attribute.get("from") and not attribute.get("cfn"):
            faults.add(here, "has neither `from` nor `cfn`")
        if is_top_level and attribute.get("type") not in KINDS:
            faults.add(here, f"`type`: unknown kind {attribute.get('type')}")
        _check_attributes(f"{here} sub", attribute.get("sub", []), False, faults)
