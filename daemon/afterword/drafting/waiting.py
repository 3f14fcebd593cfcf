"""The sections that wait for the owner: drafts, notes, and what only she can know.

Says how old a draft is and until when it makes sense; never urges, never counts what she
deleted. What lies in Drafts is named even when its moment has passed: time withdraws nothing.
"""

from __future__ import annotations

from afterword.drafting.entries import Entry, Section, said
from afterword.drafting.season import Season, cards_waiting, drafts_waiting
from afterword.drafting.season_words import (
    PURPOSES,
    clean,
    contact_name,
    listed,
    program_name,
    recipient_name,
    sentence,
    shortened,
)
from afterword.drafting.sense import MAY_BE_LATE, last_moment, may_be_late, too_late
from afterword.drafting.times import ago, ahead, local_day
from afterword.model import Hold, Letter, LetterState, ProgramCase

TOO_LATE = "Too late: delete it"
NEEDS_NOTE = frozenset({"notes"})
"""Causes of a hold (planning.verdicts) that end as soon as the owner has written a note."""


def drafts(season: Season) -> Section:
    """What lies in Drafts, each with its age and its last sensible day: first what can be sent."""
    ordered = sorted(drafts_waiting(season), key=lambda letter: _urgency(season, letter))
    entries = tuple(_draft(season, letter) for letter in ordered)
    return Section(
        key="drafts",
        title="In your Drafts folder",
        intro="Finished letters. Read, change a word, press Send. Or delete one; it will not come back.",
        entries=entries,
        asks=True,
    )


def notes(season: Season) -> Section:
    """Interviews that still want a word from the owner: cards not filled in, and other missing notes."""
    cards = tuple(_card(season, letter) for letter in cards_waiting(season))
    covered = {letter.case for letter in cards_waiting(season)}
    missing = tuple(_missing(season, hold) for hold in needs_note(season) if hold.case not in covered)
    return Section(
        key="notes",
        title="A word from you",
        intro="A letter to one person needs one thing you talked about. Half a sentence in the card in your "
        "Drafts will do, on any device. An empty card leaves by itself.",
        entries=cards + missing,
        asks=True,
    )


def needs_note(season: Season) -> tuple[Hold, ...]:
    """Holds that wait for nothing but a note."""
    return tuple(hold for hold in season.holds if cause_of(hold) in NEEDS_NOTE)


def cause_of(hold: Hold) -> str:
    """Return the kind of cause: what stands before the colon (`planning.verdicts.Cause`)."""
    return hold.cause.partition(":")[0]


def asked(season: Season) -> Section:
    """Drafts that are nowhere any more: only the owner knows whether she sent them."""
    lost = (letter for letter in season.letters if letter.state is LetterState.UNKNOWN and not letter.card)
    return Section(
        key="asked",
        title="Did you send it?",
        intro="These drafts are no longer in Drafts, Sent or Trash. None of them will be written again.",
        entries=tuple(_lost(season, letter) for letter in lost),
        asks=True,
    )


def failed(season: Season) -> Section:
    """Letters the mailbox would not take."""
    states = {LetterState.FAILED, LetterState.AMBIGUOUS}
    stuck = (letter for letter in season.letters if letter.state in states)
    return Section(
        key="failed",
        title="Could not be saved",
        entries=tuple(_stuck(season, letter) for letter in stuck),
        asks=True,
    )


def letter_words(case: ProgramCase | None, letter: Letter) -> str:
    """Return "Thank-you to Dr. Grace Osei"."""
    return f"{PURPOSES.get(letter.purpose, clean(letter.purpose))} to {recipient_name(case, letter.to)}"


def _urgency(season: Season, letter: Letter) -> tuple[bool, bool, float]:
    last = last_moment(season, letter)
    return too_late(season, letter), last is None, last.timestamp() if last else 0.0


def _draft(season: Season, letter: Letter) -> Entry:
    case = season.case(letter.case)
    late = too_late(season, letter)
    edited = letter.state is LetterState.EDITED
    lines = [_age(season, letter, late=late)]
    if edited:
        lines.append("You have edited it, so nothing will touch it again.")
    lines += [MAY_BE_LATE] if may_be_late(season, letter) and not late else []
    lines += [sentence(shortened(flag)) for flag in letter.flags]
    return Entry(
        title=letter_words(case, letter),
        what=program_name(letter.program, season),
        mark=TOO_LATE if late else _last_day(season, letter),
        urgent=late,
        lines=tuple(lines),
    )


def _last_day(season: Season, letter: Letter) -> str:
    last = last_moment(season, letter)
    left = ahead(season.now, last, season.home) if last else ""
    return f"Last day {left}" if left in {"today", "tomorrow"} else ""


def _age(season: Season, letter: Letter, *, late: bool) -> str:
    saved = f"Saved {ago(season.now, letter.saved_at or letter.since, season.home)}"
    moment = last_moment(season, letter)
    if moment is None:
        return f"{saved}."
    last = local_day(moment, season.home)
    return f"{saved}; it made sense until {last}." if late else f"{saved}; makes sense until {last}."


def _card(season: Season, letter: Letter) -> Entry:
    waiting = _without_note(season.case(letter.case))
    last = last_moment(season, letter)
    people = f"It asks about {listed(waiting)}." if waiting else ""
    until = f"It waits until {local_day(last, season.home)}." if last else ""
    return Entry(
        title=program_name(letter.program, season),
        what=f"“{shortened(letter.subject, 120)}”" if letter.subject else "",
        lines=tuple(line for line in (people, until) if line),
    )


def _without_note(case: ProgramCase | None) -> tuple[str, ...]:
    if case is None:
        return ()
    noted = {(note.person or "").casefold() for note in case.notes}
    return tuple(
        contact_name(held)
        for held in case.contacts
        if held.interviewer and held.contact.name and held.contact.name.casefold() not in noted
    )


def _missing(season: Season, hold: Hold) -> Entry:
    case = season.case(hold.case)
    people = tuple(recipient_name(case, address) for address in hold.to if address)
    plain, quotes = said(season, case, hold.because)
    return Entry(
        title=program_name(hold.program, season),
        what=f"{PURPOSES[hold.purpose]} to {listed(people)}" if people else PURPOSES[hold.purpose],
        lines=(sentence(shortened(hold.why)), *plain),
        quotes=quotes,
    )


def _lost(season: Season, letter: Letter) -> Entry:
    saved = f"Saved {local_day(letter.saved_at, season.home)}. " if letter.saved_at else ""
    return Entry(
        title=letter_words(season.case(letter.case), letter),
        what=program_name(letter.program, season),
        lines=(f"{saved}If you sent it, all is well. If it went by accident, write it again by hand.",),
    )


def _stuck(season: Season, letter: Letter) -> Entry:
    why = sentence(shortened(letter.why)) if letter.why else "The mailbox did not confirm that it has it."
    unsure = letter.state is LetterState.AMBIGUOUS
    return Entry(
        title="Notes card" if letter.card else letter_words(season.case(letter.case), letter),
        what=program_name(letter.program, season),
        lines=(why,),
        do="It is looked for again before anything else happens; there will be no second copy."
        if unsure
        else "The whole letter stands on the season page (afterword page); copy it from there.",
    )
