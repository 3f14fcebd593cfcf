"""What work costs, held to a yardstick: the same verdict on a fast machine, a slow one and a busy one.

No limit here is plain seconds. Growth is judged by the same work at one size and at four times
that size; a limit that is promised in seconds is one of the machine on which `QUICK` was
measured, and grows with what a fixed amount of work takes here and now.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import TypeVar

LINEAR = 8.0
"""Two doublings cost a linear function 4 times as much and a quadratic one 16 times: the line is between."""

LOOKS = 6
QUICK = 0.0065
"""Seconds that `_fixed` takes on a machine on which the promised limits hold with room."""

T = TypeVar("T")
Clock = Callable[[], float]
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|\d+")
_TEXT = "thank-you notes to 12 faculty members, by Friday at 9:30; " * 200


def _fixed() -> int:
    """Do what a reader does, always the same amount: search, fold, count."""
    found: dict[str, int] = {}
    for _ in range(30):
        for word in _WORD.findall(_TEXT.casefold()):
            found[word] = found.get(word, 0) + len(word)
    return len(found)


def seconds(work: Callable[[], object], clock: Clock = time.process_time) -> float:
    """Return what `work` takes once."""
    begun = clock()
    work()
    return clock() - begun


def slower() -> float:
    """Return how many times as long as on the quick machine work takes now; a quicker one counts as that one."""
    return max(1.0, min(seconds(_fixed) for _ in range(5)) / QUICK)


def busier() -> float:
    """Return the same by the clock on the wall: what other programs take of the machine counts as well."""
    return max(1.0, seconds(lambda: [_fixed() for _ in range(20)], time.monotonic) / (20 * QUICK))


def grows(work: Callable[[int], Callable[[], object]], size: int, trifle: float = 0.0) -> float:
    """Return how many times as much `work(4 * size)` costs as `work(size)`; 0 if under `trifle` quick seconds.

    A disturbed look only ever takes too long: the best of several counts, and a good one ends them.
    """
    small, large = work(size), work(4 * size)
    longest = seconds(large)
    if longest < trifle or longest < trifle * slower():
        return 0.0
    shortest = min(seconds(small), seconds(small))
    for _ in range(LOOKS):
        if longest < LINEAR * shortest:
            break
        longest = min(longest, seconds(large))
        shortest = min(shortest, *(seconds(small) for _ in range(3)))
    return longest / max(shortest, 1e-9)


def within(limit: float, work: Callable[[], T]) -> T:
    """Do `work` and hold its processor time to `limit` quick seconds; a look that was disturbed is taken again."""
    for _ in range(3):
        begun = time.process_time()
        done = work()
        took = time.process_time() - begun
        if took < limit or took < limit * slower():
            return done
    raise AssertionError(
        f"{took:.2f} s of processor time, {limit} s allowed on a machine {slower():.1f} times as quick"
    )


def soon(took: float, limit: float) -> bool:
    """Tell whether a wait of `took` seconds by the clock is one of `limit` seconds on a quiet, quick machine."""
    return took < limit or took < limit * busier()
