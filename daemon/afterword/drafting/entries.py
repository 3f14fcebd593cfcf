"""The pieces of the owner's summary: an entry, and a section of entries. Values only.

Both the text and the HTML are rendered from these, so that neither can say what the other
does not.
"""

from __future__ import annotations

import msgspec

from afterword.drafting.season import Season
from afterword.drafting.season_words import shortened, source_words
from afterword.model import Because, ProgramCase, Record

REPEATED = 48
"""Characters of a quote that is repeated: enough to recognise it."""


class Said(Record, frozen=True, kw_only=True):
    """Somebody's exact words, and who said them when (as far as known)."""

    text: str
    source: str = ""


class Entry(Record, frozen=True, kw_only=True):
    """One thing the owner reads.

    `title` is whom it is about, `what` the thing itself, `mark` a word that catches the eye
    ("Too late: delete it"; `urgent` = in the accent colour), `lines` whole sentences,
    `do` what she may do, `date` weekday and day for a calendar leaf. `subject` and `body`
    are a letter's own words; only the season page shows them.
    """

    title: str
    what: str = ""
    mark: str = ""
    urgent: bool = False
    lines: tuple[str, ...] = ()
    quotes: tuple[Said, ...] = ()
    do: str = ""
    date: tuple[str, str] | None = None
    subject: str = ""
    body: str = ""


class Section(Record, frozen=True, kw_only=True):
    """A heading with its entries.

    `asks` is true where something waits for the owner, `dated` where the entries have days.
    """

    key: str
    title: str
    intro: str = ""
    entries: tuple[Entry, ...] = ()
    asks: bool = False
    dated: bool = False


def said(
    season: Season, case: ProgramCase | None, because: tuple[Because, ...]
) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """Split reasons into plain sentences (no message behind them) and quotes with their source."""
    plain = dict.fromkeys(shortened(reason.text) for reason in because if not reason.message_id)
    quoted = {
        shortened(reason.text): source_words(case, reason.message_id, season)
        for reason in because
        if reason.message_id
    }
    quotes = tuple(Said(text=text, source=source) for text, source in quoted.items() if text)
    return tuple(text for text in plain if text), quotes


def quoted_once(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Cut every repetition of a quote to its first words: one sentence may explain many things."""
    seen: set[tuple[str, str]] = set()
    return tuple(
        msgspec.structs.replace(section, entries=tuple(_once(entry, seen) for entry in section.entries))
        for section in sections
    )


def _once(entry: Entry, seen: set[tuple[str, str]]) -> Entry:
    quotes = tuple(
        Said(text=shortened(quote.text, REPEATED), source="quoted above")
        if (quote.source, quote.text) in seen
        else quote
        for quote in entry.quotes
    )
    seen |= {(quote.source, quote.text) for quote in entry.quotes}
    return msgspec.structs.replace(entry, quotes=quotes)
