"""The season as one value: everything the owner's pages, summaries and screens may say.

`app` gathers it from the store, the cases and the plan; nothing here reads a clock, a disk
or the network. Moments are aware; `now` is the only present there is.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from afterword.drafting.times import zone_of
from afterword.filing.wishes import in_force
from afterword.model import Because, Due, Hold, Letter, LetterState, Program, ProgramCase, Record, Settings

SUMMARY_WEEK = timedelta(days=7)
"""How far "this week" and "next week" reach: the distance of two weekly summaries."""

IN_DRAFTS = frozenset({LetterState.SAVED, LetterState.EDITED})
"""States in which a letter lies in the Drafts folder and waits for the owner."""

ALIVE = frozenset({"known", "invited", "scheduled", "interviewed", "waitlisted"})
"""Case states in which something can still be asked of the owner."""

CLOSED = frozenset({"rejected", "cancelled", "withdrawn"})
"""Case states that go to the end of a list of programs."""


class AccountState(Record, frozen=True, kw_only=True):
    """How one mailbox is doing: `state` is a word or two ("ok", "unreachable", ...), `why` a sentence.

    `since` is when it came into that state, None while all is well.
    """

    user: str
    state: str = "ok"
    why: str | None = None
    since: datetime | None = None


class Unreadable(Record, frozen=True, kw_only=True):
    """A message that could not be read: its subject and day as far as known, and the reason."""

    subject: str = ""
    at: datetime | None = None
    reason: str = ""
    message_id: str = ""


class Notice(Record, frozen=True, kw_only=True):
    """Something said to the owner at `at`: a notice, or a warning with the words it rests on."""

    at: datetime
    text: str
    title: str = ""
    program: Program | None = None
    because: tuple[Because, ...] = ()


class Check(Record, frozen=True, kw_only=True):
    """One line of `doctor`: what was looked at, how it is, and what to do if it is not well."""

    name: str
    ok: bool
    what: str
    do: str = ""


class Season(Record, frozen=True, kw_only=True):
    """All that is known at `now`.

    `holds` are those in force, `aside` those that only follow from a preference (`show`
    explains them, nothing counts them); `waiting` are letters that become due (a
    `not_before` in the future is planned, one in the past is about to be saved). `since` is
    when the previous summary was written (None: a week ago). `warnings` are look-alike
    senders, edited drafts that a rule has overtaken, and the like; `notices` is what was
    said since.
    """

    settings: Settings
    now: datetime
    cases: tuple[ProgramCase, ...] = ()
    letters: tuple[Letter, ...] = ()
    holds: tuple[Hold, ...] = ()
    aside: tuple[Hold, ...] = ()
    waiting: tuple[Due, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    notices: tuple[Notice, ...] = ()
    warnings: tuple[Notice, ...] = ()
    accounts: tuple[AccountState, ...] = ()
    last_pass: datetime | None = None
    next_summary: datetime | None = None
    paused_until: datetime | None = None
    paused: bool = False
    since: datetime | None = None

    @property
    def home(self) -> str:
        """The applicant's IANA zone."""
        return self.settings.applicant.timezone

    @property
    def today(self) -> date:
        """The day it is for the applicant, in her own zone."""
        return self.now.astimezone(zone_of(self.home)).date()

    @property
    def week_start(self) -> datetime:
        """When the week that a summary reports on began."""
        return self.since or self.now - SUMMARY_WEEK

    def case(self, key: str) -> ProgramCase | None:
        """The case with `key`, None if there is none (any more)."""
        return next((case for case in self.cases if case.key == key), None)


def programs_in_order(season: Season) -> list[ProgramCase]:
    """Every program by its first interview day; those without one follow, those that are over come last."""
    return sorted(season.cases, key=lambda case: (case.state in CLOSED, _first_day(case), case.key))


def _first_day(case: ProgramCase) -> str:
    return min((one.interview.start for one in case.interviews if one.status == "fixed"), default="9999")


def drafts_waiting(season: Season) -> tuple[Letter, ...]:
    """Letters that lie in Drafts, notes cards not counted, oldest first."""
    found = (letter for letter in season.letters if letter.state in IN_DRAFTS and not letter.card)
    return tuple(sorted(found, key=lambda letter: letter.saved_at or letter.since))


def cards_waiting(season: Season) -> tuple[Letter, ...]:
    """Notes cards that nobody has filled in yet, where a note could still become a letter."""
    found = (letter for letter in season.letters if letter.card and letter.state is LetterState.SAVED)
    asking = (letter for letter in found if _thanks_possible(season, letter))
    return tuple(sorted(asking, key=lambda letter: letter.saved_at or letter.since))


def _thanks_possible(season: Season, letter: Letter) -> bool:
    """Tell whether thanks may be written there: nobody is asked for words that may not be sent."""
    case = season.case(letter.case)
    thanks = in_force(case.policies, season.now.date()).thanks if case else None
    return thanks is None or thanks.policy.rule not in {"no_contact", "no_thank_you"}
