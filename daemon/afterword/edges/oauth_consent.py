"""The person's yes: in the browser of this computer, or with a code on any device.

The browser comes back to a listener on 127.0.0.1 alone, on a port nobody knows before, which
takes one answer that carries our `state` and closes itself, at the latest after five minutes.
A code that is stolen on the way is worth nothing without the verifier (PKCE, RFC 7636).
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from afterword.edges.oauth import Access, ask, exchanged, meaning
from afterword.edges.providers import by_id
from afterword.edges.settings import Account
from afterword.errors import CredentialsError, MailboxRefused

LISTEN_SECONDS = 300.0
"""How long the person has in the browser: a second factor takes a minute, a forgotten tab is closed."""

_VERIFIER_LENGTH = 64  # characters, RFC 7636 4.1 asks for 43 to 128
_SLOWER_SECONDS = 5.0  # added to the pause at each slow_down (RFC 8628, 3.5)
_USUAL_PAUSE_SECONDS = 5.0  # between two questions where the server names none (RFC 8628, 3.2)
_LOOPBACK = "127.0.0.1"
_DONE = "You are signed in. Close this window and go back to Afterword."
_NOT_DONE = "The sign-in was not completed. Close this window and go back to Afterword."


class _Listener(HTTPServer):
    """Waits for the one request that answers ours; everything else gets 404 and changes nothing."""

    def __init__(self, state: str) -> None:
        super().__init__((_LOOPBACK, 0), _Page)
        self.state = state
        self.timeout = 1.0
        self.query = ""

    def handle_error(self, *_arguments: object) -> None:
        """Say nothing: a browser that hangs up is no event."""


class _Page(BaseHTTPRequestHandler):
    server: _Listener
    timeout = 5.0  # a connection that is only held open must not block the answer

    def do_GET(self) -> None:
        """Take the answer if it is ours, and say so to the person."""
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        ours = parts.path == "/" and secrets.compare_digest(
            query.get("state", [""])[0].encode(), self.server.state.encode()
        )
        if ours:
            self.server.query = parts.query
        text = (_DONE if "code" in query else _NOT_DONE) if ours else "There is nothing here."
        self.send_response(200 if ours else 404)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_arguments: object) -> None:
        """Log nothing: the address holds the code."""


def by_browser(
    account: Account, client_secret: str, show: Callable[[str], None], seconds: float = LISTEN_SECONDS
) -> Access:
    """Let the person sign in at the page that `show` is given; return the first token.

    Raises CredentialsError if nobody does in time or the answer is no, else what the servers mean.
    """
    from oauthlib.oauth2 import WebApplicationClient  # noqa: PLC0415 - most mailboxes have a password

    known = by_id(account.provider)
    grants = known.grants if known else None
    client = WebApplicationClient(account.client_id)
    verifier = client.create_code_verifier(_VERIFIER_LENGTH)
    challenge = client.create_code_challenge(verifier, "S256")
    with _Listener(secrets.token_urlsafe(32)) as listener:
        host = grants.redirect_host if grants else _LOOPBACK
        redirect = f"http://{host}:{listener.server_port}/"
        show(
            client.prepare_request_uri(
                account.authorize_url,
                redirect_uri=redirect,
                scope=account.scope.split() or None,
                state=listener.state,
                code_challenge=challenge,
                code_challenge_method="S256",
                login_hint=account.address,
                **dict(grants.asked if grants else ()),
            )
        )
        query = _answer(listener, seconds)
    code = _code(query, account)
    more = {"client_secret": client_secret} if client_secret else {}
    body = client.prepare_request_body(code=code, redirect_uri=redirect, code_verifier=verifier, **more)
    return exchanged(account, body, client_secret)


def _answer(listener: _Listener, seconds: float) -> str:
    end = time.monotonic() + seconds
    while not listener.query:
        if time.monotonic() > end:
            raise CredentialsError("Nobody signed in in the browser in time.", "Run `afterword setup` again.")
        listener.handle_request()
    return listener.query


def _code(query: str, account: Account) -> str:
    """Return the code of an answer that carries our state; raise what a refusal in it means."""
    fields = {name: values[0] for name, values in parse_qs(query).items()}
    issuer = urlsplit(fields.get("iss", "")).hostname  # RFC 9207: whose answer this is
    if issuer and issuer != urlsplit(account.authorize_url).hostname:
        raise MailboxRefused("The answer in the browser came from another sign-in server; it was not used.")
    if "code" not in fields:
        raise meaning(fields.get("error", "no code"), fields.get("error_description", ""), account)
    return fields["code"]


def by_code(
    account: Account,
    client_secret: str,
    show: Callable[[str, str], None],
    wait: Callable[[float], None] = time.sleep,
) -> Access:
    """Let the person type a code at a page, on any device; `show` gets the page and the code (RFC 8628)."""
    if not account.device_url:
        raise CredentialsError("This provider signs nobody in by a code.", "Leave out --device-code.")
    asked = urlencode({"client_id": account.client_id, "scope": account.scope})
    device = _fields(ask(account, account.device_url, asked), account)
    show(str(device["verification_uri"]), str(device["user_code"]))
    pause = float(device.get("interval") or _USUAL_PAUSE_SECONDS)
    left = float(device.get("expires_in") or LISTEN_SECONDS)
    body = _polling(account, str(device["device_code"]), client_secret)
    while left > 0:
        wait(pause)
        left -= pause
        try:
            return exchanged(account, body, client_secret)
        except MailboxRefused as refusal:
            if refusal.code == "slow_down":
                pause += _SLOWER_SECONDS
            elif refusal.code == "expired_token":
                break
            elif refusal.code != "authorization_pending":
                raise
    raise CredentialsError("Nobody typed the code in time.", "Run `afterword setup` again for a new one.")


def _polling(account: Account, device_code: str, client_secret: str) -> str:
    from oauthlib.oauth2 import DeviceClient  # noqa: PLC0415 - most mailboxes have a password

    client = DeviceClient(account.client_id)
    more = {"client_secret": client_secret} if client_secret else {}
    return str(client.prepare_request_body(device_code, include_client_id=True, **more))


def _fields(answer: str, account: Account) -> dict[str, Any]:
    try:
        fields = json.loads(answer)
        needed = {"device_code", "user_code", "verification_uri"} <= fields.keys()
    except (ValueError, AttributeError):
        fields, needed = {}, False
    if not needed:
        error = str(fields.get("error", "no code"))
        raise meaning(error, str(fields.get("error_description", "")), account)
    return dict(fields)
