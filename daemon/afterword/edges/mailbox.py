"""What Afterword may ever do with a mailbox: the whole list, and nothing else.

`edges.imap` does it on a server, `edges.memory` in memory; one contract suite runs on
both. There is no way here to send, move, flag or mark anything the owner did not let
Afterword create: `append` adds, `withdraw` takes back one untouched draft of ours.
Folders are named as the server names them (decoded).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from afterword.model import Record


class Folders(Record, frozen=True, kw_only=True):
    """Where things lie; None where the server has no such folder and none is configured."""

    watched: tuple[str, ...] = ("INBOX",)
    inbox: str = "INBOX"
    drafts: str | None = None
    sent: str | None = None
    junk: str | None = None
    trash: str | None = None


class Mark(Record, frozen=True, kw_only=True):
    """The state of a folder: a new UIDVALIDITY makes all remembered UIDs worthless."""

    uidvalidity: int
    uidnext: int
    exists: int = 0


class Found(Record, frozen=True, kw_only=True):
    """One message as the first, cheap look shows it: header block and shape, no body.

    `arrived` is INTERNALDATE (aware). `textual` lists text and calendar parts as
    (section, mime type, bytes), attachments left out; `attachments` their names.
    """

    folder: str
    uidvalidity: int
    uid: int
    size: int
    arrived: datetime
    flags: tuple[str, ...] = ()
    header: bytes = b""
    textual: tuple[tuple[str, str, int], ...] = ()
    attachments: tuple[str, ...] = ()


class Stored(Record, frozen=True, kw_only=True):
    """Where an APPEND put a message; `uid` 0 if the server did not say (no UIDPLUS)."""

    uidvalidity: int
    uid: int


class Mailbox(Protocol):
    """One account's mailbox. Raises MailboxUnreachable, MailboxRefused, CredentialsError."""

    account: str

    def folders(self) -> Folders:
        """Return where Drafts, Sent, Junk and Trash are (flag, then name, then config)."""

    def mark(self, folder: str) -> Mark:
        """Return UIDVALIDITY and UIDNEXT of `folder` without selecting it for writing."""

    def uids(self, folder: str, first: int = 1, since: date | None = None) -> list[int]:
        r"""Return the UIDs >= `first` of messages that are not \\Deleted, ascending."""

    def look(self, folder: str, uids: Sequence[int]) -> list[Found]:
        """Return header block, size, flags, date and structure of each message."""

    def peek(self, found: Found, limit: int = 16_384) -> bytes:
        """Return the header and the first `limit` bytes of the first text part, as a message."""

    def text(self, found: Found, limit: int = 262_144) -> bytes:
        """Return a message of header, text and calendar parts only, each cut at `limit` bytes."""

    def whole(self, folder: str, uid: int) -> bytes | None:
        """Return the exact stored bytes of a message of our own, None if it is gone."""

    def append(self, folder: str, raw: bytes, *, draft: bool, at: datetime) -> Stored:
        r"""Add `raw` (CRLF) to `folder`, with \\Draft if `draft`, never \\Seen."""

    def withdraw(self, folder: str, stored: Stored, message_id: str, digest: str) -> bool:
        """Take back one untouched draft of ours; False if it is not exactly ours any more.

        Looks again at UID, UIDVALIDITY, Message-ID and the sha256 of the stored bytes, then
        moves that one UID to Trash (or deletes exactly it); raises MailboxRefused without
        UIDPLUS.
        """

    def wait(self, seconds: float) -> bool:
        """Wait for news in INBOX for at most `seconds`; True if something may have changed."""

    def close(self) -> None:
        """Leave with LOGOUT (or UNSELECT), never CLOSE."""
