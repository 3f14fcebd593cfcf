"""Puts the lines of a page together: running text into lines, table cells into rows.

A table row becomes one line as long as its cells are short, so that a label stays with its
value; cells that hold paragraphs follow one another, because side by side (as text browsers
print them) the sentences of two columns would be cut into each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.reading.lines import Line

LABEL_LIMIT = 120
"""Characters up to which a table cell may share its line with the next one."""

_WHITE = re.compile(r"[ \t\r\n\f]+")
_HALF = r"\s?(?:[ap]\.?m\.?)?"
_CLOCK = re.compile(
    rf"\d{{1,2}}(?:[:.]\d\d)?{_HALF}(?:\s?[-–]\s?\d{{1,2}}(?:[:.]\d\d)?)?{_HALF}", re.IGNORECASE
)


class Column:
    """Lines being written: the page, or one table cell."""

    __slots__ = ("apart", "blank", "bullet", "depth", "lines", "pieces")

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.pieces: list[str] = []
        self.apart = True
        self.blank = False
        self.bullet = ""
        self.depth = 0

    def write(self, text: str, *, kept: bool, apart: bool) -> None:
        """Add running text; where white space is kept, its line breaks end lines."""
        first, *rest = text.split("\n") if kept else (_WHITE.sub(" ", text),)
        self.add(first, apart=apart)
        for line in rest:
            self.end(empty=True)
            self.add(line, apart=apart)

    def add(self, text: str, *, apart: bool) -> None:
        """Add text to the line; it stands apart if all of its words do."""
        self.pieces.append(text)
        self.apart = self.apart and (apart or not text.strip())

    def end(self, *, empty: bool = False) -> None:
        """End the line; an empty one only counts if the mail asked for it (`<br><br>`)."""
        text = _WHITE.sub(" ", "".join(self.pieces)).strip() if self.pieces else ""
        if text:
            self.put(Line(self.depth, self.bullet + text, self.apart))
            self.bullet = ""
        elif empty:
            self.blank = True
        self.pieces = []
        self.apart = True

    def put(self, line: Line) -> None:
        """Add a finished line, an empty one before it if one is due."""
        if self.blank and self.lines:
            self.lines.append(Line(self.depth, ""))
        self.lines.append(line)
        self.blank = False

    def space(self) -> None:
        """End the line and leave an empty one before the next text."""
        self.end()
        self.blank = True


def row(cells: list[list[Line]]) -> list[Line]:
    """The lines of a table row: short cells share a line, longer ones follow one another."""
    if (
        len(cells) > 1
        and len({len(c) for c in cells}) == 1
        and all(_CLOCK.fullmatch(t.text) for t in cells[0])
    ):
        return [_side_by_side(lines) for lines in zip(*cells, strict=True)]
    lines: list[Line] = []
    for cell in cells:
        if len(lines) == 1 and len(lines[0].text) <= LABEL_LIMIT:
            lines = [_side_by_side((lines[0], cell[0])), *cell[1:]]
        else:
            lines.extend(cell)
    return lines


def _side_by_side(lines: Sequence[Line]) -> Line:
    """Cells of one row as one line, two spaces between them."""
    return Line(lines[0].depth, "  ".join(line.text for line in lines), all(line.apart for line in lines))
