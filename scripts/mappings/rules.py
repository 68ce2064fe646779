"""Rules that make one text out of an answer: ids, keys, names, regions.

A compiled rule is a list of alternatives; the first whose parts are all there wins. A part is a literal text or
`{"from": path, "do": [operations]}`; with `"optional": true` it may be absent.
"""

import re

import operations

CALL = re.compile(r"(\w+)\((.*)\)$")


def _argument(text):
    return text.strip().strip("'")


def compile_rule(text, resolve):
    """Compiles the reference's text of a rule; `resolve` turns a name inside it into a part."""
    call = CALL.match(text)
    if call and call[1] == "join":
        separator, *names = re.split(r",\s+", call[2])
        return [_joined(_argument(separator), [resolve(name.strip()) for name in names])]
    if call:
        path, *arguments = call[2].split(", ")
        operation = ":".join([call[1], *map(_argument, arguments)])
        part = dict(resolve(path.strip()))
        part["do"] = part.get("do", []) + [operation]
        return [[part]]
    if "{" in text and not re.search(r"[\w\])]\{[^}]*\}$", text.split("/")[0]):
        return [_template(text, resolve)]
    return [[resolve(text)]]


def _joined(separator, parts):
    """Parts with a separator between them; all but the first two may be absent."""
    result = []
    for position, part in enumerate(parts):
        if position == 0:
            result.append(part)
        elif position < 3:
            result += [separator, part]
        else:
            result.append({**part, "do": part.get("do", []) + [f"prefix:{separator}"], "optional": True})
    return result


def _template(text, resolve):
    parts = []
    for literal, name in re.findall(r"([^{}]+)|\{([^{}]+)\}", text):
        parts.append(literal if literal else resolve(name))
    return parts


def faults_in(rule, place, path_fault, faults):
    for alternative in rule:
        for part in alternative:
            if isinstance(part, str):
                continue
            message = path_fault(part["from"])
            if message:
                faults.add(place, message)
            for operation in part.get("do", []):
                message = operations.fault_in(operation)
                if message:
                    faults.add(place, message)
