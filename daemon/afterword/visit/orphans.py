"""Messages of ours that no known letter is: found again, and never written a second time.

Our ids carry a check, so that a message of ours is recognised without its row in the memory.
Drafts, Sent and Trash hold the letters themselves; INBOX holds what became of them: an answer
that quotes our id says that the letter was sent, a card that she mailed to herself lies there,
and so does a summary, which says that there was a memory before this one. A letter about to be
written is compared with the orphans first, and takes the place of the one it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from afterword.drafting.compose import identifier
from afterword.edges.mailbox import Found
from afterword.filing.people import domain_of
from afterword.model import Draft, Letter, LetterState, ProgramCase, Record
from afterword.planning.letters import step
from afterword.planning.replies import base_subject
from afterword.visit.clock import LAST_PASS
from afterword.visit.envelope import Envelope, envelope
from afterword.visit.world import World

ORPHANS = "orphans"  # fact: messages of ours without a letter, JSON
RECOVERED = "recovered"  # fact: when the memory was found lost or taken from a copy
SLACK = timedelta(minutes=1)  # a draft is dated by the visit that wrote it, not by the clock of the server

FOUND = {"Drafts": LetterState.EDITED, "Sent": LetterState.SENT, "Trash": LetterState.DELETED}
"""What an orphan's place says; one in Drafts is left alone as if she had edited it."""

SUMMARY = "summary"
"""The place of a summary of ours in INBOX: no letter, only a sign that there was an older memory."""

_LIKE_OURS = re.compile(rb"<[0-9a-f]{24}@")
"""What every id of ours looks like: a header without it is not taken apart (10,000 are looked through)."""


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


def noticed(world: World, entries: Iterable[Envelope], place: str) -> None:
    """Keep what lies in `place` ("Drafts", "Sent", "Trash"), is ours, and is no letter we know."""
    known = _known(world)
    _keep(world, [_orphan(e, own, place, e.to) for e in entries if (own := _own_id(world, e, known))])


def noticed_arriving(world: World, batch: Iterable[Found]) -> None:
    """Keep what new mail says of unknown letters of ours: answers, and what she mailed to herself."""
    entries = [envelope(found) for found in batch if _LIKE_OURS.search(found.header)]
    known = _known(world) if entries else frozenset()
    ours = [(e, own) for e in entries if (own := _own_id(world, e, known))]
    _keep(world, [_orphan(e, own, _meaning(e, own), _written_to(world, e)) for e, own in ours])


def orphans(world: World) -> tuple[Orphan, ...]:
    """Return all orphans there are."""
    kept = world.store.get(ORPHANS)
    return msgspec.json.decode(kept, type=tuple[Orphan, ...]) if kept else ()


def adopted(world: World, letter: Letter, draft: Draft, not_before: datetime, now: datetime) -> Letter | None:
    """Return `letter` in the place and state of the orphan that `draft` is already, None if it is none."""
    lost = world.store.get(RECOVERED)
    rows = [o for o in orphans(world) if o.place in FOUND and draft.to.email in o.to]
    found = [o for o in rows if _is_it(o, draft, not_before, lost)]
    if not found:
        return None
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
    taken = step(letter, FOUND[orphan.place], now, **where, **own)
    with world.store.transaction():
        world.store.put_letter(taken)
        world.store.set(ORPHANS, msgspec.json.encode(rest).decode() if rest else None)
    return taken


def sent_to(world: World, case: ProgramCase, since: datetime, until: datetime) -> bool:
    """Tell whether a letter of ours that is not known went to the program between two moments."""
    return any(
        o.place == "Sent" and since <= o.at <= until and {domain_of(to) for to in o.to} & {*case.domains}
        for o in orphans(world)
    )


def _keep(world: World, found: Sequence[Orphan]) -> None:
    """Add to the orphans; what was sent stays sent, of everything else the newest place counts."""
    begun = world.store.get(LAST_PASS) is not None
    before = orphans(world)
    kept = {o.id: o for o in before}
    for orphan in found:
        older = kept.get(orphan.id)
        if begun and orphan.place == SUMMARY:
            continue  # our own doing
        if older is None:
            kept[orphan.id] = orphan
        elif older.place != "Sent":
            kept[orphan.id] = msgspec.structs.replace(orphan, at=min(older.at, orphan.at))
    if tuple(kept.values()) != before:
        world.store.set(ORPHANS, msgspec.json.encode(list(kept.values())).decode())


def _meaning(entry: Envelope, own: str) -> str:
    """Return what new mail with our id says: a draft still, a summary, or a letter that was sent."""
    if "\\Draft" in entry.found.flags:
        return "Drafts"
    automatic = b"auto-submitted: auto-generated" in entry.found.header.lower()
    return SUMMARY if automatic and entry.message_id == own else "Sent"


def _written_to(world: World, entry: Envelope) -> tuple[str, ...]:
    """Return whom the letter went to: of an answer the one who answers, and whoever else got it."""
    owner = world.settings.applicant.addresses
    if entry.sender in owner:
        return entry.to
    return tuple(a for a in (entry.sender, *entry.to) if a not in owner)


def _known(world: World) -> frozenset[str]:
    return frozenset(i for x in world.store.letters() for i in (x.id, x.message_id) if i)


def _own_id(world: World, entry: Envelope, known: frozenset[str]) -> str | None:
    """Return the id of ours that no known letter has (a reminder also names the question it follows)."""
    if entry.message_id in known:
        return None
    named = (*entry.references, entry.message_id, entry.in_reply_to)
    return next((i for i in named if i and i not in known and world.ours(i)), None)


def _orphan(entry: Envelope, own: str, place: str, to: tuple[str, ...]) -> Orphan:
    return Orphan(
        id=own,
        message_id=entry.message_id,
        place=place,
        folder=entry.folder,
        uid=entry.uid,
        uidvalidity=entry.uidvalidity,
        at=entry.arrived,
        to=to,
        subject=entry.subject,
        in_reply_to=entry.in_reply_to,
    )


def _is_it(orphan: Orphan, draft: Draft, not_before: datetime, lost: str | None) -> bool:
    """Tell whether an orphan to the same address is this draft: by thread, by subject, or by its time.

    By its time only if it is older than the loss of the memory: what comes later is somebody else's doing.
    """
    if draft.in_reply_to and orphan.in_reply_to == draft.in_reply_to:
        return True
    if base_subject(orphan.subject) == base_subject(_recoded(draft, orphan)):
        return True
    in_time = lost is not None and not_before - SLACK <= orphan.at <= datetime.fromisoformat(lost)
    return in_time and draft.to.email != draft.sender.email


def _recoded(draft: Draft, orphan: Orphan) -> str:
    """Return the draft's subject as the orphan's id would have made it: a card's code ends its id."""
    ours, theirs = identifier(draft.id, draft.sender.email), orphan.id
    return draft.subject.replace(_code(ours), _code(theirs))


def _code(identifier: str) -> str:
    return f"({identifier.strip('<>').partition('@')[0][-4:]})"
