"""A password the server refused: tried twice in all, then left alone until the person has seen to it.

Kept in the store, so that no number of restarts makes a third try: providers lock accounts
and ban addresses for less (PROVIDERS, "bad password hammering"). A sign-in that works, by
whichever command, ends the waiting.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from afterword.edges.store import Store
from afterword.errors import AfterwordError
from afterword.model import Record

REFUSED = "refused|"  # facts: how often in a row, one per account
LIMIT = 2  # refusals before asking the person instead (PROVIDERS fact 5)
GAP = timedelta(minutes=10)  # between them: a server's hiccup looks the same


class Refusal(Record, frozen=True, kw_only=True):
    """A password that was refused `times` in a row, at last `at`; `why` and `hint` for the person."""

    times: int
    at: datetime
    why: str
    hint: str = ""

    @property
    def final(self) -> bool:
        """True if nothing is tried any more until the person has seen to it."""
        return self.times >= LIMIT


def refusal(store: Store, account: str) -> Refusal | None:
    """Return how the password of `account` was refused lately, None if it was not."""
    kept = store.get(f"{REFUSED}{account}")
    return msgspec.json.decode(kept, type=Refusal) if kept else None


def refused(store: Store, account: str, error: AfterwordError, now: datetime) -> Refusal:
    """Note another refusal and return what is known."""
    before = refusal(store, account)
    times = before.times + 1 if before else 1
    found = Refusal(times=times, at=now, why=error.message, hint=error.hint)
    store.set(f"{REFUSED}{account}", msgspec.json.encode(found).decode())
    return found


def accepted(store: Store, account: str) -> bool:
    """Forget refusals, since the server let us in; tell whether there were any."""
    if store.get(f"{REFUSED}{account}") is None:
        return False
    store.set(f"{REFUSED}{account}", None)
    return True


def pause(store: Store, accounts: tuple[str, ...], now: datetime) -> timedelta | None:
    """Return how long to leave the server alone; None if it may be asked.

    After the last try it is the greatest timedelta there is. A clock set back in between
    lengthens no pause.
    """
    found = [one for account in accounts if (one := refusal(store, account))]
    if any(one.final for one in found):
        return timedelta.max
    waits = [min(one.at + GAP - now, GAP) for one in found]
    return max((wait for wait in waits if wait > timedelta(0)), default=None)
