"""The header fields that tell what became of a draft: ids, recipients, subject.

Read with compat32 and guarded, because the folder also holds other people's mail; nothing
of it ever becomes part of a command (PROVIDERS fact 1).
"""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.utils import getaddresses

from afterword.edges.mailbox import Found
from afterword.model import Record

_ID = re.compile(r"<[^<>\s]{1,990}>")
LONGEST = 8_192  # characters of one header field that are looked at (PROVIDERS D1)


class Envelope(Record, frozen=True, kw_only=True):
    """One message of Drafts, Sent, Trash or INBOX, as far as its header tells."""

    folder: str
    uidvalidity: int
    uid: int
    arrived: datetime
    message_id: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    sender: str = ""
    to: tuple[str, ...] = ()
    subject: str = ""
    found: Found


def envelope(found: Found) -> Envelope:
    """Return the envelope of a message that was looked at."""
    header = message_from_bytes(found.header + b"\r\n")

    def text(name: str) -> str:
        return str(header.get(name, ""))[:LONGEST]

    ids = _ID.findall(text("In-Reply-To"))
    senders = _addresses(text("From"))
    return Envelope(
        folder=found.folder,
        uidvalidity=found.uidvalidity,
        uid=found.uid,
        arrived=found.arrived,
        message_id=next(iter(_ID.findall(text("Message-ID"))), ""),
        in_reply_to=ids[0] if ids else None,
        references=tuple(_ID.findall(text("References"))),
        sender=senders[0] if senders else "",
        to=tuple(dict.fromkeys((*_addresses(text("To")), *_addresses(text("Cc"))))),
        subject=_decoded(text("Subject")),
        found=found,
    )


def _addresses(value: str) -> tuple[str, ...]:
    try:
        return tuple(a.lower() for _, a in getaddresses([value]) if "@" in a)
    except (TypeError, ValueError, RecursionError):
        return ()


def _decoded(value: str) -> str:
    try:
        shown = str(make_header(decode_header(value)))
    except (LookupError, ValueError):
        shown = value
    return " ".join(shown.split())
