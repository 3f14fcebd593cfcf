"""Interviews that calendar parts tell, put together with what the text says of the same day.

Entries of one day are one interview, from the first beginning to the last end. An entry in UTC or
another zone is told on the program's clock: the text's zone, else the place's. A dinner's or a
second look's entry is none.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from afterword.model import CalendarEvent, Interview, Quote
from afterword.reading.alternatives import any_of
from afterword.reading.interview_mode import mode_of, told_mode
from afterword.reading.page import Page
from afterword.reading.places import zone_of_place
from afterword.reading.zone_words import CIVIL_ZONES, zone_words

_WORLD_CLOCK = frozenset({"UTC", "Etc/UTC", "Etc/GMT"})
_DAY = 10
"""Characters of "2026-12-03"."""

_OTHER_EVENT = any_of(
    "social|dinner|supper|happy hour|meet[ -](?:and|&)[ -]greet|mixer|reception|residents? only"
    "|get[- ]together|trivia",
    "game night|brews?|coffee|evening|night before|drinks|second look|open house|revisit|visit day|webinar",
    "info(?:rmation)? session|practice|rehearsal|tech(?:nology)? check|test call|q ?& ?a|town hall"
    "|deadline|reminder to",
)
_INTERVIEW_EVENT = any_of("interview|visit", after="")


def interview_events(page: Page) -> list[CalendarEvent]:
    """Calendar parts that are the interview itself, on the program's clock."""
    wanted = [
        e
        for e in page.message.calendar
        if e.start and (not e.cancelled or page.kind == "cancellation")
        and not (_OTHER_EVENT.search(e.summary) and not _INTERVIEW_EVENT.search(e.summary))
    ]  # fmt: skip
    if page.kind == "cancellation":
        wanted = [e for e in wanted if e.cancelled] or wanted
    return [_on_program_clock(page, e) for e in wanted]


def with_calendar(
    page: Page, events: list[CalendarEvent], told: dict[str, Interview]
) -> tuple[Interview, ...]:
    """One interview for each day of `events`; `told` is what the text says, by day."""
    by_day: dict[str, list[CalendarEvent]] = {}
    for event in events:
        by_day.setdefault(event.start[:_DAY], []).append(event)
    return tuple(_interview(page, day, of_day, told.get(day)) for day, of_day in sorted(by_day.items()))


def _interview(page: Page, day: str, of_day: list[CalendarEvent], text: Interview | None) -> Interview:
    mode = told_mode(of_day[0].location) or (text.mode if text else mode_of(page, None))
    quote = text.quote if text else _quote(page, of_day[0])
    timed = [e for e in of_day if not e.all_day and len(e.start) > _DAY]
    place = None if mode == "virtual" else zone_of_place(of_day[0].location)
    if not timed:
        hours = (text.start, text.end, text.timezone) if text else (day, None, None)
        return Interview(start=hours[0], end=hours[1], timezone=hours[2] or place, mode=mode, quote=quote)
    ends = [e.end[:16] for e in timed if e.end and e.end[:_DAY] == day]
    start = min(e.start[:16] for e in timed)
    zone = timed[0].timezone or place
    return Interview(start=start, end=max(ends, default=None), timezone=zone, mode=mode, quote=quote)


def _on_program_clock(page: Page, event: CalendarEvent) -> CalendarEvent:
    """The event as the program's clock shows it."""
    told = _zone_told(page, event)
    if event.all_day or event.timezone is None or len(event.start) <= _DAY:
        return msgspec.structs.replace(event, timezone=event.timezone or told)
    if event.timezone not in _WORLD_CLOCK and told in {None, event.timezone}:
        return event
    zone = told or _zone_by_hours(page, event) or zone_of_place(page.live.text) or event.timezone
    start, end = (_converted(wall, event.timezone, zone) for wall in (event.start, event.end))
    return msgspec.structs.replace(event, start=start or event.start, end=end, timezone=zone)


def _zone_told(page: Page, event: CalendarEvent) -> str | None:
    """The zone that the readable words give, best for the event's own day."""
    moments = [
        m for p in (page.live, page.headline) for m in p.moments if m.timezone and page.on_program_clock(m)
    ]
    same_day = [m.timezone for m in moments if m.day == event.start[:_DAY]]
    own = [
        z.zone for z in zone_words(f"{event.summary}\n{event.description}") if not z.zone.startswith("UTC")
    ]
    return next(iter((*same_day, *(m.timezone for m in moments), *page.zones_told, *own)), None)


def _zone_by_hours(page: Page, event: CalendarEvent) -> str | None:
    """The US zone in which the event's moment is the hour that the text tells for that day."""
    moment = _aware(event.start, event.timezone)
    told = {m.start for p in (page.live, page.headline) for m in p.moments if m.timed}
    zones = CIVIL_ZONES if moment else ()
    return next(
        (z for z in zones if moment and f"{moment.astimezone(ZoneInfo(z)):%Y-%m-%dT%H:%M}" in told), None
    )


def _quote(page: Page, event: CalendarEvent) -> Quote:
    """The sentence that names the event's day, else the event's own words."""
    same_day = next((r for r in page.every_role if r.moment.day == event.start[:_DAY]), None)
    if same_day:
        return page.quote(same_day)
    words = event.summary or event.description or page.message.subject
    return Quote(text=" ".join(words.split()), message_id=page.message.message_id)


def _aware(wall: str, zone: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone) if zone else UTC)
    except (ValueError, ZoneInfoNotFoundError):
        return None


def _converted(wall: str | None, zone: str | None, wanted: str) -> str | None:
    moment = _aware(wall, zone) if wall else None
    return f"{moment.astimezone(ZoneInfo(wanted)):%Y-%m-%dT%H:%M}" if moment else wall
