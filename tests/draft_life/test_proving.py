"""No personal word is mailed before a word without meaning has come home to the owner's own INBOX."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from afterword.app import visit
from afterword.edges.memory import Memory
from afterword.edges.store import Store
from afterword.errors import CredentialsError, MailboxUnreachable
from afterword.visit.proving import AGAIN, TRIES
from afterword.visit.view import TOLD
from afterword.visit.world import World
from draft_life.scenes import CONFIRMED, OWNER, START, SUNDAY, mail, world_of
from suites import Suite

MINUTE = timedelta(minutes=1)


@dataclass
class Way:
    """The owner's post, as far as a visit knows it; `to` is where its mail arrives."""

    to: Memory | None
    way: str = "one way"
    sender: str = OWNER.email
    fails: Exception | None = None
    words: list[str] = field(default_factory=list)
    summaries: list[str] = field(default_factory=list)

    def send_nonce(self, nonce: str) -> None:
        self.words.append(nonce)
        if self.fails:
            raise self.fails
        if self.to is not None:
            raw = f"From: {self.sender}\r\nTo: {OWNER.email}\r\nSubject: Check ({nonce})\r\n\r\n{nonce}\r\n".encode()
            self.to.deliver("INBOX", raw, START)

    def send_summary(self, subject: str, text: str, html: str) -> None:  # noqa: ARG002
        self.summaries.append(text)


def season(way: Way, mailbox: Memory) -> World:
    world = replace(world_of(mailbox, Store.in_memory()), post=way)
    list(visit(world, START))
    mailbox.deliver("INBOX", mail("Alder", CONFIRMED, START, 1), START)
    return world


def in_inbox(mailbox: Memory) -> int:
    return sum(b"Auto-Submitted: auto-generated" in kept.raw for kept in mailbox.messages("INBOX"))


def test_a_proved_way_takes_the_summary(suite: Suite) -> None:
    """One word goes out, is seen, and from then on the summary is mailed."""
    mailbox = Memory(OWNER.email)
    way = Way(mailbox)
    world = season(way, mailbox)
    list(visit(world, START + MINUTE))
    list(visit(world, SUNDAY))

    assert (len(way.words), len(way.summaries), in_inbox(mailbox)) == (1, 1, 0)
    suite.case("proving the way")


@pytest.mark.parametrize(
    "way",
    [
        Way(None),
        Way(None, fails=MailboxUnreachable("The server is away.")),
        Way(None, fails=CredentialsError("The password is wrong.")),
        Way(Memory("stranger@elsewhere.example")),
    ],
    ids=["lost", "unreachable", "refused", "a stranger's mailbox"],
)
def test_an_unproved_way_takes_nothing(way: Way, suite: Suite) -> None:
    """Without the word in her INBOX the summary is put there directly, and she is told why."""
    mailbox = Memory(OWNER.email)
    world = season(way, mailbox)
    for days in range(5):
        list(visit(world, START + days * AGAIN + MINUTE))
    list(visit(world, SUNDAY))

    assert (len(way.words), way.summaries, in_inbox(mailbox)) == (TRIES, [], 1)
    assert len(set(way.words)) == TRIES
    told = next(kept.raw for kept in mailbox.messages("INBOX") if b"Auto-Submitted" in kept.raw)
    assert b"[smtp]" in told or b"put into your inbox" in b" ".join(told.replace(b"=\r\n", b"").split())
    suite.case("proving the way")


def test_a_forged_word_proves_nothing(suite: Suite) -> None:
    """The word counts only in a mail from her to her."""
    mailbox = Memory(OWNER.email)
    way = Way(mailbox, sender="stranger@elsewhere.example")
    world = season(way, mailbox)
    list(visit(world, SUNDAY))

    assert way.summaries == []
    suite.case("proving the way")


def test_another_server_is_proved_anew(suite: Suite) -> None:
    """What one way has proved says nothing of another."""
    mailbox = Memory(OWNER.email)
    first = Way(mailbox)
    world = season(first, mailbox)
    list(visit(world, START + MINUTE))
    other = Way(None, way="another way")
    world = replace(world, post=other)
    list(visit(world, SUNDAY))

    assert (len(other.words), other.summaries, in_inbox(mailbox)) == (1, [], 1)
    assert world.store.get(TOLD) is None
    suite.case("proving the way")
