"""Reads what the owner's own provider said about a mail's origin; believes nobody else.

Anyone can write an Authentication-Results header into a mail. Only the topmost one counts,
and only if its authserv-id is that of the owner's provider (RFC 8601, section 5).
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from afterword.reading.domains import registrable
from afterword.reading.headers import Fields, every, first

_GOOGLE = frozenset({"mx.google.com"})
_APPLE = frozenset({"icloud.com"})
_MICROSOFT = frozenset({"mx.microsoft.com", "protection.outlook.com"})
_YAHOO = frozenset({"yahoo.com", "aol.com"})
_PROTON = frozenset({"protonmail.ch", "proton.ch"})
PROVIDERS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("gmail.com", "googlemail.com"), _GOOGLE),
    **dict.fromkeys(("icloud.com", "me.com", "mac.com"), _APPLE),
    **dict.fromkeys(("outlook.com", "hotmail.com", "live.com", "msn.com"), _MICROSOFT),
    **dict.fromkeys(("yahoo.com", "ymail.com", "rocketmail.com", "aol.com"), _YAHOO),
    **dict.fromkeys(("fastmail.com", "fastmail.fm"), frozenset({"messagingengine.com"})),
    **dict.fromkeys(("proton.me", "protonmail.com", "pm.me"), _PROTON),
    "zoho.com": frozenset({"mx.zohomail.com"}),
    "gmx.com": frozenset({"gmx.net"}),
}
"""Authserv-ids by domain of the owner's address, used while the config names none.

A host below one counts too.
"""

_WITHOUT_ID = "mx.microsoft.com"
"""What a header without an authserv-id counts as: Microsoft writes none."""
_SEVERAL = ".icloud.com"
"""Apple writes a header for each method, each with a host of its own."""
_COMMENT = re.compile(r"\([^()]{0,2000}\)")
_QUOTED = re.compile(r'"[^"]{0,1000}"')
_RESULT = re.compile(r"\s{0,9}(dmarc|dkim|spf)\s{0,3}=\s{0,3}([a-z]{3,12})\b", re.IGNORECASE)
_VALUE = r"\s{0,3}=\s{0,3}([^\s;]{1,320})"
_PROPERTIES = {
    "dmarc": re.compile(r"\bheader\.from" + _VALUE, re.IGNORECASE),
    "dkim": re.compile(r"\bheader\.[di]" + _VALUE, re.IGNORECASE),
    "spf": re.compile(r"\bsmtp\.(?:mailfrom|helo)" + _VALUE, re.IGNORECASE),
}
"""Where each method names the domain it vouches for."""


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
    said: dict[str, str] = {}
    for value in every(fields, "authentication-results"):
        name, results = _taken_apart(value)
        if not _trusted(name, known) or (said and not name.endswith(_SEVERAL)):
            break
        said.setdefault(name, results)
    return _judge(";".join(said.values()), from_domain) if from_domain and said else Verdict()


def _provider_ids(owner: frozenset[str]) -> frozenset[str]:
    """The built-in ids for the domains of the owner's addresses."""
    return frozenset(i for address in owner for i in PROVIDERS.get(address.rpartition("@")[2], ()))


def authserv_id(fields: Fields) -> str:
    """Who the topmost Authentication-Results claims to be by, "" if there is none."""
    return _taken_apart(first(fields, "authentication-results"))[0]


def _taken_apart(value: str) -> tuple[str, str]:
    """The authserv-id of one header, in lower case, and its statements; neither if it was tampered with.

    The envelope sender, which anyone chooses, stands in a comment: `"x) ; dmarc=pass ("@x.example`
    would end it. A quote in a comment is therefore not believed, nor a bracket left over.
    """
    comments = _COMMENT.findall(value)
    plain = _QUOTED.sub("", _COMMENT.sub(" ", value))
    if any('"' in comment for comment in comments) or set("()") & set(plain):
        return "", ""
    head, _, rest = plain.partition(";")
    name = head.split()[0].lower() if head.split() else ""
    return (_WITHOUT_ID, plain) if "=" in name else (name, rest)


def _trusted(name: str, known: frozenset[str]) -> bool:
    """Whether an authserv-id is one of the known names or a host below one."""
    return any(name == item or name.endswith(f".{item}") for item in known)


def _judge(results: str, from_domain: str) -> Verdict:
    """DMARC decides if it was checked; else DKIM or SPF in From's own domain."""
    aligned = failed = False
    home = _home(from_domain)
    for statement in results.split(";"):
        match = _RESULT.match(statement)
        if not match:
            continue
        method, outcome = match[1].lower(), match[2].lower()
        domains = {_home(value.rpartition("@")[2]) for value in _PROPERTIES[method].findall(statement)}
        if method == "dmarc" and outcome in ("pass", "bestguesspass") and (not domains or home in domains):
            return Verdict("pass", from_domain)
        if method == "dmarc" and outcome == "fail":
            return Verdict("fail")
        aligned = aligned or (outcome == "pass" and home in domains)
        failed = failed or outcome in ("fail", "softfail", "permerror")
    return Verdict("pass", from_domain) if aligned else Verdict("fail") if failed else Verdict()


def _home(domain: str) -> str:
    """The registrable part of a domain as it stands in a header, perhaps with a closing ">"."""
    return registrable(domain.strip().rstrip(".>"))
