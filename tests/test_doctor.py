"""doctor: every state of a laptop's daemon in one screen, each with what to do, and the right exit code."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.edges.lock import InstanceLock
from afterword.edges.store import Store
from afterword.visit.clock import LAST_PASS
from afterword.visit.pauses import PAUSED_UNTIL
from afterword.visit.saving import REFUSED_UNTIL, REFUSED_WHY
from dovecot import Dovecot
from mail_servers import OnServer, on_dovecot
from test_commands import Home

OWNER = "priya@home.example"
UNIT = """[Unit]
[Service]
ExecStart={program} run
"""


@pytest.fixture
def home(tmp_path: Path, dovecot: Dovecot) -> Iterator[Home]:
    """A home whose mailbox works and has been looked at a moment ago."""
    server: OnServer = on_dovecot(dovecot)
    made = Home(tmp_path, dovecot.host, dovecot.tls_port, server.mailbox._settings.user, str(dovecot.ca))
    facts(made, **{LAST_PASS: datetime.now(UTC).isoformat()})
    yield made
    server.close()


def facts(home: Home, **values: str) -> None:
    store = Store(home.folder / "state" / "afterword.sqlite")
    for name, value in values.items():
        store.set(name, value)
    store.close()


def examined(home: Home, **environment: str) -> tuple[int, dict[str, dict[str, object]]]:
    """Return doctor's exit code and its checks by name; each failing one must say what to do."""
    done = home("doctor", "--json", **environment)
    told = json.loads(done.stdout)
    assert told["ok"] is (done.returncode == 0)
    assert all(check["do"] for check in told["checks"] if not check["ok"])
    assert len(home("doctor", **environment).stdout.splitlines()) <= 40, "more than one screen"
    return done.returncode, {check["name"]: check for check in told["checks"]}


def unit(folder: Path, program: str) -> dict[str, str]:
    """Put a user unit in place that starts `program`; return the environment in which it is found."""
    place = folder / "units" / "systemd" / "user"
    place.mkdir(parents=True)
    (place / "afterword.service").write_text(UNIT.format(program=program))
    return {"XDG_CONFIG_HOME": str(folder / "units")}


def test_all_is_well(home: Home) -> None:
    """Every check has a sentence, and what is optional is no fault."""
    code, checks = examined(home)

    assert code == 0
    assert list(checks) == [
        "config", "credentials", "server", "folders", "state", "clock", "last pass", "service", "notices", "season",
    ]  # fmt: skip
    assert "service install" in str(checks["service"]["what"])
    assert "No notices" in str(checks["notices"]["what"])


def test_right_after_the_set_up_nothing_has_failed(home: Home) -> None:
    """No pass yet is what comes next, not a fault."""
    shutil.rmtree(home.folder / "state")
    code, checks = examined(home)

    assert code == 0
    assert "`afterword once`" in str(checks["last pass"]["what"])


def test_a_pause_is_said_and_no_fault(home: Home) -> None:
    """She paused it herself: the doctor reminds her, with the end or the way to it."""
    facts(home, **{PAUSED_UNTIL: "resume"})
    assert "afterword resume" in str(examined(home)[1]["pause"]["what"])
    facts(home, **{PAUSED_UNTIL: (datetime.now(UTC) + timedelta(days=2)).isoformat()})
    code, checks = examined(home)

    assert code == 0
    assert "You paused Afterword until" in str(checks["pause"]["what"])


def test_a_mailbox_that_takes_no_drafts(home: Home) -> None:
    """Mail is read, drafts are refused: exit code 3, with the server's reason."""
    later = (datetime.now(UTC) + timedelta(minutes=40)).isoformat()
    facts(home, **{f"{REFUSED_UNTIL}{OWNER}": later, f"{REFUSED_WHY}{OWNER}": "The mailbox is full."})
    code, checks = examined(home)

    assert code == 3
    assert "The mailbox is full." in str(checks["drafts"]["what"])


def test_no_visit_for_days_and_a_clock_set_back(home: Home) -> None:
    """Silence for over a day is a fault; so is a last visit that has not happened yet."""
    facts(home, **{LAST_PASS: (datetime.now(UTC) - timedelta(days=3)).isoformat()})
    code, checks = examined(home)
    assert (code, checks["last pass"]["ok"]) == (1, False)
    assert "service status" in str(checks["last pass"]["do"])
    facts(home, **{LAST_PASS: (datetime.now(UTC) + timedelta(days=300)).isoformat()})
    code, checks = examined(home)

    assert (code, checks["clock"]["ok"]) == (1, False)
    assert "date and time" in str(checks["clock"]["do"])


def test_travel_is_noticed_and_no_fault(home: Home) -> None:
    """In Tokyo the clock check says whose time is told."""
    code, checks = examined(home, TZ="Asia/Tokyo")

    assert code == 0
    assert "America/Chicago" in str(checks["clock"]["what"])


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_a_service_whose_program_is_gone(home: Home) -> None:
    """An upgrade moved Python: the doctor names the file that is missing, and the way back."""
    code, checks = examined(home, **unit(home.folder, "/gone/bin/afterword"))

    assert code == 1
    assert "/gone/bin/afterword" in str(checks["service"]["what"])
    assert "service install" in str(checks["service"]["do"])


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("ActiveState=inactive\nUnitFileState=disabled\nResult=success", "does not start it at login"),
        ("ActiveState=failed\nUnitFileState=enabled\nResult=exit-code", "does not run: failed, exit-code"),
        ("ActiveState=active\nUnitFileState=enabled\nResult=success\nStatusText=Watching.", "runs (systemd: Watching.)"),
    ],
)  # fmt: skip
def test_what_systemd_says_of_the_service(home: Home, answer: str, state: str) -> None:
    """Disabled, failed, running: each in a sentence, and `status` has it too."""
    tools = home.folder / "tools"
    tools.mkdir()
    (tools / "systemctl").write_text(f"#!/bin/sh\ncat <<'END'\n{answer}\nEND\n")
    (tools / "systemctl").chmod(0o755)
    environment = unit(home.folder, sys.executable) | {"PATH": f"{tools}:/usr/bin:/bin"}
    code, checks = examined(home, **environment)
    status = json.loads(home("status", "--json", **environment).stdout)["service"]

    assert state in str(checks["service"]["what"])
    assert code == (0 if "runs (" in state else 1)
    assert status["ok"] is checks["service"]["ok"]
    assert ("! The background service" in home("status", **environment).stdout) is not status["ok"]


def test_a_daemon_in_a_terminal_is_seen(home: Home) -> None:
    """`afterword run` by hand counts: nobody is told to install what runs already."""
    with InstanceLock(home.folder / "state"):
        checks = examined(home)[1]

    assert "runs in a terminal" in str(checks["service"]["what"])
