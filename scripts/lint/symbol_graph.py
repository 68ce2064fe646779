"""The public interface of a built module as sorted lines of text, read from its symbol graph."""

import json
import pathlib
import subprocess
import sys
import tempfile

from package_description import ROOT

BUILD = ROOT / ".build" / "debug"
# Conformances that every type has, or that follow from Sendable; they say nothing about a type.
IMPLICIT_CONFORMANCES = {"Copyable", "Escapable", "SendableMetatype", "BitwiseCopyable"}


def public_lines(module):
    """One line a symbol, `Path | declaration`, and one a conformance, `Path : Protocol`; sorted."""
    lines = set()
    for graph in _symbol_graphs(module):
        names = {}
        for symbol in graph["symbols"]:
            path = ".".join(symbol["pathComponents"])
            names[symbol["identifier"]["precise"]] = path
            fragments = "".join(part["spelling"] for part in symbol.get("declarationFragments", []))
            declaration = " ".join(fragments.split())
            lines.add(f"{path} | {declaration}")
        for relation in graph["relationships"]:
            if relation["kind"] != "conformsTo":
                continue
            # The target of a conformance may live in another module: its name then stands in the fallback.
            source = names.get(relation["source"]) or relation.get("sourceOrigin", {}).get("displayName")
            protocol = relation.get("targetFallback") or names.get(relation["target"], relation["target"])
            if source and protocol.split(".")[-1] not in IMPLICIT_CONFORMANCES:
                lines.add(f"{source} : {protocol}")
    return sorted(lines)


def _symbol_graphs(module):
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "swift-symbolgraph-extract", "-module-name", module, "-minimum-access-level", "public",
            "-skip-synthesized-members", "-output-dir", folder, *_search_arguments(module),
        ]
        outcome = subprocess.run(command, capture_output=True, text=True)
        if outcome.returncode != 0:
            sys.exit(f"{module}: its symbol graph cannot be read from {BUILD.relative_to(ROOT)}\n{outcome.stderr}")
        files = sorted(pathlib.Path(folder).glob("*.symbols.json"))
        return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def _search_arguments(module):
    """The flags with which the build compiled the module, as far as they say where other modules are."""
    plan = BUILD.with_name("debug.yaml")
    if not plan.is_file():
        sys.exit(f"{plan.relative_to(ROOT)} is missing: run `swift build --build-tests` first")
    arguments = None
    lines = iter(plan.read_text(encoding="utf-8").splitlines())
    for line in lines:
        if line.startswith(f'  "C.{module}-') and line.endswith('-debug.module":'):
            arguments = next(text for text in lines if text.startswith("    args: "))
            break
    if arguments is None:
        sys.exit(f"{plan.relative_to(ROOT)} has no module {module}: run `swift build --build-tests` first")
    kept, words = [], iter(json.loads(arguments.removeprefix("    args: ")))
    for word in words:
        if word in ("-I", "-F", "-target", "-sdk", "-module-cache-path", "-Xcc"):
            kept += [word, next(words)]
    return kept
