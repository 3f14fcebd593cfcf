"""Every row of the page on a laptop's life is held by tests, and every fault is recovered from."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.app import visit
from daemon_process import QUICK, Daemon, wait_for
from dovecot import Dovecot
from laptop_events import EVENTS, SHORT, recovery
from mail_servers import OnServer
from test_commands import Home, invitation
from test_machine import START, the_day_before

ROOT = Path(__file__).resolve().parent.parent
FAULTS = [name for event in EVENTS for name in event.faults]


def rows() -> list[str]:
    text = (ROOT / "docs" / "your-laptop.md").read_text("utf-8")
    return [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")][1:]


def test_the_page_and_the_tests_speak_of_the_same_events() -> None:
    """No row without tests, no event that the page keeps quiet about."""
    assert rows() == [event.row for event in EVENTS]
    assert all(event.tests for event in EVENTS)


def test_the_tests_behind_the_page_are_there() -> None:
    """A row's tests exist by these names: one that is renamed or removed takes its promise with it."""
    texts = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    there = set(re.findall(r"^def (test_\w+)\(", texts, re.MULTILINE))
    assert {name for event in EVENTS for name in event.tests} <= there


@pytest.mark.skipif(sys.platform == "win32", reason="the faults are played with POSIX signals")
@pytest.mark.parametrize("name", FAULTS)
def test_after_the_fault_it_goes_on_by_itself(
    tmp_path: Path,
    dovecot: Dovecot,
    server: OnServer,
    name: str,
    record_property: Callable[[str, object], None],
) -> None:
    """The state is shown while it lasts; when it is over new mail is filed, without anybody's help but the doctor's."""
    took = recovery(tmp_path, dovecot, server, SHORT, name, 60)
    record_property(f"recovery after {name}, seconds", round(took, 1))


season = pytest.fixture(the_day_before)


@pytest.mark.parametrize(("days", "saved"), [(4, True), (40, False)])
def test_a_week_slept_through(season: Any, days: int, saved: bool) -> None:
    """Letters and the summary that fell due are made once, in business hours, or said to be too late."""
    night = START.replace(hour=3) + timedelta(days=days)
    woken = [line for hour in range(30) for line in visit(season.world, night + timedelta(hours=hour))]
    thanks = [line for line in woken if line["do"] == "save" and line["purpose"] == "thank_you"]
    summaries = [line for line in woken if line["do"] == "summary"]

    assert len(thanks) == saved
    assert all(8 <= datetime.fromisoformat(line["at"]).hour < 18 for line in thanks)
    assert len(summaries) == (1 if days > 7 else len(summaries)) <= 1
    if not saved:
        assert "Its time passed before it could be written" in summaries[0]["text"]


def test_a_laptop_that_wakes_at_noon_writes_nothing_late(season: Any) -> None:
    """What is past its window is not written although business hours have begun; it is said instead."""
    noon = START.replace(hour=12) + timedelta(days=42)
    woken = [line for hour in range(200) for line in visit(season.world, noon + timedelta(hours=hour))]

    assert [line for line in woken if line["do"] == "save" and line["purpose"] == "thank_you"] == []
    assert any("Its time passed" in line["text"] for line in woken if line["do"] == "summary")


def test_a_pause_reads_on_and_writes_nothing(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """A running daemon files what comes in a pause, saves nothing, and saves it once the pause is over."""
    home = Home(tmp_path, dovecot.host, dovecot.tls_port, str(server.mailbox._settings.user), str(dovecot.ca))
    assert home("pause").returncode == 0
    with Daemon(home, QUICK) as daemon:
        assert daemon.says("STATUS=Watching")
        now = datetime.now(UTC)
        server.deliver("INBOX", invitation(now), now)
        assert wait_for(lambda: daemon.status().get("programs") == 1)
        assert daemon.status()["paused"] is True
        assert server.messages("Drafts") == {}
        resumed = home("resume")
        assert (resumed.returncode, resumed.stdout) == (0, "Afterword goes on.\n")
        assert wait_for(lambda: len(server.messages("Drafts")) == 1)
        assert daemon.status()["paused"] is False


def test_a_pause_that_ran_out_is_over_on_every_page(season: Any) -> None:
    """The fact may still lie there: status, summary and page say what is so."""
    from afterword.app import season_at
    from afterword.visit.pauses import PAUSED_UNTIL

    season.world.store.set(PAUSED_UNTIL, (START + timedelta(days=1)).isoformat())
    during, after = (season_at(season.world, START + timedelta(days=day)) for day in (0.5, 2))

    assert (during.paused, after.paused) == (True, False)
    assert during.paused_until is not None
    assert after.paused_until is None
