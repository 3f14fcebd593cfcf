"""Takes the words of a message apart: statements with their place, and clauses within them.

It decides where a sentence ends and which words stand over it (a heading, a question, a
table's left cell). It must never drop words: every statement is an exact stretch of the text
it came from, so that its quote can be found again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from afterword.reading import specialties

LONGEST = 600
"""Characters of one statement; what runs on longer is cut, so that no pattern meets more."""

WRAPPED = 46
"""A line shorter than this, followed by a capital, was ended by its writer and not by a mail client."""

TITLE = 7
"""Words up to which a line without a full stop may be a heading."""
CATCHWORD = 3
"""Words up to which a sentence may open a paragraph as its catchword ("Thanks.")."""

_ABBREVIATION = re.compile(
    r"(?:\b(?:dr|drs|dra|mr|mrs|ms|mx|prof|st|no|vs|dept|ext|tel|approx|etc|e\.g|i\.e|a\.m|p\.m|m\.d"
    r"|d\.o|ph\.d|jr|sr|fr|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|inc|rev|conf|u\.s|attn|cc|re|incl"
    r"|hon|assoc|asst)|(?<![\w'])[a-z])\.$",
    re.IGNORECASE,
)
_STARTER = re.compile(
    r"(?:please|we|you|the|if|our|do|don['’]t|no|all|it|this|they|there|for|applicants|your|after|and"
    r"|as|to|any)\b"
)
_END = re.compile(r"[.?!…]+[\"'”’)\]*_]*(?=\s|$)")
_BULLET = re.compile(
    r"[ \t>]{0,12}(?:[-*•·–—▪◦‣|]{1,3}[ \t]|\(?[a-z0-9]{1,2}[.)][ \t]|[qa][:.][ \t])", re.IGNORECASE
)
_CELLS = re.compile(r"[^\s.?!:;,][ ]{2}\S")
"""Two cells of a table's row, as `html` lays it out; behind a full stop two blanks are a typist's habit."""
_ROW = re.compile(r"[ \t]{0,4}(?P<cell>[A-Z][^.!?:\n\t]{1,50}?)[ ]{2}\S")
_SHOUTED = re.compile(r"[ \t]{0,4}(?:[A-Z]{3,20}[ ]){2}[^.!?]{0,60}$", re.MULTILINE)
"""A heading in capitals, which may go on in a small voice: "FREQUENTLY ASKED QUESTIONS (by the program)"."""
_LABEL = re.compile(r"[ \t]{0,4}(?P<label>[A-Z][^.!?:\n\t]{1,60}?)(?::|[ ]?(?P<leader>\.{3,}))[ ]")
_GAP = re.compile(r"(?<=\S)[ ]{2,}(?=\S)")
"""The first cell of a row, and what stands between two."""
_LINK = re.compile(r"https?://\S{4,300}\s*$")
"""Ends a sentence whatever stands behind it, unless the next line goes on in small letters."""
_TERMINAL = re.compile(r"[.?!:;…][\"'”’)\]*_]*\s*$")
_CLAUSE = re.compile(
    r" ?; | [-–—]{1,3} |—"
    r"|,? but (?!(?:me|one|the|this|him|her|us|to)\b)"
    r"|, (?:al)?though (?!i\b)| although |^while |, while (?!i(?:'m| am)\b)|, (?:whereas|yet),? "
    r"|[,;] however, "
    r"|, nor (?=(?:is|are|do|does|will|should|may|can)\b)"
    r"|, so (?=(?:please|we|i|i'm|you|do|don|if|kindly)\b)"
    r"|, (?=because\b)|,? and (?=yes,? )"
    r"| and (?=(?:would ask|ask (?:you|that)|asks? applicants|we|i|i'm|i'll|you|they|please|it|nobody|no one"
    r"|do|don't|if|will|kindly)\b)"
    r"|, and (?=(?:our|neither|applicants|can|are happy|in case|that (?:our|we)|any|all|have no)\b)"
    r"|, (?=(?:please|kindly)\b)",
    re.IGNORECASE,
)  # fmt: skip
"""Where one sentence starts to say something else; the text is folded, so one blank is a blank."""
_CONCESSION = re.compile(
    r"((?:while|although|though|even though|whereas)\b[^,]{4,160}), (.+)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, its place in the text it came from, and what stands directly before it.

    `start` and `end` are offsets into the text given to `statements`.
    """

    text: str
    start: int
    end: int

    @property
    def question(self) -> bool:
        """Whether it asks."""
        return self.text.rstrip("\"'”’)*_ ").endswith("?")

    @property
    def heading(self) -> bool:
        """Whether it reads as a title: short, and no sentence of its own."""
        words = self.text.split()
        if len(words) > TITLE or self.text.endswith(("!", "?", ";")):
            return False
        ended = self.text.endswith((".", ",")) and not self.text.rstrip(".:").isupper()
        return not ended or len(words) <= CATCHWORD


def fold(text: str) -> str:
    """The same words with every run of white space as one space."""
    return " ".join(text.split())


def statements(text: str) -> tuple[Statement, ...]:
    """All sentences of `text`, in order, headings and table rows as sentences of their own."""
    found: list[Statement] = []
    for start, end in _blocks(text):
        for left, right in _sentences(text, start, end):
            words = fold(text[left:right])
            if words:
                found.append(Statement(words, left, right))
    return tuple(found)


def clauses(sentence: str) -> tuple[str, ...]:
    """The parts of a sentence that can each say something else about the same thing."""
    opening = _CONCESSION.match(sentence)
    pieces = [opening[1], opening[2]] if opening else [sentence]
    parts = [part.strip(" ,") for piece in pieces for part in _CLAUSE.split(piece)]
    return tuple(part for part in parts if part)


def _blocks(text: str) -> list[tuple[int, int]]:
    """Stretches between blank lines."""
    found = []
    start: int | None = None
    at = 0
    end = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            if start is None:
                start = at
            end = at + len(line)
        elif start is not None:
            found.append((start, end))
            start = None
        at += len(line)
    if start is not None:
        found.append((start, end))
    return found


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Sentence borders inside one block: line ends that end something, and full stops that do."""
    borders = [start]
    lines = text[start:end].splitlines(keepends=True)
    at = start
    for number, line in enumerate(lines):
        borders.extend(at + stop for stop in sorted({*_stops(line), *_cells(line)}))
        at += len(line)
        if number + 1 < len(lines) and _breaks(line, lines[number + 1]):
            borders.append(at)
    borders.append(end)
    spans: list[tuple[int, int]] = []
    for left, right in pairwise(borders):
        while left < right:
            spans.append((left, min(right, left + LONGEST)))
            left += LONGEST  # noqa: PLW2901 - a run-on text is cut in pieces
    return spans


def _cells(line: str) -> list[int]:
    """Offsets at which the cells of a program's row begin: each says something of its own."""
    first = _ROW.match(line)
    if first is None or not specialties.mentioned(first["cell"]):
        return []
    return [gap.end() for gap in _GAP.finditer(line)]


def _labelled(line: str) -> bool:
    """Whether a line begins with a program it is for: "Internal Medicine and Pediatrics: no notes of any kind"."""
    label = _LABEL.match(line)
    named = specialties.mentioned(label["label"]) if label else []
    return bool(named) and named[0][0] == 0


def _stops(line: str) -> list[int]:
    """Offsets after which a new sentence starts in the middle of a line, or at its end."""
    found = []
    label = _LABEL.match(line)
    leader = label.start("leader") if label and _labelled(line) else -1
    for match in _END.finditer(line):
        if match.start() == leader:
            continue
        before = line[max(0, match.start() - 8) : match.start() + 1]
        rest = line[match.end() :].lstrip()
        if match.group().startswith(".") and _ABBREVIATION.search(before):
            hour = before.lower().endswith(("a.m.", "p.m."))
            if not (hour and _STARTER.match(rest.lower()) and rest[:1].isupper()):
                continue
        found.append(match.end())
    return found


def _breaks(line: str, following: str) -> bool:
    """Whether the writer ended something with this line (and not the client that wrapped it)."""
    if _BULLET.match(following) or _labelled(following):
        return True
    if _TERMINAL.search(line):
        return not _ABBREVIATION.search(line.rstrip()[-9:])
    head = following.lstrip()[:1]
    if head.isupper() and _LINK.search(line):
        return True
    if not head.islower() and (len(line.strip()) < WRAPPED or _SHOUTED.match(line)):
        return True
    rows = _CELLS.search(line) and _CELLS.search(following)
    return bool(rows) or "|" in line or "\t" in line.strip() or "   " in line.strip()
