"""Somebody at a terminal: a pseudo-terminal with fingers that type and eyes that wait for a question."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from dovecot import Dovecot
from mail_servers import OnServer

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 240  # seconds until a busy machine must have asked the next question
# a terminal of its own, so that a password is asked there and not where the tests run; tests that a shell
# put into the background ignore Ctrl-C and would hand that down
_LAUNCH = (
    "import fcntl, os, signal, sys, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "signal.signal(signal.SIGINT, signal.SIG_DFL); "
    "os.execvp(sys.argv[1], sys.argv[1:])"
)


class Person:
    """Runs a command in a terminal; `keys` counts what was typed, Enter included."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        self._near, far = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _LAUNCH, *words],
            stdin=far, stdout=far, stderr=far, env={**os.environ, **(environment or {})},
        )  # fmt: skip
        os.close(far)
        self.screen = ""
        self.keys = 0
        self.begun = time.monotonic()
        self._read_to = 0

    def sees(self, pattern: str) -> str:
        """Wait until something new on the screen fits `pattern`; return what was new up to there."""
        end = time.monotonic() + PATIENCE
        while not (found := re.compile(pattern).search(self.screen, self._read_to)):
            assert time.monotonic() < end, f"no {pattern!r} in:\n{self.screen[self._read_to :]}"
            assert self._more(), f"ended without {pattern!r}:\n{self.screen[self._read_to :]}"
        new = self.screen[self._read_to : found.end()]
        self._read_to = found.end()
        return new

    def types(self, text: str = "", *, enter: bool = True) -> None:
        line = text + ("\n" if enter else "")
        self.keys += len(line)
        os.write(self._near, line.encode())

    def answers(self, *pairs: tuple[str, str]) -> None:
        for question, answer in pairs:
            self.sees(question)
            self.types(answer)

    def replies(self, answers: Sequence[tuple[str, str]]) -> int:
        """Answer whatever is asked by the first pattern that fits the last line, until the end."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            line = self.screen[self._read_to :].rpartition("\n")[2]
            answer = next((text for pattern, text in answers if re.fullmatch(pattern, line)), None)
            if answer is not None:
                self._read_to = len(self.screen)
                self.types(answer)
            elif not self._more():
                break
        return self.leaves()

    def interrupts(self) -> None:
        """Press Ctrl-C until it is noticed: one just before the read of a line goes unseen in Python."""
        for _ in range(5):
            os.write(self._near, b"\x03")
            while select.select([self._near], [], [], 3)[0]:
                if not self._more() or "Stopped" in self.screen:
                    return

    def leaves(self) -> int:
        """Wait for the command's end; return its exit code."""
        while self._more():
            pass
        os.close(self._near)
        return self._process.wait(PATIENCE)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.begun

    def _more(self) -> bool:
        if not select.select([self._near], [], [], PATIENCE)[0]:
            raise AssertionError(f"silence after:\n{self.screen[-2000:]}")
        with contextlib.suppress(OSError):  # EIO: the other side is closed
            data = os.read(self._near, 65536)
            self.screen += data.decode("utf-8", "replace").replace("\r\n", "\n")
            return bool(data)
        return False


def afterword(*words: str) -> list[str]:
    return [sys.executable, "-m", "afterword", *words]


MANAGERS = ("systemctl", "systemd-run", "launchctl", "schtasks")


def environment(folder: Path) -> dict[str, str]:
    """A home of their own, no keyring but the one a test starts, and stand-ins for the service managers."""
    tools = folder / "managers"
    tools.mkdir(exist_ok=True)
    for name in MANAGERS:
        (tools / name).write_text(f"#!/bin/sh\necho \"{name} $*\" >> '{tools}/calls'\n")
        (tools / name).chmod(0o755)
    return {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "daemon"),
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "TZ": "America/Chicago",
        "PYTHONWARNINGS": "error",
    }


def user_of(server: OnServer) -> str:
    return str(server.mailbox._settings.user)


def where(dovecot: Dovecot, server: OnServer) -> list[str]:
    """The options a test server needs and nobody else: its login name, port and certificate."""
    return ["--user", user_of(server), "--port", str(dovecot.tls_port), "--ca-file", str(dovecot.ca)]


def config_of(folder: Path) -> Path:
    return folder / "config" / "afterword" / "config.toml"


PROFILE = (
    ("Your name.*: ", "Priya Raman"),
    ("Medical school.*: ", "Lakeside School of Medicine"),
    ("Degree line.*: ", "MD Candidate 2027"),
    ("AAMC ID.*: ", "13579246"),
    ("Your time zone.*: ", ""),
    ("Specialties.*: ", "IM, med-peds"),
    ("Other mail addresses.*: ", ""),
    ("Mail it to you instead.*: ", ""),
)

NOT_IN_BACKGROUND = (r"Run in the background.*: ", "n")


def managed(folder: Path) -> list[str]:
    """What the stand-ins of the service managers were told."""
    calls = folder / "managers" / "calls"
    return calls.read_text().splitlines() if calls.exists() else []


def scripted(tmp_path: Path, *options: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        afterword("setup", *options), input=stdin, env=os.environ | environment(tmp_path) | more,
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


IDENTITY = ("--email", "priya@lakeside.example", "--name", "Priya Raman", "--host", "127.0.0.1")
