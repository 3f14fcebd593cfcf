"""What INBOX and Sent say of letters that a lost memory had written: sent is sent."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
from imapclient import IMAPClient

from afterword.edges.mailbox import Found
from afterword.edges.memory import Memory
from afterword.edges.store import Store
from afterword.filing import own_ids
from afterword.model import Letter, LetterState, Program, Recorded
from afterword.visit.envelope import envelope
from afterword.visit.orphans import ORPHANS, noticed, orphans
from afterword.visit.recovery import LOST, SENT_SINCE
from afterword.visit.view import TOLD
from dovecot import Dovecot
from draft_life.clients import THUNDERBIRD, Hands
from draft_life.losses import AFTERWARDS, CARDED, THANKED, at_home, damaged, forgotten, written
from draft_life.scenes import DRAFT, KEY, LATER, OWNER, START, SUMMARY, Scene, mail, world_of
from suites import Suite


def _answer(imap: IMAPClient, at: datetime, **fields: str) -> None:
    """Let the office answer a letter that was sent from a client that keeps no copy."""
    uid = Hands(imap, THUNDERBIRD).draft()
    letter = message_from_bytes(imap.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"])
    said = "thank you for your message. I will get back to you."
    thread = {"References": f"{letter['References']} <her-client@home.example>"}
    header = (
        {"Subject": f"Re: {letter['Subject']}", "In_Reply_To": "<her-client@home.example>"} | thread | fields
    )
    imap.append("INBOX", mail("Alder", said, at, 77, **header), (), at)
    Hands(imap, THUNDERBIRD).vanish()


@pytest.mark.parametrize("scene", [DRAFT, THANKED], ids=lambda scene: scene.name)
def test_an_answer_says_that_a_letter_was_sent(
    scene: Scene, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """Neither Drafts nor Sent nor Trash has the letter any more, but INBOX has the answer that quotes its id."""
    place, imap = at_home(scene, dovecot, tmp_path)
    place.visits(scene.at, 0)
    _answer(imap, scene.at)
    imap.logout()
    forgotten(place)
    mine = written(place)
    place.visits(scene.at, *(gap + 120 for gap in AFTERWARDS))
    store = Store(place.database)

    assert written(place) == mine
    assert [x.state for x in store.letters() if not x.card] == [LetterState.SENT]
    store.close()
    suite.case("lost memory")


def test_an_answer_from_another_person_holds_too(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """The director answers what the coordinator was sent: the program was written to since its interview."""
    place, imap = at_home(THANKED, dovecot, tmp_path)
    _answer(imap, LATER, From="Ann Keller <akeller@aldermemorial.example>", Subject="Our talk")
    imap.logout()
    forgotten(place)
    lines = place.visits(LATER, *(gap + 120 for gap in AFTERWARDS))

    assert [line["why"] for line in lines if line["do"] == "hold"] == [SENT_SINCE]
    assert "save" not in [line["do"] for line in lines]
    suite.case("lost memory")


def test_a_card_mailed_to_herself_is_read_and_not_asked_for_again(
    dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """The filled card lies in INBOX only: its notes are filed, and no second card is written."""
    place, imap = at_home(CARDED, dovecot, tmp_path)
    hands = Hands(imap, THUNDERBIRD)
    hands.save(lambda text: text.replace("…", "sailing"))
    uid = hands.draft()
    imap.append("INBOX", imap.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"], (), CARDED.at)
    hands.vanish()
    imap.logout()
    forgotten(place)
    lines = place.visits(CARDED.at, 120, 200)
    store = Store(place.database)
    notes = [e for e in store.events() if isinstance(e, Recorded)]

    assert "card" not in [line["do"] for line in lines]
    assert [(n.person, n.text) for n in notes] == [("Ann Keller", "sailing")]
    store.close()
    suite.case("lost memory")


def test_a_summary_tells_of_an_older_memory(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """Where nothing else of ours is left, the summary in INBOX says that a memory was lost."""
    place, imap = at_home(SUMMARY, dovecot, tmp_path)
    place.visits(SUMMARY.at, 0)
    Hands(imap, THUNDERBIRD).vanish()
    imap.logout()
    forgotten(place)
    place.visits(SUMMARY.at, 120)
    store = Store(place.database)

    assert LOST.split(".")[0] in (store.get(TOLD) or "")
    store.close()
    suite.case("lost memory")


def test_summaries_are_no_orphans_of_every_week(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """While the memory lives, what it puts into INBOX itself is nothing that was found."""
    place, imap = at_home(SUMMARY, dovecot, tmp_path)
    imap.logout()
    place.visits(SUMMARY.at, 0, 60, 7 * 86_400, 7 * 86_400 + 60)
    store = Store(place.database)

    assert store.get(ORPHANS) is None
    store.close()
    suite.case("lost memory")


@pytest.mark.parametrize("lost", [True, False], ids=["lost", "kept"])
def test_a_program_written_to_since_its_interview(
    lost: bool, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:  # fmt: skip
    """Words that may or may not be a thank-you stop nothing, unless the memory of what they were is lost."""
    place, imap = at_home(CARDED, dovecot, tmp_path)
    at = CARDED.at + timedelta(hours=1)
    hers = (
        f"From: {OWNER.email}\r\nTo: pmiller@aldermemorial.example\r\nSubject: Directions\r\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}\r\nMessage-ID: <hers@home.example>\r\n\r\n"
        "Is the garage on Fifth Street open on Saturdays?\r\n"
    )
    imap.append("Sent", hers.encode(), ("\\Seen",), at)
    imap.logout()
    if lost:
        shutil.rmtree(place.database.parent / "backups", ignore_errors=True)
        damaged(place)
    lines = place.visits(LATER - timedelta(hours=1), *AFTERWARDS)

    assert [line["purpose"] for line in lines if line["do"] == "save"] == ([] if lost else ["thank_you"])
    assert [line["why"] for line in lines if line["do"] == "hold"] == ([SENT_SINCE] if lost else [])
    suite.case("lost memory")


def test_a_reminder_is_an_orphan_though_its_question_is_known() -> None:
    """An old copy knows the question; the reminder that names it is found by its own id."""
    question, reminder = (f"<{own_ids.made(f'{n:016x}', KEY)}@gmail.com>" for n in (1, 2))
    header = (
        f"Message-ID: <x@home.example>\r\nReferences: {question} {reminder} <p@home.example>\r\n".encode()
    )
    store = Store.in_memory()
    letter = Letter(
        key="q", id=question, case="c", program=Program(institution="A"), purpose="question", since=START
    )
    store.put_letter(letter)
    world = world_of(Memory(account=OWNER.email), store)
    found = Found(folder="Drafts", uidvalidity=1, uid=1, size=1, arrived=START, header=header)
    noticed(world, [envelope(found)], "Drafts")

    assert [o.id for o in orphans(world)] == [reminder]
