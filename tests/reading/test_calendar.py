"""Calendar parts as Exchange, Google, Zoom and portals write them."""

from __future__ import annotations

import pytest

from afterword.model import Address, CalendarEvent
from afterword.reading.calendar import events
from afterword.reading.message import parse
from reading.raw_mail import alternative, based, part, several

_EXCHANGE_ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:{daylight}
TZOFFSETTO:{standard}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{standard}
TZOFFSETTO:{daylight}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def _calendar(event: str, before: str = "", method: str = "REQUEST", after: str = "") -> bytes:
    text = (
        f"BEGIN:VCALENDAR\nPRODID:-//x//y//EN\nVERSION:2.0\nMETHOD:{method}\n{before}"
        f"BEGIN:VEVENT\nUID:u1@x.example\nDTSTAMP:20261101T000000Z\n{event}END:VEVENT\n{after}END:VCALENDAR\n"
    )
    return text.replace("\n", "\r\n").encode()


def _one(event: str, before: str = "", method: str = "REQUEST", after: str = "") -> CalendarEvent:
    (found,) = events(_calendar(event, before, method, after))
    return found


ZONES = [
    ("DTSTART;TZID=America/Chicago:20261203T080000", "", "America/Chicago"),
    ("DTSTART;TZID=Eastern Standard Time:20261203T080000", "", "America/New_York"),
    ("DTSTART;TZID=SA Western Standard Time:20261203T080000", "", "America/Puerto_Rico"),
    ('DTSTART;TZID="Pacific Standard Time":20261203T080000', "", "America/Los_Angeles"),
    ("DTSTART;TZID=US Mountain Standard Time:20261203T080000", "", "America/Phoenix"),
    ("DTSTART;TZID=Central Standard Time 1:20261203T080000", "", "America/Chicago"),
    ('DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261203T080000', "", "America/New_York"),
    ('DTSTART;TZID="(UTC-07:00) Arizona":20261203T080000', "", "America/Phoenix"),
    ("DTSTART;TZID=US/Central:20261203T080000", "", "America/Chicago"),
    ("DTSTART;TZID=EST5EDT:20261203T080000", "", "America/New_York"),
    ("DTSTART;TZID=/freeassociation.sourceforge.net/America/Denver:20261203T080000", "", "America/Denver"),
    ("DTSTART;TZID=tzone://Microsoft/Utc:20261203T080000", "", "UTC"),
    ("DTSTART:20261203T080000Z", "", "UTC"),
    ("DTSTART:20261203T080000", "", None),
    ("DTSTART:20261203T080000", "X-WR-TIMEZONE:America/Chicago\n", "America/Chicago"),
    ("DTSTART;TZID=Nowhere:20261203T080000", "", None),
    ("DTSTART;TZID=../../../etc/passwd:20261203T080000", "", None),
    ("DTSTART;TZID=/etc/localtime:20261203T080000", "", None),
]


@pytest.mark.parametrize(("start", "before", "zone"), ZONES)
def test_zone(start: str, before: str, zone: str | None) -> None:
    """A named zone becomes its IANA name, whoever named it; a floating or unknown one is None."""
    event = _one(f"{start}\n", before)
    assert (event.start, event.timezone) == ("2026-12-03T08:00", zone)


CUSTOM = [
    ("-0500", "-0400", "America/New_York"),
    ("-0600", "-0500", "America/Chicago"),
    ("-0700", "-0600", "America/Denver"),
    ("-0800", "-0700", "America/Los_Angeles"),
    ("-0700", "-0700", "America/Phoenix"),
    ("+0000", "+0100", "Europe/London"),
    ("+9900", "+9900", None),
]


@pytest.mark.parametrize(("standard", "daylight", "zone"), CUSTOM)
def test_customized_zone(standard: str, daylight: str, zone: str | None) -> None:
    """Outlook's "Customized Time Zone" is the zone with its offsets, those of the United States first."""
    before = _EXCHANGE_ZONE.format(name="Customized Time Zone", standard=standard, daylight=daylight)
    assert _one("DTSTART;TZID=Customized Time Zone:20261203T080000\n", before).timezone == zone


def test_two_customized_zones() -> None:
    """The second mail's "Customized Time Zone" is its own, not the first one's."""
    for offsets, zone in (
        (("-0500", "-0400"), "America/New_York"),
        (("-0800", "-0700"), "America/Los_Angeles"),
    ):
        before = _EXCHANGE_ZONE.format(name="Customized Time Zone", standard=offsets[0], daylight=offsets[1])
        assert _one("DTSTART;TZID=Customized Time Zone:20261203T080000\n", before).timezone == zone


def test_zone_told_after_the_event() -> None:
    """A zone may stand behind the event that uses it."""
    after = _EXCHANGE_ZONE.format(name="Ours", standard="-0600", daylight="-0500")
    assert _one("DTSTART;TZID=Ours:20261203T080000\n", after=after).timezone == "America/Chicago"


def test_zone_of_one_offset() -> None:
    """A zone that only knows today's offset is one that has it on the day of the event."""
    before = "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:20261101T020000\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE\n"
    assert _one("DTSTART;TZID=Ours:20261203T080000\n", before).timezone == "America/New_York"


def test_place_of_a_zone() -> None:
    """A zone with a name of its own tells its place."""
    before = "BEGIN:VTIMEZONE\nTZID:Ours\nX-LIC-LOCATION:America/Boise\nEND:VTIMEZONE\n"
    assert _one("DTSTART;TZID=Ours:20261203T080000\n", before).timezone == "America/Boise"


ENDS = [
    ("DTSTART:20261203T080000Z\nDTEND:20261203T123000Z", "2026-12-03T08:00", "2026-12-03T12:30", False),
    ("DTSTART:20261203T080000Z\nDURATION:PT4H30M", "2026-12-03T08:00", "2026-12-03T12:30", False),
    ("DTSTART:20261203T080000Z", "2026-12-03T08:00", None, False),
    ("DTSTART:20261203T080000Z\nDTEND:20261203T070000Z", "2026-12-03T08:00", None, False),
    ("DTSTART:20261203T080000Z\nDTEND;TZID=America/Chicago:20261203T090000", "2026-12-03T08:00", None, False),
    ("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261204", "2026-12-03", None, True),
    ("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261205", "2026-12-03", "2026-12-04", True),
    ("DTSTART;VALUE=DATE:20261203", "2026-12-03", None, True),
    (
        (
            "DTSTART;TZID=America/Chicago:20261203T000000\nDTEND;TZID=America/Chicago:20261204T000000\n"
            "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"
        ),
        "2026-12-03",
        None,
        True,
    ),
]


@pytest.mark.parametrize(("times", "start", "end", "whole"), ENDS)
def test_start_and_end(times: str, start: str, end: str | None, *, whole: bool) -> None:
    """Wall times as written; the end of whole days is the last one."""
    event = _one(f"{times}\n")
    assert (event.start, event.end, event.all_day) == (start, end, whole)


STATES = [
    ("CANCEL", "", True),
    ("REQUEST", "STATUS:CANCELLED\n", True),
    ("CANCEL", "RECURRENCE-ID:20261203T080000Z\n", True),
    ("REQUEST", "STATUS:CONFIRMED\n", False),
    ("PUBLISH", "", False),
]


@pytest.mark.parametrize(("method", "more", "cancelled"), STATES)
def test_cancelled(method: str, more: str, *, cancelled: bool) -> None:
    """An event is off by its method or its status, also one instance of a series."""
    event = _one(f"DTSTART:20261203T080000Z\nSEQUENCE:2\n{more}", method=method)
    assert (event.method, event.sequence, event.cancelled) == (method, 2, cancelled)


def test_people_and_rooms() -> None:
    """Organizer and attendees with their names; rooms apart; a name that is an address is no name."""
    event = _one(
        "DTSTART:20261203T080000Z\n"
        'ORGANIZER;CN="Roe, Jo":MAILTO:JRoe@x.example\n'
        'ATTENDEE;CUTYPE=INDIVIDUAL;CN="Al Poe, MD":mailto:apoe@x.example\n'
        "ATTENDEE;CN=priya@x.example;PARTSTAT=NEEDS-ACTION;RSVP=\n TRUE:mailto:priya@x.example\n"
        "ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;CN=Conf B:mailto:confb@x.example\n"
        "ATTENDEE;CUTYPE=ROOM:mailto:room9@x.example\n"
        "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Room 4:mailto:room-4@x.example\n"
        "ATTENDEE;CN=Nobody:invalid:nomail\n"
    )
    assert event.organizer == Address(name="Roe, Jo", email="jroe@x.example")
    assert event.attendees == (
        Address(name="Al Poe, MD", email="apoe@x.example"), Address(email="priya@x.example"),
    )  # fmt: skip
    assert event.rooms == ("Conf B", "room9@x.example", "Room 4")


TEXTS = [
    ("DESCRIPTION:Dear Priya\\, hello\\; please\\nno\\Nnotes.\n", "Dear Priya, hello; please\nno\nnotes."),
    ("DESCRIPTION:Folded wo\n rds here.\n", "Folded words here."),
    ('DESCRIPTION:<p>Please <b>no</b> notes.</p><br><a href="x">Join</a>\n', "Please no notes.\n\nJoin"),
    ("X-ALT-DESC;FMTTYPE=text/html:<html><body>Please no notes.</body></html>\n", "Please no notes."),
    ("DESCRIPTION;LANGUAGE=en-US:One\\n\\n\n", "One"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("more", "expected"), TEXTS)
def test_description(more: str, expected: str) -> None:
    """The words of an event, unfolded and without mark-up."""
    assert _one(f"DTSTART:20261203T080000Z\n{more}").description == expected


def test_one_line_fields() -> None:
    """Summary and place are single lines without control characters."""
    event = _one("DTSTART:20261203T080000Z\nSUMMARY:Interview\\n day\x07\nLOCATION:Zoom\\, room\u00a02\n")
    assert (event.summary, event.location) == ("Interview day", "Zoom, room 2")


def test_series_is_not_expanded() -> None:
    """A recurrence is one event, at its first time."""
    assert _one("DTSTART:20261203T080000Z\nRRULE:FREQ=SECONDLY\n").start == "2026-12-03T08:00"


BROKEN = [
    b"",
    b"no calendar",
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261203T080000Z\r\n",
    b"BEGIN:VEVENT\r\nDTSTART:20261203T080000Z\r\nEND:VEVENT\r\n",
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:yesterday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20269903T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT\r\n",
    b"\xff\xfe\x00BEGIN",
]


@pytest.mark.parametrize("raw", BROKEN)
def test_broken(raw: bytes) -> None:
    """A broken calendar has no event, and raises nothing."""
    assert events(raw) == ()


def test_broken_lines_are_skipped() -> None:
    """One bad line does not cost the event."""
    event = _one("no colon\n;=:x\nDTSTART:20261203T080000Z\nSEQUENCE:many\n\x00\x01:\nSUMMARY:Interview\n")
    assert (event.summary, event.sequence) == ("Interview", 0)


def test_at_most_fifty_components() -> None:
    """A calendar of hundreds of events is read no further than fifty components."""
    one = "BEGIN:VEVENT\r\nDTSTART:20261203T080000Z\r\nEND:VEVENT\r\n"
    raw = f"BEGIN:VCALENDAR\r\n{one * 300}END:VCALENDAR\r\n".encode()
    assert len(events(raw)) == 49


def test_method_of_the_part() -> None:
    """A part without a METHOD of its own has that of its Content-Type."""
    raw = _calendar("DTSTART:20261203T080000Z\n").replace(b"METHOD:REQUEST\r\n", b"")
    assert events(raw, "cancel")[0].cancelled


def test_calendar_in_a_message() -> None:
    """The same invitation as a part and as a file is one event, in the part's own encoding."""
    calendar = _calendar("DTSTART:20261203T080000Z\nSUMMARY:Café\n")
    coded = "Content-Transfer-Encoding: base64\r\n"
    raw = several(
        part("Hello.\n"),
        part(calendar, "text/calendar; charset=utf-8; method=REQUEST"),
        part(
            based(calendar), "application/ics; name=invite.ics", f"{coded}Content-Disposition: attachment\r\n"
        ),
        part(based(calendar), 'application/octet-stream; name="again.ics"', coded),
    )
    message = parse(raw)
    assert [event.summary for event in message.calendar] == ["Café"]
    assert message.text == "Hello."
    assert parse(alternative("Hello.", "<p>Hello.</p>")).calendar == ()
