#!/usr/bin/env python3
"""Finds what the code of this project does not contain: traps, unproven escapes from the compiler, leftovers."""

import re
import sys

from package_description import ROOT, repository_files
from swift_source import code_only

LINE_LIMIT = 400
CHECKED_FOLDERS = ("Sources", "Examples")

FORBIDDEN_CODE = {
    r"\btry!": "throw, or handle the error where it happens",
    r"\bas!": "use `as?` and handle the other case",
    r"\bfatalError\(": "throw a typed error",
}
# Constructs that switch a check of the compiler off, allowed below a comment that says why it holds.
NEEDS_PROOF = r"@unchecked\s+Sendable|\bnonisolated\(unsafe\)"
# What may stand in few places only: a tenant's data is reached with what these make.
RESERVED_CODE = {
    r"\bOrgScope\(authorized:": (
        "Sources/Server/Routes/Access.swift", "Sources/Server/Demo/DemoOrganization.swift", "Sources/Storage/Conformance/",
        "Sources/Workflows/Noise/ForgetOldNoise.swift",
    ),
}
PROOF_WORDS = re.compile(r"safe|Sendable|thread|isolat|lock|immutable|never changes", re.IGNORECASE)
# The words are put together here so that this file does not contain them.
LEFTOVERS = r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3)) + r")\b"
BANNER = r"//\s*MARK\s*:"
VAGUE_NAMES = re.compile(r"(?:Util|Utils|Utilities|Helper|Helpers|Manager|Managers|Common)(?=[A-Z+.]|$)")
MACHINE_PATH = r"(?<![\w.:/~-])/(?:" + "|".join(("work", "root", "Users", r"home/[a-z]\w*")) + r")/[\w.]"
TEXT_SUFFIXES = {
    "", ".c", ".cpp", ".go", ".h", ".json", ".md", ".mustache", ".py", ".sh", ".swift", ".toml", ".txt", ".yaml", ".yml",
}


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def comment_above(lines, index):
    """The comment block that stands directly above a line, attributes and the start of its declaration aside."""
    block = []
    for line in reversed(lines[:index]):
        stripped = line.strip()
        if stripped.startswith("//"):
            block.append(stripped)
        elif block or not stripped.startswith("@"):
            break
    return "\n".join(block)


def check_swift(path, text):
    code = code_only(text)
    lines = text.splitlines()
    for pattern, advice in FORBIDDEN_CODE.items():
        for match in re.finditer(pattern, code):
            yield line_of(code, match.start()), f"`{match.group().rstrip('(')}` is not used here: {advice}"
    for pattern, places in RESERVED_CODE.items():
        if not path.as_posix().startswith(places):
            for match in re.finditer(pattern, code):
                yield line_of(code, match.start()), f"`{match.group()}` stands only in {', '.join(places)}"
    for match in re.finditer(NEEDS_PROOF, code):
        line = line_of(code, match.start())
        if not PROOF_WORDS.search(comment_above(lines, line - 1)):
            yield line, f"`{match.group()}` needs a comment directly above that proves it"
    for match in re.finditer(BANNER, text):
        yield line_of(text, match.start()), "section banners are not used: a section is a file"
    if len(lines) > LINE_LIMIT:
        yield LINE_LIMIT + 1, f"{len(lines)} lines; a file has at most {LINE_LIMIT}"


def check_everywhere(path, text):
    if path.suffix in {".swift", ".c", ".h", ".cpp", ".go", ".py", ".sh"} or path.name in {"Makefile", "run"}:
        for match in re.finditer(LEFTOVERS, text):
            yield line_of(text, match.start()), f"`{match.group()}`: do it, or write it down as an issue"
    if "Fixtures" not in path.parts:
        for match in re.finditer(MACHINE_PATH, text):
            yield line_of(text, match.start()), f"`{match.group()}…` is a path of one machine"


def main():
    problems = []
    for path in repository_files():
        if path.suffix not in TEXT_SUFFIXES or (ROOT / path).is_symlink():
            continue
        if "Fixtures" in path.parts and path.suffix != ".swift":
            continue
        text = (ROOT / path).read_text(encoding="utf-8", errors="replace")
        found = list(check_everywhere(path, text))
        if path.suffix == ".swift" and path.parts[0] in CHECKED_FOLDERS:
            found += check_swift(path, text)
        if path.suffix == ".swift" and VAGUE_NAMES.search(path.stem):
            found.append((1, "the name says nothing: name the file after its type or idea"))
        problems += [f"{path}:{line}: {message}" for line, message in sorted(found)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
