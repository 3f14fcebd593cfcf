"""Putting a draft into the mailbox once, whatever happens in between.

Journal before APPEND: the finished bytes, Message-ID and Date included, are durable before
the server sees them. If the answer is lost, nothing is tried for `settle_seconds`; then
Drafts is looked through twice before the same bytes are appended once more, at most three
times in all (PROVIDERS C2). Nothing is ever searched by a received header.
"""

from __future__ import annotations

import base64
from datetime import datetime, timedelta
from hashlib import sha256

import msgspec

from afterword.drafting.compose import is_letter
from afterword.edges.mailbox import Mailbox, Stored
from afterword.errors import MailboxRefused, MailboxUnreachable
from afterword.model import Because, Letter, LetterState
from afterword.planning.letters import step
from afterword.visit.gather import entries_between
from afterword.visit.world import World

ATTEMPTS = 3  # APPENDs of one letter in all; then the person is told
REFUSED_PAUSE = timedelta(hours=1)  # a full or throttled mailbox is not asked again before
LONGEST_PAUSE = timedelta(days=1)  # however long a server asks for
NO_DRAFTS = "There is no Drafts folder: make one in your mail program, or name it in config.toml."
REFUSED_UNTIL = "append_refused_until|"  # facts, one per account: when saving may be tried again
REFUSED_WHY = "append_refused_why|"  # facts, one per account: the sentence for `status` and the summary


def may_save(world: World, account: str, now: datetime) -> bool:
    """Tell whether this mailbox takes drafts now; a pause noted by a wrong clock counts for nothing."""
    until = world.store.get(f"{REFUSED_UNTIL}{account}")
    return until is None or not now < datetime.fromisoformat(until) <= now + LONGEST_PAUSE


def refused_for_now(world: World, account: str, why: str, now: datetime, seconds: float = 0.0) -> None:
    """Leave a mailbox that said no alone for a while, or for the `seconds` it asks for if they are more."""
    pause = min(max(REFUSED_PAUSE, timedelta(seconds=seconds)), LONGEST_PAUSE)
    world.store.set(f"{REFUSED_UNTIL}{account}", (now + pause).isoformat())
    world.store.set(f"{REFUSED_WHY}{account}", why)


def why_not(world: World, account: str, now: datetime) -> str | None:
    """Return why this mailbox takes no drafts at the moment, None if it does."""
    return None if may_save(world, account, now) else world.store.get(f"{REFUSED_WHY}{account}")


def save(world: World, letter: Letter, raw: bytes, now: datetime) -> Letter | None:
    """Journal `letter` (planned, its bytes in `raw`) and append it; None if the server said no."""
    mailbox = world.mailbox(letter.account)
    drafts = mailbox.folders().drafts
    if drafts is None:
        refused_for_now(world, mailbox.account, NO_DRAFTS, now)
        return None
    mark = mailbox.mark(drafts)
    intent = step(
        letter,
        LetterState.INTENT,
        now,
        raw=base64.b64encode(raw).decode(),
        digest=sha256(raw).hexdigest(),
        folder=drafts,
        uidvalidity=mark.uidvalidity,
        uidnext=mark.uidnext,
        uid=0,
        seen_gone=None,
        saved_at=None,
        why="",
    )
    world.store.put_letter(intent)
    return _append(world, mailbox, intent, raw, now)


def _append(world: World, mailbox: Mailbox, intent: Letter, raw: bytes, now: datetime) -> Letter | None:
    tried = intent.attempts + 1
    try:
        stored = mailbox.append(intent.folder, raw, draft=True, at=now)
    except MailboxRefused as refused:
        _refused(world, intent, refused, tried, now)
        refused_for_now(world, mailbox.account, refused.message, now, refused.wait)
        return None
    except MailboxUnreachable:
        world.store.put_letter(step(intent, LetterState.AMBIGUOUS, now, attempts=tried))
        raise
    uid = stored.uid or _lying(mailbox, intent)[0]
    return _saved(world, mailbox, intent, Stored(uidvalidity=stored.uidvalidity, uid=uid), tried, now)


def _refused(world: World, intent: Letter, refused: MailboxRefused, tried: int, now: datetime) -> None:
    """The server answered no: nothing was stored; ask again after a pause, then give up and say so."""
    state = LetterState.FAILED if tried >= ATTEMPTS else LetterState.PLANNED
    world.store.put_letter(step(intent, state, now, attempts=tried, why=refused.message, raw=""))


def _lying(mailbox: Mailbox, letter: Letter) -> tuple[int, bool]:
    r"""Return the UID of our message among what came to Drafts since the intent, and whether she edited it.

    One that she flagged \Deleted meanwhile was stored all the same: it is not made again.
    """
    mark = mailbox.mark(letter.folder)
    first = letter.uidnext if mark.uidvalidity == letter.uidvalidity else 1
    rows = entries_between(mailbox, letter.folder, first, mark.uidnext - 1)
    uid = next((e.uid for e in rows if e.message_id == letter.message_id), 0)
    return uid, not uid and any(letter.id in e.references for e in rows)


def _saved(
    world: World, mailbox: Mailbox, intent: Letter, stored: Stored, tried: int, now: datetime
) -> Letter:
    """Fetch the stored bytes once: their hash is what "untouched" means from now on (law 4).

    What the server stored may be wrapped anew, never mean anything else: without a hash the
    draft counts as hers, and nothing will ever take it back.
    """
    raw = mailbox.whole(intent.folder, stored.uid) if stored.uid else None
    digest = intent.digest
    if raw is not None:
        digest = sha256(raw).hexdigest() if is_letter(raw, intent) else ""
    letter = step(
        intent,
        LetterState.SAVED,
        now,
        uid=stored.uid,
        uidvalidity=stored.uidvalidity or intent.uidvalidity,
        digest=digest,
        raw="",
        saved_at=intent.saved_at or now,
        attempts=tried,
        seen_gone=None,
    )
    world.store.put_letter(letter)
    return letter


def settle(world: World, now: datetime) -> list[Letter]:
    """Resolve what was interrupted; return the letters that turned out to be saved."""
    saved = []
    for letter in (x for x in world.store.letters() if world.reaches(x.account)):
        if letter.state is LetterState.INTENT:  # the process died between journal and answer
            letter = step(letter, LetterState.AMBIGUOUS, letter.since, attempts=letter.attempts + 1)  # noqa: PLW2901
            world.store.put_letter(letter)
        if letter.state is LetterState.AMBIGUOUS and letter.since > now:  # the clock was set back meanwhile
            letter = msgspec.structs.replace(letter, since=now, seen_gone=None)  # noqa: PLW2901
            world.store.put_letter(letter)
        if letter.state is LetterState.AMBIGUOUS:
            row = _settled(world, letter, now)
            saved += [row] if row is not None else []
    return saved


def _settled(world: World, letter: Letter, now: datetime) -> Letter | None:
    mailbox = world.mailbox(letter.account)
    wait = timedelta(seconds=world.habits_of(mailbox.account).settle_seconds)
    if now - letter.since < wait:
        return None
    uid, edited = _lying(mailbox, letter)
    if edited:
        return None  # it is hers now: the next look at Drafts files it so
    if uid:
        validity = mailbox.mark(letter.folder).uidvalidity
        return _saved(world, mailbox, letter, Stored(uidvalidity=validity, uid=uid), letter.attempts, now)
    if letter.seen_gone is None or letter.seen_gone > now:
        world.store.put_letter(_first_look(letter, now))
        return None
    if now - letter.seen_gone < wait / 5:
        return None
    if letter.attempts >= ATTEMPTS:
        why = "The mailbox never said what became of it."
        world.store.put_letter(step(letter, LetterState.FAILED, now, why=why, raw=""))
        return None
    intent = step(letter, LetterState.INTENT, now, seen_gone=None)
    world.store.put_letter(intent)
    return _append(world, mailbox, intent, base64.b64decode(intent.raw), now)


def _first_look(letter: Letter, now: datetime) -> Letter:
    return msgspec.structs.replace(letter, seen_gone=now)


def withdraw(
    world: World, letter: Letter, why: str, because: tuple[Because, ...], now: datetime
) -> Letter | None:
    """Take back an untouched draft of ours; None if it is not exactly ours any more, or cannot go.

    That it is leaving is durable before the server is asked: if the answer is lost, a draft
    that is gone was withdrawn, not deleted by the applicant. It stays `leaving` until told.
    """
    mailbox = world.mailbox(letter.account)
    stored = Stored(uidvalidity=letter.uidvalidity, uid=letter.uid)
    if not letter.uid:
        return None
    world.store.put_letter(msgspec.structs.replace(letter, leaving=why, because=because))
    try:
        taken = mailbox.withdraw(letter.folder, stored, letter.message_id, letter.digest)
    except MailboxRefused:
        world.store.put_letter(letter)
        raise
    if not taken:
        world.store.put_letter(letter)
        return None
    gone = step(letter, LetterState.WITHDRAWN, now, why=why, because=because, leaving=why)
    world.store.put_letter(gone)
    return gone
