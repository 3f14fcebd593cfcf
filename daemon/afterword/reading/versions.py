"""Makes one letter of its two versions, text and HTML.

The text is preferred: it is what its writer's program made for readers like this one. The
HTML is where it says more, keeps table rows together or strikes something out. A restriction
may stand in only one of the two, so what only the other one says is added behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from afterword.model import Passage
from afterword.reading.html import Page

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
_CELL_ENDS = re.compile(r"[ ]{2,}|[\t\n]|:\s")
_CELL = 20
"""Words of a table's cell that are compared."""
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s(?=[A-Z\"“(])")
_WRAPPED = 50
"""Characters from which a line counts as wrapped, so that the next one goes on."""
_NEGATIONS = frozenset(
    "no not never don't doesn't can't cannot won't nor neither without refrain avoid only instead".split()
)


def combined(plain: Sequence[Passage], shown: Sequence[Passage], page: Page) -> list[Passage]:
    """The passages of the better version, then the sentences that only the other one has.

    Args:
        plain: passages of the text version.
        shown: passages of the HTML version.
        page: what else the HTML holds; text it hides or strikes out is not added from the other.
    """
    main, other, apart = plain, shown, ""
    if page.struck or _says_less(plain, shown) or _loses_rows(plain, page.rows):
        main, other, apart = shown, plain, " ".join([*page.hidden, *page.struck])
    known = _Known(_text(main), apart)
    return [*main, *(extra for passage in other if (extra := _only(passage, known)))]


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


class _Known:
    """What one version says: every run of four words, and every cell of its tables and line of its lists."""

    def __init__(self, text: str, apart: str) -> None:
        self.runs = _runs([*_words(text), *_words(apart)])
        self.cells = {tuple(_words(cell)[:_CELL]) for cell in _CELL_ENDS.split(text)} - {()}

    def in_cells(self, words: list[str]) -> bool:
        """Whether words are nothing but cells of this version, one after the other."""
        at = 0
        while at < len(words):
            most = min(_CELL, len(words) - at)
            length = next((n for n in range(most, 0, -1) if tuple(words[at : at + n]) in self.cells), 0)
            if not length:
                return False
            at += length
        return True


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Every run of four words."""
    return frozenset(tuple(words[n : n + _SHINGLE]) for n in range(len(words) - _SHINGLE + 1))


def _only(passage: Passage, known: _Known) -> Passage | None:
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


def _is_new(sentence: str, known: _Known) -> bool:
    """Whether a sentence of four words or more is not in the other version, or not with its "not"."""
    words = _words(sentence)
    runs = [tuple(words[n : n + _SHINGLE]) for n in range(len(words) - _SHINGLE + 1)]
    new = [run for run in runs if run not in known.runs]
    many = len(new) > (1 - _SAID) * len(runs) and (len(new) > 1 or len(runs) == 1)
    negated = any(not _NEGATIONS.isdisjoint(run) for run in new)
    return (many or negated) and not known.in_cells(words)
