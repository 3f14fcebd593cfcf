"""Until when a letter makes sense: what the plan said, else the season's own ends.

Only words hang on it. Time withdraws no letter; the summary says "too late" and the owner
deletes it, or doesn't (DOMAIN 6, "Time never withdraws a letter").
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from afterword.drafting.season import Season
from afterword.drafting.times import span
from afterword.model import Due, Letter, ProgramCase
from afterword.planning.season import season_of

ENDS: dict[str, Literal["rank_deadline", "eligibility_stop"]] = {
    "question": "rank_deadline",
    "update": "rank_deadline",
    "reminder": "rank_deadline",
    "technical": "rank_deadline",
    "correction": "eligibility_stop",
}
"""What ends a purpose without a window of its own (DOMAIN 6: "Last", and the quiet weeks)."""

MAY_BE_LATE = "It may come too late: programs may have met on their lists already."


def last_moment(season: Season, letter: Letter) -> datetime | None:
    """Return when a saved letter, or a notes card, stops making sense; None if never."""
    case = season.case(letter.case)
    if letter.not_after is not None:
        return letter.not_after
    return (
        _window_end(season, case, letter.interview_day) if letter.card else _end(season, case, letter.purpose)
    )


def last_moment_due(season: Season, due: Due) -> datetime | None:
    """Return when a planned letter stops making sense; None if never."""
    return due.not_after or _end(season, season.case(due.case), due.purpose)


def too_late(season: Season, letter: Letter) -> bool:
    """Tell whether the moment of a waiting draft has passed."""
    last = last_moment(season, letter)
    return last is not None and last <= season.now


def may_be_late(season: Season, letter: Letter) -> bool:
    """Tell whether an update waits while programs already meet on their lists."""
    bounds = season_of(season.now, season.settings.preferences, season.case(letter.case))
    return letter.purpose == "update" and bounds.rank_meeting < season.now.date()


def _end(season: Season, case: ProgramCase | None, purpose: str) -> datetime | None:
    ends = ENDS.get(purpose)
    if ends is None:
        return None
    bounds = season_of(season.now, season.settings.preferences, case)
    return bounds.rank_deadline if ends == "rank_deadline" else bounds.eligibility_stop


def _window_end(season: Season, case: ProgramCase | None, interview_day: str | None) -> datetime | None:
    """A notes card lasts as long as its thank-you window."""
    days = (one.interview for one in case.interviews if one.status == "fixed") if case else ()
    spans = [span(one, season.home) for one in days if one.start[:10] == interview_day]
    window = timedelta(days=season.settings.preferences.thank_you_within_days)
    return max((one.end + window for one in spans if one is not None), default=None)
