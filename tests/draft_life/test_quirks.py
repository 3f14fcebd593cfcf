"""What `test_personalities` lets pass: each test here turns red when the handling of one quirk is taken out.

Late commits on a server that replaces, commands of extensions that are not there, folders known by a
flag alone, numbers that begin anew: docs/how-a-drafts-life-is-tested.md has the table.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from afterword.app import visit
from afterword.edges.imap import Imap
from afterword.edges.store import Store
from afterword.errors import MailboxError
from afterword.model import LetterState
from dovecot import PASSWORD
from draft_life.personalities import Box, Exchange, Gmail, ICloud, Lost, ProtonBridge, Server, Yahoo
from draft_life.scenes import INVITATION, LATER, LUNCH, OWNER, SILENCE, START, mail, world_of
from draft_life.test_personalities import MINUTES, Season, thanked
from mail_servers import account
from suites import Suite

EXTENSIONS = re.compile(r"CONDSTORE|MODSEQ|CHANGEDSINCE|QRESYNC|ENABLE|RETURN|XLIST|X-GM|SPECIAL-USE")
SETTLING = (1, 5, 9, 11, 12)
"""Minutes in which an unanswered APPEND is looked for: none may be the moment of another."""


def begun(server: Server) -> Season:
    """Return a season whose mailbox was looked at once, before anything came."""
    season = Season(server)
    season.looks(START, -5)
    return season


def appends(server: Server) -> int:
    return sum(line.startswith("APPEND") for line in server.heard)


class Late(Gmail):
    """Gmail that stores the first message only when the second one comes."""

    kept: tuple[str, bytes, set[str], datetime] | None = None

    def appended(self, name: str, raw: bytes, flags: set[str], at: datetime) -> str:
        if self.kept is None:
            self.kept = (name, raw, flags, at)
            raise Lost
        super().appended(*self.kept)
        return super().appended(name, raw, flags, at)


def test_a_retry_takes_the_place_of_a_first_copy_that_came_late(suite: Suite) -> None:
    """The message is appended again byte for byte, so that Gmail keeps one of two."""
    with Late() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0, *SETTLING)
        assert appends(server) == 1
        season.looks(START, 14)

        assert appends(server) == 2
        assert len(season.drafts()) == 1
        assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


class Deaf(Server):
    """Takes every message, stores none and never answers."""

    def appended(self, name: str, raw: bytes, flags: set[str], at: datetime) -> str:  # noqa: ARG002
        raise Lost


def test_three_unanswered_appends_are_all_there_are(suite: Suite) -> None:
    """Each waits for the one before to settle; after the third the letter has failed."""
    with Deaf() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0, 11, 14, 25, 28, 39, 42)

        assert appends(server) == 3
        assert season.letter.state is LetterState.FAILED
    suite.case("personalities")


def test_a_session_that_expires_is_opened_anew_by_the_same_process(suite: Suite) -> None:
    """`BYE Session expired` in a running service: its next look signs in again, nobody restarts it."""
    with Gmail() as server:
        season = begun(server)
        mailbox = Imap(account(server.host, server.port, "me", address=OWNER.email), lambda: PASSWORD)
        for minute, commands in enumerate((6, 8, 12)):
            server.session = commands
            with contextlib.suppress(MailboxError):
                list(visit(world_of(mailbox, season.store), START + timedelta(minutes=minute)))
        server.session = 10**9
        season.arrives(INVITATION, START, 1)
        list(visit(world_of(mailbox, season.store), START + timedelta(minutes=6)))
        mailbox.close()

        assert len(season.drafts()) == 1
    suite.case("personalities")


def test_exchange_hears_of_no_extension_it_has_not(suite: Suite) -> None:
    """A draft, its renewed look and a withdrawal, without CONDSTORE, SPECIAL-USE or anything like them."""
    with Exchange() as server:
        season = begun(server)
        thanked(season)
        season.arrives(SILENCE, LATER, 2)
        season.looks(LATER, 0, 2)

        assert any(line.startswith("UID MOVE") for line in server.heard)
        assert [line for line in server.heard if EXTENSIONS.search(line.upper())] == []
    suite.case("personalities")


def test_the_pause_exchange_asks_for_is_kept(suite: Suite) -> None:
    """Two hours and a half, told in milliseconds among the words: longer than our own hour."""
    with Exchange() as server:
        season = begun(server)
        plain = server.refusal

        def throttled(verb: str, line: str) -> str:
            asked = "BAD Request is throttled. Suggested Backoff Time: 9000000 milliseconds"
            return asked if verb == "APPEND" and appends(server) == 1 else plain(verb, line)

        server.refusal = throttled  # type: ignore[method-assign]
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0, 30, 61, 122, 149)
        assert appends(server) == 1
        season.looks(START, 151)

        assert len(season.drafts()) == 1
    suite.case("personalities")


class Flagged(ICloud):
    """Folders in a language no list of names has: known by their flags, with no SPECIAL-USE told."""

    names = (("INBOX", ""), ("Th&AbA- nh&AOE-p", "\\Drafts"), ("&AMA- g&Hu0-i", "\\Sent"))


class Unflagged(Yahoo):
    """The folder called Draft, and nothing that says what it is for."""

    names = tuple((name, "" if name == "Draft" else flags) for name, flags in Yahoo.names)

    def box(self, use: str) -> Box:
        return self.boxes["Draft"] if use == "Drafts" else super().box(use)


@pytest.mark.parametrize("kind", [Flagged, Unflagged])
def test_drafts_is_found_by_its_flag_or_its_name_alone(kind: type[Server], suite: Suite) -> None:
    """iCloud flags its folders without the capability, Yahoo calls one of them Draft."""
    with kind() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0)

        assert len(season.drafts()) == 1
    suite.case("personalities")


class Anew(ProtonBridge):
    """After a restart every folder counts from 1 again; what was in INBOX has been put away."""

    def connected(self) -> None:
        """Do nothing of the sort before `restarts`."""

    def restarts(self) -> None:
        """Give every message a new number, lower than before, and every folder a new UIDVALIDITY."""
        self.boxes["INBOX"].messages.clear()
        for box in self.boxes.values():
            box.uidvalidity += 10
            box.messages = dict(enumerate(box.messages.values(), 1))
            box.uidnext = len(box.messages) + 1


def test_mail_under_a_number_that_was_used_before_is_new_mail(suite: Suite) -> None:
    """The new UIDVALIDITY counts, not the number: an invitation below the old mark is read."""
    with Anew() as server:
        season = Season(server)
        for number in range(3):
            server.box("INBOX").add(mail("Alder", LUNCH, START, 50 + number), set(), START)
        season.looks(START, -5)
        server.restarts()
        for number in range(1, 4):
            season.arrives(INVITATION if number == 1 else LUNCH, START, number)
        season.looks(START, 0)

        assert len(season.drafts()) == 1
    suite.case("personalities")


def test_an_unanswered_draft_is_found_under_its_new_number(suite: Suite) -> None:
    """The journal's UIDNEXT means nothing after a restart: all of Drafts is looked through."""
    with Anew() as server:
        server.box("Drafts").uidnext = 400
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        server.loses = "APPEND"
        season.looks(START, 0)
        server.restarts()
        season.looks(START, *MINUTES)

        assert len(season.drafts()) == 1
        assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


def test_an_edited_draft_is_hers_under_its_new_number(suite: Suite) -> None:
    """After a restart only the same bytes are the untouched draft; with other words it counts as edited."""
    with Anew() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0)
        [message] = server.box("Drafts").messages.values()
        message.raw = message.raw.replace(b"Dear", b"Dearest")
        server.restarts()
        season.looks(START, 1)

        assert season.letter.state is LetterState.EDITED
    suite.case("personalities")


def test_only_the_stored_bytes_are_taken_back(suite: Suite) -> None:
    """A server that keeps the number of a draft she edited: its bytes have changed, so it stays."""
    with Server() as server:
        season = begun(server)
        thanked(season)
        drafts = server.box("Drafts").messages
        for message in drafts.values():
            message.raw = message.raw.replace(b"Dear", b"Dearest")
        before = len(drafts)
        season.arrives(SILENCE, LATER, 2)
        season.looks(LATER, 0, 2, 4)

        assert len(drafts) == before
        assert "warn" in [line["do"] for line in season.lines]
    suite.case("personalities")


def test_a_withdrawal_is_not_believed_while_she_saves(suite: Suite) -> None:
    """The MOVE never arrived and one look falls between her client's removal and its new copy: it is hers."""
    with Server() as server:
        season = begun(server)
        thanked(season)
        plain = server.refusal

        def lost(verb: str, line: str) -> str:
            if verb == "UID MOVE":
                raise Lost
            return plain(verb, line)

        server.refusal = lost  # type: ignore[method-assign]
        season.arrives(SILENCE, LATER, 2)
        season.looks(LATER, 0)
        drafts = server.box("Drafts")
        [uid] = [n for n, m in drafts.messages.items() if season.letter.id.encode() in m.raw]
        raw = drafts.messages.pop(uid).raw
        season.looks(LATER, 2)
        drafts.add(raw.replace(b"Dear", b"Dearest"), {"\\Draft"}, LATER)
        season.looks(LATER, 4)

        assert season.letter.state is LetterState.EDITED
    suite.case("personalities")


def test_a_draft_of_ours_in_the_thread_answers_nothing(suite: Suite) -> None:
    """Gmail shows a draft under its thread's label too: it is neither mail of the program nor her own answer."""
    with Gmail() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0)
        [raw] = season.drafts()
        server.box("INBOX").add(raw, {"\\Draft"}, START)
        events = season.store.events()
        season.looks(START, *MINUTES)

        assert season.store.events() == events
        assert season.letter.state is LetterState.SAVED
        assert season.drafts() == [raw]
    suite.case("personalities")


def test_a_draft_in_the_thread_was_not_sent(suite: Suite) -> None:
    """The same after a loss of memory: the copy under the thread's label says draft, and is no mail that went out."""
    with Gmail() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0)
        [raw] = season.drafts()
        server.box("INBOX").add(raw, {"\\Draft"}, START)
        season.store = Store.in_memory()
        season.looks(START, 20, 22)

        assert season.letter.state is LetterState.EDITED
        assert season.drafts() == [raw]
    suite.case("personalities")


class Ended(BaseException):
    """The process ends here."""


def test_a_process_that_ends_at_the_answer_knows_its_draft(suite: Suite) -> None:
    """The bytes are in the journal before the server has them: found there again, it is ours and untouched."""
    with Server() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        mailbox = Imap(account(server.host, server.port, "me", address=OWNER.email), lambda: PASSWORD)
        plain = mailbox.append

        def ending(folder: str, raw: bytes, *, draft: bool, at: datetime) -> None:
            plain(folder, raw, draft=draft, at=at)
            raise Ended

        mailbox.append = ending  # type: ignore[method-assign,assignment]
        with pytest.raises(Ended):
            list(visit(world_of(mailbox, season.store), START))
        mailbox.close()
        season.looks(START, *MINUTES)

        assert len(season.drafts()) == 1
        assert season.letter.state is LetterState.SAVED
    suite.case("personalities")


class ReadOnly(Server):
    """Like Courier: adds nothing to a folder that is open for reading, and can't just leave one."""

    capabilities = "IMAP4rev1 UIDPLUS"

    def _lines(self, who: int, verb: str, rest: str, words: list[str], raw: bytes) -> Iterator[bytes]:
        if verb == "APPEND" and self._open.get(who) == words[0]:
            yield b"\0NO Current box is selected READ-ONLY."
        else:
            yield from super()._lines(who, verb, rest, words, raw)


def test_a_draft_is_added_to_a_folder_that_is_not_open(suite: Suite) -> None:
    """Drafts was looked through a moment ago: another folder is opened before the APPEND, which is not refused."""
    with ReadOnly() as server:
        season = begun(server)
        season.arrives(INVITATION, START, 1)
        season.looks(START, 0)

        assert len(season.drafts()) == 1
        assert appends(server) == 1
    suite.case("personalities")


@pytest.mark.parametrize("folder", ["INBOX", "Drafts"])
def test_a_folder_just_read_takes_a_message(folder: str, suite: Suite) -> None:
    """The summary is put into an INBOX that was read, a draft into the Drafts that were."""
    with ReadOnly() as server:
        mailbox = Imap(account(server.host, server.port, "me", address=OWNER.email), lambda: PASSWORD)
        mailbox.uids(folder)
        stored = mailbox.append(folder, mail("Alder", LUNCH, START, 1), draft=folder == "Drafts", at=START)

        assert mailbox.whole(folder, stored.uid)
        mailbox.close()
    suite.case("personalities")
