"""The parts of a message worth reading, cut out byte by byte; nothing is decoded here.

A slim message has the header, every text and calendar part and, in place of each
attachment, its MIME header with nothing after it: `reading.message.parse` reads it like
the original, and no attachment is kept in memory. What is not recognised stays as it is.
Works on hostile bytes: linear in their length, bounded in depth and number of parts.
"""

from __future__ import annotations

import re

DEEPEST = 20
"""Levels of nesting that are followed; deeper ones are kept as they are, cut (PROVIDERS D1)."""

MOST_PARTS = 200
"""Parts of one multipart that are looked at; the rest is cut off (PROVIDERS D1)."""

LONGEST_LINE = 1_000
"""Bytes of a line by RFC 5322; where lines are longer, a cut goes through one."""

HEADER_LIMIT = 65_536
"""Bytes of one header block that are kept: a real one has about 4 kB (PROVIDERS D1)."""

TRIAGE_FIELDS = (
    "From", "To", "Cc", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To",
    "References", "List-Id", "List-Unsubscribe", "Precedence", "Auto-Submitted",
    "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Authentication-Results",
)  # fmt: skip
"""What the first look fetches: enough to tell a candidate, a tenth of the header."""

_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_KIND = re.compile(
    rb"^content-type:[ \t]*(?:\r?\n[ \t]+)*([\w.+-]{1,60}/[\w.+-]{1,60})", re.IGNORECASE | re.MULTILINE
)
_CONTENT_TYPE = re.compile(rb"^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(
    rb"[;\s]boundary[ \t]*=[ \t]*(?:\"([^\"\r\n]{1,200})\"|([^\s\";]{1,200}))", re.IGNORECASE
)
_ATTACHED = re.compile(
    rb"^content-disposition:[ \t]*(?:\r?\n[ \t]+)*attachment", re.IGNORECASE | re.MULTILINE
)
_ICS_NAME = re.compile(rb"name\*?[\d*]*=[^\r\n;]{0,200}\.ics\b", re.IGNORECASE)
_BASE64 = re.compile(
    rb"^content-transfer-encoding:[ \t]*(?:\r?\n[ \t]+)*base64", re.IGNORECASE | re.MULTILINE
)
_ALWAYS_READ = frozenset({b"text/calendar", b"application/ics", b"message/delivery-status"})


def split(entity: bytes) -> tuple[bytes, bytes]:
    """Return the header block with its blank line, and the body, of a message or part."""
    if entity.startswith((b"\r\n", b"\n")):
        end = entity.index(b"\n") + 1
        return entity[:end], entity[end:]
    found = _BLANK_LINE.search(entity)
    return (entity, b"") if found is None else (entity[: found.end()], entity[found.end() :])


def fields(header: bytes, wanted: tuple[str, ...] = TRIAGE_FIELDS) -> bytes:
    """Return only the `wanted` fields of a header block, in their order, with a blank line."""
    names = frozenset(name.lower().encode("ascii") for name in wanted)
    kept, keeping = bytearray(), False
    for line in header.splitlines(keepends=True):
        if not line.strip():
            break
        if not line.startswith((b" ", b"\t")):
            keeping = line.partition(b":")[0].strip().lower() in names
        if keeping:
            kept += line
    return bytes(kept) + b"\r\n"


def boundary_of(header: bytes) -> bytes | None:
    """Return the boundary a multipart's Content-Type names."""
    field = _CONTENT_TYPE.search(header)
    found = _BOUNDARY.search(field[0]) if field else None
    return (found[1] or found[2]) if found else None


def is_text(header: bytes) -> bool:
    """Tell from a part's MIME header whether it is read: shown text, a calendar, a bounce's cause."""
    kind = _KIND.search(header)
    name = kind[1].lower() if kind else b"text/plain"
    if name in _ALWAYS_READ or _ICS_NAME.search(header):
        return True
    return name.startswith(b"text/") and not _ATTACHED.search(header)


def cut(header: bytes, body: bytes, limit: int) -> bytes:
    """Return at most `limit` bytes of a part's body, cut where its encoding allows it.

    A line end is such a place; in base64 also every fourth character.
    """
    if len(body) <= limit:
        return body
    kept = body[:limit]
    line_end = kept.rfind(b"\n") + 1
    if line_end > max(0, limit - LONGEST_LINE):
        return kept[:line_end]
    return kept[: limit - limit % 4] if _BASE64.search(header) else kept


def slim(entity: bytes, limit: int, depth: int = 0) -> bytes:
    """Return a message (or part) without its attachments' bytes, each text cut at `limit`."""
    header, body = split(entity)
    header = header if len(header) <= HEADER_LIMIT else header[:HEADER_LIMIT] + b"\r\n\r\n"
    kind = _KIND.search(header)
    name = kind[1].lower() if kind else b"text/plain"
    if depth >= DEEPEST:
        return header + cut(header, body, limit)
    if name.startswith(b"multipart/"):
        return header + _slim_parts(header, body, limit, depth)
    if name == b"message/rfc822" and not _BASE64.search(header):
        return header + slim(body, limit, depth + 1)
    return header + (cut(header, body, limit) if is_text(header) else b"\r\n")


def _slim_parts(header: bytes, body: bytes, limit: int, depth: int) -> bytes:
    boundary = boundary_of(header)
    if boundary is None:
        return cut(header, body, limit)
    mark = re.escape(boundary)
    lines = list(re.finditer(rb"^--" + mark + rb"(?:--)?[ \t]*(?:\r?\n|\Z)", body, re.MULTILINE))
    if not lines:
        return cut(header, body, limit)
    kept = bytearray(body[: min(lines[0].start(), limit)])
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        kept += line[0]
        if line[0].rstrip().endswith(b"--") and following is None:
            break
        part = body[line.end() : following.start() if following else len(body)]
        kept += slim(part, limit, depth + 1)
        if not kept.endswith(b"\n"):
            kept += b"\r\n"
        if line is lines[min(MOST_PARTS, len(lines)) - 1]:
            break
    return bytes(kept)


def has_text(raw: bytes, depth: int = 0) -> bool:
    """Tell whether the (possibly cut) message `raw` shows any text at all."""
    header, body = split(raw)
    boundary = boundary_of(header)
    kind = _KIND.search(header)
    if kind and kind[1].lower().startswith(b"multipart/") and boundary and depth < DEEPEST:
        parts = body.split(b"--" + boundary)[1 : MOST_PARTS + 1]
        return any(has_text(part.lstrip(b"\r\n"), depth + 1) for part in parts)
    return is_text(header) and bool(body.strip())
