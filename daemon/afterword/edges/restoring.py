"""Opening the memory whatever became of it: as it is, from the newest copy, or anew.

A damaged file is set aside, never deleted. Nothing is decided here about what a lost memory
means for letters: that is said in the fact `RESTORED`, and `visit.recovery` draws the
conclusions from what lies in the mailbox.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

from afterword.edges.store import FILE_NAME, Store
from afterword.errors import StoreDamaged, StoreError

RESTORED = "restored"  # fact: what happened to the memory, one of the words below, until it was told
FROM_COPY, ANEW = "copy", "anew"


def opened(folder: Path) -> Store:
    """Open the memory in `folder`; take the newest good copy where it is gone or damaged.

    What takes its place says in itself that it does (`RESTORED`) before it gets its name: a crash
    or a full disk in between leaves no old copy that could be taken for the newest state.
    Raises StoreError where it can't be opened for another reason (rights, a full disk, a
    newer version): such a file is left alone.
    """
    path = folder / FILE_NAME
    damaged = False
    if path.exists():
        try:
            return Store(path)
        except StoreDamaged:
            damaged = True
    copies = sorted((folder / "backups").glob("afterword-[0-9]*.sqlite"), reverse=True)
    made = next((copy for copy in copies if _prepared(path, copy)), None)
    if made is None and damaged:
        _prepared(path, None)
    if damaged:
        _set_aside(path)
    if made is not None or damaged:
        _unfinished(path).replace(path)
    return Store(path)


def _unfinished(path: Path) -> Path:
    return path.with_name("restoring")


def _prepared(path: Path, copy: Path | None) -> bool:
    """Make the memory that takes the place of `path`, from `copy` or anew; False if the copy is no good."""
    unfinished = _unfinished(path)
    try:
        for suffix in ("", "-wal", "-shm"):  # of an attempt that was interrupted
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
        if copy is not None:
            shutil.copyfile(copy, unfinished)
        store = Store(unfinished)
    except StoreDamaged:
        return False
    except OSError as error:
        raise StoreError(
            f"Afterword's memory could not be taken from its copy: {error.strerror}.",
            "Free some space, or check who owns its folder; the next pass goes on.",
        ) from error
    with closing(store):
        store.set(RESTORED, ANEW if copy is None else FROM_COPY)
    return True


def _set_aside(path: Path) -> None:
    number = 1 + len(list(path.parent.glob("damaged-*.sqlite")))
    path.replace(path.with_name(f"damaged-{number}.sqlite"))
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
