"""Decides what a plain clause wishes: forbids, spares or allows, or binds the program itself.

The first question is always who is bound: a fifth of what programs write about letters after the
interview binds only themselves. `touches` is the wide net's first half: words that could limit
what an applicant may send. This module must never name a rule.
"""

from __future__ import annotations

import re

from afterword.reading import wording
from afterword.reading.wording import any_of

_SOLICITS = re.compile(
    r"\b(?:SELF|we|i|FACULTY|programs)\b.{0,30}\b(?:not|never)\b.{0,30}\b(?:solicit|request)\b"
    r"|\basks? (?:every |all |each |its |our )?(?:SELF|FACULTY|us|programs)\b.{0,40}\b(?:not to"
    r"|refrain|avoid|abstain)\b|\bread (?:anything|something|nothing) into\b|\bnot (?:\w+ "
    r")?(?:interpret|misinterpret|construe|mistake)\b"
    r"|\basked (?:that )?(?:we|us|SELF|FACULTY)\b.{0,40}\b(?:stop|not|refrain)\b"
)


def binds_program(clause: str) -> bool:
    """Whether a plain clause speaks of the program's own conduct and not of the applicant's."""
    if _SOLICITS.search(clause):
        return True
    return bool(wording.PROGRAM_BOUND.search(clause)) and not wording.FROM_APPLICANT.search(clause)


_ABOUT_TO = re.compile(
    r"\b(?:tempted|about to|were going to|was going to|planning to|the urge|itching|in case YOU "
    r"planned)\b"
)


def stance(clause: str) -> str | None:
    """What a plain clause does with its object: "open", "spare", "ban", or None.

    A denied ban opens; "no thank-you notes needed or wanted" bans, since wanting is denied.
    """
    if wording.LIFTED.search(clause):
        return "open"
    wanted = re.search(
        r"\bor wanted\b|\bnot want\b|\bnot (?:\w+ ){0,2}?(?:or|nor) (?:encourage|accept|want"
        r"|allow)\w*\b|\bplease do not\b(?! (?:\w+ )?(?:feel|worry|bother|lose|think|stress))",
        clause,
    )
    if wording.SPARED.search(clause) and not wanted:
        return "spare"
    if wording.BANNED.search(clause):
        return "ban"
    if wording.OPENED.search(clause) and not _ABOUT_TO.search(clause):
        return "open"
    return None


_LIMITS = (
    r"\b(?:not|no|never|nothing|none|neither|nor|NOBODY|only|nowhere|without|except\w*|instead"
    r"|rather|sole|single|exactly|until|wait|refrain|avoid|abstain|skip|hold|spare|save|closed?"
    r"|finished|silence|HUSH|quiet|limits?|restrict\w*|discourag\w*|prohibit\w*|forbid\w*"
    r"|forbidden|banned|rule|policy|unread|resist|forgo|declin\w*|stop|ends?|out of|away|off|alone"
    r"|peace|leave|respect|shredder|sent back|returned|deleted|direct|directly|stops?|blocked|shut"
    r"|locked|beyond|last|exclusively|must|shall|breach|awkward|waste|do away)\b"
)
ALARMS = any_of(
    r"\bTHANKS\b",
    rf"^(?=.*\b(?:FACULTY|DOCTOR)\b)(?=.*\b(?:COMM|BOX|HUSH|SILENCE|contact\w*|talk|speak|approach\w*"
    rf"|hear|directly)\b).*{_LIMITS}",
    rf"^(?=.*\b(?:COMM|SILENCE|HUSH|BOX|exchange|conversation|word|say|said)\b)(?=.*\b(?:AFTER|SEASON"
    rf"|from YOU|ADDR|OFFICE|ANYONE|us|SELF)\b).*{_LIMITS}",
    rf"^(?=.*\bPORTAL\b)(?=.*\b(?:UPDATE|COMM|file|application|scores?|papers?)\b).*{_LIMITS}",
    r"\bHUSH\b",
)
"""Words that could limit what an applicant sends, or to whom (the wide net)."""


def touches(sentence: str) -> bool:
    """Whether a plain sentence could limit what an applicant sends, or to whom."""
    return bool(ALARMS.search(sentence))
