"""Holds one sighting of somebody in a letter, and puts several of the same person together.

The fuller telling wins: a signature over a header, a written-out given name over an initial.
"""

from __future__ import annotations

import msgspec

from afterword.model import Record, Role
from afterword.reading import names
from afterword.reading.names import Person


class Sighting(Record, frozen=True, kw_only=True):
    """Somebody or some mailbox named at a place of the text, with what stands beside it."""

    person: Person | None = None
    email: str | None = None
    role: Role | None = None
    phone: str | None = None
    signed: bool = False
    start: int = 0


def merged(rows: list[Sighting]) -> list[Sighting]:
    """Sightings of one address or one person put together, the fuller telling first."""
    merged: list[Sighting] = []
    for row in sorted(rows, key=lambda s: (s.email is None, s.person is None)):
        match = next((i for i, other in enumerate(merged) if _is_same(row, other)), None)
        if match is None:
            merged.append(row)
            continue
        merged[match] = _joined(merged[match], row)
    return merged


def _is_same(one: Sighting, other: Sighting) -> bool:
    if one.email and other.email:
        return one.email == other.email
    return bool(one.person and other.person and names.same_person(one.person, other.person))


def _joined(one: Sighting, other: Sighting) -> Sighting:
    role = one.role if one.role and not (other.signed and other.role) else other.role or one.role
    phone = one.phone if one.phone and not (other.signed and other.phone) else other.phone or one.phone
    return Sighting(
        person=_fuller(one, other),
        email=one.email or other.email,
        role=role,
        phone=phone,
        signed=one.signed or other.signed,
        start=max(one.start, other.start),
    )


def _fuller(one: Sighting, other: Sighting) -> Person | None:
    """The person of both sightings by the name that tells more of her."""
    if not one.person or not other.person or not names.same_person(one.person, other.person):
        return one.person or other.person
    # A signature writes the name as its owner wants it; a header may turn it round, or a letter shorten it.
    signed, header = (
        (other.person, one.person) if other.signed and not one.signed else (one.person, other.person)
    )
    both = (one.signed and other.signed) or header.doctor or signed.doctor
    longer = both and _written_out(header) == _written_out(signed) and _words(header) > _words(signed)
    chosen = header if longer or _written_out(header) > _written_out(signed) else signed
    title = one.person.title or other.person.title
    return msgspec.structs.replace(chosen, title=title, doctor=one.person.doctor or other.person.doctor)


def _words(person: Person) -> int:
    """Words of the name, without one in quotation marks: a physician who gives her middle initial once wants it."""
    return sum(word[0] not in '"“(' for word in person.name.split())


def _written_out(person: Person) -> int:
    """Letters of the given name: Joanna says more than Jo, and Jo more than J."""
    return len(person.given.split(" ")[0].strip(".")) if person.given else 0
