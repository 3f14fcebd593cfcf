"""The hours of a day told row by row: the first row begins it, the last ends it.

Understands rows that open with an hour ("8:15 Welcome", "9:00-9:30 | Dr. Osei"), the clock going
on past noon without AM and PM ("12:00 ... 1:00 ... 2:00 done"). Never says which day it is.
"""

from __future__ import annotations

import re

import msgspec

from afterword.reading.dates import Dated
from afterword.reading.hours import NOON, Hours

FEWEST = 3
"""Rows that make an agenda: two hours below one another may be anything."""
WIDEST_GAP = 5
"""Stretches without an hour between two rows of one agenda (cells of a table on lines of their own)."""

_OPENS = re.compile(r"^[ \t|*•·–—>-]{0,6}(?:(?:at|from)[ ])?$", re.IGNORECASE)
_OVER = re.compile(
    r"\b(?:done|end|ends|finish\w*|adjourn\w*|goodbye|good-bye|bye|wrap[ -]?up|conclu\w+|depart\w*|dismiss\w*|free|home|over|that['’]?s it|close|closing ends|"
    r"adi[óo]s|end of (?:day|session)|farewell|airport|let you go|you(?:['’]re| are) (?:done|free)|fin|out)\b",
    re.IGNORECASE,
)
_OVER_AT = re.compile(
    r"\b(?:goodbye|done|end|ends|ending|finish\w*|over|free|go|out|wrap\w*|close|until|till|to|conclud\w*|adjourn\w*)\b[^.\n]{0,16}\b(?:at|by|until|till|to)?[ ]?$",
    re.IGNORECASE,
)


class Agenda(msgspec.Struct, frozen=True):
    """A table of hours: where it stands, when it begins and ends (minutes from midnight)."""

    start: int
    stop: int
    begin: int
    end: int | None
    sure: bool
    zone: str | None = None


def agendas(dated: Dated) -> tuple[Agenda, ...]:
    """Every table of hours in the text, in order."""
    found: list[Agenda] = []
    rows: list[Hours] = []
    last_seen = 0
    for number, stretch in enumerate(dated.stretches):
        opening = _opening(dated, stretch.start, stretch.stop)
        day_between = any(
            stretch.start <= d.start < stretch.stop and d.kind in {"named", "nth"} for d in dated.days
        )
        if rows and (number - last_seen > WIDEST_GAP or (day_between and opening is None)):
            found.extend(_agenda(dated, rows))
            rows = []
        if opening:
            rows.append(opening)
            last_seen = number
    found.extend(_agenda(dated, rows))
    return tuple(found)


def _opening(dated: Dated, start: int, stop: int) -> Hours | None:
    for hour in dated.hours:
        if start <= hour.start < stop:
            return hour if _OPENS.match(dated.text[start : hour.start]) else None
    return None


def _agenda(dated: Dated, rows: list[Hours]) -> list[Agenda]:
    if len(rows) > 1 and rows[0].end is not None and rows[1].begin < rows[0].end:
        rows = rows[1:]  # a line over the table that tells the whole day
    if len(rows) < FEWEST:
        return []
    begin = rows[0].begin
    clock, end = begin, rows[0].end
    for row in rows:
        start = _onward(row.begin, clock)
        if start is None:
            return _agenda(dated, rows[: rows.index(row)]) + _agenda(dated, rows[rows.index(row) :])
        clock = start
        end = _onward(row.end, start) if row.end is not None else None
    tail = dated.stretch(rows[-1].start)
    words = dated.text[rows[-1].stop : tail.stop]
    words = words if words.strip(" |\t") else dated.text[rows[-1].stop : rows[-1].stop + 60].strip()
    following = dated.text[rows[-1].stop : rows[-1].stop + 160]
    later = [
        h
        for h in dated.hours
        if rows[-1].stop <= h.start < rows[-1].stop + 160
        and _OVER_AT.search(dated.text[rows[-1].stop : h.start][-40:])
    ]
    if end is None and _OVER.search(words[:60]) and not (later and later[0].start < tail.stop):
        end = clock
    elif end is None and later and not later[0].loose:
        end = _onward(later[0].begin, clock)
    return [Agenda(rows[0].start, tail.stop, begin, end, rows[0].sure, dated.zone_at(rows[0]))]


def _onward(minutes: int | None, clock: int) -> int | None:
    """An hour of the table's clock at or after `clock`; noon turns 1:00 into 13:00."""
    if minutes is None:
        return None
    for candidate in (minutes, minutes + NOON):
        if clock <= candidate < 24 * 60:
            return candidate
    return None
