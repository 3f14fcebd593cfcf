"""Cuts a statement of a note where a new one with its own verb begins, and nowhere else.

"She explained how night float works and offered to put me in touch" is two statements;
"she explained how residents plan and share the month" is one. Where the cut decides who did
something and the words do not tell, nothing is cut or the note is not turned.
"""

from __future__ import annotations

import re

from afterword.drafting.finite import SUBORDINATE, is_sentence
from afterword.drafting.marks import HERS_OF, SHE, Unsafe
from afterword.drafting.verbs import ACTS, ADVERBS, FIRST, JOINT_PATTERN, MINE, TALK, TO_ME_ONLY

TWO_WORDS = 2
"""Words before a cut: "you and I" is one subject."""

WHO = "it does not say who did it"

_BOUNDARY = re.compile(r",\s*(?:(?:and|but|so|then|plus)\s+)?|\s+(?:and|but|so|then|plus)\s+")
_ADVERBS = f"(?:(?:{'|'.join(sorted(ADVERBS))})\\s+)*"
_NEW_SUBJECT = re.compile(rf"(?:{SHE}(?!,| and )|I\b|I['’]|we\b(?! all))")
_NEW_TALK = re.compile(
    r"(?:also )?(?:talked|discussed|chatted|spoke|loved|liked|enjoyed|appreciated)\b", re.IGNORECASE
)
_TO_ME = re.compile(
    r"(?:\w+ )?(?:\w+ (?:me|us|my|to (?:me|let|send|share|introduce|put|connect|show|help|give|write|"
    r"answer|talk|"
    r"meet|read|look))\b)"
)
_PERSON_IN = re.compile(
    r"\b(?:residents?|interns?|fellows?|attendings?|chiefs?|students?|colleagues?|nurses?|mentors?|husband|"
    r"wife|"
    r"coordinator|director|team|partner|daughter|son|[A-Z][a-z]+ [A-Z][a-z]+)\b|\b(?:Dr|Ms|Mr)\.? ?[A-Z]|"
    r",\s+[A-Z][a-z]+$"
)


def clauses(piece: str) -> list[str]:
    """Return the statements of one piece of a note, in order.

    Raises:
        Unsafe: a verb could belong to two people.
    """
    found, start = [], 0
    for hit in _BOUNDARY.finditer(piece):
        before, after = piece[start : hit.start()], piece[hit.end() :]
        if not _begins_new(before, after, hit[0]):
            continue
        found.append(before)
        start = hit.end()
        if first_verb(after) in ACTS and re.match(r"(?:I|we)\b(?! and)", before, re.IGNORECASE):
            if before[:2].lower() == "we":
                raise Unsafe(piece, "it does not say who did the second thing")
            return [*found, *clauses(f"I {after}")]
    return [c.strip(" ,") for c in [*found, piece[start:]] if c.strip(" ,")]


def first_verb(text: str) -> str:
    """Return the word of `text` behind its opening adverbs, lower case."""
    word = re.match(rf"{_ADVERBS}([a-z]+)\b", text, re.IGNORECASE)
    return word[1].lower() if word else ""


def _begins_new(before: str, after: str, joint: str) -> bool:
    """Say whether a boundary begins a statement of its own."""
    if len(before.split()) < TWO_WORDS:
        return False
    if _NEW_SUBJECT.match(after):
        return True
    embedded = SUBORDINATE.search(before)
    if re.match(r"(?:he|she)\b", after):
        return not embedded
    if _NEW_TALK.match(after):
        return not embedded
    if JOINT_PATTERN.match(after) and "," in joint:
        return not embedded
    verb = first_verb(after)
    if verb not in ACTS:
        return False
    if verb in TO_ME_ONLY and not re.search(rf"\b(?:me|us|my|mine)\b|{HERS_OF}", after):
        return False
    if _PERSON_IN.search(before) and not _has_verb(before):
        raise Unsafe(f"{before}{joint}{after}", WHO)
    return bool(_TO_ME.match(after)) or not embedded


def _has_verb(text: str) -> bool:
    """Say whether `text` is more than a noun phrase."""
    known = (TALK, MINE, JOINT_PATTERN, FIRST)
    return (
        text.startswith(SHE)
        or first_verb(text) in ACTS
        or any(p.match(text) for p in known)
        or is_sentence(text)
    )
