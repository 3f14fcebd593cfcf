"""Takes one mail apart: raw bytes in, `Message` out. Interprets nothing and never raises.

Decides what a person sees on opening the mail, whose words each stretch is, and what the
mail says about its own origin. It must never open an attachment, follow a link, or let a
hostile mail cost more than a large one.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo

import msgspec

from afterword.model import Address, Message, Passage
from afterword.reading import headers, mime, platforms
from afterword.reading.authentication import verdict
from afterword.reading.body import Body, read_body
from afterword.reading.headers import Fields

SIZE_LIMIT = 10_000_000
"""Bytes of a message that is read whole; of a larger one only the beginning is."""
BEGINNING = 256 * 1024
"""Bytes read of a message over the size limit."""

_NO_ANSWER = re.compile(
    r"(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|out of (?:the )?office|autoreply)\b",
    re.IGNORECASE,
)


def parse(
    raw: bytes, *, owner: frozenset[str] = frozenset(), authserv_ids: frozenset[str] = frozenset()
) -> Message:
    """The message in `raw`.

    Args:
        raw: as IMAP or a file gave it, any line ends.
        owner: the owner's addresses, lower case.
        authserv_ids: ids in Authentication-Results to trust; built-in ones of the owner's
            provider if empty.

    Returns:
        What could be read; `problem` says why if something essential could not.
    """
    data = raw.lstrip(b"\r\n")
    fields, rest = headers.split(data[: SIZE_LIMIT if len(data) <= SIZE_LIMIT else BEGINNING])
    message = _head(fields, owner, authserv_ids)
    if not {"from", "date", "subject", "message-id", "received"} & {name for name, _ in fields}:
        return msgspec.structs.replace(message, problem="This is not a mail: it has no header.")
    if len(data) - len(rest) > headers.HEADER_BLOCK_LIMIT and len(data) <= SIZE_LIMIT:
        return msgspec.structs.replace(message, problem="The header is longer than any real one.")
    zone: tzinfo = message.date.tzinfo if message.date and message.date.tzinfo else UTC
    try:
        body = read_body(fields, rest, message.subject, zone, owner)
    except mime.TooMuch as error:
        return msgspec.structs.replace(message, problem=f"The message is over a limit: {error}.")
    return _with_body(message, body)


def _head(fields: Fields, owner: frozenset[str], authserv_ids: frozenset[str]) -> Message:
    """Everything the header alone tells."""
    senders = headers.addresses(headers.every(fields, "from"))
    sender = senders[0] if senders else Address()
    domains = {address.email.rpartition("@")[2] for address in senders}
    origin = verdict(fields, domains.pop(), owner, authserv_ids) if len(domains) == 1 else None
    own = headers.message_ids(headers.first(fields, "message-id"))
    answered = headers.message_ids(headers.first(fields, "in-reply-to"))
    subject = headers.decoded(headers.first(fields, "subject"))
    return Message(
        message_id=own[0] if own else "",
        date=_date(fields),
        subject=subject,
        sender=sender,
        reply_to=headers.addresses(headers.every(fields, "reply-to")),
        to=headers.addresses(headers.every(fields, "to")),
        cc=headers.addresses(headers.every(fields, "cc")),
        in_reply_to=answered[0] if answered else None,
        references=headers.message_ids(headers.first(fields, "references")),
        authentication=origin.result if origin else "none",
        authenticated_domain=origin.domain if origin else None,
        bulk=_bulk(fields),
        automatic=_automatic(fields, subject),
        list_unsubscribe=bool(headers.first(fields, "list-unsubscribe")),
    )


def _date(fields: Fields) -> datetime | None:
    """The Date header, else when the last server received it."""
    when = headers.moment(headers.first(fields, "date"))
    return when or headers.moment(headers.first(fields, "received").rpartition(";")[2])


def _bulk(fields: Fields) -> bool:
    """Whether the mail says that it went to many."""
    precedence = headers.first(fields, "precedence").strip().lower()
    return precedence in ("bulk", "list", "junk") or any(
        headers.first(fields, name) for name in ("list-id", "list-unsubscribe")
    )


def _automatic(fields: Fields, subject: str) -> bool:
    """Whether a program answered, not a person (RFC 3834 and older habits)."""
    submitted = headers.first(fields, "auto-submitted").partition(";")[0].strip().lower()
    return (
        submitted not in ("", "no")
        or bool(headers.first(fields, "x-autoreply") or headers.first(fields, "x-autorespond"))
        or headers.first(fields, "precedence").strip().lower() == "auto_reply"
        or bool(_NO_ANSWER.match(subject))
    )


def _set_off_by_portal(passage: Passage, message: Message) -> Passage:
    """A passage that a portal sets off like a quote: the program's words, which answer nothing."""
    quoted = passage.voice == "quoted" and not (passage.author and passage.author.email)
    if quoted and not message.in_reply_to and platforms.portal(message.sender.email):
        return msgspec.structs.replace(passage, voice="sender")
    return passage


def _with_body(message: Message, body: Body) -> Message:
    """The message with what its parts hold."""
    return msgspec.structs.replace(
        message,
        passages=tuple(_set_off_by_portal(p, message) for p in body.passages),
        hidden="\n".join(body.hidden),
        struck="\n".join(body.struck),
        calendar=tuple(body.calendar),
        attachments=tuple(body.attachments),
        links=tuple(dict.fromkeys(body.links)),
        encrypted=body.encrypted,
    )
