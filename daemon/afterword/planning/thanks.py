"""Thank-yous: one to the office and one to each individual who may be written to.

Earliest 24 hours after the interview's end (the program's own rule often comes the same or
the next day, DOMAIN 0 fact 6), in a business slot of the program, last after seven days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.filing.days import day_of, interview_end, interview_start, rounds
from afterword.filing.identity import alike, misspelt, plain, same_person
from afterword.model import Because, CaseContact, CaseInterview, Due, Recipient, Wrote
from afterword.planning.candidates import Candidate, Desk
from afterword.planning.hours import next_slot
from afterword.planning.recipients import interviewers, notes_about, office, people, recipient, route
from afterword.planning.verdicts import (
    YES,
    Verdict,
    invitation,
    thanks_to_office,
    thanks_to_person,
    words,
)

NO_ADDRESS = Verdict(
    why="No address of this program is known: only robots have written. The summary has words for a call.",
    cause="address",
)


def thank_yous(desk: Desk) -> Iterator[Candidate]:
    """Yield the thank-yous of every round of interviews that was ever fixed."""
    if desk.case.state in {"rejected", "withdrawn"}:
        return
    for days in rounds(desk.case):
        yield _to_office(desk, days)
        for person in people(desk.case):
            yield from _to_person(desk, days, person)
        yield from _unplaced(desk, days)


def window(desk: Desk, days: list[CaseInterview]) -> tuple[datetime, datetime]:
    """Return the first business moment a thank-you may appear, and the last moment of all."""
    end = interview_end(days[-1].interview, desk.zone)
    preferences = desk.settings.preferences
    earliest = end + timedelta(hours=preferences.thank_you_after_hours)
    zone = days[-1].interview.timezone or desk.zone
    return next_slot(earliest, zone), end + timedelta(days=preferences.thank_you_within_days)


def event_of(desk: Desk, days: list[CaseInterview]) -> str:
    """Return the day that names a round: the one earlier letters already use, else the last."""
    used = {letter.interview_day for letter in desk.letters if letter.purpose == "thank_you" or letter.card}
    names = [d.interview.start[:10] for d in days]
    return next((n for n in names if n in used), names[-1])


def _to_office(desk: Desk, days: list[CaseInterview]) -> Candidate:
    to = office(desk.case, desk.wishes, "thank_you")
    verdict = thanks_to_office(desk.wishes, desk.settings.preferences)
    if to is None and verdict.yes:
        verdict = NO_ADDRESS
    own = _own_thanks(desk, days)
    return _candidate(desk, days, to or Recipient(email=""), "office", verdict, own, "")


def _to_person(desk: Desk, days: list[CaseInterview], person: CaseContact) -> Iterator[Candidate]:
    contact = person.contact
    place = office(desk.case, desk.wishes, "thank_you")
    notes = notes_about(desk.case, person)
    if place is not None and contact.email == place.email:
        return
    verdict = thanks_to_person(person, desk.wishes, desk.settings.preferences)
    if not contact.email:
        if notes:  # nothing is skipped silently: `show` tells where her note went
            why = f"No address of {contact.name} is known, so the thanks go through the office."
            to = Recipient(email="", name=contact.name, direct=True)
            verdict = Verdict(why=why, cause="choice")
            yield _candidate(desk, days, to, f"note {plain(contact.name or '')}", verdict, None, "")
        return
    if not notes and not (verdict.yes and (person.interviewer or invitation(person, desk.wishes))):
        return
    if not notes:
        verdict = Verdict(
            why=f"There is no note of yours about {contact.name}, and a letter without one would be empty.",
            cause="notes",
        )
    to = recipient(contact.email, desk.case, person, direct=True)
    own = next((w for w in _thanks_written(desk, days) if contact.email in w.to), None)
    note = " ".join(n.text.strip() for n in notes)
    yield _candidate(desk, days, to, contact.email, verdict, own, note)


def _unplaced(desk: Desk, days: list[CaseInterview]) -> Iterator[Candidate]:
    """Hold a note that names nobody this program has: a misspelt name must not lose it in silence."""
    contacts = [c.contact for c in desk.case.contacts if c.contact.name]
    for note in desk.case.notes:
        named = [c for c in contacts if same_person(c.name, note.person) or misspelt(c.name, note.person)]
        if not note.person or named:
            continue
        near = [c for c in contacts if alike(c.name, note.person)]
        if len(near) != 1:
            continue
        verdict = Verdict(
            why=f"Your note names {note.person}. Did you mean {near[0].name}? Please write it down again.",
            cause="notes",
            because=(Because(text=note.text),),
        )
        to = recipient(near[0].email or "", desk.case, direct=True)
        yield _candidate(desk, days, to, f"note {plain(note.person)}", verdict, None, note.text)


def _candidate(
    desk: Desk,
    days: list[CaseInterview],
    to: Recipient,
    who: str,
    verdict: Verdict,
    own: Wrote | None,
    note: str,
) -> Candidate:
    opens, closes = window(desk, days)
    event = event_of(desk, days)
    zone = days[-1].interview.timezone or desk.zone
    return Candidate(
        due=Due(
            key=desk.key("thank_you", event, who),
            case=desk.case.key,
            program=desk.case.program,
            purpose="thank_you",
            to=to,
            cc=_copy(desk, to),
            not_before=opens,
            not_after=closes,
            interview_day=days[-1].interview.start[:10],
            note=note,
            interviewers=() if to.direct else interviewers(desk.case),
            interest=_interest(desk),
            optional=_optional(desk),
            origin=interview_end(days[-1].interview, desk.zone),
            account=desk.case.account,
            because=_because(desk, days, to),
            flags=("Optional: the program says thank-yous are not needed.",) if _optional(desk) else (),
        ),
        verdict=verdict if verdict.cause else _in_season(desk, closes),
        routed=not to.direct and route(desk.wishes, "thank_you") is not None,
        closed="You have thanked them yourself." if own else "",
        withdraw=own is not None,
        zone=zone,
    )


def _in_season(desk: Desk, closes: datetime) -> Verdict:
    if desk.season.quiet(desk.now) and desk.now <= closes:
        return Verdict(why="Rank lists are in: nothing useful may be sent until Match Day.", cause="calendar")
    return YES


def _because(desk: Desk, days: list[CaseInterview], to: Recipient) -> tuple[Because, ...]:
    quote = days[-1].interview.quote
    rows = [
        Because(
            text=quote.text or f"Interview on {day_of(days[-1].interview)}", message_id=days[-1].message_id
        )
    ]
    opened = [p for p in desk.wishes.invited if to.direct and p.policy.person == to.email]
    said = [desk.wishes.thanks, desk.wishes.ranking, desk.wishes.reply, *desk.wishes.direct[:1], *opened]
    rows += [words(p) for p in said if p is not None]
    if not any(said):
        rows.append(Because(text="The program said nothing about thank-yous: one short note to the office."))
    return tuple(dict.fromkeys(rows))


def _interest(desk: Desk) -> bool:
    strict = desk.wishes.ranking or desk.wishes.reply or desk.wishes.faculty_ban
    return not strict and not _optional(desk)


def _optional(desk: Desk) -> bool:
    return desk.wishes.thanks is not None and desk.wishes.thanks.policy.rule == "thank_you_not_needed"


def _copy(desk: Desk, to: Recipient) -> tuple[str, ...]:
    place = office(desk.case, desk.wishes, "thank_you")
    if not (desk.settings.preferences.cc_coordinator and to.direct and place):
        return ()
    return (place.email,)


def _own_thanks(desk: Desk, days: list[CaseInterview]) -> Wrote | None:
    return next(iter(_thanks_written(desk, days)), None)


def _thanks_written(desk: Desk, days: list[CaseInterview]) -> list[Wrote]:
    """Return her own thank-yous since this round began (not drafts of ours that she sent)."""
    began = interview_start(days[0].interview, desk.zone)
    return [w for w in desk.case.wrote if w.letter is None and w.thanks == "yes" and w.at >= began]
