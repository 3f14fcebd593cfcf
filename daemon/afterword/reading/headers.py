"""Turns the header block of a mail into clean values; decides nothing about their meaning.

Written without `email.policy.default`: its structured headers cost 24 times as much and
take seconds, or the stack, on hostile input, and what they return for a malformed From
depends on the Python release. Everything here is linear and never raises. No value that
leaves this module holds a line break or a control character.
"""

from __future__ import annotations

import email.errors
import email.header
import email.message
import email.utils
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from afterword.model import Address

HEADER_BLOCK_LIMIT = 64 * 1024
"""Bytes of a header block; Postfix stops at 100 kB, a person's mail has 2 to 15 kB."""
HEADER_LIMIT = 8 * 1024
"""Characters of one header that are looked at; the rest of a longer one is not read."""
ADDRESS_LIMIT = 100
"""Addresses per header; an office that forgets Bcc names a few dozen."""
REFERENCE_LIMIT = 100
"""Message-IDs kept of a References header, the newest."""
NAME_LIMIT = 200
"""Characters of a display name."""

Fields = tuple[tuple[str, str], ...]
"""Header fields in order: name in lower case, value unfolded and not yet decoded."""

_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:(.*)", re.DOTALL)
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u200b-\u200f]+")
_SPACES = re.compile(r"[ \u00a0]+")
_MESSAGE_ID = re.compile(r"<[^<>\s\x00-\x20]{1,990}>")
_ADDRESS = re.compile(r"[^\s@<>\"',;:()\[\]\\][^\s@<>\",;:()\[\]\\]{0,63}@[^\s@<>\"',;:()\[\]\\]{1,255}")


def split(raw: bytes) -> tuple[Fields, bytes]:
    """The header fields of `raw` and the body behind them.

    A header block ends at the first empty line, or at a line that cannot belong to one:
    some programs forget the empty line, and what follows is then still read.
    """
    fields: list[tuple[str, str]] = []
    position = 0
    while position < len(raw):
        end = raw.find(b"\n", position)
        end = len(raw) if end < 0 else end + 1
        line = raw[position:end].strip(b"\r\n")
        if not line.strip():
            return tuple(fields), raw[end:]
        if line[:1] in b" \t":
            if fields:
                name, value = fields[-1]
                fields[-1] = (name, value + _characters(line) if len(value) < HEADER_LIMIT else value)
        elif match := _FIELD.fullmatch(line):
            fields.append((match[1].decode("ascii").lower(), _characters(match[2][:HEADER_LIMIT])))
        elif fields or not line.startswith((b"From ", b">From ")):
            return tuple(fields), raw[position:]
        position = end
    return tuple(fields), b""


def first(fields: Fields, name: str) -> str:
    """The raw value of the topmost field called `name`, "" if there is none."""
    return next((value for key, value in fields if key == name), "")


def every(fields: Fields, name: str) -> tuple[str, ...]:
    """All raw values of fields called `name`, topmost first."""
    return tuple(value for key, value in fields if key == name)


def decoded(value: str) -> str:
    """`value` with its encoded words decoded, on one line, without control characters."""
    return one_line(_words(value[:HEADER_LIMIT]))


def one_line(text: str) -> str:
    """`text` without line breaks, control, direction or invisible characters."""
    return _SPACES.sub(" ", _INVISIBLE.sub(" ", text)).strip()


def addresses(values: Iterable[str]) -> tuple[Address, ...]:
    """The mailboxes of one or more address headers, groups opened, at most 100."""
    found: list[Address] = []
    for value in values:
        for name, mailbox in _mailboxes(value[:HEADER_LIMIT]):
            if match := _ADDRESS.search(mailbox):
                found.append(Address(name=_name(name), email=one_line(match[0]).lower()))
            if len(found) == ADDRESS_LIMIT:
                return tuple(found)
    return tuple(found)


def message_ids(value: str) -> tuple[str, ...]:
    """The Message-IDs in `value`, angle brackets kept, the newest hundred."""
    return tuple(one_line(found) for found in _MESSAGE_ID.findall(value))[-REFERENCE_LIMIT:]


def moment(value: str) -> datetime | None:
    """The moment a Date header names, aware; without a usable zone it counts as UTC."""
    try:
        when = email.utils.parsedate_to_datetime(one_line(value[:200]))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if not 1980 <= when.year <= 2100:  # noqa: PLR2004 - mail outside these years has a broken clock
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when


def parameters(value: str) -> email.message.Message:
    """A Content-Type or Content-Disposition value as a message that answers `get_param`."""
    holder = email.message.Message()
    holder["Content-Type"] = one_line(value[:HEADER_LIMIT])
    return holder


def parameter(value: str, name: str) -> str:
    """One parameter of a structured header (RFC 2231 and encoded words understood), or ""."""
    if name not in value.lower():
        return ""
    try:
        found = parameters(value).get_param(name)
        text = email.utils.collapse_rfc2231_value(found) if found is not None else ""
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    return decoded(text)


def _characters(raw: bytes) -> str:
    """Header bytes as text: UTF-8 where they are, else what Windows would have meant."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _words(value: str) -> str:
    """RFC 2047 words decoded; what cannot be decoded stays as it stands."""
    if "=?" not in value:
        return value
    try:
        pieces = email.header.decode_header(value)
    except (ValueError, LookupError, email.errors.MessageError):
        return value
    return "".join(_piece(text, charset) for text, charset in pieces)


def _piece(text: str | bytes, charset: str | None) -> str:
    """One run of decode_header: bytes of a charset, or text that needed no decoding."""
    if isinstance(text, str):
        return text
    if charset is None:
        return text.decode("raw-unicode-escape", "replace")
    try:
        return text.decode(charset)
    except (LookupError, UnicodeError, ValueError):
        return _characters(text)


def _name(raw: str) -> str:
    """A display name as a person sees it; "" where it pretends to be an address."""
    name = decoded(raw)[:NAME_LIMIT].strip("'\" ")
    return "" if "@" in name else name


def _mailboxes(value: str) -> Iterator[tuple[str, str]]:
    """(display name, address) pairs, split before decoding so that encoded commas stay inside.

    A scanner with one state: linear on any input, parentheses only counted.
    An unquoted comma in a name ("Raman, Priya <p@x>") leaves a piece without "@", which is
    put in front of the next one.
    """
    pending = ""
    for piece in _pieces(value):
        name, bracket, rest = piece.rpartition("<")
        if bracket:
            yield (f"{pending}{name}", rest.partition(">")[0])
            pending = ""
        elif "@" in piece:
            yield ("", piece)
            pending = ""
        else:
            pending = f"{pending}{piece.strip()}, " if piece.strip() else pending


def _pieces(value: str) -> Iterator[str]:
    """`value` cut at the commas between mailboxes; quotes, comments and group names dropped."""
    piece: list[str] = []
    angle = False
    for character, quoted in _unquoted(value):
        if quoted or angle or character not in ",;:":
            angle = not quoted and (character == "<" or (angle and character != ">"))
            piece.append(character)
        else:
            if character != ":":
                yield "".join(piece)
            piece = []
    yield "".join(piece)


def _unquoted(value: str) -> Iterator[tuple[str, bool]]:
    """Each character that counts, and whether it stood in quotes; comments are skipped."""
    quoted = escaped = False
    depth = 0
    for character in value:
        if escaped:
            escaped = False
        elif character == "\\" and (quoted or depth):
            escaped = True
            continue
        elif character == '"' and not depth:
            quoted = not quoted
            continue
        elif character in "()" and not quoted:
            depth = depth + 1 if character == "(" else max(0, depth - 1)
            continue
        if not depth:
            yield character, quoted
