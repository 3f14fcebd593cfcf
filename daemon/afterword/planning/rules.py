"""The windows and caps of every purpose as a table, each with unit, reason and source.

Source: DOMAIN section 6 ("Reason | Earliest save | Target | Last") and "Beside the table".
"""

from __future__ import annotations

from datetime import timedelta

from afterword.model import Purpose, Record


class Window(Record, frozen=True, kw_only=True):
    """When one purpose may be saved.

    `business` = only in a business slot of the program's zone; `late_after` = from then on
    (counted from the interview's end or the record) it is still saved but flagged late.
    """

    business: bool
    late_after: timedelta | None = None
    occasion: bool = False
    reply: bool = False


WINDOWS: dict[Purpose, Window] = {
    "thank_you": Window(business=True, occasion=True),
    "correction": Window(business=True, late_after=timedelta(hours=72)),
    "technical": Window(business=True, late_after=timedelta(hours=72)),
    "question": Window(business=True, occasion=True),
    "update": Window(business=True, occasion=True),
    "reminder": Window(business=True, occasion=True, reply=True),
    "invitation_reply": Window(business=False, reply=True),
    "waitlist_reply": Window(business=False, reply=True),
    "cancel": Window(business=False, reply=True),
}

OCCASIONS = 3
"""Occasions of writing per program and season: a fourth would press (DOMAIN 6, caps)."""

REPLY_STALE = timedelta(hours=72)
"""After the invitation arrived: an older one was surely answered elsewhere (DOMAIN, first scan)."""

BACKLOG_A_DAY = 3
"""Drafts a day from what was in the mailbox before Afterword was installed (DOMAIN, first scan)."""

CARD_QUIET = timedelta(minutes=10)
"""A card is read once unchanged for so long: clients autosave half sentences (issue, Notes)."""
