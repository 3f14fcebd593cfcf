"""The process that reads mail, started by `parser`: one message in, one reading out, nothing else.

It holds no password, opens no file of the owner and no connection. It limits its own memory
and processor time where the system can; a message over a limit ends it, and only it. Loading what
reading needs takes longer than most messages and is no message's fault: it isn't counted.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword import reading
from afterword.edges.parser import Answer, Request, as_message, receive, send, unreadable
from afterword.model import Message, Reading
from afterword.reading import network
from afterword.reading.message import parse

MEMORY = 1024 * 1024 * 1024
"""Bytes a message may need on top of the interpreter; the encoders take 600 MB of address space."""


def main(idle_seconds: float) -> None:
    """Answer requests from stdin until it ends or nothing comes for `idle_seconds`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    network.uncounted = _uncounted
    watch = _Watch(idle_seconds)
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    send(answers, Answer())
    while request := receive(requests, Request):
        watch.busy()
        if request.kind == "read":
            reading.load()
        _limit_time(request.seconds)
        answer = _answer(request)
        _unlimit_time()
        send(answers, answer)
        watch.idle()


def _answer(request: Request) -> Answer:
    """What one message says, as far as it can be read."""
    try:
        message = parse(
            request.raw, owner=request.applicant.addresses, authserv_ids=frozenset(request.authserv_ids)
        )
        if request.kind == "parse":
            return Answer(message=message)
        return Answer(reading=_read(message, request))
    except Exception:  # noqa: BLE001 - the one place where a fault of ours must not stop the queue
        known = unreadable(request.raw)
        return Answer(reading=known, message=as_message(known))


def _read(message: Message, request: Request) -> Reading:
    """The reading of a message."""
    return reading.read(message, request.applicant, frozenset(request.known))


class _Watch:
    """Ends the process when it has had nothing to do for a while."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.since: float | None = time.monotonic()
        threading.Thread(target=self.run, daemon=True).start()

    def busy(self) -> None:
        """Work begins."""
        self.since = None

    def idle(self) -> None:
        """Work ends."""
        self.since = time.monotonic()

    def run(self) -> None:
        """Sleep until the process could have been idle long enough, look, and sleep again."""
        while True:
            since = self.since
            rest = self.seconds if since is None else since + self.seconds - time.monotonic()
            if rest <= 0:
                os._exit(0)
            time.sleep(rest)


def _limit_memory() -> None:
    """At most 1 GB more than the interpreter has now; left out where the system has no such limit."""
    try:
        import resource  # noqa: PLC0415 - missing on Windows

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY, hard))
    except (ImportError, OSError, ValueError):
        return


def _limit_time(seconds: float) -> None:
    """At most so many seconds of processor time from now; then the system ends the process."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _unlimit_time() -> float:
    """Stop counting; return the seconds that were left."""
    return signal.setitimer(signal.ITIMER_PROF, 0)[0] if hasattr(signal, "setitimer") else 0.0


@contextmanager
def _uncounted() -> Iterator[None]:
    """Take what happens in here out of the processor time of the message that is being read."""
    left = _unlimit_time()
    try:
        yield
    finally:
        _limit_time(left)


if __name__ == "__main__":
    main(float(sys.argv[1]))
