"""The nonce mail: it goes to the owner alone, and setup says whether it came back."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from afterword.edges.settings import load
from afterword.setup.proof import prove
from dovecot import Dovecot
from mail_servers import OnServer
from person import IDENTITY, config_of, scripted, where

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # aiosmtpd's own, on newer Pythons


class Post:
    """A mail server that puts what it takes into the mailbox on Dovecot, if `delivers`."""

    def __init__(self, dovecot: Dovecot, mailbox: OnServer) -> None:
        self.delivers = True
        self.envelopes: list[Envelope] = []
        self._mailbox = mailbox
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(dovecot.root / "server.pem", dovecot.root / "server.key")
        self._controller = Controller(
            self, hostname="127.0.0.1", port=0, ssl_context=context,
            authenticator=lambda *_: AuthResult(success=True), auth_require_tls=False,
        )  # fmt: skip
        self._controller.port = free_port()
        self._controller.start()
        self.port = self._controller.port

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.envelopes.append(envelope)
        if self.delivers:
            assert isinstance(envelope.content, bytes)
            self._mailbox.deliver("INBOX", envelope.content, datetime.now(UTC))
        return "250 taken"

    def stop(self) -> None:
        self._controller.stop()


def free_port() -> int:
    import socket

    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


@pytest.fixture
def post(dovecot: Dovecot, server: OnServer) -> Iterator[Post]:
    made = Post(dovecot, server)
    yield made
    made.stop()


def test_one_mail_to_oneself_shows_that_the_summary_will_arrive(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, post: Post
) -> None:
    """`--smtp`: one envelope, the owner its only recipient, and setup says that it arrived."""
    done = scripted(
        tmp_path, *IDENTITY, *where(dovecot, server), "--password-stdin", "--secret-file", "--no-dry-run",
        "--smtp", "--smtp-host", "127.0.0.1", "--smtp-port", str(post.port), stdin="secret\n",
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    assert "It arrived." in done.stdout
    assert [envelope.rcpt_tos for envelope in post.envelopes] == [["priya@lakeside.example"]]
    smtp = load(config_of(tmp_path)).smtp
    assert smtp is not None
    assert (smtp.host, smtp.port, smtp.tls) == ("127.0.0.1", post.port, "implicit")

    post.delivers = False
    assert not prove(load(config_of(tmp_path)), lambda _seconds: None)


def test_a_server_that_is_not_there_stops_nothing(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """The set-up is complete all the same; the sentence says what to check."""
    done = scripted(
        tmp_path, *IDENTITY, *where(dovecot, server), "--password-stdin", "--secret-file", "--no-dry-run",
        "--smtp", "--smtp-host", "127.0.0.1", "--smtp-port", str(free_port()), stdin="secret\n",
    )  # fmt: skip

    assert done.returncode == 0
    assert "could not be reached" in done.stdout
    assert load(config_of(tmp_path)).smtp is not None
