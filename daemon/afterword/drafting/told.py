"""The sections that explain: what is held and why, who asked for silence, what could not be read.

Each says it in the program's own words where there are any. Nothing here asks twice: what
stays true for weeks is told while it matters, what merely happened is told once.
"""

from __future__ import annotations

import re
from datetime import timedelta

from afterword.drafting.entries import Entry, Said, Section, said
from afterword.drafting.season import ALIVE, Season
from afterword.drafting.season_words import (
    PURPOSES,
    clean,
    listed,
    program_name,
    recipient_name,
    rule_words,
    sentence,
    shortened,
    source_words,
)
from afterword.drafting.times import day_of, local_day, span
from afterword.drafting.waiting import cause_of, needs_note
from afterword.model import CasePolicy, Hold, ProgramCase

SILENCE = frozenset({"no_contact", "no_thank_you"})
"""Rules by which a program asks not to be written to."""

LONGEST_DUTY = timedelta(days=7)
"""After an interview: as long as a thank-you may still be due, an unread part may forbid it."""

FOR_A_YES = frozenset({"correction", "update", "technical"})
"""Purposes that may wait for the applicant's explicit yes (DOMAIN 6; `planning.asked`)."""

_SAFE_NAME = re.compile(r"[\w .,'()&-]+")  # what may stand inside double quotes on a command line


def held(season: Season) -> Section:
    """Follow-ups that are not written, one entry per program and reason."""
    silent = {words for case in season.cases for words in _silence_words(case)}
    elsewhere = set(needs_note(season)) | {hold for hold in season.holds if _called(season, hold)}
    groups: dict[tuple[str, str, tuple[str, ...]], list[Hold]] = {}
    for hold in season.holds:
        quoted = {reason.text for reason in hold.because if reason.message_id}
        told_there = hold.purpose == "thank_you" and quoted and quoted <= silent
        if hold in elsewhere or told_there:
            continue
        key = hold.case, hold.why, tuple(reason.text for reason in hold.because)
        groups.setdefault(key, []).append(hold)
    return Section(
        key="held",
        title="Not written, and why",
        entries=tuple(_held(season, holds) for holds in groups.values()),
    )


def _called(season: Season, hold: Hold) -> bool:
    """Tell whether the section about missing addresses already speaks of this hold."""
    case = season.case(hold.case)
    return cause_of(hold) == "address" and case is not None and not reachable(case)


def _held(season: Season, holds: list[Hold]) -> Entry:
    first = holds[0]
    case = season.case(first.case)
    plain, quotes = said(season, case, first.because)
    purposes = tuple(dict.fromkeys(PURPOSES[hold.purpose] for hold in holds))
    people = tuple(
        dict.fromkeys(recipient_name(case, address) for hold in holds for address in hold.to if address)
    )
    what = listed(tuple(word if n == 0 else word[0].lower() + word[1:] for n, word in enumerate(purposes)))
    return Entry(
        title=program_name(first.program, season),
        what=f"{what} to {listed(people)}" if people else what,
        lines=tuple(dict.fromkeys((sentence(shortened(first.why)), *map(sentence, plain)))),
        quotes=quotes,
        do=_yes(holds),
    )


def _yes(holds: list[Hold]) -> str:
    asked = next((hold for hold in holds if hold.purpose in FOR_A_YES), None)
    if asked is None or not ("afterword allow" in asked.why or cause_of(asked) == "allow"):
        return ""
    name = clean(asked.program.institution)
    named = f'"{name}"' if _SAFE_NAME.fullmatch(name) else "NAME"
    return f"Your yes would be: afterword allow {named} {asked.purpose}"


def _silence_words(case: ProgramCase) -> tuple[str, ...]:
    return tuple(
        one.policy.quote.text for one in case.policies if one.in_force and one.policy.rule in SILENCE
    )


def silence(season: Season) -> Section:
    """Programs that asked for silence, with the sentence and how long it lasts."""
    today = season.today.isoformat()
    entries = tuple(
        _silent(season, case, one)
        for case in season.cases
        if case.state in ALIVE
        for one in _strictest(case, today)
    )
    return Section(
        key="silence",
        title="They asked for silence",
        intro="Saying nothing is what they want. It costs you nothing.",
        entries=entries,
    )


def _strictest(case: ProgramCase, today: str) -> tuple[CasePolicy, ...]:
    """The rule that says most: no contact at all, before no thank-you."""
    found = [
        one
        for one in case.policies
        if one.in_force and one.policy.rule in SILENCE and (one.policy.until or today) >= today
    ]
    return tuple(sorted(found, key=lambda one: (one.policy.rule != "no_contact", one.told)))[:1]


def _silent(season: Season, case: ProgramCase, one: CasePolicy) -> Entry:
    """One silent program: in full while it is news or an interview is near, else in a line."""
    words = shortened(one.policy.quote.text) if one.told >= season.week_start or _near(season, case) else ""
    source = source_words(case, one.message_id, season)
    by_hand = "As you recorded it." if one.voice == "hand" else ""
    told = f"{source}." if source and not words else ""
    return Entry(
        title=program_name(case.program, season),
        what=rule_words(one.policy),
        lines=tuple(line for line in (by_hand or told,) if line),
        quotes=(Said(text=words, source=source),) if words else (),
    )


def no_address(season: Season) -> Section:
    """Programs nobody can be written to, with the words for a call to the GME office."""
    entries = tuple(
        _no_address(season, case)
        for case in season.cases
        if case.state in {"scheduled", "interviewed"} and not reachable(case)
    )
    return Section(key="no_address", title="No address to write to", entries=entries)


def reachable(case: ProgramCase) -> bool:
    """Tell whether any mail of the program gave an address that a person reads."""
    return any(one.contact.email and one.current for one in case.contacts) or any(
        mail.reply_address for mail in case.mail
    )


def _no_address(season: Season, case: ProgramCase) -> Entry:
    applicant = season.settings.applicant
    specialty = f"{case.program.specialty} " if case.program.specialty else ""
    days = [day_of(one.interview.start) for one in case.interviews if one.status == "fixed"]
    interview = f" My interview {'is' if case.state == 'scheduled' else 'was'} on {days[-1]}." if days else ""
    words = (
        f"Hello, my name is {clean(applicant.name)}, and I am an applicant to the {clean(specialty)} "
        f"residency at {clean(case.program.institution)}.{interview} Could you tell me the e-mail address "
        "of the residency coordinator? Thank you."
    )
    return Entry(
        title=program_name(case.program, season),
        what="All its mail came from machines",
        lines=("The hospital's GME office gives the address out by phone. You could say:",),
        quotes=(Said(text=" ".join(words.split()), source="words for the call"),),
        do="Then tell Afterword: afterword record contact, with the program, --email and --role coordinator.",
    )


def conflicts(season: Season) -> Section:
    """Where a program's mails tell two stories; both are kept, neither is chosen silently."""
    entries = tuple(
        Entry(
            title=program_name(case.program, season),
            lines=tuple(sentence(shortened(one)) for one in case.conflicts),
        )
        for case in season.cases
        if case.conflicts and case.state in ALIVE
    )
    return Section(key="conflicts", title="Two stories", entries=entries)


def unread_parts(season: Season) -> Section:
    """Program mail that may hold names or a rule where it cannot be read."""
    entries = tuple(
        Entry(
            title=program_name(case.program, season),
            what=f"“{shortened(mail.subject, 120)}”, {local_day(mail.at, season.home)}",
            lines=tuple(sentence(shortened(one)) for one in mail.warnings),
        )
        for case in season.cases
        if case.state in ALIVE
        for mail in case.mail
        if mail.warnings and (mail.at >= season.week_start or _near(season, case))
    )
    return Section(
        key="unread_parts",
        title="Worth a look with your own eyes",
        intro="Attachments, links and locked messages are never opened. These may hold names or a rule.",
        entries=entries,
    )


def _near(season: Season, case: ProgramCase) -> bool:
    """Tell whether an interview of the case lies within a week before or after now."""
    spans = (span(one.interview, season.home) for one in case.interviews if one.status == "fixed")
    return any(
        one is not None and one.end + LONGEST_DUTY >= season.now >= one.start - LONGEST_DUTY for one in spans
    )


def junk(season: Season) -> Section:
    """Program mail of this week that the provider put into Junk."""
    entries = tuple(
        Entry(
            title=program_name(case.program, season),
            what=f"“{shortened(mail.subject, 120)}”, {local_day(mail.at, season.home)}",
            lines=("" if mail.authentication == "pass" else _UNPROVED,),
        )
        for case in season.cases
        for mail in case.mail
        if mail.junk and mail.at >= season.week_start
    )
    return Section(
        key="junk",
        title="In your Junk folder",
        intro="Your provider put these there. If they are real, move them to your inbox.",
        entries=entries,
    )


_UNPROVED = "It could not prove who sent it, so nothing was believed but a rule that asks for less."


def unreadable(season: Season) -> Section:
    """Messages that could not be read at all; none is skipped silently."""
    entries = tuple(
        Entry(
            title=f"“{shortened(one.subject, 120)}”" if clean(one.subject) else "A message without a subject",
            what=local_day(one.at, season.home) if one.at else "",
            lines=(sentence(shortened(one.reason)),) if one.reason else (),
        )
        for one in season.unreadable
    )
    return Section(
        key="unreadable",
        title="Could not be read",
        intro="Please read these yourself.",
        entries=entries,
    )
