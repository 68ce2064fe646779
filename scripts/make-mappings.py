#!/usr/bin/env python3
"""Makes the mapping data of CloudEnum from reference mappings, provider schemas and our overrides.

Usage: make-mappings.py [--reference FOLDER] [--check]
       make-mappings.py --print CLOUD

FOLDER holds aws.json, gcp.json, azure.json and kubernetes.json; it is ../shared/reference/mappings beside the
repository when nothing else is said. --check writes nothing and fails when a file is not what would be written.
--print gives the committed data of one cloud as JSON.
"""

import argparse
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "scripts" / "mappings"
sys.path.insert(0, str(SOURCES))

import emit  # noqa: E402
import reference  # noqa: E402
from attributes import Structures  # noqa: E402
from compile import TypeCompiler  # noqa: E402
from errors import Faults  # noqa: E402


def read(name):
    return json.loads((SOURCES / name).read_text(encoding="utf-8"))


def compile_cloud(cloud, folder, faults):
    data = reference.load(folder, cloud, faults)
    if not data or faults:
        return None
    schemas = read(f"schemas/{cloud}.json")
    overrides = read(f"overrides/{cloud}.json")
    if schemas["provider"] != data["terraform_provider"]:
        faults.add(cloud, f"schema of {schemas['provider']}, reference of {data['terraform_provider']}")
    entries = data["types"] + overrides.get("added", [])
    structures = Structures()
    for entry in entries:
        structures.learn(entry["attributes"], schemas["types"].get(entry["terraform_type"], {}))
    compiler = TypeCompiler(cloud, read("remarks.json"), overrides, schemas["types"], structures, faults)
    known = {entry["terraform_type"] for entry in entries}
    for name in set(overrides["types"]) - known:
        faults.add(f"{cloud} overrides", f"{name} is no type of the reference")
    types = []
    for entry in entries:
        if entry["terraform_type"] in schemas["types"]:
            types.append(compiler.compile(entry))
        else:
            faults.add(f"{cloud} {entry['terraform_type']}", "is not in the provider's schema")
    return {"version": 1, "cloud": cloud, "provider": data["terraform_provider"], "types": types}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reference", type=pathlib.Path, default=ROOT.parent / "shared/reference/mappings")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--print", choices=list(reference.CLOUDS), dest="shown")
    options = parser.parse_args()
    if options.shown:
        print(emit.committed(options.shown))
        return 0
    if options.check and not options.reference.is_dir():
        print(f"{options.reference}: no such folder; the mapping data are taken as they are")
        return 0
    faults = Faults()
    clouds = {cloud: compile_cloud(cloud, options.reference, faults) for cloud in reference.CLOUDS}
    if faults:
        print("\n".join(faults.found), file=sys.stderr)
        return 1
    outdated = [path for path, text in emit.files(clouds) if not emit.is_same(path, text)]
    if options.check:
        for path in outdated:
            print(f"{path.relative_to(ROOT)}: not what scripts/make-mappings.py writes", file=sys.stderr)
        return 1 if outdated else 0
    for path, text in emit.files(clouds):
        emit.write(path, text)
    print(emit.summary(clouds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
