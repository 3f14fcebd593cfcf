"""The sections about what comes: interviews, next week's letters, second looks, dates.

Says which interviews clash and tells both clocks. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.drafting.entries import Entry, Said, Section
from afterword.drafting.season import ALIVE, SUMMARY_WEEK, Season
from afterword.drafting.season_words import (
    PURPOSES,
    contact_name,
    listed,
    program_name,
    recipient_name,
    sentence,
    shortened,
    source_words,
)
from afterword.drafting.sense import last_moment_due
from afterword.drafting.times import (
    DAYS,
    MONTHS,
    Span,
    ahead,
    day,
    day_of,
    days_between,
    hours,
    local_day,
    span,
    zone_of,
)
from afterword.model import CaseInterview, CaseMail, Due, ProgramCase, Record
from afterword.planning.season import EASTERN, season_of

DATES_SHOWN = timedelta(days=30)
"""How long before the rank deadline and Match Day the summary starts to name them."""

MODES = {"virtual": "virtual", "in_person": "in person"}


class Ahead(Record, frozen=True, kw_only=True):
    """One interview that has not ended yet, with its case and its moments."""

    case: ProgramCase
    held: CaseInterview
    when: Span


def interviews_ahead(season: Season) -> tuple[Ahead, ...]:
    """Return the fixed interviews that have not ended, soonest first."""
    return tuple(sorted(_ahead(season), key=lambda item: (item.when.start, item.case.key)))


def _ahead(season: Season) -> Iterator[Ahead]:
    for case in season.cases:
        for held in case.interviews:
            when = span(held.interview, season.home)
            if held.status == "fixed" and when is not None and when.end > season.now:
                yield Ahead(case=case, held=held, when=when)


def clashes(season: Season, one: Ahead) -> tuple[str, ...]:
    """Return a sentence for each other interview that overlaps with `one` or shares its day."""
    return tuple(
        _clash(season, one, other)
        for other in interviews_ahead(season)
        if other != one and _same_day(one, other, season)
    )


def overlap(one: Ahead, other: Ahead) -> bool:
    """Tell whether two interviews need the applicant at the same moment."""
    return one.when.start < other.when.end and other.when.start < one.when.end


def _same_day(one: Ahead, other: Ahead, season: Season) -> bool:
    zone = zone_of(season.home)
    days = one.when.start.astimezone(zone).date(), other.when.start.astimezone(zone).date()
    return days[0] == days[1] or overlap(one, other)


def _clash(season: Season, one: Ahead, other: Ahead) -> str:
    name = program_name(other.case.program, season)
    if not (one.when.timed and other.when.timed):
        return f"The same day as {name}; not all hours are known."
    if overlap(one, other):
        unsure = "" if one.when.ended and other.when.ended else " as far as the hours are known"
        return f"At the same time as {name}{unsure}."
    return f"The same day as {name}."


def interviews(season: Season) -> Section:
    """Interviews ahead, each with both clocks and what it clashes with."""
    entries = tuple(_interview(season, item) for item in interviews_ahead(season))
    return Section(key="interviews", title="Interviews ahead", entries=entries, dated=True)


def _interview(season: Season, item: Ahead) -> Entry:
    troubles = clashes(season, item)
    hard = any(line.startswith("At the same time") for line in troubles)
    start = item.when.start
    near = ahead(season.now, start, season.home)
    last = item.when.end
    through = f"through {day(last)}" if last.date() != start.date() and item.held.interview.end else ""
    mode = MODES.get(item.held.interview.mode or "", "")
    told = [text for text in (hours(item.when, season.home), mode, through) if text]
    moved = f"Moved from {listed(tuple(map(day_of, item.held.earlier)))}." if item.held.earlier else ""
    return Entry(
        title=program_name(item.case.program, season),
        what=_capital(" · ".join(told)),
        mark="Clash" if hard else "Same day" if troubles else near.capitalize(),
        urgent=hard,
        lines=tuple(line for line in (*troubles, _meets(item.case), moved) if line),
        date=_leaf(start),
    )


def _leaf(moment: datetime) -> tuple[str, str]:
    return DAYS[moment.weekday()], f"{MONTHS[moment.month - 1]} {moment.day}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _meets(case: ProgramCase) -> str:
    people = tuple(contact_name(held) for held in case.contacts if held.interviewer and held.current)
    return f"You meet {listed(people)}." if people else ""


def due(season: Season) -> Section:
    """Letters that will be written within the next week, soonest first."""
    soon = [item for item in season.waiting if item.not_before <= season.now + SUMMARY_WEEK]
    entries = tuple(_due(season, item) for item in sorted(soon, key=lambda item: (item.not_before, item.key)))
    return Section(
        key="due",
        title="Next week",
        intro="What will be put into Drafts, if nothing you or a program writes changes it.",
        entries=entries,
        dated=True,
    )


def _due(season: Season, item: Due) -> Entry:
    last = last_moment_due(season, item)
    until = f"Makes sense until {local_day(last, season.home)}." if last else ""
    now = "It is about to be saved." if item.not_before <= season.now else ""
    return Entry(
        title=f"{PURPOSES[item.purpose]} to {recipient_name(season.case(item.case), item.to.email)}",
        what=program_name(item.program, season),
        date=_leaf(max(item.not_before, season.now).astimezone(zone_of(season.home))),
        lines=(now, until, *_OPTIONAL[: item.optional], *(sentence(shortened(flag)) for flag in item.flags)),
    )


_OPTIONAL = ("Optional: they say such letters are not needed.",)


def second_looks(season: Season) -> Section:
    """Second looks a program offers, as it offers them; none is ever asked for."""
    entries = tuple(
        _second_look(season, case, mail)
        for case in season.cases
        if case.state in ALIVE
        for mail in case.mail
        if (mail.second_look or mail.kind == "second_look") and _still_ahead(season, mail)
    )
    return Section(
        key="second_looks",
        title="Second looks offered",
        intro="Yours to take or leave. No letter is written about them.",
        entries=entries,
    )


def _still_ahead(season: Season, mail: CaseMail) -> bool:
    today = season.today.isoformat()
    return any(one[:10] >= today for one in mail.second_look) or (
        not mail.second_look and mail.at >= season.week_start
    )


def _second_look(season: Season, case: ProgramCase, mail: CaseMail) -> Entry:
    days = listed(tuple(map(day_of, mail.second_look)), "or")
    words = shortened(mail.quote.text) if mail.quote else ""
    source = source_words(case, mail.message_id, season)
    return Entry(
        title=program_name(case.program, season),
        what=days or f"“{shortened(mail.subject, 120)}”",
        quotes=(Said(text=words, source=source),) if words else (),
    )


def dates(season: Season) -> Section:
    """The rank deadline and Match Day once they are near, and what the quiet weeks mean."""
    bounds = season_of(season.now, season.settings.preferences)
    entries: list[Entry] = []
    for title, moment in (
        ("Rank order lists are due", bounds.rank_deadline),
        ("Match Day", bounds.match_day),
    ):
        if season.now < moment <= season.now + DATES_SHOWN:
            told = moment.astimezone(EASTERN)
            near = (
                ahead(season.now, told, season.home)
                or f"in {days_between(season.now, told, season.home)} days"
            )
            what = f"{day(told)}, {hours(Span(start=told, end=told), season.home)}"
            entries.append(Entry(title=title, what=what, lines=(f"{near.capitalize()}.",)))
    intro = ""
    if bounds.quiet(season.now):
        intro = "These are the quiet weeks: rank lists are in, and nothing is written before Match Day."
    return Section(key="dates", title="Dates", intro=intro, entries=tuple(entries))
