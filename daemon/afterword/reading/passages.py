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
_REPLY_SUBJECT = re.compile(r"\s{0,5}(?:\[[^\]]{1,40}\]\s{0,5})?(?:re|aw|antw)\s?:", re.IGNORECASE)
_BELOW = re.compile(
    r"\b(?:below|in ?line|in (?:red|blue|green|caps|capitals|bold)|answers?|responses?|see my)\b",
    re.IGNORECASE,
)
_REACH = 60
"""Lines below an attribution in which its quote must begin."""
_SHOUT_LETTERS = 8
"""Letters a line in capitals must have to be an answer rather than initials."""


@dataclass(slots=True)
class _Piece:
    """A passage being collected."""

    voice: Voice
    origin: Origin = field(default_factory=Origin)
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words."""
        return "\n".join(line.text for line in self.lines).strip()


def split(
    lines: Sequence[Line], subject: str = "", zone: tzinfo = UTC, owner: frozenset[str] = frozenset()
) -> tuple[Passage, ...]:
    """The passages of a body in order.

    Args:
        lines: quote depth and text of each line.
        subject: of the message; "Fwd:" makes an Outlook block below it a forward.
        zone: in which attribution lines tell the time.
        owner: her addresses; what she wrote herself is answered, not passed on.
    """
    pieces = _Splitter(lines, zone, owner, subject).run()
    return tuple(_passage(piece) for piece in _answered(pieces) if piece.text)


class _Splitter:
    """One pass over the lines; `owners` says whose the text of each depth is at the moment."""

    def __init__(self, lines: Sequence[Line], zone: tzinfo, owner: frozenset[str], subject: str) -> None:
        self.lines = lines
        self.zone = zone
        self.owner = owner
        self.forwards = bool(_FORWARD_SUBJECT.match(subject))
        self.replies = bool(_REPLY_SUBJECT.match(subject))
        self.owners: dict[int, tuple[Voice, Origin]] = {0: ("sender", Origin())}
        self.pieces: list[_Piece] = []
        self.depth = -1

    def run(self) -> list[_Piece]:
        """All pieces in order."""
        number = 0
        while number < len(self.lines):
            line = self.lines[number]
            mark = attribution.read(self.lines, number, self.zone) if line.text else None
            if mark:
                self.begin(mark, line.depth)
                number = mark.next_line
                continue
            if line.text and line.depth != self.depth:
                self.turn(line.depth)
            if self.pieces:
                self.pieces[-1].lines.append(line)
            number += 1
        return self.pieces

    def begin(self, mark: Mark, depth: int) -> None:
        """Older text is announced: decide which depth it has, and whose it is."""
        level = self.quote_below(mark.next_line, depth, at_once=mark.block)
        voice = self.voice(mark, depth)
        self.owners = {d: owner for d, owner in self.owners.items() if d < level or d <= depth != level}
        self.owners[level] = (voice, mark.origin)
        self.depth = -1

    def voice(self, mark: Mark, depth: int) -> Voice:
        """Whether older text is passed on or answered. Under nothing but itself it is passed on."""
        if mark.origin.author and mark.origin.author.email in self.owner:
            return "quoted"
        around, _ = self.owners.get(depth, ("quoted", Origin()))
        alone = not depth and not self.replies and not any(piece.text for piece in self.pieces)
        passed_on = mark.forwarded or (mark.block and (self.forwards or alone or around == "forwarded"))
        return "forwarded" if passed_on else "quoted"

    def quote_below(self, number: int, depth: int, *, at_once: bool) -> int:
        """The depth of the first deeper line below a mark, before the next one; else its own.

        Text between an attribution and its quote is an answer typed above it; below a block
        the quote begins at once or not at all.
        """
        for later in range(number, min(number + _REACH, len(self.lines))):
            level, text, _ = self.lines[later]
            if not text:
                continue
            if level > depth:
                return level
            if at_once or level < depth or attribution.read(self.lines, later, self.zone):
                break
        return depth

    def turn(self, depth: int) -> None:
        """The depth changes: go on with whoever speaks at the new one."""
        self.depth = depth
        voice, origin = self.owners.setdefault(depth, ("quoted", Origin()))
        self.pieces.append(_Piece(voice, origin))


def _answered(pieces: list[_Piece]) -> list[_Piece]:
    """Answers typed into a quote, in capitals, in colour or behind a mark of their own, are the sender's words."""
    pieces = _marked(pieces)
    announced = any(_BELOW.search(piece.text) for piece in pieces if piece.voice == "sender")
    result: list[_Piece] = []
    for piece in pieces:
        loud = {_stands_out(line) for line in piece.lines if line.text}
        mixed = piece.voice == "quoted" and len(loud) > 1
        result.extend(_cut(piece, announced=announced) if mixed else [piece])
    return result


_MARK = re.compile(
    r"(?P<mark>\*{2,4}|#{2,4}|={1,3}>|-{1,3}>|>>{1,3}|~{2,4}|@@|\[[A-Z]{1,3}\]|\([A-Z]{2,3}\)|[A-Z]{2,3}:)[ \t]{0,2}(?=\w)"
)
"""What somebody sets before each answer she types into a quote: "*** Yes, gladly.", "[WC] At 8:15."."""
_MEMO = frozenset({"TO:", "CC:", "RE:", "PS:", "AM:", "PM:", "IM:", "FAX:", "TEL:", "BCC:", "NB:", "MD:"})
"""Such marks that head a line of a letter itself."""


def _marked(pieces: list[_Piece]) -> list[_Piece]:
    """`pieces` in whose quotes the paragraphs behind such a mark are set apart, like words in another colour."""
    said = "\n".join(piece.text for piece in pieces if piece.voice == "sender")
    found = [
        m["mark"] for p in pieces if p.voice == "quoted" for line in p.lines if (m := _MARK.match(line.text))
    ]
    told = {m for m in found if m not in _MEMO and m in said}
    marks = told | {
        m for m in found if m not in _MEMO and found.count(m) > 1 and _answers_questions(pieces, m)
    }
    return [_set_apart(p, marks) if marks and p.voice == "quoted" else p for p in pieces]


def _answers_questions(pieces: list[_Piece], mark: str) -> bool:
    """Whether most lines behind `mark` stand right below a question, so that it is no bullet of hers."""
    below: list[bool] = []
    for piece in pieces:
        lines = [line.text for line in piece.lines if line.text]
        found = (n for n, text in enumerate(lines) if (m := _MARK.match(text)) and m["mark"] == mark)
        below += [n > 0 and lines[n - 1].rstrip().endswith("?") for n in found if piece.voice == "quoted"]
    return sum(below) * 2 > len(below)


def _set_apart(piece: _Piece, marks: set[str]) -> _Piece:
    """A quote whose marked paragraphs are set apart; the last one goes on to the end, with her name below it."""
    starts = [n for n, line in enumerate(piece.lines) if (m := _MARK.match(line.text)) and m["mark"] in marks]
    lines, answer = [], False
    for number, line in enumerate(piece.lines):
        answer = number in starts or (answer and (bool(line.text) or number > starts[-1]))
        text = _MARK.sub("", line.text, count=1) if number in starts else line.text
        lines.append(line._replace(text=text, apart=True) if answer else line)
    return _Piece(piece.voice, piece.origin, lines)


def _cut(piece: _Piece, *, announced: bool) -> list[_Piece]:
    """A quote cut at the answers in it: lines that stand out below a question, or were announced."""
    parts = [_Piece(piece.voice, piece.origin)]
    asked = announced
    for line in piece.lines:
        voice: Voice = parts[-1].voice
        if line.text:
            loud = _stands_out(line)
            voice = "sender" if loud and (asked or voice == "sender") else "quoted"
            asked = announced or (asked and loud) or (not loud and "?" in line.text)
        if voice != parts[-1].voice:
            parts.append(_Piece(voice, piece.origin if voice == "quoted" else Origin()))
        parts[-1].lines.append(line)
    return parts


def _stands_out(line: Line) -> bool:
    """Whether a line is written in capitals or in another colour throughout."""
    if line.apart:
        return any(map(str.isalpha, line.text))
    return line.text.isupper() and " " in line.text and sum(map(str.isalpha, line.text)) >= _SHOUT_LETTERS


def _passage(piece: _Piece) -> Passage:
    """A finished passage."""
    if piece.voice == "sender":
        return Passage(text=piece.text)
    origin = piece.origin
    return Passage(
        text=piece.text, voice=piece.voice, author=origin.author, date=origin.date, subject=origin.subject
    )
