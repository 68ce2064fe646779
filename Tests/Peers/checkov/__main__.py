"""Compares what Checkov and risk-check make of changes that turn something good into something bad.

Usage: run.sh [--corpus FOLDER] [--list]          (see docs/comparisons.md)

Prints a table of counts, then the explanations with what they cover, then what nobody explained. Exit 0: each change
that counts is flagged as high or critical, or explained. Exit 1: one is neither.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
from importlib.metadata import version

import cases
import explanations
import families
import judge
import pairs
import plans
from checkov.terraform.checks.resource.base_resource_negative_value_check import BaseResourceNegativeValueCheck
from checkov.terraform.checks.resource.base_resource_value_check import BaseResourceValueCheck

REQUIRED = ("NETWORKING", "IAM", "ENCRYPTION", "LOGGING")


def systematic():
    yield from families.of_value_checks(judge.load_checks(), BaseResourceValueCheck, BaseResourceNegativeValueCheck)
    yield from families.of_graph_checks(judge.load_graph_checks())
    yield from cases.all_cases()


def assess(found, program):
    """Gives each pair its level and its flags from one run of risk-check."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "plan.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(pairs.plan(found), file)
        run = subprocess.run([program, "--format", "json", path], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 2):
        sys.exit(f"risk-check: {run.stderr}")
    changes = {change["address"]: change for change in json.loads(run.stdout)["changes"]}
    for pair in found:
        change = changes.get(pair.address)
        pair.level = change["risk_level"] if change else "none"
        pair.flags = {reason["flag_id"] for reason in change["reasons"]} if change else set()


def table(name, found, categories):
    """Counts by category: changes, those flagged high or critical, explained ones and the rest."""
    rows = collections.defaultdict(lambda: [0, 0, 0, 0])
    reasons = collections.defaultdict(lambda: collections.defaultdict(int))
    unexplained = []
    for pair in found:
        for check in pair.checks:
            row = rows[categories[check]]
            row[0] += 1
            if pair.level in ("high", "critical"):
                row[1] += 1
                continue
            reason = explanations.explain(pair, check, categories[check])
            if reason:
                row[2] += 1
                reasons[reason][check] += 1
            else:
                row[3] += 1
                unexplained.append((categories[check], check, pair))
    print(f"\n{name}: {len(found)} changes\n")
    print("| category | flips | high or critical | explained | other |\n|---|---|---|---|---|")
    for category in sorted(rows, key=lambda category: (category not in REQUIRED, category)):
        print(f"| {category} | " + " | ".join(map(str, rows[category])) + " |")
    return reasons, unexplained


def main():
    parser = argparse.ArgumentParser(prog="run.sh")
    parser.add_argument("--risk-check", required=True, help="the program to compare with")
    parser.add_argument("--corpus", help="a folder with plans, as OWNER__REPOSITORY/plan/*.json")
    parser.add_argument("--list", action="store_true", help="list what is no more than medium in the other categories")
    options = parser.parse_args()
    categories = judge.categories()
    print(f"Checkov {version('checkov')}, {len(categories)} checks of resources")
    sets = {"Written for the checks": pairs.of_families(list(systematic()), judge.judge)}
    if options.corpus:
        made, failing = plans.creations(options.corpus, judge.judge)
        print(f"{made} resources are made by the plans of the corpus; {failing} of them fail a check from the start")
        real, looked_at = plans.updates(options.corpus, judge.judge)
        print(f"{looked_at} changes of the plans have both sides; {len(real)} of them turn something bad")
        turned = pairs.of_families(list(plans.families(options.corpus)), judge.judge)
        sets["Resources of the corpus with one attribute turned"] = turned + real
    reasons, rest, flipped = collections.defaultdict(lambda: collections.defaultdict(int)), [], set()
    for name, found in sets.items():
        assess(found, options.risk_check)
        flipped |= {check for pair in found for check in pair.checks}
        explained, unexplained = table(name, found, categories)
        rest += unexplained
        for reason, checks in explained.items():
            for check, count in checks.items():
                reasons[reason][check] += count
    required = {check for check, category in categories.items() if category in REQUIRED}
    print(f"\n{len(flipped & required)} of {len(required)} checks of the categories that count flip at least once.")
    for reason, checks in sorted(reasons.items(), key=lambda item: -sum(item[1].values())):
        print(f"\n{reason.key} ({sum(checks.values())}): {reason.text}")
        print("  " + ", ".join(f"{check} {count}" for check, count in sorted(checks.items())))
    missing = [entry for entry in rest if entry[0] in REQUIRED]
    shown = rest if options.list else missing
    for category, check, pair in shown:
        print(f"\n{category} {check} {pair.kind} {pair.transition}: {pair.level} {sorted(pair.flags)}")
    print(f"\n{len(missing)} unexplained")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
