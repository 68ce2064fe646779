"""The operations that attributes are converted with, and how the reference's text says them."""

import re

# Name to: what follows the colon ("" nothing, "text" any text, "int", "pairs" a=b,…, "list" a,b,…), and the rank in
# which operations of one attribute run: decode, choose elements, cut text, convert, wrap, fill in.
OPERATIONS = {
    "percent_decode": ("", 0),
    "base64_decode": ("", 0),
    "backslash_unescape": ("", 0),
    "octal_unescape": ("", 0),
    "pick": ("pairs", 1),
    "drop": ("pairs", 1),
    "keep": ("pairs", 1),
    "kv_lookup": ("text", 1),
    "kv_map": ("list", 1),
    "get": ("text", 1),
    "keys": ("", 1),
    "count": ("", 1),
    "without": ("text", 1),
    "choose": ("text", 1),
    "first": ("", 1),
    "when": ("pairs", 1),
    "last_path_segment": ("", 2),
    "last_arn_segment": ("", 2),
    "after_last_colon": ("", 2),
    "segment_after": ("text", 2),
    "before": ("text", 2),
    "after": ("text", 2),
    "strip_suffix": ("text", 2),
    "strip_prefix": ("text", 2),
    "strip_trailing_dot": ("", 2),
    "strip_zone": ("", 2),
    "split": ("text", 2),
    "join": ("text", 2),
    "lower": ("", 2),
    "lower_no_spaces": ("", 2),
    "prefix": ("text", 2),
    "only_prefix": ("text", 2),
    "not_prefix": ("text", 2),
    "equals": ("text", 3),
    "in": ("list", 3),
    "map": ("pairs", 3),
    "bool_enum": ("list", 3),
    "not": ("", 3),
    "multiply": ("int", 3),
    "divide": ("int", 3),
    "int": ("", 3),
    "bool": ("", 3),
    "string": ("", 3),
    "octal": ("", 3),
    "sg_rules": ("", 3),
    "json": ("", 4),
    "set": ("", 5),
    "list": ("", 5),
    "absent": ("text", 6),
}

# Operations that say how two sides are compared, beside what they do to the value.
COMPARISONS = {"json": "json", "time": "time", "compare_self_link": "self_link", "lower_no_spaces": "location"}
NO_OPERATION = {"time", "compare_self_link", "block"}


def fault_in(operation):
    """Says what is wrong with an operation; None when nothing is."""
    name, colon, argument = operation.partition(":")
    if name not in OPERATIONS:
        return f"unknown transform `{operation}`"
    kind = OPERATIONS[name][0]
    if (kind == "") != (colon == ""):
        return f"transform `{operation}` {'takes nothing' if kind == '' else 'needs a value'} after its name"
    if kind == "int" and not re.fullmatch(r"[1-9]\d*", argument):
        return f"transform `{operation}` needs a positive integer"
    if kind == "pairs" and not all("=" in pair for pair in argument.split(",")):
        return f"transform `{operation}` needs pairs of name=value"
    if name == "choose" and (argument.count(",") != 2 or "=" not in argument):
        return f"transform `{operation}` needs path=value and two paths"
    if name in ("kv_map", "bool_enum") and argument.count(",") != 1:
        return f"transform `{operation}` needs two values"
    return None


def parse(text):
    """Splits a reference transform into its parts.

    Gives operations for both sides, for the API side alone, the comparison, and the parts that are free text.
    """
    both, api_only, comparison, free = [], [], None, []
    for part in filter(None, (piece.strip() for piece in text.split("; "))):
        target = both
        if part.startswith("api:"):
            part, target = part[4:].strip(), api_only
        filled = re.fullmatch(r"absent = (\S+)", part)
        if filled:
            part = "absent:" + filled[1]
        name = part.partition(":")[0]
        if name in COMPARISONS:
            comparison = COMPARISONS[name]
        if name in NO_OPERATION:
            continue
        if name in OPERATIONS and fault_in(part) is None:
            target.append(part)
        else:
            free.append(part)
    return both, api_only, comparison, free


def in_order(operations):
    """Operations in the order they run, whatever order the text names them in."""
    return sorted(operations, key=lambda operation: OPERATIONS[operation.partition(":")[0]][1])
