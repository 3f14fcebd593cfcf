"""What happens when the mailbox does not take a draft: said once, tried later, never twice."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.app import visit
from afterword.edges.mailbox import Folders, Stored
from afterword.edges.memory import Memory
from afterword.errors import AmbiguousAppend, MailboxRefused
from afterword.model import LetterState
from afterword.replay import Stage, staged
from afterword.visit.saving import why_not
from afterword.visit.world import World

SEASON = Path(__file__).parent / "seasons" / "01-one-program"
OWNER = "priya.raman@gmail.com"
ARRIVED = datetime(2026, 10, 30, 9, 47, 18, tzinfo=ZoneInfo("America/Chicago"))
MINUTE = timedelta(minutes=1)


class Moody(Memory):
    """A mailbox whose next APPENDs fail in the given ways."""

    moods: tuple[str, ...] = ()
    appended = 0

    def append(self, folder: str, raw: bytes, *, draft: bool, at: datetime) -> Stored:
        self.appended += 1
        mood, self.moods = (self.moods[0], self.moods[1:]) if self.moods else ("", ())
        if mood == "full":
            raise MailboxRefused("The mailbox is full.", code="OVERQUOTA")
        if mood == "lost":
            raise AmbiguousAppend("The line went dead.")
        stored = super().append(folder, raw, draft=draft, at=at)
        if mood == "unsaid":
            raise AmbiguousAppend("The line went dead.")
        return stored


def invited(mailbox: Memory) -> tuple[Stage, World]:
    """Let the season's invitation, which wants an answer by mail, lie in `mailbox`."""
    stage = staged(SEASON, mailbox, mailbox)
    first = min(stage.happenings, key=lambda h: h.at)
    first.do()
    return stage, stage.world


def look(world: World, now: datetime) -> list[str]:
    try:
        return [line["do"] for line in visit(world, now)]
    except AmbiguousAppend:
        return ["lost"]


def letter_state(world: World) -> LetterState:
    [letter] = world.store.letters()
    return letter.state


def test_a_full_mailbox_is_asked_again_after_an_hour_and_three_times_at_most() -> None:
    """OVERQUOTA: one APPEND an hour, then the letter is given up and said to have failed."""
    mailbox = Moody(OWNER)
    mailbox.moods = ("full",) * 9
    _, world = invited(mailbox)
    for minute in range(0, 240, 10):
        look(world, ARRIVED + minute * MINUTE)

    assert mailbox.appended == 3
    assert letter_state(world) is LetterState.FAILED
    assert mailbox.messages("Drafts") == []


def test_without_a_drafts_folder_the_rest_goes_on() -> None:
    """The notice is given, the sentence says what to do, and the draft comes when there is a folder."""
    mailbox = Moody(OWNER)
    _, world = invited(mailbox)
    mailbox._names = Folders(watched=("INBOX",), drafts=None, sent="Sent", trash="Trash")
    assert look(world, ARRIVED) == ["notify"]
    assert "no Drafts folder" in (why_not(world, OWNER, ARRIVED) or "")
    mailbox._names = Folders(watched=("INBOX",), drafts="Drafts", sent="Sent", trash="Trash")

    assert look(world, ARRIVED + 61 * MINUTE) == ["save"]


@pytest.mark.parametrize("mood", ["lost", "unsaid"])
def test_an_unanswered_append_is_settled_after_ten_minutes(mood: str) -> None:
    """Stored or not, in the end exactly one draft lies there, of the bytes frozen at first."""
    mailbox = Moody(OWNER)
    mailbox.moods = (mood,)
    _, world = invited(mailbox)
    assert look(world, ARRIVED) == ["notify", "lost"] or letter_state(world) is LetterState.AMBIGUOUS
    for minute in range(1, 10):
        look(world, ARRIVED + minute * MINUTE)
    assert mailbox.appended == 1
    for minute in range(10, 40):
        look(world, ARRIVED + minute * MINUTE)

    assert letter_state(world) is LetterState.SAVED
    assert len(mailbox.messages("Drafts")) == 1
    assert mailbox.appended == (2 if mood == "lost" else 1)


def test_a_process_that_died_after_the_journal_makes_no_second_draft() -> None:
    """INTENT found at the next start is looked for before anything is written again."""
    mailbox = Moody(OWNER)
    _, world = invited(mailbox)
    mailbox.moods = ("unsaid",)
    look(world, ARRIVED)
    [letter] = world.store.letters()
    world.store.put_letter(replace_state(letter, LetterState.INTENT))
    for minute in range(1, 40):
        look(world, ARRIVED + minute * MINUTE)

    assert letter_state(world) is LetterState.SAVED
    assert len(mailbox.messages("Drafts")) == 1


def replace_state(letter: object, state: LetterState) -> object:
    import msgspec

    return msgspec.structs.replace(letter, state=state)  # type: ignore[type-var]


def test_a_draft_she_made_her_own_is_not_taken_back() -> None:
    """Withdrawal needs the very bytes the server stored: an edit, however small, keeps the draft."""
    mailbox = Moody(OWNER)
    _, world = invited(mailbox)
    look(world, ARRIVED)
    [kept] = mailbox.messages("Drafts")
    [letter] = world.store.letters()
    assert not mailbox.withdraw(
        "Drafts", Stored(uidvalidity=letter.uidvalidity, uid=kept.uid), letter.message_id, "0" * 64
    )
    assert len(mailbox.messages("Drafts")) == 1
