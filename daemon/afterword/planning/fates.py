"""What became of our drafts, judged from one snapshot of Drafts, Sent and Trash.

The mark that survives editing and sending is our id in References (CLIENTS 1). Same UID =
untouched; another UID with our id = edited; in Sent = sent; in Trash = deleted; nowhere =
unknown, believed only when two looks a minute apart agree. Where References was lost: the
parent and the recipient, then the recipient, the subject and the most similar text. Such a
match is probable, is shown as that, and leads only to states in which nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec
from rapidfuzz import fuzz

from afterword.model import Letter, LetterState, Record
from afterword.planning.letters import step
from afterword.planning.replies import base_subject

BETWEEN_LOOKS = timedelta(seconds=55)
"""A client removes and rewrites a draft within a second; a mail app may take a minute (CLIENTS 4)."""


class Lying(Record, frozen=True, kw_only=True):
    """A message that lies in Drafts, Sent or Trash, as far as it can be one of ours."""

    uid: int
    uidvalidity: int
    ids: tuple[str, ...] = ()
    in_reply_to: str | None = None
    to: tuple[str, ...] = ()
    subject: str = ""
    text: str = ""


class Snapshot(Record, frozen=True, kw_only=True):
    """One look at an account: all of Drafts; Sent and Trash as ids seen there so far.

    `likely` are ids of letters that only a probable match found in Sent.
    """

    account: str
    drafts: tuple[Lying, ...] = ()
    sent: frozenset[str] = frozenset()
    trashed: frozenset[str] = frozenset()
    likely: frozenset[str] = frozenset()


SIMILAR = 55.0
"""`rapidfuzz` ratio of two texts from which one is an edit of the other: most of the words stand."""

PROBABLE = (
    "Recognised by its recipient and subject alone: probably this letter, changed by your mail program."
)
"""What is said of a match without our id (CLIENTS 1.4)."""

LIVE = frozenset({LetterState.SAVED, LetterState.EDITED, LetterState.UNKNOWN, LetterState.AMBIGUOUS})
"""States that every look at the mailbox may change."""

LATE = frozenset({LetterState.WITHDRAWN, LetterState.DELETED, LetterState.FAILED})
"""States that were thought final, until a message of ours turns up all the same (CLIENTS 1.7)."""


def fates(letters: Iterable[Letter], snapshot: Snapshot, now: datetime) -> tuple[Letter, ...]:
    """Return the letters of this account whose state, UID or first absence changed."""
    mine = [x for x in letters if x.account == snapshot.account and x.state in LIVE | LATE]
    changed = []
    for letter in mine:
        after = (_late if letter.state in LATE else _fate)(letter, snapshot, now)
        if after is not None and after != letter:
            changed.append(after)
    return tuple(changed)


def lies_at(letter: Letter, drafts: Iterable[Lying]) -> Lying | None:
    """Return where a letter lies in Drafts now: our newest version, else the probable one."""
    rows = list(drafts)
    ours = [d for d in rows if letter.id in d.ids or (letter.message_id and letter.message_id in d.ids)]
    if ours:
        return max(ours, key=lambda d: d.uid)
    if any(d.uid == letter.uid and d.uidvalidity == letter.uidvalidity for d in rows):
        return next(d for d in rows if d.uid == letter.uid)
    threaded = [
        d for d in rows if letter.in_reply_to and d.in_reply_to == letter.in_reply_to and letter.to in d.to
    ]
    if threaded:
        return threaded[-1]
    return closest(letter, [d for d in rows if d.uid > letter.uid and like(letter, d.to, d.subject)])


def like(letter: Letter, to: Iterable[str], subject: str) -> bool:
    """Tell whether a message has the recipient and the subject of `letter`."""
    return letter.to in to and base_subject(subject) == base_subject(letter.subject)


def closest(letter: Letter, found: list[Lying]) -> Lying | None:
    """Return the one whose text is most like the letter's; of several none that is unlike it."""
    best = max(found, key=lambda d: likeness(letter.body, d.text), default=None)
    unlike = best is not None and len(found) > 1 and likeness(letter.body, best.text) < SIMILAR
    return None if unlike else best


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, 0 to 100, white space and case apart."""
    return fuzz.ratio(" ".join(one.lower().split()), " ".join(other.lower().split()))


def _fate(letter: Letter, snapshot: Snapshot, now: datetime) -> Letter | None:
    if letter.id in snapshot.sent:
        flags = _flagged(letter, probable=letter.id in snapshot.likely)
        return step(letter, LetterState.SENT, now, seen_gone=None, flags=flags, leaving="")
    place = lies_at(letter, snapshot.drafts)
    if letter.state is LetterState.AMBIGUOUS:
        return _ambiguous(letter, place, snapshot, now)
    if place is not None:
        return _found(letter, place, now)
    if letter.leaving:
        return _left(letter, snapshot, now)
    if letter.id in snapshot.trashed:
        return step(letter, LetterState.DELETED, now, seen_gone=None)
    if letter.state is LetterState.UNKNOWN:
        return None
    if letter.seen_gone is None:
        return _with(letter, seen_gone=now)
    if now - letter.seen_gone >= BETWEEN_LOOKS:
        return step(letter, LetterState.UNKNOWN, now)
    return None


def _late(letter: Letter, snapshot: Snapshot, now: datetime) -> Letter | None:
    """An open window sent what was withdrawn or deleted; an APPEND was carried out after all."""
    if letter.id in snapshot.sent:
        return step(letter, LetterState.SENT, now, seen_gone=None)
    if letter.state is not LetterState.FAILED:
        return None
    place = next((d for d in snapshot.drafts if {letter.id, letter.message_id} & {*d.ids}), None)
    if place is None:
        trashed = letter.id in snapshot.trashed
        return step(letter, LetterState.DELETED, now, seen_gone=None) if trashed else None
    state = LetterState.SAVED if letter.message_id in place.ids else LetterState.EDITED
    where = {"uid": place.uid, "uidvalidity": place.uidvalidity, "saved_at": letter.saved_at or now}
    return step(letter, state, now, seen_gone=None, **where)


def _ambiguous(letter: Letter, place: Lying | None, snapshot: Snapshot, now: datetime) -> Letter | None:
    """While an APPEND is uncertain only our id counts: she may have edited or deleted what arrived."""
    if place is not None and letter.id in place.ids and letter.message_id not in place.ids:
        gone = {"uid": place.uid, "uidvalidity": place.uidvalidity, "raw": "", "saved_at": letter.since}
        return step(letter, LetterState.EDITED, now, seen_gone=None, **gone)
    if place is None and letter.id in snapshot.trashed:
        return step(letter, LetterState.DELETED, now, seen_gone=None, raw="")
    return None


def _left(letter: Letter, snapshot: Snapshot, now: datetime) -> Letter | None:
    """We asked for it to go and never heard the answer: gone is what we asked for, not her deed."""
    if letter.id in snapshot.trashed or (letter.seen_gone and now - letter.seen_gone >= BETWEEN_LOOKS):
        return step(letter, LetterState.WITHDRAWN, now, seen_gone=None, why=letter.leaving)
    return None if letter.seen_gone else _with(letter, seen_gone=now)


def _found(letter: Letter, place: Lying, now: datetime) -> Letter | None:
    if place.uid == letter.uid and place.uidvalidity == letter.uidvalidity:
        return _with(letter, seen_gone=None, leaving="") if letter.seen_gone or letter.leaving else None
    flags = _flagged(letter, probable=not {letter.id, letter.message_id} & {*place.ids})
    moved = {
        "uid": place.uid, "uidvalidity": place.uidvalidity, "seen_gone": None, "leaving": "", "flags": flags
    }  # fmt: skip
    if letter.state is LetterState.EDITED:
        return _with(letter, since=now, **moved)
    return step(letter, LetterState.EDITED, now, **moved)


def _flagged(letter: Letter, *, probable: bool) -> tuple[str, ...]:
    others = tuple(flag for flag in letter.flags if flag != PROBABLE)
    return (*others, PROBABLE) if probable else others


def _with(letter: Letter, **changes: object) -> Letter:
    return msgspec.structs.replace(letter, **changes)
