"""Finds where a link in a mail really leads; never follows one."""

from __future__ import annotations

import re
import urllib.parse

_LIMIT = 2000
_V3 = re.compile(r"/v3/__(.{4,2000}?)__;", re.DOTALL)
_TRAILING = ".,;:!?)]}'\">"


def unwrapped(link: str) -> str:
    """The address behind a link scanner's wrapper (Proofpoint, Microsoft), else the link itself.

    Returns "" for anything but http, https and mailto.
    """
    link = link.strip().rstrip(_TRAILING)[:_LIMIT]
    try:
        parts = urllib.parse.urlsplit(link)
        host = (parts.hostname or "").lower()
        query = urllib.parse.parse_qs(parts.query, max_num_fields=20)
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https", "mailto"):
        return f"http://{link}" if link.lower().startswith("www.") else ""
    target = _target(link, host, query)
    return target if target.lower().startswith(("http://", "https://")) else link


def _target(link: str, host: str, query: dict[str, list[str]]) -> str:
    """What a wrapper wraps, "" if the link is none."""
    if host.endswith("safelinks.protection.outlook.com"):
        return query.get("url", [""])[0]
    if not host.startswith("urldefense."):
        return ""
    if match := _V3.search(link):
        return match[1]
    coded = query.get("u", [""])[0]
    return urllib.parse.unquote(coded.replace("-", "%").replace("_", "/"))
