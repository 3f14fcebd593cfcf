"""Chooses among the parts of a mail what a person reads: text before HTML unless it says less.

A restriction may stand in only one of the two versions of a letter, so whatever only the
other one says is added as a passage of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

import msgspec

from afterword.model import CalendarEvent, Passage
from afterword.reading import headers, html, lines, links, mime, passages
from afterword.reading.calendar import events
from afterword.reading.headers import Fields
from afterword.reading.mime import Branch, Part

_EMBEDDED_LIMIT = 3
"""Messages inside messages that are still opened."""
_LESS = 0.6
"""A plain version with less than this share of the HTML's words is a stub or a summary."""
_SHINGLE = 4
_SAID = 0.7
"""A sentence counts as said in both versions if this share of its four-word runs is."""
_STUB = re.compile(
    r"(?:view|open|read|see) (?:this|the) (?:e-?mail|message|newsletter) in"
    r"|html (?:capable|compatible|e-?mail|version|format)"
    r"|(?:does not|doesn't|cannot|can't) (?:support|display|show) html"
    r"|view (?:it )?in (?:your )?(?:a )?browser",
    re.IGNORECASE,
)
_STUB_WORDS = 40
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s(?=[A-Z\"“(])")
_WRAPPED = 50
"""Characters from which a line counts as wrapped, so that the next one goes on."""
_NEGATIONS = frozenset(
    "no not never don't doesn't can't cannot won't nor neither without refrain avoid only instead".split()
)
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
    problem: str | None = None


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
        self.compare(self.plain(plain), self.rich(rich))

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

    def compare(self, plain: list[Passage], rich: tuple[list[Passage], html.Page]) -> None:
        """Take the fuller version, and add what only the other one says."""
        shown, page = rich
        main, other, apart = plain, shown, []
        if page.struck or _says_less(plain, shown) or _loses_rows(plain, page.rows):
            main, other, apart = shown, plain, [*page.hidden, *page.struck]
        self.body.passages.extend(main)
        known = _runs([*_words(_text(main)), *_words(" ".join(apart))])
        self.body.passages.extend(extra for p in other if (extra := _only(p, known)))


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


def _text(found: Sequence[Passage]) -> str:
    return "\n".join(p.text for p in found)


def _words(text: str) -> list[str]:
    """All words in lower case, addresses of pages left out."""
    return _WORD.findall(_URL.sub(" ", text).lower().replace("’", "'"))


def _says_less(plain: Sequence[Passage], rich: Sequence[Passage]) -> bool:
    """Whether the text version is a stub ("view in your browser") or a summary of the HTML."""
    words = len(_words(_text(plain)))
    stub = words < _STUB_WORDS and any(_STUB.search(p.text) for p in plain)
    return stub or words < _LESS * len(_words(_text(rich)))


def _loses_rows(plain: Sequence[Passage], rows: Sequence[str]) -> bool:
    """Whether the text version tears table rows apart, so that a time no longer stands by its name."""
    told = {" ".join(_words(line)) for line in _text(plain).split("\n")}
    torn = sum(" ".join(_words(row)) not in told for row in rows)
    return len(rows) > 1 and torn * 2 > len(rows)


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Every run of four words."""
    return frozenset(tuple(words[n : n + _SHINGLE]) for n in range(len(words) - _SHINGLE + 1))


def _only(passage: Passage, known: frozenset[tuple[str, ...]]) -> Passage | None:
    """The sentences of `passage` that `known` does not hold."""
    kept = [sentence for sentence in _sentences(passage.text) if _is_new(sentence, known)]
    return msgspec.structs.replace(passage, text="\n".join(kept)) if kept else None


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text; lines that were wrapped are put together first."""
    unit = last = ""
    for row in (*text.split("\n"), ""):
        full = len(last) >= _WRAPPED and not last.endswith((".", "!", "?", ":"))
        if last and row and (row[0].islower() or (full and row[0].isalnum())):
            unit = f"{unit} {row}"
        else:
            yield from _SENTENCE_END.split(unit)
            unit = row
        last = row


def _is_new(sentence: str, known: frozenset[tuple[str, ...]]) -> bool:
    """Whether a sentence of four words or more is not in the other version, or not with its "not"."""
    words = _words(sentence)
    runs = [tuple(words[n : n + _SHINGLE]) for n in range(len(words) - _SHINGLE + 1)]
    new = [run for run in runs if run not in known]
    many = len(new) > (1 - _SAID) * len(runs) and (len(new) > 1 or len(runs) == 1)
    return many or any(not _NEGATIONS.isdisjoint(run) for run in new)
