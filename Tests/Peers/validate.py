#!/usr/bin/env python3
"""Validates a document with a validator that is not ours. Tests start it with the interpreter of `.venv`.

Usage: validate.py json SCHEMA.json DOCUMENT
       validate.py xml SCHEMA.xsd DOCUMENT

DOCUMENT may be `-` for standard input. Exit 0: valid. Exit 2: invalid, one line a violation. Exit 1: could not tell.
"""

import json
import sys


def json_violations(schema_file, document):
    import jsonschema

    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    validator = jsonschema.validators.validator_for(schema)(
        schema, format_checker=jsonschema.FormatChecker()
    )
    for error in sorted(validator.iter_errors(json.loads(document)), key=lambda error: error.json_path):
        yield f"{error.json_path}: {error.message[:500]}"


def xml_violations(schema_file, document):
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(schema_file))
    if not schema.validate(etree.fromstring(document)):
        for error in schema.error_log:
            yield f"line {error.line}: {error.message}"


def main():
    kinds = {"json": json_violations, "xml": xml_violations}
    if len(sys.argv) != 4 or sys.argv[1] not in kinds:
        print(__doc__, file=sys.stderr)
        return 1
    _, kind, schema_file, name = sys.argv
    if name == "-":
        document = sys.stdin.buffer.read()
    else:
        with open(name, "rb") as file:
            document = file.read()
    violations = list(kinds[kind](schema_file, document))
    for violation in violations:
        print(violation)
    return 2 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
