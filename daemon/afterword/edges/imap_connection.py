"""One signed-in IMAP connection and its verbs: there are no others.

Folders are opened with EXAMINE, content is fetched with BODY.PEEK, UIDs are spelled out
(ranges are a ValueError in imapclient 4.1), every argument passes `guard`, and no word of a
received message ever goes into a command. SELECT, STORE, MOVE and EXPUNGE exist for
`take_back` alone. Only exceptions of `errors` leave this module.
One connection belongs to one thread; `hang_up` and `wake` may be called from any.
"""

from __future__ import annotations

import contextlib
import select
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from afterword.edges import imap_client
from afterword.edges.ending import ENDING
from afterword.edges.imap_answers import guard, refused, stored_at
from afterword.edges.imap_client import GARBLED, Aborted, Refusal
from afterword.edges.imap_folders import Listed
from afterword.edges.mailbox import Mark, Stored
from afterword.edges.settings import Account
from afterword.edges.steps import STEPS
from afterword.errors import AmbiguousAppend, MailboxRefused, MailboxUnreachable

COMMAND_SECONDS = 120.0
"""The longest one command may take, however slowly the server drips (PROVIDERS C3, slow-loris)."""

IDLE_SLICE_SECONDS = 60.0
"""The longest look at an idle socket before the peer's life is checked (LIBRARIES 3.1)."""

REIDLE_SECONDS = 600.0
"""The longest IDLE before the server has to answer; RFC 2177 allows 29 min, NAT often less."""

STATUS_ITEMS = ("UIDVALIDITY", "UIDNEXT", "MESSAGES")
UNREADABLE = "UNREADABLE"
"""Our own code for an answer that imapclient could not take apart."""

UIDS_AT_ONCE = 80_000
"""UIDs asked for in one SEARCH: imaplib refuses answer lines above a million bytes."""


class Connection:
    """A signed-in connection to `account`, made with the secret given; see the module."""

    def __init__(self, account: Account, secret: str) -> None:
        """Connect, secure and sign in.

        Raises MailboxUnreachable, MailboxRefused or CredentialsError; without a checked
        certificate (loopback with tls "none" apart) no name or password is sent.
        """
        self.account = account
        self.opened: str | None = None
        self.writable = False
        self._idle_since: float | None = None
        self._lost = False
        self._mark: Mark | None = None
        self._client: Any = None
        self._wake_here, self._wake_there = socket.socketpair()
        self._wake_here.setblocking(False)
        with contextlib.ExitStack() as undo:
            undo.callback(self.dispose)
            with self._told("reach the mailbox"):
                self._client = imap_client.connect(account)
                self._client.waker = self._wake_here
            with self._told("sign in"):
                imap_client.sign_in(self._client, account, secret)
                self._offered = frozenset(self._client.capabilities())
            undo.pop_all()

    # --- the verbs -----------------------------------------------------------------

    def has(self, capability: str) -> bool:
        """Tell whether the server offers `capability` after sign-in."""
        return capability.encode("ascii") in self._offered

    def listing(self) -> list[Listed]:
        """Return all folders (LIST)."""
        answer = self._ask("list its folders", "list_folders")
        return [
            Listed(
                name=str(name),
                separator=(separator or b"").decode("latin-1"),
                attributes=tuple(flag.decode("latin-1") for flag in flags if isinstance(flag, bytes)),
            )
            for flags, separator, name in answer
        ]

    def mark(self, folder: str) -> Mark:
        """Return the state of `folder` in one turn and some 140 bytes, whatever its size.

        STATUS tells it, but not of the opened folder: there Dovecot repeats what the session
        knows. INBOX, open while waiting, is asked by NOOP (it can't be made anew under an open
        session), any other folder is opened again.
        """
        if folder != self.opened:
            items = self._ask(f"look into {folder}", "folder_status", folder, STATUS_ITEMS)
            return _mark_of(items, b"MESSAGES")
        if folder != "INBOX":
            return self._open(folder, readonly=True)
        self._ask("say whether it is there", "noop")
        return self.examine(folder)

    def examine(self, folder: str) -> Mark:
        """Open `folder` for reading only (EXAMINE), unless it is open and nothing new was told."""
        self._stop_idling()
        if folder == self.opened and not self.writable and self._mark and not self._client.told_news():
            return self._mark
        return self._open(folder, readonly=True)

    def _open(self, folder: str, *, readonly: bool) -> Mark:
        self.opened = self._mark = None
        answer = self._ask(f"open {folder}", "select_folder", folder, readonly)
        self.opened, self.writable = folder, not readonly
        if b"UIDNEXT" not in answer:  # old servers; STATUS has to say it
            answer |= self._ask(f"look into {folder}", "folder_status", folder, ["UIDNEXT"])
        self._mark = _mark_of(answer, b"EXISTS")
        return self._mark

    def search(self, first: int, last: int, since: date | None) -> list[int]:
        r"""Return the UIDs from `first` on that are not \\Deleted (UID SEARCH), `last` a hint."""
        found: set[int] = set()
        for start in range(first, max(last, first + 1), UIDS_AT_ONCE):
            end = start + UIDS_AT_ONCE - 1
            criteria: list[object] = ["UNDELETED", "UID", f"{start}:{end if end < last - 1 else '*'}"]
            criteria += ["SINCE", since] if since else []
            found.update(self._ask("search", "search", criteria))
        # "n:*" always names the last message, even one before n
        return sorted(uid for uid in found if uid >= first)

    def fetch(self, uids: Sequence[int], items: Sequence[str]) -> dict[int, dict[bytes, Any]]:
        """Fetch `items` (PEEK only) of the messages there still are, by UID."""
        marking = [item for item in items if item.startswith(("BODY[", "RFC822", "BINARY["))]
        if marking not in ([], ["RFC822.SIZE"]):
            raise MailboxRefused("This would mark mail as read; it is a fault in Afterword.")
        guard(items)
        self._stop_idling()
        with self._told("hand out messages"):
            try:
                answer = self._client.fetch(list(uids), list(items))
            except GARBLED as error:
                # read to its end, but not understood: one message's odd shape is no reason to give up
                raise MailboxRefused(
                    "An answer of the mail server can't be read.", code=UNREADABLE
                ) from error
        return {uid: dict(values) for uid, values in answer.items()}

    def append(self, folder: str, raw: bytes, flags: Sequence[str], at: datetime) -> Stored:
        """Add a message (APPEND); AmbiguousAppend if the connection broke before the answer."""
        if b"\0" in raw:
            raise MailboxRefused("A message with a NUL byte is not saved.")
        guard([folder, *flags])
        self._stop_idling()
        try:
            with self._in_time():
                answer = self._client.append(folder, raw, tuple(flags), at)
        except (Aborted, OSError, ValueError) as error:
            self.dispose()
            lost = AmbiguousAppend("The connection was lost while a message was being saved.")
            lost.account = self.account.address
            raise lost from error
        except Refusal as error:
            raise refused(f"save a message in {folder}", str(error)) from error
        return stored_at(answer or b"")

    def take_back(self, folder: str, stored: Stored, trash: str | None) -> bool:
        r"""Move one UID to `trash`, or delete exactly it; False if it is gone or renumbered.

        The only writing there is besides APPEND; left with UNSELECT or LOGOUT, never CLOSE.
        """
        can_move = trash is not None and self.has("MOVE")
        if not can_move and not self.has("UIDPLUS"):
            raise MailboxRefused(
                "This mail server can't delete one single message; delete the draft yourself."
            )
        try:
            if self._open(folder, readonly=False).uidvalidity != stored.uidvalidity:
                return False
            flags = self.fetch([stored.uid], ["FLAGS"]).get(stored.uid, {}).get(b"FLAGS")
            if flags is None or b"\\Deleted" in flags:
                return False
            if can_move:
                self._ask("move the draft to Trash", "move", [stored.uid], trash)
            else:
                self._ask("delete the draft", "add_flags", [stored.uid], [b"\\Deleted"], True)
                self._ask("delete the draft", "uid_expunge", [stored.uid])
            return True
        finally:
            self._leave()

    def _leave(self) -> None:
        if self._lost or not self.writable:
            return
        self.opened, self.writable = None, False
        if self.has("UNSELECT"):
            self._ask("close the folder", "unselect_folder")
        else:
            self.close()

    def close(self) -> None:
        """Sign out (LOGOUT) if the connection still stands."""
        with contextlib.suppress(MailboxUnreachable, MailboxRefused):
            if not self._lost:
                self._ask("sign out", "logout")
        self.dispose()

    # --- waiting -------------------------------------------------------------------

    def idle(self, seconds: float) -> bool:
        """Wait for EXISTS in the opened folder; the server stays in IDLE until the next verb.

        True if mail may have come, False if the time is up or `wake` was called. Raises
        MailboxUnreachable if the peer is dead.
        """
        seconds = min(seconds, IDLE_SLICE_SECONDS)
        if self._idle_since is not None and time.monotonic() - self._idle_since > REIDLE_SECONDS:
            self._stop_idling()
            if self._mark is None:
                return True
        with self._told("wait for mail"):
            if self._idle_since is None:
                self._client.idle()
                self._idle_since, self._client.drain = time.monotonic(), True
            answers = self._client.idle_check(timeout=0) or self._client.idle_check(timeout=seconds)
            if not answers and not self._drain_wakes():
                answers = self._sign_of_life()
            if any(answer[:1] == (b"BYE",) for answer in answers):
                raise Aborted("the server said goodbye")
            if any(b"EXISTS" in answer or b"EXPUNGE" in answer for answer in answers):
                self._mark = None
            return any(b"EXISTS" in answer for answer in answers)

    def _sign_of_life(self) -> list[tuple[object, ...]]:
        """Raise if the peer is dead: its socket is readable for ever, with nothing to read.

        Once or twice that may be a stray TLS record.
        """
        for _ in range(3):
            if not select.select([self._client.socket()], [], [], 0)[0]:
                return []
            if answers := self._client.idle_check(timeout=0):
                return list(answers)
        raise Aborted("the server is gone")

    def pause(self, seconds: float) -> None:
        """Wait without the server, at most `seconds`, or until `wake`."""
        select.select([self._wake_here], [], [], seconds)
        self._drain_wakes()

    def wake(self) -> None:
        """End a wait from another thread."""
        with contextlib.suppress(OSError):
            self._wake_there.send(b"!")

    def _drain_wakes(self) -> bool:
        with contextlib.suppress(OSError):
            return bool(self._wake_here.recv(1024))
        return False

    def _stop_idling(self) -> None:
        if self._idle_since is not None:
            self._idle_since = None
            with self._told("stop waiting"):
                _, answers = self._client.idle_done()
                if answers:
                    self._mark = None

    # --- inside --------------------------------------------------------------------

    @property
    def idling(self) -> bool:
        """True while the server is in IDLE."""
        return self._idle_since is not None

    @property
    def lost(self) -> bool:
        """True once the connection can't be used any more."""
        return self._lost

    def hang_up(self) -> None:
        """Cut the connection without a word; a verb running in another thread fails at once."""
        self._lost = True
        self.wake()
        if self._client is not None:
            with contextlib.suppress(OSError):
                # the plain socket's: SSLSocket.shutdown would let what follows out in clear
                socket.socket.shutdown(self._client.socket(), socket.SHUT_RDWR)

    def dispose(self) -> None:
        """Close everything that is still open; for the owning thread only."""
        self.hang_up()
        if self._client is not None:
            imap_client.hang_up(self._client)
        self._wake_here.close()
        self._wake_there.close()

    def _ask(self, doing: str, verb: str, *arguments: object) -> Any:  # noqa: ANN401 - imapclient's answers
        guard(arguments)
        self._stop_idling()
        with self._told(doing):
            return getattr(self._client, verb)(*arguments)

    @contextlib.contextmanager
    def _told(self, doing: str) -> Iterator[None]:
        """Turn whatever goes wrong into an error that says what Afterword was doing.

        Told to end, nobody waits for an answer, but where a draft is being taken back.
        """
        cut = self.hang_up if not self.writable else _let_be
        try:
            with self._in_time(), ENDING.cutting(cut):
                yield
        except (Refusal, OSError, *GARBLED) as error:
            told = imap_client.meaning(error, doing, self.account.host)
            told.account = self.account.address
            if isinstance(told, MailboxUnreachable):
                self.dispose()
            raise told from error

    @contextlib.contextmanager
    def _in_time(self) -> Iterator[None]:
        watch = threading.Timer(COMMAND_SECONDS, self.hang_up)
        watch.daemon = True
        watch.start()
        STEPS.passed()
        try:
            yield
            STEPS.passed()
        finally:
            watch.cancel()


def _let_be() -> None:
    """Cut nothing short."""


def _mark_of(items: dict[bytes, Any], exists: bytes) -> Mark:
    if b"UIDVALIDITY" not in items or b"UIDNEXT" not in items:
        raise MailboxRefused("This mail server keeps no lasting message numbers.")
    return Mark(uidvalidity=items[b"UIDVALIDITY"], uidnext=items[b"UIDNEXT"], exists=items.get(exists, 0))
