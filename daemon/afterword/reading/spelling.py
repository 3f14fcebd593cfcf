"""Knows whose an address is by its letters: an e-mail's local part that spells a person's name.

It decides nothing about who may be written to.
"""

from __future__ import annotations

import re

from afterword.reading import names
from afterword.reading.names import Person

ADDRESS = re.compile(r"(?<![\w.+-])[a-z0-9][\w.+'-]{0,63}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}\b", re.IGNORECASE)

_PART = re.compile(r"[^\W\d_](?:[^\W\d_]|[-'’.‐‑])*")
"""One word of a name, in any letters."""
_MOST_WORDS = 4
"""Words of a name in a header; more are an organisation."""
_SHORT_NAME = 3
"""Letters of a surname that chance puts into other words."""


def local_part_is(email: str, person: Person) -> bool:
    """Whether the local part of `email` spells `person`: surname, or a part of a double one."""
    local = names.plain(email.partition("@")[0])
    flat = re.sub(r"[^a-z]", "", local)
    surname = re.sub(r"[^a-z ]", " ", names.plain(person.surname))
    first, dot, last = local.partition(".")
    if dot and person.given and len(first) > 1 and first.isalpha() and last.isalpha():
        initial = names.plain(person.given)[:1]
        if initial not in {first[:1], last[:1]}:
            return False
    pieces = [p for p in surname.split() if len(p) > 2] or surname.split()  # noqa: PLR2004 - "de", "la"
    whole = surname.replace(" ", "")
    if whole and not person.given and flat.endswith(whole) and len(flat) <= len(whole) + 1:
        return True
    if whole and len(whole) > 3 and whole in flat:  # noqa: PLR2004 - "Lee" stands in "fleece"
        return True
    if any(p in flat for p in pieces if len(p) > 3):  # noqa: PLR2004 - "Lee" stands in "fleece"
        return True
    given = re.sub(r"[^a-z]", "", names.plain(person.given))
    if (
        whole
        and given
        and (
            flat in {given + whole[:1], given, whole}
            or re.fullmatch(rf"{re.escape(whole[:6])}\w?{given[:1]}\w?\d*", flat) is not None
        )
    ):
        return True
    return 0 < len(whole) <= _SHORT_NAME and flat in {
        given[:1] + whole,
        whole + given[:1],
        given + whole,
        whole,
    }


def owner_of(shown: str, email: str) -> Person | None:
    """Whom a header shows for an address that spells her, even in small letters: "karen west <kwest@...>"."""
    bare, physician, doctor = names.strip_degrees(shown.strip(" '\""))
    last, comma, first = bare.partition(",")
    words = (f"{first.strip()} {last}" if comma else bare).split()
    if not words or words[0].lower() in names.NOT_NAMES - names.GIVEN_MONTHS:
        return None
    if not 1 < len(words) <= _MOST_WORDS or not all(_PART.fullmatch(w) for w in words):
        return None
    given, surname = (re.sub(r"[^a-z]", "", names.plain(w)) for w in (words[0], words[-1]))
    local = re.sub(r"[^a-z]", "", names.plain(email.partition("@")[0]))
    double = [re.sub(r"[^a-z]", "", part) for part in re.split(r"[-‐‑]", names.plain(words[-1]))]
    spelled = {way for last in (surname, *double) if len(last) > 1 for way in _spellings(given, last)}
    initials = "".join(part[:1] for part in (given, *double))
    if not given or local not in spelled | ({initials} if len(initials) >= _SHORT_NAME else set()):
        return None
    name = names.lettered(" ".join(words))
    return Person(name=name, surname=name.split()[-1], given=name.split()[0], doctor=physician or doctor)


def _spellings(given: str, surname: str) -> set[str]:
    """The local parts that houses make of a given name and a surname."""
    return {given[0] + surname, given + surname, surname + given, surname + given[0], given + surname[0]}


def spelled_out(email: str, text: str) -> Person | None:
    """Who "quentin.osborn@..." is in a letter that speaks of Quentin."""
    given, dot, surname = email.partition("@")[0].partition(".")
    if not dot or min(len(given), len(surname)) < _SHORT_NAME or not (given + surname).isalpha():
        return None
    said = re.search(rf"(?<![\w@.])(?:Dra?\.? )?{given.title()}\b(?![\w@.]*@)", text)
    if not said or given in names.NOT_NAMES or surname in names.NOT_NAMES:
        return None
    return names.person(f"{given.title()} {surname.title()}")


_IN_WORDS = re.compile(
    r"\b(?P<local>[a-z][\w.+-]{1,40}) (?:at|\(at\)|\[at\]) (?P<house>[a-z][\w-]{1,40}(?: (?:dot|\(dot\)|\[dot\]) [a-z]{2,20}){1,3})\b",
    re.IGNORECASE,
)
_DOT = re.compile(r" (?:dot|\(dot\)|\[dot\]) ", re.IGNORECASE)


def with_addresses(text: str) -> str:
    """`text` with addresses that somebody says aloud ("jroe at house dot org") as they are written."""
    return _IN_WORDS.sub(lambda m: f"{m['local']}@{_DOT.sub('.', m['house'])}".lower(), text)


def login(email: str) -> bool:
    """Whether a local part is a number or login that spells nobody's name ("jk1234")."""
    return bool(re.fullmatch(r"[a-z]{1,4}\d{1,6}[a-z]?|[a-z]{2,3}", email.partition("@")[0]))
