"""Reads calendar parts into events; expands no recurrence and believes no zone it cannot name."""

from __future__ import annotations

from afterword.model import CalendarEvent


def events(raw: bytes, method: str = "") -> tuple[CalendarEvent, ...]:
    """The events of one calendar part, none if it is broken."""
    return ()
