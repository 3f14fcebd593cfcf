"""The seven laws, each as a test that a stranger can read (over whole seasons in memory)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.app import visit
from afterword.model import LetterState, ProgramCase, Reading
from afterword.replay import moments
from played import EVERY, SEASONS, Kept, played, staged


@EVERY
def test_law_1_it_never_sends_to_anyone_but_its_owner(season: Path) -> None:
    """Everything that reaches INBOX from Afterword is from and to the owner alone."""
    stage = played(season).stage
    summaries = [line for line in played(season).lines if line["do"] == "summary"]
    owner = stage.settings.applicant.email

    assert summaries
    assert {line["to"] for line in summaries} == {owner}
    ours = [k.raw for k in stage.mailbox.messages("INBOX") if b"Auto-Submitted: auto-generated" in k.raw]
    assert len(ours) == len(summaries)
    for raw in ours:
        header = raw.split(b"\r\n\r\n")[0].decode()
        assert re.findall(r"(?mi)^(from|to|cc|bcc|reply-to): (.*?)\r?$", header) == [
            ("From", owner),
            ("To", owner),
        ]


FORBIDDING = frozenset({"no_contact", "no_thank_you"})
THANKS = FORBIDDING | {"thank_you_not_needed", "thank_you_welcome"}
"""The axis of thank-yous, said here again and apart from the code that decides on it."""

NOTHING_REFUSED = ("01", "04")
"""The seasons whose programs refuse no thank-yous."""


def refused(case: ProgramCase, now: datetime) -> bool:
    """Tell whether the program's newest explicit sentence about thank-yous, or one of the newest, forbids them."""
    said = [
        row
        for row in case.policies
        if row.voice == "program"
        and row.policy.rule in THANKS
        and "thank_you" not in row.policy.except_for
        and (not row.policy.topics or "thank_you" in row.policy.topics)
        and (row.policy.until is None or row.policy.until >= now.date().isoformat())
    ]
    newest = max((row.told for row in said), default=None)
    return any(row.policy.rule in FORBIDDING for row in said if row.told == newest)


@EVERY
def test_law_2_it_never_writes_against_a_programs_wish(season: Path) -> None:
    """While its newest word refuses thank-yous none is written, and no untouched one stays in Drafts."""
    refusals = 0
    for look in played(season).looks:
        against = {c.key: c.program for c in look.cases if refused(c, look.moment)}
        refusals += len(against)
        named = [(p.institution, p.specialty) for p in against.values()]
        for line in look.lines:
            if line["do"] == "save" and line["purpose"] == "thank_you":
                assert (line["program"]["institution"], line["program"]["specialty"]) not in named
        thanks = [x for x in look.letters if x.purpose == "thank_you" and x.case in against]
        assert LetterState.SAVED not in {x.state for x in thanks}
    assert refusals or season.name[:2] in NOTHING_REFUSED


@pytest.mark.parametrize("season", SEASONS[2:3], ids=lambda p: p.name)
def test_law_2_a_rule_that_comes_late_takes_the_draft_back(season: Path) -> None:
    """An untouched draft leaves with the rule's own words, and the rule is newer than the draft."""
    saved: dict[str, datetime] = {}
    taken = 0
    for look, line in ((one, line) for one in played(season).looks for line in one.lines):
        if line["do"] == "save":
            saved[line["id"]] = datetime.fromisoformat(line["at"])
        if line["do"] == "withdraw" and line["id"] in saved:
            assert line["because"]
            said = {r.message_id: r.told for c in look.cases for r in c.policies}
            rules = [said[b["message_id"]] for b in line["because"] if b["message_id"] in said]
            taken += any(told >= saved[line["id"]] for told in rules)
    assert taken


@EVERY
def test_law_3_no_placeholder_and_no_empty_letter(season: Path) -> None:
    """No draft has a hole; a letter to an individual carries words of the applicant's note."""
    for line in played(season).lines:
        if line["do"] == "save":
            assert not re.search(r"\{\{|\}\}|\[[A-Za-z ]+\]|TODO|Last Name|None\b", line["body"]), line[
                "body"
            ]
            assert line["because"]


@EVERY
def test_law_4_foreign_mail_is_never_touched(season: Path) -> None:
    """Every message that is not ours keeps its bytes, flags, date and place to the end."""
    seen: Mapping[tuple[str, int], Kept] = {}
    for look in played(season).looks:
        assert seen.items() <= look.before.items()
        assert look.before.items() <= look.after.items()
        seen = look.before


@EVERY
def test_law_4_a_hundred_passes_make_no_second_draft(season: Path) -> None:
    """After any moment of the season, looking again changes nothing in the mailbox."""
    stage = staged(season)
    for number, (moment, happening) in enumerate(moments(stage)):
        if happening is not None:
            happening.do()
        list(visit(stage.world, moment))
        if number % 5:
            continue
        lying = [(k.uid, k.raw) for k in stage.mailbox.messages("Drafts")]
        again = [line for _ in range(3) for line in visit(stage.world, moment)]
        assert [line for line in again if line["do"] in {"save", "card", "withdraw", "summary"}] == []
        assert [(k.uid, k.raw) for k in stage.mailbox.messages("Drafts")] == lying


@EVERY
def test_law_4_one_draft_per_follow_up(season: Path) -> None:
    """No follow-up was ever in the mailbox twice at once, and none was written after she decided."""
    open_now: set[tuple[str, str, str]] = set()
    by_id: dict[str, tuple[str, str, str]] = {}
    for line in played(season).lines:
        if line["do"] == "save":
            name = (line["program"]["institution"], line["purpose"], line["to"][0] + line["subject"])
            assert name not in open_now
            open_now.add(name)
            by_id[line["id"]] = name
        if line["do"] == "withdraw" and line["id"] in by_id:
            open_now.discard(by_id[line["id"]])
    assert all(x.state is not LetterState.FAILED for x in played(season).looks[-1].letters)


@EVERY
def test_law_5_everything_says_why(season: Path) -> None:
    """Every save, withdrawal and hold carries a reason."""
    for line in played(season).lines:
        if line["do"] in {"hold", "withdraw"}:
            assert line["why"]
        if line["do"] == "save":
            assert all(reason["text"] for reason in line["because"])


def test_law_5_what_cannot_be_read_is_listed() -> None:
    """Mail that the reader gives up on stands in the next summary, with the reason."""
    stage = staged(SEASONS[0])
    why = "It is larger than 10 MB."
    world = replace(stage.world, read=lambda *_: Reading(message_id="", problem=why))
    stage.happenings[0].do()
    lines = [line for day in range(9) for line in visit(world, stage.happenings[0].at + timedelta(days=day))]

    assert any(why in line["text"] for line in lines if line["do"] == "summary")


@EVERY
def test_law_6_a_draft_names_neither_the_tool_nor_the_laptop(season: Path) -> None:
    """No X- header, no tool name, no host: ids carry the owner's own mail domain."""
    stage = played(season).stage
    for folder in ("Drafts", "Trash"):
        for kept in stage.mailbox.messages(folder):
            assert b"afterword" not in kept.raw.lower()
            assert not re.search(rb"(?mi)^x-", kept.raw.split(b"\r\n\r\n")[0])


@EVERY
def test_law_7_a_week_asleep_is_caught_up_once(season: Path) -> None:
    """A laptop that sleeps through the season's middle makes no burst of letters when it wakes."""
    stage = staged(season)
    middle = stage.start + (stage.until - stage.start) / 2
    slept, lying = 0, set()
    for moment, happening in moments(stage):
        if happening is not None:
            happening.do()
        if middle < moment < middle + timedelta(days=7):
            slept += 1
            continue
        for line in visit(stage.world, moment):
            if line["do"] == "withdraw":
                lying.discard(line["id"])
            if line["do"] != "save":
                continue
            letter = next(x for x in stage.world.store.letters() if x.id == line["id"])
            assert letter.not_after is None or moment <= letter.not_after
            others = {x.key for x in stage.world.store.letters() if x.id in lying}
            assert letter.key not in others, "the same letter twice"
            lying.add(line["id"])
        late = [x for x in stage.world.store.letters() if x.not_after and x.not_after < moment]
        assert not {x.state for x in late} & {LetterState.PLANNED, LetterState.INTENT}, (
            "neither saved nor too late"
        )
    assert slept
