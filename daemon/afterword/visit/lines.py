"""The contract's JSON lines: what a visit did, one object per action."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from afterword.model import Action, Because, Draft, Letter, Program

Line = dict[str, Any]


def stamp(moment: datetime, zone: str) -> str:
    """Return `moment` with the UTC offset of `zone`, to the second."""
    return moment.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def reasons(because: tuple[Because, ...]) -> list[Line]:
    """Return reasons as objects with text and message_id."""
    return [{"text": b.text, "message_id": b.message_id} for b in because]


def named(program: Program | None) -> Line | None:
    """Return a program as an object, None for none."""
    return None if program is None else {"institution": program.institution, "specialty": program.specialty}


def saved(draft: Draft, at: str) -> Line:
    """Return the line for a draft that was saved."""
    return {
        "at": at,
        "do": "save",
        "id": draft.id,
        "program": named(draft.program),
        "purpose": draft.purpose,
        "to": [draft.to.email],
        "cc": list(draft.cc),
        "from": draft.sender.email,
        "account": draft.account,
        "subject": draft.subject,
        "in_reply_to": draft.in_reply_to,
        "body": draft.body,
        "because": reasons(draft.because),
        "flags": list(draft.flags),
    }


def resaved(letter: Letter, at: str) -> Line:
    """Return the line for a letter that turned out to be saved after an interruption."""
    return {
        "at": at,
        "do": "card" if letter.card else "save",
        "id": letter.id,
        "program": named(letter.program),
        "purpose": letter.purpose,
        "to": [letter.to],
        "cc": [],
        "from": letter.account,
        "account": letter.account,
        "subject": letter.subject,
        "in_reply_to": letter.in_reply_to,
        "body": letter.body,
        "because": reasons(letter.because),
        "flags": list(letter.flags),
    }


def withdrawn(letter: Letter, at: str) -> Line:
    """Return the line for a draft that was taken back."""
    return {
        "at": at,
        "do": "withdraw",
        "id": letter.id,
        "program": named(letter.program),
        "why": letter.why,
        "because": reasons(letter.because),
    }


def spoken(action: Action, at: str) -> Line:
    """Return the line for a hold, a notice or a warning."""
    if action.do == "hold" and action.hold is not None:
        hold = action.hold
        return {
            "at": at,
            "do": "hold",
            "program": named(hold.program),
            "purpose": hold.purpose,
            "to": list(hold.to),
            "why": hold.why,
            "because": reasons(hold.because),
        }
    if action.do == "notify":
        return {"at": at, "do": "notify", "title": action.title, "text": action.text}
    return {
        "at": at,
        "do": "warn",
        "program": named(action.program),
        "text": action.text,
        "because": reasons(action.because),
    }


def encoded(line: Line) -> str:
    """Return a line as JSON on one line, UTF-8."""
    return msgspec.json.encode(line).decode()
