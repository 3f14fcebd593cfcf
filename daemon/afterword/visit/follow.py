"""What the person did with our drafts, and what she wrote herself: Drafts, Sent, Trash.

Sent is read only for our ids and for mail to a program's addresses; of the rest not even
a line is kept. Trash only for our ids. Nothing here ever changes a folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

import msgspec

from afterword.edges.mailbox import Mailbox
from afterword.errors import MailboxRefused
from afterword.filing.people import domain_of
from afterword.model import Letter, LetterState, ProgramCase, Wrote
from afterword.planning.fates import Lying, Snapshot, fates, lies_at, like, likeness
from afterword.planning.letters import OPEN
from afterword.reading.message import parse
from afterword.reading.own import thanks
from afterword.visit.cards import absorb
from afterword.visit.envelope import Envelope, envelope
from afterword.visit.gather import folder_entries, new_messages
from afterword.visit.orphans import noticed
from afterword.visit.world import World

LOOKED_FOR = OPEN | {LetterState.UNKNOWN}
"""States in which a message without our id can still be a letter of ours."""

TRASHED = "trashed"  # fact: ids of ours seen in Trash, one a line


def follow(world: World, mailbox: Mailbox, cases: tuple[ProgramCase, ...], now: datetime) -> None:
    """Bring letters and her own mail up to date with one look at Drafts, Sent and Trash."""
    folders = mailbox.folders()
    letters = world.store.letters()
    lying: list[Envelope] = folder_entries(mailbox, folders.drafts) if folders.drafts else []
    noticed(world, lying, "Drafts")
    waiting = {i for e in lying for i in (*e.references, e.message_id)}
    # a draft in another account's Drafts is out of sight, not gone
    gone = tuple(x for x in letters if x.id not in waiting and x.account in {"", mailbox.account})
    sent = _sent(world, mailbox, cases, letters, gone, now) if folders.sent else {}
    trashed = _trashed(world, mailbox, letters, now) if folders.trash else frozenset()
    drafts = tuple(_lying(e, _text_if_needed(mailbox, e, gone)) for e in lying)
    letters = _renumbered(world, mailbox, letters, drafts)
    snapshot = Snapshot(
        account=mailbox.account, drafts=drafts, sent=frozenset(sent), trashed=trashed, likely=_likely(sent)
    )
    with world.store.transaction():
        for letter in fates(letters, snapshot, now):
            world.store.put_letter(letter)


def _likely(sent: Mapping[str, bool]) -> frozenset[str]:
    return frozenset(letter for letter, probable in sent.items() if probable)


def _text_if_needed(mailbox: Mailbox, entry: Envelope, gone: tuple[Letter, ...]) -> str:
    """Return the words of a draft that has lost our id and could be one of the `gone`."""
    if any(x.state in LOOKED_FOR and like(x, entry.to, entry.subject) for x in gone):
        return parse(mailbox.text(entry.found)).text
    return ""


def _lying(entry: Envelope, text: str) -> Lying:
    return Lying(
        text=text,
        uid=entry.uid,
        uidvalidity=entry.uidvalidity,
        ids=(*entry.references, entry.message_id),
        in_reply_to=entry.in_reply_to,
        to=entry.to,
        subject=entry.subject,
    )


def _renumbered(
    world: World, mailbox: Mailbox, letters: tuple[Letter, ...], drafts: tuple[Lying, ...]
) -> tuple[Letter, ...]:
    """After a UIDVALIDITY change, find untouched drafts again by their bytes."""
    rows = []
    drafts_folder = mailbox.folders().drafts
    for letter in letters:
        place = lies_at(letter, drafts) if letter.state is LetterState.SAVED else None
        moved = place is not None and letter.uidvalidity and place.uidvalidity != letter.uidvalidity
        if place is not None and moved and letter.account == mailbox.account and drafts_folder:
            raw = mailbox.whole(drafts_folder, place.uid)
            if raw is not None and sha256(raw).hexdigest() == letter.digest:
                letter = msgspec.structs.replace(  # noqa: PLW2901
                    letter, uid=place.uid, uidvalidity=place.uidvalidity, seen_gone=None
                )
                world.store.put_letter(letter)
        rows.append(letter)
    return tuple(rows)


def _sent(
    world: World,
    mailbox: Mailbox,
    cases: tuple[ProgramCase, ...],
    letters: tuple[Letter, ...],
    gone: tuple[Letter, ...],
    now: datetime,
) -> dict[str, bool]:
    """File her own mail to programs; return the ids of our letters seen in Sent, True if only probable."""
    known = {c.contact.email for case in cases for c in case.contacts if c.contact.email}
    domains = {d for case in cases for d in case.domains}
    folder = mailbox.folders().sent
    assert folder is not None
    for batch in new_messages(world, mailbox, folder, now):
        entries = [envelope(found) for found in batch]
        noticed(world, entries, "Sent")
        for found, entry in zip(batch, entries, strict=True):
            letter, probable = _letter_of(mailbox, entry, letters, gone)
            near = known & set(entry.to) or domains & {domain_of(t) for t in entry.to}
            if letter is None and not near:
                continue
            if letter is not None and letter.card:
                absorb(world, letter, mailbox.text(found), now)
            wrote = Wrote(
                at=found.arrived,
                message_id=entry.message_id,
                to=entry.to,
                subject=entry.subject,
                in_reply_to=entry.in_reply_to,
                references=entry.references,
                letter=letter.id if letter else None,
                thanks="no" if letter else thanks(parse(mailbox.text(found))),
                account=mailbox.account,
                probable=probable,
            )
            name = entry.message_id or f"{found.uidvalidity}.{found.uid}"
            world.store.add_event(wrote, f"wrote|{sha256(name.encode(errors='replace')).hexdigest()[:32]}")
    told = [e for e in world.store.events() if isinstance(e, Wrote) and e.letter]
    certain = {e.letter for e in told if not e.probable}
    return {e.letter: e.letter not in certain for e in told if e.letter}


def _letter_of(
    mailbox: Mailbox, entry: Envelope, letters: tuple[Letter, ...], gone: tuple[Letter, ...]
) -> tuple[Letter | None, bool]:
    """Return our letter a sent message grew from, and whether that is only probable.

    By id, else by thread, else by address and subject. Without our id only a draft that is no
    longer in Drafts (`gone`) can have been sent: beside one that still lies there she wrote a
    message of her own.
    """
    ids = {*entry.references, entry.message_id}
    ours = [x for x in letters if x.id in ids or (x.message_id and x.message_id == entry.message_id)]
    ours += [x for x in letters if x.id and x.id == entry.in_reply_to]
    if ours:
        return ours[-1], False
    waiting = [
        x
        for x in gone
        if x.state in LOOKED_FOR
        and x.to in entry.to
        and not x.card
        and (x.saved_at is None or x.saved_at <= entry.arrived)
    ]
    threaded = [x for x in waiting if x.in_reply_to and x.in_reply_to == entry.in_reply_to]
    titled = [x for x in waiting if like(x, entry.to, entry.subject)]
    if threaded or not titled:
        return next(iter(threaded), None), True
    text = parse(mailbox.text(entry.found)).text if len(titled) > 1 else ""
    return max(titled, key=lambda x: likeness(x.body, text)), True


def _trashed(world: World, mailbox: Mailbox, letters: tuple[Letter, ...], now: datetime) -> frozenset[str]:
    """Return the ids of our letters that were seen in Trash so far."""
    folder = mailbox.folders().trash
    assert folder is not None
    known = set((world.store.get(TRASHED) or "").split("\n")) - {""}
    ours = {x.id: x.id for x in letters} | {x.message_id: x.id for x in letters if x.message_id}
    try:
        for batch in new_messages(world, mailbox, folder, now):
            entries = [envelope(found) for found in batch]
            noticed(world, entries, "Trash")
            for entry in entries:
                known |= {ours[i] for i in (*entry.references, entry.message_id) if i in ours}
            world.store.set(TRASHED, "\n".join(sorted(known)))  # before the mark moves on behind them
    except MailboxRefused:
        return frozenset(known)
    return frozenset(known)
