"""The daemon and a real keyring: locked after an automatic login, unlocked late, never given up on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dovecot import Dovecot
from mail_servers import OnServer
from person import IDENTITY, afterword, environment, where

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="GNOME Keyring is Linux"),
    pytest.mark.timeout(400),
]
PATIENCE = 240  # seconds; the daemon tries again after 30


BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/run/bus</listen>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
"""A session bus that starts nothing by itself: a keyring is there when a test has started it, and only then."""


class Session:
    """A D-Bus session of its own; the keyring lies in `folder` and survives."""

    def __init__(self, folder: Path) -> None:
        if not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon")):
            if os.environ.get("CI") == "true":
                pytest.fail("not run: GNOME Keyring is not installed", pytrace=False)
            pytest.skip("GNOME Keyring is not installed")
        (folder / "run").mkdir(mode=0o700, exist_ok=True)
        (folder / "bus.conf").write_text(BUS.format(folder=folder))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._bus.stdout
        self.environment = os.environ | environment(folder) | {
            "DBUS_SESSION_BUS_ADDRESS": self._bus.stdout.readline().strip(),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_DATA_HOME": str(folder / "share"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        }  # fmt: skip
        self._keyring: subprocess.Popen[bytes] | None = None

    def keyring(self, *, unlocked: bool) -> None:
        """Start the keyring as a login does, in place of one that runs; wait until its keys lie as they should."""
        self._end_keyring()
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        self._keyring = subprocess.Popen(
            [*command, *(["--unlock"] if unlocked else [])], env=self.environment, stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert self._keyring.stdin
        self._keyring.stdin.write(b"pw" if unlocked else b"")
        self._keyring.stdin.close()
        bus = (
            "org.freedesktop.DBus",
            "/",
            "org.freedesktop.DBus.NameHasOwner",
            "string:org.freedesktop.secrets",
        )
        until(
            lambda: b"boolean true" in self._told(*bus)
        )  # asked sooner, the bus starts a keyring of its own
        login = (
            "org.freedesktop.secrets", "/org/freedesktop/secrets/collection/login", "org.freedesktop.DBus.Properties.Get",
            "string:org.freedesktop.Secret.Collection", "string:Locked",
        )  # fmt: skip
        until(lambda: (b"boolean false" if unlocked else b"boolean true") in self._told(*login))

    def _told(self, whom: str, *words: str) -> bytes:
        asks = ["dbus-send", "--session", "--print-reply", f"--dest={whom}", *words]
        return subprocess.run(asks, env=self.environment, capture_output=True, check=False).stdout

    def without_keyring(self) -> None:
        """End the keyring; nobody starts another."""
        self._end_keyring()
        self._keyring = None

    def _end_keyring(self) -> None:
        if self._keyring is not None:
            self._keyring.terminate()
            self._keyring.wait(10)

    def end(self) -> None:
        self._end_keyring()
        self._bus.terminate()
        self._bus.communicate(timeout=10)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session(tmp_path)
    yield made
    made.end()


def until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come in time"
        time.sleep(0.2)


def set_up(dovecot: Dovecot, server: OnServer, session: Session) -> None:
    """Set Afterword up with the password in an unlocked keyring."""
    session.keyring(unlocked=True)
    options = [*IDENTITY, *where(dovecot, server), "--password-stdin", "--no-dry-run"]
    subprocess.run(
        afterword("setup", *options),
        env=session.environment,
        input=b"secret\n",
        check=True,
        capture_output=True,
    )


def ran(session: Session, command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        afterword(command), env=session.environment, capture_output=True, text=True, check=False
    )


@contextmanager
def running(session: Session) -> Iterator[subprocess.Popen[bytes]]:
    """Let the daemon run for the time of a block; it must not end before, and then end well."""
    daemon = subprocess.Popen(
        afterword("run"), env=session.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    try:
        yield daemon
        assert daemon.poll() is None
    finally:
        daemon.terminate()
        daemon.communicate(timeout=30)
    assert daemon.returncode == 0


def state(session: Session) -> str:
    done = subprocess.run(
        afterword("status", "--json"), env=session.environment, capture_output=True, check=False
    )
    accounts = json.loads(done.stdout or b"{}").get("account", [])
    return accounts[0]["state"] if accounts else ""


def test_a_locked_keyring_is_waited_for_and_the_wait_is_seen(
    dovecot: Dovecot, server: OnServer, session: Session
) -> None:
    """`once` ends with 4; `run` stays, says "waiting for keyring", and goes on by itself once it is unlocked."""
    set_up(dovecot, server, session)
    session.keyring(unlocked=False)
    once = ran(session, "once")
    assert once.returncode == 4, once.stderr
    assert "Unlock it" in once.stderr

    with running(session) as daemon:
        until(lambda: state(session) == "waiting for keyring")
        assert daemon.poll() is None
        session.keyring(unlocked=True)
        until(lambda: state(session) == "ok")


def test_a_keyring_that_comes_after_the_daemon(dovecot: Dovecot, server: OnServer, session: Session) -> None:
    """There is none at login: `once` ends with 4, `run` waits in sight; it starts late, and the mailbox is read."""
    set_up(dovecot, server, session)
    session.without_keyring()
    once = ran(session, "once")
    assert once.returncode == 4, once.stderr
    assert "keyring" in once.stderr
    with running(session) as daemon:
        until(lambda: state(session) in {"no password", "waiting for keyring"})
        doctor = ran(session, "doctor")
        assert doctor.returncode == 4
        assert "keyring" in doctor.stdout
        assert daemon.poll() is None
        session.keyring(unlocked=True)
        until(lambda: state(session) == "ok")
