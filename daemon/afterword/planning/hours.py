"""Business hours: when a letter may appear, in the program's own zone.

A business slot is Monday to Friday, 09:00 to 17:00 local time, no federal holiday
(DOMAIN section 6). Intervals are [start, end). The holidays follow 5 U.S.C. 6103(a) with
the observed day where one falls on a weekend (a test compares them with a library).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OPENS = time(9, 0)  # local: nobody reads a thank-you before
CLOSES = time(17, 0)  # local: later mail looks like night work
DAY = timedelta(days=1)


def holidays(year: int) -> frozenset[date]:
    """Return the federal holidays of `year` as observed in it."""
    fixed = [date(year, 1, 1), date(year, 6, 19), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    fixed.append(date(year + 1, 1, 1))  # a New Year's Saturday is observed on 31 December
    floating = [
        _nth(year, 1, 0, 3), _nth(year, 2, 0, 3), _last_monday_of_may(year), _nth(year, 9, 0, 1),
        _nth(year, 10, 0, 2), _nth(year, 11, 3, 4),
    ]  # fmt: skip
    return frozenset(day for day in [*map(_observed, fixed), *floating, *fixed[:5]] if day.year == year)


def is_business_day(day: date) -> bool:
    """Tell whether `day` is Monday to Friday and no federal holiday."""
    return day.weekday() < 5 and day not in holidays(day.year)  # noqa: PLR2004  Saturday is 5


def next_slot(moment: datetime, zone: str) -> datetime:
    """Return the first business moment at or after `moment`, in `zone`; `moment` itself if it is one."""
    local = moment.astimezone(ZoneInfo(zone))
    if is_business_day(local.date()) and local.time() < CLOSES:
        return max(local, datetime.combine(local.date(), OPENS, local.tzinfo))
    day = local.date() + DAY
    while not is_business_day(day):
        day += DAY
    return datetime.combine(day, OPENS, local.tzinfo)


def in_slot(moment: datetime, zone: str) -> bool:
    """Tell whether `moment` lies in a business slot of `zone`."""
    return next_slot(moment, zone) == moment


def business_days_after(moment: datetime, days: int, zone: str) -> datetime:
    """Return 09:00 of the `days`-th business day after the day of `moment`, in `zone`."""
    local = moment.astimezone(ZoneInfo(zone))
    day, left = local.date(), days
    while left:
        day += DAY
        left -= is_business_day(day)
    return datetime.combine(day, OPENS, local.tzinfo)


def _observed(day: date) -> date:
    return day + {5: -DAY, 6: DAY}.get(day.weekday(), timedelta())


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


def _last_monday_of_may(year: int) -> date:
    return date(year, 5, 31) - timedelta(days=date(year, 5, 31).weekday())
