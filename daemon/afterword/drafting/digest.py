"""What one summary says, as values: the headline, the sections in their order, the last lines.

The order is the product's judgement of what a tired person needs first: what waits for her,
what comes, then why something was not written, then what Afterword could not see. Empty
sections vanish. Nothing is said that a record of the season does not hold.
"""

from __future__ import annotations

from collections.abc import Callable

from afterword.drafting import calendar_ahead, happened, told, waiting
from afterword.drafting.calendar_ahead import interviews_ahead
from afterword.drafting.entries import Section, quoted_once
from afterword.drafting.invitations import invitations
from afterword.drafting.season import Season, drafts_waiting
from afterword.drafting.season_words import clean, listed, sentence, several
from afterword.drafting.times import ahead, day, local_day, local_moment, zone_of
from afterword.model import Record

SECTIONS: tuple[Callable[[Season], Section], ...] = (
    waiting.drafts, waiting.notes, waiting.asked, waiting.failed, invitations,
    happened.taken_back, happened.news, calendar_ahead.interviews, calendar_ahead.due, calendar_ahead.dates,
    told.held, told.silence, told.conflicts, told.no_address, calendar_ahead.second_looks, told.unread_parts,
    told.junk, told.unreadable, happened.understood, happened.done,
)  # fmt: skip
"""Every section there is, in the order in which it is read."""

QUIET_WEEK = "A quiet week: nothing waits for you, nothing is planned, no interview is ahead."


class Digest(Record, frozen=True, kw_only=True):
    """The whole content of one summary: `subject` holds counts only, never received text."""

    subject: str
    day: str
    greeting: str
    headline: str
    sections: tuple[Section, ...]
    last_lines: tuple[str, ...]


def digest(season: Season) -> Digest:
    """Return what the summary says at `season.now`."""
    made = (make(season) for make in SECTIONS)
    kept = tuple(section for section in made if section.entries or (section.key == "dates" and section.intro))
    sections = quoted_once(kept)
    given = clean(season.settings.applicant.name).partition(" ")[0]
    return Digest(
        subject=_subject(season),
        day=day(season.now.astimezone(zone_of(season.home)), long=True),
        greeting=f"Hello, {given}." if given else "Hello.",
        headline=_headline(season) if sections else QUIET_WEEK,
        sections=sections,
        last_lines=_last_lines(season),
    )


def _subject(season: Season) -> str:
    asks = _asks(season)
    when = local_day(season.now, season.home)
    return f"Afterword, {when}: {listed(asks)}" if asks else f"Afterword, {when}: nothing waits for you"


def _asks(season: Season) -> tuple[str, ...]:
    """What waits for the owner, counted."""
    waiting_drafts = len(drafts_waiting(season))
    notes = len(waiting.notes(season).entries)
    questions = len(waiting.asked(season).entries)
    counted = (
        (waiting_drafts, f"{several(waiting_drafts, 'draft')} {'waits' if waiting_drafts == 1 else 'wait'}"),
        (notes, f"{several(notes, 'interview')} {'needs' if notes == 1 else 'need'} a word from you"),
        (questions, f"{several(questions, 'draft')} went missing"),
    )
    return tuple(words for count, words in counted if count)


def _headline(season: Season) -> str:
    asks = _asks(season)
    first = sentence(listed(asks)) if asks else "Nothing waits for you."
    coming = interviews_ahead(season)
    if not coming:
        return first
    start = coming[0].when.start
    near = ahead(season.now, start, season.home) or f"on {local_day(start, season.home)}"
    return f"{first} Your next interview is {near}."


def _last_lines(season: Season) -> tuple[str, ...]:
    lines = []
    if season.paused or season.paused_until:
        until = f" until {local_moment(season.paused_until, season.home)}" if season.paused_until else ""
        lines.append(f"Paused{until}: mail is read, nothing is saved or taken back.")
    lines += [
        f"{clean(account.user)}: {sentence(account.why or account.state)}"
        for account in season.accounts
        if account.state != "ok"
    ]
    if season.last_pass:
        lines.append(f"Your mailbox was last looked at on {local_moment(season.last_pass, season.home)}.")
    if season.next_summary:
        lines.append(f"The next summary comes on {local_moment(season.next_summary, season.home)}.")
    lines.append("Afterword writes to you and to nobody else. Letters leave only when you press Send.")
    return tuple(lines)
