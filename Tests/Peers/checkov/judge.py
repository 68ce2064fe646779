"""Asks Checkov which of its checks a resource passes and fails. One run judges any number of resources."""

import importlib
import json
import logging
import os
import pkgutil
import tempfile

logging.disable(logging.CRITICAL)
# Nothing is asked over a network, and a run must not change with what is found in the place it was started from.
os.environ.setdefault("CHECKOV_RUN_SCA_PACKAGE_SCAN_V2", "false")

from checkov.common.models.enums import CheckCategories  # noqa: E402,F401
from checkov.runner_filter import RunnerFilter  # noqa: E402
from checkov.terraform.checks.resource.registry import resource_registry  # noqa: E402
from checkov.terraform.plan_runner import Runner  # noqa: E402

PROVIDERS = ("aws", "gcp", "azure", "kubernetes")


def load_checks():
    """The checks of resources by id, each with the Terraform types that it looks at."""
    for provider in PROVIDERS:
        package = importlib.import_module(f"checkov.terraform.checks.resource.{provider}")
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    checks = {}
    for terraform_type, found in resource_registry.checks.items():
        for check in found:
            if check.id.split("_")[1] in ("AWS", "GCP", "AZURE", "K8S"):
                checks.setdefault(check.id, (check, []))[1].append(terraform_type)
    return checks


def load_graph_checks():
    """The definitions of checks that are data: id and parsed file."""
    import checkov.terraform.checks.graph_checks as package

    for provider in PROVIDERS:
        folder = os.path.join(os.path.dirname(package.__file__), provider)
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if name.endswith(".json"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    check = json.load(file)
                yield check["metadata"]["id"], check


def categories():
    """The category of each check id, in capitals; the first where a check has several."""
    found = {check.id: check.categories[0].name for check, _ in load_checks().values()}
    for check_id, check in load_graph_checks():
        found[check_id] = check["metadata"].get("category", "").upper()
    return found


def plan(resources):
    """A plan that makes resources: `(type, name, attributes)`."""
    return {
        "format_version": "1.2",
        "terraform_version": "1.9.5",
        "planned_values": {
            "root_module": {
                "resources": [
                    {
                        "address": f"{kind}.{name}", "mode": "managed", "type": kind, "name": name,
                        "provider_name": "registry.terraform.io/hashicorp/" + kind.split("_")[0],
                        "schema_version": 0, "values": attributes, "sensitive_values": {},
                    }
                    for kind, name, attributes in resources
                ]
            }
        },
        "resource_changes": [
            {
                "address": f"{kind}.{name}", "mode": "managed", "type": kind, "name": name,
                "change": {
                    "actions": ["create"], "before": None, "after": attributes, "after_unknown": {},
                    "before_sensitive": False, "after_sensitive": {},
                },
            }
            for kind, name, attributes in resources
        ],
        "configuration": {"root_module": {}},
    }


def judge(resources):
    """By address: the ids of the checks that it passes, and of those that it fails."""
    verdicts = {f"{kind}.{name}": (set(), set()) for kind, name, _ in resources}
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "plan.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plan(resources), file, indent=1)
        report = Runner().run(
            root_folder=None, files=[path], runner_filter=RunnerFilter(framework=["terraform_plan"])
        )
    for position, records in enumerate((report.passed_checks, report.failed_checks)):
        for record in records:
            address = record.resource_address or record.resource
            if address in verdicts:
                verdicts[address][position].add(record.check_id)
    return verdicts
