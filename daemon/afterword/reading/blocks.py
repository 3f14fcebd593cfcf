"""Reads signatures and tables: who stands at the head of a line, and what of the lines below is hers.

It takes nobody from prose; a name without a degree, role, address or number in the middle of an
address block is a city or a building.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.reading import names, roles
from afterword.reading.named_lines import Line, lines_of
from afterword.reading.names import Person
from afterword.reading.phones import Phone
from afterword.reading.sighting import Sighting
from afterword.reading.spelling import ADDRESS, local_part_is, login

_SIGNATURE_LIMIT = 8
"""Lines below a name that still belong to it."""


def in_lines(text: str, numbers: tuple[Phone, ...]) -> list[Sighting]:
    """People who stand at the head of a line, with what follows in their block."""
    lines = lines_of(text)
    found: list[Sighting] = []
    below = False
    for index, line in enumerate(lines):
        if line.blank:
            below = False
        # The second name of an address block is a city or a building, unless it says more.
        if not line.person or (below and not line.clock and not _tells(line.text, line.person)):
            continue
        below = not line.clock
        under = lines[index + 1 : index + 1 + _SIGNATURE_LIMIT]
        block = [line, *(_cells_below(under) if line.clock else _below(under, numbers))]
        found.append(_sighting(line, block, numbers))
    return found


def _below(lines: list[Line], numbers: tuple[Phone, ...]) -> Iterator[Line]:
    """The lines under a name that still describe it; after a gap only ways to reach it."""
    gap = False
    for line in lines:
        if line.person or line.prose or line.clock or (line.blank and gap):
            return
        if line.blank:
            gap = True
            continue
        numbered = any(line.start <= p.start < line.start + len(line.text) for p in numbers)
        if gap and not (numbered or ADDRESS.search(line.text) or roles.role_in(line.text)):
            return
        yield line


def _cells_below(lines: list[Line]) -> Iterator[Line]:
    """The lines that a table cell of a row of the day goes on with: nothing but a role or an address."""
    for line in lines:
        if line.person or line.prose or line.clock or line.blank:
            return
        if not (ADDRESS.fullmatch(line.text.strip()) or roles.role_in(line.text)):
            return
        yield line


def _tells(text: str, person: Person) -> bool:
    """Whether a line says more of a person than a name: a degree, a role, an address or a number."""
    return (
        person.doctor
        or bool(person.title)
        or roles.role_in(text) is not None
        or bool(ADDRESS.search(text))
        or bool(re.search(r"\d{3}[-.) ]\d{3}", text))
    )


def _sighting(line: Line, block: list[Line], numbers: tuple[Phone, ...]) -> Sighting:
    spans = [(b.start, b.start + len(b.text)) for b in block]
    mine = [p for p in numbers if any(s <= p.start < e for s, e in spans)]
    steady = [p for p in mine if not p.mobile] or mine
    emails = [m.group().lower() for b in block for m in ADDRESS.finditer(b.text)]
    own = [e for e in emails if line.person and local_part_is(e, line.person)]
    own = (
        own
        or [e for e in emails if roles.shared(e) or login(e)]
        or [e for e in emails if ADDRESS.search(line.text) and e in line.text.lower()]
    )
    titles = [re.sub(ADDRESS, " ", b.text) for b in block]
    role = next((r for t in titles if (r := roles.role_in(_without_others(t, line.person)))), None)
    return Sighting(
        person=line.person,
        email=own[0] if own else None,
        role=role,
        phone=steady[0].number if steady else None,
        signed=not line.clock,
        start=line.start,
    )


_SOMEBODY_ELSES = re.compile(
    r"\bfor (?:Drs?|Prof|Col|Cdr|Capt|Maj|Cpt|Lt|Lcdr)\b\.? [A-Z].*$"
    r"|^\W{0,3}(?:for|on behalf of) (?-i:[A-Z][\w.'’-]+ [A-Z]).*\b(?:M\.?D|D\.?O|director|chair)\b.*$",
    re.IGNORECASE,
)
"""Whom somebody works for, with his title: "Coordinator for Dr. Bell, Program Director"."""


def _without_others(title: str, mine: Person | None) -> str:
    """A title line without "(Dr. Inés Castellanos, Program Director)": that is somebody else's."""
    title = _SOMEBODY_ELSES.sub("", title)
    for match in re.finditer(r"\([^)]{3,120}\)", title):
        others = [m.person for m in names.people(match.group())]
        if others and not (mine and any(names.same_person(o, mine) for o in others)):
            title = title.replace(match.group(), " ")
    return title
