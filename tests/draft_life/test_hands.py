"""What the person did with a draft is recognised, whatever client she used, on a real server.

Every client of `clients` on Dovecot, with UIDPLUS and without: untouched, edited, sent,
deleted and gone are told apart, and in no case is a draft made again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from imapclient import IMAPClient

from afterword.edges.store import Store
from afterword.model import Letter, LetterState
from afterword.planning.fates import PROBABLE
from dovecot import PASSWORD, Dovecot, Options
from draft_life.clients import CLIENTS, FORGETFUL, KEEPS_OUR_ID, THUNDERBIRD, Client, Hands
from draft_life.invariants import mailbox_of
from draft_life.scenes import DRAFT, LATER, START, WITHDRAWAL, Place, Scene
from mail_servers import MailServer
from suites import Suite

LOOKS = (60, 150, 300)
S = LetterState


@pytest.fixture(params=[(), ("UIDPLUS",)], ids=["uidplus", "no uidplus"])
def server(request: pytest.FixtureRequest, dovecot_with: Callable[[Options], Dovecot]) -> Dovecot:
    return dovecot_with(Options(hide=request.param))


def saved(server: MailServer, folder: Path, scene: Scene = DRAFT) -> tuple[Place, IMAPClient]:
    """Return a place where Afterword has saved its draft, and the owner's own session."""
    place = scene.copy(server, folder)
    if scene is DRAFT:
        place.visits(START, 0)
    imap = IMAPClient(server.host, server.port, ssl=False, timeout=20)
    imap.login(place.user, PASSWORD)
    return place, imap


def letter_at(place: Place) -> Letter:
    store = Store(place.database)
    [letter] = [x for x in store.letters() if x.purpose != "card"]
    store.close()
    return letter


def copies(place: Place) -> int:
    """Return how many messages of our letter lie anywhere, deleted ones apart."""
    return sum(
        m.folder in {"Drafts", "Sent", "Trash"} and b"\\Deleted" not in m.flags for m in mailbox_of(place)
    )


DEEDS: dict[str, tuple[Callable[[Hands], object], LetterState]] = {
    "nothing": (lambda _hands: None, S.SAVED),
    "edited": (lambda hands: hands.save(), S.EDITED),
    "saved unchanged": (lambda hands: hands.save(str), S.EDITED),
    "edited twice": (lambda hands: (hands.save(), hands.save(lambda text: text + "\nYours,\n")), S.EDITED),
    "sent": (lambda hands: hands.send(), S.SENT),
    "edited and sent": (lambda hands: (hands.save(), hands.send()), S.SENT),
    "deleted": (lambda hands: hands.delete(), S.DELETED),
    "gone": (lambda hands: hands.vanish(), S.UNKNOWN),
}


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_every_client_and_every_deed(
    client: Client, deed: str, server: MailServer, tmp_path: Path, suite: Suite
) -> None:
    """The state is what she did, what is only probable is marked so, and no second draft appears."""
    place, imap = saved(server, tmp_path)
    do, state = DEEDS[deed]
    do(Hands(imap, client, server.folder))
    imap.logout()
    before = mailbox_of(place)
    place.visits(START, *LOOKS)
    letter = letter_at(place)

    assert letter.state is state
    assert mailbox_of(place) == before
    rewritten = deed not in {"nothing", "deleted", "gone"}
    assert (PROBABLE in letter.flags) == (rewritten and client not in KEEPS_OUR_ID)
    assert copies(place) == (deed != "gone")
    suite.case("recognition of her hands")


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_edited_then_deleted_is_never_made_again(
    client: Client, server: MailServer, tmp_path: Path, suite: Suite
) -> None:
    """Looks between the deeds: each is believed, and what she threw away stays away for a week."""
    place, imap = saved(server, tmp_path)
    hands = Hands(imap, client, server.folder)
    hands.save()
    place.visits(START, *LOOKS)
    assert letter_at(place).state is S.EDITED
    hands.delete()
    place.visits(START, *(gap + 600 for gap in LOOKS), 86_400, 7 * 86_400)
    imap.logout()

    wanted = {S.DELETED} if client in KEEPS_OUR_ID else {S.DELETED, S.UNKNOWN}
    assert letter_at(place).state in wanted
    assert copies(place) == 1  # the one in Trash
    suite.case("recognition of her hands")


def test_a_look_in_the_middle_of_a_save(server: MailServer, tmp_path: Path, suite: Suite) -> None:
    """Both versions exist for a moment, or neither: one look is not believed."""
    place, imap = saved(server, tmp_path)
    hands = Hands(imap, THUNDERBIRD, server.folder)
    uid = hands.draft()
    raw = hands._rewritten(uid, str.upper)
    hands.vanish()
    place.visits(START, 60)
    assert letter_at(place).state is S.SAVED
    imap.append(server.folder("Drafts"), raw, ["\\Draft"])
    place.visits(START, 150)
    imap.logout()

    assert letter_at(place).state is S.EDITED
    suite.case("recognition of her hands")


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
@pytest.mark.parametrize("edited", [False, True], ids=["untouched", "edited"])
def test_a_late_rule_takes_back_what_is_untouched_only(
    client: Client, edited: bool, server: MailServer, tmp_path: Path, suite: Suite
) -> None:
    """Untouched it goes to Trash, or with neither MOVE nor UIDPLUS a warning comes; edited it stays."""
    place, imap = saved(server, tmp_path, WITHDRAWAL)
    if edited:
        Hands(imap, client, server.folder).save()
    imap.logout()
    done = [line["do"] for line in place.visits(LATER, 0, 61, 122)]
    letter = letter_at(place)

    assert letter.state in ({S.EDITED} if edited else {S.WITHDRAWN, S.HELD})
    assert ("warn" in done, "withdraw" in done) == (edited, not edited)
    suite.case("late rule and her hands")


@pytest.mark.parametrize("hidden", [("UIDPLUS", "MOVE")], ids=["neither"])
def test_without_move_and_uidplus_she_is_warned(
    hidden: tuple[str, ...], dovecot_with: Callable[[Options], Dovecot], tmp_path: Path, suite: Suite
) -> None:
    """No way to remove one single message: the draft stays, and she is told not to send it."""
    place, imap = saved(dovecot_with(Options(hide=hidden)), tmp_path, WITHDRAWAL)
    imap.logout()
    before = mailbox_of(place)
    done = place.visits(LATER, 0, 61, 122)

    assert [line["do"] for line in done] == ["warn"]
    assert "should not be sent" in done[0]["text"]
    assert mailbox_of(place) == before
    suite.case("late rule and her hands")


def test_an_open_window_sends_what_was_withdrawn(server: MailServer, tmp_path: Path, suite: Suite) -> None:
    """The withdrawn letter turns up in Sent: it counts as sent and is never written again."""
    place, imap = saved(server, tmp_path, WITHDRAWAL)
    hands = Hands(imap, THUNDERBIRD, server.folder)
    raw = hands._rewritten(hands.draft(), str)
    place.visits(LATER, 0, 61)
    imap.append(server.folder("Sent"), raw, ["\\Seen"])
    imap.logout()
    place.visits(LATER, 122, 183)

    assert letter_at(place).state is S.SENT
    suite.case("late rule and her hands")


def test_her_own_thanks_close_ours(server: MailServer, tmp_path: Path, suite: Suite) -> None:
    """A thank-you she wrote elsewhere withdraws the untouched draft and nothing comes in its place."""
    place, imap = saved(server, tmp_path, WITHDRAWAL)
    imap.select_folder("INBOX")
    imap.delete_messages(imap.search(["ALL"])[-1:])  # the late rule never came
    imap.expunge()
    raw = (
        "From: priya.raman@gmail.com\r\nTo: pmiller@aldermemorial.example\r\nSubject: Thank you\r\n"
        "Message-ID: <own@gmail.com>\r\nDate: Wed, 04 Nov 2026 14:30:00 -0600\r\n\r\nDear Ms. Miller,\r\n\r\nThank you "
        "so much for the interview day; I enjoyed meeting everyone.\r\n\r\nPriya\r\n"
    )
    imap.append(server.folder("Sent"), raw.encode(), ["\\Seen"], LATER - timedelta(minutes=5))
    imap.logout()
    lines = place.visits(LATER, 0, 61, 122, 90_000)

    assert [line["do"] for line in lines if line["do"] in {"withdraw", "save"}] == ["withdraw"]
    assert letter_at(place).state is S.WITHDRAWN
    suite.case("late rule and her hands")


def test_of_two_letters_the_likelier_was_sent(server: MailServer, tmp_path: Path, suite: Suite) -> None:
    """Without our id a copy in Sent counts for the one letter it can be, and is called probable."""
    place, imap = saved(server, tmp_path)
    hands = Hands(imap, FORGETFUL, server.folder)
    hands.save(lambda text: text.replace("Dear", "Good morning, dear"))
    hands.send()
    imap.logout()
    place.visits(START, *LOOKS)

    assert letter_at(place).state is S.SENT
    assert PROBABLE in letter_at(place).flags
    suite.case("recognition of her hands")
