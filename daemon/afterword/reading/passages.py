"""Tells whose words a line is: written now, quoted from an older message, or forwarded.

Works on lines with a quote depth, wherever they came from (">" marks or HTML), and on
the marks `attribution` recognises. It never drops a line that holds words of a letter;
the marks themselves become author, date and subject of the passage below them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Literal

from afterword.model import Passage
from afterword.reading import attribution
from afterword.reading.attribution import Mark, Origin
from afterword.reading.lines import Line

Voice = Literal["sender", "quoted", "forwarded"]

_FORWARD_SUBJECT = re.compile(r"\s{0,5}(?:\[[^\]]{1,40}\]\s{0,5})?(?:fwd?|fw|wg|tr|rv)\s?:", re.IGNORECASE)
_BELOW = re.compile(
    r"\b(?:below|in ?line|in (?:red|blue|green|caps|capitals|bold)|answers?|responses?|see my)\b",
    re.IGNORECASE,
)
_SHOUT_LETTERS = 8
"""Letters a line in capitals must have to be an answer rather than initials."""


@dataclass(slots=True)
class _Piece:
    """A passage being collected."""

    voice: Voice
    origin: Origin = field(default_factory=Origin)
    lines: list[str] = field(default_factory=list)


def split(lines: Sequence[Line], subject: str = "", zone: tzinfo = UTC) -> tuple[Passage, ...]:
    """The passages of a body in order.

    Args:
        lines: quote depth and text of each line.
        subject: of the message; "Fwd:" makes an Outlook block below it a forward.
        zone: in which attribution lines tell the time.
    """
    pieces = _Splitter(lines, zone, forwards=bool(_FORWARD_SUBJECT.match(subject))).run()
    return tuple(passage for piece in _answered(pieces) if (passage := _passage(piece)))


class _Splitter:
    """One pass over the lines; `owners` says whose the text of each depth is at the moment."""

    def __init__(self, lines: Sequence[Line], zone: tzinfo, *, forwards: bool) -> None:
        self.lines = lines
        self.zone = zone
        self.forwards = forwards
        self.owners: dict[int, tuple[Voice, Origin]] = {0: ("sender", Origin())}
        self.pieces: list[_Piece] = []
        self.depth = -1

    def run(self) -> list[_Piece]:
        """All pieces in order."""
        number = 0
        while number < len(self.lines):
            depth, text = self.lines[number]
            mark = attribution.read(self.lines, number, self.zone) if text else None
            if mark:
                self.begin(mark, depth)
                number = mark.next_line
                continue
            if text and depth != self.depth:
                self.turn(depth)
            if self.pieces:
                self.pieces[-1].lines.append(text)
            number += 1
        return self.pieces

    def begin(self, mark: Mark, depth: int) -> None:
        """Older text is announced: decide which depth it has, and whose it is."""
        voice, _ = self.owners.get(depth, ("quoted", Origin()))
        passed_on = mark.forwarded or (mark.block and (self.forwards or voice == "forwarded"))
        level = depth if mark.block else self.quote_below(mark.next_line, depth)
        self.owners = {d: owner for d, owner in self.owners.items() if d < level or d <= depth != level}
        self.owners[level] = ("forwarded" if passed_on else "quoted", mark.origin)
        self.depth = -1

    def quote_below(self, number: int, depth: int) -> int:
        """The depth of the first deeper line below an attribution, before the next one; else its own.

        Text between an attribution and its quote is an answer typed above it.
        """
        for later in range(number, min(number + 60, len(self.lines))):
            level, text = self.lines[later]
            if not text:
                continue
            if level > depth:
                return level
            if level < depth or attribution.read(self.lines, later, self.zone):
                break
        return depth

    def turn(self, depth: int) -> None:
        """The depth changes: go on with whoever speaks at the new one."""
        self.depth = depth
        voice, origin = self.owners.setdefault(depth, ("quoted", Origin()))
        self.pieces.append(_Piece(voice, origin))


def _answered(pieces: list[_Piece]) -> list[_Piece]:
    """Answers in capitals typed into a quote without any mark become the sender's words."""
    announced = any(_BELOW.search("\n".join(piece.lines)) for piece in pieces if piece.voice == "sender")
    result: list[_Piece] = []
    for piece in pieces:
        if piece.voice != "quoted" or sum(map(_shouts, piece.lines)) * 2 > len(piece.lines):
            result.append(piece)
            continue
        asked = announced
        part = _Piece(piece.voice, piece.origin)
        for line in piece.lines:
            voice: Voice = "quoted"
            if _shouts(line) and (asked or part.voice == "sender"):
                voice = "sender"
            if line and voice != part.voice:
                result.append(part)
                part = _Piece(voice, piece.origin if voice == "quoted" else Origin())
            part.lines.append(line)
            asked = announced or (line.endswith("?") if line else asked)
        result.append(part)
    return result


def _shouts(line: str) -> bool:
    """Whether a line is written in capitals throughout."""
    return line.isupper() and sum(map(str.isalpha, line)) >= _SHOUT_LETTERS and " " in line


def _passage(piece: _Piece) -> Passage | None:
    """A finished passage, None if it holds no words."""
    text = "\n".join(piece.lines).strip()
    if not text:
        return None
    if piece.voice == "sender":
        return Passage(text=text)
    origin = piece.origin
    return Passage(
        text=text, voice=piece.voice, author=origin.author, date=origin.date, subject=origin.subject
    )
