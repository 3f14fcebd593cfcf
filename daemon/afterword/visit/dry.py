"""A visit that writes nothing anywhere: a copy of the memory, and a mailbox that only looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from afterword.edges.mailbox import Folders, Found, Mailbox, Mark, Stored
from afterword.visit.world import World


def dry_world(world: World) -> World:
    """Return `world` with everything that writes replaced by something that pretends."""
    return replace(
        world,
        mailboxes=tuple(DryMailbox(m) for m in world.mailboxes),
        store=world.store.copy_in_memory(),
        notify=lambda _title, _text: None,
        post=None,
    )


class DryMailbox:
    """Looks through to a mailbox and keeps every writing verb from it."""

    def __init__(self, mailbox: Mailbox) -> None:
        """Look at `mailbox`."""
        self._mailbox = mailbox
        self.account = mailbox.account

    def folders(self) -> Folders:
        """Return where things lie."""
        return self._mailbox.folders()

    def mark(self, folder: str) -> Mark:
        """Return the state of a folder."""
        return self._mailbox.mark(folder)

    def uids(self, folder: str, first: int = 1, since: date | None = None) -> list[int]:
        """Return UIDs."""
        return self._mailbox.uids(folder, first, since)

    def look(self, folder: str, uids: Sequence[int]) -> list[Found]:
        """Return headers."""
        return self._mailbox.look(folder, uids)

    def peek(self, found: Found, limit: int = 16_384) -> bytes:
        """Return the first text."""
        return self._mailbox.peek(found, limit)

    def peeks(self, found: Sequence[Found], limit: int = 16_384) -> list[bytes]:
        """Return the first texts."""
        return self._mailbox.peeks(found, limit)

    def text(self, found: Found, limit: int = 262_144) -> bytes:
        """Return the text parts."""
        return self._mailbox.text(found, limit)

    def texts(self, found: Sequence[Found], limit: int = 262_144) -> list[bytes]:
        """Return the text parts of several."""
        return self._mailbox.texts(found, limit)

    def whole(self, folder: str, uid: int) -> bytes | None:
        """Return our own message."""
        return self._mailbox.whole(folder, uid)

    def append(self, folder: str, raw: bytes, *, draft: bool, at: datetime) -> Stored:  # noqa: ARG002
        """Pretend: nothing is added."""
        mark = self._mailbox.mark(folder)
        return Stored(uidvalidity=mark.uidvalidity, uid=mark.uidnext)

    def withdraw(self, folder: str, stored: Stored, message_id: str, digest: str) -> bool:  # noqa: ARG002
        """Pretend: nothing is taken away."""
        return True

    def wait(self, seconds: float) -> bool:  # noqa: ARG002
        """Don't wait."""
        return False

    def interrupt(self) -> None:
        """Nothing to interrupt."""

    def drop(self) -> None:
        """Drop the connection underneath."""
        self._mailbox.drop()

    def close(self) -> None:
        """The one who opened it closes it."""
