"""The daemon: visits, waits for a reason to visit again, and survives whatever happens to a laptop.

APScheduler only ticks (memory store, nothing stored): a heartbeat every 60 s looks at the
clock, also while a verb hangs on a line that died in the night. So sleep, restart, edited
settings and late policies leave no stale job behind. SIGTERM ends a wait within two seconds;
SIGHUP reads config.toml again, all of it or nothing; SIGUSR1, which commands send, has it look at once.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from afterword.app import visit
from afterword.commands.places import configuration, own_templates, state_dir, working_store, working_world
from afterword.edges import log
from afterword.edges.lock import CALL, InstanceLock
from afterword.edges.notify import Desktop
from afterword.edges.notify_service import tell_service
from afterword.edges.settings import Configuration
from afterword.edges.shipped import templates
from afterword.errors import AfterwordError, ConfigError, CredentialsError, CredentialsRefused, MailboxError
from afterword.trouble import account_failed, try_again, wait_out
from afterword.visit import refusals
from afterword.watch import HEARTBEAT, Stopped, Watch

_LOG = logging.getLogger(__name__)

HANGUP: int | None = getattr(signal, "SIGHUP", None)  # Windows has none


def serve(arguments: Namespace) -> int:
    """Run until SIGTERM or Ctrl-C; return the exit code."""
    first = configuration(arguments)
    log.start(state_dir(arguments), first.service.log_level)
    watch = Watch(first.service.poll_seconds)
    with InstanceLock(state_dir(arguments)) as lock, _ticking(watch), _signals(watch):
        lock.listens()
        try:
            _serve(watch, first, arguments)
        except AfterwordError:
            raise
        except Exception as error:  # noqa: BLE001 - a traceback on stderr could quote a mail to the journal
            _LOG.critical("a fault in Afterword", exc_info=True)
            kind = type(error).__name__
            print(f"Afterword stopped by a fault of its own ({kind}); its log says where.", file=sys.stderr)  # noqa: T201
            return 1
    return 0


def _serve(watch: Watch, first: Configuration, arguments: Namespace) -> None:
    store, desktop = working_store(arguments), Desktop()
    tell_service("READY=1")
    config: Configuration | None = first
    while config is not None:
        with working_world(config, store, _notices(config, desktop)) as world:
            watch.world = replace(world, progress=watch.progress)
            watch.poll = timedelta(seconds=config.service.poll_seconds)
            config = _until_changed(watch, config, arguments)
    tell_service("STOPPING=1")


def _until_changed(watch: Watch, config: Configuration, arguments: Namespace) -> Configuration | None:
    """Visit and wait; return the configuration to go on with in a fresh world, None at the end."""
    while not watch.stop:
        if watch.reload:
            watch.reload = False
            newer = _newer(arguments)
            if newer is not None:
                try_again(watch)
                return newer
        try:
            _visit_and_wait(watch)
        except Stopped:
            return None
        except (AfterwordError, OSError) as error:
            if watch.stop and not isinstance(error, CredentialsRefused):
                return None  # cut short, and no fault of anybody's
            if isinstance(error, (MailboxError, CredentialsError)) and error.account:
                account_failed(watch, error)
                if isinstance(error, CredentialsRefused):
                    return config  # a fresh world asks for the password anew
                continue
            watch.drop()
            wait_out(watch, error)
    return None


def _visit_and_wait(watch: Watch) -> None:
    """Visit once and wait for the next reason, or leave servers alone that are not to be asked now."""
    watch.told = False
    resting = watch.resting()
    world = watch.without(resting)
    if len(resting) == len(world.mailboxes):
        if any(refusals.pause(world.store, (account,), datetime.now(UTC)) for account in resting):
            tell_service("STATUS=Waiting for you: the password was refused.")
        watch.sleep(min(*resting.values(), HEARTBEAT))
        return
    watch.step()
    watch.clocks.jumped()
    done, begun = 0, datetime.now(UTC)
    for _ in visit(world, begun):
        done += 1
        if watch.stop:  # what is left of the plan is made anew at the next start
            raise Stopped
    watch.visited()
    _LOG.info("visit: %d things done", done)
    without = f"; {len(resting)} of {len(world.mailboxes)} can't be used" if resting else ""
    tell_service(f"STATUS=Watching the mailbox{without}.")
    watch.planned(begun)
    watch.wait()


def _newer(arguments: Namespace) -> Configuration | None:
    """Read config.toml and the templates again; None, and a word why, if anything in them is wrong."""
    tell_service(f"RELOADING=1\nMONOTONIC_USEC={time.monotonic_ns() // 1000}")
    try:
        config = configuration(arguments)
        templates(own_templates(config))
    except (AfterwordError, OSError) as error:
        faults = "; ".join(error.problems) if isinstance(error, ConfigError) else str(error)
        _LOG.warning("config.toml was read again and is not used: %s", faults)
        print(f"The configuration stays as it was: {faults}", file=sys.stderr)  # noqa: T201
        tell_service("READY=1\nSTATUS=Watching the mailbox; the new config.toml has a mistake.")
        return None
    logging.getLogger().setLevel(config.service.log_level.upper())
    _LOG.info("config.toml was read again")
    tell_service("READY=1")
    return config


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
    """Let SIGTERM and Ctrl-C end the wait, SIGHUP have the configuration read again, a call be heard."""
    terminal = sys.stdin is not None and sys.stdin.isatty()

    def told(number: int, _frame: object) -> None:
        if number == CALL:
            watch.told = True
        elif number == HANGUP and not (terminal and _closed()):
            watch.reload = True
        else:
            watch.stop = True
        watch.signalled()

    numbers = [signal.SIGTERM, signal.SIGINT, *(one for one in (HANGUP, CALL) if one)]
    before = {number: signal.signal(number, told) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if number == CALL else handler)  # a late call ends nothing


def _closed() -> bool:
    """Tell whether the terminal we were started in is gone: then SIGHUP means what it always meant."""
    try:
        os.tcgetpgrp(0)
    except OSError:
        return True
    return False


def _notices(config: Configuration, desktop: Desktop) -> Callable[[str, str], None]:
    """Return what shows a notice if `config` wants any; the log says that there was one, not what it said."""
    wanted = config.settings.preferences.notify

    def show(title: str, text: str) -> None:
        shown = wanted and desktop.show(title, text)
        _LOG.info("notice of %d characters, %s", len(text), "shown" if shown else "not shown")

    return show
