"""The hours and the zone of an interview day: from its own words, an agenda, a sentence nearby.

The day begins with the hour at which it says that it begins, not with the waiting room's; it ends
where it says so. Hours of dinners, deadlines and telephones are none. The zone is told in words,
or follows from the place of a day in person; never from the signature of a day by video.
"""

from __future__ import annotations

import re

import msgspec

from afterword.model import Mode
from afterword.reading.agenda import Agenda
from afterword.reading.alternatives import any_of
from afterword.reading.dates import Moment
from afterword.reading.day_roles import Role
from afterword.reading.hours import NOON, Hours, clock
from afterword.reading.page import MENTIONS, NOT_INTERVIEW, Page
from afterword.reading.places import zone_of_place

AN_HOUR = 60
"""Minutes that a span has at least to be a day's and not one conversation's."""
_SHORT_LINE = 90
"""Characters of a line whose last words may be its hour."""

_LOCAL = any_of(
    "(?:our|local|hospital|program)(?:['’]s)? (?:own )?(?:local )?(?:time|clocks?)\\b|time here\\b"
    "|here in\\b|here time\\b",
    "local (?:to us|here)\\b|(?<=[apm\\d.] )here\\b",
    after="",
)
_START = any_of(
    "begin|begins|beginning|start|starts|starting|kicks? off|first (?:interview|session|conversation"
    "|meeting)|we open",
    "opens? (?:with|at)|meet (?:me|us|you|(?-i:[A-Z]\\w+))|see you|talking|be (?:there|here|in)|arriv\\w+"
    "|check[ -]?in|report|come|welcome",
    "log (?:in|on)|join|from|interviews?|schedule|day runs|day goes|runs|session|hours?|time|plan on|doors",
)
_BEGINS = any_of(
    "begins?|starts?|starting|kicks? off|gets? going|under ?way|talking|roll(?:s|ing)?|go live|we open|first (?:interview|session)"
)
_EARLY = any_of(
    "waiting room|log (?:in|on)|sign in|test|early|tech|doors? open|room opens|opens? at|zoom opens"
    "|link opens",
    "available from|breakfast|arriv\\w+|be (?:there|here|in)",
)
_ONLINE_EARLY = any_of(
    "waiting room|log (?:in|on)|being online|be online|doors? open|doors|garage|room opens|zoom opens"
    "|link opens|(?:in|at) the (?:(?:main|front) )?(?:lobby|entrance|desk)",
    after=r"\b[^.;\n]{0,30}$",
)
_SAME_HOURS = any_of(
    "same (?:hours?|times?|start|clock)|(?:hours?|times?) (?:as|like) you (?:say|said|wrote|have (?:it|them)|read)"
)
"""A day that is moved keeps the hours that the answered mail tells."""
_EARLY_ROW = any_of("check[ -]?in|breakfast|arriv\\w+|coffee|doors", after=r"\b[^.;\n|]{0,24}$")
_INTERVIEWS_AT = any_of("interviews?", after=r"\b[^.;\n|]{0,24}$")
"""What is told before an hour: the way in, or the interviews themselves."""
_FINISH = any_of(
    "free|done|finish\\w*|over|ends?|ending|let(?:s|ting)? you go|out|wrap\\w*|conclud\\w*|close[sd]?"
    "|adjourn\\w*|home",
    "until|till|by|last(?:s|ing)?|leave",
    after=r"\b[^.;\n]{0,40}$",
)
_NOT_HOURS = any_of(
    "dinner|supper|social|happy hour|meet[ -]and[ -]greet|evening before|night before|reply|respond|rsvp"
    "|deadline",
    "let (?:me|us) know|weekdays|monday (?:to|through|-|–) friday|m-f|office hours|help ?desk|call (?:me"
    "|us|our|the)|phone",
    "reach (?:me|us)|answer (?:this|by)|no later than|cancel|hotel|reception|pick(?:ed)? (?:you )?up"
    "|shuttle|deposit",
    "(?:garage|parking|cafeteria|shop|gate|office)s? (?:opens?|closes?|is open)|expires?|kept for you"
    "|until noon|test|rehearsal|tech check|drop-in|mock|your time|your local|sent",
)


class Hour(msgspec.Struct, frozen=True):
    """Start and end as local wall time, and the zone; `start` is the day alone without an hour."""

    start: str
    end: str | None = None
    zone: str | None = None


def hours_of(page: Page, day: str, told: list[Role], mode: Mode | None) -> Hour:
    """The hours of the interview on `day`, which the moments `told` name."""
    timed = [
        r.moment for r in told if r.moment.timed and (page.kind not in MENTIONS or _beside(page, r.moment))
    ]
    timed = [m for m in timed if page.on_program_clock(m)] or timed
    timed = [m for m in timed if not _NOT_HOURS.search(page.sentence(m))] or timed
    found = _her_row(page, day) or (_own(page, day, timed) if timed else _nearby(page, day))
    if found.start == day:
        place = zone_of_place(page.live.text) if mode == "in_person" else None
        return msgspec.structs.replace(found, zone=place)
    return msgspec.structs.replace(found, zone=found.zone or _zone_elsewhere(page, mode))


def _her_row(page: Page, day: str) -> Hour | None:
    """The hour in the row that opens with her name, where others have rows of their own."""
    rows = {}
    for stretch in page.live.stretches:
        first = _NAME_OF_ROW.match(page.live.text, stretch.start)
        told = page.live.hours_in(stretch)
        if first and told and told[0].start - first.end() < _SHORT_ROW:
            rows[first["name"].lower()] = told[0]
    own = {part for a in page.message.to for part in _NAME_PARTS.split(f"{a.name} {a.email}".lower())}
    hers = [hour for name, hour in rows.items() if name in own]
    if len(hers) != 1 or len(rows) < 2:  # noqa: PLR2004 - hers and another's
        return None
    end = f"{day}T{clock(hers[0].end)}" if hers[0].end else None
    return Hour(f"{day}T{hers[0].clock}", end, _named(page.live.zone_at(hers[0])))


_NAME_OF_ROW = re.compile(r"[ \t|*•-]{0,6}(?P<name>[A-Z][a-zà-ÿ]{1,14})\b")
_NAME_PARTS = re.compile(r"[^a-zà-ÿ]+")
_SHORT_ROW = 24
"""Characters between the name that opens a row and its hour."""


def _beside(page: Page, moment: Moment) -> bool:
    """Whether the hour stands in the sentence of its day."""
    home = page.home(moment)
    return home.number(moment.begin) == home.number(moment.hour_at)


def _own(page: Page, day: str, timed: list[Moment]) -> Hour:
    """Hours that stand beside the day, or open an agenda below it."""
    first = timed[0]
    if first in page.live.moments and _ONLINE_EARLY.search(page.before(first.hour_at)):
        begins = _begins(page, _free_hours(page, day))
        if begins:
            start = f"{day}T{begins[0].clock}"
            end = first.end or (
                f"{day}T{clock(begins[0].end)}" if begins[0].end else _end_nearby(page, day, start)
            )
            return Hour(start, end, first.timezone)
    if first in page.live.moments and _EARLY_ROW.search(page.before(first.hour_at)):
        named = [h for h in _long_spans(page, day) if _INTERVIEWS_AT.search(page.before(h.start))]
        if named and named[0].end:
            return Hour(f"{day}T{named[0].clock}", f"{day}T{clock(named[0].end)}", first.timezone)
    if first in page.live.moments:
        agenda = next((a for a in page.agendas if a.start <= first.hour_at < a.stop), None)
        if agenda:
            told = _of_agenda(day, agenda, first.timezone)
            return told if told.end else msgspec.structs.replace(told, end=_end_nearby(page, day, told.start))
    same = next((m for m in timed if m.end and m.start == first.start), first)
    return Hour(same.start, same.end or _end_nearby(page, day, same.start), same.timezone)


def _long_spans(page: Page, day: str) -> list[Hours]:
    """Spans of an hour and more among the hours that are free or stand in the day's own sentence."""
    return [h for h in _free_hours(page, day) if h.end and h.end - h.begin >= AN_HOUR]


def _of_agenda(day: str, agenda: Agenda, zone: str | None) -> Hour:
    end = f"{day}T{clock(agenda.end)}" if agenda.end else None
    return Hour(f"{day}T{clock(agenda.begin)}", end, zone)


def _end_nearby(page: Page, day: str, start: str) -> str | None:
    """An end told apart from the beginning: an agenda's, "you'd be free by 1"."""
    begin = int(start[11:13]) * 60 + int(start[14:16])
    for agenda in page.agendas:
        if agenda.begin >= begin - AN_HOUR and agenda.end and agenda.end > begin:
            return f"{day}T{clock(agenda.end)}"
    for hour in _free_hours(page, day):
        if (
            hour.end is None
            and hour.begin > begin
            and not hour.loose
            and _FINISH.search(page.before(hour.start))
        ):
            return f"{day}T{clock(hour.begin)}"
    return None


def _nearby(page: Page, day: str) -> Hour:
    """Hours told apart from the day: an agenda, a sentence of its own, or the older mail."""
    agenda = _agenda_of(page, day)
    free = [h for h in _free_hours(page, day) if not any(a.start <= h.start < a.stop for a in page.agendas)]
    opening = _opening(page, free)
    if agenda and (opening is None or opening.end is None):
        return _of_agenda(day, agenda, _named(agenda.zone))
    if opening is not None:
        start = f"{day}T{clock(opening.begin)}"
        rows = [h for h in free if h.end and _ends_its_line(page, h)] if _ends_its_line(page, opening) else []
        closing = opening.end or (rows[-1].end if rows else None)
        end = f"{day}T{clock(closing)}" if closing else _end_nearby(page, day, start)
        return Hour(start, end, _named(page.live.zone_at(opening)))
    return _from_older(page, day) or Hour(day)


def _from_older(page: Page, day: str) -> Hour | None:
    """The hour that the answered mail gives for the same day."""
    if page.kind in MENTIONS:
        return None
    told = [m for p in page.older for m in p.moments if m.timed and m.kind in {"named", "nth"}]
    same = next((Hour(m.start, m.end, m.timezone) for m in told if m.day == day), None)
    if same or not _SAME_HOURS.search(page.live.text) or len({m.start[11:] for m in told}) != 1:
        return same
    end = f"{day}{told[0].end[10:]}" if told[0].end else None
    return Hour(f"{day}{told[0].start[10:]}", end, told[0].timezone)


def _agenda_of(page: Page, day: str) -> Agenda | None:
    """The agenda of this day; one under a second look's day, or an evening's under a social's, is not it."""
    if page.kind in MENTIONS - {"request"}:
        return None
    for agenda in page.agendas:
        above = [r for r in page.roles if r.moment.begin <= agenda.start]
        if (
            not above
            or above[-1].moment.day == day
            or above[-1].role not in {"social", "second_look", "practice"}
            or (above[-1].role == "social" and agenda.begin < NOON)
        ):
            return agenda
    return None


def _free_hours(page: Page, day: str) -> list[Hours]:
    """Hours of the live words that belong to no other day, deadline, dinner or telephone."""
    if page.kind in MENTIONS:
        return []
    days = [r for r in page.roles if r.moment.kind != "counted"]
    own = {r.stretch.start for r in days if r.moment.day == day and r.role not in NOT_INTERVIEW}
    taken = {r.stretch.start for r in days} - own
    free = []
    for hour in page.live.hours:
        stretch = page.live.stretch(hour.start)
        if stretch.start not in taken and not _NOT_HOURS.search(
            _clause(stretch.of(page.live.text), hour.start - stretch.start)
        ):
            free.append(hour)
    return free


def _clause(words: str, position: int) -> str:
    left = max(words.rfind(mark, 0, position) for mark in (";", ". ", " and ", " – ")) + 1
    return words[left : position + 30]


def _opening(page: Page, free: list[Hours]) -> Hours | None:
    """The hour the day begins with: "we start at", a span, else the first that is no end and no log-in."""
    begins = _begins(page, free)
    spans = [h for h in free if h.end is not None and h.end - h.begin >= AN_HOUR]
    later = [h for h in free if h.end is not None or not _FINISH.search(page.before(h.start))]
    starting = [h for h in later if _starts(page, h)]
    calm = [h for h in later if not _EARLY.search(page.before(h.start))]
    rows = [h for h in calm if _ends_its_line(page, h)]
    last = (
        sorted(calm, key=lambda h: not _own_zone(page, h))
        if page.kind in {"confirmation", "details", "reminder"}
        else []
    )
    return next(iter([*begins, *spans, *(h for h in starting if h in calm), *starting, *rows, *last]), None)


def _own_zone(page: Page, hour: Hours) -> bool:
    return any(hour.start <= z.start <= hour.stop + 4 for z in page.live.zones)  # the zone right behind it


def _begins(page: Page, free: list[Hours]) -> list[Hours]:
    return [h for h in free if _BEGINS.search(page.before(h.start))]


def _starts(page: Page, hour: Hours) -> bool:
    stretch = page.live.stretch(hour.start)
    return stretch.row or bool(_START.search(stretch.of(page.live.text)))


def _ends_its_line(page: Page, hour: Hours) -> bool:
    """Whether the hour closes a short line: "Dr. Osman (PD), 9:00"."""
    stretch = page.live.stretch(hour.start)
    short = stretch.stop - stretch.start < _SHORT_LINE
    return short and not page.live.text[hour.stop : stretch.stop].strip(" .;)")


def _zone_elsewhere(page: Page, mode: Mode | None) -> str | None:
    """The zone told anywhere in the mail, in the mail it answers, or by the place of a day in person."""
    if page.zones_told:
        return page.zones_told[0]
    older = [m.timezone for p in page.older for m in p.moments if m.timezone]
    if older and page.kind not in MENTIONS:
        return older[0]
    if mode != "in_person" and not _LOCAL.search(page.live.text):
        return None
    texts = (page.live.text, *(p.text for p in page.older if page.kind not in MENTIONS))
    return next((zone for text in texts if (zone := zone_of_place(text))), None)


def _named(zone: str | None) -> str | None:
    """An IANA name, None for a bare offset."""
    return None if zone is None or (zone.startswith("UTC") and zone != "UTC") else zone
