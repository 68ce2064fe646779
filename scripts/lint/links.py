#!/usr/bin/env python3
"""Checks that every relative link of the Markdown files leads to a file, and to a heading when it names one."""

import re
import sys
import urllib.parse

from package_description import ROOT, repository_files

LINK = re.compile(r"!?\[(?:[^\]\[]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
FENCE = re.compile(r"^(```|~~~).*?^\1\s*$", re.MULTILINE | re.DOTALL)
CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*\s*$", re.MULTILINE)


def blanked(match):
    return re.sub(r"[^\n]", " ", match.group())


def anchors(text):
    """The anchors that a heading gets on the common forges: lower case, punctuation gone, spaces as hyphens."""
    found, seen = set(), {}
    for heading in HEADING.findall(FENCE.sub(blanked, text)):
        heading = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        count = seen.get(slug, 0)
        seen[slug] = count + 1
        found.add(slug if count == 0 else f"{slug}-{count}")
    return found


def problem_with(page, link):
    location, _, anchor = link.partition("#")
    target = page if not location else (ROOT / page).parent / urllib.parse.unquote(location)
    target = ROOT / target if not location else target.resolve()
    if not target.is_relative_to(ROOT):
        return "leads out of the repository"
    if not target.exists():
        return "leads nowhere"
    if anchor and target.suffix == ".md" and anchor not in anchors(target.read_text(encoding="utf-8")):
        return "names a heading that is not there"
    return None


def main():
    failed = False
    for page in repository_files():
        if page.suffix != ".md" or "Fixtures" in page.parts:
            continue
        text = (ROOT / page).read_text(encoding="utf-8")
        prose = CODE_SPAN.sub(blanked, FENCE.sub(blanked, text))
        for match in LINK.finditer(prose):
            link = match.group(1)
            if re.match(r"[a-z][a-z0-9+.-]*:", link):
                continue
            problem = problem_with(page, link)
            if problem:
                line = prose.count("\n", 0, match.start()) + 1
                print(f"{page}:{line}: the link `{link}` {problem}", file=sys.stderr)
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
