"""The daemon as systemd starts it: it works, says so, and ends when told."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dovecot import Dovecot
from mail_servers import OnServer, on_dovecot
from test_commands import Home, invitation

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 25  # seconds until a busy machine must have done it


def wait_for(condition: object, seconds: float = PATIENCE) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():  # type: ignore[operator]
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def running(tmp_path: Path, dovecot: Dovecot) -> object:
    """Start `afterword run` on an empty mailbox and wait until it says READY."""
    server = on_dovecot(dovecot)
    home = Home(tmp_path, dovecot.host, dovecot.tls_port, server.mailbox._settings.user, str(dovecot.ca))
    notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    notify.bind(str(tmp_path / "notify"))
    notify.settimeout(PATIENCE)
    environment = os.environ | {"PYTHONPATH": str(ROOT / "daemon"), "NOTIFY_SOCKET": str(tmp_path / "notify")}
    process = subprocess.Popen(
        [sys.executable, "-m", "afterword", "--config", str(home.config), "--state-dir", str(tmp_path / "state"), "run"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert notify.recv(100) == b"READY=1"
    yield home, server, process, notify
    if process.poll() is None:
        process.kill()
    process.communicate()
    notify.close()
    server.close()


def test_news_are_noticed_while_it_waits(
    running: tuple[Home, OnServer, subprocess.Popen[str], socket.socket],
) -> None:
    """A message that arrives while the daemon idles is filed within seconds, not at the next poll."""
    home, server, _, _ = running
    state = home.folder / "state"
    assert wait_for((state / "afterword.sqlite").exists)
    time.sleep(1.5)
    now = datetime.now(UTC)
    server.deliver("INBOX", invitation(now), now)

    assert wait_for(lambda: json.loads(home("status", "--json").stdout or "{}").get("programs") == 1)


def test_it_ends_within_two_seconds_when_told(
    running: tuple[Home, OnServer, subprocess.Popen[str], socket.socket],
) -> None:
    """SIGTERM inside IDLE: exit code 0, STOPPING said, no traceback."""
    _, _, process, notify = running
    time.sleep(1.5)
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE)
    took = time.monotonic() - begun

    assert process.returncode == 0
    assert took < 5, took  # two seconds on a quiet machine
    assert notify.recv(100) == b"STOPPING=1"
    assert "Traceback" not in process.communicate()[1]


def test_the_log_keeps_to_itself(
    running: tuple[Home, OnServer, subprocess.Popen[str], socket.socket],
) -> None:
    """No address, subject or body in the log, though mail was read."""
    home, server, process, _ = running
    now = datetime.now(UTC)
    server.deliver("INBOX", invitation(now), now)
    assert wait_for(lambda: json.loads(home("status", "--json").stdout or "{}").get("programs") == 1)
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE)
    log = "".join(p.read_text() for p in (home.folder / "state").rglob("*.log*"))

    assert log
    for secret in ("malvarez", "Mercy", "invitation", "priya@", "pleased to invite"):
        assert secret not in log
