"""Tells the parts of a letter that are another program's, where one office writes for several.

A part begins with a line that names programs and nothing else, or with a table's row, and ends with its
paragraph; a heading that stands alone has the paragraph below it, and the list that follows. It believes a
heading only where another one names her own program (a row, where another row does), and never reads on into what
stands behind.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from afterword.reading import specialties

_BLOCK = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
_BULLET = re.compile(r"[-*•·–▪◦‣][ \t]")
_ROW = re.compile(r"(?P<cell>[A-Z][^:.!?\n\t]{1,50}?)(?:[ ]{2}|\t|[ ]\|[ ])\S")
"""The first cell of a table's row, as `html` lays it out: two spaces end it."""
_NEXT_ROW = re.compile(r"^[^\n]*\S[ ]{2}\S", re.MULTILINE)
_HEADING = re.compile(r"\W{0,4}(?:for )?(?P<cell>[A-Z][^.!?;\n]{2,60}?)[ \t]?:?", re.IGNORECASE)
_RUN_IN = re.compile(r"(?P<cell>[A-Z][A-Z &/()-]{4,50}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\.(?= [A-Z])")
"""A heading that runs into its paragraph: "GENERAL SURGERY. No letters, please."."""
_FEW = 7
"""Words of a heading."""
_NEAR = 8
"""Characters before the first program a heading names: "Dept. of Neurology"."""
_PRELIMINARY_TRACK = "preliminary"
PRELIMINARY = re.compile(r"\b(?:prelim(?:inary)?|transitional)\b", re.IGNORECASE)
CATEGORICAL = re.compile(r"\bcategorical\b", re.IGNORECASE)
HERS_IS_CATEGORICAL = re.compile(r"\byou(?:r|rs)?\b[^.!?]{0,80}\bcategorical\b", re.IGNORECASE)
"""Where a letter says that hers is the categorical track."""


class Section(NamedTuple):
    """A part of a letter, the programs it is for, and whether it is a row of a table."""

    start: int
    stop: int
    named: frozenset[str]
    row: bool


def in_anothers(at: int, specialty: str | None, letter: str) -> bool:
    """Whether the character `at` of a `letter` stands in a part for another program than `specialty`."""
    if not specialty:
        return False
    sections = _sections(letter)
    hers = {section.row for section in sections if specialty in section.named}
    here = (s for s in sections if s.start <= at < s.stop and specialty not in s.named)
    return any(section.row in hers for section in here)


@lru_cache(maxsize=4)
def _sections(letter: str) -> tuple[Section, ...]:
    """Where each part begins and ends, and the programs it is for; asked for each sentence."""
    blocks = [(found.start(), found.end(), found.group()) for found in _BLOCK.finditer(letter)]
    categorical = HERS_IS_CATEGORICAL.search(letter) is not None
    heads = [_programs(text.partition("\n")[0], categorical=categorical) for _, _, text in blocks]
    sections: list[Section] = []
    for number, (start, stop, text) in enumerate(blocks):
        first, _, rest = text.partition("\n")
        row = _ROW.match(first) is not None
        head = _RUN_IN.match(first)
        if head and not heads[number]:
            heads[number] = _programs(head["cell"], categorical=categorical)
            row, rest = False, rest or " "
        if row and (another := _NEXT_ROW.search(rest)):
            stop = start + len(first) + 1 + another.start()  # noqa: PLW2901 - a row ends where the next begins
        elif not row and not rest:
            below = [] if any(heads[number + 1 : number + 2]) else blocks[number + 1 : number + 2]
            below += takewhile(lambda block: _BULLET.match(block[2]), blocks[number + 2 :]) if below else ()
            stop = below[-1][1] if below else stop  # noqa: PLW2901 - a heading that stands alone
        if heads[number]:
            sections.append(Section(start, stop, heads[number], row))
    return tuple(sections)


def _programs(line: str, *, categorical: bool) -> frozenset[str]:
    """The programs a line names that heads a part; none for any other line."""
    row = _ROW.match(line)
    heading = None if row else _HEADING.fullmatch(line)
    found = row or heading
    if found is None or (heading and len(line.split()) > _FEW):
        return frozenset()
    named = specialties.mentioned(found["cell"])
    near = bool(named) and named[0][0] <= _NEAR
    return programs_of(found["cell"], categorical=categorical) if near else frozenset()


def programs_of(cell: str, *, categorical: bool) -> frozenset[str]:
    """The programs a cell or heading names; the preliminary track is another's where hers is `categorical`."""
    if categorical and PRELIMINARY.search(cell) and not CATEGORICAL.search(cell):
        return frozenset({_PRELIMINARY_TRACK})
    return frozenset(name for _, name in specialties.mentioned(cell))
