"""Reads calendar parts into events: wall times as written, with the zone they are meant in.

Properties are taken line by line (icalendar's content lines) and never turned into aware
moments: a wall time with a zone name is what a person reads, and icalendar keeps zones of
one message for the next. Recurrences are not expanded. A broken event is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from afterword.model import Address, CalendarEvent
from afterword.reading import headers, html, lines, mime, zones

COMPONENT_LIMIT = 50
"""Components (events, zones, alarms) of one part."""
ATTENDEE_LIMIT = 100
"""Attendees of one event."""
_LINE_LIMIT = 5000
_TEXT_LIMIT = 20_000
_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d(?:\.\d{1,9})?)?(Z)?)?", re.IGNORECASE
)
_DURATION = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?")
_MARKUP = re.compile(r"<(?:br|p|div|a|span|b|ul|li|html)\b[^<>]{0,2000}>", re.IGNORECASE)
_ROOM = re.compile(
    r"(?:conf(?:erence)?[._-]?)?room\b|room[._-]|@resource\.calendar\.google\.com$", re.IGNORECASE
)

Property = tuple[Mapping[str, str], str]


@dataclass(slots=True)
class _Component:
    """One BEGIN/END with its properties, upper-case names; repeated ones in order."""

    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """The first value of a property, "" if it has none."""
        return self.properties[name][0][1].strip() if name in self.properties else ""


@dataclass(slots=True)
class _Zone:
    """What a VTIMEZONE says: a place, or its offsets (the newest rules win)."""

    place: str = ""
    standard: int | None = None
    daylight: int | None = None
    newest: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _When:
    """A DTSTART or DTEND as written."""

    text: str
    zone: str | None
    moment: datetime
    whole_day: bool = False


def events(raw: bytes, method: str = "") -> tuple[CalendarEvent, ...]:
    """The events of one calendar part in order, none if it is broken.

    Args:
        raw: the decoded part, at most 64 kB of it are read.
        method: of the Content-Type, used if the part itself has none.

    Returns:
        For each VEVENT its wall time and zone: "UTC" for a time in UTC, None for a floating
        one or a zone that nothing names. The end of a whole-day event is its last day.
    """
    seen: dict[str, _Zone] = {}
    entries: list[tuple[_Component, _Component]] = []
    for component, parents in _components(mime.characters(raw[: mime.CALENDAR_LIMIT], "utf-8")):
        if component.name in ("STANDARD", "DAYLIGHT") and parents:
            _learn(seen, component, parents[-1])
        elif component.name == "VTIMEZONE":
            seen.setdefault(component.value("TZID"), _Zone()).place = component.value("X-LIC-LOCATION")
        elif component.name == "VEVENT" and parents:
            entries.append((component, parents[0]))
    found = (_event(component, calendar, seen, method) for component, calendar in entries)
    return tuple(event for event in found if event)


def _components(text: str) -> Iterator[tuple[_Component, list[_Component]]]:
    """Each component when it ends, with those around it."""
    open_ones: list[_Component] = []
    count = 0
    for name, parameters, value in _properties(text):
        if name == "BEGIN":
            count += 1
            if count > COMPONENT_LIMIT or len(open_ones) > 4:  # noqa: PLR2004 - events nest three deep
                return
            open_ones.append(_Component(value.strip().upper()))
        elif name == "END":
            if not open_ones or open_ones[-1].name != value.strip().upper():
                return
            yield open_ones.pop(), open_ones
        elif open_ones:
            open_ones[-1].properties.setdefault(name, []).append((parameters, value))


def _properties(text: str) -> Iterator[tuple[str, Mapping[str, str], str]]:
    """(name, parameters, value) of each content line; broken lines are skipped."""
    from icalendar.parser import Contentlines  # noqa: PLC0415 - 60 ms and 10 MB that most mail never needs

    try:
        content = Contentlines.from_ical(text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n"))  # type: ignore[no-untyped-call]
    except (ValueError, AssertionError):
        return
    for line in content[:_LINE_LIMIT]:
        if not line:
            continue
        try:
            name, parameters, value = line.parts()
        except (ValueError, AssertionError, LookupError):
            continue
        simple = {
            key.upper(): item if isinstance(item, str) else ",".join(item) for key, item in parameters.items()
        }
        yield name.upper(), simple, value


def _learn(seen: dict[str, _Zone], rule: _Component, timezone: _Component) -> None:
    """Keep the offset of a STANDARD or DAYLIGHT rule, if it is the newest of its kind."""
    zone = seen.setdefault(timezone.value("TZID"), _Zone())
    minutes = zones.offset(rule.value("TZOFFSETTO"))
    begins = rule.value("DTSTART")
    if minutes is None or begins < zone.newest.get(rule.name, ""):
        return
    zone.newest[rule.name] = begins
    if rule.name == "STANDARD":
        zone.standard = minutes
    else:
        zone.daylight = minutes


def _event(
    component: _Component, calendar: _Component, seen: dict[str, _Zone], method: str
) -> CalendarEvent | None:
    """One VEVENT as a record, None without a start that can be read."""
    default = zones.named(calendar.value("X-WR-TIMEZONE"))
    start = _when(component, "DTSTART", seen, default)
    if not start:
        return None
    people, rooms = _attendees(component)
    organizers = _people(component, "ORGANIZER")
    stated = (calendar.value("METHOD") or method).strip().upper()
    return CalendarEvent(
        method=headers.one_line(stated)[:40],
        uid=headers.one_line(component.value("UID"))[:500],
        sequence=int(component.value("SEQUENCE"))
        if re.fullmatch(r"\d{1,9}", component.value("SEQUENCE"))
        else 0,
        summary=_one_line(component.value("SUMMARY")),
        description=_description(component),
        location=_one_line(component.value("LOCATION")),
        start=start.text,
        end=_end(component, start, seen, default),
        timezone=start.zone,
        all_day=start.whole_day,
        cancelled=stated == "CANCEL" or component.value("STATUS").upper() == "CANCELLED",
        organizer=organizers[0] if organizers else None,
        attendees=people,
        rooms=rooms,
    )


def _when(component: _Component, name: str, seen: dict[str, _Zone], default: str | None) -> _When | None:
    """A date-time property as wall time and zone."""
    if name not in component.properties:
        return None
    parameters, value = component.properties[name][0]
    name_of_zone = parameters.get("TZID", "")
    if name_of_zone and ":" in value:  # Exchange leaves a zone like tzone://Microsoft/Utc unquoted
        rest, _, value = value.rpartition(":")
        name_of_zone = f"{name_of_zone}:{rest}"
    match = _MOMENT.fullmatch(value.strip())
    if not match:
        return None
    try:
        moment = datetime(*(int(match[n] or 0) for n in range(1, 6)), tzinfo=UTC)  # type: ignore[arg-type, misc]
    except ValueError:
        return None
    if match[4] is None or component.value("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE":
        return _When(moment.date().isoformat(), None, moment, whole_day=True)
    zone = "UTC" if match[6] else _zone(name_of_zone, moment, seen, default)
    return _When(moment.isoformat()[:16], zone, moment)


def _zone(name: str, at: datetime, seen: dict[str, _Zone], default: str | None) -> str | None:
    """The IANA zone a TZID means: by its name, by the place or the offsets in the part."""
    if not name:
        return default
    if found := zones.named(name):
        return found
    told = seen.get(name)
    if not told:
        return None
    return zones.named(told.place) or zones.matching((told.standard, told.daylight), at.replace(tzinfo=None))


def _end(component: _Component, start: _When, seen: dict[str, _Zone], default: str | None) -> str | None:
    """The end in the start's zone; of whole days the last one, None if it is the first."""
    end = _when(component, "DTEND", seen, default)
    if not end:
        match = _DURATION.fullmatch(component.value("DURATION"))
        length = timedelta(**_amounts(match)) if match else timedelta()
        moment = start.moment + min(length, timedelta(days=366))
    elif end.zone != start.zone or end.whole_day != start.whole_day:
        return None
    else:
        moment = end.moment
    if moment <= start.moment:
        return None
    if not start.whole_day:
        return moment.isoformat()[:16]
    last: date = (moment - timedelta(days=1)).date()
    return last.isoformat() if last > start.moment.date() else None


def _amounts(match: re.Match[str]) -> dict[str, int]:
    """The parts of an ISO duration."""
    names = ("weeks", "days", "hours", "minutes")
    return {name: int(match[number] or 0) for number, name in enumerate(names, 1)}


def _people(component: _Component, name: str) -> list[Address]:
    """The people a property names, as mailboxes."""
    found = []
    for parameters, value in component.properties.get(name, [])[:ATTENDEE_LIMIT]:
        shown = parameters.get("CN", "").strip("\"' ")
        mailbox = re.sub(r"^\s*mailto:", "", value, flags=re.IGNORECASE)
        for candidate in (mailbox, parameters.get("EMAIL", "")):
            if address := headers.addresses([f"<{candidate}>"]):
                clean = headers.one_line(shown)[: headers.NAME_LIMIT]
                found.append(Address(name="" if "@" in clean else clean, email=address[0].email))
                break
    return found


def _attendees(component: _Component) -> tuple[tuple[Address, ...], tuple[str, ...]]:
    """People and rooms among the attendees."""
    people: list[Address] = []
    rooms: list[str] = []
    for parameters, value in component.properties.get("ATTENDEE", [])[:ATTENDEE_LIMIT]:
        one = _people(_Component("", {"ATTENDEE": [(parameters, value)]}), "ATTENDEE")
        kind = parameters.get("CUTYPE", "").upper()
        aside = parameters.get("ROLE", "").upper() == "NON-PARTICIPANT"
        if kind in ("ROOM", "RESOURCE") or (aside and _ROOM.search(value)):
            rooms.append(headers.one_line(parameters.get("CN", "")) or (one[0].email if one else ""))
        else:
            people.extend(one)
    return tuple(people), tuple(room for room in rooms if room)


def _one_line(text: str) -> str:
    """A property on one line, white space folded."""
    return " ".join(lines.clean(text[:2000]).split())


def _description(component: _Component) -> str:
    """The words of an event; mark-up (Google writes it into DESCRIPTION) becomes text."""
    text = component.value("DESCRIPTION")[:_TEXT_LIMIT]
    if not text.strip():
        text = component.value("X-ALT-DESC")[:_TEXT_LIMIT]
    if _MARKUP.search(text):
        text = "\n".join(line for _, line, _ in html.render(text.replace("\n", "<br>")).lines)
    return "\n".join(line.rstrip() for line in lines.clean(text).split("\n")).strip()
