"""How a letter addresses its reader and names people. Never guesses a title or a gender.

Doctors are "Dr."; anybody else is Ms., Mr. or Mx. only where the program's own mail shows
it, else addressed by the whole name; a mailbox is a team (DOMAIN 4, "Salutation").
Names come from strangers: what could carry a header, a template or an address is no name.
"""

from __future__ import annotations

import re
import unicodedata

from afterword.drafting.wording import program_title
from afterword.model import Program, Recipient, Role

PHYSICIANS: frozenset[Role] = frozenset(
    {"program_director", "associate_program_director", "chair", "faculty", "chief_resident"}
)
"""Roles that only physicians hold in a residency program (DOMAIN 4)."""

TITLES = {"ms": "Ms.", "mr": "Mr.", "mrs": "Mrs.", "mx": "Mx.", "dr": "Dr.", "dra": "Dr.", "prof": "Dr."}
_PARTICLES = frozenset(
    "al ap bin da das de del della den der di do dos du el ibn la las le los mac op san santa st ten "
    "ter van von y".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv md do phd mph".split())
_TITLE = re.compile(r"^(?:(?:dr|dra|prof|ms|mr|mrs|mx)\b\.?\s*)+", re.IGNORECASE)
LONGEST_NAME = 80
"""Characters; a longer "name" is text that somebody put into a name field."""


def clean_name(name: str | None) -> str:
    """Return `name` if it can stand in a header and a greeting, else "".

    Control and format characters go; `=?`, braces, brackets, `@` and links make the whole
    name unusable (a received name can add a header: PROVIDERS fact 2).
    """
    text = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in name or "")
    text = " ".join(text.replace('"', " ").split())
    if len(text) > LONGEST_NAME or re.search(r"=\?|[{}<>\[\]@|\\;:%]|//|www\.", text):
        return ""
    return text if re.search(r"[^\W\d_]", text) else ""


def last_name(name: str) -> str:
    """Return the family name with its particles ("de la Cruz", "Okafor-Lind"), without suffixes."""
    name = _TITLE.sub("", name)
    if "," in name:
        before, _, after = name.partition(",")
        name = before if after.strip().lower().strip(".") in _SUFFIXES else f"{after} {before}"
    words = name.split()
    while len(words) > 1 and words[-1].lower().strip(".,") in _SUFFIXES:
        words.pop()
    start = len(words) - 1
    while start > 1 and words[start - 1].lower().strip(".") in _PARTICLES:
        start -= 1
    return " ".join(words[start:]) if words else ""


def title_of(to: Recipient) -> str:
    """Return "Dr.", the title the mail shows, or "" if none is known."""
    shown = TITLES.get(to.title.lower().strip(". "), "")
    return "Dr." if to.doctor or to.role in PHYSICIANS or shown == "Dr." else shown


def salutation(to: Recipient, program: Program) -> str:
    """Return the opening line for `to`: its own if planning gave one, else by DOMAIN 4."""
    if to.salutation:
        return to.salutation
    name = clean_name(to.name)
    if not name:
        if to.role == "coordinator":
            return "Dear Residency Program Coordinator,"
        return f"Dear {program_title(program)} Residency Team,"
    title = title_of(to)
    return f"Dear {title} {last_name(name)}," if title else f"Dear {_TITLE.sub('', name)},"


def spoken_name(to: Recipient) -> str:
    """Return how messages to the owner speak of `to`: "Dr. Osei", "Maria Alvarez", "the office"."""
    name = clean_name(to.name)
    if not name:
        return "the office"
    title = title_of(to)
    return f"{title} {last_name(name)}" if title else name


def people_in_words(names: tuple[str, ...]) -> str:
    """Return "Dr. Osei, Dr. Klamm and Maria Alvarez"; family names alone only where they are unique."""
    cleaned = [clean_name(n) for n in dict.fromkeys(names)]
    known = [n for n in cleaned if n]
    families = [last_name(n).lower() for n in known]
    shown = [_short(n) if families.count(last_name(n).lower()) == 1 else n for n in known]
    return listed(shown)


def _short(name: str) -> str:
    """Return "Dr. Osei" for "Dr. Grace Osei"; a name without title stays whole."""
    title = TITLES.get(name.split(maxsplit=1)[0].lower().strip("."), "") if " " in name else ""
    return f"{title} {last_name(name)}" if title else name


def listed(items: list[str]) -> str:
    """Return items as prose: "a", "a and b", "a, b, and c"."""
    *front, last = items or [""]
    if len(front) > 1:
        return ", ".join(front) + ", and " + last
    return " and ".join(items)
