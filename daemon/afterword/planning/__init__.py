"""What should be written now, and what must not: the whole list before anything is touched.

`plan` is recomputed from the cases at every tick; nothing it says is stored as a job.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Literal

import msgspec

from afterword.filing.days import rounds
from afterword.model import Action, Due, Hold, Letter, LetterState, ProgramCase, Record, Settings
from afterword.planning.asked import asked
from afterword.planning.candidates import Candidate, Desk, desk_for
from afterword.planning.cards import cards, filled, moments
from afterword.planning.decide import Decision, before_installed, decide, hold_of, within_caps
from afterword.planning.notices import notices
from afterword.planning.replies import answered, replies
from afterword.planning.season import season_of
from afterword.planning.thanks import thank_yous


class Plan(Record, frozen=True, kw_only=True):
    """Everything that is to be done at one moment, and what waits.

    `actions` in the order they are to be carried out; `holds` are those in force (said or
    not); `waiting` may be written later, soonest first; `expired` and `closed` are letters
    whose state changes without a word to the mailbox; `wake` is when to look again.
    """

    actions: tuple[Action, ...] = ()
    holds: tuple[Hold, ...] = ()
    waiting: tuple[Due, ...] = ()
    expired: tuple[Decision, ...] = ()
    closed: tuple[Letter, ...] = ()
    wake: datetime | None = None


def plan(
    cases: tuple[ProgramCase, ...],
    letters: tuple[Letter, ...],
    settings: Settings,
    now: datetime,
    installed: Mapping[str, datetime] | None = None,
) -> Plan:
    """Return the plan at `now`.

    `letters` are all follow-ups that were ever written or held; `installed` is when the first
    scan of each account ran; an account that was empty then (no backlog) is not in it.
    """
    decisions: list[Decision] = []
    extra: list[Action] = []
    closed: list[Letter] = []
    later: list[datetime] = []
    for case in cases:
        desk = desk_for(case, cases, letters, settings, now)
        extra += notices(desk)
        closed += (*_answered(desk), *filled(desk))
        if season_of(now, settings.preferences, case).over(now):
            continue
        extra += cards(desk)
        later += moments(desk)
        decisions += _decided(desk)
    since = installed or {}
    saves = within_caps([d for d in decisions if d.what == "save"], letters, now, since)
    rest = [d for d in decisions if d.what != "save"] + saves
    holds = tuple(hold_of(d) for d in rest if d.what == "hold")
    waiting = sorted((d for d in rest if d.what == "wait" and not d.cause), key=lambda d: d.at or now)
    return Plan(
        actions=(*_taking_back(rest), *extra, *_holding(holds), *_saving(rest)),
        holds=holds,
        waiting=tuple(_moved(d) for d in waiting if _promising(d)),
        # What was over before Afterword came is filed; nobody is told.
        expired=tuple(d for d in rest if d.what == "expire" and not before_installed(d.due, since)),
        closed=tuple(closed),
        wake=min((m for m in (*later, *(d.at for d in rest if d.at)) if m > now), default=None),
    )


def _decided(desk: Desk) -> Iterator[Decision]:
    by_key = {letter.key: letter for letter in desk.letters}
    seen: set[str] = set()
    for candidate in _candidates(desk):
        seen.add(candidate.due.key)
        yield decide(candidate, by_key.get(candidate.due.key), desk.now)
    yield from _vanished(desk, seen)


def _candidates(desk: Desk) -> Iterator[Candidate]:
    yield from thank_yous(desk)
    yield from asked(desk)
    yield from replies(desk)


def _vanished(desk: Desk, seen: set[str]) -> Iterator[Decision]:
    """Take back thank-yous for a day that was moved or called off, and what a closed program leaves."""
    days = {d.interview.start[:10] for group in rounds(desk.case) for d in group}
    for letter in desk.letters:
        if letter.key in seen or letter.card or letter.state not in {LetterState.SAVED, LetterState.EDITED}:
            continue
        gone = letter.purpose == "thank_you" and letter.interview_day not in days
        shut = desk.case.state in {"rejected", "withdrawn"} and letter.purpose != "cancel"
        if not (gone or shut):
            continue
        why = "The program closed your application." if shut else "That interview was moved or called off."
        what: Literal["withdraw", "warn"] = "withdraw" if letter.state is LetterState.SAVED else "warn"
        yield Decision(what=what, due=_due_of(letter), letter=letter, why=why, cause="calendar")


def _due_of(letter: Letter) -> Due:
    """Return the bare follow-up of a letter whose reason has vanished."""
    return msgspec.convert(
        {
            "key": letter.key,
            "case": letter.case,
            "program": msgspec.to_builtins(letter.program),
            "purpose": letter.purpose,
            "to": {"email": letter.to},
            "not_before": letter.saved_at or letter.since,
        },
        Due,
    )


def _answered(desk: Desk) -> Iterator[Letter]:
    """Yield the sent questions that were answered: their follow-up is closed."""
    for letter in desk.letters:
        if letter.purpose in {"question", "reminder"} and letter.state is LetterState.SENT:
            wrote = next((w for w in desk.case.wrote if w.letter == letter.id), None)
            if wrote and answered(desk, letter, wrote):
                yield letter


def _taking_back(decisions: Iterable[Decision]) -> Iterator[Action]:
    for d in decisions:
        if d.letter is None or d.what not in {"withdraw", "warn"}:
            continue
        first = (d.because[0].message_id or d.because[0].text) if d.because else d.why
        yield Action(
            do="withdraw" if d.what == "withdraw" else "warn",
            case=d.due.case,
            program=d.due.program,
            letter=d.letter,
            why=d.why,
            text=""
            if d.what == "withdraw"
            else f"You have edited the draft to {d.letter.to}, so it stays, but: {d.why} Don't send it.",
            because=d.because,
            key=f"{d.what}|{d.due.key}|{first}",
        )


def _holding(holds: tuple[Hold, ...]) -> Iterator[Action]:
    for hold in holds:
        if hold.cause.startswith("choice"):
            continue  # her own preference sends the thanks another way: `show` explains it, nobody is told
        yield Action(
            do="hold", case=hold.case, program=hold.program, hold=hold, key=f"hold|{hold.key}|{hold.cause}"
        )


def _saving(decisions: Iterable[Decision]) -> Iterator[Action]:
    for d in decisions:
        if d.what == "save":
            yield Action(
                do="save", case=d.due.case, program=d.due.program, due=d.due, letter=d.letter, key=d.due.key
            )


def _promising(decision: Decision) -> bool:
    return bool(decision.due.to.email)


def _moved(decision: Decision) -> Due:
    """Return a waiting follow-up with the moment it can really appear."""
    return msgspec.structs.replace(decision.due, not_before=decision.at or decision.due.not_before)


__all__ = ["Plan", "plan"]
