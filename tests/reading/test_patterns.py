"""No regular expression of the reader takes quadratic time, whatever it is given."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time

import pytest

import afterword.reading

LENGTH = 2_000
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


def _seconds(pattern: re.Pattern[str] | re.Pattern[bytes], text: str) -> float:
    """Processor time of one search and of finding all, the best of three."""
    best = 9.0
    for _ in range(3):
        begun = time.process_time()
        if isinstance(pattern.pattern, bytes):
            for _ in pattern.finditer(text.encode()):  # type: ignore[arg-type]
                pass
        else:
            for _ in pattern.finditer(text):  # type: ignore[arg-type]
                pass
        best = min(best, time.process_time() - begun)
        if best < 0.01 or best > 0.1:
            break
    return best


PATTERNS = _patterns()


@pytest.mark.parametrize("name", [name for name, _ in PATTERNS])
def test_linear(name: str) -> None:
    """Twice the text takes about twice the time: at most 2.6 times, unless it is under five milliseconds."""
    pattern = dict(PATTERNS)[name]
    slow = []
    for piece in PIECES:
        text = piece * (LENGTH // len(piece))
        long = _seconds(pattern, text + text)
        if long > 0.005 and long / max(_seconds(pattern, text), 1e-4) > 2.6:
            slow.append((piece, round(long, 3)))
            break
    assert not slow
