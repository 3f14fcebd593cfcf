"""Ids of our drafts that can be told from all others without any memory of them.

An id is chance and a short check of it under a key that never lies in the database, so that
a letter is recognised as ours after the database is lost. To everyone else, the letter's
recipient included, it is a number like any Message-ID's: it says nothing and names no tool.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

CHANCE = 16
"""Hex digits of chance: no two are ever equal."""

CHECK = 8
"""Hex digits of check: one foreign id in four thousand million passes."""

_HEX = frozenset("0123456789abcdef")


def made(chance: str, key: bytes) -> str:
    """Return the id for `chance` (16 hex digits) under `key`: 24 hex digits."""
    return chance + _check(chance, key)


def is_own(identifier: str, keys: Iterable[bytes]) -> bool:
    """Tell whether `identifier` ("<digits@domain>" or the digits alone) was made under one of `keys`."""
    digits = identifier.strip("<>").partition("@")[0]
    if len(digits) != CHANCE + CHECK or set(digits) - _HEX:
        return False
    return any(digits[CHANCE:] == _check(digits[:CHANCE], key) for key in keys)


def _check(chance: str, key: bytes) -> str:
    return blake2b(chance.encode(), key=key[:64], digest_size=CHECK // 2, person=b"afterword").hexdigest()
