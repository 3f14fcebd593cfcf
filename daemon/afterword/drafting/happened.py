"""The sections about the week that was: what was taken back, announced, understood and done.

Each thing is told once, in the week it happened; what she deleted is never mentioned.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from afterword.drafting.entries import Entry, Said, Section, said
from afterword.drafting.season import Notice, Season
from afterword.drafting.season_words import (
    PURPOSES,
    clean,
    listed,
    program_name,
    sentence,
    shortened,
    source_words,
)
from afterword.drafting.times import ago
from afterword.drafting.waiting import letter_words
from afterword.model import RESTRICTIONS, Letter, LetterState, ProgramCase, Recorded

AT_ONCE = timedelta(days=1)
"""A rule takes a draft back in the pass that reads it: an older one was not the reason."""


def taken_back(season: Season) -> Section:
    """Drafts that were withdrawn this week, and warnings about edited ones a rule has overtaken."""
    gone = tuple(
        Entry(
            title=f"{letter_words(season.case(letter.case), letter)}: taken back",
            what=program_name(letter.program, season),
            lines=(sentence(shortened(letter.why)),) if letter.why else (),
            quotes=withdrawal_quotes(season, letter),
        )
        for letter in _withdrawn(season)
    )
    shown = {words for case in season.cases for mail in case.mail for words in mail.warnings}
    warned = tuple(_noticed(season, notice) for notice in season.warnings if notice.text not in shown)
    title = "Please look" if warned else "Taken back from your Drafts"
    return Section(key="taken_back", title=title, entries=warned + gone, asks=bool(warned))


def withdrawal_quotes(season: Season, letter: Letter) -> tuple[Said, ...]:
    """Return the program's words that took a draft back: the restriction that came just before."""
    case = season.case(letter.case)
    named = {reason.text for reason in letter.because}
    found = [
        one
        for one in (case.policies if case else ())
        if (one.policy.rule in RESTRICTIONS or one.policy.rule == "unclear")
        and (one.policy.quote.text in named or letter.since - AT_ONCE <= one.told <= letter.since)
    ]
    words = {shortened(one.policy.quote.text): one.message_id for one in found if one.policy.quote.text}
    return tuple(Said(text=text, source=source_words(case, at, season)) for text, at in words.items())


def _withdrawn(season: Season) -> Iterator[Letter]:
    for letter in season.letters:
        recent = letter.since >= season.week_start
        if letter.state is LetterState.WITHDRAWN and not letter.card and recent:
            yield letter


def news(season: Season) -> Section:
    """What was announced this week (a day moved or called off), unless another section shows it."""
    entries = tuple(_noticed(season, notice) for notice in season.notices if not _elsewhere(season, notice))
    return Section(key="news", title="This week", entries=entries)


def _elsewhere(season: Season, notice: Notice) -> bool:
    """Open invitations and taken-back drafts have sections of their own."""
    case = case_of(season, notice)
    if case is not None and case.state == "invited":
        return True
    return any(bool(letter.why) and letter.why in notice.text for letter in _withdrawn(season))


def case_of(season: Season, notice: Notice) -> ProgramCase | None:
    """Return the case a notice is about: by its program, else by the name its text begins with."""
    named = (case for case in season.cases if notice.text.startswith(case.program.institution))
    known = (case for case in season.cases if case.program == notice.program)
    return next(known, None) if notice.program else next(named, None)


def _noticed(season: Season, notice: Notice) -> Entry:
    case = case_of(season, notice)
    plain, quotes = said(season, case, notice.because)
    program = case.program if case else notice.program
    text = notice.text
    if program and text.startswith(program.institution):  # the title says the name already
        text = text.removeprefix(program.institution).removeprefix(f", {program.specialty}").lstrip(";:,. ")
    return Entry(
        title=program_name(program, season) if program else clean(notice.title) or "Note",
        what=shortened(notice.title, 160) if program else "",
        lines=tuple(filter(None, (sentence(shortened(text)), *map(sentence, plain)))),
        quotes=quotes,
    )


def understood(season: Season) -> Section:
    """What was understood from the owner's own notes and records of this week, each once."""
    programs: dict[str, list[str]] = {}
    for case in season.cases:
        for one in _recent(season, case):
            programs.setdefault(_record_words(one), []).append(program_name(case.program, season))
    lines: dict[tuple[str, ...], list[str]] = {}
    for words, names in programs.items():
        lines.setdefault(tuple(dict.fromkeys(names)), []).append(words)
    entries = tuple(Entry(title=listed(names), lines=tuple(words)) for names, words in lines.items())
    return Section(key="understood", title="Your words, as understood", entries=entries)


def _recent(season: Season, case: ProgramCase) -> Iterator[Recorded]:
    return (one for one in (*case.notes, *case.requests) if season.week_start <= one.at <= season.now)


def _record_words(one: Recorded) -> str:
    label = clean(one.person or "") or PURPOSES.get(one.kind, one.kind.capitalize())
    said_words = shortened(one.text or one.topic or one.rule or one.email or one.start or "", 240)
    return f"{label}: {said_words}" if said_words else f"{label}."


def done(season: Season) -> Section:
    """What closed this week, in a line each: sent, or past its time before it was written."""
    entries = tuple(
        Entry(
            title=letter_words(season.case(letter.case), letter),
            what=program_name(letter.program, season),
            lines=(_DONE[letter.state].format(when=ago(season.now, letter.since, season.home)),),
        )
        for letter in season.letters
        if letter.state in _DONE and not letter.card and letter.since >= season.week_start
    )
    return Section(key="done", title="Done", entries=entries)


_DONE = {
    LetterState.SENT: "You sent it {when}.",
    LetterState.EXPIRED: "Its time passed before it could be written.",
}
