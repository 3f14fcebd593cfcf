"""Tells the parts of a letter that are another program's, where one office writes for several.

A part begins with a line that names programs and nothing else, or with a table's row, and ends with its
paragraph; a heading that stands alone has the paragraph below it, and the list that follows. It believes a
heading only where another one names her own program, and never reads on into what stands behind.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from afterword.reading import specialties

_BLOCK = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
_BULLET = re.compile(r"[-*•·–▪◦‣][ \t]")
_ROW = re.compile(r"(?P<cell>[A-Z][^:.!?\n\t]{1,50}?)(?:[ ]{2}|\t)\S")
"""The first cell of a table's row, as `html` lays it out: two spaces end it."""
_HEADING = re.compile(r"\W{0,4}(?:for )?(?P<cell>[A-Z][^.!?;\n]{2,60}?)[ \t]?:?", re.IGNORECASE)
_FEW = 7
"""Words of a heading."""
_NEAR = 8
"""Characters before the first program a heading names: "Dept. of Neurology"."""
PRELIMINARY = "preliminary"
_PRELIMINARY = re.compile(r"\b(?:prelim(?:inary)?|transitional)\b", re.IGNORECASE)
_CATEGORICAL = re.compile(r"\bcategorical\b", re.IGNORECASE)
HERS_IS_CATEGORICAL = re.compile(r"\byou(?:r|rs)?\b[^.!?]{0,80}\bcategorical\b", re.IGNORECASE)
"""Where a letter says that hers is the categorical track."""
Section = tuple[int, int, frozenset[str]]


def in_anothers(at: int, specialty: str | None, letter: str) -> bool:
    """Whether the character `at` of a `letter` stands in a part for another program than `specialty`."""
    if not specialty:
        return False
    sections = _sections(letter)
    if not any(specialty in named for _, _, named in sections):
        return False
    return any(start <= at < stop and specialty not in named for start, stop, named in sections)


@lru_cache(maxsize=4)
def _sections(letter: str) -> tuple[Section, ...]:
    """Where each part begins and ends, and the programs it is for; asked for each sentence."""
    blocks = [(found.start(), found.end(), found.group()) for found in _BLOCK.finditer(letter)]
    categorical = HERS_IS_CATEGORICAL.search(letter) is not None
    sections: list[Section] = []
    for number, (start, stop, text) in enumerate(blocks):
        first, _, rest = text.partition("\n")
        named = _programs(first, categorical=categorical)
        if not named:
            continue
        if rest or _ROW.match(first):
            sections.append((start, stop, named))
            continue
        below = blocks[number + 1 : number + 2]
        below += takewhile(lambda block: _BULLET.match(block[2]), blocks[number + 2 :])
        if below and not _programs(below[0][2].partition("\n")[0], categorical=categorical):
            sections.append((start, below[-1][1], named))
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
    if categorical and _PRELIMINARY.search(cell) and not _CATEGORICAL.search(cell):
        return frozenset({PRELIMINARY})
    return frozenset(name for _, name in specialties.mentioned(cell))
