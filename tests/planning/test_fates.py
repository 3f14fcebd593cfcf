"""What became of a draft, judged from one look at Drafts, Sent and Trash."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from afterword.model import Letter, LetterState, Program
from afterword.planning.fates import BETWEEN_LOOKS, Lying, Snapshot, fates
from afterword.planning.letters import TRANSITIONS

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
OURS, MESSAGE, OFFICE = "<ours@home.example>", "<message@home.example>", "office@mercy.example"


def letter(state: LetterState = LetterState.SAVED, **changes: object) -> Letter:
    made = Letter(
        key="k", id=OURS, case="c", program=Program(institution="Mercy"), purpose="thank_you", to=OFFICE,
        subject="Thank you", body="Thank you for the day.", state=state, since=NOW, account="me@home.example",
        message_id=MESSAGE, uid=4, uidvalidity=1, digest="d",
    )  # fmt: skip
    return msgspec.structs.replace(made, **changes)


def lying(uid: int = 4, ids: tuple[str, ...] = (OURS, MESSAGE), **changes: object) -> Lying:
    return Lying(uid=uid, uidvalidity=1, ids=ids, to=(OFFICE,), subject="Thank you", **changes)


def look(
    one: Letter, *drafts: Lying, sent: str = "", trashed: str = "", later: timedelta = timedelta(0)
) -> Letter:
    snapshot = Snapshot(
        account="me@home.example",
        drafts=drafts,
        sent=frozenset({sent} - {""}),
        trashed=frozenset({trashed} - {""}),
    )
    return next(iter(fates([one], snapshot, NOW + later)), one)


def test_the_same_uid_is_untouched() -> None:
    """A draft under its own UID is as it was, and nothing is written down."""
    assert look(letter(), lying()) == letter()


def test_another_uid_is_an_edit() -> None:
    """A client that saves makes a new message: our id under another UID is hers now."""
    after = look(letter(), lying(9, (OURS,)))

    assert (after.state, after.uid) == (LetterState.EDITED, 9)


@pytest.mark.parametrize("state", [LetterState.SAVED, LetterState.EDITED, LetterState.UNKNOWN])
def test_sent_counts_before_everything_else(state: LetterState) -> None:
    """A copy in Sent decides, even while the draft still lies in Drafts or in Trash."""
    assert look(letter(state), lying(), sent=OURS, trashed=OURS).state is LetterState.SENT


def test_gone_is_believed_when_two_looks_agree() -> None:
    """One look may fall between a client's removal and its new copy; the second decides."""
    once = look(letter())
    assert (once.state, once.seen_gone) == (LetterState.SAVED, NOW)
    assert look(once, later=BETWEEN_LOOKS / 2).state is LetterState.SAVED
    assert look(once, later=BETWEEN_LOOKS).state is LetterState.UNKNOWN
    assert look(once, lying()).seen_gone is None


@pytest.mark.parametrize("state", [LetterState.WITHDRAWN, LetterState.DELETED])
def test_an_open_window_sends_what_was_taken_away(state: LetterState) -> None:
    """A withdrawn or deleted letter that turns up in Sent was sent: it is never written again."""
    assert look(letter(state), sent=OURS).state is LetterState.SENT


def test_a_server_that_stored_it_much_later_is_believed() -> None:
    """A letter given up after three tries that lies in Drafts all the same is the saved one."""
    failed = letter(LetterState.FAILED, uid=0)
    assert look(failed) == failed
    after = look(failed, lying(12))

    assert (after.state, after.uid) == (LetterState.SAVED, 12)


def test_a_closed_letter_stays_closed() -> None:
    """What was answered does not come back to life because its copy still lies in Sent."""
    closed = letter(LetterState.CLOSED)

    assert look(closed, sent=OURS) == closed


@pytest.mark.parametrize("state", list(LetterState))
@pytest.mark.parametrize("sent", ["", OURS])
@pytest.mark.parametrize("trashed", ["", OURS])
@pytest.mark.parametrize("where", [(), (lying(),), (lying(9, (OURS,)),)])
def test_no_look_ever_asks_for_a_forbidden_step(
    state: LetterState, sent: str, trashed: str, where: tuple[Lying, ...]
) -> None:
    """Whatever the state and whatever is found, what follows is a step of the table."""
    after = look(letter(state), *where, sent=sent, trashed=trashed)

    assert after.state is state or after.state in TRANSITIONS[state]
