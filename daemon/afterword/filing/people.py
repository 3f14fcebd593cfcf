"""How people and mailboxes are merged: known again, renamed, replaced.

An address comes only from the program's own trusted mail or from the applicant's hand,
never from elsewhere. Whoever signs a confirmation or itinerary without a clear title counts
as its coordinator (DOMAIN, "Beside the table").
"""

from __future__ import annotations

import msgspec

from afterword.filing.identity import same_person
from afterword.model import CaseContact, Contact, Heard, ProgramCase, Recorded, Role
from afterword.reading.domains import registrable

SIGNING = frozenset({"confirmation", "details", "reminder", "reschedule"})
"""Kinds whose signer runs the interview days."""

ROLES: tuple[Role, ...] = (
    "program_director", "associate_program_director", "chair", "faculty", "chief_resident",
    "resident", "coordinator", "office", "gme_office", "other",
)  # fmt: skip


def domain_of(email: str) -> str:
    """Return the registrable domain of an address ("x@im.hospital.org" -> "hospital.org")."""
    return registrable(email.rpartition("@")[2])


def file_people(case: ProgramCase, event: Heard | Recorded) -> ProgramCase:
    """Return `case` with the contacts and interviewers `event` names."""
    if isinstance(event, Recorded):
        role: Role = event.role if event.role in ROLES else "faculty" if event.person else "office"
        contact = Contact(name=event.person, email=(event.email or "").lower() or None, role=role)
        return _merge(case, CaseContact(contact=contact, told=event.at, by_hand=True))
    reading = event.reading
    told = reading.date or event.at
    for contact in reading.contacts:
        signs = contact.email == reading.sender.email and reading.kind in SIGNING
        filed = (
            msgspec.structs.replace(contact, role="coordinator")
            if signs and contact.role == "other"
            else contact
        )
        case = _merge(case, CaseContact(contact=filed, told=told, message_id=reading.message_id))
    for name in reading.interviewers:
        case = _merge(
            case,
            CaseContact(
                contact=Contact(
                    name=bare(name), role="faculty", doctor=name.startswith("Dr"), title=title(name)
                ),
                told=told,
                message_id=reading.message_id,
                interviewer=True,
            ),
        )
    return case


def bare(name: str) -> str:
    """Return a name without its title: "Dr. Grace Osei" -> "Grace Osei"."""
    head, _, rest = name.partition(" ")
    return rest if head.rstrip(".") in {"Dr", "Dra", "Ms", "Mr", "Mx", "Mrs", "Prof"} and rest else name


def title(name: str) -> str:
    """Return the title a name is shown with, "" if none."""
    head, _, rest = name.partition(" ")
    return head if rest and head.rstrip(".") in {"Dr", "Dra", "Ms", "Mr", "Mx", "Mrs"} else ""


def _merge(case: ProgramCase, new: CaseContact) -> ProgramCase:
    rows = list(case.contacts)
    at = next((n for n, row in enumerate(rows) if _same(row.contact, new.contact)), None)
    if at is None:
        return msgspec.structs.replace(case, contacts=(*rows, new))
    rows[at] = _merged(rows[at], new)
    return msgspec.structs.replace(case, contacts=tuple(rows))


def _same(old: Contact, new: Contact) -> bool:
    if old.email and new.email:
        return old.email == new.email and (not (old.name and new.name) or same_person(old.name, new.name))
    return same_person(old.name, new.name)


def _merged(old: CaseContact, new: CaseContact) -> CaseContact:
    """Keep what only one telling knows; the later one wins where both speak."""
    before, after = old.contact, new.contact
    vague = after.role == "other" or (new.interviewer and before.role not in {"other", "office"})
    fuller = (after.name or "") if len(after.name or "") >= len(before.name or "") else (before.name or "")
    contact = Contact(
        name=fuller or None,
        email=after.email or before.email,
        role=before.role if vague else after.role,
        phone=after.phone or before.phone,
        title=after.title or before.title,
        doctor=after.doctor or before.doctor,
        topic=after.topic or before.topic,
        quote=after.quote if after.email else before.quote,
    )
    return CaseContact(
        contact=contact,
        told=max(old.told, new.told) if not new.interviewer else old.told,
        message_id=new.message_id if after.email else old.message_id,
        by_hand=old.by_hand and not after.email,
        interviewer=old.interviewer or new.interviewer,
    )
