"""An account's mailbox on an IMAP server: the promises of `edges.mailbox`, kept on the wire.

Connects when first needed and again after a loss; nothing is retried here, waiting between
tries is the caller's. First looks fetch header fields, never bodies; bodies are fetched
without attachments (PERFORMANCE 2 and 8). What a verb may be is `imap_connection`'s business.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from afterword.edges.ending import ENDING
from afterword.edges.imap_connection import UNREADABLE, Connection
from afterword.edges.imap_folders import Wanted, choose
from afterword.edges.imap_structure import Part, join, sections, shape
from afterword.edges.mailbox import Folders, Found, Mark, Stored
from afterword.edges.mime_parts import HEADER_LIMIT, TRIAGE_FIELDS, cut, fields, has_text, slim, split
from afterword.edges.settings import Account
from afterword.errors import CredentialsError, MailboxError, MailboxRefused, MailboxUnreachable

BATCH = 200
"""Messages in one FETCH of header fields (about 100 kB): more gains little (PERFORMANCE 2)."""

BODY_BATCH_BYTES = 1_000_000
"""Bytes asked for in one FETCH of bodies: keeps the peak of memory low (PERFORMANCE P8)."""

INBOX = "INBOX"
SMALL = 65_536
"""Bytes of a message that is fetched whole in one turn, attachments cut off here."""

SMALL_BATCH = 15
"""Small messages fetched in one turn: a megabyte at most."""

LARGE_BATCH = 25
"""Large messages whose structures are fetched in one turn."""

WHOLE_LIMIT = 2 * 2**20
"""Bytes of the largest message `whole` hands out: ours have a few kB."""

OVERSIZED_LIMIT = 262_144
"""Bytes read of a message whose structure can't be followed (PROVIDERS D1)."""

POLL_SECONDS = 60.0
"""How often a server without IDLE is asked while waiting."""

STEADY_SECONDS = 30.0
"""An IDLE that dies sooner counts as a failure, so that the caller backs off."""

FIELDS_ITEM = (
    f"BODY.PEEK[HEADER.FIELDS ({' '.join(name.upper() for name in TRIAGE_FIELDS)})]<0.{HEADER_LIMIT}>"
)
Item = TypeVar("Item")
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Imap:
    """One account's mailbox (implements `Mailbox`); one thread, `interrupt` and `drop` apart.

    `secret` gives the password or access token whenever a connection is made; what it raises
    is passed on.
    """

    def __init__(
        self, account: Account, secret: Callable[[], str], fresh: Callable[[], str] | None = None
    ) -> None:
        """Keep the settings; nothing is connected yet.

        `fresh` is asked after a refusal: it may know a newer secret than the one kept in memory.
        """
        self.account = account.address
        self._settings = account
        self._secret = secret
        self._fresh = fresh
        self._held: Connection | None = None
        self._known: Folders | None = None
        self._seen: Mark | None = None
        self._interrupted = threading.Event()

    def folders(self) -> Folders:
        """Return where things lie: configured, flagged or named so; asked once per connection."""
        connection = self._connection()
        if self._known is None:
            settings = self._settings
            wanted = Wanted(
                folders=settings.folders,
                watch_junk=settings.watch_junk,
                drafts=settings.drafts,
                sent=settings.sent,
                junk=settings.junk,
                trash=settings.trash,
            )
            self._known = choose(connection.listing(), wanted)
        return self._known

    def mark(self, folder: str) -> Mark:
        """Return UIDVALIDITY, UIDNEXT and the number of messages, in one turn whatever the size."""
        mark = self._connection().mark(folder)
        if folder == INBOX:
            self._seen = mark
        return mark

    def uids(self, folder: str, first: int = 1, since: date | None = None) -> list[int]:
        r"""Return the UIDs >= `first`, not \\Deleted, arrived on `since` (server's day) or later."""
        connection = self._connection()
        mark = connection.examine(folder)
        return connection.search(first, mark.uidnext, since) if mark.exists else []

    def look(self, folder: str, uids: Sequence[int]) -> list[Found]:
        """Return the header fields triage needs, size, date and flags of each message there is."""
        connection = self._connection()
        mark = connection.examine(folder)
        found: list[Found] = []
        for batch in _batches(sorted(set(uids)), BATCH):
            items = ["RFC822.SIZE", "INTERNALDATE", "FLAGS", FIELDS_ITEM]
            answers = connection.fetch(batch, items)
            found += [
                _found(folder, mark, uid, answers[uid]) for uid in batch if _complete(answers.get(uid, {}))
            ]
        return found

    def peek(self, found: Found, limit: int = 16_384) -> bytes:
        """Return the looked-at header and the first `limit` bytes of the body."""
        return self.peeks([found], limit)[0]

    def peeks(self, found: Sequence[Found], limit: int = 16_384) -> list[bytes]:
        """Return `peek` of each, in their order; one turn per megabyte and folder."""
        read: dict[Found, bytes] = {}
        for group in self._by_folder(found):
            for batch in _batches(group, max(1, BODY_BATCH_BYTES // limit)):
                answers = self._fetch(batch, [f"BODY.PEEK[TEXT]<0.{limit}>"])
                for one in batch:
                    body = _section(answers.get(one.uid, {}), b"BODY[TEXT]", nil=b"")
                    if body is not None:
                        # as much as was asked for: the server cut it, most likely within a line
                        read[one] = one.header + cut(one.header, body, limit - 1)
        blind = [one for one, message in read.items() if one.size > limit and not has_text(message)]
        read |= zip(blind, self.texts(blind), strict=True)
        return [read.get(one, b"") for one in found]

    def text(self, found: Found, limit: int = 262_144) -> bytes:
        """Return the message without its attachments, each text cut at `limit`."""
        return self.texts([found], limit)[0]

    def texts(self, found: Sequence[Found], limit: int = 262_144) -> list[bytes]:
        """Return `text` of each, in their order; small messages in one turn, others in two."""
        read: dict[Found, bytes] = {}
        for group in self._by_folder(found):
            small = [one for one in group if one.size <= SMALL]
            for batch in _batches(small, SMALL_BATCH):
                answers = self._fetch(batch, [f"BODY.PEEK[]<0.{SMALL + 1}>"])
                read |= {one: _slim(answers.get(one.uid, {}), limit) for one in batch}
            for batch in _batches([one for one in group if one.size > SMALL], LARGE_BATCH):
                read |= self._large(batch, limit)
        return [read.get(one, b"") for one in found]

    def whole(self, folder: str, uid: int) -> bytes | None:
        """Return the exact stored bytes of a message of ours, None if it is gone or far too large."""
        connection = self._connection()
        connection.examine(folder)
        answer = connection.fetch([uid], [f"BODY.PEEK[]<0.{WHOLE_LIMIT}>"]).get(uid, {})
        raw = _section(answer, b"BODY[]")
        return raw if raw and len(raw) < WHOLE_LIMIT else None

    def append(self, folder: str, raw: bytes, *, draft: bool, at: datetime) -> Stored:
        r"""Add `raw` to `folder`, with \\Draft if `draft`, never \\Seen."""
        connection = self._connection()
        if folder == connection.opened and not connection.has("UNSELECT"):
            self._open_another(connection, folder)
        return connection.append(folder, raw, ["\\Draft"] if draft else [], at)

    def withdraw(self, folder: str, stored: Stored, message_id: str, digest: str) -> bool:
        """Take back one untouched draft of ours; see the protocol.

        A UID never changes its bytes, so they are compared while the folder can't be written.
        """
        connection = self._connection()
        if not stored.uid or connection.examine(folder).uidvalidity != stored.uidvalidity:
            return False
        raw = self.whole(folder, stored.uid)
        if raw is None or hashlib.sha256(raw).hexdigest() != digest:
            return False
        line = fields(split(raw)[0], ("Message-ID",)).partition(b":")[2]
        if b" ".join(line.split()).decode("latin-1") != message_id:
            return False
        return connection.take_back(folder, stored, self.folders().trash)

    def wait(self, seconds: float) -> bool:
        """Wait for news in INBOX; IDLE is a hint, so the caller looks after every wait anyway.

        The server stays in IDLE between waits. Raises MailboxUnreachable if it is gone.
        """
        end = time.monotonic() + seconds
        while not self._interrupted.is_set():
            left = end - time.monotonic()
            if left <= 0:
                return False
            if self._waited(left):
                return True
        self._interrupted.clear()
        return False

    def interrupt(self) -> None:
        """End a running or the next `wait`; from any thread."""
        self._interrupted.set()
        held = self._held
        if held is not None:
            held.wake()

    def drop(self) -> None:
        """Forget the connection without a word, as after a suspend; from any thread."""
        held = self._held
        if held is not None:
            held.hang_up()

    def close(self) -> None:
        """Sign out; the next call connects again."""
        held, self._held = self._held, None
        if held is not None:
            held.close()

    # --- inside --------------------------------------------------------------------

    def _open_another(self, connection: Connection, folder: str) -> None:
        """Leave `folder`: Courier adds nothing to a folder that the session has open for reading.

        It has no UNSELECT; all other servers we know have it and take the message as they are.
        """
        folders = self.folders()
        another = folders.drafts if folder == folders.inbox else folders.inbox
        if another is not None:
            connection.examine(another)

    def _connection(self) -> Connection:
        if self._held is not None and not self._held.lost:
            return self._held
        if self._held is not None:
            self._held.dispose()
        self._held = self._known = None
        try:
            self._held = self._signed_in()
        except (CredentialsError, MailboxError) as error:
            error.account = self.account
            raise
        return self._held

    def _signed_in(self) -> Connection:
        """Sign in; with another secret if there is one since this one was fetched, and only then."""
        secret = self._secret()
        try:
            return self._made(secret)
        except CredentialsError:
            newer = self._fresh() if self._fresh else secret
            if newer == secret:
                raise
            return self._made(newer)

    def _made(self, secret: str) -> Connection:
        """Connect from beside: no signal ends the look-up of a name or a connect into a black hole."""
        made = ENDING.apart(lambda: Connection(self._settings, secret), "connecting")
        if not made.done():
            made.add_done_callback(lambda late: None if late.exception() else late.result().dispose())
            raise MailboxUnreachable("Afterword was told to end while it was connecting.")
        return made.result()

    def _waited(self, left: float) -> bool:
        """Wait once, at most `left` seconds; True if the caller should look."""
        connection = self._connection()
        if not connection.has("IDLE"):
            if self._is_new(connection.mark(INBOX)):
                return True
            connection.pause(min(left, POLL_SECONDS))
            return connection.lost or self._is_new(connection.mark(INBOX))
        if not connection.idling and self._is_new(connection.examine(INBOX)):
            return True
        begun = time.monotonic()
        try:
            return connection.idle(left) or connection.lost
        except MailboxUnreachable:
            if time.monotonic() - begun < STEADY_SECONDS:
                raise
            return True

    def _is_new(self, mark: Mark) -> bool:
        """Tell whether INBOX has got mail since the caller last heard of it."""
        before, self._seen = self._seen, mark
        return before is not None and (before.uidvalidity, before.uidnext) != (mark.uidvalidity, mark.uidnext)

    def _fetch(self, found: Sequence[Found], items: Sequence[str]) -> dict[int, dict[bytes, Any]]:
        """Fetch from the folder of `found` (all the same), if its UIDs still mean the same."""
        connection = self._connection()
        mark = connection.examine(found[0].folder)
        uids = [one.uid for one in found if one.uidvalidity == mark.uidvalidity]
        return connection.fetch(uids, items) if uids else {}

    def _by_folder(self, found: Sequence[Found]) -> Iterator[list[Found]]:
        groups: dict[str, list[Found]] = defaultdict(list)
        for one in found:
            groups[one.folder].append(one)
        yield from groups.values()

    def _large(self, batch: Sequence[Found], limit: int) -> dict[Found, bytes]:
        """Return the texts of large messages, by their structure; messages alike share a turn."""
        heads = self._heads(batch)
        alike: dict[tuple[str, ...], list[Found]] = defaultdict(list)
        parts = {one: shape(heads[one].get(b"BODYSTRUCTURE")) for one in heads}
        for one, part in parts.items():
            alike[sections(part, limit) if part else ()].append(one)
        read: dict[Found, bytes] = {}
        for items, group in alike.items():
            answers = self._fetch(group, items) if items else {}
            for one in group:
                joined = _joined(parts[one], heads[one], answers.get(one.uid, {}), limit)
                read[one] = joined or self._beginning(one, limit)
        return read

    def _heads(self, batch: Sequence[Found]) -> dict[Found, dict[bytes, Any]]:
        """Fetch structure and header of those that are still there; one by one if one is odd."""
        try:
            answers = self._fetch(batch, ["BODYSTRUCTURE", f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>"])
        except MailboxRefused as error:
            if error.code != UNREADABLE:
                raise
            if len(batch) == 1:
                return {batch[0]: {}}
            return {one: head for each in batch for one, head in self._heads([each]).items()}
        return {one: answers[one.uid] for one in batch if one.uid in answers}

    def _beginning(self, found: Found, limit: int) -> bytes:
        answers = self._fetch([found], [f"BODY.PEEK[]<0.{OVERSIZED_LIMIT}>"])
        return _slim(answers.get(found.uid, {}), limit)


def _batches(values: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]


def _complete(answer: dict[bytes, Any]) -> bool:
    return b"RFC822.SIZE" in answer and _section(answer, b"BODY[HEADER") is not None


def _found(folder: str, mark: Mark, uid: int, answer: dict[bytes, Any]) -> Found:
    return Found(
        folder=folder,
        uidvalidity=mark.uidvalidity,
        uid=uid,
        size=answer[b"RFC822.SIZE"],
        arrived=answer.get(b"INTERNALDATE") or LONG_AGO,
        flags=tuple(flag.decode("latin-1") for flag in answer.get(b"FLAGS", ()) if isinstance(flag, bytes)),
        header=_section(answer, b"BODY[HEADER") or b"\r\n",
    )


def _section(answer: dict[bytes, Any], start: bytes, nil: bytes | None = None) -> bytes | None:
    """Return the section whose name begins so, `nil` if the server gave NIL, None if nothing.

    Servers may or may not repeat "<0>" behind the name.
    """
    for key, value in answer.items():
        if key.startswith(start):
            return value if isinstance(value, bytes) else nil
    return None


def _name(key: bytes) -> str:
    return key[len(b"BODY[") : key.index(b"]")].decode("latin-1")


def _joined(part: Part | None, head: dict[bytes, Any], answer: dict[bytes, Any], limit: int) -> bytes | None:
    header = _section(head, b"BODY[HEADER]")
    if part is None or header is None:
        return None
    named = {_name(key): value or b"" for key, value in answer.items() if key.startswith(b"BODY[")}
    return join(part, header, named, limit)


def _slim(answer: dict[bytes, Any], limit: int) -> bytes:
    raw = _section(answer, b"BODY[]")
    return slim(raw, limit) if raw else b""
