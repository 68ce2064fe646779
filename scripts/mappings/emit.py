"""Writes mapping data as Swift source: one string literal for each cloud, one line for each type."""

import json
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "CloudEnum" / "Mapping" / "Data"
START, END = '  ##"""\n', '\n  """##\n'


def path_of(cloud):
    return FOLDER / f"MappingData+{cloud}.swift"


def as_json(data):
    """The data as JSON: a head, one type a line, sorted keys in each."""
    lines = [json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in data["types"]]
    head = json.dumps({key: value for key, value in data.items() if key != "types"}, separators=(",", ":"))
    return head[:-1] + ',"types":[\n' + ",\n".join(lines) + "\n]}"


def swift_source(cloud, data):
    text = as_json(data)
    if '"""##' in text or "\\##" in text:
        raise ValueError(f"{cloud}: the data hold the end of a Swift literal")
    indented = "\n".join("  " + line for line in text.split("\n"))
    return (
        "// Written by scripts/make-mappings.py; change scripts/mappings instead.\n"
        "// swift-format-ignore-file\n\n"
        f"extension MappingData {{\n  static let {cloud}: StaticString =\n" + START + indented + END + "}\n"
    )


def files(clouds):
    return [(path_of(cloud), swift_source(cloud, data)) for cloud, data in clouds.items()]


def is_same(path, text):
    return path.exists() and path.read_text(encoding="utf-8") == text


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def committed(cloud):
    """The JSON inside the committed file of a cloud."""
    source = path_of(cloud).read_text(encoding="utf-8")
    indented = source[source.index(START) + len(START) : source.index(END)]
    return "\n".join(line[2:] for line in indented.split("\n"))


def _count(attributes):
    return sum(1 + _count(attribute.get("sub", [])) for attribute in attributes)


def summary(clouds):
    lines = []
    for cloud, data in clouds.items():
        attributes = [attribute for entry in data["types"] for attribute in entry["attributes"]]
        unverified = sum("unverified" in attribute for attribute in attributes)
        lines.append(
            f"{cloud:10} {len(data['types']):3} types {len(attributes):5} attributes"
            f" {_count(attributes):5} with nested {unverified:3} unverified {len(as_json(data)) // 1024:4} KiB"
        )
    return "\n".join(lines)
