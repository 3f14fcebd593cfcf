"""What a visit needs of the world, handed in: mailboxes, memory, words, and no clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Protocol

from afterword.edges.mailbox import Mailbox
from afterword.edges.store import Store
from afterword.model import Reading, Settings


class Post(Protocol):
    """The owner's post: it can reach nobody but the owner (law 1). `way` names server, user and owner."""

    way: str

    def send_nonce(self, nonce: str) -> None:
        """Mail the owner one word, to prove the way."""

    def send_summary(self, subject: str, text: str, html: str) -> None:
        """Mail the owner her summary."""


@dataclass(frozen=True)
class Habits:
    """What config.toml says of one account.

    How far back its first look goes, and how many seconds the outcome of an APPEND stays unknown
    before anyone looks.
    """

    first_scan_days: int = 180
    settle_seconds: int = 600


@dataclass(frozen=True)
class World:
    """Everything outside.

    `read` turns raw bytes into a reading, believing the named authentication servers and
    knowing the domains of programs that have a case;
    `token` turns a key into an opaque id, and `ours` tells such an id from all others without
    any memory of it; `copies` of the memory are kept; `trusted` are the configured authentication servers
    of each account, `habits` its other settings. `absent` are accounts that are left alone in this visit.
    Within `undisturbed` nothing is cut short by a wish to end: there the mailbox is written to.
    """

    mailboxes: tuple[Mailbox, ...]
    store: Store
    settings: Settings
    templates: Mapping[str, str]
    read: Callable[[bytes, frozenset[str], frozenset[str]], Reading]
    token: Callable[[str], str]
    notify: Callable[[str, str], None] = lambda _title, _text: None
    progress: Callable[[str, int, int], None] = lambda _what, _done, _all: None
    post: Post | None = None
    ours: Callable[[str], bool] = lambda _identifier: False
    copies: int = 7
    trusted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    habits: Mapping[str, Habits] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()
    undisturbed: Callable[[], AbstractContextManager[None]] = nullcontext

    def mailbox(self, account: str) -> Mailbox:
        """Return the mailbox of `account`, the first one if none has that address."""
        return next((m for m in self.mailboxes if m.account == account), self.mailboxes[0])

    def reaches(self, account: str) -> bool:
        """Tell whether the mailbox of `account` takes part in this visit."""
        return self.mailbox(account).account not in self.absent

    def habits_of(self, account: str) -> Habits:
        """Return the settings of `account`."""
        return self.habits.get(account, Habits())
