"""Compiles the attributes of one type: paths, operations, nested blocks, and what the mapping leaves unread."""

import json
import re

import operations
import paths

KIND_WORDS = {"string": "s", "number": "n", "boolean": "b", "list": "l", "set": "e", "map": "m"}


def signature(schema):
    return json.dumps(schema, sort_keys=True)


class Structures:
    """Nested blocks by Terraform name and schema, for where the reference stops above one it maps elsewhere."""

    def __init__(self):
        self.known = {}

    def learn(self, attributes, schema):
        for attribute in attributes:
            entry = schema.get(attribute["tf"])
            if isinstance(entry, list) and attribute.get("sub"):
                known = self.known.setdefault((attribute["tf"], signature(entry[1])), {})
                for nested in attribute["sub"]:
                    known.setdefault(nested["tf"], nested)
                self.learn(attribute["sub"], entry[1])

    def of(self, name, schema):
        return self.known.get((name, signature(schema)), {})


def camel_case(name):
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def by_name_rule(schema):
    """Paths by the naming rule of the Kubernetes provider: snake case, singular blocks for plural lists."""
    nested = []
    for name, entry in schema.items():
        path = camel_case(name)
        if isinstance(entry, list) and entry[0] in ("l", "e"):
            path = path if path.endswith("s") else path + "s"
        if isinstance(entry, list) and entry[0] in ("l", "e") or entry in ("l", "e"):
            path += "[]"
        nested.append({"tf": name, "from": path})
    return nested


class AttributeCompiler:
    def __init__(self, cloud, detail_keys, structures, nested, faults):
        self.cloud = cloud
        self.nested = nested
        self.detail_keys = detail_keys
        self.structures = structures
        self.faults = faults

    def compile(self, attribute, kind, place):
        """The compiled form; None when the attribute can't be read on either side."""
        result = {"tf": attribute["tf"], "type": kind[0] if isinstance(kind, list) else kind}
        both, api_only, comparison, free = operations.parse(attribute.get("transform", ""))
        # Operations given by an override stand for the whole text.
        nested, free = ([], []) if "do" in attribute else self._block_text(free, place)
        if free:
            self.faults.add(place, f"nobody says what `{'; '.join(free)}` means")
        do = attribute.get("do", operations.in_order(both + api_only))
        cfn_do = attribute.get("cfn_do", operations.in_order(both))
        for side, path_key, operation_list in (("from", "from", do), ("cfn", "cfn", cfn_do)):
            path = attribute.get(path_key)
            if not path or (side == "cfn" and attribute.get("cfn_write_only")):
                continue
            alternatives = path if isinstance(path, list) else [path]
            for alternative in alternatives:
                message = paths.fault_in(alternative, self.detail_keys)
                if message:
                    self.faults.add(place, message)
            for operation in operation_list:
                message = operations.fault_in(operation)
                if message:
                    self.faults.add(place, message)
            result[side] = alternatives
            result["do" if side == "from" else "cfn_do"] = operation_list
        if "text" in attribute:
            result.pop("from", None)
            result |= {"text": attribute["text"], "do": do}
        if not {"from", "cfn", "text"} & set(result):
            if attribute.get("sub") and not attribute.get("cfn"):
                self.faults.add(place, "is a block with attributes and without a path")
            return None
        if result.get("cfn_do") == result.get("do"):
            result.pop("cfn_do", None)
        if comparison or "compare" in attribute:
            result["compare"] = attribute.get("compare", comparison)
        if isinstance(kind, list):
            result["type"] = "block"
            if kind[0] == "e":
                result["set"] = True
            return self._with_nested(result, attribute, nested, kind[1], place)
        return result

    def _block_text(self, free, place):
        """Takes `block {a=b, c}` out of the free text of a transform."""
        rest, nested = [], []
        for part in free:
            block = re.fullmatch(r"block \{(.*)\}", part)
            if block:
                nested = self._fields(block[1], place)
            else:
                rest.append(part)
        return nested, rest

    def _fields(self, text, place):
        fields = []
        for name, path in re.findall(r"(\w+)=?(\{[^{}]*\}|[^,{}]*)", text):
            path = path.strip()
            if path.startswith("{"):
                fields.append({"tf": name, "from": "@", "sub": self._fields(path[1:-1], place)})
            elif keys := re.fullmatch(r"keys\((.*)\)", path):
                fields.append({"tf": name, "from": keys[1], "do": ["keys"]})
            elif word := re.fullmatch(r"(\S+) (split by comma|equals (\w+))", path):
                operation = f"equals:{word[3]}" if word[3] else "split:,"
                fields.append({"tf": name, "from": word[1], "do": [operation]})
            elif re.search(r"\s", path):
                self.faults.add(place, f"nobody says what `{name}={path}` means")
            else:
                fields.append({"tf": name, "from": path or camel_case(name)})
        return fields

    def _with_nested(self, result, attribute, from_text, schema, place):
        fields = dict(self.structures.of(attribute["tf"], schema))
        fields |= {entry["tf"]: entry for entry in from_text + attribute.get("sub", [])}
        nested = list(fields.values())
        if "sg_rules" in result.get("do", []):
            return result
        if not nested and self.cloud == "kubernetes":
            nested = by_name_rule(schema)
        if not nested:
            return None
        compiled = []
        for entry in nested:
            name = entry["tf"]
            if name not in schema:
                self.faults.add(place, f"`{name}` is no attribute of the block in the provider's schema")
                continue
            entry = {**entry, **self.nested.get(name, {}), **self.nested.get(f"{attribute['tf']}.{name}", {})}
            inner = self.compile(entry, schema[name], f"{place}.{name}")
            if inner:
                compiled.append(inner)
        result["sub"] = sorted(compiled, key=lambda entry: entry["tf"])
        gaps = set(schema) - {entry["tf"] for entry in compiled}
        if gaps:
            result["gaps"] = sorted(gaps)
        return result
