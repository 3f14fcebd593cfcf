"""What a clause about letters is about, and the records of the narrow net.

It decides whether a clause speaks of thanks, interviewers, questions, updates, second looks or
letters in general, by its own words or by pointing back ("they come to this mailbox"). It must
never lend a clause a subject it doesn't point to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.model import Kind, Rule

AFTERWARDS: frozenset[Kind] = frozenset({"post_interview", "personal"})
"""Kinds whose sentences need no word like "afterwards" to be about the time after the interview."""

NO_LETTERS: frozenset[Kind] = frozenset(
    {"social", "second_look", "waitlist", "rejection", "notice", "cancellation"}
)
"""Kinds in which "it has no effect" and "ask me" are about something else than letters."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause on its way through the rules.

    `raw` as written, `plain` in plain form, `own` what it is itself about, `inherited` what the
    words before it were about, `sentence` the plain form of the whole sentence, `stance` a
    stance given from outside (an answer to a question) instead of its own.
    """

    raw: str
    plain: str
    own: frozenset[str]
    inherited: frozenset[str]
    sentence: str
    kind: Kind | None = None
    afterwards: bool = False
    person: str | None = None
    stance: str | None = None
    headed: bool = False
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """One rule a clause states; `route` and `person` say whether it may carry them."""

    rule: Rule
    routed: bool = False
    personal: bool = False
    dated: bool = False


ELLIPTICAL = 6
"""Words up to which a clause without an object of its own takes over the one before it."""

_OBJECTS = (
    ("THANKS", "thanks"), ("FACULTY", "faculty"), ("DOCTOR", "faculty"), ("VISIT", "visit"),
    ("UPDATE", "update"), ("QUESTION", "question"), ("COMM", "comm"), ("BOX", "comm"), ("SILENCE", "comm"),
    ("HUSH", "comm"),
    ("REPLY", "reply"),
)  # fmt: skip
_TOKENS = re.compile(r"\b(?:" + "|".join(token for token, _ in _OBJECTS) + r")\b")
_NAMES = dict(_OBJECTS)


def objects(words: str) -> frozenset[str]:
    """What plain words are about: thanks, faculty, visit, update, question, comm."""
    return frozenset(_NAMES[token] for token in _TOKENS.findall(words))


_PRONOUN = re.compile(r"\b(?:it|they|them|their|those|these|none|either|neither|such|the same|this)\b")
_POINTING = re.compile(
    r"\b(?:COMM|give|leave|hand|bring|address|BOX|have|get|take|accept|keep|direct|forward|pass|engage "
    r"in)(?: \w+)? (?:it|them|him|her|those|these|that|one|ones|any|some|such|yours|so)\b|^(?:they"
    r"|those|these|it|neither|none|either|both|such|this|that)\b|\b(?:their|his|her) BOX\b|\bCOMM is "
    r"(?:fine|ok|okay|welcome|preferred)\b|\bfor (?:them|those|that|it)\b|\b(?:use|try|bother|disturb"
    r"|spare|express) (?:it|them|him|her)\b|\b(?:if|so) (?:they|it|those)\b"
)
_ASKED_NOT = re.compile(
    r"\bask(?:ing|s|ed)? (?:YOU|people|them|ANYONE|everyone) (?:please )?not\b|\bplease (?:do not"
    r"|refrain)\b|\brather (?:YOU )?(?:did )?not\b"
)


def about(clause: Clause) -> frozenset[str]:
    """What a clause is about, taken over from the words before where it only points back."""
    if clause.forced or (not clause.own and _ASKED_NOT.search(clause.plain)):
        return clause.own | clause.inherited
    short = clause.headed or clause.stance is not None or len(clause.plain.split()) <= ELLIPTICAL
    if not clause.own and (short or _PRONOUN.search(clause.plain)):
        return clause.inherited
    if not clause.own - {"reply"} and _PRONOUN.search(clause.plain):
        return clause.own | clause.inherited
    if clause.own == {"faculty"} and _POINTING.search(clause.plain):
        return clause.own | (clause.inherited & {"comm"})
    if not clause.own - {"comm", "reply"} and _POINTING.search(clause.plain):
        return clause.own | clause.inherited
    return clause.own
