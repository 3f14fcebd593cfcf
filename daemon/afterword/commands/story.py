"""What a pass or a season did, told to a person: a line or a short paragraph each."""

from __future__ import annotations

import textwrap
from datetime import datetime

from afterword.visit.lines import Line

WIDTH = 92  # columns: fits a terminal beside something else
MARKS = {
    "save": "✎ drafted",
    "card": "✎ notes card",
    "withdraw": "↩ taken back",
    "hold": "■ held",
    "warn": "! look",
    "notify": "● notice",
    "summary": "✉ summary",
}


def tell(line: Line) -> str:
    """Return one thing that was done as text for a person."""
    at = datetime.fromisoformat(line["at"])
    head = f"{at:%a %d %b %H:%M}  {MARKS[line['do']]:<13}"
    return "\n".join([f"{head} {_what(line)}", *_reasons(line)])


def _what(line: Line) -> str:
    program = line.get("program") or {}
    name = program.get("institution", "")
    if line["do"] == "save":
        return f"{line['purpose'].replace('_', ' ')} to {line['to'][0]} ({name}): “{line['subject']}”"
    if line["do"] == "card":
        return f"{name}: what do you remember of the day?"
    if line["do"] == "withdraw":
        return f"{name}: {line['why'][:1].lower()}{line['why'][1:]}" if name else line["why"]
    if line["do"] == "hold":
        return f"{line['purpose'].replace('_', ' ')} for {name}: {line['why']}"
    if line["do"] == "notify":
        return f"{line['title']}: {line['text']}"
    if line["do"] == "warn":
        return f"{name}: {line['text']}"
    return str(line["subject"])


def _reasons(line: Line) -> list[str]:
    rows = []
    reasons = line.get("because") or []
    for text in dict.fromkeys(f"“{one['text']}”" if one["message_id"] else one["text"] for one in reasons):
        rows += textwrap.wrap(
            text, WIDTH, initial_indent=" " * 18 + "because ", subsequent_indent=" " * 26, max_lines=3
        )
    return rows
