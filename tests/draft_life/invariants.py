"""What must hold after every interruption, whatever was interrupted and where (I1 to I6).

I1 one draft for each decision · I2 nobody else's message is changed in any way · I3 no verb
but the allowed ones on the wire · I4 mail leaves for the owner alone · I5 nothing personal in
the log · I6 a further run changes nothing. And the end is the end of the uninterrupted run.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import msgspec
from imapclient import IMAPClient

from afterword.edges.store import Store
from afterword.model import Letter
from afterword.planning.letters import OPEN
from dovecot import PASSWORD
from draft_life.scenes import SETTLED, Place, Scene
from relay import Record
from test_server_season import ALLOWED, WITHDRAWING

FOLDERS = ("INBOX", "Drafts", "Sent", "Junk", "Trash")
VOLATILE = ("attempts", "uidnext", "raw", "uid", "uidvalidity")
PERSONAL = re.compile(
    r"Priya|priya\.raman|Pat Miller|pmiller|Memorial|cafeteria|" + PASSWORD + r"\b|Traceback"
)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
SUMMARY = b"\r\nAuto-Submitted: auto-generated\r\n"
TARGETS = {"APPEND": {"Drafts", "INBOX"}, "SELECT": {"Drafts"}, "UID MOVE": {"Trash"}}
DATE = re.compile(rb"(?m)^Date: [^\r\n]*\r\n")
FORGIVEN = frozenset({"last_pass", "append_refused_until", "append_refused_why"})


@dataclass(frozen=True)
class Message:
    """One message as the server keeps it; its folder by the English name."""

    folder: str
    uid: int
    flags: frozenset[bytes]
    arrived: datetime
    digest: str
    raw: bytes


def mailbox_of(place: Place) -> tuple[Message, ...]:
    """Return everything that lies in the mailbox, over a connection of its own."""
    client = IMAPClient(place.server.host, place.server.port, ssl=False, timeout=20)
    client.login(place.user, PASSWORD)
    rows = [message for use in FOLDERS for message in _folder(client, use, place.server.folder(use))]
    client.logout()
    return tuple(rows)


def _folder(client: IMAPClient, use: str, name: str) -> Iterator[Message]:
    if not client.select_folder(name, readonly=True)[b"EXISTS"]:
        return
    answers = client.fetch(client.search(["ALL"]), ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"])
    for uid, answer in sorted(answers.items()):
        raw, flags = answer[b"BODY[]"], frozenset(answer[b"FLAGS"]) - {b"\\Recent"}
        digest = "a summary" if SUMMARY in raw else sha256(raw).hexdigest()  # its MIME boundary is random
        yield Message(use, uid, flags, answer[b"INTERNALDATE"], digest, raw)


def memory_of(place: Place) -> dict[str, object]:
    """Return what the database holds, without what only tells how it came about."""
    store = Store(place.database)
    letters = {letter.key: _lasting(letter) for letter in store.letters()}
    store.close()
    with closing(sqlite3.connect(place.database)) as db:
        tables: dict[str, object] = {
            "event": set(db.execute("SELECT key, body FROM event")),
            "mark": set(db.execute("SELECT * FROM mark")),
            "said": {key for (key,) in db.execute("SELECT key FROM said")},
            "unreadable": set(db.execute("SELECT folder, uid, why FROM unreadable")),
            "fact": {
                name
                for (name,) in db.execute("SELECT name FROM fact")
                if name.partition("|")[0] not in FORGIVEN
            },
        }
    return tables | {"letters": letters}


def _lasting(letter: Letter) -> Letter:
    plain = {name: type(getattr(letter, name))() for name in VOLATILE}
    return msgspec.structs.replace(letter, **plain, since=LONG_AGO, saved_at=None, seen_gone=None)


def contents(
    messages: Iterable[Message], *, dated: bool = True
) -> Counter[tuple[str, str, frozenset[bytes]]]:
    """Return what lies where, however it is numbered; the same but for its Date if not `dated`."""
    return Counter((m.folder, m.digest if dated else _undated(m), m.flags) for m in messages)


def _undated(message: Message) -> str:
    return sha256(DATE.sub(b"", message.raw)).hexdigest()


@dataclass
class Reference:
    """The uninterrupted run of a scene: what every interrupted one has to end like."""

    scene: Scene
    before: tuple[Message, ...]
    after: tuple[Message, ...]
    memory: dict[str, object]

    @classmethod
    def of(cls, scene: Scene, place: Place) -> Reference:
        """Run `scene` to its end without any interruption."""
        before = mailbox_of(place)
        place.visits(scene.at, *SETTLED)
        return cls(scene, before, mailbox_of(place), memory_of(place))

    def purposes(self, folder: str) -> list[str]:
        """Return what each message of `folder` is for, "unknown" for one that is no letter of ours."""
        letters: dict[str, Letter] = self.memory["letters"]  # type: ignore[assignment]
        known = {x.id.encode(): x.purpose for x in letters.values() if x.id}
        return [
            next((purpose for id_, purpose in known.items() if id_ in m.raw), "unknown")
            for m in self.after
            if m.folder == folder
        ]


def check(
    place: Place, reference: Reference, record: Record, log: Iterable[str], *, dated: bool = True
) -> None:
    """Hold a case that was interrupted and taken up again to I1-I6 and to the uninterrupted run.

    `dated`: what was written was written at the same moment as there.
    """
    after, memory = mailbox_of(place), memory_of(place)
    one_draft_each(place, after)
    others_untouched(reference.before, after)
    wire(record)
    assert not [line for line in log if PERSONAL.search(line)], "I5"
    ended, expected = contents(after, dated=dated), contents(reference.after, dated=dated)
    assert ended == expected, "the mailbox ends unlike the uninterrupted run's"
    for table, rows in reference.memory.items():
        same = memory[table] == rows if dated else _digestless(memory[table]) == _digestless(rows)
        assert same, f"{table} ends unlike the uninterrupted run's"
    place.visits(reference.scene.at + timedelta(seconds=SETTLED[-1] + 1), 0)
    assert mailbox_of(place) == after, "I6"
    assert memory_of(place) == memory, "I6"


def _digestless(rows: object) -> object:
    if not isinstance(rows, dict):
        return rows
    return {key: msgspec.structs.replace(letter, digest="") for key, letter in rows.items()}


def wire(record: Record) -> None:
    """I3: only the allowed verbs, and what is written goes to Drafts, INBOX and (a withdrawal) Trash."""
    assert {verb.upper() for verb in record.verbs if verb} <= ALLOWED | WITHDRAWING, "I3"
    for line in record.lines:
        words = line.decode("latin-1").split()[1:]
        verb = " ".join(words[:2] if words[:1] == ["UID"] else words[:1]).upper()
        target = {"APPEND": 1, "SELECT": 1, "UID MOVE": 3}.get(verb)
        if target is not None:
            assert words[target].strip('"') in TARGETS[verb], f"I3: {verb} {words[target]}"


def one_draft_each(place: Place, messages: Iterable[Message]) -> None:
    """I1: an open letter lies in Drafts exactly once, no letter lies there twice."""
    drafts = [m.raw for m in messages if m.folder == "Drafts"]
    store = Store(place.database)
    letters = store.letters()
    store.close()
    for letter in letters:
        copies = sum(letter.id.encode() in raw for raw in drafts) if letter.id else 0
        assert copies == (letter.state in OPEN), f"I1: {letter.key} is {letter.state}, {copies} in Drafts"
    known = [letter.id.encode() for letter in letters if letter.id]
    assert all(any(one in raw for one in known) for raw in drafts), "I1: a draft nobody knows"


def others_untouched(before: Iterable[Message], after: Iterable[Message]) -> None:
    """I2: every message that is not a draft of ours keeps its place, number, flags, date and bytes."""
    theirs = {m for m in before if m.folder != "Drafts"}
    assert theirs <= set(after), "I2"


class Lines(logging.Handler):
    """Collects every line the package logs, tracebacks included."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect what the package logs in a block."""
    heard, logger = Lines(), logging.getLogger("afterword")
    logger.addHandler(heard)
    try:
        yield heard.lines
    finally:
        logger.removeHandler(heard)
