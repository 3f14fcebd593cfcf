"""Turns a sentence of a mail into numbered cues, from which `rule_scores` tells which rule it states.

It decides what of a sentence counts: its words and word pairs as written and in plain form, pieces of
its words, the sentence before it, who speaks, what kind of mail it is. It must never look at who the
program is: names, addresses and figures are no cues.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from afterword.model import Kind
from afterword.reading.phrases import opened, plain
from afterword.reading.topics import AFTERWARDS

SLOTS = 1 << 14
"""How many numbers the cues are spread over; two cues may share one (hashing keeps the table small)."""
_WORD = re.compile(r"[a-zà-ÿ]+|[A-Z]+|[?!:;]")
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|https?://\S{1,300}")
_LEADING = frozenset(
    (
        "not no never none nothing nobody only neither nor without please rather any all you we us i me don may can"
        " must should shall will welcome instead until if but there better away alone through via"
    ).split()
)
"""Small words that turn a sentence; with the classes of plain form they are its skeleton."""
MOST_WORDS = 70
"""Words of a sentence that are looked at."""
MOST_BEFORE = 30
"""Words of the sentence before that are looked at: its last ones."""
_DAY: frozenset[Kind] = frozenset({"invitation", "confirmation", "details", "reminder", "reschedule"})


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence and what stands around it: the one before, who speaks (`single` for one person), the kind."""

    text: str
    before: str = ""
    title: str = ""
    kind: Kind | None = None
    single: bool = False


def number(cue: str) -> int:
    """The slot of a cue: the same on every machine."""
    return crc32(cue.encode()) % SLOTS


@lru_cache(maxsize=4096)
def pieces(word: str) -> tuple[int, ...]:
    """Slots of the pieces of three to five letters of a word, its ends marked."""
    edged = f"<{word}>"
    found = {edged[i : i + n] for n in (3, 4, 5) for i in range(len(edged) - n + 1)}
    return tuple(number("." + piece) for piece in sorted(found))


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a sentence as written (lower case) and in plain form."""
    bare = _ADDRESS.sub(" ADDR ", text)
    written = tuple(_WORD.findall(opened(bare)))[:MOST_WORDS]
    return written, tuple(_WORD.findall(plain(text)))[:MOST_WORDS]


def cues(heard: Heard) -> list[int]:
    """All slots of a sentence, those of word pieces as often as they occur."""
    written, classed = _words(heard.text)
    named = set(written) | {f"{a}_{b}" for a, b in pairwise(written)}
    named |= {f"{a}__{b}" for a, b in zip(written, written[2:], strict=False)}
    named |= {"=" + word for word in classed} | {f"={a}_{b}" for a, b in pairwise(classed)}
    named |= {f"={a}__{b}" for a, b in zip(classed, classed[2:], strict=False)}
    if written:
        named |= {f"^{written[0]}", f"^{' '.join(written[:2])}", f"^={' '.join(classed[:2])}"}
    named |= _around(heard, len(written))
    leading = [w for w in classed if w.isupper() or w in _LEADING]
    named |= {f"~{a}~{b}" for i, a in enumerate(leading) for b in leading[i + 1 : i + 4]}
    found = [number(cue) for cue in named]
    for word in set(written):
        if len(word) > 2:  # noqa: PLR2004 - shorter words have no pieces of their own
            found.extend(pieces(word))
    return found


def _around(heard: Heard, length: int) -> set[str]:
    """Cues of the sentence before, of the voice and of the kind of mail."""
    kind = heard.kind
    time = "after" if kind in AFTERWARDS or kind is None else "day" if kind in _DAY else "other"
    found = {f"#time {time}", f"#kind {kind}", f"#single {heard.single}", f"#{time} {heard.single}"}
    if length <= 6:  # noqa: PLR2004 - so short that it leans on the sentence before
        found.add("#short")
    if "@" in heard.text:
        found.add("#address")
    for mark, text in (("<", heard.before), ("^", heard.title)):
        written, classed = _words(text)
        found |= {mark + word for word in written[-MOST_BEFORE:]}
        found |= {f"{mark}={word}" for word in classed[-MOST_BEFORE:] if word.isupper() or word == "?"}
        if length <= 6:  # noqa: PLR2004 - as above
            found |= {f"#short{mark}={word}" for word in classed[-MOST_BEFORE:]}
    return found
