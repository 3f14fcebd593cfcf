"""Proving the way of the summary before anything personal takes it (PROVIDERS E, layer 3).

A mistyped or forwarding address would hand the season to a stranger. So a mail with nothing
but a random word goes first, and only when that word is seen in the owner's own INBOX is the
summary mailed; until then it is put into INBOX by APPEND, and a changed server or address is
proved anew. The word is noted before the mail leaves: a crash costs a try and a day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec

from afterword.edges.mailbox import Mailbox
from afterword.errors import CredentialsError, MailboxError
from afterword.model import Record
from afterword.visit.envelope import envelope
from afterword.visit.view import remember
from afterword.visit.world import World

PROVED = "post_proved"  # fact: the way (server, user, owner) that brought the word home
ASKED = "post_asked"  # fact: the word that is under way, JSON of `Asked`
AGAIN = timedelta(days=1)  # a mail to oneself takes minutes; a greylist lets it through on the next day
TRIES = 3  # words sent for one way; then the person has to look at it
UNSEEN = (
    "The test mail to {owner} has not arrived in your inbox, so your summary is put there directly. "
    "Check [smtp] and the address in config.toml."
)


class Asked(Record, frozen=True, kw_only=True):
    """One word under way: which way it took, when, and from which UID of INBOX on it is looked for."""

    way: str
    word: str
    at: datetime
    uidvalidity: int
    uidnext: int
    tries: int = 1


def proved(world: World, now: datetime) -> World:
    """Return `world` with its post if that has been proved, else without, having done the next step."""
    post = world.post
    if post is None or world.store.get(PROVED) == post.way:
        return world
    if not world.reaches(world.settings.applicant.email):
        return replace(world, post=None)
    asked = _asked(world, post.way)
    if asked is not None and _seen(world, asked):
        with world.store.transaction():
            world.store.set(PROVED, asked.way)
            world.store.set(ASKED, None)
        return world
    if asked is None or (now - asked.at >= AGAIN and asked.tries < TRIES):
        _ask(world, now, asked)
    elif now - asked.at >= AGAIN:
        _complain(world, asked, now)
    return replace(world, post=None)


def _asked(world: World, way: str) -> Asked | None:
    kept = world.store.get(ASKED)
    asked = msgspec.json.decode(kept, type=Asked) if kept else None
    return asked if asked is not None and asked.way == way else None


def _inbox(world: World) -> tuple[Mailbox, str]:
    mailbox = world.mailbox(world.settings.applicant.email)
    return mailbox, mailbox.folders().inbox


def _seen(world: World, asked: Asked) -> bool:
    """Tell whether the word lies in INBOX, from the owner to the owner."""
    mailbox, inbox = _inbox(world)
    first = asked.uidnext if mailbox.mark(inbox).uidvalidity == asked.uidvalidity else 1
    return came_home(mailbox, world.settings.applicant.email, asked.word, first)


def came_home(mailbox: Mailbox, owner: str, word: str, first: int) -> bool:
    """Tell whether `word` lies in INBOX at UID `first` or above, in a mail from the owner to the owner."""
    inbox = mailbox.folders().inbox
    rows = (envelope(found) for found in mailbox.look(inbox, mailbox.uids(inbox, first)))
    return any(word in row.subject and row.sender == owner and row.to == (owner,) for row in rows)


def _ask(world: World, now: datetime, before: Asked | None) -> None:
    """Note a new word, then send it; a server that takes none is a warning, never a stopped visit."""
    post = world.post
    assert post is not None
    mailbox, inbox = _inbox(world)
    mark = mailbox.mark(inbox)
    asked = Asked(
        way=post.way,
        word=world.token(f"word|{now.isoformat()}"),
        at=now,
        uidvalidity=mark.uidvalidity,
        uidnext=before.uidnext if before and before.uidvalidity == mark.uidvalidity else mark.uidnext,
        tries=before.tries + 1 if before else 1,
    )
    world.store.set(ASKED, msgspec.json.encode(asked).decode())
    try:
        post.send_nonce(asked.word)
    except (MailboxError, CredentialsError) as error:
        text = f"The summary can't be mailed yet and is put into your inbox: {error.message} {error.hint}"
        _warn(world, f"post|{asked.way}|{asked.tries}", text, now)


def _complain(world: World, asked: Asked, now: datetime) -> None:
    _warn(world, f"post|{asked.way}|unseen", UNSEEN.format(owner=world.settings.applicant.email), now)


def _warn(world: World, key: str, text: str, now: datetime) -> None:
    with world.store.transaction():
        if world.store.say(key, now):
            remember(world, {"do": "warn", "text": text}, now)
