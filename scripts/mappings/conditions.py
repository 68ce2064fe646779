"""Conditions on an answer, written down for each remark of the reference about who made an object.

A condition tests one thing: `{"from": path}`, `{"tag": name}`, `{"tag_prefix": text}` or `{"name": true}` is what it
looks at; `is`, `not`, `starts`, `ends`, `contains`, `lacks` (lists of texts) or `exists` (a boolean) is what must hold.
"""

import paths

SUBJECTS = {"from", "tag", "tag_prefix", "name", "tags"}
TESTS = {"is", "not", "starts", "ends", "contains", "lacks", "exists", "same_as"}


def fault_in(condition, detail_keys):
    """Says what is wrong with a condition; None when nothing is."""
    subject = SUBJECTS & set(condition)
    test = TESTS & set(condition)
    if len(subject) != 1 or len(test) != 1 or len(condition) != 2:
        return f"{condition} does not test one thing in one way"
    for key in ("from", "same_as"):
        if key in condition:
            message = paths.fault_in(condition[key], detail_keys)
            if message:
                return message
    value = condition[test.pop()]
    if "exists" in condition:
        return None if isinstance(value, bool) else f"{condition}: `exists` is true or false"
    if "same_as" in condition:
        return None
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        return f"{condition}: expected a list of texts"
    return None
