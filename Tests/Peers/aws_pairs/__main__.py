"""Writes pairs as JSON lines: what the emulator answered, and the state that goes with it.

Usage: python -m aws_pairs [TYPE…]      (in Tests/Peers)

Each line has `terraform_type`, `item`, `details`, `context`, `state` and `expected`: null for the reading before the
change, then the path at which the change has to be found. The emulator runs inside this process; nothing is sent over
a network. A case that fails is one line with `error`.
"""

import importlib
import json
import os
import pathlib
import pkgutil
import subprocess
import sys

os.environ.setdefault("MOTO_ALLOW_NONEXISTENT_REGION", "false")
os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-1")
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"

from moto import mock_aws  # noqa: E402

from . import cases  # noqa: E402
from .case import CASES, Clients  # noqa: E402
from .reading import Reader, plain  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[3]


def mappings():
    command = [sys.executable, str(ROOT / "scripts/make-mappings.py"), "--print", "aws"]
    data = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {entry["terraform"]: entry for entry in data["types"]}


def run(terraform_type, mapping, clients):
    with mock_aws():
        steps = CASES[terraform_type](clients)
        made = next(steps)
        state = plain(made.state)
        expected = None
        while True:
            reader = Reader(clients, mapping, made)
            item, details = reader.read()
            yield {
                "terraform_type": terraform_type, "item": item, "details": details, "context": reader.context(),
                "state": state, "expected": expected,
            }
            expected = next(steps, None)
            if expected is None:
                return


def main():
    for module in pkgutil.iter_modules(cases.__path__):
        importlib.import_module(f"{cases.__name__}.{module.name}")
    known, clients = mappings(), Clients()
    for terraform_type in sys.argv[1:] or sorted(CASES):
        try:
            for line in run(terraform_type, known[terraform_type], clients):
                print(json.dumps(line))
        except Exception as error:  # noqa: BLE001 — one broken case must not hide the others
            print(json.dumps({"terraform_type": terraform_type, "error": f"{type(error).__name__}: {error}"}))


if __name__ == "__main__":
    main()
