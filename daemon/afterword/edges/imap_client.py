"""The way to a signed-in imapclient: the only module that imports imapclient.

TLS is checked before a name or password is sent (loopback with tls "none" apart), STARTTLS
must succeed, and every wait has an end: imapclient's own defaults wait for ever. What goes
wrong is sorted here by whose move it is: try again later, ask the person, or the password.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import select
import socket
import ssl
from collections.abc import Callable
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import (
    CapabilityError,
    IMAPClientAbortError,
    IMAPClientError,
    LoginError,
    ProtocolError,
)

from afterword.edges.imap_answers import LONGEST_SECRET, guard, login_failure, refused, words_of
from afterword.edges.settings import Account
from afterword.errors import CredentialsError, MailboxError, MailboxRefused, MailboxUnreachable

CONNECT_SECONDS, READ_SECONDS = 15.0, 60.0
"""A refused token took Dovecot 6 s; a TLS black hole must not hang (LIBRARIES 3.1)."""

LARGEST_LITERAL = 32 * 2**20
"""Bytes of one literal; whatever we ask for is far smaller (a server may announce 10 GB)."""

KEEPALIVE_SECONDS = 100
"""Idle time before the kernel probes the peer, Thunderbird's value (PROVIDERS B)."""

Aborted = IMAPClientAbortError
"""The connection is gone or out of step."""

Refusal = IMAPClientError
"""The server said NO or BAD; `Aborted` is one of them by class, so ask for that first."""

GARBLED = (ProtocolError, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""imaplib and imapclient choking on an answer nobody understands."""

logging.getLogger("imapclient").setLevel(logging.WARNING)  # its DEBUG log prints whole messages


class Client(IMAPClient):
    """imapclient with bounded literals, and with waiting that another thread can end."""

    waker: socket.socket | None = None
    drain = False

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - imapclient's own
        super().__init__(*arguments, **options)
        self.normalise_times = False
        self._imap.read = self._bounded(self._imap.read)

    def _bounded(self, read: Callable[[int], bytes]) -> Callable[[int], bytes]:
        def bounded(size: int) -> bytes:
            if size > LARGEST_LITERAL:
                raise IMAPClientAbortError("the server announced an absurd amount of data")
            return read(size)

        return bounded

    def already_known(self) -> bool:
        """Tell whether the greeting was PREAUTH."""
        return bool(self._imap.state != "NONAUTH")

    def told_news(self) -> bool:
        """Tell whether the opened folder has changed since EXAMINE, by what passed by unasked."""
        passed = self._imap.untagged_responses
        return len(passed.get("EXISTS", ())) > 1 or "EXPUNGE" in passed or "VANISHED" in passed

    def _poll_socket(self, sock: socket.socket, timeout: float | None = None) -> list[Any]:
        # What came in the same packet as "+ idling" lies in a buffer where no poll sees it,
        # so the first look reads without asking (PROVIDERS fact 8).
        if self.drain or (isinstance(sock, ssl.SSLSocket) and sock.pending()):
            self.drain = False
            return [sock]
        readable = select.select([sock, *([self.waker] if self.waker else [])], [], [], timeout)[0]
        return [sock] if sock in readable else []

    _select_poll_socket = _poll_socket


def connect(account: Account) -> Client:
    """Connect and secure the line; raises imapclient's and the network's own errors."""
    if account.tls == "none" and not _is_loopback(account.host):
        raise MailboxRefused("Without TLS only a mail server on this very computer is used.")
    guard([account.host, account.user])
    context = _tls(account.ca_file)
    client = Client(
        account.host,
        account.port,
        ssl=account.tls == "implicit",
        ssl_context=context,
        timeout=SocketTimeout(CONNECT_SECONDS, READ_SECONDS),
    )
    with contextlib.ExitStack() as undo:
        undo.callback(hang_up, client)
        _keep_alive(client)
        _secure(client, account, context)
        undo.pop_all()
    return client


def _secure(client: Client, account: Account, context: ssl.SSLContext) -> None:
    if account.tls == "starttls":
        client.starttls(context)
    if client.already_known():
        raise MailboxRefused("The mail server takes us for signed in before we said who we are.")


def sign_in(client: IMAPClient, account: Account, secret: str) -> None:
    """Sign in by password or access token.

    Raises CredentialsError, MailboxUnreachable or MailboxRefused, whichever the answer means,
    and the network's own errors.
    """
    guard(secret, LONGEST_SECRET)
    capabilities = client.capabilities()
    try:
        if account.auth == "oauth2":
            bearer = b"AUTH=OAUTHBEARER" in capabilities and b"AUTH=XOAUTH2" not in capabilities
            (client.oauthbearer_login if bearer else client.oauth2_login)(account.user, secret)
        elif (account.user + secret).isascii() and b"LOGINDISABLED" not in capabilities:
            client.login(_quoted(account.user), secret)
        else:
            client.plain_login(account.user, secret)
    except LoginError as error:
        cut = isinstance(error.__context__, (IMAPClientAbortError, OSError))
        raise login_failure(str(error), cut=cut) from error
    except UnicodeError as error:
        raise CredentialsError("The mail server takes no password with such letters.") from error


def meaning(error: Exception, doing: str, host: str) -> MailboxError:
    """Return what `error` while `doing` something means to the person.

    MailboxRefused: the server answered no and the connection still stands. Anything else is
    MailboxUnreachable: cut, timed out or out of step, so that the connection is of no use.
    """
    if isinstance(error, ssl.SSLCertVerificationError):
        return MailboxUnreachable(
            f"The certificate of {host} can't be trusted: {words_of(error.verify_message)}.",
            "Nothing was sent. On a hotel or campus network open a web page first and sign in there.",
        )
    if isinstance(error, CapabilityError):
        return MailboxRefused(f"The mail server can't {doing}: {words_of(str(error))}")
    if isinstance(error, IMAPClientError) and not isinstance(error, (IMAPClientAbortError, ProtocolError)):
        return refused(doing, str(error))
    return MailboxUnreachable(f"The mail server was lost while trying to {doing}.")


def hang_up(client: Client) -> None:
    """Close the connection without a word."""
    with contextlib.suppress(OSError):
        client.shutdown()


def _quoted(user: str) -> str:
    """Quote a login name: imaplib quotes the password only."""
    return '"' + user.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _tls(ca_file: str) -> ssl.SSLContext:
    """Return a context that checks certificate and name, TLS 1.2 at least."""
    try:
        context = ssl.create_default_context(cafile=ca_file or None)
    except OSError as error:
        raise MailboxRefused(f"The certificate file {ca_file} can't be read.") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _keep_alive(client: IMAPClient) -> None:
    sock = client.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_KEEPIDLE"):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, KEEPALIVE_SECONDS)
