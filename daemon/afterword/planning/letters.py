"""A letter's life as a table: which state may follow which, and why.

Law 4 in one place: nothing leads from a state in which the person has decided (edited,
sent, deleted, unknown) back to one in which Afterword writes. An illegal step raises and
changes nothing. The diagram in the docs is generated from `TRANSITIONS`.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from afterword.errors import IllegalTransition
from afterword.model import Letter, LetterState

S = LetterState

TRANSITIONS: dict[LetterState, dict[LetterState, str]] = {
    S.PLANNED: {
        S.INTENT: "its moment has come: the bytes are frozen and journalled",
        S.HELD: "a policy, missing notes or the calendar forbids it",
        S.EXPIRED: "its window passed before it could be saved",
        S.CLOSED: "the applicant wrote herself, or nothing is due any more",
        S.EDITED: "after a loss of memory: it lies in Drafts already",
        S.SENT: "after a loss of memory: it was sent already",
        S.DELETED: "after a loss of memory: it lies in Trash already",
    },
    S.HELD: {
        S.PLANNED: "what held it is gone",
        S.INTENT: "what held it is gone and its moment has come",
        S.EXPIRED: "its window passed while it was held",
        S.CLOSED: "the applicant wrote herself, or nothing is due any more",
    },
    S.INTENT: {
        S.SAVED: "the server said where it lies",
        S.AMBIGUOUS: "the connection died before the answer",
        S.PLANNED: "the server said no: asked again after a pause",
        S.FAILED: "the server said no three times, or the memory is an old copy",
    },
    S.AMBIGUOUS: {
        S.SAVED: "found in Drafts after the settling time",
        S.INTENT: "not found twice: the same bytes once more",
        S.FAILED: "not found after the last attempt, or the memory is an old copy",
        S.EDITED: "found in Drafts, already changed by the person",
        S.SENT: "found in Sent",
        S.DELETED: "found in Trash",
    },
    S.SAVED: {
        S.EDITED: "found in Drafts under another UID or with other text",
        S.SENT: "found in Sent",
        S.DELETED: "found in Trash",
        S.UNKNOWN: "found nowhere in two passes",
        S.WITHDRAWN: "a rule, a cancellation or her own message forbids it, and it is untouched",
        S.CLOSED: "answered, or nothing is due any more",
    },
    S.EDITED: {
        S.SENT: "found in Sent",
        S.DELETED: "found in Trash",
        S.UNKNOWN: "found nowhere in two passes",
        S.CLOSED: "read back (a notes card), or answered",
    },
    S.UNKNOWN: {
        S.SENT: "found in Sent after all",
        S.DELETED: "found in Trash after all",
        S.EDITED: "found in Drafts after all",
        S.CLOSED: "the applicant said what became of it",
    },
    S.SENT: {S.CLOSED: "answered"},
    S.WITHDRAWN: {
        S.PLANNED: "what forbade it is gone",
        S.INTENT: "what forbade it is gone and its moment has come",
        S.HELD: "it is explained as held",
        S.CLOSED: "nothing is due any more",
        S.SENT: "an open window sent it all the same",
    },
    S.FAILED: {
        S.SAVED: "found in Drafts after all",
        S.EDITED: "found in Drafts after all, changed by the person",
        S.SENT: "found in Sent after all",
        S.DELETED: "found in Trash after all",
        S.CLOSED: "the applicant was told",
    },
    S.DELETED: {S.SENT: "taken out of Trash and sent"},
    S.EXPIRED: {S.CLOSED: "the applicant wrote herself"},
    S.CLOSED: {S.SENT: "found in Sent after all"},
}

OPEN = frozenset({S.INTENT, S.AMBIGUOUS, S.SAVED, S.EDITED})
"""States in which a draft of this letter lies, or may lie, in the mailbox."""

WRITTEN = OPEN | {S.SENT, S.UNKNOWN, S.DELETED, S.CLOSED, S.FAILED, S.EXPIRED}
"""States after which the same letter is never written (again)."""

OCCASION = OPEN | {S.SENT, S.UNKNOWN}
"""States that count as an occasion of writing to a program (DOMAIN 6, caps)."""


def step(letter: Letter, state: LetterState, now: datetime, **changes: object) -> Letter:
    """Return `letter` in `state` since `now`, with `changes`; raise IllegalTransition if forbidden."""
    if state not in TRANSITIONS[letter.state]:
        raise IllegalTransition(f"A letter that is {letter.state} cannot become {state}.")
    return msgspec.structs.replace(letter, state=state, since=now, **changes)


def diagram() -> str:
    """Return the table as a Mermaid state diagram for the docs."""
    lines = ["stateDiagram-v2", "    [*] --> planned"]
    for before, after in TRANSITIONS.items():
        lines += [f"    {before} --> {state}: {why}" for state, why in after.items()]
    return "\n".join(lines) + "\n"
