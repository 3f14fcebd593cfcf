"""One program's file as values: what is known, in whose words, and what follows from it.

`afterword show` and the season page both print these parts, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from afterword.drafting.entries import Entry, Said, Section, quoted_once
from afterword.drafting.happened import withdrawal_quotes
from afterword.drafting.season import IN_DRAFTS, Season
from afterword.drafting.season_words import (
    LETTER_STATES,
    PURPOSES,
    ROLES,
    clean,
    contact_name,
    listed,
    recipient_name,
    rule_words,
    sentence,
    shortened,
    source_words,
)
from afterword.drafting.sense import last_moment, last_moment_due, too_late
from afterword.drafting.times import day, day_of, hours, local_day, local_moment, span
from afterword.drafting.waiting import TOO_LATE, letter_words
from afterword.model import Because, CasePolicy, Hold, Letter, LetterState, ProgramCase


def program_file(case: ProgramCase, season: Season) -> tuple[Section, ...]:
    """Return the parts of the file that have anything in them, in the order they are read."""
    made = (
        Section(key=key, title=title, entries=tuple(entries_of(case, season)))
        for key, title, entries_of in PARTS
    )
    return quoted_once(tuple(part for part in made if part.entries))


def _interviews(case: ProgramCase, season: Season) -> Iterator[Entry]:
    for one in case.interviews:
        when = span(one.interview, season.home)
        words = f"{day(when.start)}, {hours(when, season.home)}" if when else clean(one.interview.start)
        mode = {"virtual": ", virtual", "in_person": ", in person"}.get(one.interview.mode or "", "")
        before = f"Before: {listed(tuple(map(day_of, one.earlier)))}." if one.earlier else ""
        yield Entry(
            title=words + mode,
            mark="" if one.status == "fixed" else one.status.capitalize(),
            lines=(before,) if before else (),
            quotes=_quoted(case, season, one.interview.quote.text, one.message_id),
        )


def _contacts(case: ProgramCase, season: Season) -> Iterator[Entry]:
    del season
    for one in case.contacts:
        met = "you met" if case.state == "interviewed" else "will interview you"
        facts = (
            ROLES[one.contact.role],
            clean(one.contact.email or "no address"),
            clean(one.contact.phone or ""),
            met if one.interviewer else "",
            "" if one.current else "no longer there",
            "recorded by you" if one.by_hand else "",
        )
        name = contact_name(one)
        yield Entry(title=name, what=", ".join(fact for fact in facts if fact and fact != name))


def _policies(case: ProgramCase, season: Season) -> Iterator[Entry]:
    """One entry per sentence: a sentence that says two things is quoted once."""
    groups: dict[tuple[bool, str, str], list[CasePolicy]] = {}
    for one in sorted(case.policies, key=lambda policy: not policy.in_force):
        groups.setdefault((not one.in_force, one.policy.quote.text, one.message_id), []).append(one)
    for policies in groups.values():
        one = policies[0]
        why = sentence(shortened(one.why_not)) or "A newer word has taken its place."
        lines = () if one.in_force else (why,)
        yield Entry(
            title="; ".join(dict.fromkeys(rule_words(policy.policy) for policy in policies)),
            mark="" if one.in_force else "No longer",
            lines=(*lines, "As you recorded it.") if one.voice == "hand" else lines,
            quotes=_quoted(case, season, one.policy.quote.text, one.message_id),
        )


def _follow_ups(case: ProgramCase, season: Season) -> Iterator[Entry]:
    written = {letter.key for letter in season.letters}
    for letter in season.letters:
        if letter.case == case.key:
            yield _letter(case, season, letter)
    for due in season.waiting:
        if due.case == case.key and due.key not in written:
            last = last_moment_due(season, due)
            until = f", makes sense until {local_day(last, season.home)}" if last else ""
            yield Entry(
                title=f"{PURPOSES[due.purpose]} to {recipient_name(case, due.to.email)}",
                what=f"planned for {local_moment(due.not_before, season.home)}{until}",
                lines=_plain(due.because, due.flags),
                quotes=_reasons(case, season, due.because),
            )
    for hold in (*season.holds, *season.aside):
        if hold.case == case.key:
            yield _hold(case, season, hold)


def _letter(case: ProgramCase, season: Season, letter: Letter) -> Entry:
    late = letter.state in IN_DRAFTS and not letter.card and too_late(season, letter)
    last = last_moment(season, letter) if letter.state in IN_DRAFTS else None
    until = f"; makes sense until {local_day(last, season.home)}" if last and not late else ""
    since = "since " if letter.state in STANDING else ""
    since += local_moment(letter.since, season.home)
    return Entry(
        title="Notes card" if letter.card else letter_words(case, letter),
        what=f"{LETTER_STATES[letter.state.value]} ({since}){until}",
        mark=TOO_LATE if late else "",
        urgent=late,
        lines=_plain(letter.because, (letter.why, *letter.flags)),
        quotes=withdrawal_quotes(season, letter)
        if letter.state is LetterState.WITHDRAWN
        else _reasons(case, season, letter.because),
        subject=letter.subject,
        body=letter.body,
    )


def _hold(case: ProgramCase, season: Season, hold: Hold) -> Entry:
    people = listed(tuple(recipient_name(case, address) for address in hold.to if address))
    return Entry(
        title=f"{PURPOSES[hold.purpose]}{' to ' + people if people else ''}",
        what="not written",
        lines=_plain(hold.because, (hold.why,)),
        quotes=_reasons(case, season, hold.because),
    )


def _notes(case: ProgramCase, season: Season) -> Iterator[Entry]:
    for one in (*case.notes, *case.requests):
        label = one.person or PURPOSES.get(one.kind, one.kind.capitalize())
        words = one.text or one.topic or one.rule or one.email or one.start or ""
        yield Entry(title=clean(label), what=f"{shortened(words)} ({local_day(one.at, season.home)})")


def _conflicts(case: ProgramCase, season: Season) -> Iterator[Entry]:
    del season
    return (Entry(title=sentence(shortened(words))) for words in case.conflicts)


def _warnings(case: ProgramCase, season: Season) -> Iterator[Entry]:
    for mail in case.mail:
        where = f"“{shortened(mail.subject, 100)}”, {local_day(mail.at, season.home)}"
        yield from (Entry(title=sentence(shortened(words)), what=where) for words in mail.warnings)


def _mail(case: ProgramCase, season: Season) -> Iterator[Entry]:
    for mail in case.mail:
        place = ", in Junk" if mail.junk else ""
        kind = mail.kind.replace("_", " ")
        sender = clean(mail.sender.name or mail.sender.email)
        yield Entry(
            title=f"“{shortened(mail.subject, 120)}”",
            what=f"{local_day(mail.at, season.home)}, {sender}: read as {kind}{place}",
        )


def _plain(because: tuple[Because, ...], more: Iterable[str]) -> tuple[str, ...]:
    """Reasons that are not somebody's words: our own sentences, each once."""
    own = (*more, *(reason.text for reason in because if not reason.message_id))
    return tuple(dict.fromkeys(sentence(shortened(words)) for words in own if words))


def _reasons(case: ProgramCase, season: Season, because: tuple[Because, ...]) -> tuple[Said, ...]:
    quoted = (reason for reason in because if reason.message_id)
    return tuple(said for one in quoted for said in _quoted(case, season, one.text, one.message_id))


def _quoted(case: ProgramCase, season: Season, text: str, message_id: str | None) -> tuple[Said, ...]:
    return (Said(text=shortened(text), source=source_words(case, message_id, season)),) if text else ()


STANDING = IN_DRAFTS | {LetterState.INTENT, LetterState.AMBIGUOUS, LetterState.UNKNOWN, LetterState.FAILED}
"""States a letter is still in; the others name what happened at one moment."""

PARTS: tuple[tuple[str, str, Callable[[ProgramCase, Season], Iterator[Entry]]], ...] = (
    ("interviews", "Interviews", _interviews),
    ("contacts", "People", _contacts),
    ("policies", "What they said about writing", _policies),
    ("follow_ups", "Letters", _follow_ups),
    ("notes", "Your words", _notes),
    ("conflicts", "Two stories", _conflicts),
    ("warnings", "Worth a look with your own eyes", _warnings),
    ("mail", "Their mail", _mail),
)
"""Every part of a file: its key, its heading, and what makes its entries."""
