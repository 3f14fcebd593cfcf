"""Drafts, Sent and Junk: by flag, by usual name, else the person says which. Never created."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from afterword.edges.imap_connection import Connection
from afterword.edges.imap_folders import Listed, Wanted, choose
from afterword.edges.mailbox import Folders
from afterword.edges.settings import Account
from afterword.edges.terminal import Terminal
from afterword.errors import MailboxRefused
from afterword.model import Record
from afterword.setup.answers import Answers

_WORDS = {"drafts": "unsent drafts", "sent": "mail you have sent", "junk": "spam"}
_CHOSEN_BY_SERVER = frozenset({"\\noselect", "\\nonexistent"})


class Listing(Record, frozen=True, kw_only=True):
    """All folders of a mailbox, as the server lists them."""

    rows: tuple[Listed, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The folders that can hold mail."""
        flags = ({flag.lower() for flag in row.attributes} for row in self.rows)
        return tuple(
            row.name for row, own in zip(self.rows, flags, strict=True) if not own & _CHOSEN_BY_SERVER
        )


def listing(account: Account, secret: str) -> Listing:
    """Sign in, list the folders, sign out; raise CredentialsError, MailboxUnreachable or MailboxRefused."""
    connection = Connection(account, secret)
    try:
        return Listing(rows=tuple(connection.listing()))
    finally:
        connection.close()


def folders(answers: Answers, found: Listing, terminal: Terminal) -> Answers:
    """Return the answers with a name for each folder that is not found without one."""
    for use in ("drafts", "sent", "junk"):
        named = getattr(answers, use)
        if named and named not in found.names:
            terminal.say(f"There is no folder {named} any more.")
            answers = msgspec.structs.replace(answers, **{use: ""})
    place, doubt = _found(answers, found)
    for use in ("drafts", "sent", "junk"):
        if place is None or getattr(place, use) is None:
            named = _asked(use, found.names, terminal, doubt)
            answers = msgspec.structs.replace(answers, **{use: named})
            place, doubt = _found(answers, found)
    if place is not None:
        shown = (f"{name} is “{folder}”" for name, folder in _pairs(place))
        terminal.say(f"Folders: {', '.join(shown)}. Drafts go there; nothing else is changed.")
    return answers


def _pairs(place: Folders) -> list[tuple[str, str]]:
    rows = (("Drafts", place.drafts), ("Sent", place.sent), ("Junk", place.junk))
    return [(name, folder) for name, folder in rows if folder]


def _found(answers: Answers, found: Listing) -> tuple[Folders | None, str]:
    """Return where things lie, or None and why that is in doubt."""
    wanted = Wanted(drafts=answers.drafts or None, sent=answers.sent or None, junk=answers.junk or None)
    try:
        return choose(found.rows, wanted), ""
    except MailboxRefused as error:
        return None, error.message


def _asked(use: str, names: Sequence[str], terminal: Terminal, doubt: str) -> str:
    """Return the folder the person means; Drafts is needed, the others may be missing."""
    if not terminal.interactive:
        if use != "drafts":
            return ""
        raise MailboxRefused(
            doubt or "There is no folder for drafts in this mailbox, and Afterword never makes one.",
            f'Name it with --drafts "...". The folders are: {", ".join(names)}.',
        )
    needed = use == "drafts"
    terminal.say(
        doubt or f"Which folder holds {_WORDS[use]}? Afterword does not know the names of this mailbox."
    )
    rows = [*names, *([] if needed else ["There is none"])]
    chosen = terminal.choose("Number", rows, f"--{use}", None if needed else len(names))
    return rows[chosen] if chosen < len(names) else ""
