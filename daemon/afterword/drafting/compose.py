"""A draft becomes bytes, and the bytes are read back and compared with what was meant.

Plain text only (clients edit one part of an alternative and send the stale other, CLIENTS 1.5),
no X- header, no tool name, no Bcc. One opaque id of ours stands in References, before the
parent's: the only mark that survives editing and sending (CLIENTS 1.2).

A paragraph is one unwrapped line, sent quoted-printable: phones and laptops wrap it to their
width, a changed word leaves no ragged lines, and no line on the wire exceeds 76 characters.
Wrapping at 72 with the trailing blanks of format=flowed would break in clients that join such
lines without knowing the format (CLIENTS 6).
"""

from __future__ import annotations

import re
from email import policy
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy

from afterword.drafting.salutation import clean_name
from afterword.model import Address, Draft, Letter

KEPT_REFERENCES = 10
"""Ids of a long thread that References repeats: the last ones are those that thread it."""

_ID_FIELDS = frozenset({"message-id", "in-reply-to", "references"})


class _Exact(EmailPolicy):
    """SMTP lines, but ids are folded between them and never encoded.

    Python turns an id longer than a line (Outlook's are) into an encoded word, which threads nothing.
    """

    def fold_binary(self, name: str, value: str) -> bytes:
        """Return one header as bytes, with its line ends."""
        if name.lower() in _ID_FIELDS:
            return (name + ": " + "\r\n ".join(value.split()) + "\r\n").encode("ascii")
        return super().fold_binary(name, value)


_POLICY = _Exact(linesep="\r\n", raise_on_defect=False)
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\Z")
_ID = re.compile(r"<[!-;=?-~]+>\Z")
_EXPECTED = frozenset(
    "from to subject date message-id references mime-version content-type content-transfer-encoding".split()
)


def mark(draft: Draft) -> str:
    """Return our opaque id as it stands in References: `<id@domain of From>`."""
    return identifier(draft.id, draft.sender.email)


def identifier(token: str, sender: str) -> str:
    """Return `token` as a Message-ID of the sender's domain; a whole one stays as it is."""
    if token.startswith("<") and token.endswith(">"):
        return token
    return f"<{token}@{sender.rpartition('@')[2]}>"


def references(draft: Draft) -> tuple[str, ...]:
    """Return the ids of References: the thread, ours, the parent; ours alone for a new message."""
    parent = draft.in_reply_to
    if not parent:
        return (mark(draft),)
    thread = [r for r in draft.references if _ID.match(r) and r not in {parent, mark(draft)}]
    return (*thread[-KEPT_REFERENCES:], mark(draft), parent)


def compose(draft: Draft) -> bytes:
    """Return the finished message, CRLF line ends, ready for APPEND.

    Raises:
        ValueError: an address, name or subject cannot stand in a header.
    """
    message = EmailMessage(policy=_POLICY)
    message["From"] = _mailbox(draft.sender)
    message["To"] = _mailbox(draft.to)
    if draft.cc:
        message["Cc"] = tuple(_mailbox(Address(email=a)) for a in draft.cc)
    message["Subject"] = draft.subject
    message["Date"] = draft.date
    message["Message-ID"] = _one_id(draft.message_id)
    if draft.in_reply_to:
        message["In-Reply-To"] = _one_id(draft.in_reply_to)
    message["References"] = " ".join(_one_id(r) for r in references(draft))
    message.set_content(draft.body, cte="quoted-printable")
    return message.as_bytes()


def verify(raw: bytes, draft: Draft) -> tuple[str, ...]:
    """Return what in the finished bytes differs from the intent; empty if nothing does."""
    found = BytesParser(policy=policy.default).parsebytes(raw)
    expected = _EXPECTED | ({"cc"} if draft.cc else set()) | ({"in-reply-to"} if draft.in_reply_to else set())
    names = [name.lower() for name, _ in found.items()]
    problems = []
    if sorted(names) != sorted(expected):
        problems.append(
            "the headers are not the ones that were meant: " + ", ".join(sorted(set(names) ^ expected))
        )
    for field, meant in (("from", (draft.sender.email,)), ("to", (draft.to.email,)), ("cc", draft.cc)):
        if _addresses(found, field) != tuple(meant):
            problems.append(f"the {field} line does not hold exactly the meant address")
    if str(found["subject"]) != draft.subject:
        problems.append("the subject changed on the way into the message")
    for field, value in (
        ("message-id", draft.message_id),
        ("in-reply-to", draft.in_reply_to or ""),
        ("references", " ".join(references(draft))),
    ):
        if " ".join(str(found[field] or "").split()) != value:
            problems.append(f"the {field} line changed on the way into the message")
    problems += _text_problems(raw, found, draft)
    return tuple(problems)


def is_letter(raw: bytes, letter: Letter) -> bool:
    """Tell whether the bytes a server stored say what `letter` says, however it wrapped or encoded them.

    Ids, recipient, subject and words count; what a server adds or reorders does not.
    """
    found = BytesParser(policy=policy.default).parsebytes(raw)
    ids = str(found["references"] or "").split()
    named = str(found["message-id"] or "").strip() == letter.message_id and letter.id in ids
    meant = _addresses(found, "to") == (letter.to,) and str(found["subject"]) == letter.subject
    body = found.get_body(("plain",))
    words = body.get_content().split() if body is not None else []
    return named and meant and words == letter.body.split()


def _text_problems(raw: bytes, found: EmailMessage, draft: Draft) -> list[str]:
    problems = []
    if found.is_multipart() or found.get_content_type() != "text/plain":
        problems.append("the message is not one plain text")
    elif found.get_content().replace("\r\n", "\n").rstrip("\n") != draft.body.rstrip("\n"):
        problems.append("the text changed on the way into the message")
    if re.search(rb"(?<!\r)\n|\r(?!\n)|\x00", raw):
        problems.append("the bytes hold a bare line end or a NUL")
    if any(line != line.rstrip() for line in draft.body.split("\n")):
        problems.append("a line of the text ends in a blank")
    return problems


def _addresses(message: EmailMessage, field: str) -> tuple[str, ...]:
    header = message[field]
    return tuple(a.addr_spec for a in header.addresses) if header else ()


def _mailbox(address: Address) -> HeaderAddress:
    if not _ADDRESS.match(address.email):
        raise ValueError("an address that cannot stand in a header")
    local, _, domain = address.email.rpartition("@")
    return HeaderAddress(display_name=clean_name(address.name), username=local, domain=domain)


def _one_id(text: str) -> str:
    if not _ID.match(text):
        raise ValueError("an id that cannot stand in a header")
    return text
