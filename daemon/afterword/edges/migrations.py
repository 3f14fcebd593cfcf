"""The database's shape, and every step from an older shape to the newest.

Only SQL stands here; `edges.store` runs it. A published step is never edited: a new shape
is a new step at the end. `PRAGMA user_version` counts the steps a database has taken.
"""

from __future__ import annotations

_FIRST = """
-- What happened, in the order it happened: the cases are folded from this.
-- `at` is UTC with microseconds, so that the order of the text is the order of time.
CREATE TABLE event (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE INDEX event_in_time ON event (at, id);

-- A letter's life, one row for each follow-up.
CREATE TABLE letter (key TEXT PRIMARY KEY, state TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;

-- How far each folder has been read.
CREATE TABLE mark (
    account TEXT NOT NULL, folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uidnext INTEGER NOT NULL,
    PRIMARY KEY (account, folder)) WITHOUT ROWID;

-- Single messages that were read beyond the mark. Of unrelated mail nothing else is kept.
CREATE TABLE uid (
    account TEXT NOT NULL, folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL,
    PRIMARY KEY (account, folder, uidvalidity, uid)) WITHOUT ROWID;

-- Messages that could not be read, for the summary: `tries` ends the retrying.
CREATE TABLE unreadable (
    account TEXT NOT NULL, folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL,
    at TEXT NOT NULL, why TEXT NOT NULL, what TEXT NOT NULL, tries INTEGER NOT NULL,
    PRIMARY KEY (account, folder, uidvalidity, uid)) WITHOUT ROWID;

-- Holds, warnings and notices that have been said, each once.
CREATE TABLE said (key TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;

-- Single facts: last pass, last summary, paused until, state of the credentials.
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
"""

_NO_SINGLE_UIDS = "DROP TABLE uid"
"""A mark says all there is to say of a folder: nothing was ever kept beyond it."""

MIGRATIONS: tuple[str, ...] = (_FIRST, _NO_SINGLE_UIDS)
"""The steps in order; semicolons part the statements of a step, and stand nowhere else."""
