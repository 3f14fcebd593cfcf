"""Finds who is named in a text and what belongs to each: role, address, phone.

Reads signatures and tables line by line and prose sentence by sentence. It takes nobody
from quoted mail, and decides nothing about who may be written to.
"""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.model import Role
from afterword.reading import names, roles
from afterword.reading.blocks import in_lines
from afterword.reading.mentions import beside, first_name, mentions, phone_of_line, plain_names, role_beside
from afterword.reading.names import Person
from afterword.reading.phones import Phone, phones
from afterword.reading.sighting import Sighting
from afterword.reading.spelling import ADDRESS, local_part_is, login, owner_of, spelled_out, with_addresses

_SET_BESIDE = frozenset({" (", " <", " [", " at ", ": ", ", "})
"""What stands between a name and the address that is plainly hers."""


def sightings(text: str) -> tuple[Sighting, ...]:
    """Everybody named in `text`, with role, address and phone where they stand together."""
    text = with_addresses(names.plain_hyphens(text))
    numbers = phones(text)
    found = in_lines(text, numbers)
    taken = {s.email for s in found if s.email}
    used = {s.phone for s in found if s.phone}
    found += _from_prose(text, numbers, found, taken, used)
    return tuple(sorted(found, key=lambda s: s.start))


def _owner(
    text: str, found: re.Match[str], named: list[names.Mention], everybody: list[Person]
) -> Person | None:
    """Whose the address `found` in `text` is: whom it spells, or who stands beside it."""
    email = found.group().lower()
    owner = next((p for p in everybody if local_part_is(email, p)), None)
    if not owner:
        owner = next((m.person for m in named if text[m.end : found.start()] in _SET_BESIDE), None)
    owner = owner or first_name(text, found.start(), email, everybody) or _in_small_letters(text, found)
    if not owner and (roles.shared(email) or login(email)):
        owner = beside(text, found.start(), found.end(), named)
        owner = None if owner and owner.doctor and roles.shared(email) else owner  # physicians run no mailbox
    return owner if owner or roles.shared(email) else spelled_out(email, text)


def _role_near(before: str, email: str) -> Role | None:
    """What the words before an address make of its unnamed owner; a shared mailbox is nobody's who looks into it."""
    role = roles.role_in(before)
    return None if roles.shared(email) and role not in {"coordinator", "office", "gme_office"} else role


_NEAR = 90
"""Characters before an address in which two words may spell its owner: "winnie dabrowski our coordinator her email is"."""


def _in_small_letters(text: str, found: re.Match[str]) -> Person | None:
    """Whom two words before an address name that spells them: "(rosalba nevarez is rnevarez@...)"."""
    if roles.shared(found.group()):
        return None
    near = re.split(r"[.;!?\n]\s", text[max(0, found.start() - _NEAR) : found.start()])[-1].split()
    pairs = (f"{one.strip('(,')} {other.strip('),')}" for one, other in pairwise(near))
    named = (owner_of(pair, found.group().lower()) for pair in pairs)
    return next((person for person in named if person), None)


def _from_prose(
    text: str, numbers: tuple[Phone, ...], known: list[Sighting], taken: set[str], used: set[str]
) -> list[Sighting]:
    """People named in sentences, addresses and numbers that stand beside them."""
    named = mentions(text)
    found: list[Sighting] = []
    for mention in named:
        role = role_beside(text, mention.start, mention.end, doctor=mention.person.doctor)
        found.append(Sighting(person=mention.person, role=role, start=mention.start))
    everybody = [m.person for m in named] + [k.person for k in known if k.person]
    everybody += plain_names(text)
    for match in ADDRESS.finditer(text):
        email = match.group().lower()
        if email in taken:
            continue
        taken.add(email)
        owner = _owner(text, match, named, everybody)
        near = text[max(0, match.start() - 90) : match.start()].rpartition("\n")[2]
        phone = phone_of_line(text, match.start(), match.end(), numbers, used)
        found.append(
            Sighting(
                person=owner,
                email=email,
                role=_role_near(near.partition(owner.name.lower())[2] if owner else near, email),
                phone=phone,
                start=match.start(),
            )
        )
    for number in numbers:
        if number.number in used:
            continue
        owner = beside(text, number.start, number.end, named)
        if owner:
            found.append(Sighting(person=owner, phone=number.number, start=number.start))
    return found
