"""Business hours and the season's calendar."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.model import Preferences
from afterword.planning.hours import business_days_after, holidays, in_slot, next_slot
from afterword.planning.season import season_of

EASTERN = "America/New_York"


def at(text: str, zone: str = EASTERN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize("year", range(2022, 2046))
def test_federal_holidays_agree_with_a_library(year: int) -> None:
    """Our fourteen lines name exactly the days that a maintained library names."""
    library = pytest.importorskip("holidays")

    assert holidays(year) == frozenset(library.US(years=year))


@pytest.mark.parametrize(
    ("moment", "slot"),
    [
        ("2026-11-06T14:00", "2026-11-06T14:00"),  # a Friday afternoon is a slot
        ("2026-11-06T17:00", "2026-11-09T09:00"),  # 17:00 is over: Monday
        ("2026-11-06T08:15", "2026-11-06T09:00"),  # early: the same day at nine
        ("2026-11-07T12:00", "2026-11-09T09:00"),  # Saturday
        ("2026-11-10T18:00", "2026-11-12T09:00"),  # Veterans Day between
        ("2026-11-25T17:30", "2026-11-27T09:00"),  # Thanksgiving between
        ("2027-01-15T23:00", "2027-01-19T09:00"),  # weekend and Martin Luther King Day
        ("2026-12-31T18:00", "2027-01-04T09:00"),  # New Year and a weekend
    ],
)
def test_the_next_business_slot(moment: str, slot: str) -> None:
    """A slot is Monday to Friday, nine to five, no federal holiday, in the program's zone."""
    assert next_slot(at(moment), EASTERN) == at(slot)


def test_a_slot_is_judged_in_the_programs_zone() -> None:
    """Half past eight in Chicago is no slot there, though it is one in New York."""
    moment = at("2026-11-06T08:30", "America/Chicago")

    assert not in_slot(moment, "America/Chicago")
    assert in_slot(moment, EASTERN)


def test_business_days_skip_thanksgiving() -> None:
    """Ten business days after November 18 is December 3, because Thanksgiving is none."""
    sent = at("2026-11-18T21:00", "America/Chicago")

    assert business_days_after(sent, 10, EASTERN) == at("2026-12-03T09:00")


@pytest.mark.parametrize(
    ("today", "match_day", "deadline"),
    [
        ("2026-11-22", "2027-03-19T12:00", "2027-03-03T21:00"),
        ("2027-02-01", "2027-03-19T12:00", "2027-03-03T21:00"),
        ("2025-10-01", "2026-03-20T12:00", "2026-03-04T21:00"),
        ("2024-01-10", "2024-03-15T12:00", "2024-02-28T21:00"),
        ("2022-09-01", "2023-03-17T12:00", "2023-03-01T21:00"),
    ],
)
def test_season_dates_follow_the_pattern_of_past_years(today: str, match_day: str, deadline: str) -> None:
    """Match Day is the third Friday of March, rank lists are due sixteen days before."""
    season = season_of(at(today), Preferences())

    assert (season.match_day, season.rank_deadline) == (at(match_day), at(deadline))


def test_the_quiet_weeks_lie_between_deadline_and_match_day() -> None:
    """Nothing useful may be sent from the rank deadline until Match Day."""
    season = season_of(at("2027-03-05"), Preferences())

    assert not season.quiet(at("2027-03-03T20:59"))
    assert season.quiet(at("2027-03-03T21:00"))
    assert season.quiet(at("2027-03-19T11:59"))
    assert season.over(at("2027-03-19T12:00"))


def test_configured_dates_win() -> None:
    """What the owner configured counts, and only then the dates are confirmed."""
    own = Preferences(
        rank_meeting="2027-01-10", rank_deadline=at("2027-02-20T21:00"), match_day=at("2027-03-12T12:00")
    )
    season = season_of(at("2026-11-22"), own)

    assert season.confirmed
    assert season.rank_meeting == date(2027, 1, 10)
    assert season.rank_deadline == at("2027-02-20T21:00")
