"""A message's shape from BODYSTRUCTURE: which sections to fetch, and how to join them again.

The joined message has the header, the text and calendar parts and the MIME headers of what
is attached, in the original order, so that it reads like the original (see `mime_parts`).
Pure: sections come in as a mapping from section name to bytes.
"""

from __future__ import annotations

from collections.abc import Mapping

from afterword.edges.mime_parts import DEEPEST, HEADER_LIMIT, MOST_PARTS, boundary_of, cut, is_text
from afterword.model import Record

MIME_LIMIT = 8_192
"""Bytes of one part's MIME header that are kept."""


class Part(Record, frozen=True, kw_only=True):
    """One node of a message.

    `head` and `body` are the sections where IMAP keeps its header ("" for the message's own,
    which is fetched anyway) and its content ("" for what is not wanted: attachments, and
    multiparts, which are their children).
    """

    head: str
    body: str
    children: tuple[Part, ...] = ()


def shape(structure: object) -> Part | None:
    """Read IMAPClient's BODYSTRUCTURE value; None if it is odd, too deep or too large."""
    return _node(structure, head="", body="TEXT", prefix="", depth=0)


def _node(structure: object, *, head: str, body: str, prefix: str, depth: int) -> Part | None:
    if not isinstance(structure, tuple) or not structure or depth > DEEPEST:
        return None
    if isinstance(structure[0], (tuple, list)):
        parts = structure[0] if isinstance(structure[0], list) else structure
        return _parent([part for part in parts if isinstance(part, tuple)], head, prefix, depth)
    match structure:
        case (bytes() as main, bytes() as sub, *_):
            kind = main.lower() + b"/" + sub.lower()
        case _:
            return None
    if kind == b"message/rfc822":
        return _message(structure, head, prefix, depth) if prefix else None
    return Part(head=head, body=body if is_text(_as_header(kind, structure)) else "")


def _parent(parts: list[object], head: str, prefix: str, depth: int) -> Part | None:
    children = []
    for number, part in enumerate(parts[: MOST_PARTS + 1], 1):
        section = f"{prefix}{number}"
        child = _node(part, head=f"{section}.MIME", body=section, prefix=f"{section}.", depth=depth + 1)
        if child is None or number > MOST_PARTS:
            return None
        children.append(child)
    return Part(head=head, body="", children=tuple(children))


def _message(structure: tuple[object, ...], head: str, prefix: str, depth: int) -> Part | None:
    """Read a message within the message: RFC 3501 7.4.2 puts its structure in the ninth place."""
    child = _node(
        structure[8] if len(structure) > 8 else None,  # noqa: PLR2004 - the ninth
        head=f"{prefix}HEADER",
        body=f"{prefix}TEXT",
        prefix=prefix,
        depth=depth + 1,
    )
    return Part(head=head, body="", children=(child,)) if child else None


def _as_header(kind: bytes, structure: tuple[object, ...]) -> bytes:
    """Write type, parameters and disposition as a MIME header, so that one rule judges both."""
    lines = b"Content-Type: " + kind + _parameters(structure[2])
    for item in structure[3:]:
        match item:
            case (bytes() as disposition, parameters) if disposition.lower() in (b"attachment", b"inline"):
                lines += b"\r\nContent-Disposition: " + disposition + _parameters(parameters)
    return lines + b"\r\n\r\n"


def _parameters(pairs: object) -> bytes:
    words = [word for word in pairs if isinstance(word, bytes)] if isinstance(pairs, tuple) else []
    return b"".join(b"; " + name + b"=" + value for name, value in zip(words[::2], words[1::2], strict=False))


def sections(part: Part, limit: int) -> tuple[str, ...]:
    """Return the FETCH items that `join` needs besides the message's own header."""
    own = []
    if part.head:
        own.append(
            f"BODY.PEEK[{part.head}]<0.{HEADER_LIMIT if part.head.endswith('HEADER') else MIME_LIMIT}>"
        )
    if part.body:
        own.append(f"BODY.PEEK[{part.body}]<0.{limit}>")
    return (*own, *(item for child in part.children for item in sections(child, limit)))


def join(part: Part, header: bytes, got: Mapping[str, bytes], limit: int) -> bytes | None:
    """Return the message of `header` and the sections `got`; None if it can't be joined."""
    if not part.children:
        # `limit` bytes or more: the server cut it, most likely within a line
        body = cut(header, got.get(part.body, b""), limit - 1) if part.body and is_text(header) else b"\r\n"
        return header + body
    inside = [join(child, _ended(got.get(child.head, b"")), got, limit) for child in part.children]
    if part.head.endswith("MIME") and part.children[0].head.endswith("HEADER"):
        return header + inside[0] if inside[0] is not None else None
    boundary = boundary_of(header)
    if boundary is None or None in inside:
        return None
    mark = b"--" + boundary
    return header + b"".join(mark + b"\r\n" + (one or b"") + b"\r\n" for one in inside) + mark + b"--\r\n"


def _ended(header: bytes) -> bytes:
    """Return a header block that surely ends with a blank line."""
    if header.endswith((b"\r\n\r\n", b"\n\n")) or header == b"\r\n":
        return header
    return header.rstrip(b"\r\n") + b"\r\n\r\n" if header.strip() else b"\r\n"
