"""How mail programs rewrite a draft, as functions on a real server.

Measured on Thunderbird 153 and neomutt 20220429: Thunderbird gives a new Message-ID at every
save and at sending, keeps References and few other fields, and derives In-Reply-To from the
last reference; neomutt keeps everything. `forgetful` is the worst that may exist: a client
that keeps recipient, subject and text. `webmail` keeps the thread, but not what is foreign.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import count

from imapclient import IMAPClient

ADDRESSES = ("from", "to", "cc", "bcc", "subject", "reply-to")
MADE_ANEW = ("content-type", "content-transfer-encoding", "mime-version", "date", "message-id", "user-agent")
NUMBERS = count(1)
WIRE = policy.SMTP.clone(max_line_length=998)


@dataclass(frozen=True)
class Client:
    """One mail program: what it keeps of a draft's header, and how it removes the old version."""

    name: str
    keeps: tuple[str, ...] | None  # None: everything
    new_id: bool = True
    parent_from_references: bool = False
    flags: tuple[str, ...] = ("\\Draft",)
    expunges: bool = True


THUNDERBIRD = Client("thunderbird", (*ADDRESSES, "references"), parent_from_references=True)
THUNDERBIRD_FLAGS_ONLY = Client(
    "thunderbird that only flags", (*ADDRESSES, "references"), parent_from_references=True, expunges=False
)
NEOMUTT = Client("neomutt", None, new_id=False)
WEBMAIL = Client("webmail", (*ADDRESSES, "in-reply-to"), flags=("\\Draft", "\\Seen"))
FORGETFUL = Client("forgetful", ADDRESSES, flags=("\\Draft", "\\Seen"))
CLIENTS = (THUNDERBIRD, THUNDERBIRD_FLAGS_ONLY, NEOMUTT, WEBMAIL, FORGETFUL)
KEEPS_OUR_ID = (THUNDERBIRD, THUNDERBIRD_FLAGS_ONLY, NEOMUTT)


@dataclass
class Hands:
    """The owner at a client, signed in as `imap` to a server whose folders `folder` names."""

    imap: IMAPClient
    client: Client
    folder: Callable[[str], str] = str

    def draft(self) -> int:
        """Return the newest draft that is not deleted."""
        self.imap.select_folder(self.folder("Drafts"))
        return int(self.imap.search(["UNDELETED"])[-1])

    def save(self, edit: Callable[[str], str] = lambda text: "Dear all,\n\n" + text) -> int:
        """Edit the draft and save it: the new version first, then the old one goes."""
        uid = self.draft()
        raw = self._rewritten(uid, edit)
        self.imap.append(self.folder("Drafts"), raw, self.client.flags)
        self._drop(uid)
        return self.draft()

    def send(self) -> None:
        """Send the draft as it is: a copy in Sent, then the draft goes."""
        uid = self.draft()
        self.imap.append(self.folder("Sent"), self._rewritten(uid, str), ("\\Seen",))
        self.imap.select_folder(self.folder("Drafts"))
        self._drop(uid)

    def delete(self) -> None:
        """Throw the draft away: it goes to Trash as it is."""
        uid = self.draft()
        self.imap.copy([uid], self.folder("Trash"))
        self._drop(uid)

    def vanish(self) -> None:
        """Delete the draft for good (or send it later, from a folder no server sees)."""
        self._drop(self.draft())

    def _drop(self, uid: int) -> None:
        self.imap.select_folder(self.folder("Drafts"))
        self.imap.add_flags([uid], ["\\Deleted"])
        if self.client.expunges:
            self.imap.expunge()

    def _rewritten(self, uid: int, edit: Callable[[str], str]) -> bytes:
        old = message_from_bytes(self.imap.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"], policy=WIRE)
        new = EmailMessage(policy=WIRE)
        for name, value in old.items():
            kept = self.client.keeps is None or name.lower() in self.client.keeps
            if kept and name.lower() not in MADE_ANEW:
                new[name] = str(value)
        if self.client.parent_from_references and old["References"]:
            new["In-Reply-To"] = str(old["References"]).split()[-1]
        new["Message-ID"] = (
            f"<{next(NUMBERS):08x}-client@home.example>" if self.client.new_id else old["Message-ID"]
        )
        new["Date"] = str(old["Date"])
        new.set_content(edit(old.get_content()))
        return new.as_bytes()
