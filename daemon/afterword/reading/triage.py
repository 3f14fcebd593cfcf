"""Decides cheaply what is worth reading: from the header alone, then from the first text.

Used by the daemon before anything is parsed: regular expressions and the simplest header
reading only. It must never skip mail that the full reading would call relevant; when in
doubt it looks further.
"""

from __future__ import annotations

import base64
import html
import quopri
import re
from collections.abc import Set as AbstractSet
from email.header import decode_header
from typing import Literal

from afterword.reading.platforms import domain_of, portal
from afterword.reading.relevance import possible

Verdict = Literal["read", "peek", "skip"]

_FIELD = re.compile(
    rb"^(from|reply-to|subject|list-id|list-unsubscribe|precedence|content-type|auto-submitted|to|cc|return-path):((?:[^\n]*\n?)(?:[ \t][^\n]*\n?)*)",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESS = re.compile(r"[\w.+=-]{1,64}@[\w.-]{1,255}")
_TELLING = re.compile(
    r"residen|\bpgy|\beras\b|myeras|nrmp|aamc|thalamus|interview|applica(?:nt|tion)|\bmatch\b|wait-?list|coordinat|program director|\bgme\b|medicine|surgery|neurolog|pediatric|psychiatr|radiolog|patholog|anesthes|urolog|dermatol|ophthalm|otolaryng|orthop|obgyn|ob-gyn|hospital|medical center|health system|clinic\b|\bsecond look|open house|\bvisit\b|\bmd\b|\bm\.d\.|entrevista|medicina|cirug",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"residenc|\bpgy|\beras\b|myeras|nrmp|thalamus|interview broker|residencycas|\binterview", re.IGNORECASE
)
_HOSPITAL_DOMAIN = re.compile(
    r"(?:hosp|med|health|clinic|umc|care|\.edu$|\.org$|\.gov$|\.mil$|\.example$|uh\.|gme|residency)",
    re.IGNORECASE,
)
_FOR_SOMEBODY = re.compile(r"\w \w[\w'’-]+ via \w", re.IGNORECASE)
"""A carrier that writes for a person: "Ana Ruiz via PaperFete"."""
_PHYSICIAN = re.compile(r"\bM\.?D\b|\bD\.?O\b|\bMBBS\b|\bMBBCh\b|\bDra?\. ")
"""A sender who shows her degree: an interviewer's two lines about a paper name no residency at all."""
PEEK_BYTES = 16 * 1024
"""Bytes of header and text that decide; hand-written mail shows itself in the first screen."""


def _fields(header: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _FIELD.finditer(header[: 64 * 1024]):
        name = match[1].decode("ascii").lower()
        value = match[2][:4096].decode("utf-8", "replace").replace("\r", " ").replace("\n", " ")
        found.setdefault(name, value.strip())
    return found


def _decoded(value: str) -> str:
    if "=?" not in value:
        return value
    try:
        return "".join(
            part.decode(charset or "latin-1", "replace") if isinstance(part, bytes) else part
            for part, charset in decode_header(value)
        )
    except (ValueError, LookupError, TypeError, AttributeError):
        return value


def by_header(header: bytes, known_domains: AbstractSet[str] = frozenset()) -> Verdict:
    """What the header block says: "read" it whole, "peek" at the first text, or "skip" it.

    Args:
        header: the raw header block (a few fields are enough: From, Reply-To, Subject,
            List-Id, List-Unsubscribe, Precedence, Content-Type, Auto-Submitted).
        known_domains: registrable domains of programs that already have a case.
    """
    fields = _fields(header)
    senders = [a.lower() for a in _ADDRESS.findall(f"{fields.get('from', '')} {fields.get('reply-to', '')}")]
    domains = {domain_of(a) for a in senders}
    if domains & set(known_domains) or any(portal(a) for a in senders):
        return "read"
    names = _decoded(f"{fields.get('from', '')} {fields.get('reply-to', '')}")
    subject = _decoded(fields.get("subject", ""))
    if _TELLING.search(f"{subject}\n{names}"):
        return "read" if _SURE.search(f"{subject}\n{names}") else "peek"
    bulk = bool({"list-id", "list-unsubscribe"} & fields.keys()) or fields.get("precedence", "").lower() in {
        "bulk",
        "list",
        "junk",
    }
    if not bulk:
        return "peek"
    if "text/calendar" in fields.get("content-type", "").lower():
        return "peek"
    if any(_HOSPITAL_DOMAIN.search(d) for d in domains) or _FOR_SOMEBODY.search(names):
        return "peek"
    return "skip"


_BASE64 = re.compile(
    rb"(?:^[A-Za-z0-9+/]{20,}={0,2}[ \t]*(?:\n|\Z)){1,4000}(?:^[A-Za-z0-9+/]{1,76}={0,2}[ \t]*(?:\n|\Z))?",
    re.MULTILINE,
)
"""Lines that can only be base64, in one stretch."""
_TAG = re.compile(r"<[^>]{0,600}>")
_UNREADABLE = re.compile(
    rb"content-type:[ \t]*(?:text/calendar|multipart/encrypted|application/pkcs7-mime)", re.IGNORECASE
)
"""Parts that say nothing in their first bytes: a calendar entry, an encrypted letter."""


def by_peek(beginning: bytes) -> bool:
    """Whether header and first 16 kB of a message give a reason to read it whole."""
    head, _, body = beginning[: PEEK_BYTES + 64 * 1024].replace(b"\r\n", b"\n").partition(b"\n\n")
    fields = _fields(head + b"\n")
    names = _decoded(f"{fields.get('from', '')} {fields.get('reply-to', '')}")
    sender = next((a.lower() for a in _ADDRESS.findall(fields.get("from", ""))), "")
    subject = _decoded(fields.get("subject", ""))
    text = f"{subject}\n{names}\n{_text(body)}"
    return (
        possible(text, sender) or _UNREADABLE.search(body) is not None or _PHYSICIAN.search(names) is not None
    )


def _text(raw: bytes) -> str:
    """Whatever can be read in a body without parsing it: encodings undone roughly, tags removed."""
    parts = [raw.decode("utf-8", "replace")]
    if b"=" in raw:
        parts.append(quopri.decodestring(raw).decode("utf-8", "replace"))
    for match in _BASE64.finditer(raw):
        data = re.sub(rb"[^A-Za-z0-9+/]", b"", match[0])
        try:
            parts.append(base64.b64decode(data[: len(data) // 4 * 4]).decode("utf-8", "replace"))
        except ValueError:
            continue
    return re.sub(r"\s+", " ", html.unescape(_TAG.sub(" ", " ".join(parts))))
