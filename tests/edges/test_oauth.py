"""OAuth2 with the owner's own client id: against an authorization server that forgives nothing, and Dovecot.

What is promised: nothing but `invalid_grant` asks the person again, a replaced refresh token is
stored before its access token is used, and the browser's answer is taken from 127.0.0.1 alone.
"""

from __future__ import annotations

import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
import time_machine

from afterword.edges import oauth_consent
from afterword.edges.credentials import Credentials
from afterword.edges.imap import Imap
from afterword.edges.oauth import Grant, Tokens, grant_from
from afterword.edges.oauth_consent import by_browser, by_code
from afterword.edges.settings import Account
from afterword.errors import CredentialsError, CredentialsLocked, MailboxRefused, MailboxUnreachable
from authorization import CLIENT, SECRET, Authorization, browse
from dovecot import Dovecot, Options


@pytest.fixture
def account(dovecot: Dovecot, authorization: Authorization) -> Account:
    return Account(
        address="priya@home.example", user=authorization.user, host="127.0.0.1", port=dovecot.tls_port,
        tls="implicit", auth="oauth2", ca_file=str(dovecot.ca), **authorization.keys,
    )  # fmt: skip


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def signed_in(account: Account, show: Callable[[str], None] | None = None) -> Grant:
    """Sign in as somebody does whose browser opens the page."""
    threads = []

    def open_page(page: str) -> None:
        threads.append(threading.Thread(target=browse, args=(page, account.ca_file)))
        threads[-1].start()

    grant = by_browser(account, SECRET, show or open_page, seconds=15).grant
    for thread in threads:
        thread.join(10)
    return grant


# --- the person's yes ----------------------------------------------------------------------


def test_from_the_browser_into_the_mailbox(
    tmp_path: Path,
    account: Account,
    authorization: Authorization,
) -> None:
    """The code becomes a grant, the grant a token, and the token lets us into a real mailbox by XOAUTH2."""
    credentials = Credentials(tmp_path)
    credentials.store_in_file(account, signed_in(account).text())
    mailbox = Imap(account, lambda: credentials.secret(account))

    assert mailbox.folders().drafts == "Drafts"
    mailbox.close()
    assert [order["grant_type"] for order in authorization.orders] == ["authorization_code", "refresh_token"]


def test_the_listener_is_this_computers_alone_and_closes_itself(
    account: Account, authorization: Authorization
) -> None:
    """It listens on 127.0.0.1, ignores what does not carry our state, and is gone after the answer."""
    seen: dict[str, object] = {}

    def show(page: str) -> None:
        redirect = parse_qs(urlsplit(page).query)["redirect_uri"][0]
        port = urlsplit(redirect).port
        seen["port"] = port

        def hostile_then_honest() -> None:
            for path in ("/favicon.ico", "/?code=stolen&state=guess", "/other?code=x"):
                with pytest.raises(urllib.error.HTTPError, match="404"):
                    urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5)
            with socket.create_connection(("127.0.0.1", port)), pytest.raises(OSError):
                socket.create_connection(("127.0.0.2", port), 2).close()
            seen["page"] = browse(page, account.ca_file)

        threading.Thread(target=hostile_then_honest).start()

    grant = signed_in(account, show)

    assert grant.refresh_token in authorization.refresh
    assert authorization.orders[0]["code"].startswith("code-")
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", seen["port"]), 2)
    assert "Close this window" in str(seen["page"])


def test_a_no_in_the_browser_is_a_no(account: Account, authorization: Authorization) -> None:
    """Declined is told as declined, with exit code 4."""
    authorization.says_yes = False

    with pytest.raises(CredentialsError, match="declined"):
        signed_in(account)


def test_an_answer_of_another_issuer_is_not_used(account: Account, authorization: Authorization) -> None:
    """RFC 9207: a code that another server sent is never exchanged."""
    authorization.issuer = "https://elsewhere.example"

    with pytest.raises(MailboxRefused, match="another sign-in server"):
        signed_in(account)
    assert authorization.orders == []


def test_a_browser_left_alone_ends_the_wait(account: Account) -> None:
    """Nobody signs in: the listener closes by itself."""
    with pytest.raises(CredentialsError, match="in time"):
        by_browser(account, "", lambda _page: None, seconds=0.1)


def test_a_code_on_another_device_signs_in(account: Account, authorization: Authorization) -> None:
    """Pending is waited for at the server's pace, slow_down makes it slower."""
    authorization.pending = 3
    shown, waits = [], []
    access = by_code(account, "", lambda page, code: shown.append((page, code)), waits.append)

    assert shown == [(f"{authorization.url}/activate", "WDJB-MJHT")]
    assert waits == [5.0, 5.0, 10.0, 10.0]
    assert access.grant.refresh_token in authorization.refresh


def test_a_code_nobody_types_expires(account: Account, authorization: Authorization) -> None:
    """The server says when; the sentence says to start again."""
    authorization.says_yes = False

    with pytest.raises(CredentialsError, match="in time"):
        by_code(account, "", lambda _page, _code: None, lambda _seconds: None)


# --- renewing --------------------------------------------------------------------------------


class Kept:
    """Where the grant lies, and in which order it was written and used."""

    def __init__(self, grant: Grant) -> None:
        self.grant = grant
        self.writes: list[Grant] = []
        self.locked = False

    def keep(self, grant: Grant) -> None:
        if self.locked:
            raise CredentialsLocked("The keyring is locked.")
        self.grant = grant
        self.writes.append(grant)


@pytest.fixture
def kept(account: Account) -> Kept:
    return Kept(signed_in(account))


@pytest.fixture
def tokens(account: Account, kept: Kept) -> Tokens:
    return Tokens(account, lambda: kept.grant, kept.keep)


def test_a_token_is_renewed_ten_minutes_early(tokens: Tokens, authorization: Authorization) -> None:
    """An hour's token is used for fifty minutes; sleep counts, and so does a clock set back."""
    with time_machine.travel(1_800_000_000, tick=False) as clock:
        first = tokens.access()
        clock.shift(49 * 60)
        assert tokens.access() == first
        clock.shift(2 * 60)
        second = tokens.access()
        assert second != first
        clock.shift(8 * 3600)
        assert tokens.access() != second
    assert len(authorization.orders) == 4


def test_a_replaced_refresh_token_is_stored_before_its_access_token_is_used(
    tokens: Tokens, kept: Kept, authorization: Authorization
) -> None:
    """With the keyring locked nothing is handed out, and what could not be stored is stored next time."""
    kept.locked = True
    with pytest.raises(CredentialsLocked):
        tokens.access()
    assert kept.writes == []
    kept.locked = False

    assert tokens.access() == authorization.given[-1]
    assert kept.grant.refresh_token in authorization.refresh


def test_a_refresh_token_that_stays_is_not_written_again(
    tokens: Tokens, kept: Kept, authorization: Authorization
) -> None:
    """The keyring is written when something has changed, and only then: macOS asks at each writing."""
    authorization.rotates = False
    tokens.access()
    tokens.access(fresh=True)

    assert kept.writes == []


def test_only_invalid_grant_asks_the_person(tokens: Tokens, authorization: Authorization) -> None:
    """Revoked: exit code 4 and what to do."""
    authorization.refresh.clear()

    with pytest.raises(CredentialsError, match="has ended") as caught:
        tokens.access()
    assert caught.value.exit_code == 4
    assert "afterword setup" in caught.value.hint


@pytest.mark.parametrize(
    ("status", "text"),
    [(500, "{}"), (503, '{"error": "invalid_grant"}'), (429, "{}"), (400, "<html>log in to this Wi-Fi</html>"),
     (200, "<html>log in to this Wi-Fi</html>"), (302, ""), (307, ""), (200, "[]"), (200, '{"token": 1}'),
     (400, '{"error": "temporarily_unavailable"}')],
)  # fmt: skip
def test_a_fault_of_the_server_or_a_portal_keeps_the_sign_in(
    tokens: Tokens, kept: Kept, authorization: Authorization, status: int, text: str
) -> None:
    """Nothing is deleted, nobody is asked, nothing follows a redirect; the next try works."""
    before = kept.grant
    authorization.fail = [(status, text)]
    with pytest.raises(MailboxUnreachable):
        tokens.access()

    assert kept.grant == before
    assert len(authorization.orders) == 2
    assert tokens.access() == authorization.given[-1]


def test_a_wrong_client_is_no_reason_to_ask_for_the_password(
    tokens: Tokens, authorization: Authorization
) -> None:
    """The server's word is repeated, with the key of config.toml to check."""
    authorization.fail = [(401, '{"error": "invalid_client", "error_description": "No such client."}')]

    with pytest.raises(MailboxRefused, match="invalid_client No such client") as caught:
        tokens.access()
    assert "client_id" in caught.value.hint


def test_a_school_that_has_to_consent_is_named_as_that(tokens: Tokens, authorization: Authorization) -> None:
    """Microsoft's code for "an administrator must approve" becomes the sentence that helps."""
    authorization.fail = [
        (400, '{"error": "invalid_grant", "error_description": "AADSTS65001: The user or ..."}')
    ]

    with pytest.raises(MailboxRefused, match="approve") as caught:
        tokens.access()
    assert "IT department" in caught.value.hint


def test_nobody_there_and_a_false_certificate_are_offline(
    account: Account, kept: Kept, authorization: Authorization
) -> None:
    """No form leaves this computer towards a server whose certificate is not vouched for."""
    before = len(authorization.orders)
    stranger = Tokens(msgspec.structs.replace(account, ca_file=""), lambda: kept.grant, kept.keep)
    with pytest.raises(MailboxUnreachable, match="certificate"):
        stranger.access()
    assert len(authorization.orders) == before

    authorization.stop()
    with pytest.raises(MailboxUnreachable, match="could not be reached"):
        Tokens(account, lambda: kept.grant, kept.keep).access()


def test_another_process_may_have_renewed_it_meanwhile(
    account: Account, kept: Kept, authorization: Authorization
) -> None:
    """`doctor` beside the service: the loser of the race takes what the winner stored."""
    stale = kept.grant
    Tokens(account, lambda: kept.grant, kept.keep).access()
    reads = iter([stale, kept.grant])
    late = Tokens(account, lambda: next(reads), kept.keep)

    assert late.access() == authorization.given[-1]


def test_a_token_ended_early_is_replaced_at_once(tmp_path: Path, account: Account, dovecot: Dovecot) -> None:
    """The mail server refuses a token that still had time: a fresh one is fetched, nobody is asked."""
    credentials = Credentials(tmp_path)
    credentials.store_in_file(account, signed_in(account).text())
    mailbox = Imap(
        account, lambda: credentials.secret(account), lambda: credentials.secret(account, fresh=True)
    )
    dovecot.revoke(credentials.secret(account))

    assert mailbox.folders().drafts == "Drafts"
    mailbox.close()


def test_a_password_where_a_grant_should_be_is_not_sent_anywhere() -> None:
    """What an older set-up stored is no grant: the person signs in anew."""
    with pytest.raises(CredentialsError, match="no OAuth2 sign-in"):
        grant_from("hunter2")


def test_the_grant_survives_the_keyring() -> None:
    """One line of text holds all that is needed."""
    grant = Grant(refresh_token="1//0g-ü\n", client_secret=SECRET)

    assert grant_from(grant.text()) == grant
    assert "\n" not in grant.text()
    assert CLIENT not in grant.text()


def test_bearer_is_used_where_it_is_all_there_is(
    tmp_path: Path, dovecot_with: Callable[[Options], Dovecot], account: Account
) -> None:
    """A server without XOAUTH2 is signed in to by OAUTHBEARER."""
    bearer = dovecot_with(Options(mechanisms="plain login oauthbearer"))
    credentials = Credentials(tmp_path)
    credentials.store_in_file(account, signed_in(account).text())
    elsewhere = msgspec.structs.replace(account, port=bearer.tls_port, ca_file=str(bearer.ca))
    mailbox = Imap(elsewhere, lambda: credentials.secret(account))

    assert mailbox.folders().drafts == "Drafts"
    mailbox.close()


def test_the_wait_for_the_browser_is_minutes() -> None:
    """Long enough for a second factor, and no open port for ever."""
    assert oauth_consent.LISTEN_SECONDS == 300


def test_a_renewed_sign_in_that_cannot_be_written_is_not_used_and_not_lost(
    tmp_path: Path, account: Account, authorization: Authorization
) -> None:
    """Its folder is read-only for the service: a sentence with what to do, and the new token is kept in mind."""
    credentials = Credentials(tmp_path)
    credentials.store_in_file(account, signed_in(account).text())
    before = credentials.file_of(account).read_text("utf-8")
    in_the_way = credentials.file_of(account).with_name(f"{account.address}.password.part")
    (in_the_way / "full").mkdir(parents=True)
    for _ in range(2):
        with pytest.raises(CredentialsError, match="could not be kept") as told:
            credentials.secret(account)
        assert "service install" in told.value.hint
    assert credentials.file_of(account).read_text("utf-8") == before
    (in_the_way / "full").rmdir()
    in_the_way.rmdir()

    assert credentials.secret(account) == authorization.given[-1]
    assert grant_from(credentials.file_of(account).read_text("utf-8")).refresh_token in authorization.refresh
