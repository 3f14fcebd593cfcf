"""Ways to lose the database in mid-season, and the moments at which it is lost."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from imapclient import IMAPClient

from afterword.edges.store import FILE_NAME
from afterword.filing import own_ids
from dovecot import PASSWORD, Dovecot
from draft_life.invariants import mailbox_of
from draft_life.scenes import CONFIRMED, KEY, LATER, START, Hand, Place, Scene

AFTERWARDS = (0, 61, 700, 3600, 86_400, 2 * 86_400, 5 * 86_400)
"""Seconds after the loss at which Afterword looks: the whole window of a thank-you."""


def _thanked(place: Place, hand: Hand) -> None:
    """A thank-you and the interview's card lie in Drafts."""
    place.visits(START, 0)
    hand.mail("Alder", CONFIRMED, START)
    place.visits(START, 60)
    place.visits(START + timedelta(days=1, hours=5), 0, 61)
    place.visits(START + timedelta(days=2, hours=5), 0, 61)


THANKED = Scene("thank-you", LATER, _thanked, ("card", "thank_you"))


def _carded(place: Place, hand: Hand) -> None:
    """The interview is over and its card lies in Drafts, the thank-you is due a day later."""
    place.visits(START, 0)
    hand.mail("Alder", CONFIRMED, START)
    place.visits(START, 60)
    place.visits(START + timedelta(days=1, hours=5), 0, 61)


CARDED = Scene("card", START + timedelta(days=1, hours=6), _carded, ("card",))


def deleted(place: Place) -> None:
    for path in place.database.parent.glob(FILE_NAME + "*"):
        path.unlink()


def forgotten(place: Place) -> None:
    """The whole folder is gone, its copies too."""
    shutil.rmtree(place.database.parent)
    place.database.parent.mkdir()


def damaged(place: Place) -> None:
    chance = random.Random(1)
    raw = bytearray(place.database.read_bytes())
    for _ in range(200):
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    place.database.write_bytes(bytes(raw))


def overwritten(place: Place) -> None:
    place.database.write_bytes(b"no database at all")


def at_home(scene: Scene, server: Dovecot, folder: Path) -> tuple[Place, IMAPClient]:
    """Return a copy of a scene whose database lies where the program keeps it, and the owner's session."""
    place = scene.copy(server, folder)
    home = folder / f"state-{place.user}"
    home.mkdir()
    shutil.move(place.database, home / FILE_NAME)
    imap = IMAPClient(server.host, server.port, ssl=False, timeout=20)
    imap.login(place.user, PASSWORD)
    return replace(place, database=home / FILE_NAME), imap


def written(place: Place) -> Counter[str]:
    """Return how many messages of ours lie anywhere, by the id that marks them."""
    found: Counter[str] = Counter()
    for message in mailbox_of(place):
        words = message.raw.split(b"\r\n\r\n")[0].decode("latin-1").split()
        found.update(
            {word for word in words if own_ids.is_own(word, [KEY])} if message.folder != "INBOX" else ()
        )
    return found
