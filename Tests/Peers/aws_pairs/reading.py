"""Reads an object the way its mapping says: the list call, then the detail calls."""

import ast
import base64
import datetime
import re

import botocore.exceptions
from botocore import xform_name

from .case import ACCOUNT


class NotListed(Exception):
    """The list does not hold the object that a case made."""


def plain(value):
    """An answer as JSON knows it."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if hasattr(value, "read"):
        return None
    return value


def follow(path, value):
    """All values a path leads to."""
    found = [value]
    for name, is_list in re.findall(r"([A-Za-z0-9_-]+)?(\[\])?\.?", path):
        if name:
            found = [inner[name] for inner in found if isinstance(inner, dict) and name in inner]
        if is_list:
            found = [element for inner in found if isinstance(inner, list) for element in inner]
    return found


class Reader:
    def __init__(self, clients, mapping, made):
        self.clients = clients
        self.mapping = mapping
        self.made = made
        self.calls = mapping["calls"]
        self.service = self.calls["list"]["service"]

    def read(self):
        """The item of the list, and the answers of the detail calls by key."""
        item = self._item()
        details = {}
        for call in self.calls.get("detail", []):
            try:
                details[call["key"]] = self._detail(call, item, details)
            except botocore.exceptions.ClientError as error:
                code = error.response["Error"]["Code"]
                if "NotFound" in code or "NoSuch" in code:
                    details[call["key"]] = None
            except NotImplementedError:
                pass
        return item, details

    def context(self):
        context = {"account": ACCOUNT, "region": self.made.region, "partition": "aws"}
        for key in ("parent", "parent_name", "scope"):
            if getattr(self.made, key) is not None:
                context[key] = getattr(self.made, key)
        return context

    def _call(self, operation, parameters):
        client = self.clients.client(self.service, self.made.region)
        return plain(getattr(client, xform_name(operation))(**parameters))

    def _item(self):
        listing = self.calls["list"]
        parameters = dict(listing.get("params") or {})
        parent = listing.get("per_parent")
        if parent:
            parameters[parent["param"]] = self.made.parent
        if "Scope" in parameters and self.made.scope:
            parameters["Scope"] = self.made.scope
        parameters |= self.made.extra
        answer = self._call(listing["operation"], parameters)
        for item in follow(listing["items_path"], answer):
            if self._is_wanted(item):
                return item
        raise NotListed(f"{self.mapping['terraform']}: {self.made.find} is not in {str(answer)[:300]}")

    def _is_wanted(self, item):
        find = self.made.find
        if isinstance(find, dict):
            return isinstance(item, dict) and all(item.get(key) == value for key, value in find.items())
        return item == find

    def _detail(self, call, item, details):
        if "per" in call:
            _, path = call["per"].split(".", 1)
            key = call["per"][1:].split(".")[0]
            names = follow(path, details.get(key) or {})
            return [self._call(call["operation"], self._parameters(call, item, details, name)) for name in names]
        parameters = self._parameters(call, item, details, item)
        if "repeat" not in call:
            return self._call(call["operation"], parameters)
        merged = {}
        for value in call["repeat"]["values"]:
            merged |= self._call(call["operation"], parameters | {call["repeat"]["param"]: value})
        return merged

    def _parameters(self, call, item, details, current):
        return {
            name: self._argument(text, item, details, current) for name, text in (call.get("params") or {}).items()
        }

    def _argument(self, text, item, details, current):
        if text.startswith("'") and text.endswith("'"):
            return text[1:-1]
        if text.startswith("["):

            def named(name):
                return repr(self._argument(name[1], item, details, current))

            return ast.literal_eval(re.sub(r"(?<=\[)([A-Za-z@]\w*)(?=\])", named, text))
        function = re.fullmatch(r"(\w+)\((.+?)(?:, '(.+)')?\)", text)
        if function:
            inner = self._argument(function[2], item, details, current)
            if function[1] == "last_path_segment":
                return inner.rsplit("/", 1)[-1]
            return inner.removesuffix(function[3])
        if text == "@":
            return current
        if text in ("cluster", "parent"):
            return self.made.parent
        if text == "scope":
            return self.made.scope
        if text.startswith("$"):
            key, _, path = text[1:].partition(".")
            return follow(path, details[key])[0]
        if isinstance(item, dict) and text in item:
            return item[text]
        return self._key(item)

    def _key(self, item):
        """The object's full name by the mapping's rule."""
        context = self.context()
        name = ""
        for part in self.mapping["key"][0]:
            if isinstance(part, str):
                name += part
            elif part["from"].startswith("%"):
                name += context[part["from"][1:]]
            else:
                name += str(item[part["from"]])
        return name
