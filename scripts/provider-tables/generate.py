#!/usr/bin/env python3
"""Writes the tables of Sources/DriftDiff/Normalisation/Tables from public descriptions of Terraform providers.

    python3 -m pip download --no-deps -d WHEELS cdktf-cdktf-provider-{aws,google,azurerm} pulumi-aws pulumi-gcp pulumi-azure
    python3 scripts/provider-tables/generate.py WHEELS

The same wheels give the same bytes. The wheels are MPL-2.0 and Apache-2.0; only names, kinds and values are taken.
"""

import io
import json
import pathlib
import re
import sys
import tarfile
import zipfile

WIDTH = 118
LINES = 330
CLOUDS = {"aws": "aws", "google": "gcp", "azurerm": "azure"}
HERE = pathlib.Path(__file__).resolve().parents[2] / "Sources/DriftDiff/Normalisation/Tables"


# Schemas, from the JavaScript of CDK for Terraform.

def sources(wheels, cloud):
    """File name and text of each resource module, by directory."""
    wheel = zipfile.ZipFile(next(iter(sorted(wheels.glob(f"cdktf_cdktf_provider_{cloud}-*.whl")))))
    inner = next(n for n in wheel.namelist() if n.endswith(".tgz"))
    found = {}
    with tarfile.open(fileobj=io.BytesIO(wheel.read(inner))) as archive:
        for member in archive:
            match = re.match(r"package/lib/([^/]+)/.*\.js$", member.name)
            if match and not match.group(1).startswith("data-"):
                found.setdefault(match.group(1), []).append(archive.extractfile(member).read().decode())
    return found


FUNCTION = re.compile(r"function (\w+)ToHclTerraform\(struct\) \{(.*?)\n\}", re.S)
ATTRIBUTE = re.compile(r"^\s+(\w+): \{\n\s+value: (.*?),\n\s+isBlock: (?:true|false),\n\s+type: \"(\w+)\"", re.S | re.M)
NESTED = re.compile(r"(?:index_\d+\.|structs_\d+\.)?(\w+)ToHclTerraform")
COMPUTED = re.compile(r"// (\w+) - computed: true, optional: false, required: false")


def schema(texts):
    """Terraform type, set paths and computed top-level names of one module."""
    text = "\n".join(texts)
    kind = re.search(r"tfResourceType = \"(\w+)\"", text)
    if not kind or "extends cdktf.TerraformResource" not in text:
        return None
    structs = {name: body for name, body in FUNCTION.findall(text)}
    own = text[text.index("extends cdktf.TerraformResource"):]
    top = own[own.index("synthesizeHclAttributes"):]
    top = top[:top.index("\n    }\n") if "\n    }\n" in top else len(top)]
    sets, names = set(), set()

    def walk(body, prefix, depth):
        for name, value, type_ in ATTRIBUTE.findall(body):
            path = prefix + name
            names.add(path)
            if type_ == "set":
                sets.add(path)
            for nested in NESTED.findall(value):
                if nested in structs and depth < 6:
                    walk(structs[nested], path + ".", depth + 1)

    walk(top, "", 0)
    return kind.group(1), sorted(sets), sorted(set(COMPUTED.findall(own))), names


# Defaults, from the texts of Pulumi's documentation.

PARAM = re.compile(r":param pulumi\.Input\[(?:Sequence\[pulumi\.Input\[)?(?:Optional\[)?(.*?)\]+ (\w+): (.*?)(?=\n\s*:param|\n\s*\"\"\")", re.S)
DEFAULT = re.compile(
    r"(?:[Dd]efaults? (?:value )?(?:to|is|of)|[Dd]efault(?: value)?:|[Dd]efault value is)\s+"
    r"(?:`\"?([\w.:/+-]+)\"?`|\"([\w.:/+-]+)\"|'([\w.:/+-]+)'|(true|false|-?\d+(?:\.\d+)?))"
    r"(?: (?:seconds|minutes|hours|days|milliseconds|bytes|GB|GiB|MB|MiB))?\s*(?:[.,;)]|$)")


def arguments(text):
    """Parameters of the first constructor of each class: name to (type, documentation)."""
    found = {}
    for part in re.split(r"\nclass ", text)[1:]:
        name = re.match(r"\w+", part).group(0)
        start = part.find("def __init__")
        end = part.find('"""', part.find('"""', start) + 3)
        if start < 0 or end < 0:
            continue
        members = {}
        for type_, member, words in PARAM.findall(part[start:end + 3]):
            members[member] = (type_.strip("'"), re.sub(r"\s+", " ", words))
        found.setdefault(name, members)
    return found


def default(type_, words):
    if re.search(r"[Rr]equired|[Oo]nly|[Cc]omputed", words) and "efault" not in words:
        return None
    values = {next(g for g in m.groups() if g) for m in DEFAULT.finditer(words + "\n")}
    if len(values) != 1:
        return None
    value = values.pop().rstrip(".")
    if "bool" in type_:
        return json.loads(value.lower()) if value.lower() in ("true", "false") else None
    if "int" in type_ or "float" in type_:
        try:
            number = float(value)
        except ValueError:
            return None
        return int(number) if number == int(number) else number
    return value if "str" in type_ and value.lower() not in ("null", "none", "nil", "empty", "current", "the", "a") else None


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def defaults(wheels, pulumi, prefix, schemas):
    wheel = zipfile.ZipFile(next(iter(sorted(wheels.glob(f"pulumi_{pulumi}-*.whl")))))
    inputs = {}
    found = {}
    names = [n for n in wheel.namelist() if re.match(rf"pulumi_{pulumi}/\w+/\w+\.py$", n)]
    for name in names:
        if name.endswith("_inputs.py"):
            inputs[name.split("/")[1]] = arguments(wheel.read(name).decode())
    for name in names:
        module, file = name.split("/")[1:]
        if file.startswith(("_", "get_")):
            continue
        text = wheel.read(name).decode()
        resource = re.search(r"class (\w+)\(pulumi\.CustomResource\)", text)
        if not resource:
            continue
        own = arguments(text).get(resource.group(1) + "Args", {})
        base, group = snake(resource.group(1)), snake(module)
        candidates = [f"{prefix}_{group}_{base}", f"{prefix}_{base}", f"{prefix}_{group.replace('_', '')}_{base}"]
        fit = [(len(own.keys() & schemas[t][3]), t) for t in candidates if t in schemas]
        if not fit or max(fit)[0] < 0.6 * len(own):
            continue
        kind = max(fit)[1]
        values = {}

        def walk(members, path, depth):
            for member, (type_, words) in members.items():
                place = path + member
                if place not in schemas[kind][3]:
                    continue
                value = default(type_, words)
                if value is not None:
                    values[place] = value
                nested = inputs.get(module, {}).get(type_.strip("'"))
                if nested and depth < 5:
                    walk(nested, place + ".", depth + 1)

        walk(own, "", 0)
        found.setdefault(kind, {}).update(values)
    return found


# Output.

def rows(entries):
    """One entry a type, continued on lines that begin with a blank."""
    out = []
    for kind, words in sorted(entries.items()):
        line = kind
        for word in words:
            if len(line) + 1 + len(word) > WIDTH - 4:
                out.append(line)
                line = ""
            line += " " + word
        out.append(line)
    return out


def write(name, comment, entries):
    lines = rows({k: v for k, v in entries.items() if v})
    parts = [lines[i:i + LINES - 12] for i in range(0, len(lines), LINES - 12)]
    # A part never begins inside an entry.
    for index in range(len(parts) - 1):
        while parts[index + 1] and parts[index + 1][0].startswith(" "):
            parts[index].append(parts[index + 1].pop(0))
    for index, part in enumerate(parts, 1):
        suffix = str(index) if len(parts) > 1 else ""
        body = "\n".join("    " + line for line in part)
        (HERE / f"ProviderTables+{name}{suffix}.swift").write_text(
            f"// Made by scripts/provider-tables/generate.py.\n\nextension ProviderTables {{\n"
            f"  /// {comment}\n  static let {name}{suffix} = #\"\"\"\n{body}\n    \"\"\"#\n}}\n")
    return [name + (str(i) if len(parts) > 1 else "") for i in range(1, len(parts) + 1)]


def main():
    wheels = pathlib.Path(sys.argv[1])
    HERE.mkdir(parents=True, exist_ok=True)
    for old in HERE.glob("ProviderTables+*.swift"):
        old.unlink()
    index = {"sets": [], "computed": [], "defaults": []}
    for cloud, pulumi in CLOUDS.items():
        schemas = {s[0]: s for s in map(schema, sources(wheels, cloud).values()) if s}
        index["sets"] += write(f"{cloud}Sets", f"Sets of {cloud} resources, by path.", {k: s[1] for k, s in schemas.items()})
        if cloud == "aws":
            common = {"arn", "id", "tags_all", "owner_id"}
            index["computed"] += write(
                f"{cloud}Computed", "Attributes that the cloud alone sets.", {k: [n for n in s[2] if n not in common] for k, s in schemas.items()})
        if pulumi:
            values = defaults(wheels, pulumi, cloud, schemas)
            index["defaults"] += write(
                f"{cloud}Defaults", "Documented defaults, by path.",
                {k: [f"{p}={json.dumps(x)}" for p, x in sorted(v.items())] for k, v in values.items()})
        print(cloud, len(schemas), file=sys.stderr)
    lists = "".join(
        f"  /// All tables of {kind}.\n  static let {kind}Texts = [\n    {', '.join(names)},\n  ]\n" for kind, names in index.items())
    (HERE / "ProviderTables+index.swift").write_text(
        f"// Made by scripts/provider-tables/generate.py.\n\nextension ProviderTables {{\n{lists}}}\n")


main()
