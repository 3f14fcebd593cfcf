"""Reads mail in a child process that a hostile message may kill without harm.

The child has limits on memory and processor time; this side watches the clock, starts a new
child when one dies, tries a message once more, and then calls it unreadable. Everything else
goes on. Nothing of a message is logged, on either side.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Literal, Self, TypeVar

import msgspec

from afterword.errors import AfterwordError
from afterword.model import Address, Applicant, Message, Reading
from afterword.reading import headers

CPU_SECONDS: tuple[float, ...] = (2.0, 8.0)
"""Processor time one message may take, at the first try and at the second. Here ordinary ones take 1 to
10 ms and a program's up to 0.6 s; a laptop that is old, hot or busy takes several times that."""
WALL_SECONDS = 60.0
"""Real time one try may take. The child's processor time holds a hostile message back; this is for a
child that hangs, and a laptop that has just woken up gives a child a tenth of a processor."""
START_SECONDS = 60.0
"""Real time a child may take to start: a cold disk right after boot."""
IDLE_SECONDS = 300.0
"""A child without work ends itself after this, and gives 50 MB back."""
FRAME_LIMIT = 64 * 1024 * 1024
"""Bytes of one frame; a message has at most 10 MB, its reading far less."""

_LENGTH = struct.Struct(">I")
_TOO_HARD = "It could not be read: reading it took too long or too much memory."


class Request(msgspec.Struct, frozen=True, array_like=True):
    """One message for the child: its bytes, what is needed to read it, the processor time it may take."""

    kind: Literal["read", "parse"]
    raw: bytes
    applicant: Applicant
    authserv_ids: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    seconds: float = CPU_SECONDS[0]


class Answer(msgspec.Struct, frozen=True):
    """What the child made of one message; both empty says that it is ready."""

    reading: Reading | None = None
    message: Message | None = None


_Frame = TypeVar("_Frame", Request, Answer)


class _Died(Exception):
    """The child ended, or was ended, before it answered."""


def send(pipe: IO[bytes], frame: Request | Answer) -> None:
    """Write one frame: four bytes of length, then msgpack."""
    data = msgspec.msgpack.encode(frame)
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def receive(pipe: IO[bytes], kind: type[_Frame]) -> _Frame | None:
    """Read one frame, None at the end of the pipe or if it is broken."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size or _LENGTH.unpack(head)[0] > FRAME_LIMIT:
        return None
    length = _LENGTH.unpack(head)[0]
    data = pipe.read(length)
    if len(data) < length:
        return None
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except msgspec.MsgspecError:
        return None


class Parser:
    """The child process, started when there is something to read. Safe to use from several threads."""

    def __init__(self, *, idle_seconds: float = IDLE_SECONDS, wall_seconds: float = WALL_SECONDS) -> None:
        """Nothing is started yet.

        Args:
            idle_seconds: after which a child without work ends itself.
            wall_seconds: real time one message may take.
        """
        self._idle = idle_seconds
        self._wall = wall_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        """Use as a context manager: the child ends with the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the child."""
        self.close()

    def read(
        self,
        raw: bytes,
        *,
        applicant: Applicant,
        authserv_ids: frozenset[str] = frozenset(),
        known: frozenset[str] = frozenset(),
    ) -> Reading:
        """What the message says; a `problem` if it killed the child twice.

        `known` are the domains of programs that have a case.

        Raises:
            AfterwordError: no child can be started at all.
        """
        answer = self._ask(Request("read", raw, applicant, tuple(sorted(authserv_ids)), tuple(sorted(known))))
        return answer.reading if answer and answer.reading else unreadable(raw)

    def parse(
        self, raw: bytes, *, applicant: Applicant, authserv_ids: frozenset[str] = frozenset()
    ) -> Message:
        """The message taken apart but not interpreted; otherwise as `read`."""
        answer = self._ask(Request("parse", raw, applicant, tuple(sorted(authserv_ids))))
        return answer.message if answer and answer.message else as_message(unreadable(raw))

    def close(self) -> None:
        """End the child. A later message starts a new one."""
        with self._lock:
            self._stop()

    def _ask(self, request: Request) -> Answer | None:
        """The child's answer, None if two children died of the message."""
        with self._lock:
            for seconds in CPU_SECONDS:
                try:
                    return self._exchange(self._child(), msgspec.structs.replace(request, seconds=seconds))
                except _Died:
                    self._stop()
        return None

    def _exchange(self, process: subprocess.Popen[bytes], request: Request) -> Answer:
        """One request and its answer."""

        def talk() -> Answer | None:
            assert process.stdin
            assert process.stdout
            send(process.stdin, request)
            return receive(process.stdout, Answer)

        return _within(self._wall, process, talk)

    def _child(self) -> subprocess.Popen[bytes]:
        """A child that is ready, the one at hand if it still lives."""
        if self._process and self._process.poll() is None:
            return self._process
        self._stop()
        process = self._process = _start(self._idle)

        def ready() -> Answer | None:
            assert process.stdout
            return receive(process.stdout, Answer)

        try:
            _within(START_SECONDS, process, ready)
        except _Died:
            self._stop()
            raise AfterwordError(
                "The part of Afterword that reads mail could not be started.",
                "Reinstall Afterword; if that does not help, please report it.",
            ) from None
        return process

    def _stop(self) -> None:
        """End the child, if there is one, and close its pipes."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            try:
                if pipe:
                    pipe.close()
            except OSError:
                continue
        process.wait()


def unreadable(raw: bytes) -> Reading:
    """The reading of a message that cannot be read: who, when, and that it could not be."""
    fields, _ = headers.split(raw[: headers.HEADER_BLOCK_LIMIT])
    ids = headers.message_ids(headers.first(fields, "message-id"))
    senders = headers.addresses([headers.first(fields, "from")])
    return Reading(
        message_id=ids[0] if ids else "",
        date=headers.moment(headers.first(fields, "date")),
        subject=headers.decoded(headers.first(fields, "subject")),
        sender=senders[0] if senders else Address(),
        problem=_TOO_HARD,
    )


def as_message(reading: Reading) -> Message:
    """The little that is known of a message that could not be taken apart."""
    return Message(
        message_id=reading.message_id, date=reading.date, subject=reading.subject,
        sender=reading.sender, problem=reading.problem,
    )  # fmt: skip


def _start(idle_seconds: float) -> subprocess.Popen[bytes]:
    """Start a child: this Python, our module, no environment but where to find both."""
    source = str(Path(__file__).resolve().parents[2])
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "HOME") if name in os.environ}
    try:
        return subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-m", "afterword.edges.parser_child", str(idle_seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**kept, "PYTHONPATH": source},
        )
    except OSError as error:
        raise AfterwordError(f"The reader could not be started: {error.strerror}.") from None


def _within(seconds: float, process: subprocess.Popen[bytes], talk: Callable[[], Answer | None]) -> Answer:
    """What `talk` returns; the child is killed if that takes longer than `seconds`."""
    timer = threading.Timer(seconds, process.kill)
    timer.daemon = True
    timer.start()
    try:
        answer = talk()
    except (OSError, ValueError):
        answer = None
    finally:
        timer.cancel()
    if answer is None:
        raise _Died
    return answer
