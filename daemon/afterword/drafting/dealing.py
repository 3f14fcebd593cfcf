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
_COURTESY = re.compile(
    r"appreciat|grateful|glad|enjoy|pleasure|happy|thank|conversation|learn|chance|wanted|talk"
)
"""Words that a short letter should not say twice."""

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

    def __init__(
        self, seed: str, earlier: Iterable[str], facts: tuple[str, ...] = (), hand: int = 0, note: str = ""
    ) -> None:
        self._seed = seed
        self._facts = facts
        self._hand = hand
        self._used = [s for body in earlier for s in sentences(body, facts)]
        self._ours = note

    def start(self, part: str, among: int) -> int:
        """Return where dealing of `part` begins."""
        drawn = int.from_bytes(sha256(f"{self._seed}|{part}".encode()).digest()[:4])
        return (drawn + self._hand) % among

    def one_of(self, text: str, part: str = "") -> str:
        """Return a wording of `text` that is not used yet, the first from the program's start on.

        One that would say a word of thanks or pleasure twice in this letter waits behind the others.

        Raises:
            NothingLeft: all have been used.
        """
        wordings = [" ".join(w.split()) for w in _OR.split(text) if w.strip()]
        first = self.start(part, len(wordings))
        order = [w for w in wordings[first:] + wordings[:first] if self._is_new(w)]
        if not order:
            raise NothingLeft(part)
        said = set(_COURTESY.findall(self._ours.lower()))
        chosen = min(order, key=lambda wording: len(said & set(_COURTESY.findall(wording.lower()))))
        self._ours += " " + chosen
        return chosen + "\n"

    def _is_new(self, wording: str) -> bool:
        return not any(self._is_used(s) for s in sentences(wording, self._facts))

    def _is_used(self, sentence: str) -> bool:
        """Say whether an earlier letter has `sentence`, whatever its facts."""
        return any(fuzz.ratio(sentence, used, score_cutoff=SAME_SENTENCE) for used in self._used)
