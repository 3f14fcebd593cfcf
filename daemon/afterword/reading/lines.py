"""Cleans text and tells how deep each plain-text line is quoted; understands format=flowed."""

from __future__ import annotations

import re
from typing import NamedTuple


class Line(NamedTuple):
    """One line: how deep it is quoted, its words, and whether it stands apart in another colour."""

    depth: int
    text: str
    apart: bool = False


_DEPTH_LIMIT = 30
_NOTHING = dict.fromkeys(
    [
        0xAD,
        0x34F,
        0x61C,
        0x180E,
        0xFEFF,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
    ]
)
_SPACE = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_BREAK = dict.fromkeys([0x0B, 0x0C, 0x85, 0x2028, 0x2029], "\n")
_CONTROL = {n: None for n in [*range(0x20), *range(0x7F, 0xA0)] if n not in (0x09, 0x0A, 0x0B, 0x0C, 0x85)}
_CLEAN = {**_CONTROL, **_NOTHING, **_SPACE, **_BREAK, 0x09: "  "}
_QUOTED = re.compile(r"(?:>\s?){1,30}")


def clean(text: str) -> str:
    """`text` without control, invisible and direction characters; all kinds of space become one kind."""
    return text if text.isascii() and text.isprintable() else text.translate(_CLEAN)


def depths(text: str, *, flowed: bool = False, delete_space: bool = False) -> list[Line]:
    """The lines of a plain-text body with their quote depth (RFC 3676 if `flowed`)."""
    lines = [_quoted(line) for line in clean(text).split("\n")]
    lines = [_unmangled(lines, number) for number in range(len(lines))]
    return (
        _joined(lines, delete_space=delete_space)
        if flowed
        else [Line(line.depth, line.text.strip()) for line in lines]
    )


def _quoted(line: str) -> Line:
    """One line without its ">" marks."""
    if not line.startswith(">"):
        return Line(0, line)
    match = _QUOTED.match(line)
    marks = match[0] if match else ""
    return Line(min(marks.count(">"), _DEPTH_LIMIT), line[len(marks) :])


def _unmangled(lines: list[Line], number: int) -> Line:
    """A lone ">From " is how mbox writes a line that begins with From, not a quote."""
    depth, text, _ = lines[number]
    if (
        depth == 1
        and text.startswith("From ")
        and not any(0 <= other < len(lines) and lines[other].depth for other in (number - 1, number + 1))
    ):
        return Line(0, text)
    return lines[number]


def _joined(lines: list[Line], *, delete_space: bool) -> list[Line]:
    """Flowed lines put back together: a trailing space says that the line goes on."""
    joined: list[Line] = []
    pieces: list[str] = []
    open_depth = -1
    for depth, raw, _ in lines:
        text = raw.removeprefix(" ") if depth == 0 else raw
        if pieces and depth != open_depth:
            joined.append(Line(open_depth, "".join(pieces).strip()))
            pieces = []
        goes_on = text.endswith(" ") and text != "-- " and bool(text.strip())
        pieces.append(text[:-1] if goes_on and delete_space else text)
        open_depth = depth
        if not goes_on:
            joined.append(Line(depth, "".join(pieces).strip()))
            pieces = []
    if pieces:
        joined.append(Line(open_depth, "".join(pieces).strip()))
    return joined
