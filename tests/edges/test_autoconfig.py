"""What a domain says about itself is a proposal: over https, with TLS servers, and nothing odd in it."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from afterword.edges import autoconfig
from afterword.edges.autoconfig import PLACES, fetched, proposal, read
from afterword.edges.providers import Server

CERTIFICATES = Path(__file__).resolve().parents[1] / "certificates"


def config(
    kind: str = "SSL", host: str = "imap.lakeside.example", port: str = "993", user: str = "%EMAILADDRESS%"
) -> bytes:
    return f"""<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="lakeside.example">
<incomingServer type="pop3"><hostname>pop.lakeside.example</hostname><port>995</port>
<socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>
<incomingServer type="imap"><hostname>{host}</hostname><port>{port}</port><socketType>{kind}</socketType>
<username>{user}</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.lakeside.example</hostname><port>587</port>
<socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>""".encode()


def test_a_good_file_proposes_imap_and_smtp() -> None:
    """The IMAP server, not the POP one; the way to sign in by the part before the @ is noticed."""
    found = read(config(user="%EMAILLOCALPART%"), "https://x.example")

    assert found is not None
    assert found.imap == Server(host="imap.lakeside.example", port=993)
    assert found.smtp == Server(host="smtp.lakeside.example", port=587, tls="starttls")
    assert found.local_user


@pytest.mark.parametrize(
    "bad",
    [config("plain"), config(host="imap.x.example; rm"), config(host="localhost"), config(port="99999"),
     config(port="many"), config(user="priya"), b"<html>log in to this Wi-Fi</html>", b"", b"\0", b"<a>" * 5000,
     b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + config(host="&x;").partition(b"?>")[2]],
)  # fmt: skip
def test_what_is_unsafe_or_odd_proposes_nothing(bad: bytes) -> None:
    """Plain text, hosts that are none, foreign entities and broken files are passed over."""
    assert read(bad, "https://x.example") is None


def test_the_domain_is_asked_before_the_list_and_the_address_is_told_to_nobody() -> None:
    """Three places in order, https each, the domain alone in them."""
    asked: list[str] = []

    def fetch(address: str) -> bytes | None:
        asked.append(address)
        return config() if "thunderbird" in address else None

    found = proposal("lakeside.example", fetch)

    assert found is not None
    assert asked == [place.format(domain="lakeside.example") for place in PLACES]
    assert found.place == asked[-1]
    assert all(address.startswith("https://") and "@" not in address for address in asked)


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/config")
        else:
            self.send_response(200 if self.path == "/config" else 404)
        self.end_headers()
        self.wfile.write(config())

    def log_message(self, *_arguments: object) -> None:
        pass


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Page)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATES / "localhost.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    yield f"https://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_only_a_vouched_for_page_at_the_place_itself_counts(
    page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No redirect is followed, a missing page is none, and a certificate nobody vouches for ends it."""
    assert fetched(f"{page}/config") == config()
    assert fetched(f"{page}/moved") is None
    assert fetched(f"{page}/missing") is None
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "unknown.pem"))
    assert fetched(f"{page}/config") is None
    assert autoconfig.proposal("no.such.domain.example", lambda _address: None) is None
