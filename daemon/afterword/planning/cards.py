"""Notes cards: one self-addressed draft after each interview, asking for the applicant's notes.

Saved when the interview ends, at any hour; an untouched card leaves when the thank-you
window is over. A filled card is hers and stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.filing.days import interview_end, rounds
from afterword.model import Action, Letter, LetterState
from afterword.planning.candidates import Desk
from afterword.planning.thanks import event_of, window


def cards(desk: Desk) -> Iterator[Action]:
    """Yield the cards to save and the untouched ones to take back."""
    mine = {letter.key: letter for letter in desk.letters if letter.card}
    live: set[str] = set()
    if desk.case.state == "interviewed":
        for days in rounds(desk.case):
            key = desk.key("card", event_of(desk, days), "owner")
            live.add(key)
            _, closes = window(desk, days)
            if interview_end(days[-1].interview, desk.zone) <= desk.now <= closes and key not in mine:
                day = days[-1].interview.start[:10]
                yield Action(do="card", case=desk.case.key, program=desk.case.program, key=key, text=day)
            elif key in mine and desk.now > closes:
                yield from _leaving(mine[key], "Its thank-you window is over.")
    for key, letter in mine.items():
        if key not in live:
            yield from _leaving(letter, "That interview was moved or called off.")


def filled(desk: Desk) -> Iterator[Letter]:
    """Yield the filled cards whose window is over: they are hers, and nothing is waited for any more."""
    for days in rounds(desk.case):
        key = desk.key("card", event_of(desk, days), "owner")
        for letter in desk.letters:
            if letter.key == key and letter.state is LetterState.EDITED and desk.now > window(desk, days)[1]:
                yield letter


def moments(desk: Desk) -> Iterator[datetime]:
    """Yield when an interview ends and when its window closes: cards come and go then."""
    for days in rounds(desk.case):
        yield interview_end(days[-1].interview, desk.zone)
        yield window(desk, days)[1] + timedelta(seconds=1)


def _leaving(letter: Letter, why: str) -> Iterator[Action]:
    if letter.state is LetterState.SAVED:
        yield Action(
            do="withdraw",
            case=letter.case,
            program=letter.program,
            letter=letter,
            why=why,
            key=f"withdraw|{letter.key}",
        )
