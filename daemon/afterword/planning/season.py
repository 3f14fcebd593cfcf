"""The season's calendar: computed from one date, never stored, overridden by the owner.

Moments are aware; days are `date`. Sources: DOMAIN section 3 (pattern of the NRMP
calendar 2023-2026): Match Day is the third Friday of March at 12:00 Eastern, rank lists
are due 16 days before at 21:00 Eastern, programs start to meet on their lists about
20 January.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.model import Preferences, ProgramCase, Record

EASTERN = ZoneInfo("America/New_York")  # the Match runs on Eastern time
SEASON_START = (7, 1)  # month, day: mail from before 1 July is last season's (DOMAIN 5b)
RANK_LISTS_DUE = timedelta(days=16)  # before Match Day: true for 2023, 2024 and 2026
RANK_LISTS_HOUR = time(21, 0)  # Eastern, "9:00 p.m. ET"
MATCH_HOUR = time(12, 0)  # Eastern, noon
RANK_MEETING = (1, 20)  # month, day: the earliest usual list meeting (DOMAIN 0, fact 9)
ELIGIBILITY_STOP = timedelta(days=4)  # Monday of Match Week: nothing can change after it


class Season(Record, frozen=True, kw_only=True):
    """The moments that bound one application season for one program."""

    start: date
    rank_meeting: date
    rank_deadline: datetime
    eligibility_stop: datetime
    match_day: datetime
    confirmed: bool = False

    def quiet(self, now: datetime) -> bool:
        """Tell whether nothing useful may be sent: from the rank deadline to Match Day."""
        return self.rank_deadline <= now < self.match_day

    def over(self, now: datetime) -> bool:
        """Tell whether Match Day has passed: nothing is planned any more."""
        return now >= self.match_day


def season_of(now: datetime, preferences: Preferences, case: ProgramCase | None = None) -> Season:
    """Return the season that `now` lies in, with the owner's and the program's own dates."""
    year = now.year + 1 if (now.month, now.day) >= SEASON_START else now.year
    match_day = preferences.match_day or datetime.combine(_third_friday(year), MATCH_HOUR, EASTERN)
    due = match_day.astimezone(EASTERN).date() - RANK_LISTS_DUE
    deadline = preferences.rank_deadline or datetime.combine(due, RANK_LISTS_HOUR, EASTERN)
    meeting = preferences.rank_meeting
    if case is not None:
        deadline = case.rank_deadline or deadline
        meeting = case.rank_meeting or meeting
    stop_day = match_day.astimezone(EASTERN).date() - ELIGIBILITY_STOP
    return Season(
        start=date(year - 1, *SEASON_START),
        rank_meeting=date.fromisoformat(meeting) if meeting else date(year, *RANK_MEETING),
        rank_deadline=deadline,
        eligibility_stop=datetime.combine(stop_day, time(23, 59), EASTERN),
        match_day=match_day,
        confirmed=preferences.match_day is not None and preferences.rank_deadline is not None,
    )


def _third_friday(year: int) -> date:
    first = date(year, 3, 1)
    return first + timedelta(days=(4 - first.weekday()) % 7 + 14)
