"""Tells lines that speak to another specialty or track than hers, in letters of offices that run several.

A label opens them ("Neurology: notes are fine with them", "Med-Peds only: ..."). It believes a label only
where it says "only", or where another line of the letter is labelled with her own specialty: a
program's name may have been misread, and no limit of hers may be lost by that.
"""

from __future__ import annotations

import re

from afterword.reading import specialties

_LABEL = re.compile(r"^\W{0,4}(?P<label>[A-Z][^:.!?\n]{1,60}):(?!\S)", re.MULTILINE)
_ONLY = re.compile(r"\bonly\b", re.IGNORECASE)
_PRELIMINARY = re.compile(r"\b(?:prelim(?:inary)?|transitional)\b", re.IGNORECASE)
_CATEGORICAL = re.compile(r"\bcategorical\b", re.IGNORECASE)


def of_another(line: str, specialty: str | None, letter: str) -> bool:
    """Whether the label that opens `line` names another specialty or track than hers, in a whole `letter`."""
    found = _LABEL.match(line)
    if not found or not specialty:
        return False
    label = found["label"]
    named = _named(label)
    if _ONLY.search(label) and _PRELIMINARY.search(label) and _CATEGORICAL.search(letter):
        return not _CATEGORICAL.search(label)
    if not named or specialty in named:
        return False
    own = any(specialty in _named(other["label"]) for other in _LABEL.finditer(letter))
    return own or _ONLY.search(label) is not None


def _named(label: str) -> set[str]:
    return {name for _, name in specialties.mentioned(label)}
