"""The life of a draft on servers with the oddities of real providers: the same on each."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from afterword.app import visit
from afterword.edges.imap import Imap
from afterword.edges.store import Store
from afterword.errors import MailboxError
from afterword.model import Letter, LetterState
from afterword.visit.lines import Line
from dovecot import PASSWORD
from draft_life.personalities import (
    PERSONALITIES,
    Exchange,
    Gmail,
    ICloud,
    Poor,
    ProtonBridge,
    Rewriter,
    Server,
    Yahoo,
)
from draft_life.scenes import CONFIRMED, INVITATION, LATER, OWNER, SILENCE, START, mail, world_of
from mail_servers import account
from suites import Suite

MINUTES = (0, 11, 14, 16, 61)
"""Minutes after which Afterword looks again: past the settling time and a pause of an hour."""


class Season:
    """Afterword on one server, restarted before every look."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.store = Store.in_memory()
        self.lines: list[Line] = []

    def arrives(self, said: str, at: datetime, number: int) -> None:
        self.server.box("INBOX").add(mail("Alder", said, at, number), set(), at)

    def looks(self, start: datetime, *minutes: int) -> None:
        for minute in minutes:
            mailbox = Imap(
                account(self.server.host, self.server.port, "me", address=OWNER.email), lambda: PASSWORD
            )
            with contextlib.suppress(MailboxError):
                self.lines += visit(world_of(mailbox, self.store), start + timedelta(minutes=minute))
            mailbox.close()

    @property
    def letter(self) -> Letter:
        [found] = [x for x in self.store.letters() if not x.card]
        return found

    def drafts(self) -> list[bytes]:
        return [m.raw for m in self.server.box("Drafts").messages.values()]


@pytest.fixture(params=PERSONALITIES, ids=lambda kind: kind.__name__)
def season(request: pytest.FixtureRequest) -> Iterator[Season]:
    with request.param() as server:
        made = Season(server)
        made.looks(START, -5)
        yield made


@pytest.fixture
def on() -> Iterator[object]:
    with contextlib.ExitStack() as stack:

        def begin(kind: type[Server]) -> Season:
            made = Season(stack.enter_context(kind()))
            made.looks(START, -5)
            return made

        yield begin


def thanked(season: Season) -> None:
    """Let a thank-you lie in Drafts."""
    season.arrives(CONFIRMED, START, 1)
    season.looks(START, 1)
    season.looks(LATER, -70, -65)


def test_one_draft_is_saved_and_stays_one(season: Season, suite: Suite) -> None:
    """An invitation gets its draft, once, whatever the server is like."""
    season.arrives(INVITATION, START, 1)
    season.looks(START, *MINUTES)

    assert len(season.drafts()) == 1
    assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


nightly = pytest.mark.nightly


@pytest.mark.parametrize(
    "verb",
    ["APPEND", "UID FETCH", *(pytest.param(verb, marks=nightly) for verb in ("STATUS", "EXAMINE", "LIST"))],
)
def test_a_lost_answer_makes_no_second_draft(season: Season, verb: str, suite: Suite) -> None:
    """The command was carried out and its answer never came."""
    season.arrives(INVITATION, START, 1)
    season.server.loses = verb
    season.looks(START, *MINUTES)

    assert len(season.drafts()) == 1
    assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


def test_a_late_rule_withdraws_or_warns(season: Season, suite: Suite) -> None:
    """An untouched draft is taken back where one single message can be, else she is warned."""
    thanked(season)
    before = len(season.drafts())
    season.arrives(SILENCE, LATER, 2)
    season.looks(LATER, 0, 2, 4)
    told = [line["do"] for line in season.lines]

    gone = not isinstance(season.server, Poor)
    assert len(season.drafts()) == before - gone
    assert ("withdraw" in told, "warn" in told) == (gone, not gone)
    assert not any(
        line.startswith(("CLOSE", "EXPUNGE", "UID COPY", "CREATE")) for line in season.server.heard
    )
    suite.case("personalities")


def test_a_lost_answer_to_the_withdrawal(season: Season, suite: Suite) -> None:
    """The draft is gone and nobody said so: it was withdrawn by us, not deleted by her, and she is told."""
    thanked(season)
    season.arrives(SILENCE, LATER, 2)
    poor = isinstance(season.server, Poor)
    season.server.loses = "UID MOVE" if "MOVE" in season.server.capabilities else "UID EXPUNGE"
    season.looks(LATER, 0, 2, 4, 6)

    assert season.letter.state in ({LetterState.SAVED} if poor else {LetterState.WITHDRAWN, LetterState.HELD})
    assert poor or "Draft withdrawn" in [line.get("title") for line in season.lines]
    assert poor or "warn" not in [line["do"] for line in season.lines]
    suite.case("personalities")


def test_gmail_replaces_an_equal_message(on: object, suite: Suite) -> None:
    """The same bytes appended again take the place of the first copy: a retry is byte-identical."""
    season = on(Gmail)  # type: ignore[operator]
    season.arrives(INVITATION, START, 1)
    season.looks(START, 0)
    [raw] = season.drafts()
    season.server.appended("[Gmail]/Th&AbA- nh&AOE-p", raw, {"\\Draft"}, START)

    assert season.drafts() == [raw]
    suite.case("personalities")


@pytest.mark.parametrize(
    "commands", [pytest.param(n, marks=() if n % 4 == 0 else nightly) for n in range(2, 24)]
)
def test_gmail_ends_the_session(on: object, commands: int, suite: Suite) -> None:
    """`BYE Session expired` before any command: the next look goes on where this one stopped."""
    season = on(Gmail)  # type: ignore[operator]
    season.arrives(INVITATION, START, 1)
    season.server.session = commands
    season.looks(START, *MINUTES)

    assert len(season.drafts()) == 1
    assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


def test_exchange_throttles(on: object, suite: Suite) -> None:
    """A throttled APPEND is asked again after an hour, not before, and makes one draft."""
    season = on(Exchange)  # type: ignore[operator]
    season.server.throttled = 1
    season.arrives(INVITATION, START, 1)
    season.looks(START, 0, 1, 5, 20, 40, 59)
    tried = sum(line.startswith("APPEND") for line in season.server.heard)
    season.looks(START, 61, 63)

    assert tried == 1
    assert len(season.drafts()) == 1
    suite.case("personalities")


@pytest.mark.parametrize("kind", [ICloud, Yahoo, Server])
def test_no_provider_is_asked_what_it_gets_wrong(on: object, kind: type[Server], suite: Suite) -> None:
    r"""No FETCH RFC822, no SEARCH HEADER, no \\Seen, no folder made, and CRLF at the end of every draft."""
    season = on(kind)  # type: ignore[operator]
    season.arrives(INVITATION, START, 1)
    season.looks(START, *MINUTES)

    said = "\n".join(season.server.heard)
    assert "RFC822 " not in said
    assert "RFC822)" not in said
    assert "HEADER " not in said.replace("HEADER.FIELDS", "").replace("[HEADER]", "")
    assert "\\Seen" not in said
    assert "CREATE" not in said
    assert all(raw.endswith(b"\r\n") for raw in season.drafts())
    suite.case("personalities")


def test_new_numbers_at_every_restart(on: object, suite: Suite) -> None:
    """UIDVALIDITY changes all the time: no draft for old mail, and the untouched one is still known."""
    season = on(ProtonBridge)  # type: ignore[operator]
    season.arrives(INVITATION, START, 1)
    season.looks(START, *MINUTES, 200, 300, 1000)

    assert len(season.drafts()) == 1
    assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"pmiller@aldermemorial.example", b"elsewhere@evil.example"),
        (b"Subject: Re:", b"Subject: Fwd:"),
        (b"Sincerely", b"With love"),
    ],
    ids=["recipient", "subject", "words"],
)
def test_a_draft_that_means_something_else_is_not_taken_for_ours(
    on: object, old: bytes, new: bytes, suite: Suite
) -> None:
    """What a server stored is compared with what was meant: if it differs, there is no hash to take it back by."""
    season = on(Server)  # type: ignore[operator]
    season.arrives(INVITATION, START, 1)
    plain = season.server.appended

    def changed(name: str, raw: bytes, flags: set[str], at: datetime) -> str:
        for word in (old, b"Kind regards", b"Best regards"):
            raw = raw.replace(word, new) if word == old or new == b"With love" else raw
        return plain(name, raw, flags, at)

    season.server.appended = changed
    season.looks(START, 0)

    assert season.letter.digest == ""
    assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


def test_what_the_server_made_of_it_is_what_untouched_means(on: object, suite: Suite) -> None:
    """The stored bytes differ from ours; as long as nobody changes them the draft counts as untouched."""
    season = on(Rewriter)  # type: ignore[operator]
    season.arrives(INVITATION, START, 1)
    season.looks(START, *MINUTES)

    assert b"X-Server" in season.drafts()[0]
    assert season.letter.state is LetterState.SAVED
    suite.case("personalities")
