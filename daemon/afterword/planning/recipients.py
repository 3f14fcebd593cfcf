"""To whom: the office's address and the people who were met.

Order (DOMAIN 6, "Contact order"): the address a policy names, the coordinator named in the
newest mail, the shared mailbox, the director if nothing closes individuals, else nobody.
Never an address from outside the mailbox or the applicant's own hand.
"""

from __future__ import annotations

from afterword.filing.identity import misspelt, same_person
from afterword.filing.wishes import Wishes
from afterword.model import CaseContact, ProgramCase, Purpose, Recipient, Recorded, Role

OFFICE_ROLES: tuple[Role, ...] = ("coordinator", "office", "gme_office")


def office(case: ProgramCase, wishes: Wishes, purpose: Purpose) -> Recipient | None:
    """Return where a letter to the office goes, None if only robots ever wrote."""
    named = route(wishes, purpose)
    if named:
        return recipient(named, case)
    for role in OFFICE_ROLES:
        rows = [c for c in case.contacts if c.contact.role == role and c.contact.email and c.current]
        if rows:
            newest = max(rows, key=lambda c: c.told)
            return recipient(newest.contact.email or "", case, newest)
    directors = [c for c in case.contacts if c.contact.role == "program_director" and c.contact.email]
    if directors and not wishes.faculty_ban:
        return recipient(directors[-1].contact.email or "", case, directors[-1])
    return None


def recipient(
    email: str, case: ProgramCase, known: CaseContact | None = None, *, direct: bool = False
) -> Recipient:
    """Return how to write to `email`, with the name and title the case knows for it."""
    row = known or _best_known(email, case)
    if row is None:
        return Recipient(email=email.lower(), direct=direct)
    contact = row.contact
    return Recipient(
        email=email.lower(),
        name=contact.name,
        role=contact.role,
        title=contact.title,
        doctor=contact.doctor,
        direct=direct,
    )


def people(case: ProgramCase) -> list[CaseContact]:
    """Return the individuals that may have been met: interviewers and whoever has a note."""
    return [
        c
        for c in case.contacts
        if c.contact.name and (c.interviewer or c.contact.role not in OFFICE_ROLES or notes_about(case, c))
    ]


def interviewers(case: ProgramCase) -> tuple[str, ...]:
    """Return the interviewers' names with title, as the office is asked to thank them."""
    rows = [c.contact for c in case.contacts if c.interviewer and c.contact.name]
    return tuple(f"Dr. {c.name}" if c.doctor or c.title.startswith("Dr") else str(c.name) for c in rows)


def notes_about(case: ProgramCase, person: CaseContact) -> list[Recorded]:
    """Return the applicant's notes about one person, oldest first.

    A surname with a letter amiss beside the right first name can only mean that person.
    """
    name = person.contact.name
    return [
        n for n in case.notes if n.text.strip() and (same_person(n.person, name) or misspelt(n.person, name))
    ]


def _best_known(email: str, case: ProgramCase) -> CaseContact | None:
    rows = [c for c in case.contacts if c.contact.email == email.lower()]
    return max(rows, key=lambda c: (c.contact.name is not None, c.told), default=None)


def route(wishes: Wishes, purpose: Purpose) -> str | None:
    """Return the address a policy in force names for this purpose, the most specific first."""
    own = {"thank_you": wishes.thanks, "question": wishes.questions, "update": wishes.updates}.get(purpose)
    rows = [own, *(p for p in wishes.direct if p.policy.rule == "office_only"), wishes.faculty_ban]
    return next((p.policy.route for p in rows if p is not None and p.policy.route), None)
