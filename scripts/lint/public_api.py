#!/usr/bin/env python3
"""Keeps the public interface of each library in step with its version and its changelog.

Usage: public_api.py [--write] [LIBRARY…]

Without a name, all libraries are looked at. Needs a debug build. The rules are explained in CONTRIBUTING.md, "Versions of the libraries".
"""

import difflib
import re
import subprocess
import sys

from package_description import ROOT, load_targets, swift_libraries
from symbol_graph import public_lines

SEMANTIC_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
ENTRY = re.compile(r"^### (\S+) \((unreleased|\d{4}-\d{2}-\d{2})\)$", re.MULTILINE)


class Library:
    """The files that say what a library offers and since when."""

    def __init__(self, target):
        self.name = target.name
        self.version_file = target.path / "VERSION"
        self.page = f"docs/libraries/{target.name}.md"
        self.listing_file = f"docs/api/{target.name}.txt"
        self.version = _read(self.version_file).strip()
        changelog = _read(self.page).partition("\n## Changelog\n")[2]
        self.entries = ENTRY.findall(changelog)
        self.listing = _read(self.listing_file)
        self.current = "\n".join([f"# {self.name} {self.version}", *public_lines(self.name)]) + "\n"

    @property
    def is_released(self):
        return dict(self.entries).get(self.version) != "unreleased"

    def problems(self):
        if not SEMANTIC_VERSION.fullmatch(self.version):
            return [f"{self.version_file}: expected a semantic version such as 1.2.3"]
        if not self.entries or self.entries[0][0] != self.version:
            return [f"{self.page}: the first entry under `## Changelog` must be `### {self.version} (unreleased)`"]
        if self.listing != self.current:
            return [self._stale()]
        return self._changed_after_release() + self._step_too_small()

    def _stale(self):
        advice = "run `make api` and commit the listing"
        if self.is_released:
            advice = f"{self.version} is released: raise {self.version_file}, add a changelog entry, then `make api`"
        change = difflib.unified_diff(
            self.listing.splitlines(), self.current.splitlines(), "listed", "built", lineterm="", n=0
        )
        return "\n".join([f"{self.listing_file}: differs from the built library; {advice}", *change])

    def _changed_after_release(self):
        """The listing of a released version is frozen from the commit that dated its changelog entry."""
        released = self._listing_at_release(self.version)
        if released is None or released == self.listing:
            return []
        return [f"{self.listing_file}: changed after {self.version} was released; raise {self.version_file}"]

    def _step_too_small(self):
        """What left the listing since the last release asks for a bigger step than what joined it."""
        if len(self.entries) < 2:
            return []
        before = self._listing_at_release(self.entries[1][0])
        old, new = SEMANTIC_VERSION.fullmatch(self.entries[1][0]), SEMANTIC_VERSION.fullmatch(self.version)
        if before is None or old is None:
            return []
        was, now = set(before.splitlines()[1:]), set(self.listing.splitlines()[1:])
        old, new = tuple(map(int, old.groups())), tuple(map(int, new.groups()))
        # Before 1.0.0 the second number counts breaking changes (Semantic Versioning 2.0.0, item 4).
        breaking = new[:2] > old[:2] if old[0] == 0 else new[0] > old[0]
        adding = new > old if old[0] == 0 else new[:2] > old[:2]
        if was - now and not breaking:
            return [f"{self.version_file}: public symbols left since {self.entries[1][0]}; that is a breaking step"]
        if now - was and not adding:
            return [f"{self.version_file}: public symbols joined since {self.entries[1][0]}; raise the version"]
        return []

    def _listing_at_release(self, version):
        dated = rf"^### {re.escape(version)} \([0-9]"
        commits = _git("log", "--reverse", "--format=%H", "-E", "-G", dated, "--", self.page).split()
        return _git("show", f"{commits[0]}:{self.listing_file}") or None if commits else None

    def write(self):
        """Rewrites the listing; says why when it may not."""
        if self.listing == self.current:
            return []
        if self.is_released and self.listing.startswith(f"# {self.name} {self.version}\n"):
            return [self._stale()]
        (ROOT / self.listing_file).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / self.listing_file).write_text(self.current, encoding="utf-8")
        print(f"{self.listing_file}: written")
        return []


def _read(path):
    file = ROOT / path
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True).stdout


def main():
    write = "--write" in sys.argv[1:]
    wanted = [argument for argument in sys.argv[1:] if argument != "--write"]
    targets = swift_libraries(load_targets())
    problems = []
    for target in targets:
        if not wanted or target.name in wanted:
            library = Library(target)
            problems += library.write() if write else library.problems()
    expected = {f"{target.name}.txt" for target in targets}
    for file in sorted((ROOT / "docs" / "api").glob("*.txt")):
        if file.name not in expected:
            problems.append(f"{file.relative_to(ROOT)}: no library product of this name")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
