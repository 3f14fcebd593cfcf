"""Folds text for matching and finds the sentence around a match.

Folding maps every character to one character (straight quotes, plain dashes), so that a
place in the folded text is the same place in the text a quote is cut from (law 3).
"""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.model import Quote

_PLAIN = str.maketrans(
    {
        "’": "'", "‘": "'", "‛": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"',
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
        "\u200b": " ", "\u200c": " ", "\u200d": " ", "\ufeff": " ", "\u00ad": " ", "\u034f": " ", "\t": " ", "\r": " ",
    }
)  # fmt: skip
_PARAGRAPH = re.compile(r"(?<![ ])[ ]*+\n(?:[ ]*+\n)++[ ]*")
_SPACES = re.compile(r"[ \n]+")
_LIST_ITEM = re.compile(r"\n(?=[ ]*(?:[-*•·o][ ]|\(?[a-z0-9]{1,2}[.)][ ]|\d{1,2}[:.]\d\d))", re.IGNORECASE)
_END = re.compile(r"[.!?…][\"')\]]*(?=\s|$)|\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:dr|drs|dra|mr|mrs|ms|mx|st|prof|no|vs|e\.g|i\.e|a\.m|p\.m|approx|ext|jr|sr|dept|univ|[a-z])\.)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)
def shown(text: str) -> str:
    """`text` with lines of a paragraph joined by blanks and paragraphs separated by one line break."""
    clean = (
        "".join(_blank_if_odd(c) for c in text)
        if not text.isascii()
        else text.replace("\t", " ").replace("\r", " ")
    )
    marked = _LIST_ITEM.sub("\n\n", clean)
    return "\n".join(part for p in _PARAGRAPH.split(marked) if (part := _SPACES.sub(" ", p).strip()))


def _blank_if_odd(char: str) -> str:
    return " " if char in "\u00a0\u202f\u2009\u200b\u200c\u200d\ufeff\u00ad\u034f\t\r" else char


def folded(text: str) -> str:
    """`shown` text with typographic quotes and dashes made plain, character by character."""
    if text.isascii():
        return text.replace("\t", " ").replace("\r", " ").replace("`", "'")
    return text.translate(_PLAIN)


def sentence(text: str, start: int, end: int) -> str:
    """The sentence of `shown` text around `start`..`end`."""
    first = 0
    for match in _END.finditer(text, max(0, start - 600), start):
        if match.group() == "\n" or not _ABBREVIATION.search(text[max(0, match.start() - 8) : match.end()]):
            first = match.end()
    first = max(first, start - 600)
    last = min(len(text), end + 600)
    for match in _END.finditer(text, end, last):
        if match.group() == "\n" or not _ABBREVIATION.search(text[max(0, match.start() - 8) : match.end()]):
            last = match.end()
            break
    return text[first:last].strip()


def quote(text: str, start: int, end: int, message_id: str, *, hidden: bool = False) -> Quote:
    """The sentence around `start`..`end` of `shown` text as a quote of the message."""
    return Quote(text=sentence(text, start, end), message_id=message_id, hidden=hidden)
