"""Corrections, technical reports, questions and updates: what the applicant recorded.

These never start from mail alone (DOMAIN 6, "Reason gate"): every one grows from her own
words, goes to the office unless one person may be written to, and respects the quiet weeks.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.filing.days import interview_end, rounds
from afterword.filing.identity import same_person
from afterword.model import Allowed, Because, CaseContact, CasePolicy, Due, Purpose, Recipient, Recorded
from afterword.planning.candidates import Candidate, Desk
from afterword.planning.hours import next_slot
from afterword.planning.recipients import office, recipient, route
from afterword.planning.rules import WINDOWS
from afterword.planning.thanks import NO_ADDRESS
from afterword.planning.verdicts import (
    YES,
    Verdict,
    invitation,
    material,
    outlives,
    question,
    update,
    words,
)

ASKED: dict[str, Purpose] = {
    "correction": "correction",
    "technical": "technical",
    "question": "question",
    "update": "update",
}


def asked(desk: Desk) -> Iterator[Candidate]:
    """Yield a follow-up for every correction, report, question and update that was recorded."""
    if desk.case.state != "interviewed":
        return
    for request in desk.case.requests:
        if request.kind in ASKED:
            yield _candidate(desk, request, ASKED[request.kind])


def request_event(request: Recorded) -> str:
    """Return the name of a recorded request: the moment it was recorded."""
    return request.at.astimezone(ZoneInfo("UTC")).strftime("%Y%m%dT%H%M%SZ")


def _candidate(desk: Desk, request: Recorded, purpose: Purpose) -> Candidate:
    person = _person_for(desk, request)
    place = office(desk.case, desk.wishes, purpose)
    to = recipient(person.contact.email or "", desk.case, person, direct=True) if person else place
    verdict = _verdict(desk, request, purpose, to)
    ban = desk.wishes.faculty_ban
    return Candidate(
        due=Due(
            key=desk.key(purpose, request_event(request), "office"),
            case=desk.case.key,
            program=desk.case.program,
            purpose=purpose,
            to=to or Recipient(email=""),
            not_before=next_slot(request.at, desk.zone),
            not_after=None,
            interview_day=last_day(desk),
            text=request.text,
            topic=request.topic,
            policy_sentence=_acknowledges(ban) and person is None,
            forward_to=request.person if request.person and person is None else None,
            origin=request.at,
            account=desk.case.account,
            because=_because(desk, request, purpose),
            flags=_flags(desk, request, purpose),
        ),
        verdict=verdict,
        routed=person is None and route(desk.wishes, purpose) is not None,
        zone=desk.zone,
    )


def _acknowledges(ban: CasePolicy | None) -> bool:
    """Tell whether a letter to the office can say that it follows the program's wish about individuals."""
    return (
        ban is not None and ban.policy.rule != "no_contact" and ban.voice == "program" and ban.authenticated
    )


def last_day(desk: Desk) -> str | None:
    """Return the day of the newest interview that is over."""
    over = [
        days[-1].interview.start[:10]
        for days in rounds(desk.case)
        if interview_end(days[-1].interview, desk.zone) <= desk.now
    ]
    return over[-1] if over else None


def _verdict(desk: Desk, request: Recorded, purpose: Purpose, to: Recipient | None) -> Verdict:
    allowed = _allowed(desk, request, purpose)
    judged = {
        "correction": lambda: material(desk.wishes, "correction"),
        "technical": lambda: material(desk.wishes, "technical"),
        "question": lambda: question(desk.wishes),
        "update": lambda: update(desk.wishes),
    }[purpose]()
    if judged.cause and not (allowed and purpose in {"correction", "update", "technical"}):
        return judged
    calendar = _calendar(desk, purpose, allowed)
    if calendar.cause:
        return calendar
    return YES if to is not None else NO_ADDRESS


def _calendar(desk: Desk, purpose: Purpose, allowed: Allowed | None) -> Verdict:
    """Hold what the season's calendar makes useless or forbidden."""
    season, now = desk.season, desk.now
    if now < season.rank_deadline:
        return YES
    if purpose == "correction" and allowed and now <= season.eligibility_stop:
        return YES
    if purpose in {"question", "update"}:
        due = f"{season.rank_deadline:%B} {season.rank_deadline.day}"
        why = f"Rank lists were due on {due}: it is too late for this."
    else:
        why = "Rank lists are in. Say `afterword allow` if this can change your eligibility."
    return Verdict(why=why, cause="calendar")


def _allowed(desk: Desk, request: Recorded, purpose: Purpose) -> Allowed | None:
    return next((a for a in desk.case.allowed if a.purpose == purpose and a.at >= request.at), None)


def _person_for(desk: Desk, request: Recorded) -> CaseContact | None:
    """Return the individual a request may go to directly: invited, or allowed by the program."""
    if not request.person:
        return None
    rows = [c for c in desk.case.contacts if same_person(c.contact.name, request.person) and c.contact.email]
    if not rows:
        return None
    person, ban, opened = rows[-1], desk.wishes.faculty_ban, invitation(rows[-1], desk.wishes)
    if opened and (ban is None or outlives(opened, ban)):
        return person
    topical = [p for p in desk.case.policies if p.policy.topics and p.authenticated and p.voice == "program"]
    later = any(request.kind in p.policy.topics and (ban is None or p.told >= ban.told) for p in topical)
    return person if later or (desk.wishes.faculty_ok and ban is None) else None


def _because(desk: Desk, request: Recorded, purpose: Purpose) -> tuple[Because, ...]:
    rows = [Because(text=f"You recorded this {purpose} on {desk.day(request.at)}.")]
    said = [desk.wishes.questions if purpose == "question" else None, desk.wishes.faculty_ban]
    rows += [words(p) for p in said if p is not None]
    return tuple(dict.fromkeys(rows))


def _flags(desk: Desk, request: Recorded, purpose: Purpose) -> tuple[str, ...]:
    flags = []
    late = WINDOWS[purpose].late_after
    day = last_day(desk)
    if late and day and desk.now - max(request.at, _end_of(desk, day)) > late:
        flags.append("Late: more than 72 hours have passed since the interview or the record.")
    if purpose == "update" and desk.now.date() > desk.season.rank_meeting:
        flags.append("May come too late: programs may have met on their lists already.")
    if purpose in {"correction", "technical"} and desk.wishes.unclear:
        flags.append("The program's wish is unclear: read its sentence before you send this.")
    return tuple(flags)


def _end_of(desk: Desk, day: str) -> datetime:
    rows = [d.interview for days in rounds(desk.case) for d in days if d.interview.start[:10] == day]
    return interview_end(rows[0], desk.zone) if rows else desk.now - timedelta(days=365)
