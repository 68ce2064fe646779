#!/usr/bin/env python3
"""Writes the resource types of Sources/Workflows/Registry/Snapshot from public descriptions of Terraform providers.

    python3 -m pip download --no-deps -d WHEELS cdktf-cdktf-provider-{aws,google,azurerm}
    python3 scripts/provider-tables/types.py WHEELS

The same wheels give the same bytes. The wheels are MPL-2.0; only names and version numbers are taken.
"""

import pathlib
import re
import sys
import textwrap
import zipfile

WIDTH = 116
LINES = 330
PROVIDERS = ["aws", "google", "azurerm"]
HERE = pathlib.Path(__file__).resolve().parents[2] / "Sources/Workflows/Registry/Snapshot"


def release(wheels, provider):
    """Version of the provider and the names of its resource pages, which are its types without their prefix."""
    wheel = zipfile.ZipFile(next(iter(sorted(wheels.glob(f"cdktf_cdktf_provider_{provider}-*.whl")))))
    page = re.compile(rf"registry\.terraform\.io/providers/hashicorp/{provider}/([\d.]+)/docs/resources/([a-z0-9_]+)")
    versions, names = set(), set()
    for name in wheel.namelist():
        module = re.match(rf"cdktf_cdktf_provider_{provider}/([^/]+)/__init__\.py$", name)
        if not module or module.group(1).startswith(("data_", "_")):
            continue
        found = page.search(wheel.read(name).decode())
        if found:
            versions.add(found.group(1))
            names.add(found.group(2))
    (version,) = versions
    return version, sorted(names)


def main():
    wheels = pathlib.Path(sys.argv[1])
    HERE.mkdir(parents=True, exist_ok=True)
    for old in HERE.glob("ProviderSnapshot+*.swift"):
        old.unlink()
    index = ""
    for provider in PROVIDERS:
        version, names = release(wheels, provider)
        lines = textwrap.wrap(" ".join(names), WIDTH, break_long_words=False)
        parts = [lines[start:start + LINES] for start in range(0, len(lines), LINES)]
        for number, part in enumerate(parts, 1):
            body = textwrap.indent("\n".join(part), "    ")
            (HERE / f"ProviderSnapshot+{provider}{number}.swift").write_text(
                f"// Made by scripts/provider-tables/types.py.\n\nextension ProviderSnapshot {{\n"
                f"  /// Names of resource pages.\n"
                f"  static let {provider}Resources{number} = \"\"\"\n{body}\n    \"\"\"\n}}\n")
        index += f"  static let {provider}Version = \"{version}\"\n"
        index += f"  /// All {len(names)} of them.\n  static let {provider}Resources = ["
        index += ", ".join(f"{provider}Resources{number + 1}" for number in range(len(parts))) + "]\n"
    (HERE / "ProviderSnapshot+index.swift").write_text(
        f"// Made by scripts/provider-tables/types.py.\n\nextension ProviderSnapshot {{\n{index}}}\n")


main()
