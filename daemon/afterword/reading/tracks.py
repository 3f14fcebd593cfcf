"""Tells lines that speak to another specialty or track than hers, in letters of offices that run several.

A label opens them ("Neurology: notes are fine with them", "Med-Peds only: ..."), or the first cell of a
table's row. It believes a label only
where another line of the letter is labelled with her own specialty, or where it says "only" of a combined or
preliminary track: a program's name may have been misread, and no limit of hers may be lost by that.
"""

from __future__ import annotations

import re

from afterword.reading import specialties

_LABEL = re.compile(r"^\W{0,4}(?P<label>[A-Z](?:[^:.!?\n]|:(?=\d)){1,60}?)(?::(?!\S)| [–—-] )", re.MULTILINE)
_ONLY = re.compile(r"\bonly\b", re.IGNORECASE)
_PRELIMINARY = re.compile(r"\b(?:prelim(?:inary)?|transitional)\b", re.IGNORECASE)
_COMBINED = "internal medicine-pediatrics"
_CATEGORICAL = re.compile(r"\bcategorical\b", re.IGNORECASE)
_HERS = re.compile(r"\byou(?:r|rs)?\b[^.!?]{0,80}\bcategorical\b", re.IGNORECASE)
"""Where a letter says that hers is the categorical track."""


def of_another(line: str, specialty: str | None, letter: str) -> bool:
    """Whether the label that opens `line` names another specialty or track than hers, in a whole `letter`."""
    if not specialty:
        return False
    found = _LABEL.match(line)
    if not found:
        return _in_anothers_row(line, specialty, letter)
    label = found["label"]
    named = _named(label)
    if _ONLY.search(label) and _PRELIMINARY.search(label) and _HERS.search(letter):
        return not _CATEGORICAL.search(label)
    if not named or specialty in named:
        return False
    own = any(specialty in _named(other["label"]) for other in _LABEL.finditer(letter))
    combined = _COMBINED in named and _ONLY.search(label) is not None
    return own or combined or _in_anothers_row(line, specialty, letter)


_CELL = re.compile(r"^[ \t]{0,4}(?P<cell>[A-Z][^:.!?\n\t]{1,50}?)(?:[ ]{2}|\t)", re.MULTILINE)
"""The first cell of a table's row, as `html` lays it out: two spaces end it."""


def _in_anothers_row(line: str, specialty: str, letter: str) -> bool:
    """Whether `line` is the row of another specialty in a table that has a row of hers."""
    rows = {cell["cell"]: named for cell in _CELL.finditer(letter) if (named := _named(cell["cell"]))}
    if not any(specialty in named for named in rows.values()):
        return False
    words = " ".join(line.split())
    return any(words.startswith(f"{cell} ") and specialty not in named for cell, named in rows.items())


def _named(label: str) -> set[str]:
    return {name for _, name in specialties.mentioned(label)}
