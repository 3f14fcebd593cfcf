"""Reads what the owner's own provider said about a mail's origin; believes nobody else.

Anyone can write an Authentication-Results header into a mail. Only the topmost one counts,
and only if its authserv-id is that of the owner's provider (RFC 8601, section 5).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from publicsuffixlist import PublicSuffixList

from afterword.reading.headers import Fields, every

PROVIDERS: dict[str, frozenset[str]] = {
    "gmail.com": frozenset({"mx.google.com"}),
    "googlemail.com": frozenset({"mx.google.com"}),
    "icloud.com": frozenset({"bimi.icloud.com", "dmarc.icloud.com", "mx.icloud.com"}),
    "me.com": frozenset({"bimi.icloud.com", "dmarc.icloud.com", "mx.icloud.com"}),
    "mac.com": frozenset({"bimi.icloud.com", "dmarc.icloud.com", "mx.icloud.com"}),
    "outlook.com": frozenset({"spf.outlook.com", "mx.microsoft.com"}),
    "hotmail.com": frozenset({"spf.outlook.com", "mx.microsoft.com"}),
    "live.com": frozenset({"spf.outlook.com", "mx.microsoft.com"}),
    "msn.com": frozenset({"spf.outlook.com", "mx.microsoft.com"}),
    "yahoo.com": frozenset({"atlas.mail.yahoo.com"}),
    "aol.com": frozenset({"atlas.mail.yahoo.com"}),
    "fastmail.com": frozenset({"mx.messagingengine.com"}),
    "proton.me": frozenset({"mail.protonmail.ch", "mailin.protonmail.ch"}),
    "protonmail.com": frozenset({"mail.protonmail.ch", "mailin.protonmail.ch"}),
}
"""Authserv-ids by domain of the owner's address, used while the config names none."""

_COMMENT = re.compile(r"\([^()]{0,2000}\)")
_RESULT = re.compile(r"\s{0,9}(dmarc|dkim|spf)\s{0,3}=\s{0,3}([a-z]{3,12})\b", re.IGNORECASE)
_PROPERTY = re.compile(
    r"\b(?:header\.(?:from|d|i)|smtp\.(?:mailfrom|helo))\s{0,3}=\s{0,3}\"?([^\s;\"]{1,320})", re.IGNORECASE
)


class Verdict(NamedTuple):
    """What the provider said, and the From domain it said it about."""

    result: Literal["pass", "fail", "none"] = "none"
    domain: str | None = None


def verdict(fields: Fields, from_domain: str, owner: frozenset[str], trusted: frozenset[str]) -> Verdict:
    """Whether the mail is From's own, as the owner's provider saw it.

    Args:
        fields: the header fields, topmost first.
        from_domain: domain of the From address.
        owner: the owner's addresses, to know the provider by.
        trusted: authserv-ids from the configuration; if empty the built-in ones are used.
    """
    known = trusted or _provider_ids(owner)
    results = every(fields, "authentication-results")
    if not results or not known or not from_domain:
        return Verdict()
    head, _, rest = _COMMENT.sub(" ", results[0]).partition(";")
    name = head.split()[0].lower() if head.split() else ""
    if name not in known:
        return Verdict()
    return _judge(rest, from_domain)


def _provider_ids(owner: frozenset[str]) -> frozenset[str]:
    """The built-in ids for the domains of the owner's addresses."""
    return frozenset(i for address in owner for i in PROVIDERS.get(address.rpartition("@")[2], ()))


def _judge(results: str, from_domain: str) -> Verdict:
    """DMARC decides if it was checked; else DKIM or SPF in From's own domain."""
    aligned = failed = False
    home = registrable(from_domain)
    for statement in results.split(";"):
        match = _RESULT.match(statement)
        if not match:
            continue
        method, outcome = match[1].lower(), match[2].lower()
        domains = {registrable(value.rpartition("@")[2]) for value in _PROPERTY.findall(statement)}
        if method == "dmarc" and outcome in ("pass", "bestguesspass") and (not domains or home in domains):
            return Verdict("pass", from_domain)
        if method == "dmarc" and outcome == "fail":
            return Verdict("fail")
        aligned = aligned or (outcome == "pass" and home in domains)
        failed = failed or outcome in ("fail", "softfail", "permerror")
    return Verdict("pass", from_domain) if aligned else Verdict("fail") if failed else Verdict()


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def registrable(domain: str) -> str:
    """The part of a domain somebody registered: "mail.x.edu" → "x.edu"; a bare suffix stays."""
    name = domain.strip().rstrip(".>").lower()
    return _suffixes().privatesuffix(name) or name
