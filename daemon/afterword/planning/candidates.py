"""One possible follow-up with everything known about it, before its moment is judged.

A candidate is never absent because of time: windows are told in its `Due`, so that passing
time takes nothing back. It is `closed` when there is nothing (any more) to write;
`withdraw` says that a saved draft of it must go too.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.filing.wishes import Wishes, in_force
from afterword.model import Due, Letter, ProgramCase, Record, Settings
from afterword.planning.season import Season, season_of
from afterword.planning.verdicts import YES, Verdict


class Candidate(Record, frozen=True, kw_only=True):
    """A follow-up that could be written.

    `business` = only in a business slot of `zone`; `routed` = a policy in force names its
    address, so that a draft to another one must go.
    """

    due: Due
    verdict: Verdict = YES
    closed: str = ""
    withdraw: bool = False
    business: bool = True
    routed: bool = False
    zone: str = "America/New_York"


class Desk(Record, frozen=True, kw_only=True):
    """What every rule needs to look at: one case, its wishes, the season, the letters so far."""

    case: ProgramCase
    wishes: Wishes
    season: Season
    settings: Settings
    now: datetime
    letters: tuple[Letter, ...] = ()
    cases: tuple[ProgramCase, ...] = ()

    @property
    def zone(self) -> str:
        """The program's zone, the applicant's while unknown."""
        return self.case.zone or self.settings.applicant.timezone

    def day(self, moment: datetime) -> str:
        """Return the applicant's day of `moment` in words: "November 18"."""
        local = moment.astimezone(ZoneInfo(self.settings.applicant.timezone))
        return f"{local:%B} {local.day}"

    def key(self, purpose: str, event: str, who: str) -> str:
        """Return the stable key of one follow-up."""
        return f"{self.case.key}|{purpose}|{event}|{who}"


def desk_for(
    case: ProgramCase,
    cases: tuple[ProgramCase, ...],
    letters: tuple[Letter, ...],
    settings: Settings,
    now: datetime,
) -> Desk:
    """Return the desk for one case at `now`."""
    return Desk(
        case=case,
        wishes=in_force(case.policies, now.date()),
        season=season_of(now, settings.preferences, case),
        settings=settings,
        now=now,
        letters=tuple(letter for letter in letters if letter.case == case.key),
        cases=cases,
    )
