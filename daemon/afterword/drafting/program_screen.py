"""What `afterword show` puts on the terminal: one program's file, in whose words, and what follows.

Every received word is cleaned, so that mail cannot move the cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from afterword.drafting.columns import COLUMNS, fold, width
from afterword.drafting.season import Season
from afterword.drafting.season_words import (
    LETTER_STATES,
    PURPOSES,
    ROLES,
    STATES,
    clean,
    contact_name,
    listed,
    program_name,
    recipient_name,
    rule_words,
    sentence,
    shortened,
    source_words,
)
from afterword.drafting.times import day, day_of, hours, local_day, local_moment, span
from afterword.drafting.waiting import TOO_LATE, letter_words, too_late
from afterword.model import Because, Hold, Letter, LetterState, ProgramCase


def show_text(case: ProgramCase, season: Season, columns: int = COLUMNS) -> str:
    """Return one program's file: what is known, in whose words, and what follows from it."""
    name = program_name(case.program, season)
    state = [STATES[case.state]]
    if case.state_quote:
        state.append(f"“{shortened(case.state_quote.text)}”")
    blocks = ["\n".join([name, "=" * min(width(name), columns), *fold(": ".join(state), columns)])]
    for title, lines_of in PARTS:
        lines = [
            line for block in lines_of(case, season) for line in fold(block[1], columns, *_indents(block[0]))
        ]
        if lines:
            blocks.append("\n".join([title, *lines]))
    return "\n\n".join(blocks) + "\n"


Block = tuple[int, str]
"""How deep a paragraph stands, and its words: 0 an item, 1 what belongs to it, 2 a quote."""


def _indents(depth: int) -> tuple[str, str]:
    return (("    ", "  "), ("    ", "    "), ("    > ", "    > "))[depth]


def _show_interviews(case: ProgramCase, season: Season) -> Iterator[Block]:
    for one in case.interviews:
        when = span(one.interview, season.home)
        words = f"{day(when.start)}, {hours(when, season.home)}" if when else clean(one.interview.start)
        mode = {"virtual": ", virtual", "in_person": ", in person"}.get(one.interview.mode or "", "")
        standing = "" if one.status == "fixed" else f" ({one.status})"
        yield 0, words + mode + standing
        if one.earlier:
            yield 1, f"before: {listed(tuple(map(day_of, one.earlier)))}"
        yield from _quoted(case, one.interview.quote.text, one.message_id, season)


def _show_contacts(case: ProgramCase, season: Season) -> Iterator[Block]:
    del season
    for one in case.contacts:
        met = (
            "you met"
            if one.interviewer and case.state == "interviewed"
            else "interviewer"
            if one.interviewer
            else ""
        )
        left = "" if one.current else "no longer there"
        hand = "recorded by you" if one.by_hand else ""
        name = contact_name(one)
        facts = (
            ROLES[one.contact.role],
            one.contact.email or "no address",
            one.contact.phone or "",
            met,
            left,
            hand,
        )
        yield 0, ", ".join(dict.fromkeys(part for part in (name, *map(clean, facts)) if part))


def _show_policies(case: ProgramCase, season: Season) -> Iterator[Block]:
    for one in case.policies:
        standing = "" if one.in_force else f" – no longer: {clean(one.why_not) or 'replaced by a newer word'}"
        yield 0, rule_words(one.policy) + standing
        yield from _quoted(case, one.policy.quote.text, one.message_id, season)


def _show_follow_ups(case: ProgramCase, season: Season) -> Iterator[Block]:
    covered = {letter.key for letter in season.letters}
    for letter in season.letters:
        if letter.case == case.key:
            words = "Notes card" if letter.card else letter_words(case, letter)
            yield 0, f"{words}: {_letter_standing(season, letter)}"
            yield from _reasons(case, letter.why, letter.because, season, letter.flags)
    for due in season.waiting:
        if due.case == case.key and due.key not in covered:
            until = f", makes sense until {local_day(due.not_after, season.home)}" if due.not_after else ""
            when = f"planned for {local_moment(due.not_before, season.home)}{until}"
            yield 0, f"{PURPOSES[due.purpose]} to {recipient_name(case, due.to.email)}: {when}"
            yield from _reasons(case, "", due.because, season, due.flags)
    for hold in season.holds:
        if hold.case == case.key:
            yield 0, _hold_words(case, hold)
            yield from _reasons(case, hold.why, hold.because, season)


def _letter_standing(season: Season, letter: Letter) -> str:
    words = LETTER_STATES[letter.state.value]
    words += f" (since {local_moment(letter.since, season.home)})"
    if letter.state in {LetterState.SAVED, LetterState.EDITED} and letter.not_after:
        late = too_late(season, letter) and not letter.card
        words += (
            f"; {TOO_LATE.lower()}"
            if late
            else f"; makes sense until {local_day(letter.not_after, season.home)}"
        )
    return words


def _hold_words(case: ProgramCase, hold: Hold) -> str:
    people = listed(tuple(recipient_name(case, address) for address in hold.to))
    return f"{PURPOSES[hold.purpose]}{' to ' + people if people else ''}: not written"


def _reasons(
    case: ProgramCase, why: str, because: tuple[Because, ...], season: Season, flags: tuple[str, ...] = ()
) -> Iterator[Block]:
    for words in dict.fromkeys((why, *flags)):
        if words:
            yield 1, sentence(shortened(words))
    for reason in because:
        if reason.message_id:
            yield from _quoted(case, reason.text, reason.message_id, season)
        elif reason.text != why:
            yield 1, sentence(shortened(reason.text))


def _show_notes(case: ProgramCase, season: Season) -> Iterator[Block]:
    for one in (*case.notes, *case.requests):
        label = one.person or PURPOSES.get(one.kind, one.kind)
        words = one.text or one.topic or one.rule or one.email or one.start or ""
        yield 0, f"{clean(label)}: {shortened(words)} ({local_day(one.at, season.home)})"


def _show_conflicts(case: ProgramCase, season: Season) -> Iterator[Block]:
    del season
    yield from ((0, sentence(shortened(words))) for words in case.conflicts)


def _show_warnings(case: ProgramCase, season: Season) -> Iterator[Block]:
    for mail in case.mail:
        for words in mail.warnings:
            where = f"“{shortened(mail.subject, 100)}”, {local_day(mail.at, season.home)}"
            yield 0, f"{sentence(shortened(words))} ({where})"


def _quoted(case: ProgramCase, text: str, message_id: str | None, season: Season) -> Iterator[Block]:
    if text:
        source = source_words(case, message_id, season)
        yield 2, f"“{shortened(text)}”" + (f" – {source}" if source else "")


PARTS: tuple[tuple[str, Callable[[ProgramCase, Season], Iterator[Block]]], ...] = (
    ("Interviews", _show_interviews),
    ("Contacts", _show_contacts),
    ("What they said about writing", _show_policies),
    ("Follow-ups", _show_follow_ups),
    ("Your notes", _show_notes),
    ("Two stories", _show_conflicts),
    ("Look yourself", _show_warnings),
)
"""The parts of a program's file, in the order in which they are shown."""
