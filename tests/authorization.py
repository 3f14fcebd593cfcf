"""An authorization server of our own on the loopback, over TLS, and stricter than the real ones.

It takes a code once, checks PKCE and the redirect, replaces the refresh token at every use and
takes the old one for stolen. `orders` is what it was asked, in order; `fail` answers the next
request with a status instead.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import ssl
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

CLIENT, SECRET = "our-client", "not-so-secret"
NUMBERS = itertools.count(1)


class Authorization:
    """A running server: `url`, and what a test wants it to do."""

    def __init__(self, certificate: Path, key: Path, user: str) -> None:
        self.user = user
        self.client = CLIENT
        self.life: object = 3600
        self.rotates = True
        self.says_yes = True
        self.issuer = ""
        self.fail: list[tuple[int, str]] = []
        self.pending = 0
        self.orders: list[dict[str, str]] = []
        self.codes: dict[str, dict[str, str]] = {}
        self.refresh: set[str] = set()
        self.given: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
        self._server.authorization = self  # type: ignore[attr-defined]
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port = self._server.server_port
        self.url = f"https://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def keys(self) -> dict[str, str]:
        """config.toml's keys for this server."""
        return {"authorize_url": f"{self.url}/authorize", "token_url": f"{self.url}/token",
                "device_url": f"{self.url}/device", "scope": "mail offline", "client_id": CLIENT}  # fmt: skip

    def page(self, query: dict[str, str]) -> str:
        """Return where the browser is sent when the person has decided."""
        assert query["response_type"] == "code"
        assert query["client_id"] == self.client
        assert query["code_challenge_method"] == "S256"
        assert len(query["state"]) >= 32
        redirect = urlsplit(query["redirect_uri"])
        assert (redirect.scheme, redirect.hostname) in {("http", "127.0.0.1"), ("http", "localhost")}
        answer = {"state": query["state"]} | ({"iss": self.issuer} if self.issuer else {})
        if not self.says_yes:
            return f"{query['redirect_uri']}?{urlencode(answer | {'error': 'access_denied'})}"
        code = f"code-{next(NUMBERS)}"
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode(answer | {'code': code})}"

    def token(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        if form.get("client_id") != self.client or form.get("client_secret", SECRET) != SECRET:
            return 401, {"error": "invalid_client"}
        kind = form["grant_type"]
        if kind == "authorization_code":
            asked = self.codes.pop(form["code"], None)
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
            if not asked or (asked["code_challenge"], asked["redirect_uri"]) != (
                challenge,
                form["redirect_uri"],
            ):
                return 400, {"error": "invalid_grant"}
        elif kind == "refresh_token":
            if form["refresh_token"] not in self.refresh:
                return 400, {
                    "error": "invalid_grant",
                    "error_description": "Token has been expired or revoked.",
                }
            if self.rotates:
                self.refresh.remove(form["refresh_token"])
        elif self.pending:
            self.pending -= 1
            return 400, {"error": "slow_down" if self.pending == 1 else "authorization_pending"}
        elif not self.says_yes:
            return 400, {"error": "expired_token"}
        return 200, self._tokens(kind)

    def _tokens(self, kind: str) -> dict[str, object]:
        access = f"good-token-{self.user}~{next(NUMBERS)}"
        self.given.append(access)
        answer: dict[str, object] = {"access_token": access, "token_type": "Bearer", "expires_in": self.life}
        if self.rotates or kind != "refresh_token":
            refresh = f"refresh-{next(NUMBERS)}"
            self.refresh.add(refresh)
            answer["refresh_token"] = refresh
        return answer


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self.send_response(302)
        self.send_header("Location", self._ours.page(_flat(parts.query)))
        self.end_headers()

    def do_POST(self) -> None:
        form = _flat(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self._ours.orders.append(form)
        if self._ours.fail:
            status, text = self._ours.fail.pop(0)
        elif self.path.endswith(("/device", "/devicecode")):
            status, text = 200, json.dumps(
                {"device_code": "device-1", "user_code": "WDJB-MJHT", "verification_uri": f"{self._ours.url}/activate",
                 "interval": 5, "expires_in": 900}
            )  # fmt: skip
        else:
            status, answer = self._ours.token(form)
            text = json.dumps(answer)
        self.send_response(status)
        if status in {301, 302, 307}:
            self.send_header("Location", f"{self._ours.url}/token")
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(text.encode())

    @property
    def _ours(self) -> Authorization:
        return self.server.authorization  # type: ignore[attr-defined, no-any-return]

    def log_message(self, *_arguments: object) -> None:
        pass


def _flat(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}


def browse(page: str, ca: str) -> str:
    """Open `page` as a browser of somebody who says yes; return what it shows in the end."""
    context = ssl.create_default_context(cafile=ca)
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context))
    with opener.open(page, timeout=20) as answer:
        return str(answer.read().decode())


if __name__ == "__main__":
    import sys

    sys.stdout.write(browse(sys.argv[2], sys.argv[1]))
