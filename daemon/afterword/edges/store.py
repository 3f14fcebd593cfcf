"""Afterword's memory: one SQLite file that belongs to the owner alone.

The only module that knows SQLite. It keeps what happened, each letter's state, how far the
folders were read and what was said already; it decides nothing. Every change is durable
(WAL, synchronous=FULL) before the call returns or its transaction ends, and whole or absent
after a crash. Never holds a body of received mail, nor anything but the UID of unrelated
mail: callers hand over facts and quotes only. Every failure is a StoreError.
"""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from afterword.edges.migrations import MIGRATIONS
from afterword.edges.steps import STEPS
from afterword.errors import StoreDamaged, StoreError
from afterword.model import Event, Letter, Record

_EVENT: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_LETTER: msgspec.json.Decoder[Letter] = msgspec.json.Decoder(Letter)

FILE_NAME = "afterword.sqlite"
_BACKUP_NAME = "afterword-{:06d}.sqlite"
_BUSY_SECONDS = 5.0  # longer than any transaction of `status` or `record` beside a running service
_SQLITE_FILES = ("", "-wal", "-shm")  # the database and what SQLite keeps beside it

_SENTENCES = {
    "SQLITE_FULL": ("The disk is full, so nothing was written.", "Free some space; the next pass goes on."),
    "SQLITE_READONLY": ("Afterword may not write to its database.", "Check who owns the file."),
    "SQLITE_CANTOPEN": ("Afterword's database could not be opened.", "Check that its folder can be written."),
    "SQLITE_BUSY": ("Another program keeps Afterword's database locked.", "Close it and try again."),
    "SQLITE_IOERR": (
        "The disk did not take or give Afterword's database.",
        "Check that it has space left and is healthy; the next pass goes on.",
    ),
}
_DAMAGED = (
    "Afterword's database is damaged.",
    "Move it away and copy the newest file of the folder backups into its place, if there is one.",
)

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_SCHEMA", "SQLITE_FORMAT")
"""What SQLite says of a file that is not as it wrote it; anything else (memory, a lock) passes."""

_LATER = "The next pass tries again; if it stays so, restart the computer."


class Unreadable(Record, frozen=True, kw_only=True):
    """One message that could not be read; `what` is how to recognise it, `tries` how often it failed."""

    account: str
    folder: str
    uidvalidity: int
    uid: int
    at: datetime
    why: str
    what: str = ""
    tries: int = 1


class Store:
    """The database at `path`, created or brought up to date on opening. Safe to share by threads."""

    def __init__(self, path: Path | None) -> None:
        """Open `path` (0600, in a folder of 0700), or a database in memory for None."""
        self.path = path
        self._lock = threading.RLock()
        self._depth = 0
        with _translated(OSError), ExitStack() as on_failure:
            if path is not None:
                _make_private(path)
            self._connection = _connect(path)
            on_failure.callback(self._connection.close)
            self._prepare()
            on_failure.pop_all()

    @classmethod
    def in_memory(cls) -> Store:
        """Return an empty store that leaves nothing behind, for `replay`, `demo` and tests."""
        return cls(None)

    def copy_in_memory(self) -> Store:
        """Return a copy that writes nothing to the disk, for a dry run."""
        copy = Store(None)
        with self._lock, _translated():
            self._connection.backup(copy._connection)
        return copy

    def close(self) -> None:
        """Close the file; the store is of no use afterwards."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes inside durable together, or none of them if anything raises."""
        with self._lock, _translated():
            if self._depth:  # inside a greater one, which decides
                yield
                return
            self._depth += 1
            try:
                with self._connection:  # commits at its end, rolls back if anything is raised
                    self._connection.execute("BEGIN IMMEDIATE")
                    yield
                    STEPS.passed()
                STEPS.passed()
            finally:
                self._depth -= 1

    # --- what happened ---------------------------------------------------------------

    def events(self) -> tuple[Event, ...]:
        """Return everything that happened, in order of time; of one moment, in order of arrival."""
        rows = self._rows("SELECT body FROM event ORDER BY at, id")
        with _translated():
            return tuple(_EVENT.decode(body) for (body,) in rows)

    def add_event(self, event: Event, key: str) -> bool:
        """Remember `event` under `key`; False if that key is known already."""
        return bool(
            self._change(
                "INSERT OR IGNORE INTO event (at, key, body) VALUES (?, ?, ?)",
                (_sortable(event.at), key, _encoded(event)),
            )
        )

    # --- how far the folders were read -----------------------------------------------

    def mark(self, account: str, folder: str) -> tuple[int, int] | None:
        """Return (uidvalidity, uidnext) up to which `folder` has been read, None if never."""
        rows = self._rows(
            "SELECT uidvalidity, uidnext FROM mark WHERE account = ? AND folder = ?", (account, folder)
        )
        return (rows[0][0], rows[0][1]) if rows else None

    def set_mark(self, account: str, folder: str, uidvalidity: int, uidnext: int) -> None:
        """Note how far `folder` has been read."""
        self._change(
            "INSERT OR REPLACE INTO mark (account, folder, uidvalidity, uidnext) VALUES (?, ?, ?, ?)",
            (account, folder, uidvalidity, uidnext),
        )

    # --- what could not be read ------------------------------------------------------

    def unreadable(self) -> tuple[Unreadable, ...]:
        """Return the messages that could not be read, oldest first."""
        names = Unreadable.__struct_fields__
        rows = self._rows(
            "SELECT account, folder, uidvalidity, uid, at, why, what, tries FROM unreadable"
            " ORDER BY at, account, folder, uid"
        )
        with _translated():
            return tuple(msgspec.convert(dict(zip(names, row, strict=True)), Unreadable) for row in rows)

    def add_unreadable(self, message: Unreadable) -> int:
        """Note another failure to read `message`; return how many there have been."""
        place = (message.account, message.folder, message.uidvalidity, message.uid)
        with self.transaction():
            self._change(
                "INSERT INTO unreadable VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET tries = tries + 1, why = excluded.why",
                (*place, _sortable(message.at), message.why, message.what, message.tries),
            )
            rows = self._rows(
                "SELECT tries FROM unreadable"
                " WHERE account = ? AND folder = ? AND uidvalidity = ? AND uid = ?",
                place,
            )
        return int(rows[0][0])

    # --- letters ---------------------------------------------------------------------

    def letters(self) -> tuple[Letter, ...]:
        """Return every letter there ever was, in order of its key."""
        rows = self._rows("SELECT body FROM letter ORDER BY key")
        with _translated():
            return tuple(_LETTER.decode(body) for (body,) in rows)

    def put_letter(self, letter: Letter) -> None:
        """Keep `letter` in place of the one with its key; durable on return, outside a transaction."""
        self._change(
            "INSERT OR REPLACE INTO letter (key, state, body) VALUES (?, ?, ?)",
            (letter.key, letter.state.value, _encoded(letter)),
        )

    # --- what was said, and single facts ---------------------------------------------

    def said(self, key: str) -> bool:
        """Return whether this hold, warning or notice has been said."""
        return bool(self._rows("SELECT 1 FROM said WHERE key = ?", (key,)))

    def say(self, key: str, at: datetime) -> bool:
        """Note that something is said at `at`; False if it was said before."""
        return bool(self._change("INSERT OR IGNORE INTO said (key, at) VALUES (?, ?)", (key, _sortable(at))))

    def get(self, name: str) -> str | None:
        """Return the fact called `name`, None if there is none."""
        rows = self._rows("SELECT value FROM fact WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else None

    def set(self, name: str, value: str | None) -> None:
        """Keep a fact under `name`; None forgets it."""
        if value is None:
            self._change("DELETE FROM fact WHERE name = ?", (name,))
        else:
            self._change("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", (name, value))

    # --- copies ----------------------------------------------------------------------

    def backup(self, directory: Path, keep: int = 7) -> Path:
        """Write a checked copy into `directory` and drop all but the `keep` newest; return its path.

        The copy appears under its name only once it is whole and on the disk.
        """
        with self._lock, _translated(OSError):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            directory.chmod(0o700)
            older = sorted(directory.glob("afterword-[0-9]*.sqlite"))
            number = 1 + (int(older[-1].stem.rpartition("-")[2]) if older else 0)
            target, unfinished = directory / _BACKUP_NAME.format(number), directory / "unfinished"
            unfinished.unlink(missing_ok=True)
            _make_private(unfinished)
            copy = sqlite3.connect(unfinished)
            try:
                self._connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # a single file, nothing beside it
                _check(copy)
            finally:
                copy.close()
            unfinished.replace(target)
            for path in older[: max(0, len(older) + 1 - keep)]:
                path.unlink(missing_ok=True)
            return target

    # --- the machinery ---------------------------------------------------------------

    def _prepare(self) -> None:
        """Check the file and take the steps it has not taken, after a copy of what was there."""
        self._rows("PRAGMA synchronous = FULL")  # an intent must survive a power cut (law 4)
        self._rows("PRAGMA secure_delete = ON")  # what is deleted leaves no trace in the file
        self._rows("PRAGMA trusted_schema = OFF")
        _check(self._connection)
        version = self._version()
        if version > len(MIGRATIONS):
            raise StoreError(
                "Afterword's database was written by a newer version of Afterword.",
                "Install the newest version again.",
            )
        if not version and self._rows("SELECT 1 FROM sqlite_master"):
            raise StoreError(f"{self.path} is not Afterword's database.", "Choose another state directory.")
        self._rows("PRAGMA journal_mode = WAL")  # readers and the writer do not wait for each other
        if version == len(MIGRATIONS):
            return
        if version and self.path is not None:
            self.backup(self.path.parent / "backups")
        with self.transaction():
            for step in MIGRATIONS[self._version() :]:  # another process may have been faster
                for statement in step.split(";"):
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def _version(self) -> int:
        return int(self._rows("PRAGMA user_version")[0][0])

    def _change(self, statement: str, values: tuple[object, ...]) -> int:
        """Run one change in a transaction; return how many rows it touched."""
        with self.transaction():
            return self._connection.execute(statement, _storable(values)).rowcount

    def _rows(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        with self._lock, _translated():
            return self._connection.execute(statement, _storable(values)).fetchall()


def _connect(path: Path | None) -> sqlite3.Connection:
    return sqlite3.connect(
        path or ":memory:", timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )


def _check(connection: sqlite3.Connection) -> None:
    """Raise StoreError unless every page of the database is as SQLite wrote it."""
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise StoreDamaged(*_DAMAGED)


def _make_private(path: Path) -> None:
    """Make the file and its folder the owner's alone, whether they exist or not (law 6)."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.parent.stat().st_mode & stat.S_ISVTX:
        raise StoreError(
            f"{path.parent} is shared with other users.", "Choose a folder of its own for Afterword's state."
        )
    path.parent.chmod(0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    for suffix in _SQLITE_FILES:
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.chmod(0o600)


@contextmanager
def _translated(*also: type[Exception]) -> Iterator[None]:
    """Turn what SQLite says (and the kinds of error in `also`) into a sentence for the person."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        for code, sentence in _SENTENCES.items():
            if name.startswith(code):
                raise StoreError(*sentence) from error
        if name.startswith(_DAMAGE):
            raise StoreDamaged(*_DAMAGED) from error
        raise StoreError(f"Afterword's database could not be used ({name or error}).", _LATER) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise StoreDamaged(*_DAMAGED) from error
    except also as error:
        raise StoreError(
            f"Afterword's state could not be kept: {error}.", "Check the folder it names."
        ) from error


def _encoded(record: Record) -> str:
    try:
        return msgspec.json.encode(record).decode()
    except UnicodeEncodeError:  # half a character pair out of a broken mail
        text = json.dumps(msgspec.to_builtins(record), ensure_ascii=False)
        return text.encode(errors="replace").decode()


def _storable(values: tuple[object, ...]) -> tuple[object, ...]:
    """Return `values` with broken characters replaced: SQLite takes only text that is Unicode."""
    return tuple(v.encode(errors="replace").decode() if isinstance(v, str) else v for v in values)


def _sortable(at: datetime) -> str:
    """Return `at` as UTC text whose order is the order of time."""
    assert at.tzinfo is not None, "moments are aware"
    try:
        at = at.astimezone(UTC)
    except OverflowError:  # a forged date at an end of the calendar
        at = at.replace(tzinfo=UTC)
    return at.isoformat(timespec="microseconds")
