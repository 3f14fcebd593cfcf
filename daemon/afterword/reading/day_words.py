"""Days in prose: "Tuesday the 24th", "Nov 3, 5, or 12", "11/10", "a week from Friday".

Decides which calendar days a stretch of text names, seen from the day the mail was written. A
weekday that contradicts its date changes nothing and is flagged. Never knows hours, nor what a day
is for.
"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from afterword.reading import day_patterns as patterns
from afterword.reading.day_arithmetic import day_of, mended, nearest
from afterword.reading.days_from_now import is_wanted_by, worked_out
from afterword.reading.named_day import Day, Found, Seen, members

MOST_DAYS = 150
"""Words for days read in one text: a letter has a dozen, a year's calendar is no letter."""
_JUST_BEFORE = 400
"""Characters within which a day named before gives "the 14th" its month."""
_MONTHS_IN_YEAR, _LONGEST_MONTH = 12, 31
_OUT_OF_SEASON = range(4, 9)
"""Months in which "4/5" is rather a ratio than a day, unless "by" or "on" stands before it."""
_FULL_YEAR = 4

_RULES = (
    ("of month", patterns.WEEKDAY_OF_MONTH), ("named", patterns.MILITARY), ("named", patterns.NAMED_DAY), ("named", patterns.DAY_NAMED),
    ("named", patterns.DASHED),
    ("slashed", patterns.SLASHED), ("nth", patterns.WEEKDAY_NTH), ("nth", patterns.NTH), ("nth", patterns.WORD_NTH),
    ("number", patterns.WEEKDAY_NUMBER), ("relative", patterns.RELATIVE), ("holiday", patterns.HOLIDAY),
    ("weekday", patterns.BARE_WEEKDAY), ("counted", patterns.COUNTED), ("end", patterns.END_OF),
    ("business day", patterns.NTH_BUSINESS_DAY),
)  # fmt: skip
_EXPLICIT = frozenset({"named", "slashed"})
_DATED = frozenset({"named", "nth"})
_SAME_DAY = re.compile(r"^[ \t]{0,2}[,(–—-]?[ \t]{0,2}(?:the )?$")
_JOINED_END = re.compile(r"^[ \t\n,(]{0,3}(?:on |this |of |by )?$")
_THROUGH = re.compile(
    r"^(?:,?[ \n](?:through|thru)[ \n]|[ \n]?(?:to|through|thru|until|till)[ \n]?|[ ]?(?:-|–|—|−)[ \n]?)$"
)
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:20)?\d\d(?![\d.]\d)")
_DAY_CUE = re.compile(r"\b(?:by|on|before|until|due|date:?)[ ]$", re.IGNORECASE)


def named_days(
    text: str, reference: date, known: tuple[date, ...] = (), *, past: bool = False
) -> tuple[Day, ...]:
    """Every day that `text` names, in order of the words.

    `reference`: day the mail was written, at its writer's place. `known`: days named around
    the text (subject, quoted mail), which decide what "the 3rd" and "Thursday" mean. `past`:
    the text looks back (a thank-you), so that a doubtful day lies behind.
    """
    scanned = _scan(text)
    seen = Seen(text, reference, past=past)
    explicit = {f.mention: _explicit(f, seen) for f in scanned if f.kind in _EXPLICIT}
    told = [day for days in explicit.values() for day in days if "week" not in day.flags]
    limits = tuple(day.day for day in told if is_wanted_by(text, day.start))
    days: list[Day] = []
    for found in scanned:
        if found.kind in _EXPLICIT:
            days.extend(explicit[found.mention])
            continue
        near = (d.day for d in reversed(days) if d.kind in _DATED and found.start - d.stop < _JUST_BEFORE)
        named = tuple(d.day for d in told if d.start < found.start)
        around = Seen(text, reference, (*known, *named), next(near, None), past, limits)
        days.extend(worked_out(found, around))
    return _tidy(text, days)


def _scan(text: str) -> list[Found]:
    """Words that name days, leftmost first, the longer of two at one place."""
    found = [
        Found(match.start(), match.end(), kind, match.groupdict())
        for kind, pattern in _RULES
        for match in pattern.finditer(text)
        if match.group()
    ]
    found.sort(key=lambda f: (f.start, -f.stop))
    kept: list[Found] = []
    for f in found[:MOST_DAYS]:
        last = kept[-1] if kept else None
        if last is None or f.start >= last.stop:
            kept.append(f)
        elif last.kind in {"weekday", "number"} and f.kind in {*_EXPLICIT, "nth"} and f.stop > last.stop:
            kept[-1] = f  # "this" belongs to "Tuesday, December 8"
    return [msgspec.structs.replace(f, mention=number) for number, f in enumerate(kept)]


def _tidy(text: str, days: list[Day]) -> tuple[Day, ...]:
    """Words that say one day twice ("end of day Friday", "Wednesday (12/9)") made one; spans marked."""
    kept: list[Day] = []
    for number, day in enumerate(days):
        last = kept[-1] if kept else None
        if _said_again(text, last, day, days[number + 1] if number + 1 < len(days) else None):
            continue
        spans = last and day.mention != last.mention and day.kind == "named" and last.kind in _DATED
        if last and spans and _THROUGH.match(text[last.stop : day.start]):
            kept.append(msgspec.structs.replace(day, flags=(*day.flags, "through")))
        else:
            kept.append(day)
    return tuple(kept)


def _said_again(text: str, last: Day | None, day: Day, following: Day | None) -> bool:
    """Whether the words beside `day` say the same day more fully."""
    ends = day.kind == "end" and "week" not in text[day.start : day.stop].lower()
    if following and ends and _JOINED_END.match(text[day.stop : following.start]):
        return True
    if day.kind != "weekday":
        return False
    if following and following.kind in _DATED and _SAME_DAY.match(text[day.stop : following.start]):
        return True
    beside = last and last.kind in _DATED and _SAME_DAY.match(text[last.stop : day.start])
    return bool(last and beside and day.day.weekday() == last.day.weekday())


# --- a month or figures ----------------------------------------------------------------


def _explicit(found: Found, seen: Seen) -> list[Day]:
    """The days of words that name the month."""
    numbers = _figures(found, seen.text) if found.kind == "slashed" else _named(found)
    if numbers is None:
        return []
    month, listed, year = numbers
    week = ("week",) if patterns.WEEK_OF.search(seen.text[max(0, found.start - 40) : found.start]) else ()
    if contradicting := _weekday_of_line_above(found, seen, numbers):
        found = contradicting
    days = []
    for number, (value, through) in enumerate(listed):
        weekday = found.weekday if number == 0 else None
        day, flags = _dated((year, month, value), weekday, seen)
        if day:
            days.append(found.day(day, "named", *week, *flags, *(("through",) if through else ())))
    return days


def _weekday_of_line_above(found: Found, seen: Seen, numbers: _Numbers) -> Found | None:
    """The words without a weekday that ends the line above and is another day's; None where it fits."""
    above = seen.text.find("\n", found.start, found.stop)
    if above < 0 or found.weekday is None or not seen.text[found.start : above].isalpha():
        return None
    month, listed, year = numbers
    inside = seen.text[above : found.stop].lower().find(found.word("month"))
    if inside < 0 or not found.word("month"):
        return None
    _, flags = _dated((year, month, listed[0][0]), found.weekday, seen)
    bare = {name: word for name, word in found.groups.items() if name != "wd"}
    return Found(above + inside, found.stop, found.kind, bare, found.mention) if "weekday" in flags else None


_Numbers = tuple[int, list[tuple[int, bool]], int | None]
"""Month, days (with whether a dash joins them to the one before) and year."""


def _named(found: Found) -> _Numbers:
    month = patterns.MONTHS[found.word("month").rstrip(".")]
    year = found.word("year") or found.word("y2")
    full = (2000 if len(year) < _FULL_YEAR else 0) + int(year) if year else None
    return month, members(str(found.groups["list"]) + found.word("more")), full


def _figures(found: Found, text: str) -> _Numbers | None:
    """Month, day and year of "11/10", "12-03-2026" or "2026-11-10"; None for a ratio or a version."""
    if found.word("iso"):
        year, month, day = (int(n) for n in found.word("iso").split("-"))
        return month, [(day, False)], year
    month, day = (int(found.word(a) or found.word(b)) for a, b in (("m", "m2"), ("d", "d2")))
    written = found.word("year") or found.word("year2")
    if month > _MONTHS_IN_YEAR >= day or (found.word("sep") == "." and _day_first(text)):
        month, day = day, month
    if not (1 <= month <= _MONTHS_IN_YEAR and 1 <= day <= _LONGEST_MONTH):
        return None
    cue = written or found.weekday is not None or _DAY_CUE.search(text[max(0, found.start - 8) : found.start])
    if month in _OUT_OF_SEASON and not cue:
        return None
    full = len(written) == _FULL_YEAR
    return month, [(day, False)], int(written) + (0 if full else 2000) if written else None


def _day_first(text: str) -> bool:
    """Whether the dotted days of a letter are written day first, as abroad: "20.11.2026; 11.12.2026"."""
    numbers = [(int(m[1]), int(m[2])) for m in _DOTTED.finditer(text)]
    return any(first > _MONTHS_IN_YEAR for first, _ in numbers) and all(
        second <= _MONTHS_IN_YEAR for _, second in numbers
    )


def _dated(
    numbers: tuple[int | None, int, int], weekday: int | None, seen: Seen
) -> tuple[date | None, tuple[str, ...]]:
    """The day with its year found or mended, and what must be said about it."""
    year, month, value = numbers
    if year is None:
        chosen, guessed = nearest(month, value, seen.reference, past=seen.past), True
    else:
        stated = day_of(year, month, value)
        chosen = mended(stated, weekday, seen.reference) if stated and not seen.past else stated
        guessed = chosen != stated
    wrong = chosen is not None and weekday is not None and chosen.weekday() != weekday
    return chosen, (*(("year",) if guessed else ()), *(("weekday",) if wrong else ()))
