#!/usr/bin/env python3
"""Checks every import of Sources and Examples against import-table.json and keeps the graph in the docs current.

Usage: imports.py [--write-graph]
"""

import fnmatch
import json
import pathlib
import re
import sys

from package_description import ROOT, load_targets, swift_files_by_target
from swift_source import code_only

TABLE = pathlib.Path(__file__).with_name("import-table.json")
GRAPH_PAGE = ROOT / "docs" / "architecture.md"
GRAPH_START, GRAPH_END = "<!-- target-graph: start -->", "<!-- target-graph: end -->"

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)\n]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|actor|func|var|let|typealias|macro)\s+)?([A-Za-z_]\w*)",
    re.MULTILINE,
)


def imports_of(path):
    """Pairs of line number and module of one file."""
    code = code_only((ROOT / path).read_text(encoding="utf-8"))
    return [(code.count("\n", 0, match.start(1)) + 1, match.group(1)) for match in IMPORT.finditer(code)]


class Rules:
    """What the table says about one target."""

    def __init__(self, table, target):
        name = table["sameAs"].get(target.name, target.name)
        row = table["examples"] if target.is_example else table["targets"].get(name)
        self.known = row is not None
        self.ours = row["ours"] if row else []
        self.others = row["others"] if row else []
        self.everywhere = table["everywhere"]

    def allows_ours(self, module):
        return _matches(module, self.ours)

    def allows_others(self, module):
        return _matches(module, self.others + self.everywhere)

    def __str__(self):
        return ", ".join(self.ours + self.others + self.everywhere)


def _matches(name, patterns):
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def check(table, targets, imports):
    """One message for each arrow that the table does not have."""
    own_names = {target.name for target in targets}
    problems = []
    for target in targets:
        if target.name in table["systemModules"]:
            continue
        rules = Rules(table, target)
        if not rules.known:
            problems.append(f"{TABLE.relative_to(ROOT)}: no row for target {target.name}")
            continue
        for path, line, module in imports[target.name]:
            allowed = rules.allows_ours(module) if module in own_names else rules.allows_others(module)
            if not allowed and module != target.name:
                problems.append(f"{path}:{line}: {target.name} may not import {module}; allowed: {rules}")
        refused = [name for name in target.ours if not rules.allows_ours(name)]
        refused += [name for name in target.outside if not rules.allows_others(name)]
        for name in refused:
            problems.append(f"Package.swift: {target.name} may not depend on {name}; allowed: {rules}")
    return problems


def graph(table, targets, imports):
    """The Markdown that stands between the markers: arrows among our targets, then modules from outside."""
    own_names = {target.name for target in targets}
    arrows = {
        target.name: sorted({module for _, _, module in imports[target.name]} & own_names - {target.name})
        for target in targets
    }
    lines = ["```mermaid", "flowchart RL"]
    for group, members in (
        ("Libraries", [target for target in targets if target.kind == "regular" and not target.is_example]),
        ("Executables", [target for target in targets if target.kind == "executable"]),
        ("System modules", [target for target in targets if target.kind == "system"]),
    ):
        if members:
            lines.append(f'  subgraph {group.split()[0].lower()}["{group}"]')
            lines += [f'    {_node(member.name)}["{member.name}"]' for member in members]
            lines.append("  end")
    lines += [f"  {_node(name)} --> {_node(module)}" for name in arrows for module in arrows[name]]
    lines += ["```", "", "| target | imports of ours | imports from outside |", "|---|---|---|"]
    for target in targets:
        if target.name in table["systemModules"]:
            continue
        outside = sorted({m for _, _, m in imports[target.name]} - own_names - set(table["everywhere"]))
        cells = [", ".join(f"`{module}`" for module in names) or "none" for names in (arrows[target.name], outside)]
        lines.append(f"| `{target.name}` | {cells[0]} | {cells[1]} |")
    return "\n".join(lines)


def _node(name):
    return re.sub(r"\W", "_", name)


def with_graph(page, text):
    """The page with `text` between its markers."""
    if GRAPH_START not in page or GRAPH_END not in page:
        sys.exit(f"{GRAPH_PAGE.relative_to(ROOT)}: the markers of the target graph are missing")
    before, rest = page.split(GRAPH_START, 1)
    return f"{before}{GRAPH_START}\n{text}\n{GRAPH_END}{rest.split(GRAPH_END, 1)[1]}"


def main():
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    targets = load_targets()
    files = swift_files_by_target(targets)
    imports = {
        target.name: [(path, line, module) for path in files[target.name] for line, module in imports_of(path)]
        for target in targets
    }
    problems = check(table, targets, imports)
    page = GRAPH_PAGE.read_text(encoding="utf-8")
    current = with_graph(page, graph(table, targets, imports))
    if "--write-graph" in sys.argv[1:]:
        GRAPH_PAGE.write_text(current, encoding="utf-8")
    elif current != page:
        problems.append(f"{GRAPH_PAGE.relative_to(ROOT)}: the target graph is out of date; run `make graph`")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
