"""What a lost or old memory means: no letter is written that already exists somewhere.

What of ours lies in Drafts, Sent, Trash and INBOX is kept as orphans (`visit.orphans`). And to
a program that anything was sent to since the occasion, nothing more is written about it.
"""

from __future__ import annotations

from datetime import datetime

from afterword.edges.restoring import FROM_COPY, RESTORED
from afterword.model import Allowed, Due, Hold, LetterState, ProgramCase, Recorded
from afterword.planning.letters import step
from afterword.visit.orphans import RECOVERED, orphans, sent_to
from afterword.visit.view import LAST_SUMMARY, remember
from afterword.visit.weekly_dates import last_due
from afterword.visit.world import World

COPIED = "copied"  # fact: day, and number of things told by hand, of the newest copy

LOST = (
    "Afterword's memory was lost or damaged. Letters of its own that it finds in your mailbox "
    "are not written again. What you had recorded by hand is gone: please record it again."
)
FROM_A_COPY = (
    "Afterword's memory was lost or damaged and was taken from its newest copy, with what you had "
    "recorded by hand until then. Letters of its own that it finds in your mailbox are not "
    "written again."
)
SENT_SINCE = (
    "Afterword's memory was lost, and this program has been written to since; "
    "so nothing more is written to it about this."
)


def begin_again(world: World, now: datetime) -> None:
    """Draw the conclusions of a memory that was taken from a copy or begun anew, once."""
    how = world.store.get(RESTORED)
    if how is None:
        return
    with world.store.transaction():
        for letter in world.store.letters():
            if letter.state in {
                LetterState.INTENT,
                LetterState.AMBIGUOUS,
            }:  # long since decided, one way or other
                world.store.put_letter(step(letter, LetterState.FAILED, now, raw="", why=LOST))
        world.store.set(LAST_SUMMARY, last_due(world.settings, now).isoformat())  # never a second one
        _tell(world, FROM_A_COPY if how == FROM_COPY else LOST, now)
        world.store.set(RESTORED, None)


def first_look(world: World, now: datetime) -> None:
    """After the first look of a new memory: if it found letters of ours, an older memory was lost."""
    if orphans(world) and world.store.get(RECOVERED) is None:
        with world.store.transaction():
            _tell(world, LOST, now)


def sent_since(world: World, due: Due, case: ProgramCase) -> Hold | None:
    """Return a hold if the memory was lost after the occasion of `due` and she has written since it."""
    lost = world.store.get(RECOVERED)
    if lost is None or due.origin is None:
        return None
    until = datetime.fromisoformat(lost)
    known = {x.id for x in world.store.letters() if x.id}
    if due.origin > until:
        return None
    wrote = any(due.origin <= w.at <= until and w.letter not in known for w in case.wrote)
    if not wrote and not sent_to(world, case, due.origin, until):
        return None
    return Hold(
        key=due.key,
        case=due.case,
        program=due.program,
        purpose=due.purpose,
        to=(due.to.email,),
        why=SENT_SINCE,
        cause="memory",
    )


def keep_copy(world: World, now: datetime) -> None:
    """Write a copy of the memory once a day, and whenever something was told by hand."""
    path = world.store.path
    told = sum(isinstance(event, (Recorded, Allowed)) for event in world.store.events())
    mark = f"{now.date().isoformat()} {told}"
    if path is None or world.store.get(COPIED) == mark:
        return
    world.store.set(COPIED, mark)
    world.store.backup(path.parent / "backups", keep=world.copies)


def _tell(world: World, text: str, now: datetime) -> None:
    world.store.set(RECOVERED, now.isoformat())
    remember(world, {"do": "warn", "text": text}, now)
