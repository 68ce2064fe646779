"""The package as its manifest describes it, so that no check keeps a list of targets of its own."""

import json
import pathlib
import subprocess
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Target:
    """A target of Package.swift that is neither a test nor what tests share."""

    name: str
    kind: str
    path: pathlib.Path
    ours: tuple
    outside: tuple
    is_library: bool

    @property
    def is_example(self):
        return self.path.parts[:1] == ("Examples",)


def load_targets():
    """Every target but the tests and what they share, in the manifest's order."""
    manifest = json.loads(
        subprocess.run(
            ["swift", "package", "dump-package"], cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout
    )
    own_names = {target["name"] for target in manifest["targets"]}
    in_libraries = {
        name for product in manifest["products"] if "library" in product["type"] for name in product["targets"]
    }
    targets = []
    for entry in manifest["targets"]:
        path = pathlib.Path(entry.get("path") or f"Sources/{entry['name']}")
        if entry["type"] == "test" or path.parts[:1] == ("Tests",):
            continue
        ours, outside = [], []
        for dependency in entry["dependencies"]:
            name = next(iter(dependency.values()))[0]
            (ours if name in own_names and "product" not in dependency else outside).append(name)
        targets.append(
            Target(
                name=entry["name"],
                kind=entry["type"],
                path=path,
                ours=tuple(ours),
                outside=tuple(outside),
                is_library=entry["name"] in in_libraries,
            )
        )
    return targets


def repository_files():
    """Paths, relative to the root, that are tracked or about to be: what git knows plus what it does not ignore."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    paths = (pathlib.Path(name) for name in listing.split("\0") if name)
    return sorted(path for path in set(paths) if (ROOT / path).is_file())


def swift_files_by_target(targets):
    """Swift files of each target; where target folders are nested, the innermost one owns the file."""
    owned = {target.name: [] for target in targets}
    for path in repository_files():
        if path.suffix != ".swift":
            continue
        owners = [target for target in targets if path.is_relative_to(target.path)]
        if owners:
            owned[max(owners, key=lambda target: len(target.path.parts)).name].append(path)
    return owned


def swift_libraries(targets):
    """Library products that are written in Swift: those that have a version and a public listing."""
    owned = swift_files_by_target(targets)
    return [target for target in targets if target.is_library and owned[target.name]]
