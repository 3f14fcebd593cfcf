"""The owner's post: it reaches the owner, it reaches nobody else, and it never speaks in clear text.

A real SMTP server on the loopback records everything; scripted ones misbehave.
"""

from __future__ import annotations

import asyncio
import base64
import email
import email.policy
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.app import visit
from afterword.edges.config_values import Fault
from afterword.edges.settings import Account, Smtp
from afterword.edges.smtp import OwnersPost
from afterword.errors import CredentialsError, MailboxRefused, MailboxUnreachable
from afterword.replay import Happening, Stage, moments
from afterword.visit.lines import Line
from afterword.visit.world import World
from played import SEASONS, staged

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # aiosmtpd's own, on newer Pythons

CERTIFICATES = Path(__file__).resolve().parents[1] / "certificates"
OWNER = "priya@mail.example"
PASSWORD = "correct horse"


class Draining(Controller):
    """A server that ends its conversations before it stops, so that no socket is left to the collector."""

    def factory(self) -> SMTP:
        self.sessions = [*getattr(self, "sessions", []), super().factory()]
        return self.sessions[-1]

    def stop(self, no_assert: bool = False) -> None:
        asyncio.run_coroutine_threadsafe(self._end_sessions(), self.loop).result(10)
        super().stop(no_assert)

    async def _end_sessions(self) -> None:
        for session in self.sessions:
            if session.transport is not None:
                session.transport.abort()
        for _ in range(10):
            await asyncio.sleep(0.001)


class Sink:
    """A mail server that records every envelope and relays nothing."""

    def __init__(
        self, tls: str, certificate: str = "localhost", refuse: dict[str, str] | None = None
    ) -> None:
        self.envelopes: list[Envelope] = []
        self.greetings: list[str] = []
        self.logins: list[tuple[str, bytes, bytes]] = []
        self._refuse = refuse or {}
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
        more: dict[str, Any] = {"ssl_context": context} if tls == "implicit" else {}
        if tls == "starttls":
            more |= {"tls_context": context, "require_starttls": True}
        self._controller = Draining(
            self,
            hostname="127.0.0.1",
            port=free_port(),
            ident="sink",
            authenticator=self._authenticate,
            auth_require_tls=tls == "starttls",
            server_hostname="sink.example",
            **more,
        )
        self._controller.start()
        self.server = Smtp(
            host="127.0.0.1",
            port=self._controller.port,
            tls=tls,
            user=OWNER,
            account=Account(
                address=OWNER, user=OWNER, host="127.0.0.1", port=993, tls="implicit", auth="password"
            ),
            ca_file=str(CERTIFICATES / "authority.pem"),
        )

    def stop(self) -> None:
        self._controller.stop()

    def emptied(self) -> Sink:
        self.envelopes.clear()
        self.greetings.clear()
        self.logins.clear()
        return self

    def post(self, owner: str = OWNER, secret: Callable[[], str] = lambda: PASSWORD) -> OwnersPost:
        return OwnersPost(owner, self.server, secret)

    def message(self) -> EmailMessage:
        """The one message that arrived."""
        (envelope,) = self.envelopes
        return email.message_from_bytes(envelope.content, policy=email.policy.default)

    def _authenticate(
        self, _s: object, _session: Session, _e: object, kind: str, data: LoginPassword
    ) -> AuthResult:
        self.logins.append((kind, data.login, data.password))
        return AuthResult(success=data.password == PASSWORD.encode(), handled=False)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, _s: object, session: Session, _e: object, hostname: str, answers: list[str]
    ) -> list[str]:
        self.greetings.append(hostname)
        session.host_name = hostname
        return answers

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _s: object, _session: object, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from, envelope.mail_options = address, options
        return self._refuse.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _s: object, _session: object, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if "RCPT" not in self._refuse:
            envelope.rcpt_tos.append(address)
        return self._refuse.get("RCPT", "250 OK")

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _s: object, _session: object, envelope: Envelope
    ) -> str:
        self.envelopes.append(envelope)
        return self._refuse.get("DATA", "250 OK")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def sinks() -> Iterator[dict[str, Sink]]:
    """A server for each way to secure a connection."""
    running = {tls: Sink(tls) for tls in ("implicit", "starttls", "none")}
    yield running
    for one in running.values():
        one.stop()


@pytest.fixture(params=["implicit", "starttls", "none"])
def sink(request: pytest.FixtureRequest, sinks: dict[str, Sink]) -> Sink:
    return sinks[request.param].emptied()


@pytest.fixture
def plain_sink(sinks: dict[str, Sink]) -> Sink:
    return sinks["none"].emptied()


@pytest.fixture
def sink_with() -> Iterator[Callable[..., Sink]]:
    running: list[Sink] = []

    def start(*words: str, **more: Any) -> Sink:
        running.append(Sink(*words, **more))
        return running[-1]

    yield start
    for one in running:
        one.stop()


def test_the_summary_reaches_the_owner(sink: Sink) -> None:
    """Text and HTML arrive whole, from the owner to the owner, over each kind of connection."""
    sink.post().send_summary(
        "Your week — 3 drafts", "Drei Entwürfe\n.\nzuletzt\n", "<p>Drei Entwürfe " + "x" * 2000 + "</p>"
    )

    (envelope,) = sink.envelopes
    assert (envelope.mail_from, envelope.rcpt_tos) == (OWNER, [OWNER])
    message = sink.message()
    assert (message["From"], message["To"], message["Subject"]) == (OWNER, OWNER, "Your week — 3 drafts")
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_body(("plain",)).get_content().splitlines() == ["Drei Entwürfe", ".", "zuletzt"]
    assert "x" * 2000 in message.get_body(("html",)).get_content()
    assert max(map(len, envelope.content.splitlines())) <= 998


def test_a_whole_season_sends_to_the_owner_alone(sink: Sink) -> None:
    """Over a season with hostile mail, every envelope that leaves names the owner and nobody else."""
    stage = staged(next(season for season in SEASONS if season.name.startswith("06")))
    owner = stage.settings.applicant.email
    world = replace(stage.world, post=sink.post(owner))

    lines = [
        line for moment, happening in moments(stage) for line in _at(stage, world, sink, moment, happening)
    ]

    summaries = [line for line in lines if line["do"] == "summary"]
    assert summaries
    assert [envelope.rcpt_tos for envelope in sink.envelopes] == [[owner]] * (1 + len(summaries))


def _at(stage: Stage, world: World, sink: Sink, moment: datetime, happening: Happening | None) -> list[Line]:
    """Visit once; what was mailed meanwhile arrives in INBOX."""
    before = len(sink.envelopes)
    if happening is not None:
        happening.do()
    lines = list(visit(world, moment))
    for envelope in sink.envelopes[before:]:
        stage.mailbox.deliver("INBOX", envelope.content, moment)
    return lines


def test_the_mail_has_these_headers_and_no_others(sink: Sink) -> None:
    """No Cc, no Bcc, no Reply-To, no request for a receipt, no name of a tool."""
    sink.post().send_summary("Your week", "text", "<p>text</p>")

    assert {name.lower() for name in sink.message()} == {
        *("from", "to", "subject", "date", "message-id", "auto-submitted", "mime-version", "content-type")
    }


def test_nothing_tells_the_laptops_name(sink: Sink) -> None:
    """Neither the greeting nor the Message-ID nor any header holds the host's name."""
    sink.post().send_summary("Your week", "text", "<p>text</p>")

    assert set(sink.greetings) == {"[127.0.0.1]"}
    host = socket.gethostname().encode()
    assert host not in sink.envelopes[0].content or host in OWNER.encode()
    assert sink.message()["Message-ID"].endswith("@mail.example>")


def test_the_nonce_mail_holds_the_nonce_and_nothing_personal(sink: Sink) -> None:
    """The mail that proves the address says nothing about any program."""
    sink.post().send_nonce("4f1c-99")

    assert "4f1c-99" in sink.message()["Subject"]
    assert "4f1c-99" in sink.message().get_content()
    assert sink.envelopes[0].rcpt_tos == [OWNER]


def test_nobody_is_told_about_the_delivery() -> None:
    """Where the server can send delivery notices, none are asked for; six commands are all it hears."""
    server = Script(
        b"220 hi\r\n",
        b"250-hi\r\n250 DSN\r\n",
        *[b"250 ok\r\n"] * 2,
        b"354 go\r\n",
        b"250 ok\r\n",
        b"221 bye\r\n",
    )
    post_to(server.port, "none").send_nonce("1")
    server.join(5)

    commands = re.findall(rb"^(EHLO|AUTH|MAIL|RCPT|DATA|QUIT)\b(.*)$", server.heard, re.MULTILINE)
    assert [(name, rest.strip()) for name, rest in commands] == [
        (b"EHLO", b"[127.0.0.1]"),
        (b"MAIL", b"FROM:<priya@mail.example>"),
        (b"RCPT", b"TO:<priya@mail.example> NOTIFY=NEVER"),
        (b"DATA", b""),
        (b"QUIT", b""),
    ]


@pytest.mark.parametrize(
    "subject",
    [
        "Your week\r\nBcc: evil@x.example", "Your week\nTo: evil@x.example\n\nbody", "a\x0bb\x0cc\x85d\u2028e\r",
        "\r\n\r\n", "=?utf-8?q?a=0D=0ABcc:_evil@x.example?=", "x" * 3000, "Priya <evil@x.example>, b@x.example",
    ],
)  # fmt: skip
def test_a_hostile_subject_stays_a_subject(plain_sink: Sink, subject: str) -> None:
    """A program's name full of tricks adds no header, no recipient and no body."""
    plain_sink.post().send_summary(subject, "text", "<p>text</p>")

    (envelope,) = plain_sink.envelopes
    assert envelope.rcpt_tos == [OWNER]
    assert plain_sink.message().get_all("To") == [OWNER]
    assert "Bcc" not in plain_sink.message()
    assert plain_sink.message().get_body(("plain",)).get_content().strip() == "text"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(subject=st.text(max_size=80), text=st.text(max_size=200), html=st.text(max_size=200))
def test_whatever_it_says_it_goes_to_the_owner(plain_sink: Sink, subject: str, text: str, html: str) -> None:
    """For any subject and any text there is one recipient, one To and one From: the owner."""
    plain_sink.envelopes.clear()
    plain_sink.post().send_summary(subject, text, html)

    (envelope,) = plain_sink.envelopes
    assert (envelope.mail_from, envelope.rcpt_tos) == (OWNER, [OWNER])
    found = plain_sink.message()
    assert (found.get_all("To"), found.get_all("From")) == ([OWNER], [OWNER])
    assert not {"cc", "bcc", "reply-to", "resent-to", "sender"} & {name.lower() for name in found}


@pytest.mark.parametrize(
    "owner",
    [
        "a@mail.example, evil@x.example",
        "a@mail.example>\r\nRCPT TO:<evil@x.example",
        "Priya <a@mail.example>",
        "",
    ],
)
def test_an_owner_who_is_not_one_address_is_refused(owner: str) -> None:
    """The object cannot even be built with anything but one plain address."""
    server = Smtp(
        host="127.0.0.1",
        port=1,
        tls="none",
        user="x",
        account=Account(address=OWNER, user=OWNER, host="h", port=1, tls="none", auth="password"),
    )

    with pytest.raises(Fault):
        OwnersPost(owner, server, lambda: "")


# --- signing in --------------------------------------------------------------------------


def test_a_wrong_password_is_tried_once(sink: Sink) -> None:
    """One login, one clear error: repeated failures would lock the account."""
    with pytest.raises(CredentialsError, match="535") as caught:
        sink.post(secret=lambda: "wrong horse").send_summary("Your week", "text", "<p>text</p>")

    assert len(sink.logins) == 1
    assert sink.envelopes == []
    assert "wrong horse" not in str(caught.value) + caught.value.hint


class TokenSink(Sink):
    """A server that takes OAuth tokens."""

    async def auth_XOAUTH2(self, _server: object, words: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        self.logins.append(("XOAUTH2", base64.b64decode(words[1]), b""))
        return AuthResult(success=True)


def test_a_token_is_offered_as_one() -> None:
    """With OAuth the secret goes out as XOAUTH2, never as a password."""
    sink = TokenSink("starttls")
    oauth = Account(address=OWNER, user=OWNER, host="h", port=1, tls="implicit", auth="oauth2")
    sink.server = msgspec.structs.replace(sink.server, account=oauth)
    try:
        sink.post(secret=lambda: "token").send_nonce("1")
    finally:
        sink.stop()

    assert sink.logins == [("XOAUTH2", b"user=priya@mail.example\x01auth=Bearer token\x01\x01", b"")]


@pytest.mark.parametrize("certificate", ["unknown", "elsewhere", "expired"])
@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_no_secret_leaves_before_the_server_has_proved_itself(
    sink_with: Callable[..., Sink], tls: str, certificate: str
) -> None:
    """A certificate of nobody, of another host or of last year ends it before the password is even fetched."""
    sink = sink_with(tls, certificate)

    def never() -> str:
        pytest.fail("the password was fetched")

    with pytest.raises(MailboxUnreachable):
        sink.post(secret=never).send_nonce("1")
    assert (sink.logins, sink.envelopes) == ([], [])


# --- servers that misbehave --------------------------------------------------------------


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
def test_a_refusal_is_told_with_its_code(sink_with: Callable[..., Sink], step: str) -> None:
    """A server that does not take the mail is named with its answer."""
    sink = sink_with("none", refuse={step: "550 5.7.30 no such luck"})

    with pytest.raises(MailboxRefused, match="550") as caught:
        sink.post().send_nonce("1")
    assert caught.value.code == "550"


class Script(threading.Thread):
    """A server that answers each line with the next of its answers, then hangs up."""

    def __init__(self, *answers: bytes) -> None:
        super().__init__(daemon=True)
        self.heard = b""
        self._answers = answers
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self.start()

    def run(self) -> None:
        connection, _ = self._listening.accept()
        with self._listening, connection:
            for answer in filter(None, self._answers):
                connection.sendall(answer)
                self.heard += connection.recv(4096)


def post_to(port: int, tls: str) -> OwnersPost:
    account = Account(address=OWNER, user=OWNER, host="127.0.0.1", port=1, tls="implicit", auth="password")
    server = Smtp(
        host="127.0.0.1",
        port=port,
        tls=tls,
        user=OWNER,
        account=account,
        ca_file=str(CERTIFICATES / "authority.pem"),
    )
    return OwnersPost(OWNER, server, lambda: PASSWORD)


@pytest.mark.parametrize(
    "answers",
    [
        (b"220 hi\r\n", b"250-hi\r\n250 AUTH PLAIN LOGIN\r\n", b"235 ok\r\n"),
        (b"220 hi\r\n", b"250-hi\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n", b"454 not now\r\n"),
        (b"220 hi\r\n", b"250-hi\r\n250 STARTTLS\r\n", b"220 go\r\n250 injected\r\n"),
    ],
    ids=["no starttls", "starttls refused", "answers injected"],
)
def test_stripped_starttls_ends_the_conversation(answers: tuple[bytes, ...]) -> None:
    """Whoever takes STARTTLS out of the conversation hears no login and no mail."""
    server = Script(*answers)

    with pytest.raises((MailboxUnreachable, MailboxRefused)):
        post_to(server.port, "starttls").send_nonce("1")
    server.join(5)
    assert b"AUTH" not in server.heard
    assert b"MAIL" not in server.heard


@pytest.mark.parametrize(
    "answers",
    [(b"",), (b"220 hi\r\n",), (b"220 hi\r\n", b"250 hi\r\n"), (b"nonsense\r\n",), (b"554 go away\r\n",)],
)
def test_a_server_that_hangs_up_is_an_error_with_a_sentence(answers: tuple[bytes, ...]) -> None:
    """Wherever the connection ends, the owner gets a sentence and no traceback."""
    server = Script(*answers)

    with pytest.raises((MailboxUnreachable, MailboxRefused)) as caught:
        post_to(server.port, "none").send_nonce("1")
    assert caught.value.hint
    server.join(5)


def test_a_server_that_parts_without_a_word_has_the_mail_all_the_same() -> None:
    """A connection that ends after the mail was taken is no reason to report a failure."""
    server = Script(b"220 hi\r\n", b"250 hi\r\n", *[b"250 ok\r\n"] * 2, b"354 go\r\n", b"250 ok\r\n")

    post_to(server.port, "none").send_nonce("1")
    server.join(5)


def test_no_server_at_all_is_unreachable() -> None:
    """A closed port is a network trouble, worth trying again."""
    with pytest.raises(MailboxUnreachable):
        post_to(free_port(), "implicit").send_nonce("1")


def test_clear_text_to_another_computer_is_refused_before_anything_is_said() -> None:
    """Even a configuration that slipped through cannot send the password over a network in clear text."""
    account = Account(address=OWNER, user=OWNER, host="h", port=1, tls="implicit", auth="password")
    asked: list[str] = []
    post = OwnersPost(
        OWNER,
        Smtp(host="mail.elsewhere.example", port=25, tls="none", user=OWNER, account=account),
        lambda: asked.append("secret") or PASSWORD,
    )

    with pytest.raises(MailboxUnreachable, match="clear text"):
        post.send_nonce("1")
    assert asked == []


def test_it_can_be_called_beside_a_running_loop(plain_sink: Sink) -> None:
    """The service calls it from a thread while its own loop runs."""

    async def service() -> None:
        await asyncio.to_thread(plain_sink.post().send_nonce, "1")

    asyncio.run(service())
    assert len(plain_sink.envelopes) == 1
