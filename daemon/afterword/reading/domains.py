"""The registrable part of a domain: one copy of the Public Suffix List serves reading and filing."""

from __future__ import annotations

from functools import cache, lru_cache

from publicsuffixlist import PublicSuffixList


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@lru_cache(maxsize=4096)
def registrable(domain: str) -> str:
    """The part of `domain` somebody registered ("mail.x.edu" is "x.edu"); itself if there is none."""
    plain = domain.strip().rstrip(".").lower()
    return str(_suffixes().privatesuffix(plain) or plain)
