"""The mailboxes the contract runs on, each with the owner's hands: memory, Dovecot, pymap.

`Memory` has its own hands; on a server the owner is a second, plain imapclient session that
does what a mail program does. Every world starts empty.
"""

from __future__ import annotations

import contextlib
import itertools
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from afterword.edges.imap import Imap
from afterword.edges.mailbox import Mailbox
from afterword.edges.memory import Memory, as_thunderbird_saves
from afterword.edges.settings import Account
from dovecot import PASSWORD, Dovecot

_NAMES = itertools.count(1)
Message = tuple[frozenset[str], datetime, bytes]


class World(Protocol):
    """A mailbox and what happens to it from outside; folders by their English names."""

    mailbox: Mailbox

    def name(self, use: str) -> str: ...
    def deliver(self, use: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int: ...
    def messages(self, use: str) -> dict[int, Message]: ...
    def renumber(self, use: str) -> None: ...
    def edit(self, uid: int, new_body: str) -> int: ...
    def send(self, uid: int) -> int: ...
    def delete(self, uid: int) -> int: ...
    def close(self) -> None: ...


class MailServer(Protocol):
    """A server of the tests: any user name signs in with `PASSWORD` and begins with an empty mailbox."""

    host: str
    port: int
    root: Path

    def folder(self, use: str) -> str: ...
    def maildir(self, user: str) -> Path: ...


class InMemory:
    """The mailbox `replay` runs on."""

    def __init__(self) -> None:
        self.mailbox = Memory("me@home.example")

    def name(self, use: str) -> str:
        return use

    def deliver(self, use: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        return self.mailbox.deliver(use, raw, at, flags)

    def messages(self, use: str) -> dict[int, Message]:
        return {kept.uid: (frozenset(kept.flags), kept.at, kept.raw) for kept in self.mailbox.messages(use)}

    def renumber(self, use: str) -> None:
        self.mailbox.renumber(use)

    def edit(self, uid: int, new_body: str) -> int:
        return self.mailbox.edit(uid, new_body)

    def send(self, uid: int) -> int:
        return self.mailbox.send(uid)

    def delete(self, uid: int) -> int:
        return self.mailbox.delete(uid)

    def close(self) -> None:
        self.mailbox.close()


def account(host: str, port: int, user: str, **changes: object) -> Account:
    """Return settings for a test server: plain text on loopback unless changed."""
    values: dict[str, object] = {
        "address": f"{user}@home.example", "user": user, "host": host, "port": port, "tls": "none", "auth": "password",
    }  # fmt: skip
    return Account(**(values | changes))


class OnServer:
    """A mailbox on a real server, in its own account or wiped before use."""

    def __init__(
        self, host: str, port: int, user: str, names: Callable[[str], str], settings: Account
    ) -> None:
        self._names = names
        self._owner = IMAPClient(host, port, ssl=False, timeout=20)
        self._owner.normalise_times = False
        self._owner.login(user, PASSWORD)
        self._saved = itertools.count(1)
        self.mailbox = Imap(settings, lambda: PASSWORD)

    def name(self, use: str) -> str:
        return "INBOX" if use == "INBOX" else self._names(use)

    def deliver(self, use: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        answer = self._owner.append(self.name(use), raw, flags, at)
        return int(answer.split(b"]")[0].split()[2])

    def messages(self, use: str) -> dict[int, Message]:
        self._owner.select_folder(self.name(use), readonly=True)
        answers = self._owner.fetch(self._owner.search(["ALL"]), ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"])
        return {uid: _message(answer) for uid, answer in answers.items()}

    def renumber(self, use: str) -> None:
        """Delete and make the folder again, with the same messages."""
        kept = self.messages(use)
        folder = self.name(use)
        before = self._owner.folder_status(folder, ["UIDVALIDITY"])
        self._owner.select_folder("INBOX", readonly=True)
        for _ in range(30):
            self._owner.delete_folder(folder)
            self._owner.create_folder(folder)
            if self._owner.folder_status(folder, ["UIDVALIDITY"]) != before:
                break
            time.sleep(0.1)
        for flags, at, raw in kept.values():
            self._owner.append(folder, raw, tuple(flags), at)

    def edit(self, uid: int, new_body: str) -> int:
        _, at, raw = self.messages("Drafts")[uid]
        new = self.deliver(
            "Drafts", as_thunderbird_saves(raw, new_body, at, next(self._saved)), at, ["\\Draft"]
        )
        self._remove(uid)
        return new

    def send(self, uid: int) -> int:
        _, at, raw = self.messages("Drafts")[uid]
        copy = self.deliver("Sent", as_thunderbird_saves(raw, None, at, next(self._saved)), at, ["\\Seen"])
        self._remove(uid)
        return copy

    def delete(self, uid: int) -> int:
        flags, at, raw = self.messages("Drafts")[uid]
        copy = self.deliver("Trash", raw, at, tuple(flags))
        self._remove(uid)
        return copy

    def close(self) -> None:
        self.mailbox.close()
        with contextlib.suppress(OSError, IMAPClientError):
            self._owner.logout()

    def _remove(self, uid: int) -> None:
        self._owner.select_folder(self.name("Drafts"))
        self._owner.add_flags([uid], ["\\Deleted"])
        self._owner.uid_expunge([uid])
        self._owner.select_folder("INBOX", readonly=True)


def _message(answer: dict[bytes, object]) -> Message:
    flags = frozenset(flag.decode() for flag in answer[b"FLAGS"] if flag != b"\\Recent")
    return flags, answer[b"INTERNALDATE"].astimezone(UTC), answer[b"BODY[]"]


def on_dovecot(server: Dovecot, *, port: int = 0, **changes: object) -> OnServer:
    """Return an empty account on `server`, over IMAPS unless `port` (a relay's) is given."""
    user = f"u{next(_NAMES)}"
    if port:
        settings = account(server.host, port, user, **changes)
    else:
        secure = {"tls": "implicit", "ca_file": str(server.ca), **changes}
        settings = account(server.host, server.tls_port, user, **secure)
    return OnServer(server.host, server.port, user, server.folder, settings)


class Pymap:
    """The IMAP server from PyPI: one account, no SPECIAL-USE, folders made by the owner."""

    host, user = "127.0.0.1", "alice"

    def __init__(self) -> None:
        with socket.socket() as sock:
            sock.bind((self.host, 0))
            self.port = int(sock.getsockname()[1])
        program = Path(sys.executable).with_name("pymap")
        self._process = subprocess.Popen(
            [program, "--host", self.host, "--port", str(self.port), "--no-tls", "dict", "--demo-data",
             "--demo-user", self.user, "--demo-password", PASSWORD],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        end = time.monotonic() + 20
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), 1):
                return
            time.sleep(0.05)
        self.stop()
        raise RuntimeError("pymap did not start")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)

    def world(self) -> OnServer:
        owner = IMAPClient(self.host, self.port, ssl=False, timeout=20)
        owner.login(self.user, PASSWORD)
        for _, _, name in owner.list_folders():
            if name != "INBOX":
                owner.delete_folder(name)
        for name in ("Drafts", "Sent", "Junk", "Trash"):
            owner.create_folder(name)
        owner.select_folder("INBOX")
        if uids := owner.search(["ALL"]):
            owner.delete_messages(uids)
            owner.expunge()
        owner.logout()
        return OnServer(self.host, self.port, self.user, str, account(self.host, self.port, self.user))
