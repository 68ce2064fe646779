"""Swift text with comments and string contents blanked, so that a search only meets code."""

import re

_OPENING = re.compile(r'(#*)("""|")')


def code_only(text):
    """The same text, line for line and column for column, with comments and literal text as blanks.

    Code inside string interpolations stays visible.
    """
    out = list(text)
    position = 0
    # Each open literal is (closing text, escape text); an entry ("(", depth) is an interpolation inside one.
    stack = []

    def blank(start, end):
        for index in range(start, min(end, len(out))):
            if out[index] != "\n":
                out[index] = " "

    while position < len(text):
        in_literal = stack and stack[-1][0] != "("
        if in_literal:
            closing, escape = stack[-1]
            if text.startswith(escape + "(", position):
                blank(position, position + len(escape))
                stack.append(("(", 0))
                position += len(escape)
            elif text.startswith(escape, position):
                blank(position, position + len(escape) + 1)
                position += len(escape) + 1
            elif text.startswith(closing, position):
                stack.pop()
                position += len(closing)
            else:
                if text[position] == "\n" and not closing.startswith('"""'):
                    stack.pop()
                blank(position, position + 1)
                position += 1
            continue
        if text.startswith("//", position):
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            blank(position, end)
            position = end
            continue
        if text.startswith("/*", position):
            end = _end_of_block_comment(text, position)
            blank(position, end)
            position = end
            continue
        opening = _OPENING.match(text, position)
        if opening:
            hashes, quotes = opening.groups()
            stack.append((quotes + hashes, "\\" + hashes))
            position = opening.end()
            continue
        if stack and text[position] in "()":
            depth = stack[-1][1] + (1 if text[position] == "(" else -1)
            stack[-1] = ("(", depth)
            if depth == 0:
                stack.pop()
        position += 1
    return "".join(out)


def _end_of_block_comment(text, start):
    depth = 0
    for match in re.compile(r"/\*|\*/").finditer(text, start):
        depth += 1 if match.group() == "/*" else -1
        if depth == 0:
            return match.end()
    return len(text)
