"""Real mail programs on a real server: what they do to a draft is recognised for what it is."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink

from afterword.app import season_at
from afterword.drafting.program_screen import show_text
from afterword.edges.store import Store
from afterword.model import Letter, LetterState
from dovecot import PASSWORD, Dovecot
from draft_life import thunderbird
from draft_life.invariants import mailbox_of
from draft_life.neomutt import Neomutt
from draft_life.neomutt import missing as neomutt_missing
from draft_life.scenes import DRAFT, OWNER, Place, world_of
from draft_life.thunderbird import Thunderbird
from suites import Suite

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(900)]
PATIENCE = 60.0  # seconds until a busy machine has done it
PICTURES = os.environ.get("AFTERWORD_PICTURES", "")
"""A folder for pictures of what the screen showed, if they are wanted."""


@dataclass
class Owner:
    """A draft in her mailbox, a server that takes what she sends, and Afterword's looks at both."""

    place: Place
    smtp: int
    minutes: int = 0

    def looks(self) -> Letter:
        """Let two passes agree and return what is known of the letter then."""
        self.minutes += 5
        self.place.visits(DRAFT.at + timedelta(minutes=self.minutes), 0, 61)
        store = Store(self.place.database)
        [letter] = store.letters()
        store.close()
        return letter

    def shown(self) -> str:
        """Return what `afterword show` says of the program now."""
        mailbox, store = self.place.mailbox(), Store(self.place.database)
        season = season_at(world_of(mailbox, store), DRAFT.at + timedelta(minutes=self.minutes + 5))
        store.close()
        return show_text(season.cases[0], season)

    def lying(self, folder: str, number: int) -> list[str]:
        """Wait until so many messages lie in `folder`, undeleted; return them."""
        end = time.monotonic() + PATIENCE
        while True:
            found = [m for m in mailbox_of(self.place) if m.folder == folder and b"\\Deleted" not in m.flags]
            if len(found) == number:
                return [m.raw.decode() for m in found]
            assert time.monotonic() < end, [m.raw.decode() for m in found]
            time.sleep(0.5)


@pytest.fixture
def owner(dovecot: Dovecot, tmp_path: Path) -> Iterator[Owner]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    sink = Controller(Sink(), hostname="127.0.0.1", port=port)
    sink.start()
    place = DRAFT.copy(dovecot, tmp_path)
    place.visits(DRAFT.at, 0)
    yield Owner(place, port)
    sink.stop()


def kept(client: Thunderbird, name: str) -> None:
    if PICTURES:
        client.picture(Path(PICTURES) / name)


def noted(name: str, text: str) -> None:
    if PICTURES:
        (Path(PICTURES) / name).write_text(text, "utf-8")


@pytest.mark.skipif(bool(thunderbird.missing()), reason=f"not here: {thunderbird.missing()}")
def test_thunderbird(owner: Owner, dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """Opened and closed it is untouched; edited and saved it is hers; sent it is sent; none comes back."""
    letter = owner.looks()
    client = Thunderbird(
        tmp_path / "profile", owner.place.user, OWNER.email, PASSWORD, dovecot.port, owner.smtp
    )
    with client:
        assert "Dear Pat Miller" in client.open(letter.message_id)
        client.close_window()
        assert owner.looks().state is LetterState.SAVED
        client.open(letter.message_id)
        client.type("Thursday would be best for me.")
        kept(client, "edited-in-thunderbird.png")
        client.save()
        owner.lying("Drafts", 1)
        edited = owner.looks()
        assert edited.state is LetterState.EDITED
        noted("show.txt", owner.shown())
        assert "edited" in owner.shown().lower()
        [draft] = owner.lying("Drafts", 1)
        assert "Thursday would be best" in draft
        assert letter.id in draft
        assert letter.message_id not in draft
        client.send()
        owner.lying("Sent", 1)
    assert owner.looks().state is LetterState.SENT
    assert owner.lying("Drafts", 0) == []
    suite.case("real clients", 3)


@pytest.mark.skipif(bool(thunderbird.missing()), reason=f"not here: {thunderbird.missing()}")
def test_thunderbird_deletes(owner: Owner, dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """A draft that she deletes is deleted, and does not come back."""
    letter = owner.looks()
    client = Thunderbird(
        tmp_path / "profile", owner.place.user, OWNER.email, PASSWORD, dovecot.port, owner.smtp
    )
    with client:
        client.delete(letter.message_id)
        assert owner.looks().state is LetterState.DELETED
    assert owner.looks().state is LetterState.DELETED
    assert owner.lying("Drafts", 0) == []
    suite.case("real clients")


@pytest.mark.skipif(bool(neomutt_missing()), reason=f"not here: {neomutt_missing()}")
def test_neomutt(owner: Owner, dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """Recalled, edited and postponed it is hers; sent it is sent; nothing is written again."""
    letter = owner.looks()
    with Neomutt(
        tmp_path / "neomutt", owner.place.user, OWNER.email, PASSWORD, dovecot.port, owner.smtp
    ) as client:
        client.recall()
        client.postpone()
        assert owner.looks().state is LetterState.EDITED
        [draft] = owner.lying("Drafts", 1)
        assert "EDITED" in draft
        assert letter.id in draft
        client.recall()
        client.send()
        owner.lying("Sent", 1)
    assert owner.looks().state is LetterState.SENT
    assert owner.lying("Drafts", 0) == []
    suite.case("real clients", 2)
