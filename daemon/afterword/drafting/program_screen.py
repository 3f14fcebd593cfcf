"""What `afterword show` puts on the terminal: one program's file, folded to the screen.

Every received word is cleaned, so that mail cannot move the cursor.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.drafting.columns import COLUMNS, fold, width
from afterword.drafting.entries import Entry
from afterword.drafting.program_file import program_file
from afterword.drafting.season import Season
from afterword.drafting.season_words import STATES, clean, program_name, shortened
from afterword.model import ProgramCase


def show_text(case: ProgramCase, season: Season, columns: int = COLUMNS) -> str:
    """Return one program's file as text at most `columns` wide."""
    name = program_name(case.program, season)
    state = STATES[case.state]
    if case.state_quote:
        state += f": “{shortened(case.state_quote.text)}”"
    blocks = ["\n".join([*fold(name, columns), "=" * min(width(name), columns), *fold(state, columns)])]
    for part in program_file(case, season):
        lines = [line for entry in part.entries for line in _entry(entry, columns)]
        blocks.append("\n".join([part.title, *lines]))
    return "\n\n".join(blocks) + "\n"


def _entry(entry: Entry, columns: int) -> Iterator[str]:
    mark = f" ({entry.mark.lower()})" if entry.mark else ""
    head = f"{entry.title}{mark}" + (f": {entry.what}" if entry.what else "")
    yield from fold(clean(head), columns, "    ", "  ")
    for line in entry.lines:
        yield from fold(clean(line), columns, "    ")
    for quote in entry.quotes:
        source = f" – {quote.source}" if quote.source else ""
        yield from fold(clean(f"“{quote.text}”{source}"), columns, "    > ")
