"""From candidates to decisions: save, wait, hold, take back, let go.

The order of the questions is the law: what is closed is not written; what a policy forbids
is held, and taken back if it lies untouched; passing time takes nothing back; a letter that
was written once, in whatever way it ended, is not written again (planning.letters).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Literal

from afterword.model import Because, Due, Hold, Letter, LetterState, Record
from afterword.planning.candidates import Candidate
from afterword.planning.hours import in_slot, next_slot
from afterword.planning.letters import OCCASION
from afterword.planning.rules import BACKLOG_A_DAY, OCCASIONS, WINDOWS

AGAIN = frozenset({LetterState.PLANNED, LetterState.HELD, LetterState.WITHDRAWN})
"""States from which a letter may (still) be written."""

TAKES_BACK = frozenset({"policy", "unclear"})
"""Causes that take a saved draft back; notes, calendar and choice only keep one from being written."""


class Decision(Record, frozen=True, kw_only=True):
    """What becomes of one candidate now; `at` is when a waiting one is looked at again."""

    what: Literal["save", "wait", "hold", "withdraw", "warn", "expire", "nothing"]
    due: Due
    letter: Letter | None = None
    why: str = ""
    cause: str = ""
    because: tuple[Because, ...] = ()
    at: datetime | None = None


def decide(candidate: Candidate, letter: Letter | None, now: datetime) -> Decision:
    """Return what becomes of `candidate`, whose letter so far is `letter`."""
    due = candidate.due
    if letter is not None and letter.state not in AGAIN:
        return _standing(candidate, letter)
    if candidate.closed:
        return Decision(what="nothing", due=due, letter=letter, why=candidate.closed)
    past = due.not_after is not None and now > due.not_after
    if candidate.verdict.cause:
        if past or now < due.not_before:
            what: Literal["nothing", "wait"] = "nothing" if past else "wait"
            return Decision(
                what=what, due=due, letter=letter, at=due.not_before, cause=candidate.verdict.cause
            )
        return _held(candidate, letter)
    if past:
        return Decision(
            what="expire", due=due, letter=letter, why="Its moment passed before it could be saved."
        )
    opens = max(due.not_before, now)
    slot = next_slot(opens, candidate.zone) if candidate.business else opens
    if slot > now or (candidate.business and not in_slot(now, candidate.zone)):
        if due.not_after is not None and slot > due.not_after:
            return Decision(
                what="expire", due=due, letter=letter, why="No business hour was left in its window."
            )
        return Decision(what="wait", due=due, letter=letter, at=slot)
    return Decision(what="save", due=due, letter=letter)


def _standing(candidate: Candidate, letter: Letter) -> Decision:
    """Judge a letter that was written: only a rule, a cancellation or her own message takes it back."""
    due, verdict = candidate.due, candidate.verdict
    nothing = Decision(what="nothing", due=due, letter=letter)
    if letter.state not in {LetterState.SAVED, LetterState.EDITED}:
        return nothing
    what: Literal["withdraw", "warn"] = "withdraw" if letter.state is LetterState.SAVED else "warn"
    if verdict.cause in TAKES_BACK:
        return Decision(
            what=what, due=due, letter=letter, why=verdict.why, cause=verdict.cause, because=verdict.because
        )
    if candidate.closed and candidate.withdraw:
        if what == "warn":
            return nothing
        return Decision(what=what, due=due, letter=letter, why=candidate.closed, cause="own")
    if not verdict.cause and what == "withdraw" and _rerouted(candidate, letter):
        why = f"The program now names {due.to.email} for this."
        return Decision(what=what, due=due, letter=letter, why=why, cause="policy", because=due.because)
    return nothing


def _rerouted(candidate: Candidate, letter: Letter) -> bool:
    """Tell whether a policy (not merely a newer coordinator) names another address than the draft has."""
    return candidate.routed and bool(letter.to) and candidate.due.to.email != letter.to


def _held(candidate: Candidate, letter: Letter | None) -> Decision:
    verdict = candidate.verdict
    return Decision(
        what="hold",
        due=candidate.due,
        letter=letter,
        why=verdict.why,
        cause=verdict.cause,
        because=verdict.because,
    )


def hold_of(decision: Decision) -> Hold:
    """Return the hold a decision says."""
    due = decision.due
    first = decision.because[0].message_id if decision.because else ""
    return Hold(
        key=due.key,
        case=due.case,
        program=due.program,
        purpose=due.purpose,
        to=(due.to.email,) if due.to.email else (),
        why=decision.why,
        because=decision.because,
        cause=f"{decision.cause}:{first or decision.why}",
    )


def within_caps(
    saves: Iterable[Decision], letters: tuple[Letter, ...], now: datetime, installed: Mapping[str, datetime]
) -> list[Decision]:
    """Return `saves` with those over a cap turned into a hold (occasions) or a wait (backlog)."""
    used = {case: _occasions(case, letters) for case in {letter.case for letter in letters}}
    today = sum(
        letter.saved_at is not None and not letter.card and now - letter.saved_at < timedelta(hours=24)
        for letter in letters
    )
    rows = []
    for decision in sorted(saves, key=lambda d: (d.due.not_before, d.due.key)):
        due, occasions = decision.due, used.setdefault(decision.due.case, set())
        occasion = _occasion(due.purpose, due.key)
        if occasion and occasion not in occasions and len(occasions) >= OCCASIONS:
            why = f"Afterword has already written to this program on {OCCASIONS} occasions this season."
            rows.append(Decision(what="hold", due=due, letter=decision.letter, why=why, cause="occasions"))
            continue
        backlog = before_installed(due, installed)
        if backlog and today >= BACKLOG_A_DAY:
            rows.append(Decision(what="wait", due=due, letter=decision.letter, at=now + timedelta(hours=1)))
            continue
        today += backlog
        occasions |= {occasion} if occasion else set()
        rows.append(decision)
    return rows


def before_installed(due: Due, installed: Mapping[str, datetime]) -> bool:
    """Tell whether what asks for a letter happened before Afterword came to its account."""
    moment = installed.get(due.account)
    return moment is not None and due.origin is not None and due.origin < moment


def _occasions(case: str, letters: tuple[Letter, ...]) -> set[str]:
    mine = [x for x in letters if x.case == case and x.state in OCCASION and not x.card]
    return {_occasion(letter.purpose, letter.key) for letter in mine} - {""}


def _occasion(purpose: str, key: str) -> str:
    """Return which occasion a letter belongs to: the thank-yous of one interview are one."""
    window = WINDOWS.get(purpose)  # type: ignore[call-overload]
    return "|".join(key.split("|")[1:3]) if window and window.occasion else ""
