"""Takes a filled notes card apart into labelled paragraphs, whatever a mail client did to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from afterword.filing.identity import name_words, same_person
from afterword.model import Record

RESERVED = {
    "promised": "I promised to send",
    "forgotten": "Something I forgot to say",
    "corrections": "Anything to correct or ask",
    "writing_afterwards": "Did they say anything about writing afterwards",
    "rank": "For my rank list",
}
"""The reserved labels of CONTRACT (`replay`), by what they ask for; none is a person."""

_PROMPT = re.compile(
    r"\s*I\s+especially\s+enjoyed\s+(?:talking|speaking)\s+with\s+you\s+about\b\s*(?:…|\.{2,})?[\s:,–-]*",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"(?:[\s….,:;\-–—_]*|none|nothing|n/?a|-|no notes?|skip|x)\Z", re.IGNORECASE)
_LABELS = {
    key: re.compile(
        r"[\s*_•-]*" + r"\s+".join(re.escape(w) for w in label.split()) + r"[\s*_]*[?:：]+[\s*_:：]*",
        re.IGNORECASE,
    )
    for key, label in RESERVED.items()
}
_PERSON = re.compile(
    r"[\s*_•-]*(?P<name>(?:(?:Dr|Drs|Dra|Prof|Professor|Mr|Mrs|Ms|"
    r"Mx)\b\.?\s*)?[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’()\"“”-]*){0,5}"
    r"(?:,\s*(?:MD|DO|PhD|MPH|MBBS|M\.D\.|D\.O\.)(?:,?\s*(?:MD|PhD|MPH))*)?)\s*[*_]*\s*[:：]\s*[*_]*\s*",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?:dr|drs|dra|prof|professor|mr|mrs|ms|mx)\b\.?", re.IGNORECASE)
_NOISE = re.compile(
    r"(?:Card\s+\w{2,12}|Sent from (?:my|Outlook|Mail)\b.*|Get Outlook for .*|Your notes on .*\.|"
    r"Finish the sentences you want .*|.*Only you see this card\.?|One paragraph for each person:.*|"
    r"(?:On|Am|Le) .{4,80} (?:wrote|schrieb|écrit)\s*:)\Z",
    re.IGNORECASE | re.DOTALL,
)
_WRAPS_FROM = 55
"""Characters from which a line may be one that a client wrapped (they do at 72 to 78, at a blank)."""


class Line(Record, frozen=True, kw_only=True):
    """One paragraph of a card: the label it belongs to (a key of RESERVED or a name) and its words."""

    label: str
    text: str


def lines_of(body: str, known: tuple[str, ...]) -> Iterator[Line]:
    """Yield the labelled paragraphs of a card in order; empty ones are left out.

    `known` are the people of the program: their names are labels even without a title.
    """
    label = ""
    for paragraph in _paragraphs(body):
        for name, text in _labelled(paragraph, known):
            label = name or label
            words = _answer(text)
            if label and words:
                yield Line(label=label, text=words)


def _paragraphs(body: str) -> list[str]:
    """Return the card's logical lines: un-flowed, unquoted, without signature, noise and HTML."""
    if re.search(r"<(?:html|body|p|div|br|table|td|span)\b", body, re.IGNORECASE):
        body = _text_of(body)
    lines = [
        re.sub(r"^(?:\s?>)+ ?", "", line) for line in re.split(r"\r\n|\r|\n", body.replace("\u00a0", " "))
    ]
    joined: list[str] = []
    goes_on = False
    for line in lines:
        if line.rstrip() == "--":
            break
        bare = line[1:] if goes_on and line.startswith(" ") else line
        if goes_on and bare.strip() and not _is_label(bare):
            joined[-1] += " " + bare.strip()
        else:
            joined.append(bare.strip())
        goes_on = bool(bare.strip()) and (
            line.endswith(" ") or (len(line.rstrip()) >= _WRAPS_FROM and not _is_bullet_end(line))
        )
    return [line for line in joined if line and not _NOISE.match(line)]


def _is_bullet_end(line: str) -> bool:
    return bool(re.match(r"\s*(?:[-*•–]|\d+[.)])\s", line)) and line.rstrip().endswith((".", ";"))


def _is_label(line: str) -> bool:
    """Say whether a line surely begins an answer of its own, so that it is not joined to the one before."""
    return (
        any(p.match(line) for p in _LABELS.values())
        or bool(_TITLE.match(line.strip()) and _PERSON.match(line))
        or bool(re.match(r"\s*(?:[-*•–]|\d+[.)])\s", line))
    )


def _labelled(paragraph: str, known: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield (label, rest) of one logical line; the label is "" where the line has none."""
    for key, pattern in _LABELS.items():
        hit = pattern.match(paragraph)
        if hit:
            yield key, paragraph[hit.end() :]
            return
    hit = _PERSON.match(paragraph)
    if hit and _is_person(hit["name"], known):
        yield hit["name"].strip(" *_"), paragraph[hit.end() :]
        return
    yield "", paragraph


def _is_person(name: str, known: tuple[str, ...]) -> bool:
    """Say whether what stands before a colon is somebody's name."""
    if any(same_person(name, other) for other in known):
        return True
    words = name_words(name)
    firsts = [name_words(other)[:1] for other in known]
    if len(words) == 1 and firsts.count(words) == 1:
        return True
    if _TITLE.match(name):
        return bool(words)
    tokens = [t for t in re.split(r"\s+", name.split(",", maxsplit=1)[0]) if t]
    particles = {"de", "la", "van", "der", "von", "da", "del", "al", "bin", "y", "den", "di"}
    capital = all(t[:1].isupper() or t.lower() in particles for t in tokens)
    return len(tokens) > 1 and capital and not any(t.lower().strip(".") in _NO_NAMES for t in tokens)


_NO_NAMES = frozenset(
    "grand rounds night float clinic program residents social call schedule icu er ed pros cons note "
    "notes good bad wellness research teaching day morning report housing salary questions question "
    "topics things call life balance the my ps p.s re also follow next to do team city hospital "
    "medicine match fellowship fellowships board pass rate moonlighting benefits".split()
)


def _answer(text: str) -> str:
    """Return her words without the card's prompt; "" if nothing or only the prompt is left."""
    words = _PROMPT.sub(" ", text, count=2).strip()
    words = re.sub(r"^(?:…|\.{2,})\s*", "", words)
    words = re.sub(r"\s*…\s*$", "", words).strip(" *_")
    return "" if _EMPTY.match(words) else words


class _Text(HTMLParser):
    """The readable text of a card that a client turned into HTML; blocks and cells become lines."""

    _BLOCKS = frozenset("p div br tr td th li table ul ol h1 h2 h3 blockquote pre".split())

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._skip = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block; leave out what is not text."""
        del attrs
        self._skip += tag in {"style", "script", "head", "title"}
        if tag in self._BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line at a block's end."""
        self._skip -= tag in {"style", "script", "head", "title"} and self._skip > 0
        if tag in self._BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep text; line breaks of the source are blanks in HTML."""
        if not self._skip:
            self.parts.append(re.sub(r"\s+", " ", data))


def _text_of(body: str) -> str:
    reader = _Text()
    reader.feed(body)
    reader.close()
    return re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(reader.parts))
