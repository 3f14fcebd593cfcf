"""Folding what happened into one file per program.

Events come in time order; each adds to a case or changes it, and what contradicts is kept
beside what counts (`conflicts`), never dropped in silence. Who may change what:
mail that fails authentication, or lies unauthenticated in Junk, only tightens; mail from a
domain the program has not used before changes no known person's address and no date; a
restriction in it makes the case `unclear` until the applicant decides. The owner's own mail
only tells what she sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

import msgspec

from afterword.filing.days import file_interviews, interview_end
from afterword.filing.identity import case_key, find_program, same_institution, same_program
from afterword.filing.people import domain_of, file_people
from afterword.filing.proof import unproven
from afterword.filing.wishes import AXES, SPECIALTY_DEFAULTS, settle
from afterword.model import (
    RESTRICTIONS,
    Allowed,
    CaseMail,
    CasePolicy,
    CaseState,
    Event,
    Heard,
    Kind,
    Policy,
    Program,
    ProgramCase,
    Quote,
    Reading,
    Recorded,
    Settings,
    Wrote,
)

FOREVER_AGO = datetime.fromisoformat("2000-01-01T00:00:00+00:00")  # when a specialty's default was "told"
OPENING: frozenset[Kind] = frozenset({"invitation", "confirmation", "details", "reminder", "reschedule",
                                      "waitlist", "rejection", "cancellation", "social", "second_look",
                                      "post_interview", "personal", "request", "notice"})  # fmt: skip
Trust = Literal["full", "plain", "tighten", "stranger"]


def file(events: Iterable[Event], settings: Settings, now: datetime) -> tuple[ProgramCase, ...]:
    """Return the cases that `events` (in time order) add up to, as they stand at `now`."""
    cases: dict[str, ProgramCase] = {}
    for event in events:
        for case in _changed(event, cases, settings):
            cases[case.key] = case
    return tuple(_finished(case, settings, now) for case in cases.values())


def wanted(program: str | None, cases: Iterable[ProgramCase]) -> list[ProgramCase]:
    """Return the cases a person means by `program` ("Institution" or "Institution, specialty")."""
    rows = list(cases)
    return find_program(program, [(c.program, c) for c in rows]) if program else rows


def _changed(event: Event, cases: dict[str, ProgramCase], settings: Settings) -> list[ProgramCase]:
    if isinstance(event, Heard):
        return _hear(event, cases, settings)
    if isinstance(event, Wrote):
        case = _case_written_to(event, cases)
        return [msgspec.structs.replace(case, wrote=(*case.wrote, event))] if case else []
    if isinstance(event, Allowed):
        return [
            msgspec.structs.replace(c, allowed=(*c.allowed, event))
            for c in wanted(event.program, cases.values())
        ]
    return [_record(event, case, settings) for case in wanted(event.program, cases.values())]


# --- mail ---------------------------------------------------------------------------


def _hear(event: Heard, cases: dict[str, ProgramCase], settings: Settings) -> list[ProgramCase]:
    reading = event.reading
    if reading.kind is None:
        return []
    case = _case_of(reading, cases, settings)
    if reading.kind == "other":  # an answer in two words is none of the kinds, and still an answer
        known = case is not None and _trust(event, case) in {"full", "plain"}
        return (
            [msgspec.structs.replace(case, mail=(*case.mail, _mail(event, "plain")))]
            if case and known
            else []
        )
    if case is None:
        if reading.program is None or not reading.program.institution or reading.kind not in OPENING:
            return []
        if unproven(event):
            return []
        case = _opened(reading.program, event, settings)
    return [_heard(case, event)]


def _opened(program: Program, event: Heard, settings: Settings) -> ProgramCase:
    dates = next((d for d in settings.programs if find_program(d.name, [(program, d)])), None)
    return ProgramCase(
        key=case_key(program),
        program=program,
        account=event.account,
        rank_meeting=dates.rank_meeting if dates else None,
        rank_deadline=dates.rank_deadline if dates else None,
    )


def _case_of(reading: Reading, cases: dict[str, ProgramCase], settings: Settings) -> ProgramCase | None:
    """Return the case a message belongs to: by name, else by thread, sender or domain."""
    near = list(cases.values())
    if reading.program is not None and reading.program.institution:
        program = reading.program
        named = [c for c in near if same_program(c.program, program)]
        if not named and _specialty_doubtful(reading, settings):
            named = [c for c in near if same_institution(c.program.institution, program.institution)]
        exact = [c for c in named if c.program.specialty == reading.program.specialty]
        near = exact or named
        if len(near) <= 1:
            return near[0] if near else None
    elif reading.program is not None and reading.program.specialty:
        near = [c for c in near if c.program.specialty in {"", reading.program.specialty}]
    threads = {reading.in_reply_to, *reading.references} - {None}
    for test in (
        lambda c: threads & ({m.message_id for m in c.mail} | {w.message_id for w in c.wrote}),
        lambda c: any(k.contact.email == reading.sender.email for k in c.contacts if reading.sender.email),
        lambda c: domain_of(reading.sender.email) in c.domains,
    ):
        rows = [c for c in near if test(c)]
        if len(rows) == 1:
            return rows[0]
        near = rows or near
    return near[0] if reading.program is not None and near and reading.program.institution else None


def _specialty_doubtful(reading: Reading, settings: Settings) -> bool:
    """Tell whether a specialty is no reason to open another case at a hospital that has one.

    An interviewer's "Hospital Medicine" in an agenda of pediatrics is none, nor is a field the
    applicant does not apply in, nor one in mail that names its hospital only by its address.
    """
    assert reading.program is not None
    named_by_address = reading.program_quote is None or "@" in reading.program_quote.text
    applied = settings.applicant.specialties
    return named_by_address or bool(applied and reading.program.specialty not in applied)


def _trust(event: Heard, case: ProgramCase) -> Trust:
    """Say what a message may change in a case (DOMAIN, "Authentication")."""
    reading = event.reading
    if unproven(event):
        return "tighten"
    domain = domain_of(reading.sender.email)
    known = domain in {*case.domains, *case.used} or reading.portal_sender
    if case.domains and domain and not known:  # the first person's address is taken on trust
        return "stranger"
    return "full" if reading.authentication == "pass" else "plain"


def _heard(case: ProgramCase, event: Heard) -> ProgramCase:
    reading, trust = event.reading, _trust(event, case)
    case = msgspec.structs.replace(
        case,
        mail=(*case.mail, _mail(event, trust)),
        policies=(*case.policies, *_policies(event, trust)),
    )
    if trust in {"tighten", "stranger"}:
        return case
    if not case.program.specialty and reading.program and reading.program.specialty:
        case = msgspec.structs.replace(case, program=reading.program)
    case = msgspec.structs.replace(
        case,
        account=event.account or case.account,
        domains=_domains(case, reading),
        used=tuple(dict.fromkeys((*case.used, domain_of(reading.sender.email)))),
        zone=next((i.timezone for i in reading.interviews if i.timezone), case.zone) or reading.place_zone,
    )
    case = file_people(case, event)
    case = file_interviews(case, event)
    return _with_state(case, event)


def _domains(case: ProgramCase, reading: Reading) -> tuple[str, ...]:
    robot = reading.portal_sender or reading.reply_address != reading.sender.email
    sender = "" if robot else domain_of(reading.sender.email)
    named = [domain_of(c.email) for c in reading.contacts if c.email]
    return tuple(dict.fromkeys(d for d in (*case.domains, sender, *named) if d))


def _mail(event: Heard, trust: Trust) -> CaseMail:
    reading = event.reading
    alarm = ""
    if trust == "stranger":
        alarm = (
            f"This came from {domain_of(reading.sender.email)}, an address this program has not used before. "
            "It may be a look-alike: nothing was taken from it."
        )
    elif trust == "tighten":
        alarm = "Your mail provider could not confirm the sender: only a restriction counts from it."
    return CaseMail(
        message_id=reading.message_id,
        at=event.at,
        kind=reading.kind or "other",
        subject=reading.subject,
        sender=reading.sender,
        recipients=reading.recipients,
        reply_address=reading.reply_address if trust in {"full", "plain"} else None,
        wants_reply=reading.wants_reply and trust in {"full", "plain"},
        portal=reading.portal,
        offered=reading.offered,
        offered_quote=reading.offered_quote,
        respond_by=reading.respond_by,
        in_reply_to=reading.in_reply_to,
        references=reading.references,
        automatic=reading.automatic,
        authentication=reading.authentication,
        account=event.account,
        junk=event.junk,
        quote=reading.kind_quote or reading.program_quote,
        second_look=reading.second_look,
        warnings=(*reading.warnings, *((alarm,) if alarm else ())),
        alarm=alarm or next((p.quote.text for p in reading.policies if p.quote.hidden), ""),
    )


def _policies(event: Heard, trust: Trust) -> list[CasePolicy]:
    """Return the policies a message may add: all, only restrictions, or a doubt."""
    rows = []
    for policy in event.reading.policies:
        binding = policy.rule in RESTRICTIONS or (policy.rule == "unclear" and trust != "stranger")
        if trust in {"tighten", "stranger"} and not binding:
            continue
        kept = msgspec.structs.replace(policy, rule="unclear") if trust == "stranger" else policy
        if trust == "tighten":
            kept = msgspec.structs.replace(policy, route=None)
        personal = policy.person is not None and policy.person == event.reading.sender.email
        rows.append(
            CasePolicy(
                policy=kept,
                told=event.reading.date or event.at,
                message_id=event.reading.message_id,
                voice="person" if personal else "program",
                authenticated=event.reading.authentication == "pass",
            )
        )
    return rows


def _with_state(case: ProgramCase, event: Heard) -> ProgramCase:
    fixed = any(i.status == "fixed" for i in case.interviews)
    states: dict[Kind, CaseState] = {"rejection": "rejected"}
    if not fixed:
        states |= {"invitation": "invited", "waitlist": "waitlisted", "cancellation": "cancelled"}
    if event.reading.kind in {"reschedule", "personal"} and not fixed and event.reading.offered:
        states[event.reading.kind] = "invited"
    state = states.get(event.reading.kind or "other")
    if state is None or case.state == "withdrawn":
        return case
    return msgspec.structs.replace(case, state=state, state_quote=event.reading.kind_quote)


# --- her own hand -------------------------------------------------------------------


def _case_written_to(event: Wrote, cases: dict[str, ProgramCase]) -> ProgramCase | None:
    """Return the case her message belongs to: thread first, then the address, newest interview first."""
    threads = {event.in_reply_to, *event.references} - {None}
    by_thread = [c for c in cases.values() if threads & {m.message_id for m in c.mail}]
    if by_thread:
        return by_thread[0]
    rows = [c for c in cases.values() if set(event.to) & {k.contact.email for k in c.contacts}]
    rows = rows or [c for c in cases.values() if {domain_of(t) for t in event.to} & set(c.domains)]
    began = [(max((i.interview.start for i in c.interviews), default=""), c) for c in rows]
    before = [row for row in began if row[0] and row[0] <= event.at.isoformat()]
    return max(before or began, key=lambda row: row[0])[1] if began else None


def _record(event: Recorded, case: ProgramCase, settings: Settings) -> ProgramCase:
    if event.kind == "note":
        return msgspec.structs.replace(case, notes=(*case.notes, event))
    if event.kind == "contact":
        return file_people(case, event)
    if event.kind == "interview":
        return file_interviews(case, event)
    if event.kind == "policy":
        return _record_policy(event, case)
    if event.kind == "withdraw":
        case = msgspec.structs.replace(case, state="withdrawn", requests=(*case.requests, event))
        return file_interviews(case, event)
    if event.kind == "update" and event.program is None and not _interviewed_before(case, event.at, settings):
        return case
    return msgspec.structs.replace(case, requests=(*case.requests, event))


def _record_policy(event: Recorded, case: ProgramCase) -> ProgramCase:
    cleared = max(event.at, case.cleared or event.at)
    if event.rule not in AXES:
        return msgspec.structs.replace(case, cleared=cleared)
    policy = Policy(
        rule=event.rule,
        route=event.route,
        person=event.person,
        until=event.until,
        quote=Quote(text=event.text or "what you recorded by hand"),
    )
    row = CasePolicy(policy=policy, told=event.at, voice="hand")
    unclear = event.rule == "unclear"
    return msgspec.structs.replace(
        case, policies=(*case.policies, row), cleared=case.cleared if unclear else cleared
    )


def _interviewed_before(case: ProgramCase, moment: datetime, settings: Settings) -> bool:
    zone = case.zone or settings.applicant.timezone
    return case.state not in {"rejected", "cancelled", "withdrawn"} and any(
        i.status == "fixed" and interview_end(i.interview, zone) <= moment for i in case.interviews
    )


def _finished(case: ProgramCase, settings: Settings, now: datetime) -> ProgramCase:
    """Settle the policies and say where the case stands at `now`."""
    policies = case.policies
    default = SPECIALTY_DEFAULTS.get(case.program.specialty)
    if default is not None and settings.preferences.specialty_defaults:
        policies = (CasePolicy(policy=default, told=FOREVER_AGO, voice="specialty"), *policies)
    fixed = [i.interview for i in case.interviews if i.status == "fixed"]
    zone = case.zone or settings.applicant.timezone
    state = case.state
    thanked = any(m.kind == "post_interview" and not m.alarm for m in case.mail)
    if state not in {"rejected", "withdrawn"} and (fixed or thanked):
        ended = thanked or any(interview_end(i, zone) <= now for i in fixed)
        state = "interviewed" if ended else "scheduled"
    elif state in {"known", "invited"} and case.interviews and not fixed:
        state = "cancelled" if all(i.status == "cancelled" for i in case.interviews) else state
    return msgspec.structs.replace(case, policies=settle(policies, case.cleared), state=state)
