"""The child process that reads mail: its limits, its deaths, and what stays whole around it."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import afterword
from afterword.edges import parser as edge
from afterword.edges import parser_child
from afterword.edges.parser import Answer, Parser, Request, receive, send
from afterword.model import Applicant
from reading.raw_mail import mail

APPLICANT = Applicant(name="Priya Raman", email="priya.raman@gmail.com")
MAIL = mail("Dear Priya,\n\nPlease send no thank-you notes.\n", subject="After your interview")


@pytest.fixture(scope="module")
def shared() -> Iterator[Parser]:
    with Parser() as parser:
        yield parser


def test_parse(shared: Parser) -> None:
    """A message comes back taken apart, the owner's provider believed."""
    results = "Authentication-Results: mx.google.com; dmarc=pass header.from=harborview.example\n"
    message = shared.parse(mail("Hello.\n", more=results), applicant=APPLICANT)
    assert (message.text, message.authentication, message.problem) == ("Hello.", "pass", None)


def test_read(shared: Parser) -> None:
    """A message comes back as a reading of that very message."""
    reading = shared.read(MAIL, applicant=APPLICANT)
    assert (reading.message_id, reading.problem) == ("<m1@harborview.example>", None)


def test_authserv_ids_reach_the_child(shared: Parser) -> None:
    """Configured authserv-ids are used in the child."""
    raw = mail(more="Authentication-Results: mail.own.example; dmarc=pass header.from=harborview.example\n")
    ids = frozenset({"mail.own.example"})
    assert shared.parse(raw, applicant=APPLICANT, authserv_ids=ids).authentication == "pass"
    assert shared.parse(raw, applicant=APPLICANT).authentication == "none"


def test_not_a_mail(shared: Parser) -> None:
    """What is no mail has a problem, and the child goes on."""
    assert shared.read(b"", applicant=APPLICANT).problem
    assert shared.parse(MAIL, applicant=APPLICANT).problem is None


def test_child_that_died_is_replaced() -> None:
    """A child killed between two messages costs nothing: the next message starts another."""
    with Parser() as parser:
        parser.parse(MAIL, applicant=APPLICANT)
        first = parser._process
        assert first is not None
        first.kill()
        first.wait()
        assert parser.parse(MAIL, applicant=APPLICANT).subject == "After your interview"
        assert parser._process is not first


def test_message_that_takes_too_long() -> None:
    """A message that outlasts the clock twice is unreadable, with what its header tells; the next is read."""
    with Parser(wall_seconds=0) as parser:
        reading = parser.read(MAIL, applicant=APPLICANT)
        assert reading.problem == "It could not be read: reading it took too long or too much memory."
        assert reading.kind is None
        assert (reading.message_id, reading.subject) == ("<m1@harborview.example>", "After your interview")
        assert reading.sender.email == "jroe@harborview.example"
        parser._wall = 30
        assert parser.parse(MAIL, applicant=APPLICANT).problem is None


def test_idle_child_ends_itself() -> None:
    """A child without work gives its memory back, and a later message starts a new one."""
    with Parser(idle_seconds=0.05) as parser:
        parser.parse(MAIL, applicant=APPLICANT)
        process = parser._process
        assert process is not None
        assert process.wait(20) == 0
        assert parser.parse(MAIL, applicant=APPLICANT).problem is None


def test_close() -> None:
    """Closing ends the child, twice does no harm, and nothing starts before it is needed."""
    parser = Parser()
    assert parser._process is None
    parser.parse(MAIL, applicant=APPLICANT)
    process = parser._process
    assert process is not None
    parser.close()
    parser.close()
    assert process.poll() is not None


@pytest.mark.parametrize("error", [RecursionError, MemoryError, ValueError])
def test_fault_of_ours_is_an_answer(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception while reading makes one message unreadable; nothing of it leaks into the words."""

    def broken(*_: object, **__: object) -> None:
        raise error("secret words of the letter")

    monkeypatch.setattr(parser_child, "parse", broken)
    answer = parser_child._answer(Request("read", MAIL, APPLICANT))
    assert answer.reading is not None
    assert answer.reading.problem
    assert "secret" not in answer.reading.problem
    assert answer.reading.message_id == "<m1@harborview.example>"


def _run(code: str) -> subprocess.CompletedProcess[bytes]:
    """Run code in a child of its own, so that a limit ends that one."""
    source = Path(afterword.__file__).parents[1]
    head = "from afterword.edges import parser_child as child\n"
    return subprocess.run(
        [sys.executable, "-c", head + code],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        timeout=300,
        check=False,
    )


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such limit on this system")
def test_processor_time_is_limited() -> None:
    """The system ends a child that computes for too long."""
    done = _run("child._limit_time(0.1)\nwhile True: pass")
    assert done.returncode == -signal.SIGPROF


LOADING = """
import time
from afterword.reading import network

def burn(name):
    while time.process_time() < 2:
        pass

child._limit_time(0.5)
network.uncounted = child._uncounted
network._loaded = burn
network._session("encoder_large")
print("loaded", flush=True)
while True: pass
"""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such limit on this system")
def test_loading_is_no_messages_fault() -> None:
    """What the reader loads at the first message isn't counted against it; afterwards counting goes on."""
    done = _run(LOADING)
    assert (done.stdout, done.returncode) == (b"loaded\n", -signal.SIGPROF)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such limit on this system")
@pytest.mark.parametrize(("seconds", "read"), [((0.001, 8.0), True), ((0.001, 0.001), False)])
def test_slow_laptop(seconds: tuple[float, ...], read: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A message over its time is tried once more, with more time; one that is over that too is unreadable."""
    monkeypatch.setattr(edge, "CPU_SECONDS", seconds)
    with Parser() as parser:
        assert (parser.read(MAIL, applicant=APPLICANT).problem is None) == read


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="no such limit on this system")
def test_memory_is_limited() -> None:
    """A child cannot take more memory than it was given."""
    assert b"MemoryError" in _run("child._limit_memory()\nbytearray(1_300_000_000)").stderr


FRAMES = [b"", b"\x00\x00", b"\x00\x00\x00\x09short", b"\xff\xff\xff\xff", b"\x00\x00\x00\x03abc"]


@pytest.mark.parametrize("data", FRAMES)
def test_broken_frame(data: bytes) -> None:
    """A frame that is cut short, too long or nonsense ends the conversation."""
    assert receive(io.BytesIO(data), Request) is None


def test_frame() -> None:
    """A frame arrives as it was sent."""
    pipe = io.BytesIO()
    send(pipe, Request("parse", MAIL, APPLICANT, ("mx.example",)))
    send(pipe, Answer())
    pipe.seek(0)
    assert receive(pipe, Request) == Request("parse", MAIL, APPLICANT, ("mx.example",))
    assert receive(pipe, Answer) == Answer()
