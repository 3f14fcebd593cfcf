"""When two names mean the same program, and two names the same person.

Institutions are compared by their telling words: "Ashgrove Memorial" is "Ashgrove Memorial
Hospital", "St. Brendan University Hospital" is not "St. Brannoc Medical Center". Generic
words never decide. People are compared by surname and, where both have one, first initial.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar

from rapidfuzz import fuzz

from afterword.model import Program

GENERIC = frozenset(
    "the of at and in for a an de la del y hospital hospitals medical medicine center centre university "
    "universitario health healthcare system clinic clinical college school department dept program "
    "residency regional community institute campus inc network group services care".split()
)
"""Words that half of all hospitals carry; they never tell one institution from another."""

COURTESY = frozenset(
    "dr dra mr ms mrs mx prof professor md do phd mph mbbs mha med mba ms facp facs jr sr ii iii".split()
)
"""Titles and degrees around a name, without their dots."""

T = TypeVar("T")
MISSPELT = 80.0
"""`rapidfuzz` ratio of two surnames from which one may be the other misspelt (Branvold, Brandvold)."""
_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=2048)  # the same few names are compared with each other at every message
def plain(text: str) -> str:
    """Return `text` in lower case without accents, dots and apostrophes."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c) and c not in ".'’")


def telling_words(institution: str) -> frozenset[str]:
    """Return the words that tell this institution from others; all words if all are generic."""
    words = [{"saint": "st", "mount": "mt"}.get(w, w) for w in _WORD.findall(plain(institution))]
    return frozenset(w for w in words if w not in GENERIC) or frozenset(words)


def same_institution(one: str, other: str) -> bool:
    """Tell whether two names mean one institution (the words of one are all in the other)."""
    first, second = telling_words(one), telling_words(other)
    return bool(first and second) and (first <= second or second <= first)


def same_program(one: Program, other: Program) -> bool:
    """Tell whether two programs are one; an unknown specialty agrees with any."""
    agree = not (one.specialty and other.specialty) or one.specialty == other.specialty
    return agree and same_institution(one.institution, other.institution)


def case_key(program: Program) -> str:
    """Return the stable key of a case: telling words and specialty, safe in file names."""
    words = "-".join(dict.fromkeys(w for w in _WORD.findall(plain(program.institution)) if w not in GENERIC))
    institution = words or "-".join(_WORD.findall(plain(program.institution)))
    return f"{institution}.{'-'.join(_WORD.findall(plain(program.specialty)))}".strip(".")


def find_program(wanted: str, among: Iterable[tuple[Program, T]]) -> list[T]:
    """Return what belongs to `wanted`, "Institution" or "Institution, specialty" as people type it."""
    rows = list(among)
    institution, _, specialty = wanted.rpartition(",")
    if institution and any(plain(p.specialty) == plain(specialty.strip()) for p, _ in rows):
        rows = [(p, item) for p, item in rows if plain(p.specialty) == plain(specialty.strip())]
    else:
        institution = wanted
    near = [(p, item) for p, item in rows if same_institution(institution, p.institution)]
    exact = [row for row in near if telling_words(institution) == telling_words(row[0].institution)]
    return [item for _, item in exact or near]


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name without titles and degrees, plain."""
    head, _, degrees = name.partition(",")
    head = head if plain(degrees).split(",")[0].strip() in COURTESY else name
    words = re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", plain(re.sub(r"\([^)]*\)|\"[^\"]*\"", " ", head)))
    return tuple(w for w in words if w not in COURTESY)


def alike(one: str | None, other: str | None) -> bool:
    """Tell whether two names that are not the same may be one, misspelt."""
    first, second = name_words(one or ""), name_words(other or "")
    return bool(first and second) and fuzz.ratio(first[-1], second[-1]) >= MISSPELT


def misspelt(one: str | None, other: str | None) -> bool:
    """Tell whether two names have the same first name and surnames that differ by a slip."""
    first, second = name_words(one or ""), name_words(other or "")
    if len(first) < 2 or len(second) < 2 or first[0] != second[0]:  # noqa: PLR2004 - first name and surname
        return False
    return first[-1] != second[-1] and alike(one, other)


def same_person(one: str | None, other: str | None) -> bool:
    """Tell whether two names can be one person: same surname, first names that don't disagree."""
    first, second = name_words(one or ""), name_words(other or "")
    if not first or not second or first[-1] != second[-1]:
        return False
    if len(first) == 1 or len(second) == 1:
        return True
    return first[0] == second[0] or (first[0][0] == second[0][0] and 1 in {len(first[0]), len(second[0])})
