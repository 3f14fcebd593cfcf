"""A pause the person asked for: reading goes on, nothing is saved or taken back, windows run on."""

from __future__ import annotations

from datetime import datetime

from afterword.visit.world import World

PAUSED_UNTIL = "paused_until"  # fact: a moment, or "resume" while paused without end


def paused(world: World, now: datetime) -> bool:
    """Tell whether the person has asked for a pause that still lasts."""
    until = world.store.get(PAUSED_UNTIL)
    return until is not None and (until == "resume" or datetime.fromisoformat(until) > now)


def resumes(world: World, now: datetime) -> datetime | None:
    """Return when the pause ends by itself; None if there is none, or no end of it."""
    until = world.store.get(PAUSED_UNTIL)
    return datetime.fromisoformat(until) if until and until != "resume" and paused(world, now) else None
