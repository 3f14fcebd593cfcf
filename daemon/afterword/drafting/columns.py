"""Text in columns: how wide a word is on a terminal, folding, padding, tables. Values only."""

from __future__ import annotations

import textwrap
import unicodedata

COLUMNS = 80
"""Width of a terminal nobody has made wider."""

NARROWEST = 16
"""Columns the first column of a table keeps on any screen."""


def table(rows: list[tuple[str, ...]], columns: int) -> list[str]:
    """Lay out rows below the first one; the first column gives way when the screen is narrow."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    gaps = 2 * (len(widths) - 1)
    widths[0] = max(NARROWEST, min(widths[0], columns - sum(widths[1:]) - gaps))
    lines = []
    for row in rows:
        cells = (cut(row[0], widths[0]), *row[1:])
        lines.append("  ".join(padded(cell, wide) for cell, wide in zip(cells, widths, strict=True)).rstrip())
    return [lines[0], "-" * min(columns, sum(widths) + gaps), *lines[1:]]


def width(text: str) -> int:
    """Columns a terminal gives `text`: wide signs take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )


def padded(text: str, wide: int) -> str:
    """Return `text` with blanks up to `wide` columns."""
    return text + " " * (wide - width(text))


def cut(text: str, wide: int) -> str:
    """Return `text` cut to `wide` columns with an ellipsis."""
    if width(text) <= wide:
        return text
    while text and width(text) >= wide:
        text = text[:-1]
    return text.rstrip() + "…"


def fold(text: str, columns: int, indent: str = "", first: str | None = None) -> list[str]:
    """Return `text` folded at `columns`, each line behind `indent`, the first behind `first`."""
    return textwrap.wrap(
        text, columns, initial_indent=indent if first is None else first, subsequent_indent=indent,
        break_on_hyphens=False,
    )  # fmt: skip
