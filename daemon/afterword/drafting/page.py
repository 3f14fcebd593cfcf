"""The season as one static page: a timeline, what waits, every program with its words.

One HTML text without script, link or picture from elsewhere; it works from a file. `page`
shows what the records hold, whole drafts included: the file is the owner's alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from afterword.drafting.digest import digest
from afterword.drafting.entries import Section
from afterword.drafting.program_file import program_file
from afterword.drafting.season import CLOSED, Season, drafts_waiting, programs_in_order
from afterword.drafting.season_render import render
from afterword.drafting.season_words import STATES, several, shortened
from afterword.drafting.timeline import Timeline, timeline
from afterword.drafting.times import local_moment
from afterword.model import ProgramCase, Record

PAGE = "page.html.j2"
COMING = ("interviews", "due", "dates")
"""Sections of the summary that the page shows before the programs."""

UNSEEN = ("conflicts", "no_address", "second_looks", "unread_parts", "junk", "unreadable")
"""Sections of the summary that the page shows after the programs."""


class ProgramCard(Record, frozen=True, kw_only=True):
    """One program on the page: what is always seen, and the parts behind a fold."""

    anchor: str
    name: str
    specialty: str
    state: str
    closed: bool
    quote: str
    glance: tuple[str, ...]
    parts: tuple[Section, ...]


class PageView(Record, frozen=True, kw_only=True):
    """Everything the page template may print."""

    owner: str
    as_of: str
    headline: str
    facts: str
    timeline: Timeline
    asks: tuple[Section, ...]
    coming: tuple[Section, ...]
    programs: tuple[ProgramCard, ...]
    unseen: tuple[Section, ...]
    last_lines: tuple[str, ...]


def page(season: Season, templates: Mapping[str, str]) -> str:
    """Return the whole page as HTML; `templates` holds the sources by file name.

    Raises:
        TemplateError: the template is missing or broken.
    """
    return render(templates, PAGE, page=page_view(season))


def page_view(season: Season) -> PageView:
    """Return what the page shows at `season.now`."""
    content = digest(season)
    anchors = _anchors(season)
    return PageView(
        owner=shortened(season.settings.applicant.name, 80),
        as_of=local_moment(season.now, season.home),
        headline=content.headline,
        facts=_facts(season),
        timeline=timeline(season, anchors),
        asks=tuple(section for section in content.sections if section.asks),
        coming=tuple(section for section in content.sections if section.key in COMING),
        programs=tuple(_card(case, season, anchors[case.key]) for case in programs_in_order(season)),
        unseen=tuple(section for section in content.sections if section.key in UNSEEN),
        last_lines=content.last_lines,
    )


def _anchors(season: Season) -> dict[str, str]:
    """A fragment per case made of our own letters and digits: never received text."""
    return {case.key: f"program-{number}" for number, case in enumerate(season.cases, 1)}


def _facts(season: Season) -> str:
    counted = {state: sum(case.state == state for case in season.cases) for state in STATES}
    words = [
        several(len(season.cases), "program"),
        f"{counted['interviewed']} interviewed" if counted["interviewed"] else "",
        f"{counted['scheduled']} scheduled" if counted["scheduled"] else "",
        several(counted["invited"], "open invitation") if counted["invited"] else "",
        f"{len(season.holds)} held back" if season.holds else "",
    ]
    return " · ".join(word for word in words if word)


def _card(case: ProgramCase, season: Season, anchor: str) -> ProgramCard:
    return ProgramCard(
        anchor=anchor,
        name=shortened(case.program.institution, 160),
        specialty=shortened(case.program.specialty, 80),
        state=STATES[case.state],
        closed=case.state in CLOSED,
        quote=shortened(case.state_quote.text) if case.state_quote else "",
        glance=_glance(case, season),
        parts=program_file(case, season),
    )


def _glance(case: ProgramCase, season: Season) -> tuple[str, ...]:
    """What a closed fold would hide: how many drafts wait and how many letters are held."""
    waiting = sum(letter.case == case.key for letter in drafts_waiting(season))
    held = sum(hold.case == case.key for hold in season.holds)
    counted = ((waiting, several(waiting, "draft")), (held, f"{held} held back"))
    return tuple(words for count, words in counted if count)


__all__ = ["PAGE", "PageView", "page", "page_view"]
