"""One Afterword at a time: a second one on the same state is refused, not queued.

The lock belongs to the process and ends with it, however it ends; the file that carries it
stays, and holds the number of the process for the sentence the second one says. The daemon adds
that it listens: then a command that has something to tell it may call it by a signal.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from time import sleep
from types import TracebackType
from typing import Self

from afterword.errors import StoreError

FILE_NAME = "afterword.lock"
CALL: int | None = getattr(signal, "SIGUSR1", None)  # Windows has none: there the next look is waited for
_LISTENS = "listens"
_STARTING = 0.05  # seconds: longer than a process needs to put its number behind the lock it took
_TRIES = 3

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 20  # a byte nobody writes: Windows forbids others to read what is locked

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)

    _probe = _take

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _probe(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)  # two that only ask never meet each other


def holder(directory: Path) -> str | None:
    """Return the number of the process that works on the state in `directory`, None if none does."""
    words = _words(directory)
    return None if words is None else words[0] if words else "unknown"


def call(directory: Path) -> bool | None:
    """Have the daemon that works on the state in `directory` look at once.

    None if nobody works there, False if whoever does can't be called: `once` is about to read
    anyway and would end by a signal, and Windows has no such signal.
    """
    words = _words(directory)
    if words is None:
        return None
    if CALL is None or words[1:] != [_LISTENS]:
        return False
    sleep(_STARTING)
    if _words(directory) != words:  # whoever just started had not yet put its own number there
        return False
    with suppress(OSError, ValueError):
        os.kill(int(words[0]), CALL)
        return True
    return False


def _words(directory: Path) -> list[str] | None:
    """Return what whoever holds the lock has written into it, None if nobody holds it."""
    try:
        descriptor = os.open(directory / FILE_NAME, os.O_RDWR)
    except OSError:
        return None
    try:
        _probe(descriptor)
    except OSError:
        return os.read(descriptor, 40).decode("ascii", "replace").split()
    else:
        return None
    finally:
        os.close(descriptor)


def _taken_soon(descriptor: int) -> None:
    """Take the lock; a command that only asks who holds it has it for a moment."""
    for _ in range(_TRIES):
        with suppress(OSError):
            return _take(descriptor)
        sleep(_STARTING)
    return _take(descriptor)


class InstanceLock:
    """The right to work on the state in `directory`, as a context manager; StoreError if it is taken."""

    def __init__(self, directory: Path) -> None:
        """Remember where the lock lies; nothing is touched yet."""
        self._path = directory / FILE_NAME
        self._descriptor = -1

    def __enter__(self) -> Self:
        """Take the lock or raise StoreError at once."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _taken_soon(descriptor)
        except OSError:
            words = os.read(descriptor, 40).decode("ascii", "replace").split() or ["unknown"]
            os.close(descriptor)
            raise StoreError(
                f"Afterword is already running here (process {words[0]}).",
                "`afterword status` shows what it does; stop it before starting another.",
            ) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        self._descriptor = descriptor
        return self

    def listens(self) -> None:
        """Let commands know that this process takes their call."""
        if CALL is not None:
            os.write(self._descriptor, f"{_LISTENS}\n".encode())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the lock back, and leave no number behind that may be somebody else's by then."""
        os.ftruncate(self._descriptor, 0)
        os.close(self._descriptor)
