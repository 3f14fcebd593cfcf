"""The same on Courier, a server that can little: no MOVE, no SPECIAL-USE, folders under INBOX.

Every case of `test_hands` with every client of `clients`, and what only such a server asks for:
Drafts known by its name alone, a withdrawal that deletes one single message.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.errors import MailboxUnreachable
from afterword.model import LetterState
from courier import Courier
from draft_life.clients import THUNDERBIRD, Hands
from draft_life.invariants import mailbox_of, memory_of, one_draft_each, others_untouched
from draft_life.scenes import DRAFT, LATER, POLL, SETTLED, START, SUMMARY, SUNDAY, WITHDRAWAL
from draft_life.test_hands import (
    letter_at,
    saved,
    test_a_late_rule_takes_back_what_is_untouched_only,
    test_a_look_in_the_middle_of_a_save,
    test_an_open_window_sends_what_was_withdrawn,
    test_edited_then_deleted_is_never_made_again,
    test_every_client_and_every_deed,
    test_her_own_thanks_close_ours,
    test_of_two_letters_the_likelier_was_sent,
)
from relay import Relay
from suites import Suite

__all__ = [
    "test_a_late_rule_takes_back_what_is_untouched_only",
    "test_a_look_in_the_middle_of_a_save",
    "test_an_open_window_sends_what_was_withdrawn",
    "test_edited_then_deleted_is_never_made_again",
    "test_every_client_and_every_deed",
    "test_her_own_thanks_close_ours",
    "test_of_two_letters_the_likelier_was_sent",
]
pytestmark = pytest.mark.nightly
HOUR = 3600


class OnCourier(Suite):
    """Counts every case under one name, whichever suite it belongs to on Dovecot."""

    def case(self, name: str, cases: int = 1) -> None:  # noqa: ARG002 - Dovecot's
        super().case("recognition on Courier", cases)


@pytest.fixture
def suite(request: pytest.FixtureRequest) -> Suite:
    counted = OnCourier()
    request.node.user_properties.append(("suite", counted.cases))
    return counted


@pytest.fixture
def server(courier: Courier) -> Courier:
    return courier


@pytest.fixture
def line(courier: Courier) -> Iterator[Relay]:
    """A recording relay in front of Courier."""
    between = Relay(courier.port)
    yield between
    between.stop()


def test_folders_are_known_by_their_names(server: Courier, tmp_path: Path, suite: Suite) -> None:
    """No folder is flagged; what lies directly under INBOX and is called Drafts is Drafts."""
    mailbox = POLL.copy(server, tmp_path).mailbox()
    found = mailbox.folders()
    mailbox.close()

    assert (found.drafts, found.sent, found.trash) == ("INBOX.Drafts", "INBOX.Sent", "INBOX.Trash")
    assert found.watched == ("INBOX", "INBOX.Junk")
    suite.case("folders")


def test_an_invitation_gets_one_draft(server: Courier, tmp_path: Path, suite: Suite) -> None:
    """One visit saves one draft; ten more, an hour apart, add nothing and forget nothing."""
    place = DRAFT.copy(server, tmp_path)
    before = mailbox_of(place)
    done = place.visits(START, 0)
    after, memory = mailbox_of(place), memory_of(place)

    assert [one["do"] for one in done].count("save") == 1
    assert [m.folder for m in after if m not in before] == ["Drafts"]
    assert set(before) <= set(after)
    for number in range(1, 11):
        place.visits(START, number * HOUR)
        assert mailbox_of(place) == after
    assert memory_of(place) == memory
    suite.case("an ordinary visit")


def test_a_withdrawal_deletes_one_message(server: Courier, line: Relay, tmp_path: Path, suite: Suite) -> None:
    """Without MOVE exactly our draft is deleted; what she had marked as deleted beside it stays."""
    place, imap = saved(server, tmp_path, WITHDRAWAL)
    hers = Hands(imap, THUNDERBIRD, server.folder)
    imap.append(server.folder("Drafts"), b"From: priya.raman@gmail.com\r\nSubject: rent\r\n\r\nHello\r\n")
    imap.select_folder(server.folder("Drafts"))
    imap.add_flags([hers.draft()], ["\\Deleted"])
    imap.logout()
    before = mailbox_of(place)
    done = [one["do"] for one in place.visits(LATER, 0, 61, 122, port=line.port)]
    after = mailbox_of(place)

    assert done.count("withdraw") == 1
    assert letter_at(place).state is LetterState.WITHDRAWN
    others_untouched(before, after)
    [gone] = [m for m in before if m not in after]
    assert letter_at(place).id.encode() in gone.raw
    verbs = [verb.upper() for verb in line.record.verbs]
    assert "UID EXPUNGE" in verbs
    assert not {"UID MOVE", "EXPUNGE", "CLOSE"} & set(verbs)
    suite.case("late rule")


def test_a_lost_answer_makes_no_second_draft(
    server: Courier, line: Relay, tmp_path: Path, suite: Suite
) -> None:
    """The APPEND was carried out and its answer never came: the draft is found and stays the only one."""
    place = DRAFT.copy(server, tmp_path)
    line.cut_after = "APPEND"
    with pytest.raises(MailboxUnreachable):
        place.visits(START, 0, port=line.port)
    assert letter_at(place).state is LetterState.AMBIGUOUS
    line.cut_after = None
    place.visits(START, *SETTLED[1:], port=line.port)

    assert letter_at(place).state is LetterState.SAVED
    one_draft_each(place, mailbox_of(place))
    suite.case("cut behind each command")


def test_the_summary_is_put_into_inbox(server: Courier, tmp_path: Path, suite: Suite) -> None:
    """On Sunday evening, once."""
    place = SUMMARY.copy(server, tmp_path)
    before = mailbox_of(place)
    place.visits(SUNDAY, 0, HOUR)

    [added] = [m for m in mailbox_of(place) if m not in before]
    assert (added.folder, added.digest) == ("INBOX", "a summary")
    suite.case("a summary")
