"""Days and hours as the owner reads them: the program's clock first, then hers.

Values in, words out. A wall time ("2026-12-03T08:00" beside an IANA zone) becomes a span of
aware moments; what cannot be understood becomes None, never an exception. English names are
spelled out here because `strftime` follows the machine's language.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.model import Interview, Record

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ZONES = {
    "America/New_York": "Eastern", "America/Detroit": "Eastern", "America/Toronto": "Eastern",
    "America/Kentucky/Louisville": "Eastern", "America/Indiana/Indianapolis": "Eastern",
    "America/Chicago": "Central", "America/Denver": "Mountain", "America/Boise": "Mountain",
    "America/Phoenix": "Arizona", "America/Los_Angeles": "Pacific", "America/Anchorage": "Alaska",
    "Pacific/Honolulu": "Hawaii", "America/Puerto_Rico": "Atlantic", "America/Halifax": "Atlantic",
    "UTC": "UTC", "Etc/UTC": "UTC",
}  # fmt: skip
"""The words Americans use for a zone; any other zone is named by its city."""

END_OF_DAY = time(17, 0)
"""When an interview ends whose end nobody told (DOMAIN, "When an interview ends")."""

FIRST_YEAR, LAST_YEAR = 2000, 2199  # an interview outside is a slip of the pen, and arithmetic overflows

LONGEST_WORD_SPAN = 7  # days: beyond a week "in 9 days" says less than the date


class Span(Record, frozen=True, kw_only=True):
    """An interview as moments, [start, end), in the program's zone.

    `timed` is false where only the day is known; `zoned` where no message named the zone
    and the applicant's own stands in; `ended` is true where the end was stated.
    """

    start: datetime
    end: datetime
    timed: bool = True
    zoned: bool = True
    ended: bool = False


def zone_of(name: str | None, fallback: str = "UTC") -> ZoneInfo:
    """Return the zone called `name`, else `fallback`, else UTC: mail may name nonsense."""
    for candidate in (name, fallback):
        try:
            return ZoneInfo(candidate or "")
        except (KeyError, ValueError, OSError):
            continue
    return ZoneInfo("UTC")


def span(interview: Interview, home: str) -> Span | None:
    """Return the moments of `interview`, None if its start cannot be understood."""
    zone = zone_of(interview.timezone, home)
    start = _moment(interview.start, zone)
    if start is None:
        return None
    timed = "T" in interview.start
    stated = _moment(interview.end or "", zone)
    ended = stated is not None and "T" in (interview.end or "") and stated > start
    last = stated if stated is not None and stated > start else start
    usual = datetime.combine(last.date(), END_OF_DAY, zone)
    end = last if ended else max(usual, start + timedelta(hours=1))
    return Span(start=start, end=end, timed=timed, zoned=interview.timezone is not None, ended=ended)


def day(moment: datetime | date, *, long: bool = False) -> str:
    """Return "Thu, Dec 3", or "Thursday, December 3" shortened to "Thursday, Dec 3" if `long`."""
    names = LONG_DAYS if long else DAYS
    return f"{names[moment.weekday()]}, {MONTHS[moment.month - 1]} {moment.day}"


def day_of(text: str | None) -> str:
    """Return "Thu, Dec 3" for "2026-12-03" (with or without an hour); other words as they are."""
    try:
        return day(date.fromisoformat((text or "")[:10]))
    except ValueError:
        return text or ""


def clock(moment: datetime) -> str:
    """Return "8:00 AM"."""
    return (
        f"{(moment.hour - 1) % 12 + 1}:{moment.minute:02d} {'AM' if moment.hour < END_OF_MORNING else 'PM'}"
    )


END_OF_MORNING = 12  # the hour at which AM becomes PM


def zone_words(moment: datetime) -> str:
    """Return "Eastern", or the city of a zone that has no such word ("Guam")."""
    key = getattr(moment.tzinfo, "key", None) or str(moment.tzinfo)
    return ZONES.get(key, key.rsplit("/", 1)[-1].replace("_", " ") + " time")


def hours(when: Span, home: str) -> str:
    """Return "8:00 AM – 3:30 PM Eastern (7:00 AM – 2:30 PM for you)", both clocks where they differ."""
    if not when.timed:
        return "no hour given yet"
    told = _stretch(when.start, when.end if when.ended else None)
    if not when.zoned:
        return f"{told} (no time zone given; taken as yours)"
    mine = zone_of(home)
    own = when.start.astimezone(mine)
    if own.utcoffset() == when.start.utcoffset():
        return f"{told} {zone_words(when.start)}"
    own_end = when.end.astimezone(mine) if when.ended else None
    other_day = f" on {day(own)}" if own.date() != when.start.date() else ""
    return f"{told} {zone_words(when.start)} ({_stretch(own, own_end)}{other_day} for you)"


def days_between(now: datetime, then: datetime, home: str) -> int:
    """Return how many calendar days of the applicant `then` lies after `now` (negative: before)."""
    zone = zone_of(home)
    return (then.astimezone(zone).date() - now.astimezone(zone).date()).days


def ago(now: datetime, then: datetime, home: str) -> str:
    """Return "today", "yesterday", "3 days ago"."""
    past = -days_between(now, then, home)
    return "today" if past <= 0 else "yesterday" if past == 1 else f"{past} days ago"


def ahead(now: datetime, then: datetime, home: str) -> str:
    """Return "today", "tomorrow", "in 3 days", or "" beyond a week."""
    left = days_between(now, then, home)
    if left > LONGEST_WORD_SPAN or left < 0:
        return ""
    return ("today", "tomorrow")[left] if left < 2 else f"in {left} days"  # noqa: PLR2004  two words


def local_day(moment: datetime, home: str) -> str:
    """Return the applicant's calendar day of `moment`: "Thu, Dec 3"."""
    return day(moment.astimezone(zone_of(home)))


def local_moment(moment: datetime, home: str) -> str:
    """Return "Thu, Dec 3, 6:00 PM" on the applicant's clock."""
    own = moment.astimezone(zone_of(home))
    return f"{day(own)}, {clock(own)}"


def _stretch(start: datetime, end: datetime | None) -> str:
    if end is None:
        return clock(start)
    if end.date() != start.date():
        return f"{clock(start)} – {clock(end)} on {day(end)}"
    return f"{clock(start)} – {clock(end)}"


def _moment(text: str, zone: ZoneInfo) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return None
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
