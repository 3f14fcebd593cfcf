"""The one module that can send mail, and it sends to the owner alone (law 1).

There is no recipient to pass: the address is fixed when the object is built, from the
validated configuration. Nothing that was read in any mail reaches this module except as
text of the summary. Connections are secured always, except to this computer itself.
"""

from __future__ import annotations

import asyncio
import secrets
import ssl
from collections.abc import Callable
from contextlib import suppress
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as WIRE
from email.utils import localtime
from hashlib import sha256

import aiosmtplib

from afterword.edges import config_values
from afterword.edges.settings import Smtp
from afterword.edges.steps import STEPS
from afterword.errors import AfterwordError, CredentialsError, MailboxRefused, MailboxUnreachable

_PATIENCE_SECONDS = 60.0  # for each answer of the server; RFC 5321 4.5.3.2 allows minutes, a laptop does not
_OUR_NAME = "[127.0.0.1]"  # what EHLO says: never the laptop's own name (law 6)
_METHODS = ("plain", "login", "cram-md5")
_HEADERS = frozenset(
    {"from", "to", "subject", "date", "message-id", "auto-submitted"}
    | {"mime-version", "content-type", "content-transfer-encoding"}
)


class OwnersPost:
    """The way from Afterword to its owner's own mailbox, and nowhere else."""

    def __init__(self, owner: str, server: Smtp, secret: Callable[[], str]) -> None:
        """Fix the only address; `secret` returns the password or token when it is needed."""
        self._owner = config_values.address(owner)
        self._server = server
        self.way = sha256(f"{owner}|{server.host}|{server.port}|{server.user}".encode()).hexdigest()[:16]
        self._secret = secret

    def send_summary(self, subject: str, text: str, html: str) -> None:
        """Send the owner the summary.

        Raises MailboxUnreachable if the server did not answer, MailboxRefused if it said no,
        CredentialsError if it refused the password. After any of them the summary may have
        gone out all the same: whoever asks again risks a second one.
        """
        message = self._message(subject)
        message.set_content(text)
        message.add_alternative(html, subtype="html")
        self._send(message)

    def send_nonce(self, nonce: str) -> None:
        """Send the owner one mail without any content but `nonce`, to prove the address."""
        message = self._message(f"Afterword checks this address ({nonce})")
        message.set_content(
            f"Afterword sends its weekly summary here once it has seen this mail arrive: {nonce}\n"
        )
        self._send(message)

    def _message(self, subject: str) -> EmailMessage:
        message = EmailMessage()
        message["From"] = message["To"] = self._owner
        # Encoded words in a received name would be decoded here, line breaks and all.
        message["Subject"] = " ".join(subject.replace("=?", "= ?").split())
        message["Date"] = localtime()
        message["Message-ID"] = f"<{secrets.token_hex(16)}@{self._owner.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no vacation notice answers it
        return message

    def _send(self, message: EmailMessage) -> None:
        content = message.as_bytes(policy=WIRE)
        found = message_from_bytes(content, policy=WIRE)  # as the server will read it
        names = [name.lower() for name in found]
        if (
            {*names} - _HEADERS
            or len(names) != len({*names})
            or {found["To"], found["From"]} != {self._owner}
        ):
            raise AfterwordError("A summary was about to leave with headers of its own; it was not sent.")
        if self._server.tls == "none" and not config_values.is_loopback(self._server.host):
            raise MailboxUnreachable(
                f"{self._server.host} would get the password in clear text.", "Set tls of [smtp]."
            )
        try:
            STEPS.passed()
            asyncio.run(self._deliver(content))
            STEPS.passed()
        except aiosmtplib.SMTPAuthenticationError as error:
            raise CredentialsError(
                f"The mail server {self._server.host} refused the password ({error.code}).",
                "Check user and password of [smtp]; some providers want an app password here too.",
            ) from None
        except aiosmtplib.SMTPResponseException as error:
            raise MailboxRefused(
                f"The mail server {self._server.host} did not take the summary ({error.code}).",
                "Without [smtp] the summary is put into your INBOX instead.",
                str(error.code),
            ) from None
        except (aiosmtplib.SMTPException, OSError) as error:
            raise MailboxUnreachable(
                f"The mail server {self._server.host} could not be reached safely ({type(error).__name__}).",
                "Check the network, and host, port and tls of [smtp].",
            ) from None

    async def _deliver(self, content: bytes) -> None:
        """Speak the six commands a mail to oneself needs."""
        server = self._server
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.tls == "implicit",
            start_tls=server.tls == "starttls",  # True insists; the library's default does not
            tls_context=None if server.tls == "none" else _tls_context(server.ca_file),
            local_hostname=_OUR_NAME,
            timeout=_PATIENCE_SECONDS,
        )
        await client.connect()
        transport = client.transport
        try:
            await client.ehlo()
            await self._sign_in(client)
            notify = ("NOTIFY=NEVER",) if client.supports_extension("dsn") else ()
            await client.mail(self._owner)
            if self._owner != config_values.address(self._owner):
                raise AfterwordError("The owner's address is not one plain address; nothing was sent.")
            await client.rcpt(self._owner, options=notify)
            await client.data(content)
            with suppress(aiosmtplib.SMTPException, OSError):  # it has the mail, however it parts
                await client.quit()
        finally:
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()  # nothing more to say; a polite TLS farewell may wait for ever
                await asyncio.sleep(0)

    async def _sign_in(self, client: aiosmtplib.SMTP) -> None:
        """Offer the secret once, by one method: a wrong one repeated locks accounts."""
        if self._server.tls == "none" and not client.supports_extension("auth"):
            return  # a server on this computer that trusts whoever is on it
        user = self._server.user
        if self._server.account.auth == "oauth2":
            await client.auth_xoauth2(user, self._secret())
            return
        offered = client.supported_auth_methods
        method = next((name for name in _METHODS if name in offered), None)
        if method is None:
            raise MailboxRefused(
                f"The mail server {self._server.host} offers no way to sign in with a password.",
                "Without [smtp] the summary is put into your INBOX instead.",
            )
        sign_in = {"plain": client.auth_plain, "login": client.auth_login, "cram-md5": client.auth_crammd5}
        await sign_in[method](user, self._secret())


def _tls_context(ca_file: str) -> ssl.SSLContext:
    """Return a context that checks certificate and host name, TLS 1.2 at least."""
    context = ssl.create_default_context(cafile=ca_file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
