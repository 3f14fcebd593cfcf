"""Days and hours are told on the program's clock and on the applicant's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.drafting.times import ago, ahead, day_of, hours, span, zone_of
from afterword.model import Interview

CHICAGO = "America/Chicago"
NOW = datetime(2026, 12, 6, 18, 0, tzinfo=zone_of(CHICAGO))


@pytest.mark.parametrize(
    ("start", "end", "zone", "words"),
    [
        ("2026-12-03T08:00", None, "America/New_York", "8:00 AM Eastern (7:00 AM for you)"),
        ("2026-12-03T08:00", None, CHICAGO, "8:00 AM Central"),
        ("2026-12-03T12:00", "2026-12-03T15:30", "America/Denver", "12:00 PM – 3:30 PM Mountain (1:00 PM – 4:30 PM for you)"),
        ("2026-12-03T00:15", None, "America/New_York", "12:15 AM Eastern (11:15 PM on Wed, Dec 2 for you)"),
        ("2026-12-03T08:00", None, None, "8:00 AM (no time zone given; taken as yours)"),
        ("2026-12-03T08:00", None, "Pacific/Guam", "8:00 AM Guam time (4:00 PM on Wed, Dec 2 for you)"),
        ("2026-12-03", None, "America/New_York", "no hour given yet"),
        ("2026-12-03T08:00", "2026-12-04T15:00", CHICAGO, "8:00 AM – 3:00 PM on Fri, Dec 4 Central"),
    ],
)  # fmt: skip
def test_both_clocks_are_told(start: str, end: str | None, zone: str | None, words: str) -> None:
    """The program's hour comes first, the applicant's own in brackets where it differs."""
    when = span(Interview(start=start, end=end, timezone=zone), CHICAGO)

    assert when is not None
    assert hours(when, CHICAGO) == words


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "", "\x00", "America/" + "x" * 300])
def test_a_zone_that_does_not_exist_is_taken_as_the_applicants(zone: str) -> None:
    """Mail may name any zone; nonsense never stops a page."""
    assert zone_of(zone, CHICAGO).key == CHICAGO


@pytest.mark.parametrize(
    "start", ["", "soon", "2026-13-40", "2026-12-03T99:00", "9999-12-31T23:59", "0001-01-01"]
)
def test_a_start_that_is_no_date_has_no_span(start: str) -> None:
    """What cannot be understood is a value, not an exception."""
    assert span(Interview(start=start), CHICAGO) is None


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-12-03T08:00", "2026-12-03T12:00", "2026-12-03T12:00"),
        ("2026-12-03T08:00", None, "2026-12-03T17:00"),
        ("2026-12-03T18:00", None, "2026-12-03T19:00"),
        ("2026-12-03", None, "2026-12-03T17:00"),
        ("2026-12-03", "2026-12-04", "2026-12-04T17:00"),
        ("2026-12-03T08:00", "2026-12-03T07:00", "2026-12-03T17:00"),
    ],
)
def test_an_interview_ends_when_it_says_or_at_five(start: str, end: str | None, expected: str) -> None:
    """Stated end; else 17:00, or an hour after a late start (DOMAIN, "When an interview ends")."""
    when = span(Interview(start=start, end=end, timezone=CHICAGO), CHICAGO)

    assert when is not None
    assert when.end.replace(tzinfo=None).isoformat(timespec="minutes") == expected


@pytest.mark.parametrize(
    ("then", "past", "coming"),
    [
        (datetime(2026, 12, 6, 6, 0, tzinfo=UTC), "today", "today"),
        (datetime(2026, 12, 5, 12, 0, tzinfo=UTC), "yesterday", ""),
        (datetime(2026, 12, 1, 12, 0, tzinfo=UTC), "5 days ago", ""),
        (datetime(2026, 12, 7, 12, 0, tzinfo=UTC), "today", "tomorrow"),
        (datetime(2026, 12, 7, 5, 59, tzinfo=UTC), "today", "today"),
        (datetime(2026, 12, 10, 12, 0, tzinfo=UTC), "today", "in 4 days"),
        (datetime(2026, 12, 24, 12, 0, tzinfo=UTC), "today", ""),
    ],
)
def test_near_days_have_words(then: datetime, past: str, coming: str) -> None:
    """Days are the applicant's calendar days, not stretches of 24 hours."""
    assert ago(NOW, then, CHICAGO) == past
    assert ahead(NOW, then, CHICAGO) == coming


def test_a_day_that_is_no_date_is_told_as_it_is() -> None:
    """An offered day may be words."""
    assert day_of("any Thursday in January") == "any Thursday in January"
    assert day_of("2026-12-03T08:00") == "Thu, Dec 3"
    assert day_of(None) == ""
