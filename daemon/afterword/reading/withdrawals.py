"""Finds rules that a letter only reports in order to take them back, or denies in the same breath.

"The packet says that interviewers are not to be contacted. Cross that out." states no rule. Only
reported words count as taken back, and only by a sentence that says so soon after (DOMAIN 5b).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.reading.clauses import Statement

NEAR = 5
"""Sentences back from the withdrawal within which the report begins."""
_REPORTS = re.compile(
    r"\b(?:packet|handout|handbook|booklet|brochure|sheet|portal|system|template|website|site|slides?|flyer|folder"
    r"|page|line|paragraph|program guide|reminder|invitation)\b.{0,80}"
    r"\b(?:says?|said|saying|reads?|tell(?:s|ing)?|told|states?|stated|claim(?:s|ed)?)\b|^\W*[\"“„«]",
    re.IGNORECASE | re.DOTALL,
)
_TAKES_BACK = re.compile(
    r"\b(?:cross|strike|scratch) (?:that|it|this|them|all of it|(?:that|the) (?:line|sentence|paragraph|lot)|out)\b"
    r"|^\W*(?:please )?(?:ignore|disregard|forget) (?:that|it|this|all of (?:that|it)|every word)\b"
    r"|\b(?:no such rule|not our rule|none of (?:that|it) is (?:so|true|ours)|(?:is|are) (?:hereby )?withdrawn)\b",
    re.IGNORECASE,
)


def taken_back(told: Sequence[Statement]) -> frozenset[int]:
    """The numbers of the sentences that are reported and then withdrawn."""
    found: set[int] = set()
    for number, statement in enumerate(told):
        if not _TAKES_BACK.search(statement.text):
            continue
        nearby = range(max(0, number - NEAR), number)
        begin = next((n for n in nearby if _REPORTS.search(told[n].text)), None)
        if begin is not None:
            found.update(range(begin, number))
    return frozenset(found)


_DENIES = re.compile(
    r"\b(?:last(?: \w+)? to|never|not|nobody|nothing|far be it from \w+ to|hardly|refuse to)\b.{0,30}"
    r"\b(?:tell|telling|ask|asking|stop|stops|keep|keeps|prevents?|forbids?|hold|dissuade|discourage)\b.{0,25}"
    r"\b(?:not to|from|against|back)\b"
)
"""A refusal refused: "we would be the last to tell you not to say thanks"."""
_OR_NOT = re.compile(
    r"\b(?:COMM|THANKS|write|send|say|do)\b.{0,40}\b(?:or|and) (?:leave it|do not|skip it|not)(?=[,.;:!]|$)"
    r"|^\W*(?:say|send|write|do) (?P<what>\w+), (?:do not|don['’]t) (?:say|send|write|do) (?P=what)\b"
)
_EITHER = re.compile(
    r"\beither (?:one |way |of them )?(?:works?|is fine|will do|is ok(?:ay)?)\b|\bwhichever\b"
)


def denies(words: str) -> bool:
    """Whether a plain sentence refuses a refusal, so that what sounds like a limit may be none."""
    return bool(_DENIES.search(words))


def leaves_open(words: str) -> bool:
    """Whether a plain sentence says "do or don't": freedom, and no limit."""
    return bool(_OR_NOT.search(words))


def leaves_two(words: str) -> bool:
    """Whether a plain sentence leaves the choice of two ways: then neither is the only one."""
    return bool(_EITHER.search(words))
