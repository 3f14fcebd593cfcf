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
    """Where things lie; None where the server has no such folder and none is configured.

    `watched` includes Junk where it is watched.
    """

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
    """One message as the first, cheap look shows it: some header fields, no body.

    `arrived` is INTERNALDATE (aware); `header` has the fields of `mime_parts.TRIAGE_FIELDS`
    and a blank line. The shape of a message costs twice its header fields, so it is not
    asked for here; what is attached stands in `text`, as empty parts.
    """

    folder: str
    uidvalidity: int
    uid: int
    size: int
    arrived: datetime
    flags: tuple[str, ...] = ()
    header: bytes = b""


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
        """Return header fields, size, flags and date of each message there still is, by UID."""

    def peek(self, found: Found, limit: int = 16_384) -> bytes:
        """Return the header fields and the first `limit` bytes of the body, as a message.

        Where no text is among these bytes, what `text` returns. Empty bytes mean that the
        message is gone or the server gave no body: never take that for "read".
        """

    def peeks(self, found: Sequence[Found], limit: int = 16_384) -> list[bytes]:
        """Return `peek` of each, in their order, in few round trips."""

    def text(self, found: Found, limit: int = 262_144) -> bytes:
        """Return a message of header, text and calendar parts only, each cut at `limit` bytes.

        Attachments are there with their MIME header and no content. Empty bytes as in `peek`.
        """

    def texts(self, found: Sequence[Found], limit: int = 262_144) -> list[bytes]:
        """Return `text` of each, in their order, in few round trips."""

    def whole(self, folder: str, uid: int) -> bytes | None:
        """Return the exact stored bytes of a message of our own, None if it is gone."""

    def append(self, folder: str, raw: bytes, *, draft: bool, at: datetime) -> Stored:
        r"""Add `raw` (CRLF) to `folder`, with \\Draft if `draft`, never \\Seen.

        Raises AmbiguousAppend when the connection was lost before the server answered: the
        message may be there or arrive later, look before trying again.
        """

    def withdraw(self, folder: str, stored: Stored, message_id: str, digest: str) -> bool:
        """Take back one untouched draft of ours; False if it is not exactly ours any more.

        Looks again at UID, UIDVALIDITY, Message-ID and the sha256 of the stored bytes, then
        moves that one UID to Trash (or deletes exactly it); raises MailboxRefused without
        UIDPLUS.
        """

    def wait(self, seconds: float) -> bool:
        """Wait for news in INBOX for at most `seconds`; True if something may have changed."""

    def interrupt(self) -> None:
        """Make a running or the next `wait` return within 2 s; may be called from any thread."""

    def drop(self) -> None:
        """Forget the connection without a word (after a suspend); the next call connects anew."""

    def close(self) -> None:
        """Leave with LOGOUT (or UNSELECT), never CLOSE."""
