"""The daemon as systemd starts it: it works, says so, reads its configuration again, and ends when told."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cost import soon
from daemon_process import Daemon, wait_for
from dovecot import Dovecot
from mail_servers import OnServer, on_dovecot
from test_commands import Home, invitation

Running = tuple[Daemon, OnServer]


@pytest.fixture
def running(tmp_path: Path, dovecot: Dovecot) -> Iterator[Running]:
    """Start `afterword run` on an empty mailbox and wait until it has looked once."""
    server = on_dovecot(dovecot)
    home = Home(tmp_path, dovecot.host, dovecot.tls_port, server.mailbox._settings.user, str(dovecot.ca))
    with Daemon(home) as daemon:
        assert daemon.says("STATUS=Watching")
        yield daemon, server
    server.close()


def test_news_are_noticed_while_it_waits(running: Running) -> None:
    """A message that arrives while the daemon idles is filed within seconds, not at the next poll."""
    daemon, server = running
    now = datetime.now(UTC)
    server.deliver("INBOX", invitation(now), now)

    assert wait_for(lambda: daemon.status().get("programs") == 1)


def test_it_ends_within_two_seconds_when_told(running: Running) -> None:
    """SIGTERM inside IDLE: exit code 0, STOPPING said, no traceback."""
    daemon, _ = running
    time.sleep(0.5)
    begun = time.monotonic()
    code = daemon.end()
    took = time.monotonic() - begun

    assert code == 0
    assert soon(took, 5), took  # two seconds on a quiet machine
    assert daemon.says("STOPPING=1", 1)
    assert "Traceback" not in daemon.process.communicate()[1]


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no SIGHUP")
def test_sighup_reads_the_configuration_again(running: Running, dovecot: Dovecot) -> None:
    """A new configuration takes effect without a restart: the daemon goes over to another mailbox."""
    daemon, server = running
    other = on_dovecot(dovecot)
    text = daemon.home.config.read_text("utf-8")
    before, after = (f'user = "{one.mailbox._settings.user}"' for one in (server, other))
    daemon.home.config.write_text(text.replace(before, after), "utf-8")
    daemon.signal(signal.SIGHUP)
    assert daemon.says("RELOADING=1")
    assert daemon.says("MONOTONIC_USEC=")
    assert daemon.says("READY=1")
    now = datetime.now(UTC)
    other.deliver("INBOX", invitation(now), now)

    assert wait_for(lambda: daemon.status().get("programs") == 1)
    other.close()


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no SIGHUP")
@pytest.mark.parametrize(
    "broken", ["[applicant", '[applicant]\nnmae = "x"\n', "", None], ids=["syntax", "keys", "empty", "gone"]
)
def test_a_faulty_configuration_changes_nothing(running: Running, broken: str | None) -> None:
    """All or nothing: with any mistake the old configuration stays in force, and the log says which it was."""
    daemon, server = running
    good = daemon.home.config.read_text("utf-8")
    if broken is None:
        daemon.home.config.unlink()
    else:
        daemon.home.config.write_text(broken, "utf-8")
    daemon.signal(signal.SIGHUP)
    assert daemon.says("STATUS=Watching the mailbox; the new config.toml has a mistake.")
    daemon.home.config.write_text(good, "utf-8")
    now = datetime.now(UTC)
    server.deliver("INBOX", invitation(now), now)

    assert wait_for(lambda: daemon.status().get("programs") == 1)
    assert "is not used" in daemon.log()
    assert daemon.process.poll() is None


def test_a_second_daemon_is_refused(running: Running) -> None:
    """Two of them would write twice: the second one says who runs, and the first goes on."""
    daemon, _ = running
    second = daemon.home("run")

    assert second.returncode == 1
    assert f"already running here (process {daemon.process.pid})" in second.stderr
    assert daemon.process.poll() is None


def test_the_log_keeps_to_itself(running: Running) -> None:
    """No address, subject or body in the log, though mail was read."""
    daemon, server = running
    now = datetime.now(UTC)
    server.deliver("INBOX", invitation(now), now)
    assert wait_for(lambda: daemon.status().get("programs") == 1)
    daemon.end()

    assert daemon.log()
    for secret in ("malvarez", "Mercy", "invitation", "priya@", "pleased to invite"):
        assert secret not in daemon.log()
