"""The daemon: waits for news, ticks once a minute, visits when there is a reason to.

APScheduler only ticks (memory store, nothing stored): a heartbeat every 60 s looks at the
clock and wakes the waiting mailbox if a letter's moment, a summary or the ten-minute poll
has come, or if the laptop slept. So sleep, restart, edited settings and late policies
leave no stale job behind. SIGTERM ends a wait within two seconds.
"""

from __future__ import annotations

import logging
import signal
import sys
import threading
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from afterword.app import cases_at, plan_at, visit
from afterword.commands.places import configuration, state_dir, working_store, working_world
from afterword.drafting.season import AccountState
from afterword.edges import log
from afterword.edges.lock import InstanceLock
from afterword.edges.notify_service import tell_service
from afterword.errors import (
    AfterwordError,
    CredentialsError,
    CredentialsLocked,
    MailboxRefused,
    StoreError,
)
from afterword.visit.view import keep_account_state
from afterword.visit.weekly_dates import next_due
from afterword.visit.world import World

_LOG = logging.getLogger(__name__)

HEARTBEAT = 60  # seconds: how late a letter, a summary or a woken laptop is noticed at most
BACKOFF = (30, 60, 120, 300)  # seconds between tries while the server or the keyring is away
SLEPT = timedelta(seconds=30)  # wall clock ahead of the running clock by this much: the laptop slept
REFUSED_LIMIT = 2  # refusals of the password before asking the person instead (PROVIDERS fact 5)
REFUSED_GAP = 600  # seconds between them: a server's hiccup looks the same


class Watch:
    """The reasons to visit: news, a due moment, the poll, or a clock that jumped."""

    def __init__(self, world: World, poll_seconds: int) -> None:
        """Watch over `world`; a full look at least every `poll_seconds`."""
        self.world = world
        self.stop = threading.Event()
        self._poll = timedelta(seconds=poll_seconds)
        self._next = datetime.now(UTC)
        self._clocks = (time.time(), time.monotonic())

    def planned(self, now: datetime) -> None:
        """Note when the next visit is due, after one at `now`."""
        plan = plan_at(self.world, cases_at(self.world, now), now)
        moments = [now + self._poll, next_due(self.world.settings, now), *([plan.wake] if plan.wake else [])]
        self._next = min(moments)

    def heartbeat(self) -> None:
        """Wake the waiting mailbox if there is a reason to visit."""
        tell_service("WATCHDOG=1")
        wall, steady = time.time(), time.monotonic()
        jumped = abs((wall - self._clocks[0]) - (steady - self._clocks[1])) > SLEPT.total_seconds()
        self._clocks = (wall, steady)
        if jumped:
            _LOG.info("the clock jumped or the laptop slept: looking at once")
            for mailbox in self.world.mailboxes:
                mailbox.drop()
        if jumped or datetime.now(UTC) >= self._next:
            self._next = datetime.now(UTC)
            self.wake()

    def wake(self) -> None:
        """End the wait for news."""
        for mailbox in self.world.mailboxes:
            mailbox.interrupt()

    def wait(self) -> None:
        """Wait until there is a reason to visit; other accounts than the first are polled each minute."""
        while not self.stop.is_set():
            several = len(self.world.mailboxes) > 1
            if self.world.mailboxes[0].wait(HEARTBEAT if several else self._poll.total_seconds()):
                return
            if several or datetime.now(UTC) >= self._next:
                return


def serve(arguments: Namespace) -> int:
    """Run until SIGTERM or Ctrl-C; return the exit code."""
    config = configuration(arguments)
    log.start(state_dir(arguments), config.service.log_level)
    with InstanceLock(state_dir(arguments)), working_world(config, working_store(arguments), _note) as world:
        watch = Watch(world, config.service.poll_seconds)
        with _ticking(watch), _signals(watch):
            tell_service("READY=1")
            return _loop(watch)


def _loop(watch: Watch) -> int:
    failures = refusals = 0
    while not watch.stop.is_set():
        try:
            done = sum(1 for _ in visit(watch.world, datetime.now(UTC)))
            failures = refusals = 0
            _LOG.info("visit: %d things done", done)
            watch.planned(datetime.now(UTC))
            watch.wait()
        except CredentialsLocked as error:
            failures = _pause(watch, error, failures)
        except CredentialsError as error:
            refusals += 1
            _remember(watch, error)
            if refusals >= REFUSED_LIMIT:
                _tell(error)
                return error.exit_code
            watch.stop.wait(REFUSED_GAP)
        except (AfterwordError, OSError) as error:
            for mailbox in watch.world.mailboxes:
                mailbox.drop()
            failures = _pause(watch, error, failures)
    tell_service("STOPPING=1")
    return 0


def _pause(watch: Watch, error: Exception, failures: int) -> int:
    """Wait a little longer after each failure, and go on."""
    _remember(watch, error)
    seconds = BACKOFF[min(failures, len(BACKOFF) - 1)]
    refused = " (the server said no)" if isinstance(error, MailboxRefused) else ""
    _LOG.warning("%s%s; trying again in %d s", error, refused, seconds)
    watch.stop.wait(seconds)
    return failures + 1


STATES: tuple[tuple[type[Exception], str], ...] = (
    (CredentialsLocked, "waiting for keyring"),
    (CredentialsError, "refused"),
    (MailboxRefused, "refused"),
    (AfterwordError, "unreachable"),
)
"""The word `status` shows for each way the mailbox can be out of reach."""


def _remember(watch: Watch, error: Exception) -> None:
    """Keep the sentence for `status` and the summary; a full disk must not hide the first error."""
    word = next((word for kind, word in STATES if isinstance(error, kind)), "unreachable")
    for user in watch.world.settings.accounts:
        try:
            keep_account_state(watch.world, AccountState(user=user, state=word, why=str(error)))
        except StoreError as failed:
            _LOG.warning("%s", failed)


@contextmanager
def _ticking(watch: Watch) -> Iterator[None]:
    """Tick every minute; late ticks run once, missed ones are not piled up."""
    defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    scheduler = BackgroundScheduler(timezone=UTC, job_defaults=defaults, executors={"default": _one_thread()})
    scheduler.add_job(watch.heartbeat, "interval", seconds=HEARTBEAT, id="heartbeat")
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


def _one_thread() -> dict[str, object]:
    return {"type": "threadpool", "max_workers": 1}


@contextmanager
def _signals(watch: Watch) -> Iterator[None]:
    """Let SIGTERM and Ctrl-C end the wait."""

    def stop(_number: int, _frame: object) -> None:
        watch.stop.set()
        watch.wake()

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _note(title: str, text: str) -> None:
    """Desktop notices are an extra; the log says that there was one, not what it said."""
    _LOG.info("notice (%d characters)", len(title) + len(text))


def _tell(error: AfterwordError) -> None:
    print(error.message, error.hint, sep="\n", file=sys.stderr)  # noqa: T201
