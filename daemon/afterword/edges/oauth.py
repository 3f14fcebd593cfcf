"""OAuth2 with a client id of the owner's own: tokens asked for, renewed, and kept no longer than needed.

An access token lives in memory alone. A refresh token that the server has replaced is stored
before the access token that came with it is used. Only `invalid_grant` means that the person
has to sign in again; a network fault or an error of the server keeps what there is.
Everything travels over TLS with a checked certificate, and no redirect is followed.
"""

from __future__ import annotations

import json
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

import msgspec

from afterword.edges.ending import ENDING
from afterword.edges.imap_answers import words_of
from afterword.edges.settings import Account
from afterword.errors import CredentialsError, MailboxRefused, MailboxUnreachable
from afterword.model import Record

REFRESH_EARLY_SECONDS = 600.0
"""A token this near its end is renewed first: clocks differ and a pass takes time (PROVIDERS A2)."""

SHORTEST_SECONDS = 60.0
"""Assumed life of a token whose server does not say (RFC 6749, 5.1 only recommends it)."""

_PATIENCE_SECONDS = 30.0
_LARGEST_ANSWER = 65_536  # bytes; Microsoft's longest have some 6 kB
_HTTPS_PORT = 443
_SERVER_ERROR = 500
_TOO_MANY = 429
_CONSENT = ("AADSTS65001", "AADSTS90094", "AADSTS90095", "consent_required")
"""Microsoft's words for "an administrator has to approve this program first"."""


class Grant(Record, frozen=True, kw_only=True):
    """What is kept in the keyring: enough to ask for access tokens until it is revoked."""

    refresh_token: str
    client_secret: str = ""

    def text(self) -> str:
        """Return the grant as the one line the keyring keeps."""
        return msgspec.json.encode(self).decode()


def grant_from(text: str) -> Grant:
    """Return the grant that `text` holds; CredentialsError if it is none (a password, say)."""
    try:
        return msgspec.json.decode(text, type=Grant)
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise CredentialsError(
            "What is stored for this mailbox is no OAuth2 sign-in.", "Run `afterword setup` to sign in."
        ) from None


class Access(Record, frozen=True, kw_only=True):
    """An access token, with the grant that comes with it; `seconds` is how long it is good for."""

    token: str
    seconds: float
    grant: Grant


class Tokens:
    """The access tokens of one account; `kept` reads its grant, `keep` stores a replaced one."""

    def __init__(self, account: Account, kept: Callable[[], Grant], keep: Callable[[Grant], None]) -> None:
        """Ask for nothing yet."""
        self._account = account
        self._kept = kept
        self._keep = keep
        self._access: Access | None = None
        self._unsaved: Grant | None = None
        self._since = (0.0, 0.0)

    def access(self, *, fresh: bool = False) -> str:
        """Return a token that is good for ten minutes at least, if the server gives such.

        Raises CredentialsError if the person has to sign in again, MailboxUnreachable or
        MailboxRefused if it can't be had now, and what `kept` and `keep` raise.
        """
        if self._unsaved is None and not fresh and self._access and self._left() > REFRESH_EARLY_SECONDS:
            return self._access.token
        grant = self._unsaved or self._kept()
        begun = (time.time(), time.monotonic())
        try:
            access = refreshed(self._account, grant)
        except CredentialsError:
            newer = self._kept()  # `doctor` beside the service, say, has just replaced it
            if newer == grant:
                raise
            access = refreshed(self._account, newer)
        if access.grant != grant or self._unsaved:
            self._unsaved = access.grant
            self._keep(access.grant)
            self._unsaved = None
        self._access, self._since = access, begun
        return access.token

    def _left(self) -> float:
        """Return the seconds left by the clock that has run further: one of them stops in sleep."""
        assert self._access is not None
        wall, steady = time.time() - self._since[0], time.monotonic() - self._since[1]
        return self._access.seconds - max(wall, steady)


def refreshed(account: Account, grant: Grant) -> Access:
    """Return a new access token for `grant`."""
    client = _client(account.client_id)
    secret = {"client_secret": grant.client_secret} if grant.client_secret else {}
    body = client.prepare_refresh_body(
        refresh_token=grant.refresh_token, client_id=account.client_id, **secret
    )
    return _access(account, ask(account, account.token_url, body), grant)


def renewed_at(account: Account) -> tuple[tuple[str, int], ...]:
    """Return the (host, port) a token of `account` is renewed at, with the proxy on the way if there is one.

    Nothing for a mailbox with a password, or whose owner's command gets the tokens.
    """
    if account.auth != "oauth2" or not account.client_id or account.token_command:
        return ()
    proxy = urllib.request.getproxies().get("https", "")
    ways = [urlsplit(url if "//" in url else f"//{url}") for url in (account.token_url, proxy) if url]
    return tuple((way.hostname, way.port or _HTTPS_PORT) for way in ways if way.hostname)


def exchanged(account: Account, body: str, client_secret: str) -> Access:
    """Return the first access token, for a code or a device code in `body`."""
    answer = ask(account, account.token_url, body)
    return _access(account, answer, Grant(refresh_token="", client_secret=client_secret))


def _access(account: Account, answer: str, before: Grant) -> Access:
    token = parsed(answer, account)
    grant = Grant(
        refresh_token=str(token.get("refresh_token") or before.refresh_token),
        client_secret=before.client_secret,
    )
    if not grant.refresh_token:
        raise CredentialsError(
            "The provider let you in for an hour only: it gave no refresh token.",
            "Take Afterword out of the programs that have access to your account, then sign in again.",
        )
    return Access(token=str(token["access_token"]), seconds=_life(token.get("expires_in")), grant=grant)


def _life(seconds: object) -> float:
    """Return how long a token is good for; some servers say it as text."""
    text = str(seconds)
    return float(text) if text.isascii() and text.replace(".", "", 1).isdecimal() else SHORTEST_SECONDS


def parsed(answer: str, account: Account) -> dict[str, Any]:
    """Return the fields of a token answer, or raise what its error means."""
    from oauthlib.oauth2 import OAuth2Error  # noqa: PLC0415 - most mailboxes have a password

    try:
        return dict(_client(account.client_id).parse_request_body_response(answer))
    except OAuth2Error as error:
        raise meaning(str(error.error), str(error.description or ""), account) from None
    except (ValueError, LookupError, TypeError, AttributeError):
        raise MailboxUnreachable(
            f"The sign-in server {_host(account)} gave an answer nobody understands."
        ) from None


def meaning(
    error: str, words: str, account: Account
) -> CredentialsError | MailboxRefused | MailboxUnreachable:
    """Return what an OAuth2 error is to the person: sign in again, ask somebody, or wait."""
    if any(sign in words or sign == error for sign in _CONSENT):
        return MailboxRefused(
            "Your school or employer has to approve Afterword before it may read this mailbox.",
            "Ask its IT department, or forward the residency mail to a personal mailbox (docs/outlook.md).",
        )
    if error == "invalid_grant":
        return CredentialsError(
            f"The sign-in for {account.host} has ended: revoked, expired, or your password has changed.",
            "Run `afterword setup` to sign in again. "
            "(Google ends it every 7 days while your project is in Testing.)",
        )
    if error == "access_denied":
        return CredentialsError(
            "The sign-in was declined in the browser.", "Run `afterword setup` to try again."
        )
    if error in {"server_error", "temporarily_unavailable", "missing_token"}:
        return MailboxUnreachable(f"The sign-in server {_host(account)} can't answer now.")
    return MailboxRefused(
        f"The sign-in server {_host(account)} refused: {error} {words_of(words)}".rstrip(),
        "Check client_id (and tenant) in config.toml.",
        error,
    )


def ask(account: Account, url: str, body: str) -> str:
    """Post a form; return the answer, which may be an OAuth2 error, or raise MailboxUnreachable."""
    host = urlsplit(url).hostname or ""
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    request = urllib.request.Request(url, body.encode(), headers, method="POST")  # noqa: S310 - https, by settings
    try:
        with _opener(account).open(request, timeout=_PATIENCE_SECONDS) as answer:
            return _text(answer)
    except urllib.error.HTTPError as error:
        with error:
            text = _text(error)
        if error.code >= _SERVER_ERROR or error.code == _TOO_MANY or not _is_error(text):
            raise MailboxUnreachable(f"The sign-in server {host} can't answer now ({error.code}).") from None
        return text
    except ssl.SSLCertVerificationError:
        raise _untrusted(host) from None
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, ssl.SSLCertVerificationError):
            raise _untrusted(host) from None
        raise MailboxUnreachable(
            f"The sign-in server {host} could not be reached.", "Check the network."
        ) from None


def _untrusted(host: str) -> MailboxUnreachable:
    return MailboxUnreachable(
        f"The certificate of {host} can't be trusted.",
        "Nothing was sent. On a hotel or campus network open a web page first and sign in there.",
    )


def _is_error(text: str) -> bool:
    """Tell whether a refusal is OAuth2's own, and not the page of some portal in between."""
    try:
        return isinstance(json.loads(text).get("error"), str)
    except (ValueError, AttributeError):
        return False


def _text(answer: HTTPResponse | urllib.error.HTTPError) -> str:
    return answer.read(_LARGEST_ANSWER).decode("utf-8", "replace")


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Refuses to carry a secret to an address that the answer names."""

    def redirect_request(self, *_arguments: object) -> None:
        """Follow nothing."""


class _Line(HTTPSConnection):
    """A connection that is given up at once when Afterword is told to end, before anything is said.

    Once a token is asked for, its answer is waited for: it may bring the only good refresh token.
    """

    def connect(self) -> None:
        """Connect, or raise OSError."""
        made = ENDING.apart(lambda: HTTPSConnection.connect(self), "connecting")
        if not made.done():
            raise OSError("told to end")
        made.result()


class _Https(urllib.request.HTTPSHandler):
    """Opens addresses over such a connection."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(context=context)
        self._context = context

    def https_open(self, request: urllib.request.Request) -> HTTPResponse:
        """Open `request`; the only addresses there are begin with https."""
        answer: HTTPResponse = self.do_open(_Line, request, context=self._context)
        return answer


def _opener(account: Account) -> urllib.request.OpenerDirector:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if account.ca_file:
        context.load_verify_locations(account.ca_file)
    return urllib.request.build_opener(_Https(context=context), _NoRedirect)


def _client(client_id: str) -> Any:  # noqa: ANN401 - oauthlib has no types
    from oauthlib.oauth2 import WebApplicationClient  # noqa: PLC0415 - most mailboxes have a password

    return WebApplicationClient(client_id)


def _host(account: Account) -> str:
    return urlsplit(account.token_url).hostname or account.token_url
