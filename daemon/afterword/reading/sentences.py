"""Cuts readable text into sentences and rows, by position.

A paragraph that a mail program wrapped at 72 columns is one flow of sentences; a row of a table,
a bullet, a heading or a field ("Date ..... Tuesday") stands for itself. Never changes a
character: a stretch's positions are positions in the mail.
"""

from __future__ import annotations

import re

import msgspec

WIDEST = 90
"""Characters: text with longer lines was not wrapped by a mail program, each line is its writer's."""
SLACK = 10
"""Characters by which a wrapped line may fall short of the widest one."""


class Stretch(msgspec.Struct, frozen=True):
    """A sentence or a row: where it begins and stops, and the number of its paragraph."""

    start: int
    stop: int
    paragraph: int = 0
    row: bool = False

    def of(self, text: str) -> str:
        """The words on one line, as long as they stand."""
        return text[self.start : self.stop].replace("\n", " ")


_LINE = re.compile(r"[^\n]*\n?")
_ROW = re.compile(
    r"[ \t>]{0,12}(?:[*•·▪◦‣–—|-][ \t\xa0]|\(?\d{1,2}[.)][ \t]|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b|(?:noon"
    r"|NOON)\b|\d{4}[ -–]\d{4}\b"
    r"|[A-Z][\w' /&-]{1,40}(?:[ ]?\.{3,}|:(?=[ \t])|[ \t]{2,})|[A-Z' ]{4,40}:?$"
    r"|[☐✓✔☑▶►→]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?[ ]|\d{1,2}/\d{1,2}\b)"
)
_COLUMNS = re.compile(r"\S[ \t]{3,}\S|\S[ \t]*\|[ \t]*\S|\.{4,}")
_END = re.compile(
    r"(?<!\.\.)[.!?…]{1,3}[\"”’')\]*]{0,2}(?=[ \t\n\xa0]{1,3}[\"“‘'(\[*]{0,2}[A-ZÀ-Þ0-9¡¿@–-]|[ \t\n]*$)"
    r"|[!?]{1,3}(?=[ ]{1,2}\w)"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:Dr|Drs|Dra|Mr|Mrs|Ms|Mx|Prof|St|Ste|No|Nos|Jr|Sr|vs|approx|Ave|Blvd|Rd|Ln|ext|tel|fax|cf|Mt"
    r"|Ft|dept|conf"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)|\b[A-Z]"
    r"|\b[aApP]\.?[mM]|\be\.g|\bi\.e|U\.S)\.$"
)
_NEW_SENTENCE = re.compile(
    r"[ \t\n]{1,3}(?!Eastern|Central|Mountain|Pacific|Atlantic|Arizona|Hawaii|Alaska|[A-Z]{2,3}\b)[A-ZÀ-Þ]"
)
_UNFINISHED = re.compile(r"[a-z,] (?:at|by|on|from|until|before|the|of|is|NLT)$")
"""A line that no writer ends there: "return it NLT", and below "1600 EST"."""
_STILL_OPEN = re.compile(r"\b[aApP]\.[ ]?[mM]\.$")


def sentences(text: str) -> tuple[Stretch, ...]:
    """The sentences and rows of `text`, in order; white space around them is left out."""
    found: list[Stretch] = []
    for number, (block_start, block_stop, row) in enumerate(_blocks(text)):
        found.extend(_split(text, block_start, block_stop, number, row))
    return tuple(found)


def _blocks(text: str) -> list[tuple[int, int, bool]]:
    """Lines joined where they were only wrapped: (start, stop, is a row)."""
    blocks: list[tuple[int, int, bool]] = []
    width = max((len(line) for line in text.split("\n") if "://" not in line), default=0)
    previous = ""
    for match in _LINE.finditer(text):
        line = match.group().rstrip("\n")
        if not line.strip():
            previous = ""
            continue
        row = bool(_ROW.match(line) or _COLUMNS.search(line))
        if previous and _continues(previous.rstrip(), line, width, row=row, last_row=blocks[-1][2]):
            blocks[-1] = (blocks[-1][0], match.start() + len(line), blocks[-1][2])
        else:
            blocks.append((match.start(), match.start() + len(line), row))
        previous = line
    return blocks


def _continues(previous: str, line: str, width: int, *, row: bool, last_row: bool) -> bool:
    """Whether `line` goes on where `previous` was wrapped: its first word found no room there."""
    words = line.split(maxsplit=1)
    full = width <= WIDEST and len(previous) + 1 + len(words[0]) > width - SLACK
    if previous.endswith(":") or (row and (last_row or not full or previous.endswith((".", "!", "?", ";")))):
        return False
    if last_row and _COLUMNS.search(previous):
        return line[:1] in " \t" and words[0][:1].islower()
    goes_on = words[0][:1].islower() and not previous.endswith((".", "!", "?", ","))
    return full or goes_on or (not row and _UNFINISHED.search(previous) is not None)


def _split(text: str, start: int, stop: int, paragraph: int, row: bool) -> list[Stretch]:
    parts: list[Stretch] = []
    begin = start
    for match in _END.finditer(text, start, stop):
        if _ABBREVIATED.search(text, max(begin, match.start() - 8), match.start() + 1):
            open_end = _STILL_OPEN.search(text, max(begin, match.start() - 8), match.start() + 1)
            if row or not open_end or not _NEW_SENTENCE.match(text, match.end()):
                continue
        parts.append(_trimmed(text, begin, match.end(), paragraph, row))
        begin = match.end()
    parts.append(_trimmed(text, begin, stop, paragraph, row))
    return [p for p in parts if p.start < p.stop]


def _trimmed(text: str, start: int, stop: int, paragraph: int, row: bool) -> Stretch:
    words = text[start:stop]
    start += len(words) - len(words.lstrip())
    stop -= len(words) - len(words.rstrip())
    return Stretch(start, max(start, stop), paragraph, row)
