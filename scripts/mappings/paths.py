"""Paths of mapping data: `a.b`, `a[]`, `a{}`, `a{k}`, and what they start from: `@`, `^`, `$key`, `%word`."""

import re

# Names that stand for something the caller knows and the answer does not hold.
CONTEXT_NAMES = {"account", "region", "partition", "project", "cluster", "parent", "parent_name", "scope", "full_name"}

STEP = re.compile(r"\.?(?P<name>[A-Za-z0-9_-]+)|(?P<elements>\[\])|\{(?P<key>[^{}]*)\}")


def fault_in(path, detail_keys):
    """Says what is wrong with a path; None when nothing is."""
    rest = path
    if rest.startswith("%"):
        return None if rest[1:] in CONTEXT_NAMES else f"`{path}` names nothing that a context holds"
    if rest.startswith("$"):
        key = re.match(r"\$(\w+)", rest)
        if not key or key[1] not in detail_keys:
            return f"`{path}` reads a detail answer that no call of the type gives"
        rest = rest[key.end() :]
        if rest.startswith("."):
            rest = rest[1:]
            if not rest:
                return f"`{path}` ends in a dot"
    elif rest.startswith(("@", "^")):
        rest = rest[1:]
    elif rest.startswith("."):
        return f"`{path}` starts with a dot"
    position = 0
    while position < len(rest):
        step = STEP.match(rest, position)
        if not step or (step["name"] and position and rest[position] != "."):
            return f"`{path}` is no path at character {position + 1}"
        position = step.end()
    return None


def ends_in_list(path):
    return path.endswith("[]")
