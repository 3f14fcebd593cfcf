"""Calendar arithmetic for days in mail: the year a day lacks, holidays, business days.

The season runs from September to March: a day without a year lies at most `BACK` days behind
the mail, else ahead.
"""

from __future__ import annotations

from datetime import date, timedelta

BACK = timedelta(days=100)
"""How far behind the mail a day without a year may lie: an interview in November, thanked for in February."""
AHEAD = timedelta(days=250)
"""How far ahead a stated year is believed."""
WRONG_YEAR = timedelta(days=200)
"""A stated year that puts a winter day further back than this is last year's, typed in January's habit."""
_LOOKING_BACK = timedelta(days=160)
"""How far back a mail that looks back may mean: October's interviews in March."""
_WEEKEND = 5
_CLOSED = ("thanksgiving", "christmas", "new year's day", "mlk", "veterans day")
"""Holidays on which no business day is counted."""

_FIXED_HOLIDAYS = {
    "groundhog": (2, 2), "valentine": (2, 14), "halloween": (10, 31), "veterans": (11, 11),
    "christmas eve": (12, 24), "christmas": (12, 25),
}  # fmt: skip
_MOVING_HOLIDAYS = {
    "thanksgiving": (11, 3, 4),
    "mlk": (1, 0, 3),
    "martin": (1, 0, 3),
    "presidents": (2, 0, 3),
}
"""Month, weekday (Monday = 0) and which of them."""


def nearest(month: int, day: int, reference: date, *, past: bool) -> date | None:
    """The day of that month and number that a mail of `reference` means; None where there is none."""
    years = (reference.year - 1, reference.year, reference.year + 1)
    candidates = [d for year in years if (d := day_of(year, month, day))]
    if past:
        behind = [d for d in candidates if d <= reference and reference - d <= _LOOKING_BACK]
        if behind:
            return behind[-1]
    return next((d for d in candidates if d >= reference - BACK), None)


def mended(chosen: date, weekday: int | None, reference: date) -> date:
    """`chosen`, or a year later where the stated year cannot be meant and its weekday does not insist."""
    others = (day_of(chosen.year + y, chosen.month, chosen.day) for y in (1, -1))
    other = next((d for d in others if d and _plausible(d, reference)), None)
    if other is None or _plausible(chosen, reference):
        return chosen
    agrees = weekday is None or other.weekday() == weekday or chosen.weekday() != weekday
    return other if agrees and reference - chosen > WRONG_YEAR else chosen


def _plausible(day: date, reference: date) -> bool:
    return reference - BACK <= day <= reference + AHEAD


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None for the 31st of November."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def last_of_month(day: date) -> date:
    """The last day of `day`'s month."""
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - timedelta(days=1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The `n`th `weekday` (Monday = 0) of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def holiday_of(name: str, year: int) -> date:
    """The day of a holiday by its lower-case name ("new year's eve", "mlk day")."""
    if name.startswith("new year"):
        return date(year, 12, 31) if name.endswith("eve") else date(year, 1, 1)
    if name.startswith("election"):
        return nth_weekday(year, 11, 0, 1) + timedelta(days=1)
    for start, (month, weekday, n) in _MOVING_HOLIDAYS.items():
        if name.startswith(start):
            return nth_weekday(year, month, weekday, n)
    return next(date(year, *when) for start, when in _FIXED_HOLIDAYS.items() if name.startswith(start))


def business_days_after(day: date, count: int) -> date:
    """The `count`th day after `day` that is no weekend and no holiday every office keeps."""
    while count > 0:
        day += timedelta(days=1)
        count -= 0 if _office_closed(day) else 1
    return day


def _office_closed(day: date) -> bool:
    return day.weekday() >= _WEEKEND or day in {holiday_of(name, day.year) for name in _CLOSED}
