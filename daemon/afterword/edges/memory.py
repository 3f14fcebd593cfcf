r"""A mailbox in memory: what `replay`, `demo` and the tests run on instead of a server.

It keeps the promises of `edges.mailbox` exactly as `edges.imap` does (one contract suite
runs on both), and it has hands: `deliver` lets mail arrive, and `edit`, `send`, `delete`
do to a draft what Thunderbird does (CLIENTS 4: a new UID and Message-ID at every save,
References kept byte for byte, X- headers dropped, the old version gone without trace).
No clock and no randomness: moments come from the caller, identifiers are counted.
"""

from __future__ import annotations

import hashlib
import textwrap
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from afterword.edges.mailbox import Folders, Found, Mark, Stored
from afterword.edges.mime_parts import cut, fields, slim, split
from afterword.errors import MailboxRefused
from afterword.model import Record

FOLDERS = Folders(watched=("INBOX", "Junk"), drafts="Drafts", sent="Sent", junk="Junk", trash="Trash")
KEPT_BY_THUNDERBIRD = ("From", "To", "Cc", "Bcc", "Reply-To", "References")
"""Header fields that survive an edit (CLIENTS 4); Subject and body are written anew."""

FLOWED_WIDTH = 72
"""Columns at which Thunderbird wraps format=flowed text."""


class Kept(Record, frozen=True, kw_only=True):
    """One message as it lies in a folder: bytes as delivered, arrival and flags."""

    uid: int
    raw: bytes
    at: datetime
    flags: tuple[str, ...] = ()


class _Folder:
    def __init__(self, uidvalidity: int) -> None:
        self.uidvalidity = uidvalidity
        self.uidnext = 1
        self.kept: dict[int, Kept] = {}

    def add(self, raw: bytes, at: datetime, flags: Iterable[str]) -> int:
        uid, self.uidnext = self.uidnext, self.uidnext + 1
        self.kept[uid] = Kept(uid=uid, raw=raw, at=at, flags=tuple(flags))
        return uid


class Memory:
    """One account's mailbox in memory (implements `Mailbox`)."""

    def __init__(self, account: str = "", folders: Folders = FOLDERS) -> None:
        """Make an empty mailbox with INBOX and those of `folders` that have a name."""
        self.account = account
        self._names = folders
        named = (folders.inbox, folders.drafts, folders.sent, folders.junk, folders.trash, *folders.watched)
        self._folders = {name: _Folder(1000 + n) for n, name in enumerate(dict.fromkeys(named), 1) if name}
        self._news = False
        self._counted = 0

    # --- what Afterword may do ---------------------------------------------------

    def folders(self) -> Folders:
        """Return the names given at the start."""
        return self._names

    def mark(self, folder: str) -> Mark:
        """Return UIDVALIDITY, UIDNEXT and number of messages of `folder`."""
        box = self._folder(folder)
        return Mark(uidvalidity=box.uidvalidity, uidnext=box.uidnext, exists=len(box.kept))

    def uids(self, folder: str, first: int = 1, since: date | None = None) -> list[int]:
        r"""Return the UIDs >= `first` that are not \\Deleted and arrived on or after `since`."""
        return [
            kept.uid
            for kept in self.messages(folder)
            if kept.uid >= first
            and "\\Deleted" not in kept.flags
            and (since is None or kept.at.date() >= since)
        ]

    def look(self, folder: str, uids: Sequence[int]) -> list[Found]:
        """Return the header fields triage needs, size, date and flags of each message there is."""
        box = self._folder(folder)
        return [
            Found(
                folder=folder,
                uidvalidity=box.uidvalidity,
                uid=kept.uid,
                size=len(kept.raw),
                arrived=kept.at,
                flags=kept.flags,
                header=fields(split(kept.raw)[0]),
            )
            for kept in (box.kept[uid] for uid in sorted(set(uids)) if uid in box.kept)
        ]

    def peek(self, found: Found, limit: int = 16_384) -> bytes:
        """Return the looked-at header and the first `limit` bytes of the body."""
        return self.peeks([found], limit)[0]

    def peeks(self, found: Sequence[Found], limit: int = 16_384) -> list[bytes]:
        """Return `peek` of each, in their order; empty bytes for one that is gone."""
        return [self._peeked(one, limit) for one in found]

    def text(self, found: Found, limit: int = 262_144) -> bytes:
        """Return the message without its attachments' bytes, each text cut at `limit`."""
        return self.texts([found], limit)[0]

    def texts(self, found: Sequence[Found], limit: int = 262_144) -> list[bytes]:
        """Return `text` of each, in their order; empty bytes for one that is gone."""
        return [slim(kept.raw, limit) if (kept := self._kept(one)) else b"" for one in found]

    def whole(self, folder: str, uid: int) -> bytes | None:
        """Return the exact stored bytes, None if the message is gone."""
        kept = self._folder(folder).kept.get(uid)
        return kept.raw if kept else None

    def append(self, folder: str, raw: bytes, *, draft: bool, at: datetime) -> Stored:
        r"""Add `raw` to `folder`, with \\Draft if `draft`, never \\Seen."""
        if b"\0" in raw:
            raise MailboxRefused("A message with a NUL byte is not saved.")
        box = self._folder(folder)
        uid = box.add(raw, at, ("\\Draft",) if draft else ())
        return Stored(uidvalidity=box.uidvalidity, uid=uid)

    def withdraw(self, folder: str, stored: Stored, message_id: str, digest: str) -> bool:
        """Move one draft of ours to Trash if nobody touched it; False if it is not ours any more."""
        box = self._folder(folder)
        kept = box.kept.get(stored.uid)
        if kept is None or box.uidvalidity != stored.uidvalidity or "\\Deleted" in kept.flags:
            return False
        if _message_id(kept.raw) != message_id or hashlib.sha256(kept.raw).hexdigest() != digest:
            return False
        if self._names.trash is None:
            del box.kept[kept.uid]
        else:
            self._move(folder, kept, self._names.trash)
        return True

    def wait(self, seconds: float) -> bool:  # noqa: ARG002 - the protocol's; no time passes here
        """Return at once: True if anything was delivered since the last call."""
        news, self._news = self._news, False
        return news

    def interrupt(self) -> None:
        """Make the next `wait` return True."""
        self._news = True

    def drop(self) -> None:
        """There is no connection to drop."""

    def close(self) -> None:
        """There is nothing to leave."""

    # --- what the world does -----------------------------------------------------

    def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        """Let `raw` arrive in `folder` at `at` and return its UID."""
        self._news = True
        return self._folder(folder).add(raw, at, flags)

    def messages(self, folder: str) -> list[Kept]:
        """Return everything that lies in `folder`, in UID order."""
        return [kept for _, kept in sorted(self._folder(folder).kept.items())]

    def renumber(self, folder: str) -> None:
        """Give `folder` a new UIDVALIDITY and its messages new UIDs, as a rebuilt server does."""
        old = self._folder(folder)
        new = self._folders[folder] = _Folder(old.uidvalidity + 1)
        for _, kept in sorted(old.kept.items()):
            new.add(kept.raw, kept.at, kept.flags)

    def edit(self, uid: int, new_body: str, at: datetime | None = None) -> int:
        """Let the person rewrite the draft `uid`; returns its new UID."""
        drafts, kept = self._draft(uid)
        new = drafts.add(self._rewritten(kept, new_body, at), at or kept.at, ("\\Draft",))
        del drafts.kept[uid]
        self._news = True
        return new

    def send(self, uid: int, at: datetime | None = None) -> int:
        """Let the person send the draft `uid` as it is; returns the UID of the copy in Sent."""
        drafts, kept = self._draft(uid)
        sent = self._folder(self._named(self._names.sent, "Sent"))
        copy = sent.add(self._rewritten(kept, None, at), at or kept.at, ("\\Seen",))
        del drafts.kept[uid]
        self._news = True
        return copy

    def delete(self, uid: int) -> int:
        """Let the person delete the draft `uid`: it goes to Trash as it is; returns its UID there."""
        _, kept = self._draft(uid)
        self._news = True
        return self._move(
            self._named(self._names.drafts, "Drafts"), kept, self._named(self._names.trash, "Trash")
        )

    # --- inside ------------------------------------------------------------------

    def _folder(self, name: str) -> _Folder:
        if name not in self._folders:
            raise MailboxRefused(f"There is no folder {name}.", code="NONEXISTENT")
        return self._folders[name]

    @staticmethod
    def _named(name: str | None, what: str) -> str:
        if name is None:
            raise MailboxRefused(f"There is no {what} folder.")
        return name

    def _draft(self, uid: int) -> tuple[_Folder, Kept]:
        drafts = self._folder(self._named(self._names.drafts, "Drafts"))
        if uid not in drafts.kept:
            raise MailboxRefused(f"There is no draft {uid}.")
        return drafts, drafts.kept[uid]

    def _kept(self, found: Found) -> Kept | None:
        box = self._folder(found.folder)
        return box.kept.get(found.uid) if box.uidvalidity == found.uidvalidity else None

    def _peeked(self, found: Found, limit: int) -> bytes:
        kept = self._kept(found)
        return found.header + cut(found.header, split(kept.raw)[1], limit) if kept else b""

    def _move(self, folder: str, kept: Kept, target: str) -> int:
        del self._folder(folder).kept[kept.uid]
        return self._folder(target).add(kept.raw, kept.at, kept.flags)

    def _rewritten(self, kept: Kept, new_body: str | None, at: datetime | None) -> bytes:
        self._counted += 1
        return as_thunderbird_saves(kept.raw, new_body, at or kept.at, self._counted)


def as_thunderbird_saves(raw: bytes, new_body: str | None, at: datetime, number: int) -> bytes:
    """Return the draft `raw` as Thunderbird saves or sends it (CLIENTS 4).

    `new_body` None leaves the words alone; `number` makes the new Message-ID.
    """
    old = message_from_bytes(raw, policy=SMTP)
    body = old.get_body(("plain", "html"))
    text = _flowed(body.get_content() if body else "") if new_body is None else _flowed(new_body)
    if new_body is None and body and body.get_param("format", "") == "flowed":
        text = body.get_content()
    new = EmailMessage(policy=SMTP.clone(max_line_length=998))
    domain = parseaddr(str(old.get("From", "")))[1].rpartition("@")[2] or "localhost"
    new["Message-ID"] = f"<{number:08x}-5a4d-4c3b-9f2e-{int(at.timestamp()):012x}@{domain}>"
    new["Date"] = format_datetime(at.astimezone(UTC))
    new["User-Agent"] = "Mozilla Thunderbird"
    new["Subject"] = str(old.get("Subject", ""))
    for name in KEPT_BY_THUNDERBIRD:
        if old.get(name):
            new[name] = str(old[name])
    if old.get("References"):
        new["In-Reply-To"] = str(old["References"]).split()[-1]
    new.set_content(text, cte="8bit")
    new.set_param("format", "flowed")
    return new.as_bytes()


def _message_id(raw: bytes) -> str:
    line = fields(split(raw)[0], ("Message-ID",))
    return b" ".join(line.partition(b":")[2].split()).decode("ascii", "replace")


def _flowed(text: str) -> str:
    """Wrap long lines the RFC 3676 way: a trailing blank means that the line goes on."""
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        wrapped = [line.rstrip()]
        if len(line) > FLOWED_WIDTH:
            wrapped = textwrap.wrap(line, FLOWED_WIDTH, break_long_words=False, break_on_hyphens=False)
        stuffed = [f" {part}" if part.startswith((" ", ">", "From ")) else part for part in wrapped or [""]]
        lines += [f"{part} " for part in stuffed[:-1]] + stuffed[-1:]
    return "\n".join(lines)
