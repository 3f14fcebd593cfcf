"""Decides what a plain clause wishes: forbids, spares or allows, or binds the program itself.

The first question is always who is bound: a fifth of what programs write about letters after the
interview binds only themselves. This module must never name a rule.
"""

from __future__ import annotations

import re

from afterword.reading import wording

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
    if _MINDS.search(clause):
        return False  # what somebody minds or not, applicants are to do or may
    return bool(wording.PROGRAM_BOUND.search(clause)) and not wording.FROM_APPLICANT.search(clause)


_MINDS = re.compile(r"\b(?:does|do|would|will) (?:not )?mind\b|\bNOBODY (?:here )?minds\b")
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
