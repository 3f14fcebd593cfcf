"""The reasons to visit: news, a due moment, the poll, a clock that jumped, the person's word.

Time is measured twice, by the wall and by a clock that only runs forward and stands still
while a laptop sleeps: where the two disagree the laptop slept or its clock was set, and
every connection is doubted. No wait depends on the wall clock alone.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.app import cases_at, plan_at
from afterword.edges.ending import ENDING
from afterword.edges.notify_service import tell_service
from afterword.visit import refusals
from afterword.visit.weekly_dates import next_due
from afterword.visit.world import World

_LOG = logging.getLogger(__name__)

HEARTBEAT = 60  # seconds: how late a letter, a summary or a woken laptop is noticed at most
OTHERS = 20.0  # seconds between looks at the accounts beside the one that is waited on
GLIMPSE = 0.05  # seconds such a look takes: what came lies ready
GLANCE = 1.0  # seconds between looks at the person's word while nothing else can end a wait
GRACE = 1.0  # seconds for an orderly end: a laptop that shuts down waits for nobody
SLEPT = 30.0  # seconds by which the clocks may disagree: more, and the laptop slept or was set
LIFE = 20.0  # seconds between two signs of life at least; systemd wants one in ten minutes


class Stopped(Exception):
    """The person wants an end in the middle of a long first look; the next start takes it up again."""


class Clocks:
    """Two clocks that should agree."""

    def __init__(self) -> None:
        """Read both."""
        self._before = (time.time(), time.monotonic())

    def jumped(self) -> bool:
        """Tell whether, since the last call, the laptop slept or its clock was set.

        Where the running clock counts sleep too (Windows), a gap far above a heartbeat tells.
        """
        wall, steady = time.time(), time.monotonic()
        passed = steady - self._before[1]
        apart = abs(wall - self._before[0] - passed)
        self._before = (wall, steady)
        return apart > SLEPT or passed > 2 * HEARTBEAT + SLEPT


class Watch:
    """What the daemon waits for; `stop`, `reload` and `told` are the person's word, set by signals.

    `told`: a command of hers has something new for the next visit, which is therefore due.
    `failures` counts by account ("" for all of them) the visits in a row that came to nothing,
    `said` has the log's sentence about the last one.
    """

    def __init__(self, poll_seconds: int) -> None:
        """Watch over no world yet; a full look at least every `poll_seconds`."""
        self.world: World | None = None
        self.stop = False
        self.reload = False
        self.told = False
        self.failures: Counter[str] = Counter()
        self.said: dict[str, str] = {}
        self.clocks = Clocks()
        self.poll = timedelta(seconds=poll_seconds)
        self._next = datetime.now(UTC)
        self._ticks = Clocks()
        self._step = 0.0
        self._rests: dict[str, float] = {}
        self._left_out: frozenset[str] = frozenset()

    @property
    def called(self) -> bool:
        """True if the person wants something: an end, the configuration read again, a visit now."""
        return self.stop or self.reload or self.told

    def planned(self, now: datetime) -> None:
        """Note when the next visit is due, after one that began at `now`.

        What fell due while it ran, such as an answer to mail that came in that moment, is due at once.
        """
        assert self.world is not None
        plan = plan_at(self.world, cases_at(self.world, now), now)
        moments = [now + self.poll, next_due(self.world.settings, now), *([plan.wake] if plan.wake else [])]
        self._next = min(moments)

    def rest(self, account: str, seconds: float) -> None:
        """Leave `account` alone for so long; what is wrong with it is no matter of the others."""
        self._rests[account] = time.monotonic() + seconds

    def rested(self) -> None:
        """Ask every account again: the laptop woke up, or the person has seen to something."""
        self._rests.clear()

    def resting(self) -> dict[str, float]:
        """Return the accounts that are to be left alone now, and for how many seconds more."""
        assert self.world is not None
        now, steady = datetime.now(UTC), time.monotonic()
        found = {account: end - steady for account, end in self._rests.items() if end > steady}
        for account in self.world.settings.accounts:
            pause = refusals.pause(self.world.store, (account,), now)
            if pause is not None:
                found[account] = pause.total_seconds()
        return found

    def without(self, resting: Iterable[str]) -> World:
        """Return the world for a visit that leaves these accounts out."""
        assert self.world is not None
        self._left_out = frozenset(resting)
        return replace(self.world, absent=self._left_out)

    def visited(self) -> None:
        """Take note that a visit came to its end: what took part in it is well."""
        assert self.world is not None
        for account in {"", *(m.account for m in self.world.mailboxes)} - self._left_out:
            self.failures.pop(account, None)
            self.said.pop(account, None)
            self._rests.pop(account, None)

    def step(self) -> None:
        """Tell systemd that the work goes on: from the thread that does it, so that a hang is noticed."""
        if time.monotonic() - self._step > LIFE:
            self._step = time.monotonic()
            tell_service("WATCHDOG=1")

    def progress(self, *_counts: object) -> None:
        """Take a step of a first look, between two batches; raise Stopped if the person wants an end."""
        self.step()
        if self.stop:
            raise Stopped

    def heartbeat(self) -> None:
        """Wake the waiting mailbox if there is a reason to visit; doubt the line if the clock jumped."""
        if self._ticks.jumped():
            _LOG.info("the clock jumped or the laptop slept: looking at once")
            self._next = datetime.now(UTC)
            self.rested()
            self.drop()
        if datetime.now(UTC) >= self._next:
            self.wake()

    def drop(self) -> None:
        """Doubt every connection."""
        for mailbox in self.world.mailboxes if self.world else ():
            mailbox.drop()

    def wake(self) -> None:
        """End the wait for news."""
        for mailbox in self.world.mailboxes if self.world else ():
            mailbox.interrupt()

    def signalled(self) -> None:
        """Wake from within a signal handler: by a thread, since the handler may have interrupted `wake`."""
        threading.Thread(target=self._woken, name="signalled", daemon=True).start()

    def _woken(self) -> None:
        self.wake()
        if self.stop:  # whoever does not answer is left behind; what is being written comes to its end
            time.sleep(GRACE)
            ENDING.now()

    def wait(self) -> None:
        """Wait for news until there is another reason to visit.

        One connection is waited on; the others are looked at in between, while their servers
        collect what comes.
        """
        assert self.world is not None
        here = [m for m in self.world.mailboxes if m.account not in self._left_out]
        while not self.called:
            self.step()
            if here[0].wait(min(HEARTBEAT, OTHERS) if here[1:] else HEARTBEAT):
                return
            if any(mailbox.wait(GLIMPSE) for mailbox in here[1:]):
                return
            if self.clocks.jumped():
                self.rested()
                self.drop()
                return
            if datetime.now(UTC) >= self._next or frozenset(self.resting()) != self._left_out:
                return

    def sleep(self, seconds: float) -> None:
        """Wait while the server or the keyring is away; a laptop that woke up tries at once."""
        end = time.monotonic() + seconds
        while not self.called and time.monotonic() < end:
            if self.clocks.jumped():
                self.rested()
                return
            self.step()
            time.sleep(min(GLANCE, max(0.0, end - time.monotonic())))
