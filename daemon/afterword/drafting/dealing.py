"""Which wording a letter gets: dealt out within a program so that no sentence returns.

A template offers several wordings of each part, separated by a line with the one word "or":

    {% filter one_of("opening") %}
    Thank you for ...
    or
    I am writing to ...
    {% endfilter %}

The first one tried follows from a hash of program and season, so that two applicants, or two
programs, do not start alike and a second run deals the same hand. A wording of which any
sentence stands, with whatever names and days, in an earlier letter to this program is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256

from rapidfuzz import fuzz

SAME_SENTENCE = 88.0
"""`fuzz.ratio` from which two sentences count as one sentence with other facts in it (measured on the
shipped wordings: different ones stay below 86, one with another name or day stays above 95)."""

_OR = re.compile(r"^[ \t]*or[ \t]*$", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[\"“A-Z])|\n+")
_DAYS = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s|\b(?:january|february|march|april|may|june|july|"
    r"august|"
    r"september|october|november|december)\s+\d{1,2}\b,?|\b\d{4}\b,?"
)
_FACTS = re.compile(_DAYS + r"|\b(?:Dr|Ms|Mr|Mrs|Mx)\.\s+(?:[A-Z][\w'’-]*\s?)+(?:,? and |, )?", re.IGNORECASE)
_TITLE_END = re.compile(r"\b(Dr|Ms|Mr|Mrs|Mx|St|Mt)\.\s+")


class NothingLeft(Exception):
    """Every wording of a part has been used in this program. Caught by `render`; becomes a hold."""


def sentences(text: str, facts: Iterable[str] = ()) -> list[str]:
    """Return the sentences of `text` without days, titled names and `facts`, lower case, for comparing."""
    for fact in facts:
        text = text.replace(fact, "") if fact else text
    rows = (row.replace("\ue00b", " ") for row in _SENTENCE.split(_TITLE_END.sub("\\1.\ue00b", text)))
    bare = (" ".join(_FACTS.sub("", row).lower().split()).strip(" .!?,") for row in rows)
    return [row for row in bare if row]


class Deal:
    """Deals one letter: knows the program's hash, its facts, and every sentence already used."""

    def __init__(self, seed: str, earlier: Iterable[str], facts: tuple[str, ...] = (), hand: int = 0) -> None:
        self._seed = seed
        self._facts = facts
        self._hand = hand
        self._used = [s for body in earlier for s in sentences(body, facts)]

    def start(self, part: str, among: int) -> int:
        """Return where dealing of `part` begins."""
        return (int.from_bytes(sha256(f"{self._seed}|{part}".encode()).digest()[:4]) + self._hand) % among

    def one_of(self, text: str, part: str = "") -> str:
        """Return the first wording of `text`, from the program's start on, that is not used yet.

        Raises:
            NothingLeft: all have been.
        """
        wordings = [" ".join(w.split()) for w in _OR.split(text) if w.strip()]
        first = self.start(part, len(wordings))
        for wording in wordings[first:] + wordings[:first]:
            if not any(self.is_used(s) for s in sentences(wording, self._facts)):
                return wording + "\n"
        raise NothingLeft(part)

    def is_used(self, sentence: str) -> bool:
        """Say whether an earlier letter has `sentence`, whatever its facts."""
        return any(fuzz.ratio(sentence, used, score_cutoff=SAME_SENTENCE) for used in self._used)
