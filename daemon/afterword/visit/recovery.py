"""What a lost or old memory means: no letter is written that already exists somewhere.

Our ids carry a check, so that a message of ours is recognised without its row. What is found
so in Drafts, Sent and Trash and belongs to no known letter is an orphan; a letter about to be
written is first compared with the orphans and takes the place of the one it is. And to a
program that anything was sent to since the occasion, nothing more is written about it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from afterword.drafting.compose import identifier
from afterword.edges.restoring import FROM_COPY, RESTORED
from afterword.model import Allowed, Draft, Due, Hold, Letter, LetterState, ProgramCase, Record, Recorded
from afterword.planning.letters import step
from afterword.planning.replies import base_subject
from afterword.visit.envelope import Envelope
from afterword.visit.view import LAST_SUMMARY, remember
from afterword.visit.weekly_dates import last_due
from afterword.visit.world import World

ORPHANS = "orphans"  # fact: messages of ours without a letter, JSON
RECOVERED = "recovered"  # fact: when the memory was found lost or taken from a copy
COPIED = "copied"  # fact: day, and number of things told by hand, of the newest copy
SLACK = timedelta(minutes=1)  # a draft is dated by the visit that wrote it, not by the clock of the server

FOUND = {"Drafts": LetterState.EDITED, "Sent": LetterState.SENT, "Trash": LetterState.DELETED}
"""What an orphan's place says; one in Drafts is left alone as if she had edited it."""

LOST = (
    "Afterword's memory was lost or damaged. Letters of its own that it finds in Drafts, Sent and Trash "
    "are not written again. What you had recorded by hand is gone: please record it again."
)
FROM_A_COPY = (
    "Afterword's memory was lost or damaged and was taken from its newest copy, with what you had "
    "recorded by hand until then. Letters of its own that it finds in Drafts, Sent and Trash are not "
    "written again."
)
SENT_SINCE = (
    "Afterword's memory was lost, and this program has been written to since; "
    "so nothing more is written to it about this."
)


class Orphan(Record, frozen=True, kw_only=True):
    """A message of ours that no known letter is: where it lies, and what it was."""

    id: str
    message_id: str
    place: str
    folder: str
    uid: int
    uidvalidity: int
    at: datetime
    to: tuple[str, ...] = ()
    subject: str = ""
    in_reply_to: str | None = None


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


def noticed(world: World, entries: Iterable[Envelope], place: str) -> None:
    """Keep what lies in `place` ("Drafts", "Sent", "Trash"), is ours, and is no letter we know."""
    ours = [e for e in entries if _own_id(world, e)]
    if not ours:
        return
    letters = world.store.letters()
    known = {i for x in letters for i in (x.id, x.message_id)}
    fresh = [_orphan(world, e, place) for e in ours if not known & {e.message_id, *e.references}]
    kept = {o.id: o for o in orphans(world)} | {o.id: o for o in fresh}
    if list(kept.values()) != list(orphans(world)):
        world.store.set(ORPHANS, msgspec.json.encode(list(kept.values())).decode())


def orphans(world: World) -> tuple[Orphan, ...]:
    """Return all orphans there are."""
    kept = world.store.get(ORPHANS)
    return msgspec.json.decode(kept, type=tuple[Orphan, ...]) if kept else ()


def first_look(world: World, now: datetime) -> None:
    """After the first look of a new memory: if it found letters of ours, an older memory was lost."""
    if orphans(world) and world.store.get(RECOVERED) is None:
        with world.store.transaction():
            _tell(world, LOST, now)


def adopted(world: World, letter: Letter, draft: Draft, not_before: datetime, now: datetime) -> bool:
    """Tell whether `draft` exists already as an orphan; then `letter` takes its place and state."""
    found = [o for o in orphans(world) if _same(o, draft) and _is_it(o, draft, not_before)]
    if not found:
        return False
    orphan = max(found, key=lambda o: (o.place == "Sent", o.place == "Drafts", o.uid))
    if letter.state in {LetterState.HELD, LetterState.WITHDRAWN}:
        letter = step(letter, LetterState.PLANNED, now)
    where = {
        "folder": orphan.folder,
        "uid": orphan.uid,
        "uidvalidity": orphan.uidvalidity,
        "saved_at": orphan.at,
    }
    own = {"id": orphan.id, "message_id": orphan.message_id, "digest": ""}
    rest = [o for o in orphans(world) if o.id != orphan.id]
    with world.store.transaction():
        world.store.put_letter(step(letter, FOUND[orphan.place], now, **where, **own))
        world.store.set(ORPHANS, msgspec.json.encode(rest).decode() if rest else None)
    return True


def sent_since(world: World, due: Due, case: ProgramCase) -> Hold | None:
    """Return a hold if the memory was lost after the occasion of `due` and she has written since it."""
    lost = world.store.get(RECOVERED)
    if lost is None or due.origin is None:
        return None
    until = datetime.fromisoformat(lost)
    known = {x.id for x in world.store.letters() if x.id}
    wrote = [w for w in case.wrote if due.origin <= w.at <= until and w.letter not in known]
    if not wrote or due.origin > until:
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


def _own_id(world: World, entry: Envelope) -> str | None:
    return next((i for i in (*entry.references, entry.message_id) if world.ours(i)), None)


def _orphan(world: World, entry: Envelope, place: str) -> Orphan:
    return Orphan(
        id=_own_id(world, entry) or "",
        message_id=entry.message_id,
        place=place,
        folder=entry.folder,
        uid=entry.uid,
        uidvalidity=entry.uidvalidity,
        at=entry.arrived,
        to=entry.to,
        subject=entry.subject,
        in_reply_to=entry.in_reply_to,
    )


def _same(orphan: Orphan, draft: Draft) -> bool:
    return draft.to.email in orphan.to


def _is_it(orphan: Orphan, draft: Draft, not_before: datetime) -> bool:
    """Tell whether an orphan to the same address is this draft: by thread, by subject, or by its time."""
    if draft.in_reply_to and orphan.in_reply_to == draft.in_reply_to:
        return True
    if base_subject(orphan.subject) == base_subject(_recoded(draft, orphan)):
        return True
    return draft.to.email != draft.sender.email and orphan.at >= not_before - SLACK


def _recoded(draft: Draft, orphan: Orphan) -> str:
    """Return the draft's subject as the orphan's id would have made it: a card's code ends its id."""
    ours, theirs = identifier(draft.id, draft.sender.email), orphan.id
    return draft.subject.replace(_code(ours), _code(theirs))


def _code(identifier: str) -> str:
    return f"({identifier.strip('<>').partition('@')[0][-4:]})"
