"""A clock that stands before the last visit: read on, but write and take back nothing for a day.

Afterword cannot know which of two clocks was wrong. Acting on one that lies far behind would
take back letters whose day "has not come yet"; waiting for ever would obey one that once ran
ahead. So a clock set far back is believed after it has run for a day.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.visit.world import World

LAST_PASS = "last_pass"  # noqa: S105 - a fact: when a visit last came to its end
SET_BACK = "clock_set_back"  # fact: when, by the new clock, it was first seen to stand far back
SLACK = timedelta(days=1)  # so far back changes nothing: windows are days wide
BELIEVED_AFTER = timedelta(days=1)


def doubted(world: World, now: datetime) -> bool:
    """Tell whether `now` lies so far before the last visit that nothing should be done on its word."""
    last = world.store.get(LAST_PASS)
    noticed = world.store.get(SET_BACK)
    if last is None or now >= datetime.fromisoformat(last) - SLACK:
        if noticed is not None:
            world.store.set(SET_BACK, None)
        return False
    if noticed is None or datetime.fromisoformat(noticed) > now:
        world.store.set(SET_BACK, now.isoformat())
        return True
    return now - datetime.fromisoformat(noticed) < BELIEVED_AFTER
