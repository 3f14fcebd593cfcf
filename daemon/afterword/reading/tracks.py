"""Tells lines that speak to another specialty or track than hers, in letters of offices that run several.

A label opens them ("Neurology: notes are fine with them", "Med-Peds only: ..."), or the first cell of a
table's row. It believes a label only
where another line of the letter is labelled with her own specialty, or where it says "only" of a combined or
preliminary track: a program's name may have been misread, and no limit of hers may be lost by that.
"""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.reading import specialties
from afterword.reading.sections import CATEGORICAL, HERS_IS_CATEGORICAL, PRELIMINARY, in_anothers, programs_of

_LABEL = re.compile(
    r"^\W{0,4}(?P<label>[A-Z](?:[^:.!?\n]|:(?=\d)){1,60}?)(?::(?!\S)| [–—-] |[ ]?\.{3,}[ ])", re.MULTILINE
)
_ONLY = re.compile(r"\bonly\b", re.IGNORECASE)
_COMBINED = "internal medicine-pediatrics"


def of_another(line: str, specialty: str | None, letter: str) -> bool:
    """Whether the words that open `line` name another specialty or track than hers, in a whole `letter`."""
    if not specialty:
        return False
    line = line.lstrip("-–—=_*~ \t\n")
    found = _LABEL.match(line)
    if not found:
        return _opens_anothers(line, specialty, letter)
    label = found["label"]
    named = _named(label)
    if _ONLY.search(label) and PRELIMINARY.search(label) and HERS_IS_CATEGORICAL.search(letter):
        return not CATEGORICAL.search(label)
    if not named or specialty in named:
        return False
    own = any(specialty in _named(other["label"]) for other in _LABEL.finditer(letter))
    combined = _COMBINED in named and _ONLY.search(label) is not None
    return own or combined or _opens_anothers(line, specialty, letter)


def of_anothers_line(at: int, specialty: str | None, letter: str, *, goes_on: bool = False) -> bool:
    """Whether the character `at` of a `letter` stands in a row of another program's.

    `goes_on`: or in a line below that belongs to the row; only for addresses, since a limit might follow a table.
    """
    if not specialty:
        return False
    if in_anothers(at, specialty, letter):
        return True
    start = letter.rfind("\n\n", 0, at) + 1
    block = letter[start:].partition("\n\n")[0]
    above = letter.count("\n", start, at)
    for line in reversed(block.split("\n")[0 if goes_on else above : above + 1]):
        if _TWO_CELLS.search(line):
            cell = _CELL.match(line)
            return bool(cell and _named(cell["cell"])) and of_another(line, specialty, letter)
    return False


_TWO_CELLS = re.compile(r"\S[ ]{2}\S")
"""What a row of a table has, and a line that goes on below it has not."""
_WIDTH = 60
"""Characters of a row in which its program is named."""


_CELL = re.compile(r"^[ \t]{0,4}(?P<cell>[A-Z][^:.!?\n\t|]{1,50}?)(?:[ ]{2}|\t|[ ]\|[ ])", re.MULTILINE)
"""The first cell of a table's row, as `html` lays it out: two spaces end it."""


_BULLET = re.compile(r"^[ \t]{0,6}[-*•·–][ \t](?P<cell>[A-Z][^\n]{1,50})", re.MULTILINE)
"""A line of a list, which its first words may give to a program."""


def _opens_anothers(line: str, specialty: str, letter: str) -> bool:
    """Whether `line` is the row, or the line of a list, of another specialty where one is hers."""
    rows, listed = _programs(letter)
    words = " ".join(line.split())
    if any(specialty in named for named in rows.values()):
        return any(words.startswith(f"{cell} ") and specialty not in named for cell, named in rows.items())
    opening = _opening(words)
    return any(specialty in named for named in listed) and bool(opening) and specialty not in opening


@lru_cache(maxsize=4)
def _programs(letter: str) -> tuple[dict[str, set[str]], list[set[str]]]:
    """The specialties of a letter's rows, by their first cell, and of the lines of its lists; asked for each sentence."""
    categorical = HERS_IS_CATEGORICAL.search(letter) is not None
    rows = {
        cell["cell"]: named
        for cell in _CELL.finditer(letter)
        if (named := set(programs_of(cell["cell"], categorical=categorical)))
    }
    return rows, [_opening(bullet["cell"]) for bullet in _BULLET.finditer(letter)]


@lru_cache(maxsize=4)
def _columns(letter: str) -> dict[int, str]:
    """What stands at the head of the column of each cell of a program's row, by where the cell begins."""
    found: dict[int, str] = {}
    head: list[str] = []
    at = 0
    for line in letter.splitlines(keepends=True):
        cells = [(at + cell.start(), cell.group().strip()) for cell in _EACH_CELL.finditer(line)]
        at += len(line)
        if len(cells) <= 1:
            continue
        if not _named(cells[0][1]):
            head = [words for _, words in cells]
        elif len(head) == len(cells):
            found |= {begin: words for (begin, _), words in zip(cells, head, strict=True)}
    return found


_EACH_CELL = re.compile(r"\S(?:[^ \n]| (?! ))*")
"""A cell of a row: words with one blank between them."""


def column(at: int, letter: str) -> str:
    """What heads the column in which a cell of a program's row stands that begins at `at`; "" for other words."""
    return _columns(letter).get(at, "")


def _opening(words: str) -> set[str]:
    """The specialties with which a line begins: "Internal Medicine and Family Medicine neither ..."."""
    found = specialties.mentioned(words[:_WIDTH])
    return {name for _, name in found} if found and found[0][0] <= 1 else set()


def _named(label: str) -> set[str]:
    named = {name for _, name in specialties.mentioned(label)}
    hint = specialties.hinted(label) if not named else None  # "Surgery (categorical and preliminary)"
    return named | {hint} if hint else named


_OWN_STUDENTS = re.compile(
    r"(?:^|\n\n|(?<=[.!?]) |(?<=[.!?])\n)\W{0,4}(?:(?:if|as) you are (?:one of )?|for |those of you who are )?"
    r"(?:(?:our|[A-Z]\w+['’]s) own (?:\w+ ){0,3}(?:medical )?students\b|students of (?:our own|[A-Z][^:.!?\n]{3,60}):)",
    re.IGNORECASE,
)
_ALL_OTHERS = re.compile(
    r"\b(?:everyone else|everybody else|the rest of you|all (?:the )?others|those of you from elsewhere|all other applicants)\b",
    re.IGNORECASE,
)
_ORDINARY = frozenset(
    {"school", "medicine", "college", "university", "medical", "health", "sciences", "state"}
)
"""Words of a school's name that many have."""


def to_own_students(at: int, sentence: str, letter: str, school: str) -> bool:
    """Whether the sentence at `at` of a `letter` speaks to students of the program's own school, which is not hers.

    Only between the words that call them and those that call everybody else; if her `school` is unknown or
    is named in the letter, it may be hers.
    """
    called = _OWN_STUDENTS.search(letter)
    others = _ALL_OTHERS.search(letter, called.end()) if called else None
    if not called or not others or not school:
        return False
    own = {word for word in re.findall(r"\w{4,}", school.lower()) if word not in _ORDINARY}
    hers = not own or own & set(re.findall(r"\w{4,}", letter.lower()))
    return not hers and called.start() <= at + 4 and at + len(sentence) <= others.start() + 1
