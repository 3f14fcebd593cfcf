"""The hours of a day told row by row: the first row begins it, the last ends it.

Understands rows that open with an hour ("8:15 Welcome", "9:00-9:30 | Dr. Osei"), the clock going
on past noon without AM and PM ("12:00 ... 1:00 ... 2:00 done"). Never says which day it is.
"""

from __future__ import annotations

import re

import msgspec

from afterword.reading.dates import Dated
from afterword.reading.hours import NOON, Hours
from afterword.reading.sentences import Stretch

FEWEST = 3
"""Rows that make an agenda: two hours below one another may be anything."""
WIDEST_GAP = 5
"""Stretches without an hour between two rows of one agenda (cells of a table on lines of their own)."""

_CLOSING = 60
"""Characters after the last hour in which "done" ends the day."""
_LEAVING = 160
"""Characters after the last hour in which "we let you go at 1:00" ends the day."""

_ROW = 90
"""Characters of a row whose hour stands at its end ("Dr. Osman, 9:00")."""
_OPENS = re.compile(r"^[ \t|*•·–—>-]{0,6}(?:(?:at|from)[ ])?$", re.IGNORECASE)
_OVER = re.compile(
    r"\b(?:done|end|ends|finish\w*|adjourn\w*|goodbye|good-bye|bye|wrap[ -]?up|conclu\w+|depart\w*"
    r"|dismiss\w*|free|home|over|that['’]?s it|close|closing ends|"
    r"adi[óo]s|despedida|cierre|end of (?:day|session)|farewell|airport|let you go|you(?:['’]re"
    r"| are) (?:done|free)|fin|out)\b",
    re.IGNORECASE,
)
_BEFORE_IT_BEGINS = re.compile(
    r"\b(?:sound|tech(?:nology)?|audio|video|mic|camera) (?:check|test)|\b(?:zoom|link|room|webex|teams"
    r"|meeting|lobby)s? (?:opens?|goes live)|\bwaiting room opens",
    re.IGNORECASE,
)
"""A first row that is only for the machines."""
_LITTLE = 24
"""Letters beside a sound check that still tell of nothing else ("Zoom, with Deb")."""
_OVER_AT = re.compile(
    r"\b(?:goodbye|done|end|ends|ending|finish\w*|over|free|go|out|wrap\w*|close|until|till|to|conclud\w*"
    r"|adjourn\w*)\b[^.\n]{0,16}\b(?:at|by|until|till|to)?[ ]?$",
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
    for row_of in (_opening, _closing):
        rows: list[Hours] = []
        last_seen = 0
        for number, stretch in enumerate(dated.stretches):
            hour = row_of(dated, stretch)
            day_between = any(d.kind in {"named", "nth"} for d in dated.days_in(stretch))
            if rows and (number - last_seen > WIDEST_GAP or (day_between and hour is None)):
                found.extend(_agenda(dated, rows))
                rows = []
            if hour:
                rows.append(hour)
                last_seen = number
        found.extend(_agenda(dated, rows))
    return tuple(sorted(found, key=lambda a: a.start))


def _opening(dated: Dated, stretch: Stretch) -> Hours | None:
    """The hour that opens a row, or None."""
    first = next(iter(dated.hours_in(stretch)), None)
    return first if first and _OPENS.match(dated.text[stretch.start : first.start]) else None


def _closing(dated: Dated, stretch: Stretch) -> Hours | None:
    """The only hour of a row, at its end ("Dr. Osman, 9:00"), or None."""
    told = dated.hours_in(stretch)
    if (
        len(told) != 1
        or stretch.stop - stretch.start > _ROW
        or not dated.text[stretch.start : told[0].start].strip(" \t|*•-")
    ):
        return None
    return None if dated.text[told[0].stop : stretch.stop].strip(" .;)") else told[0]


def _agenda(dated: Dated, rows: list[Hours]) -> list[Agenda]:
    """The agendas that `rows` make: a new one begins where the clock runs backwards."""
    if len(rows) > 1 and rows[0].end is not None and rows[1].begin < rows[0].end:
        rows = rows[1:]  # a line over the table that tells the whole day
    opened = None
    if len(rows) > FEWEST and _only_for_machines(dated.stretch(rows[0].start).of(dated.text)):
        opened, rows = rows[0].start, rows[1:]
    runs: list[list[Hours]] = []
    times: list[list[int]] = []
    for row in rows:
        start = _onward(row.begin, times[-1][-1]) if times else None
        if start is None:
            runs.append([row])
            times.append([row.begin])
        else:
            runs[-1].append(row)
            times[-1].append(start)
    found = [_table(dated, run, at) for run, at in zip(runs, times, strict=True) if len(run) >= FEWEST]
    if opened is not None and found and found[0].start == rows[0].start:
        found[0] = msgspec.structs.replace(found[0], start=opened)
    return found


def _only_for_machines(row: str) -> bool:
    """Whether a row tells of nothing but a sound check or an open room."""
    rest = _BEFORE_IT_BEGINS.sub("", row)
    return rest != row and sum(map(str.isalpha, rest)) <= _LITTLE


def _table(dated: Dated, rows: list[Hours], times: list[int]) -> Agenda:
    """One agenda; it ends with the last row's own end, a row that says "done", or "goodbye at 12:30"."""
    last, tail = rows[-1], dated.stretch(rows[-1].start)
    words = dated.text[last.stop : tail.stop]
    words = words if words.strip(" |\t") else dated.text[last.stop : last.stop + _CLOSING].strip()
    later = [
        h
        for h in dated.hours_in(Stretch(last.stop, last.stop + _LEAVING))
        if _OVER_AT.search(dated.text[last.stop : h.start][-40:])
    ]
    end = _onward(last.end, times[-1])
    if end is None and _OVER.search(words[:_CLOSING]) and not (later and later[0].start < tail.stop):
        end = times[-1]
    elif end is None and later and not later[0].loose:
        end = _onward(later[0].begin, times[-1])
    return Agenda(rows[0].start, tail.stop, times[0], end, rows[0].sure, dated.zone_at(rows[0]))


def _onward(minutes: int | None, clock: int) -> int | None:
    """An hour of the table's clock at or after `clock`; noon turns 1:00 into 13:00."""
    if minutes is None:
        return None
    for candidate in (minutes, minutes + NOON):
        if clock <= candidate < 24 * 60:
            return candidate
    return None
