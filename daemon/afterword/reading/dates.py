"""Days, hours and zones of a text put together: when is what, and in which words.

`moments` is the grammar's front door. Pairing is by sentence: an hour belongs to the day it stands
beside, a field "Time:" to the field "Date:" above it, one hour after a list to every day of the
list, a zone to the hour before it or, stated once, to all. Local wall times, never converted.
"Tomorrow" and missing years are counted from `reference`, the mail's own Date header.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from afterword.reading.day_words import named_days
from afterword.reading.hours import Hours, clock, hours
from afterword.reading.named_day import Day
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


_ISO_OFFSET = re.compile(
    r"(?<=T\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)\b|(?<=T\d\d:\d\d:\d\d)(Z|[+-]\d\d:?\d\d)\b"
)
_LISTED = re.compile(
    r"^[\s,;&/|()]{0,6}(?:(?:and|or|y|o|to|through|thru|-|–|—|as well as|either|,)[\s,]{1,4}){0,2}(?:on "
    r"|the |either |also )?$",
    re.IGNORECASE,
)
_ON = re.compile(
    r"^[^.;\n]{0,30}\b(?:on|of|for)[ \n](?:the )?$|^[ ,]{0,2}(?:\([^)]{0,20}\))?[ ,]{0,2}$", re.IGNORECASE
)
_ENDS = re.compile(
    r"\b(?:end|ends|ending|finish\w*|done|over|out|free|wrap\w*|conclud\w*|adjourn\w*|go|let|until|till"
    r"|close[sd]?|dismiss\w*|by|depart\w*|goodbye|leave)\b"
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
    r"\b(?:begin|begins|start|starts|starting|kicks? off|talking|roll(?:s|ing)?|first (?:interview"
    r"|session))\b[^.;\n]{0,24}$",
    re.IGNORECASE,
)
_ON_WORD = re.compile(r"\b(?:on|of)\b")
_MIDNIGHT = 24 * 60
"""Minutes of a day."""
_OWN_ZONE = 40
"""Characters between an hour and its own zone ("8:00 in the morning, Eastern")."""
_NEAR = 220
"""Characters between a day and the hours of the next sentence that still belong to it."""


class Dated(msgspec.Struct, frozen=True):
    """One text taken apart: its sentences, days, hours and zones, and the moments they make."""

    text: str
    stretches: tuple[Stretch, ...]
    days: tuple[Day, ...] = ()
    hours: tuple[Hours, ...] = ()
    zones: tuple[ZoneWord, ...] = ()
    moments: tuple[Moment, ...] = ()

    def number(self, position: int) -> int:
        """Which sentence or row `position` stands in, as an index of `stretches`; -1 before the first."""
        return bisect_right(self.stretches, position, key=lambda s: s.start) - 1

    def stretch(self, position: int) -> Stretch:
        """The sentence or row in which `position` stands."""
        number = self.number(position)
        return self.stretches[number] if number >= 0 else Stretch(position, position)

    def days_in(self, stretch: Stretch) -> tuple[Day, ...]:
        """The days named in a sentence."""
        return _within(self.days, stretch.start, stretch.stop)

    def hours_in(self, stretch: Stretch) -> tuple[Hours, ...]:
        """The hours told in a sentence."""
        return _within(self.hours, stretch.start, stretch.stop)

    def zone_at(self, hour: Hours) -> str | None:
        """The zone that holds for `hour`.

        Its own, else its sentence's only one, else the one stated for all, else the text's only one.
        """
        if not self.zones:
            return None
        stretch = self.stretch(hour.start)
        within = _within(self.zones, stretch.start, stretch.stop)
        later = bisect_left(self.hours, hour.stop, key=lambda h: h.start)
        following = self.hours[later].start if later < len(self.hours) else stretch.stop
        inside = next((z for z in within if hour.start <= z.start < hour.stop), None)
        own = inside or next(
            (z for z in within if hour.stop <= z.start <= min(following, hour.stop + _OWN_ZONE)), None
        )
        if own:
            return own.zone
        for candidates in (within, [z for z in self.zones if z.for_all and not z.hers], self.zones):
            names = {z.zone for z in candidates}
            if len(names) == 1:
                return names.pop()
        return None


class _Placed(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...


_P = TypeVar("_P", bound=_Placed)


def _within(items: tuple[_P, ...], start: int, stop: int) -> tuple[_P, ...]:
    """The members of `items` (in order of the text) that begin in start..stop."""
    return items[
        bisect_left(items, start, key=lambda i: i.start) : bisect_left(items, stop, key=lambda i: i.start)
    ]


def moments(text: str, reference: datetime, context: Context | None = None) -> tuple[Moment, ...]:
    """Every day that `text` names, with hours and zone as far as it tells them, in order.

    `reference` is the Date header of the mail (aware; its wall clock counts). Errors: none, a
    text without days gives ().
    """
    return dated(text, reference, context).moments


_TRAVEL = re.compile(r"\b(?:flights?|planes?|trains?)\b[^.;!?]*$", re.IGNORECASE)
"""What keeps another clock than the program: "flights to Dallas leave on Central time"."""
_BEFORE_ZONE = 70
"""Characters before a zone in which that stands."""


def dated(text: str, reference: datetime, context: Context | None = None) -> Dated:
    """As `moments`, with the sentences, single hours and zones as well."""
    around = context or Context()
    still = quiet(text)
    offsets = tuple(_iso_zone(match) for match in _ISO_OFFSET.finditer(still))
    still = _ISO_OFFSET.sub(lambda match: BLANK * len(match.group()), still)
    days = named_days(still, reference.date(), around.known, past=around.past)
    told = (z for z in zone_words(text) if not _TRAVEL.search(text, max(0, z.start - _BEFORE_ZONE), z.start))
    page = Dated(
        text,
        sentences(text),
        days,
        hours(_without(still, days), text),
        tuple(sorted((*told, *offsets), key=lambda z: z.start)),
    )
    page = msgspec.structs.replace(page, hours=_one_clock(page, reference))
    return msgspec.structs.replace(page, moments=tuple(_moments(page, reference)))


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


def _one_clock(page: Dated, reference: datetime) -> tuple[Hours, ...]:
    """The hours of a text; one told on several clocks ("8:15 AM PT / 11:15 AM ET") is the first of them."""
    if len({z.zone for z in page.zones}) < 2:  # noqa: PLR2004 - two clocks at least
        return page.hours
    kept: list[Hours] = []
    for hour in page.hours:
        last = kept[-1] if kept else None
        if last and hour.start - last.stop < _SAME_HOUR and "\n\n" not in page.text[last.stop : hour.start]:
            zones = page.zone_at(last), page.zone_at(hour)
            clocks = [
                _on_world_clock(h, zone, reference) for h, zone in zip((last, hour), zones, strict=True)
            ]
            if zones[0] != zones[1] and clocks[0] is not None and clocks[0] == clocks[1]:
                if last.end is None and hour.end is not None:
                    kept[-1] = msgspec.structs.replace(last, end=last.begin + hour.end - hour.begin)
                continue
        kept.append(hour)
    return tuple(kept)


def _on_world_clock(hour: Hours, zone: str | None, reference: datetime) -> int | None:
    """The hour in minutes of UTC on a winter's day of the season; only differences matter."""
    if zone is None:
        return None
    offset = datetime(reference.year, 12, 1, tzinfo=ZoneInfo(civil_zone(zone, reference))).utcoffset()
    return hour.begin - int(offset.total_seconds() // 60) if offset is not None else None


# --- which hour belongs to which day -----------------------------------------------------


def _moments(page: Dated, reference: datetime) -> list[Moment]:
    told = _paired(page)
    return [
        _moment(page, day, _span(page, told.get(number, [])), reference)
        for number, day in enumerate(page.days)
    ]


def _paired(page: Dated) -> dict[int, list[Hours]]:
    """The hours of each day, by the day's number in `page.days`."""
    told: dict[int, list[Hours]] = {}
    numbers = {id(day): number for number, day in enumerate(page.days)}
    waiting: list[Day] = []
    since = 0
    lone: tuple[Stretch, list[Hours]] | None = None
    for number, stretch in enumerate(page.stretches):
        here = [d for d in page.days_in(stretch) if d.kind != "counted"]
        ticks = list(page.hours_in(stretch))
        if here and ticks:
            groups = _groups(page.text, here)
            for tick in ticks:
                for day in _owner(page.text, groups, tick, ticks):
                    told.setdefault(numbers[id(day)], []).append(tick)
            waiting, lone, since = [d for d in groups[-1] if numbers[id(d)] not in told], None, number
        elif here:
            above = (
                lone
                if lone and lone[0].stop > here[0].start - _NEAR and _FIELD.match(page.text, lone[0].start)
                else None
            )
            told.update({numbers[id(day)]: above[1] for day in here} if above else {})
            waiting, lone, since = ([] if above else here), None, number
        elif ticks:
            follows = (
                number - since == 1
                or (stretch.row or page.stretches[number - 1].row)
                or _FIELD.match(page.text, stretch.start)
            )
            if waiting and follows and stretch.start - waiting[-1].stop < _NEAR:
                told.update({numbers[id(day)]: ticks[:1] if stretch.row else ticks for day in waiting})
            waiting, lone = [], (stretch, ticks)
    return told


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
    nearer = tick.start - before[-1].stop > len(gap)
    return after if leads or (joined and nearer and _ON_WORD.search(gap)) else before


def _span(page: Dated, ticks: list[Hours]) -> tuple[Hours, int | None] | None:
    """The hour a day begins with and the minute it ends, from the hours that belong to it."""
    if not ticks:
        return None
    begins = [t for t in ticks if _BEGINS.search(page.text, max(0, t.start - 40), t.start)]
    first, last = begins[0] if begins and ticks[0].end is None else ticks[0], ticks[-1]
    end = first.end
    if last is not first and not last.loose and page.zone_at(last) == page.zone_at(first):
        closes = last.end or (
            last.begin if _ENDS.search(page.text, max(0, last.start - 40), last.start) else None
        )
        if closes and closes > (end or first.begin) and (end is None or last.end):
            end = closes
    return first, end


def _moment(page: Dated, day: Day, span: tuple[Hours, int | None] | None, reference: datetime) -> Moment:
    flags = list(day.flags)
    if any(m.start() <= day.start < m.end() for m in _STRUCK.finditer(page.text)):
        flags.append("struck")
    start, end, zone = day.day.isoformat(), None, None
    if day.hours is not None and not span:
        start = (reference + timedelta(hours=day.hours)).strftime("%Y-%m-%dT%H:%M")
    if span:
        hour, finish = span
        start = f"{day.day.isoformat()}T{hour.clock}"
        end = (
            f"{day.day.isoformat()}T{clock(finish)}"
            if finish is not None and hour.begin < finish < _MIDNIGHT
            else None
        )
        zone = page.zone_at(hour)
        flags += [] if hour.sure else ["doubtful"]
    return Moment(
        start=start,
        end=end,
        timezone=civil_zone(zone, datetime.combine(day.day, datetime.min.time())) if zone else None,
        begin=day.start,
        stop=day.stop,
        words=page.text[day.start : day.stop],
        flags=tuple(dict.fromkeys(flags)),
        kind=day.kind,
        mention=day.mention,
        hour_at=span[0].start if span else -1,
    )
