#!/usr/bin/env python3
"""Validates a document with a validator that is not ours. Tests start it with the interpreter of `.venv`.

Usage: validate.py json SCHEMA.json DOCUMENT
       validate.py xml SCHEMA.xsd DOCUMENT
       validate.py openapi DOCUMENT

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


def openapi_violations(document):
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for error in OpenAPIV31SpecValidator(json.loads(document)).iter_errors():
        yield f"{error.json_path}: {error.message[:500]}"


def main():
    kinds = {"json": json_violations, "xml": xml_violations, "openapi": openapi_violations}
    kind, *files = sys.argv[1:] or [""]
    if kind not in kinds or len(files) != (1 if kind == "openapi" else 2):
        print(__doc__, file=sys.stderr)
        return 1
    *schema_files, name = files
    if name == "-":
        document = sys.stdin.buffer.read()
    else:
        with open(name, "rb") as file:
            document = file.read()
    violations = list(kinds[kind](*schema_files, document))
    for violation in violations:
        print(violation)
    return 2 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
