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
_LOST = 24
"""Characters a line may have to be the lost end of the quoted line above it."""
_FULL = 55
"""Characters a quoted line must have to have been wrapped again."""
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
_ANNOUNCED = re.compile(r"\b(?:wrote|writes|said)\s?:$|^-+ ?Original Message|^\W{0,2}Subject:", re.IGNORECASE)
_WIDEST = 8
_GAP = re.compile(r" {9,}")
_QUOTED = re.compile(r" {0,3}(?:>\s?){1,30}")


def clean(text: str) -> str:
    """`text` without control, invisible and direction characters; all kinds of space become one kind.

    No run of spaces stays longer than eight: columns are still told apart, and patterns stay quick.
    """
    cleaned = text if text.isascii() and text.isprintable() else text.translate(_CLEAN)
    return _GAP.sub(" " * _WIDEST, cleaned) if " " * (_WIDEST + 1) in cleaned else cleaned


def depths(text: str, *, flowed: bool = False, delete_space: bool = False) -> list[Line]:
    """The lines of a plain-text body with their quote depth (RFC 3676 if `flowed`)."""
    lines = [_quoted(line) for line in clean(text).split("\n")]
    lines = [_unmangled(lines, number) for number in range(len(lines))]
    lines = [_rewrapped(lines, number) for number in range(len(lines))]
    return (
        _joined(lines, delete_space=delete_space)
        if flowed
        else [Line(line.depth, line.text.strip()) for line in lines]
    )


def marked(found: list[Line]) -> list[Line]:
    """The lines of a page; those that begin with ">" are quoted if somebody is said to have written them.

    Text replies turned into HTML keep their marks; newsletters use ">" as an arrow.
    """
    first = next((n for n, line in enumerate(found) if line.text.startswith(">")), None)
    if first is None or not any(
        _ANNOUNCED.search(line.text[-200:]) for line in found[max(0, first - 5) : first]
    ):
        return found
    return [
        line._replace(depth=line.depth + quoted.depth, text=quoted.text.strip())
        for line in found
        for quoted in [_quoted(line.text)]
    ]


def _quoted(line: str) -> Line:
    """One line without its ">" marks, which some programs indent."""
    match = _QUOTED.match(line)
    if not match:
        return Line(0, line)
    marks = match[0]
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


def _rewrapped(lines: list[Line], number: int) -> Line:
    """A word or two between lines quoted deeper is the end of a long line that lost its marks."""
    line = lines[number]
    if not (0 < number < len(lines) - 1) or not line.text[:1].islower() or len(line.text) > _LOST:
        return line
    before, after = lines[number - 1], lines[number + 1]
    cut = len(before.text) > _FULL and before.text[-1:].isalnum()
    return line._replace(depth=before.depth) if cut and after.depth == before.depth > line.depth else line


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
