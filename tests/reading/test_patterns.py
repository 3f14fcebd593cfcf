"""No regular expression of the reader takes quadratic time, whatever it is given."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable

import pytest

import afterword.reading
from cost import LINEAR, grows

LENGTH = 1_000
TRIFLE = 0.004
"""Seconds under which four thousand characters are no matter, whatever the growth."""
PIECES = [
    "a", " ", "\n", "-", "_", ">", "> ", "a@", "@", ".", "a.", "1", "1/", "12:00 ", "<", "<a ", "(", "[", '"', "'", ":", ";", ",",
    "From: ", "On 1/1/2026 ", "wrote ", "a b", "A ", "=?", "http://", "a b c. ", "color:", "rgb(", "#", "&", "\t", "é", "\u00a0",
    "not ", "do not ", "thank-you ", "program ", "interview ", "Dr. ", "Mon, Nov 3 ", "8:00 AM - ",
]  # fmt: skip


def _patterns() -> list[tuple[str, re.Pattern[str] | re.Pattern[bytes]]]:
    """Every compiled pattern that a module of the reader holds by name."""
    found: list[tuple[str, re.Pattern[str] | re.Pattern[bytes]]] = []
    for module in pkgutil.iter_modules(afterword.reading.__path__, "afterword.reading."):
        names = vars(importlib.import_module(module.name))
        found += [
            (f"{module.name.rpartition('.')[2]}.{n}", p)
            for n, p in names.items()
            if isinstance(p, re.Pattern)
        ]
    return found


def _search(
    pattern: re.Pattern[str] | re.Pattern[bytes], piece: str
) -> Callable[[int], Callable[[], object]]:
    """Return the search through so many characters of repeated `piece`."""

    def sized(length: int) -> Callable[[], object]:
        text = piece * (length // len(piece))
        given = text.encode() if isinstance(pattern.pattern, bytes) else text
        return lambda: sum(1 for _ in pattern.finditer(given))  # type: ignore[arg-type]

    return sized


PATTERNS = _patterns()


@pytest.mark.parametrize("name", [name for name, _ in PATTERNS])
def test_linear(name: str) -> None:
    """Four times the text takes about four times the time, not sixteen times."""
    pattern = dict(PATTERNS)[name]

    assert not [piece for piece in PIECES if grows(_search(pattern, piece), LENGTH, TRIFLE) >= LINEAR]
