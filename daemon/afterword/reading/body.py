"""Walks the parts of a mail and collects what a person sees on opening it.

Text is read, calendars are read, attached messages are read as passed on; of everything
else only the name is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

from afterword.model import CalendarEvent, Passage
from afterword.reading import headers, html, lines, links, mime, passages, versions
from afterword.reading.calendar import events
from afterword.reading.headers import Fields
from afterword.reading.mime import Branch, Part

_EMBEDDED_LIMIT = 3
"""Messages inside messages that are still opened."""
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}")
_ENCRYPTED = frozenset(
    f"application/{name}"
    for name in ("pkcs7-mime", "x-pkcs7-mime", "pgp-encrypted", "x-microsoft-rpmsg-message")
)
"""Parts nobody reads without a key; S/MIME's may only be signed, but is sealed all the same."""
_TEXT = frozenset({"text/plain", "text/enriched", "text/richtext", "text/markdown"})
"""Text read as it stands; other kinds (AMP pages, address cards) are for programs."""
_PGP = "-----BEGIN PGP MESSAGE-----"


@dataclass(slots=True)
class Body:
    """What the parts of a message hold."""

    passages: list[Passage] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    calendar: list[CalendarEvent] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    encrypted: bool = False


def read_body(fields: Fields, body: bytes, subject: str, zone: tzinfo, owner: frozenset[str]) -> Body:
    """All that the parts below a header hold.

    Raises:
        mime.TooMuch: there are more parts or levels than any person's mail has.
    """
    reader = _Reader(subject, zone, owner)
    reader.whole(mime.tree(fields, body))
    found = reader.body
    found.links = [target for link in found.links if (target := links.unwrapped(link))][: html.LINK_LIMIT]
    return found


class _Reader:
    """Walks the tree of parts and collects."""

    def __init__(self, subject: str, zone: tzinfo, owner: frozenset[str], level: int = 0) -> None:
        self.subject = subject
        self.zone = zone
        self.owner = owner
        self.level = level
        self.room = mime.TEXT_LIMIT * 2
        self.body = Body()

    def whole(self, node: Branch | Part) -> None:
        """All of a message; where it is a single text, that is the letter, whatever name it has."""
        if isinstance(node, Part) and node.kind in _TEXT:
            self.body.passages.extend(self.plain([node]))
        else:
            self.node(node)

    def node(self, node: Branch | Part) -> None:
        """One node of the tree."""
        if isinstance(node, Part):
            self.leaf(node)
        elif node.kind == "multipart/encrypted":
            self.body.encrypted = True
        elif node.kind == "multipart/alternative":
            self.alternative(node)
        else:
            for child in node.children:
                self.node(child)

    def alternative(self, branch: Branch) -> None:
        """Versions of one letter: text and HTML compared, everything else as it comes."""
        plain: list[Part] = []
        rich: list[Part] = []
        for child in branch.children:
            for part in mime.leaves(child):
                if part.kind == "text/plain" and not _is_attachment(part):
                    plain.append(part)
                elif part.kind == "text/html" and not _is_attachment(part):
                    rich.append(part)
                else:
                    self.leaf(part)
        if not plain or not rich:
            for part in plain or rich:
                self.leaf(part)
            return
        shown, whole = self.rich(rich)
        self.body.passages.extend(versions.combined(self.plain(plain), shown, whole))

    def leaf(self, part: Part) -> None:
        """One part that is no version of another."""
        if part.kind in _ENCRYPTED:
            self.body.encrypted = True
        elif part.kind == "text/calendar" or part.kind in ("application/ics", "text/x-vcalendar"):
            self.event(part)
        elif _is_attachment(part):
            self.attachment(part)
        elif part.kind == "message/rfc822":
            self.embedded(part)
        elif part.kind in ("text/html", "application/xhtml+xml"):
            self.body.passages.extend(self.rich([part])[0])
        elif part.kind in _TEXT:
            self.body.passages.extend(self.plain([part]))
        elif not part.kind.startswith(("message/", "text/")):
            self.attachment(part)

    def attachment(self, part: Part) -> None:
        """Only the name is kept."""
        if name := part.filename:
            self.body.attachments.append(name)
            if name.lower().endswith(".ics"):
                self.event(part)

    def event(self, part: Part) -> None:
        """A calendar part; the same one is often attached twice."""
        if len(part.body) > mime.CALENDAR_LIMIT * 2:
            return
        method = headers.parameter(part.content_type, "method")
        for event in events(mime.content(part, mime.CALENDAR_LIMIT), method):
            if event not in self.body.calendar:
                self.body.calendar.append(event)

    def embedded(self, part: Part) -> None:
        """A message attached to this one: passed on, unless the owner wrote it herself."""
        fields, rest = headers.split(mime.content(part, len(part.body)).lstrip(b"\r\n"))
        subject = headers.decoded(headers.first(fields, "subject"))
        inner = _Reader(subject, self.zone, self.owner, self.level + 1)
        if inner.level > _EMBEDDED_LIMIT:
            self.attachment(part)
            return
        try:
            inner.whole(mime.tree(fields, rest))
        except mime.TooMuch:
            self.attachment(part)
            return
        self.body.passages.extend(_passed_on(p, fields, subject, self.owner) for p in inner.body.passages)
        for name in ("hidden", "struck", "calendar", "attachments", "links"):
            getattr(self.body, name).extend(getattr(inner.body, name))

    def plain(self, parts: Sequence[Part]) -> list[Passage]:
        """The passages of text parts."""
        found: list[Passage] = []
        for part in parts:
            text = mime.text(part)
            if _PGP in text:
                self.body.encrypted = True
            flowed = headers.parameter(part.content_type, "format").lower() == "flowed"
            delete = headers.parameter(part.content_type, "delsp").lower() == "yes"
            self.body.links.extend(_URL.findall(text)[: html.LINK_LIMIT])
            found.extend(self.split(lines.depths(text, flowed=flowed, delete_space=delete)))
        return found

    def rich(self, parts: Sequence[Part]) -> tuple[list[Passage], html.Page]:
        """The passages of HTML parts, and what else the pages hold."""
        found: list[Passage] = []
        whole = html.Page()
        for part in parts:
            page = html.render(mime.text(part))
            found.extend(self.split(lines.marked([_cleaned(line) for line in page.lines])))
            for name in ("hidden", "struck", "links", "rows"):
                getattr(whole, name).extend(getattr(page, name))
        self.body.hidden.extend(text for t in whole.hidden if (text := lines.clean(t).strip()))
        self.body.struck.extend(text for t in whole.struck if (text := lines.clean(t).strip()))
        self.body.links.extend(whole.links)
        return found, whole

    def split(self, found: Sequence[lines.Line]) -> tuple[Passage, ...]:
        """Lines into passages, as long as there is room."""
        kept: list[lines.Line] = []
        for line in found:
            if self.room <= 0:
                break
            if line.text or any(before.text for before in kept[-2:]):
                kept.append(
                    line if len(line.text) <= self.room else line._replace(text=line.text[: self.room])
                )
            self.room -= len(line.text) + 1
        return passages.split(kept, self.subject, self.zone, self.owner)


def _passed_on(passage: Passage, fields: Fields, subject: str, owner: frozenset[str]) -> Passage:
    """A passage of an attached message, with that message's author, date and subject."""
    if passage.voice != "sender":
        return passage
    authors = headers.addresses(headers.every(fields, "from"))
    return Passage(
        text=passage.text,
        voice="quoted" if authors and authors[0].email in owner else "forwarded",
        author=authors[0] if authors else None,
        date=headers.moment(headers.first(fields, "date")),
        subject=subject,
    )


def _is_attachment(part: Part) -> bool:
    """Whether a part lies beside the letter: it says so, or is a text with a name of its own."""
    named = part.kind.startswith("text/") and bool(part.filename)
    return part.disposition == "attachment" or (named and part.disposition != "inline")


def _cleaned(line: lines.Line) -> lines.Line:
    return line._replace(text=lines.clean(line.text).strip())
