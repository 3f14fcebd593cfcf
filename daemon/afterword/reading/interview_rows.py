"""Finds interviewers in the rows of a plan: rows that begin with an hour, and lists under a heading.

It must never list who only welcomes, hosts, leads the tour or keeps the schedule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.model import Contact
from afterword.reading import names, roles
from afterword.reading.named_lines import person_of_line
from afterword.reading.names import Person

_NOT_AN_INTERVIEW = re.compile(
    r"\b(?:tour|lunch|breakfast|dinner|supper|social|noon conference|grand rounds|orientation|morning report|panel|q ?(?:& ?|and )a|housekeeping"
    r"|tech check|sound check|mic check|host(?:s|ed|ing)?|remarks|video message|residents|housestaff|chiefs|welcome|overview|opening|log[- ]?(?:in|on)"
    r"|hello|introduction|wrap[- ]?up|debrief|group session|tells you about|conference|close|end)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"^\W{0,4}(?:(?:\w{3,9},?\s+)?(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b|(?:[01]\d|2[0-3])[0-5]\d\b)|(?:first|second|third|then|next|last)\s?[:–-])\s*",
    re.IGNORECASE,
)
ONLY_THERE = re.compile(
    r"[^\w]{0,4}(?:PGY|residents?\b|will (?:welcome|open|greet|start)|starts talking|hosts?\b)", re.IGNORECASE
)
"""Behind a name: she is there and interviews nobody."""
NO_INTERVIEW = re.compile(r"\bnot an? (?:\w+ )?interview(?:er)?\b", re.IGNORECASE)
"""What a plan says of somebody who only hosts: "Residents' hour (not an interview): Dr. Poe"."""
_HEADING = re.compile(
    r"\binterviewers?\W*$|^\W*interviewers?\b|\b(?:selection|interview) (?:board|panel)\W*$|\b(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)? (?:to|with)|interview(?:ing)? with|scheduled with)(?: with)?\W*$"
    r"|^\W*(?:time|hour|when)\b.{0,40}\b(?:with|who|interviewer)\b",
    re.IGNORECASE,
)
"""A line that announces a list of interviewers."""
_RULE = re.compile(r"^[\W_]*$")
_CELLS = re.compile(r"[ ]*[|\t][ |\t]*|[ ]{2,}|(?<=\))[ ]|[ ](?=\()")
_LINE = 220
"""Characters: a longer line is a paragraph, no row of a plan."""
_HEAD = 80
"""Characters: a longer line announces no list."""


def opens_the_day(row: str) -> bool:
    """Whether a row tells of something else than an interview: a welcome, a tour, a meal."""
    return bool(
        _CLOCK.match(row)
        and _NOT_AN_INTERVIEW.search(row)
        and not re.search(r"interview", row, re.IGNORECASE)
    )


def in_rows(text: str, writer: Contact | None, *, plans: bool) -> Iterator[Person]:
    """People in rows of a plan; without title or degree only where mail `plans` a day."""
    listing = fresh = False
    for line in text.split("\n"):
        if _RULE.match(line):
            listing = listing and (fresh or bool(line.strip()))
            continue
        if len(line) <= _HEAD and _HEADING.search(line) and not names.people(line):
            listing = fresh = True
            continue
        clock = _CLOCK.match(line)
        if len(line) > _LINE or not (clock or listing):
            continue
        found = list(_of_row(line, clock.end() if clock else 0, writer, plans=plans))
        listing, fresh = listing and bool(clock or found), False
        yield from found


def _of_row(line: str, start: int, writer: Contact | None, *, plans: bool) -> Iterator[Person]:
    if NO_INTERVIEW.search(line):
        return
    interview = bool(re.search(r"interview", line, re.IGNORECASE))
    if (_NOT_AN_INTERVIEW.search(line) and not interview) or roles.role_in(line) == "coordinator":
        return
    mentions = [m for m in names.people(line) if interview or not ONLY_THERE.match(line[m.end : m.end + 30])]
    turned = person_of_line(line[start:].lstrip(" |\t•*-–"))
    if turned and turned.name not in line and plans:
        yield turned
        return
    yield from (m.person for m in mentions)
    if mentions or not plans:
        return
    someone = _untitled(line[start:], interview=interview)
    herself = bool(someone and writer and names.same(f"Dr. {writer.name}", f"Dr. {someone.name}"))
    if someone and not herself:
        yield Person(
            name=someone.name, surname=someone.surname, given=someone.given, title="Dr.", doctor=True
        )


def _untitled(row: str, *, interview: bool) -> Person | None:
    """The first cell of a row that is a name and nothing else."""
    if re.match(r"\W*(?:\d|<)", row) or (
        not interview and re.search(r"\bPGY|\bresident\b", row, re.IGNORECASE)
    ):
        return None
    cells = (names.person(cell) for cell in _CELLS.split(row) if cell.strip())
    return next((someone for someone in cells if someone), None) or person_of_line(row)
