"""Which folder is which: flags in any case, then names in many languages, then None."""

from __future__ import annotations

import pytest

from afterword.edges.imap_folders import Listed, Wanted, choose
from afterword.errors import MailboxRefused


def listing(*lines: str, separator: str = "/") -> list[Listed]:
    r"""Read "Name \Flag \Flag" lines."""
    parted = [line.partition(" \\") for line in lines]
    return [
        Listed(
            name=name,
            separator=separator,
            attributes=tuple(f"\\{flag}" for flag in flags.split(" \\") if flag),
        )
        for name, _, flags in parted
    ]


GMAIL = listing(
    "INBOX \\HasNoChildren", "[Gmail] \\HasChildren \\Noselect", "[Gmail]/All Mail \\All", "[Gmail]/Drafts \\Drafts",
    "[Gmail]/Sent Mail \\Sent", "[Gmail]/Spam \\Junk", "[Gmail]/Trash \\Trash",
)  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (GMAIL, ("[Gmail]/Drafts", "[Gmail]/Sent Mail", "[Gmail]/Spam", "[Gmail]/Trash")),
        (listing("INBOX/Drafts \\drafts", "INBOX/Sent \\sent"), ("INBOX/Drafts", "INBOX/Sent", None, None)),
        (listing("INBOX.Drafts", "INBOX.Sent", "INBOX.Trash", separator="."), ("INBOX.Drafts", "INBOX.Sent", None, "INBOX.Trash")),
        (listing("Draft \\Drafts", "Sent", "Bulk \\Junk", "Trash"), ("Draft", "Sent", "Bulk", "Trash")),
        (listing("Drafts", "Sent Items", "Junk Email", "Deleted Items"), ("Drafts", "Sent Items", "Junk Email", "Deleted Items")),
        (listing("[Gmail]/Entwürfe", "[Gmail]/Gesendet", "[Gmail]/Papierkorb"), ("[Gmail]/Entwürfe", "[Gmail]/Gesendet", None, "[Gmail]/Papierkorb")),
        (listing("[Google Mail]/Drafts"), ("[Google Mail]/Drafts", None, None, None)),
        (listing("Brouillons", "Éléments envoyés", "Courrier indésirable"), ("Brouillons", "Éléments envoyés", "Courrier indésirable", None)),
        (listing("BORRADORES", "Enviados", "Papelera"), ("BORRADORES", "Enviados", None, "Papelera")),
        (listing("Projects/Drafts", "Archive/Sent"), (None, None, None, None)),
        (listing("Drafts \\Noselect", "INBOX/Draft"), ("INBOX/Draft", None, None, None)),
        (listing("Old/My drafts \\Drafts", "Drafts"), ("Old/My drafts", None, None, None)),
        (listing("Entwürfe", "Drafts"), ("Drafts", None, None, None)),
        (listing("Drafts", separator=""), ("Drafts", None, None, None)),
        ([], (None, None, None, None)),
    ],
)  # fmt: skip
def test_folders_are_told_apart(listed: list[Listed], expected: tuple[str | None, ...]) -> None:
    """Flag before name, usual name before unusual, nothing deep inside somebody's tree."""
    folders = choose(listed, Wanted())

    assert (folders.drafts, folders.sent, folders.junk, folders.trash) == expected


def test_two_flagged_drafts_are_a_question() -> None:
    """The person is asked, unless she has named one."""
    listed = listing("Drafts \\Drafts", "Entwürfe \\Drafts")

    with pytest.raises(MailboxRefused, match="Drafts, Entwürfe"):
        choose(listed, Wanted())
    assert choose(listed, Wanted(drafts="Entwürfe")).drafts == "Entwürfe"


def test_configuration_wins() -> None:
    """A folder named in the configuration is taken as it is."""
    folders = choose(GMAIL, Wanted(drafts="Mine", sent="Out", junk="Bad", trash="Bin"))

    assert (folders.drafts, folders.sent, folders.junk, folders.trash) == ("Mine", "Out", "Bad", "Bin")


def test_junk_is_watched_unless_declined() -> None:
    """Program mail is found in Junk too; a folder is watched once."""
    assert choose(GMAIL, Wanted()).watched == ("INBOX", "[Gmail]/Spam")
    assert choose(GMAIL, Wanted(watch_junk=False)).watched == ("INBOX",)
    assert choose(GMAIL, Wanted(folders=("INBOX", "[Gmail]/Spam"))).watched == ("INBOX", "[Gmail]/Spam")
    assert choose([], Wanted()).watched == ("INBOX",)
