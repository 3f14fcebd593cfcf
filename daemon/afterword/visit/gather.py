"""Fetching what is new, as cheaply as possible, and turning it into events.

Headers first, then the first 16 kB where in doubt, then only text and calendar parts of
what could matter. A folder's mark moves on only when all below it is filed, so that an
interrupted scan is taken up again; an event that is known already changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from afterword.edges.mailbox import Found, Mailbox
from afterword.edges.store import Unreadable
from afterword.filing.people import domain_of
from afterword.filing.proof import unproven
from afterword.model import Heard, ProgramCase, Reading
from afterword.planning.season import season_of
from afterword.reading.triage import by_header, by_peek
from afterword.visit.envelope import Envelope, envelope
from afterword.visit.orphans import noticed_arriving
from afterword.visit.servers import trusted
from afterword.visit.world import World

BATCH = 200  # messages a fetch: a bigger one gains nothing and costs memory (PERFORMANCE 2)
LOOK_BACK = 5_000  # UIDs of Drafts looked through for a draft of ours: years of anybody's drafts


def new_messages(world: World, mailbox: Mailbox, folder: str, now: datetime) -> Iterator[list[Found]]:
    """Yield what is new in `folder` in batches; the mark moves behind each batch."""
    mark = mailbox.mark(folder)
    known = world.store.mark(mailbox.account, folder)
    if known is not None and known == (mark.uidvalidity, mark.uidnext):
        return
    fresh = known is None or known[0] != mark.uidvalidity
    days = world.habits_of(mailbox.account).first_scan_days
    since = (now - timedelta(days=days)).date() if fresh else None
    uids = mailbox.uids(folder, 1 if fresh or known is None else known[1], since)
    for start in range(0, len(uids), BATCH):
        chunk = uids[start : start + BATCH]
        yield mailbox.look(folder, chunk)
        world.store.set_mark(mailbox.account, folder, mark.uidvalidity, chunk[-1] + 1)
        if fresh:
            world.progress(folder, start + len(chunk), len(uids))
    world.store.set_mark(mailbox.account, folder, mark.uidvalidity, max(mark.uidnext, 1))


def hear(world: World, mailbox: Mailbox, cases: tuple[ProgramCase, ...], now: datetime) -> int:
    """File what is new in the watched folders and Junk; return how many messages a program wrote."""
    folders = mailbox.folders()
    domains = frozenset(d for case in cases for d in case.domains)
    heard = 0
    for folder in folders.watched:
        for batch in new_messages(world, mailbox, folder, now):
            noticed_arriving(world, batch)
            servers = trusted(world, mailbox, batch, folder)
            readings = list(_readings(world, mailbox, batch, domains, servers))
            with world.store.transaction():  # one write to the disk for the whole batch
                for found, reading in readings:
                    known = domain_of(reading.sender.email) in domains
                    junk = folder == folders.junk
                    heard += _file(world, mailbox, found, reading, now, junk=junk, known=known)
    return heard


def _readings(
    world: World,
    mailbox: Mailbox,
    batch: Sequence[Found],
    domains: frozenset[str],
    servers: frozenset[str],
) -> Iterator[tuple[Found, Reading]]:
    """Yield what could matter, read; triage by header, then by the first text."""
    verdicts = [(f, by_header(f.header, domains)) for f in batch]
    doubtful = [f for f, verdict in verdicts if verdict == "peek"]
    worth = {f.uid for f, verdict in verdicts if verdict == "read"}
    for found, raw in zip(doubtful, mailbox.peeks(doubtful), strict=True):
        if not raw or by_peek(raw):
            worth.add(found.uid)
    wanted = [f for f in batch if f.uid in worth]
    for found, raw in zip(wanted, mailbox.texts(wanted), strict=True):
        if raw:
            yield found, world.read(raw, servers, domains)
        elif mailbox.look(found.folder, [found.uid]):  # still there, and the server gave no text of it
            yield found, Reading(message_id="", problem="The server gave no text of this message.")


def _file(
    world: World,
    mailbox: Mailbox,
    found: Found,
    reading: Reading,
    now: datetime,
    *,
    junk: bool,
    known: bool,
) -> bool:
    if reading.problem is not None:
        about = envelope(found)
        world.store.add_unreadable(
            Unreadable(
                account=mailbox.account,
                folder=found.folder,
                uidvalidity=found.uidvalidity,
                uid=found.uid,
                at=found.arrived,
                why=reading.problem,
                what=f"from {domain_of(about.sender) or 'an unknown sender'}",
            )
        )
        return False
    empty = reading.kind in {None, "other"} or (reading.kind == "notice" and reading.program is None)
    if empty and not known:
        return False
    if (reading.date or found.arrived).date() < season_of(now, world.settings.preferences).start:
        return False
    account = _written_to(reading, world.settings.accounts) or mailbox.account
    event = Heard(at=found.arrived, reading=reading, account=account, folder=found.folder, junk=junk)
    return _added(world, event)


def _written_to(reading: Reading, accounts: Sequence[str]) -> str:
    """Return the one account a message is addressed to, "" if none or several are.

    What a school mailbox passes on to a personal one lies in both, and was written to the school's.
    """
    named = [account for account in accounts if account in reading.recipients]
    return named[0] if len(named) == 1 else ""


def _added(world: World, event: Heard) -> bool:
    """File a message once, wherever it lies; a copy whose sender is proved counts beside one without proof.

    Passing mail on often breaks the proof, and the broken copy may be met first.
    """
    key = _key(event.reading)
    if not unproven(event):
        return world.store.add_event(event, f"heard|{key}")
    twin = any(isinstance(e, Heard) and _key(e.reading) == key for e in world.store.events())
    return not twin and world.store.add_event(event, f"doubted|{key}")


def _key(reading: Reading) -> str:
    """Return what makes a message one message, wherever it lies: not its Message-ID alone."""
    sent = reading.date.isoformat() if reading.date else ""
    parts = (reading.message_id, sent, reading.sender.email, reading.subject)
    return sha256("\0".join(parts).encode(errors="replace")).hexdigest()[:32]


def folder_entries(mailbox: Mailbox, folder: str) -> list[Envelope]:
    """Return the headers of all that lies in `folder`, undeleted."""
    return _envelopes(mailbox, folder, mailbox.uids(folder))


def entries_between(mailbox: Mailbox, folder: str, first: int, last: int) -> list[Envelope]:
    r"""Return the headers of UIDs `first` to `last`, messages flagged \Deleted included."""
    return _envelopes(mailbox, folder, list(range(max(first, last - LOOK_BACK), last + 1)))


def _envelopes(mailbox: Mailbox, folder: str, uids: list[int]) -> list[Envelope]:
    rows: list[Envelope] = []
    for start in range(0, len(uids), BATCH):
        rows += [envelope(f) for f in mailbox.look(folder, uids[start : start + BATCH])]
    return rows
