"""The log: it says what happened, and nothing about whom."""

from __future__ import annotations

import logging
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.edges import log
from afterword.errors import MailboxUnreachable

CANARY = "coordinator.canary@mercy-valley.example"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    """The log file of a service that runs during the test."""
    root = logging.getLogger()
    level = root.level
    handler = log.start(tmp_path / "state", "debug")
    yield tmp_path / "state" / log.FILE_NAME
    root.removeHandler(handler)
    handler.close()
    root.setLevel(level)


@pytest.mark.parametrize(
    "said",
    [
        f"saved a draft to {CANARY}", f"<{CANARY}>", f'"Maria" <{CANARY}>,x', f"id <20261203.{CANARY}>",
        f"({CANARY})", f"mailto:{CANARY}?subject=x", CANARY.upper(), f"é{CANARY}ü", f"a\n{CANARY}\r\nb",
    ],
)  # fmt: skip
def test_no_address_is_written(written: Path, said: str) -> None:
    """Addresses and Message-IDs become marks, wherever they stand."""
    logging.getLogger("afterword.app").info(said)
    logging.getLogger("afterword.app").info("%s and %r", said, {"to": said})

    text = written.read_text(encoding="utf-8").lower()
    assert "canary" not in text
    assert "mercy" not in text
    assert "@" not in text


def test_one_address_keeps_one_mark(written: Path) -> None:
    """Two lines about the same person can be told to be about the same person."""
    for said in (CANARY, CANARY.upper(), "other@mercy.example"):
        logging.getLogger("afterword").info("draft for %s", said)

    marks = re.findall(r"draft for <(\w+)>", written.read_text(encoding="utf-8"))
    assert marks[0] == marks[1] != marks[2]


def test_a_traceback_tells_places_and_no_content(written: Path) -> None:
    """What an error quotes from a mail is left out; where it happened and its kind stay."""
    body = " ".join(["Dear Dr.", "Os" + "ei,", CANARY])
    try:
        try:
            int(body)
        except ValueError as error:
            raise MailboxUnreachable("The mail server did not answer.") from error
    except MailboxUnreachable:
        logging.getLogger("afterword.service").exception("a pass failed")

    text = written.read_text(encoding="utf-8")
    assert "test_log.py" in text
    assert "builtins.ValueError" in text
    assert "MailboxUnreachable: The mail server did not answer." in text
    assert not re.findall("Osei|canary|invalid literal", text)


def test_a_line_is_one_line(written: Path) -> None:
    """Text from outside cannot forge a second entry."""
    logging.getLogger("afterword").info(
        "folder %s", "INBOX\n2026-12-03 INFO afterword: all drafts sent\x1b[2J"
    )

    assert len(written.read_text(encoding="utf-8").splitlines()) == 1
    assert "\x1b" not in written.read_text(encoding="utf-8")


def test_broken_characters_are_written_somehow(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Half a character pair from a broken header does not upset the log."""
    (handler,) = (h for h in logging.getLogger().handlers if getattr(h, "baseFilename", "") == str(written))
    for folder in ("a\udce9b@x.example", "Entw\udcfcrfe"):
        handler.handle(
            logging.LogRecord("afterword", logging.INFO, __file__, 1, "folder %s", (folder,), None)
        )

    assert len(written.read_text(encoding="utf-8").splitlines()) == 2
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("library", ["imapclient", "aiosmtplib", "apscheduler", "keyring", "asyncio"])
def test_talkative_libraries_are_silenced(written: Path, library: str) -> None:
    """What a mail library says below a warning (commands, search terms, bodies) is never written."""
    for name in (library, f"{library}.child"):
        logging.getLogger(name).debug("FETCH 1 BODY {%s}", CANARY)
        logging.getLogger(name).info("FETCH 1 BODY {%s}", CANARY)

    assert written.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_the_owners_alone_even_after_turning_over(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log and each older one are readable by the owner only."""
    handler = next(h for h in logging.getLogger().handlers if getattr(h, "baseFilename", "") == str(written))
    monkeypatch.setattr(handler, "maxBytes", 500)
    for number in range(40):
        logging.getLogger("afterword").info("a pass of %d messages came to its end", number)

    files = sorted(written.parent.iterdir())
    assert [found.name for found in files] == [
        "afterword.log",
        "afterword.log.1",
        "afterword.log.2",
        "afterword.log.3",
    ]
    assert {stat.S_IMODE(found.stat().st_mode) for found in files} == {0o600}


def test_a_quiet_log_keeps_quiet(tmp_path: Path) -> None:
    """With the level "warning" ordinary passes leave no line."""
    root = logging.getLogger()
    level = root.level
    handler = log.start(tmp_path, "warning")
    try:
        logging.getLogger("afterword").info("a pass")
        logging.getLogger("afterword").warning("a trouble")
    finally:
        root.removeHandler(handler)
        handler.close()
        root.setLevel(level)

    (line,) = (tmp_path / log.FILE_NAME).read_text(encoding="utf-8").splitlines()
    assert line.endswith("WARNING afterword: a trouble")
