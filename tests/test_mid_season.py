"""Installed in mid-season: history is filed, not answered (DOMAIN, "A first scan")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.app import visit
from afterword.edges.memory import Memory
from afterword.model import Heard
from afterword.replay import Stage, moments
from afterword.visit.lines import Line
from played import EVERY, SEASONS, staged

INSTALLED = datetime(2027, 1, 10, 10, 0, tzinfo=ZoneInfo("America/Chicago"))


def installed_late(season: Path) -> tuple[Stage, list[Line]]:
    """Let everything before January 10 happen to the mailbox alone, then start Afterword."""
    stage = staged(season)
    late = []
    for happening in sorted(stage.happenings, key=lambda h: h.at):
        if happening.at > INSTALLED:
            late.append(happening)
        elif happening.what.endswith(".eml") or happening.what.startswith("sent/"):
            happening.do()
    stage.happenings, stage.start = late, INSTALLED
    return stage, list(_played(stage))


def _played(stage: Stage) -> Iterator[Line]:
    for moment, happening in moments(stage):
        if happening is not None and not happening.what.startswith("draft"):
            happening.do()
        yield from visit(stage.world, moment)


def _message_id(raw: bytes) -> str:
    return str(message_from_bytes(raw)["Message-ID"]).strip()


@EVERY
def test_a_first_scan_on_january_10_answers_no_history(season: Path) -> None:
    """No reply to an old invitation, no thanks for an interview over seven days ago, three drafts a day."""
    stage, lines = installed_late(season)
    assert any(isinstance(e, Heard) for e in stage.world.store.events())
    saves = [line for line in lines if line["do"] == "save"]
    a_week_before = (INSTALLED - timedelta(days=7)).date().isoformat()
    arrived = {_message_id(k.raw): k.at for k in stage.mailbox.messages("INBOX")}
    letters = {x.id: x for x in stage.world.store.letters()}

    for line in saves:
        letter = letters[line["id"]]
        if line["purpose"] == "thank_you":
            assert letter.interview_day is not None
            assert letter.interview_day >= a_week_before
        if line["purpose"] in {"invitation_reply", "waitlist_reply"}:
            assert arrived[line["in_reply_to"]] >= INSTALLED - timedelta(hours=72)
    first_day = [x for x in saves if datetime.fromisoformat(x["at"]) < INSTALLED + timedelta(days=1)]
    assert len(first_day) <= 3
    assert [x for x in lines if x["do"] == "notify" and x["at"] < "2027-01-10T12"] == []


def test_a_backlog_is_written_three_letters_a_day() -> None:
    """Eight interviews of the last days make three drafts on the first day, not eight."""
    stage = staged(SEASONS[0])
    assert isinstance(stage.mailbox, Memory)
    told = INSTALLED - timedelta(days=9)
    for number in range(8):
        day = (INSTALLED - timedelta(days=5)).strftime("%A, %B %d, %Y").replace(" 0", " ")
        name = ("Alder", "Birch", "Cedar", "Elm", "Hazel", "Linden", "Maple", "Rowan")[number]
        stage.mailbox.deliver(
            "INBOX",
            (
                f"From: Pat Miller <pmiller@{name.lower()}health.example>\r\nTo: priya.raman@gmail.com\r\n"
                f"Subject: Interview confirmed, {name} Internal Medicine\r\nDate: {told:%a, %d %b %Y %H:%M:%S %z}\r\n"
                f"Message-ID: <{number}@{name.lower()}health.example>\r\n\r\nDear Priya,\r\n\r\nYour interview with "
                f"the Internal Medicine Residency at {name} Memorial Hospital is confirmed for {day}, from 8:00 AM to "
                f"12:00 PM Central Time, by Zoom.\r\n\r\nPat Miller\r\nResidency Coordinator\r\n"
                f"{name} Memorial Hospital\r\npmiller@{name.lower()}health.example\r\n"
            ).encode(),
            told,
        )
    stage.happenings, stage.start, stage.until = [], INSTALLED, INSTALLED + timedelta(days=3)
    saves = [line["at"][:10] for line in _played(stage) if line["do"] == "save"]

    assert saves.count("2027-01-11") == 3  # January 10 is a Sunday
    assert 3 < len(saves) <= 8
