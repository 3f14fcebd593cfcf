"""Takes a MIME body apart within fixed limits; never opens an attachment, never recurses deep.

A splitter of our own instead of `email.message_from_bytes`: the standard parser has no
limits and runs out of stack on nested parts. Parts, depth and text are counted while
splitting, so hostile input costs what it says and no more.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.reading import headers
from afterword.reading.headers import Fields

PART_LIMIT = 200
"""Parts of one message (Dovecot allows 10 000; a person's mail has under 30)."""
DEPTH_LIMIT = 20
"""Levels of multipart and message/rfc822 (Postfix allows 100)."""
TEXT_LIMIT = 200_000
"""Characters of one text part that are read; a long letter has 20 000."""
MARKUP_LIMIT = 1_000_000
"""Characters of an HTML part before it becomes text: Word writes ten bytes of markup per letter."""
CALENDAR_LIMIT = 64 * 1024
"""Bytes of a calendar part."""

_BOUNDARY_LIMIT = 250
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_META_CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_PICTURE = re.compile(rb"base64,[A-Za-z0-9+/=\s]{200,}")
_PATH = re.compile(r"[/\\]+")
_VAGUE_CHARSETS = frozenset(
    {"", "ascii", "us-ascii", "iso8859-1", "iso-8859-1", "latin-1", "latin1", "cp1252"}
)


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of a message: its type ("text/plain"), its fields, and its body still encoded."""

    kind: str
    fields: Fields
    body: bytes

    @property
    def content_type(self) -> str:
        """The whole Content-Type value, undecoded."""
        return headers.first(self.fields, "content-type")

    @property
    def disposition(self) -> str:
        """What a person should do with it: `attachment`, `inline`, or nothing."""
        return headers.first(self.fields, "content-disposition").partition(";")[0].strip().lower()

    @property
    def filename(self) -> str:
        """The name the part gives itself, without any folder, "" if none."""
        value = headers.first(self.fields, "content-disposition")
        name = headers.parameter(value, "filename") or headers.parameter(self.content_type, "name")
        return _PATH.split(name)[-1].strip(". ")[:200]


@dataclass(slots=True)
class Branch:
    """A multipart and its children in order."""

    kind: str
    children: list[Branch | Part] = field(default_factory=list)


class TooMuch(Exception):
    """A message is over a limit; the text says which."""


def tree(fields: Fields, body: bytes) -> Branch | Part:
    """The parts of a message as a tree of at most 200 parts and 20 levels.

    Raises:
        TooMuch: the message is over a limit.
    """
    return _node(fields, body, "text/plain", 0, [0])


def _node(fields: Fields, body: bytes, default: str, depth: int, count: list[int]) -> Branch | Part:
    """One node; `count` holds the number of nodes seen so far in the whole message."""
    count[0] += 1
    if count[0] > PART_LIMIT:
        raise TooMuch(f"it has more than {PART_LIMIT} parts")
    if depth > DEPTH_LIMIT:
        raise TooMuch(f"its parts are nested more than {DEPTH_LIMIT} deep")
    value = headers.first(fields, "content-type")
    kind = value.partition(";")[0].strip().lower() or default
    if not kind.startswith("multipart/"):
        return Part(kind if "/" in kind else default, fields, body)
    boundary = headers.parameter(value, "boundary").encode("ascii", "replace")[:_BOUNDARY_LIMIT]
    pieces = _pieces(body, boundary) if boundary else []
    if not pieces:
        return Part("text/plain", fields, body)
    branch = Branch(kind)
    inner = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    for piece in pieces:
        branch.children.append(_node(*headers.split(piece), inner, depth + 1, count))
    return branch


def _pieces(body: bytes, boundary: bytes) -> list[bytes]:
    """`body` cut at its boundary lines: linear, whatever stands between, the last one may be missing."""
    marker = b"--" + boundary
    pieces: list[bytes] = []
    start = -1
    position = body.find(marker)
    while position >= 0:
        end = body.find(b"\n", position)
        end = len(body) if end < 0 else end + 1
        rest = body[position + len(marker) : min(end, position + len(marker) + 80)].strip()
        if (position == 0 or body[position - 1 : position] in b"\r\n") and rest in (b"", b"--"):
            if start >= 0:
                pieces.append(_without_last_break(body[start:position]))
            start = end if not rest else -1
            if rest or len(pieces) > PART_LIMIT:
                break
        position = body.find(marker, end)
    if start >= 0:
        pieces.append(body[start:])
    return pieces


def _without_last_break(piece: bytes) -> bytes:
    """The line break before a boundary belongs to the boundary."""
    return piece[:-2] if piece.endswith(b"\r\n") else piece[:-1] if piece.endswith((b"\n", b"\r")) else piece


def leaves(node: Branch | Part) -> Iterator[Part]:
    """All parts below `node` in order."""
    if isinstance(node, Part):
        yield node
    else:
        for child in node.children:
            yield from leaves(child)


def content(part: Part, limit: int) -> bytes:
    """The body of `part` with its transfer encoding undone, at most `limit` bytes."""
    encoding = headers.first(part.fields, "content-transfer-encoding").strip().lower()
    if encoding == "base64":
        return _base64(part.body[: limit * 2])[:limit]
    if encoding == "quoted-printable":
        return binascii.a2b_qp(part.body[: limit * 4])[:limit]
    return part.body[:limit]


def _base64(body: bytes) -> bytes:
    """Base64 undone as far as it goes: up to the padding, or to a line that is something else.

    Lists put footers behind it in plain text. Text that only claims to be base64 comes back as it is.
    """
    letters = b"".join(_base64_lines(body.partition(b"=")[0]))
    if not letters and body.strip():
        return body
    rest = len(letters) % 4
    return binascii.a2b_base64(letters[: len(letters) - (rest == 1)] + b"=" * (-rest % 4 if rest > 1 else 0))


def _base64_lines(body: bytes) -> Iterator[bytes]:
    """The letters of each line up to one with words; a stray character is only left out."""
    for line in body.splitlines():
        letters = _NOT_BASE64.sub(b"", line)
        if b" " in line.strip() or (line.strip() and not letters):
            return
        yield letters


def text(part: Part) -> str:
    """A text part decoded, whatever charset it claims; every line ends in a line feed."""
    markup = part.kind in ("text/html", "application/xhtml+xml")
    limit = MARKUP_LIMIT if markup else TEXT_LIMIT
    raw = content(part, limit * 8 if markup else limit)
    if markup and b"base64," in raw:
        raw = _PICTURE.sub(b"", raw)
    name = headers.parameter(part.content_type, "charset")
    if not name and markup and (match := _META_CHARSET.search(raw[:2048])):
        name = match[1].decode("ascii")
    return characters(raw[: limit * 2], name)[:limit].replace("\r\n", "\n").replace("\r", "\n")


def characters(raw: bytes, charset: str) -> str:
    """`raw` as text. A label of Latin or none is often a lie: UTF-8 is tried first, then Windows."""
    if raw.startswith(codecs.BOM_UTF8):
        return raw[3:].decode("utf-8", "replace")
    name = charset.strip().lower().replace("_", "-").removeprefix("x-")
    if name in _VAGUE_CHARSETS or name.startswith(("utf-8", "utf8", "windows-1252")):
        return _western(raw)
    try:
        return raw.decode({"gb2312": "gb18030", "ks-c-5601-1987": "cp949"}.get(name, name), "replace")
    except (LookupError, UnicodeError, ValueError):
        return _western(raw)


def _western(raw: bytes) -> str:
    """UTF-8 if it is (a few broken bytes allowed), else Windows-1252."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        tolerant = raw.decode("utf-8", "replace")
    broken = tolerant.count("\ufffd")
    sound = sum(1 for character in tolerant if character > "\x7f") - broken
    return tolerant if sound > broken else raw.decode("cp1252", "replace")
