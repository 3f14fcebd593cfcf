"""Days, hours and zones of a text put together: when is what, and in which words.

`moments` is the grammar's front door. Pairing is by sentence: an hour belongs to the day it stands
beside, a field "Time:" to the field "Date:" above it, one hour after a list to every day of the
list, a zone to the hour before it or, stated once, to all. Local wall times, never converted.
"Tomorrow" and missing years are counted from `reference`, the mail's own Date header.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from afterword.reading.day_words import Day, named_days
from afterword.reading.hours import Hours, clock, hours
from afterword.reading.noise import BLANK, quiet
from afterword.reading.sentences import Stretch, sentences
from afterword.reading.zone_words import ZoneWord, civil_zone, zone_words


class Context(msgspec.Struct, frozen=True):
    """What surrounds a text: days named there, and whether it looks back (a thank-you mail)."""

    known: tuple[date, ...] = ()
    past: bool = False


class Moment(msgspec.Struct, frozen=True):
    """A day, with its hours where they are told.

    `start`/`end`: "2026-12-03T08:00", or "2026-12-03" without an hour; wall time of `timezone`
    (IANA, None where nothing tells it). `begin`..`stop` is the place in the text, `words` what
    stands there. `flags`: "weekday" (contradicts the date), "year" (guessed or mended),
    "relative" (counted from the mail's day), "week" (only the week is named), "through" (the
    end of a span of days), "struck", "echo" (a weekday that repeats a date named elsewhere),
    "end" (end of a week or month), "doubtful" (the half of the day is guessed). `mention`: days of one list share it. `hour_at`:
    where the hour stands, -1 without one.
    """

    start: str
    end: str | None
    timezone: str | None
    begin: int
    stop: int
    words: str
    flags: tuple[str, ...] = ()
    kind: str = "named"
    mention: int = 0
    hour_at: int = -1

    @property
    def day(self) -> str:
        """The day alone, "2026-12-03"."""
        return self.start[:10]

    @property
    def timed(self) -> bool:
        """Whether an hour is told."""
        return len(self.start) > 10  # noqa: PLR2004 - length of "2026-12-03"


class Dated(msgspec.Struct, frozen=True):
    """One text taken apart: its sentences, days, hours and zones, and the moments they make."""

    text: str
    stretches: tuple[Stretch, ...]
    days: tuple[Day, ...]
    hours: tuple[Hours, ...]
    zones: tuple[ZoneWord, ...]
    moments: tuple[Moment, ...]

    def stretch(self, position: int) -> Stretch:
        """The sentence or row in which `position` stands."""
        return next((s for s in self.stretches if s.start <= position < s.stop), Stretch(position, position))

    def zone_at(self, hour: Hours) -> str | None:
        """The zone that holds for `hour`: its own, its sentence's, or the one stated for all."""
        return _zone_for(hour, self.stretch(hour.start), self.hours, self.zones)


_ISO_OFFSET = re.compile(
    r"(?<=T\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)\b|(?<=T\d\d:\d\d:\d\d)(Z|[+-]\d\d:?\d\d)\b"
)
_LISTED = re.compile(
    r"^[\s,;&/|()]{0,6}(?:(?:and|or|y|o|to|through|thru|-|–|—|as well as|either|,)[\s,]{1,4}){0,2}(?:on |the |either |also )?$",
    re.IGNORECASE,
)
_ON = re.compile(
    r"^[^.;\n]{0,30}\b(?:on|of|for)[ \n](?:the )?$|^[ ,]{0,2}(?:\([^)]{0,20}\))?[ ,]{0,2}$", re.IGNORECASE
)
_ENDS = re.compile(
    r"\b(?:end|ends|ending|finish\w*|done|over|out|free|wrap\w*|conclud\w*|adjourn\w*|go|let|until|till|close[sd]?|dismiss\w*|by|depart\w*|goodbye|leave)\b"
    r"[^.;\n]{0,30}$",
    re.IGNORECASE,
)
_STRUCK = re.compile(r"~~[^~\n]{1,200}~~")
_FIELD = re.compile(
    r"[ \t|*•-]{0,4}(?:time|hours?|when|start|starts|begins|from|clock|at|session)\b", re.IGNORECASE
)
_SAME_HOUR = 60
"""Characters between two tellings of one hour on several clocks."""
_BEGINS = re.compile(
    r"\b(?:begin|begins|start|starts|starting|kicks? off|talking|first (?:interview|session))\b[^.;\n]{0,24}$",
    re.IGNORECASE,
)
_NEAR = 220
"""Characters between a day and the hours of the next sentence that still belong to it."""


def moments(text: str, reference: datetime, context: Context | None = None) -> tuple[Moment, ...]:
    """Every day that `text` names, with hours and zone as far as it tells them, in order.

    `reference` is the Date header of the mail (aware; its wall clock counts). Errors: none, a
    text without days gives ().
    """
    return dated(text, reference, context).moments


def dated(text: str, reference: datetime, context: Context | None = None) -> Dated:
    """As `moments`, with the sentences, single hours and zones as well."""
    around = context or Context()
    still = quiet(text)
    offsets = tuple(_iso_zone(match) for match in _ISO_OFFSET.finditer(still))
    still = _ISO_OFFSET.sub(lambda match: BLANK * len(match.group()), still)
    days = named_days(still, reference.date(), around.known, past=around.past)
    stretches = sentences(text)
    zones = tuple(sorted((*zone_words(text), *offsets), key=lambda z: z.start))
    hourly = _one_clock(text, hours(_without(still, days), text), stretches, zones, reference)
    pairs = _pairs(text, stretches, days, hourly, zones)
    found = tuple(_moment(text, day, told, zone, reference) for day, told, zone in pairs)
    return Dated(text, stretches, days, hourly, zones, found)


def _iso_zone(match: re.Match[str]) -> ZoneWord:
    word = match.group(1) or match.group(2)
    zone = "UTC" if word == "Z" else f"UTC{word[:3]}:{word[-2:]}"
    return ZoneWord(zone, match.start(), match.end())


def _without(text: str, days: tuple[Day, ...]) -> str:
    """`text` with the words of its days blanked, so that their figures are no hours."""
    parts, last = [], 0
    for day in days:
        if day.start >= last:
            parts.append(text[last : day.start] + BLANK * (day.stop - day.start))
            last = day.stop
    return "".join(parts) + text[last:]


def _one_clock(
    text: str,
    hourly: tuple[Hours, ...],
    stretches: tuple[Stretch, ...],
    zones: tuple[ZoneWord, ...],
    reference: datetime,
) -> tuple[Hours, ...]:
    """One hour told on several clocks ("8:15 AM PT / 11:15 AM ET") is the first of them."""
    if len({z.zone for z in zones}) < 2:  # noqa: PLR2004 - two clocks at least
        return hourly
    kept: list[Hours] = []
    for hour in hourly:
        last = kept[-1] if kept else None
        if last and hour.start - last.stop < _SAME_HOUR and "\n\n" not in text[last.stop : hour.start]:
            a, b = (
                _on_world_clock(h, _zone_for(h, _around(stretches, h), hourly, zones), reference)
                for h in (last, hour)
            )
            if (
                a is not None
                and a == b
                and _zone_for(last, _around(stretches, last), hourly, zones)
                != _zone_for(hour, _around(stretches, hour), hourly, zones)
            ):
                if last.end is None and hour.end is not None:
                    kept[-1] = msgspec.structs.replace(last, end=last.begin + hour.end - hour.begin)
                continue
        kept.append(hour)
    return tuple(kept)


def _on_world_clock(hour: Hours, zone: str | None, reference: datetime) -> int | None:
    """The hour in minutes of UTC on a winter's day of the season; only differences matter."""
    if zone is None:
        return None
    name = civil_zone(zone, reference)
    offset = datetime(reference.year, 12, 1, tzinfo=ZoneInfo(name)).utcoffset()
    return hour.begin - int(offset.total_seconds() // 60) if offset is not None else None


# --- which hour belongs to which day -----------------------------------------------------

_Span = tuple[int, int | None, bool, int]
"""Begin and end in minutes, whether the half of the day is sure, and where the hour stands."""
_Pair = tuple[Day, _Span | None, str | None]
"""A day, its hours, and its zone."""


def _pairs(
    text: str,
    stretches: tuple[Stretch, ...],
    days: tuple[Day, ...],
    hourly: tuple[Hours, ...],
    zones: tuple[ZoneWord, ...],
) -> list[_Pair]:
    told: dict[int, list[Hours]] = {}
    waiting: list[Day] = []
    lone: tuple[Stretch, list[Hours]] | None = None
    for stretch in stretches:
        here = [d for d in days if d.kind != "counted" and stretch.start <= d.start < stretch.stop]
        ticks = [h for h in hourly if stretch.start <= h.start < stretch.stop]
        if here and ticks:
            groups = _groups(text, here)
            for tick in ticks:
                for day in _owner(text, groups, tick, ticks):
                    told.setdefault(id(day), []).append(tick)
            waiting = [d for d in groups[-1] if id(d) not in told]
            lone = None
        elif here:
            if lone and lone[0].stop > here[0].start - _NEAR and _FIELD.match(text, lone[0].start):
                for day in here:
                    told[id(day)] = lone[1]
                here = []
            waiting, lone = here, None
        elif ticks:
            if waiting and stretch.start - waiting[-1].stop < _NEAR:
                for day in waiting:
                    told[id(day)] = ticks[:1] if stretch.row else ticks
            waiting, lone = [], (stretch, ticks)
    return [(day, *_told(text, day, told.get(id(day), []), stretches, hourly, zones)) for day in days]


def _groups(text: str, days: list[Day]) -> list[list[Day]]:
    """Days of one sentence, grouped into lists ("Nov 3, 5, or 12")."""
    groups: list[list[Day]] = []
    for day in days:
        last = groups[-1][-1] if groups else None
        if last and (last.mention == day.mention or _LISTED.match(text[last.stop : day.start])):
            groups[-1].append(day)
        else:
            groups.append([day])
    return groups


def _owner(text: str, groups: list[list[Day]], tick: Hours, ticks: list[Hours]) -> list[Day]:
    """The days to which an hour of the same sentence belongs: mostly those before it."""
    before = next((g for g in reversed(groups) if g[-1].stop <= tick.start), None)
    after = next((g for g in groups if g[0].start >= tick.stop), None)
    if before is None or after is None:
        return before or after or []
    gap = text[tick.stop : after[0].start]
    between = [t for t in ticks if tick.stop <= t.start < after[0].start]
    leads = ticks[0].start < groups[0][0].start and len(ticks) == len(groups)
    joined = not between and _ON.match(gap) and "," not in text[before[-1].stop : tick.start][-2:]
    near = len(text[before[-1].stop : tick.start]) > len(gap)
    return after if leads or (joined and near and re.search(r"\bon\b|\bof\b", gap)) else before


def _told(
    text: str,
    day: Day,
    ticks: list[Hours],
    stretches: tuple[Stretch, ...],
    hourly: tuple[Hours, ...],
    zones: tuple[ZoneWord, ...],
) -> tuple[_Span | None, str | None]:
    if not ticks:
        return None, None
    begins = [t for t in ticks if _BEGINS.search(text, max(0, t.start - 40), t.start)]
    first, last = begins[0] if begins and ticks[0].end is None else ticks[0], ticks[-1]
    zone = _zone_for(first, _around(stretches, first), hourly, zones)
    end = first.end
    if end is None and last is not first and not last.loose:
        same = _zone_for(last, _around(stretches, last), hourly, zones)
        later = last.end or (last.begin if _ENDS.search(text, max(0, last.start - 40), last.start) else None)
        end = later if same == zone and later and later > first.begin else None
    elif (
        last is not first
        and last.end
        and last.end > (first.end or 0)
        and _zone_for(last, _around(stretches, last), hourly, zones) == zone
    ):
        end = last.end
    return (first.begin, end, first.sure, first.start), zone


def _around(stretches: tuple[Stretch, ...], hour: Hours) -> Stretch:
    return next((s for s in stretches if s.start <= hour.start < s.stop), Stretch(hour.start, hour.stop))


def _zone_for(
    hour: Hours, stretch: Stretch, hourly: tuple[Hours, ...], zones: tuple[ZoneWord, ...]
) -> str | None:
    """Its own zone, else its sentence's only one, else the one stated for all, else the text's only one."""
    following = next((h.start for h in hourly if h.start >= hour.stop), stretch.stop)
    within = [z for z in zones if stretch.start <= z.start < stretch.stop]
    inside = next((z for z in within if hour.start <= z.start < hour.stop), None)
    own = inside or next((z for z in within if hour.stop <= z.start <= min(following, hour.stop + 40)), None)
    if own:
        return own.zone
    if len({z.zone for z in within}) == 1:
        return within[0].zone
    for_all = [z for z in zones if z.for_all]
    if for_all and len({z.zone for z in for_all}) == 1:
        return for_all[0].zone
    return zones[0].zone if len({z.zone for z in zones}) == 1 else None


def _moment(
    text: str, day: Day, told: _Span | None, zone: str | None, reference: datetime
) -> Moment:
    flags = list(day.flags)
    if any(m.start() <= day.start < m.end() for m in _STRUCK.finditer(text)):
        flags.append("struck")
    start, end = day.day.isoformat(), None
    if day.hours is not None and not told:
        start = (reference + timedelta(hours=day.hours)).strftime("%Y-%m-%dT%H:%M")
    if told:
        begin, finish, sure, _at = told
        start = f"{day.day.isoformat()}T{clock(begin)}"
        end = (
            f"{day.day.isoformat()}T{clock(finish)}"
            if finish is not None and begin < finish < 24 * 60
            else None
        )
        flags += [] if sure else ["doubtful"]
    name = civil_zone(zone, datetime.combine(day.day, datetime.min.time())) if zone and told else None
    return Moment(
        start,
        end,
        name,
        day.start,
        day.stop,
        text[day.start : day.stop],
        tuple(dict.fromkeys(flags)),
        day.kind,
        day.mention,
        told[3] if told else -1,
    )


def instant(moment: Moment) -> datetime | None:
    """The moment on the world's clock, for comparing zones; None without hour or zone."""
    if not moment.timed or moment.timezone is None:
        return None
    return (
        datetime.fromisoformat(moment.start)
        .replace(tzinfo=ZoneInfo(moment.timezone))
        .astimezone(ZoneInfo("UTC"))
    )
