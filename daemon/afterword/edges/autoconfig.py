"""Asking a mail domain, and Mozilla's public list, where a mailbox is: only when told to.

It tells both of them the domain, never the address. Over https alone, with checked
certificates; what comes back is a proposal for the person to confirm, and no password goes
anywhere before. Servers without TLS are left out of it.
"""

from __future__ import annotations

import ssl
import urllib.request
from collections.abc import Callable, Iterator
from http.client import HTTPException
from urllib.parse import quote

from lxml import etree

from afterword.edges import config_values as kinds
from afterword.edges.providers import Server, Tls
from afterword.model import Record

PLACES = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    "https://autoconfig.thunderbird.net/v1.1/{domain}",
)
"""The domain itself first, then Mozilla's list (PROVIDERS A3)."""

_PATIENCE_SECONDS = 10.0
_LARGEST = 65_536  # bytes; the longest in Mozilla's list has some 10 kB
_SECURED: dict[str, Tls] = {"SSL": "implicit", "STARTTLS": "starttls"}
_NAMES = ("%EMAILADDRESS%", "%EMAILLOCALPART%")


class Proposal(Record, frozen=True, kw_only=True):
    """What a domain says of itself: its servers, and whether the login name is the part before the @."""

    place: str
    imap: Server
    smtp: Server | None = None
    local_user: bool = False


def proposal(domain: str, fetch: Callable[[str], bytes | None] | None = None) -> Proposal | None:
    """Return what the first place that knows `domain` proposes, None if nobody does."""
    for place in PLACES:
        address = place.format(domain=quote(domain, safe=".-"))
        answer = (fetch or fetched)(address)
        found = read(answer, address) if answer else None
        if found:
            return found
    return None


def read(answer: bytes, place: str) -> Proposal | None:
    """Return what an autoconfig file proposes; None if it is none, or proposes nothing safe."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(answer, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    imap = next(_servers(root, "incomingServer", "imap"), None)
    if imap is None:
        return None
    smtp = next(_servers(root, "outgoingServer", "smtp"), None)
    return Proposal(
        place=place, imap=imap[0], smtp=smtp[0] if smtp else None, local_user=imap[1] == "%EMAILLOCALPART%"
    )


def _servers(root: etree._Element, element: str, kind: str) -> Iterator[tuple[Server, str]]:
    """Yield the servers of a kind that are reached over TLS and that can be named in config.toml."""
    for one in root.iterfind(f".//{element}[@type='{kind}']"):
        tls = _SECURED.get(one.findtext("socketType", "").strip())
        user = one.findtext("username", "").strip()
        try:
            host = str(kinds.host(one.findtext("hostname", "").strip()))
            port = int(str(kinds.number(1, 65535)(int(one.findtext("port", "0")))))
        except (kinds.Fault, ValueError):
            continue
        if tls and user in _NAMES and "." in host:
            yield Server(host=host, port=port, tls=tls), user


def fetched(address: str) -> bytes | None:
    """Return what lies at an https address, None if nothing does or it is not to be trusted."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), _NoRedirect)
    try:
        with opener.open(address, timeout=_PATIENCE_SECONDS) as answer:
            return bytes(answer.read(_LARGEST))
    except (OSError, HTTPException, ValueError):  # HTTPError and a bad certificate are OSErrors
        return None


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Goes where it was told to, and nowhere else: a redirect could lead out of https."""

    def redirect_request(self, *_arguments: object) -> None:
        """Follow nothing."""
