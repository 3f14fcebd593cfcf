"""Told to end, Afterword does not wait for anybody: what may be cut short then, and what may not.

A name that is looked up, a black hole that is connected to, a server that never answers and a
keyring that waits for a person can hold a thread for a minute, and no signal reaches into them.
So they are waited for from beside, and left behind at the end. What writes into the mailbox is
`held`: it comes to its own end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


class Ending:
    """Whether this process is told to end, and what to cut short then; from any thread."""

    def __init__(self) -> None:
        """Nothing is to end yet."""
        self._lock = threading.RLock()
        self._told = False
        self._holds = 0
        self._cuts: dict[object, Callable[[], None]] = {}

    def now(self) -> None:
        """Cut short whatever may be cut, at once or when nothing is held any more."""
        with self._lock:
            self._told = True
            self._cut_all()

    @contextmanager
    def cutting(self, cut: Callable[[], None]) -> Iterator[None]:
        """Have `cut` called if the end comes before the block does; it may be called at once."""
        mark = object()
        with self._lock:
            self._cuts[mark] = cut
            self._cut_all()
        try:
            yield
        finally:
            with self._lock:
                self._cuts.pop(mark, None)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let nothing be cut short in the block."""
        with self._lock:
            self._holds += 1
        try:
            yield
        finally:
            with self._lock:
                self._holds -= 1
                self._cut_all()

    def apart(self, work: Callable[[], T], name: str, seconds: float | None = None) -> Future[T]:
        """Do `work` in a thread called `name`; return when it is done, time is up, or the end has come.

        The future is `done` in the first case only; otherwise the thread is left to itself.
        """
        future: Future[T] = Future()
        turn = threading.Event()
        future.add_done_callback(lambda _: turn.set())

        def run() -> None:
            try:
                future.set_result(work())
            except Exception as error:  # noqa: BLE001 - handed on to whoever waits
                future.set_exception(error)

        with self.cutting(turn.set):
            threading.Thread(target=run, name=name, daemon=True).start()
            turn.wait(seconds)
        return future

    def _cut_all(self) -> None:
        if self._told and not self._holds:
            for mark in list(self._cuts):
                self._cuts.pop(mark)()


ENDING = Ending()
"""The end of this process."""
