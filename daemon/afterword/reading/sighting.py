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
    person = one.person or other.person
    if one.person and other.person and names.same_person(one.person, other.person):
        # A signature writes the name as its owner wants it; a header may turn it round.
        signed = other if other.signed and not one.signed else one
        fuller = other if len(other.person.name) > len(one.person.name) and not one.person.given else signed
        chosen = fuller.person or one.person
        initial = len(chosen.given.strip(".")) == 1
        chosen = next(
            (p for p in (one.person, other.person) if initial and len(p.given.strip(".")) > 1), chosen
        )
        title = one.person.title or other.person.title
        person = msgspec.structs.replace(chosen, title=title, doctor=one.person.doctor or other.person.doctor)
    role = one.role if one.role and not (other.signed and other.role) else other.role or one.role
    phone = one.phone if one.phone and not (other.signed and other.phone) else other.phone or one.phone
    return Sighting(
        person=person,
        email=one.email or other.email,
        role=role,
        phone=phone,
        signed=one.signed or other.signed,
        start=max(one.start, other.start),
    )
