"""Compiles one reference type, with what the overrides say, into the form that is kept in the repository."""

import operations
import conditions
import paths
import rules
from attributes import AttributeCompiler

DIRECT_KEYS = ("arn", "asset_name", "live_key")
CALL_KEYS = ("list", "cloud_control", "cai", "arm_list", "resource_explorer_type")
# Never compared, but needed to name the object.
IDENTITY_ATTRIBUTES = {"id", "arn"}


class TypeCompiler:
    def __init__(self, cloud, remarks, overrides, schemas, structures, faults):
        self.cloud = cloud
        self.remarks = remarks
        self.overrides = overrides
        self.schemas = schemas
        self.structures = structures
        self.faults = faults

    def compile(self, entry):
        name = entry["terraform_type"]
        change = self.overrides["types"].get(name, {})
        place = f"{self.cloud} {name}"
        self.detail = self._detail(entry, change)
        self.keys = {call["key"] for call in self.detail}
        self.entry, self.place = entry, place
        result = {
            "terraform": name,
            "aliases": entry.get("terraform_aliases", []),
            "provider": entry["provider_type"],
            "scope": entry["region"],
            "parent": entry.get("sub_resource_of"),
            "select": self._select(entry, change),
            "id": self._rule("id", change.get("id"), entry["id"]["from"]),
            "key": self._key(change),
            "name": self._name(entry),
            "region": change.get("region") or self._region(),
            "tags": self._tags(entry),
            "managed_by": self._managed_by(entry, change),
            "excluded": sorted(set(entry["compare_excluded"]) - IDENTITY_ATTRIBUTES),
            "attributes": self._attributes(entry, change),
            "calls": {key: entry[key] for key in CALL_KEYS if entry.get(key)} | {"detail": self.detail},
        }
        self._check_rules(result)
        return {key: value for key, value in result.items() if value not in (None, [], {})}

    def _detail(self, entry, change):
        """The detail calls, changed and added to by the override."""
        changes = dict(change.get("detail", {}))
        calls = [{**call, **changes.pop(call["key"], {})} for call in entry["detail"]]
        return calls + [{"key": key, **call} for key, call in changes.items()]

    def _select(self, entry, change):
        text = entry.get("select")
        if "select" in change or not text:
            return change.get("select", [])
        if text not in self.remarks["select"]:
            self.faults.add(self.place, f"nobody says which rows `{text}` selects")
        return self.remarks["select"].get(text, [])

    def _managed_by(self, entry, change):
        text = entry.get("managed_by")
        known = self.remarks["managed_by"]
        if text and text not in known:
            self.faults.add(self.place, f"nobody says when `{text}` holds")
        everywhere = self.remarks["everywhere"][self.cloud] if entry.get("tags") else []
        return known.get(text, []) + change.get("managed_by", []) + everywhere

    def _resolve(self, name):
        """The part of a rule that a name in the reference's text stands for."""
        if self.cloud == "aws" and name in ("cluster", "zone_id"):
            return {"from": "%parent"}
        if name in paths.CONTEXT_NAMES:
            return {"from": "%" + name}
        if self.cloud == "gcp":
            return self._google_part(name)
        part = {"from": name}
        if name == "metadata.namespace" and self.entry["region"] == "cluster":
            part["optional"] = True
        return part

    def _google_part(self, name):
        """Google's templates name Terraform attributes; ids hold the last segment of each."""
        attribute = next((item for item in self.entry["attributes"] if item["tf"] == name), None)
        if name == "location" and (not attribute or not attribute.get("from")):
            source = "selfLink" if has_self_link(self.entry) else "name"
            return {"from": source, "do": ["segment_after:locations"]}
        if not attribute:
            return {"from": name}
        both, _, _, _ = operations.parse(attribute.get("transform", ""))
        is_whole = self.entry["id"]["from"] == "{" + name + "}"
        if not is_whole and "last_path_segment" not in both:
            both = both + ["last_path_segment"]
        return {"from": attribute["from"], **({"do": both} if both else {})}

    def _rule(self, key, override, text):
        return override or rules.compile_rule(text, self._resolve)

    def _key(self, change):
        text = next((self.entry[key] for key in DIRECT_KEYS if self.entry.get(key)), None)
        if change.get("key") or not text:
            return change.get("key")
        return rules.compile_rule(text, self._resolve)

    def _name(self, entry):
        name = entry["name"]
        if isinstance(name, str) and name.startswith("tag:"):
            return {"tag": name[4:]}
        if isinstance(name, str):
            return rules.compile_rule(name, self._resolve)
        part = {"from": name["from"]}
        if "transform" in name:
            part["do"] = [name["transform"]]
        return [[part]]

    def _region(self):
        scope = self.entry["region"]
        if self.cloud == "aws":
            return None if scope == "global" else [[{"from": "%region"}]]
        if self.cloud == "azure":
            return [[{"from": "location", "do": ["lower_no_spaces"]}]] if scope == "regional" else None
        if self.cloud == "kubernetes" or scope == "global":
            return None
        last = ["last_path_segment"]
        by_name = {"do": ["segment_after:locations"]}
        return [
            [{"from": "region", "do": last}],
            [{"from": "zone", "do": [*last, "strip_zone"]}],
            [{"from": "location", "do": ["lower"]}],
            [{"from": "name", **by_name}],
            [{"from": "%region"}],
        ]

    def _tags(self, entry):
        tags = entry.get("tags")
        if not tags or not tags.get("path"):
            return None
        message = paths.fault_in(tags["path"], self.keys)
        if message:
            self.faults.add(self.place, message)
        result = {"from": tags["path"], "shape": tags["shape"]}
        attribute = tags.get("terraform_attribute", "tags")
        if attribute in self.schemas[entry["terraform_type"]]:
            result["as"] = attribute
        return result

    def _attributes(self, entry, change):
        schema = self.schemas[entry["terraform_type"]]
        changes = dict(change.get("attributes", {}))
        excluded = set(entry["compare_excluded"]) - IDENTITY_ATTRIBUTES
        # Tags are given by their own rule.
        excluded |= {(self._tags(entry) or {}).get("as", "tags")}
        compiler = AttributeCompiler(
            self.cloud, self.keys, self.structures, self.overrides.get("nested", {}), self.faults
        )
        listed = [(attribute["tf"], attribute) for attribute in entry["attributes"]]
        listed += [(name, {"tf": name}) for name in changes if name not in {name for name, _ in listed}]
        result = []
        for name, attribute in listed:
            place = f"{self.place} {name}"
            update = changes.get(name, {})
            if update is None or name in excluded:
                continue
            if name not in schema:
                self.faults.add(place, "is not in the provider's schema")
                continue
            if update and "source" in update and update["source"] not in self.overrides["sources"]:
                self.faults.add(place, f"source {update.get('source')} is not among the sources")
            compiled = compiler.compile(self._merged(attribute, update), schema[name], place)
            if not compiled:
                continue
            if attribute.get("required"):
                compiled["required"] = True
            if name in entry["unverified_attributes"] and not update.get("source"):
                compiled["unverified"] = True
            result.append(compiled)
        return sorted(result, key=lambda attribute: attribute["tf"])

    def _merged(self, attribute, update):
        """An attribute with the override's values in place of the reference's; nested fields one by one."""
        merged = {key: value for key, value in {**attribute, **update}.items() if value is not None}
        nested = update.get("sub")
        if isinstance(nested, str):
            nested = self.overrides["structures"][nested]
        if nested is not None:
            merged["sub"] = _changed(attribute.get("sub", []), nested)
        return merged

    def _check_rules(self, result):
        def path_fault(path):
            return paths.fault_in(path, self.keys)

        for key in ("id", "key", "region", "name"):
            rule = result[key]
            if isinstance(rule, list):
                rules.faults_in(rule, f"{self.place} {key}", path_fault, self.faults)
        if not result["attributes"]:
            self.faults.add(self.place, "no attribute can be read")
        for condition in result["select"] + [test for rule in result["managed_by"] for test in rule["all"]]:
            message = conditions.fault_in(condition, self.keys)
            if message:
                self.faults.add(self.place, message)


def _changed(fields, changes):
    """The attributes of a block with an override's changes."""
    result = {field["tf"]: field for field in fields}
    for name, change in changes.items():
        result[name] = _field(name, change, result.get(name))
    return list(result.values())


def _field(name, change, known=None):
    """A changed attribute: null leaves it unread, a path or an object stands for the whole of it.

    An object that says nothing but `sub` changes attributes of the block that is known by that name.
    """
    if change is None:
        return {"tf": name}
    if isinstance(change, str):
        return {"tf": name, "from": change}
    result = {**known, **change} if known and set(change) == {"sub"} else {"tf": name, **change}
    if isinstance(change.get("sub"), dict):
        result["sub"] = _changed((known or {}).get("sub", []) if set(change) == {"sub"} else [], change["sub"])
    return result


def has_self_link(entry):
    """Whether the API gives self links for the type: then `name` is short."""
    has_link = any(attribute.get("from") == "selfLink" for attribute in entry["attributes"])
    return has_link or entry["list"]["service"] in ("container", "compute", "sqladmin")
